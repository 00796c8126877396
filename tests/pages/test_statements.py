"""The file as received."""

import pytest

from tests.make import make_statement

pytestmark = [pytest.mark.database, pytest.mark.django_db]

BYTES = b"\xef\xbb\xbfStatement\r\n\r\n  of the \xc3\xbcbservers\x00\n"


def test_the_file_comes_back_byte_for_byte(client):
    statement = make_statement(original=BYTES, source_name="lakes «1».txt")
    response = client.get(f"/statements/{statement.sha256}/original")
    assert response.content == BYTES


def test_the_file_is_saved_and_never_shown_as_a_page(client):
    statement = make_statement(source_name="lakes.txt")
    headers = client.get(f"/statements/{statement.sha256}/original").headers
    assert headers["Content-Disposition"] == 'attachment; filename="lakes.txt"'
    assert headers["Content-Type"] == "application/octet-stream"
    assert headers["X-Content-Type-Options"] == "nosniff"
