"""Every page asks the database as often with ten times the rows."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from tests.pages.reading_pages import make_archive

pytestmark = [pytest.mark.database, pytest.mark.django_db]

QUERIES = {
    "/": 17,
    "/missions/": 10,
    "/missions/?q=calm": 11,
    "/missions/moon0-lakes/": 11,
    "/missions/moon0-lakes/cite/": 5,
    "/missions/moon0-lakes/cite/?passage=p3": 5,
    "/missions/moon0-lakes/?country=KZ&q=calm": 13,
    "/elections/": 9,
    "/elections/lakes-2021/": 6,
    "/elections/lakes-2021/?country=KZ": 8,
    "/countries/": 1,
    "/countries/KZ/": 11,
    "/organisations/": 5,
    "/organisations/moon0/": 14,
    "/organisations/moon0/?country=KZ": 15,
    "/meetings/": 11,
    "/findings/": 12,
    "/people/": 2,
    "/people/vane-0/": 6,
    "/about/": 0,
    "/about/glossary/": 0,
    "/gallery/": 0,
}


@pytest.mark.parametrize("size", [2, 20])
@pytest.mark.parametrize(("address", "number"), QUERIES.items())
def test_a_page_asks_so_many_queries(client, address, number, size):
    make_archive(size)
    with CaptureQueriesContext(connection) as asked:
        assert client.get(address).status_code == 200
    assert len(asked) == number
