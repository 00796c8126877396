"""The archive read again, passage by passage."""

from io import StringIO

import pytest
from django.core.management import call_command

from observers.models import Fact, Finding, Meeting, Statement
from observers.vocabulary import Origin
from tests.make import make_fact, make_finding, make_meeting, make_mission, make_statement

pytestmark = [pytest.mark.database, pytest.mark.django_db]


@pytest.fixture
def statement():
    """Return a statement with a fact, a meeting and a finding."""
    statement = make_statement(source_name="made_up.txt")
    for make in (make_fact, make_meeting, make_finding):
        make(statement=statement)
    return statement


def check():
    """Run the command; return its lines and whether it ended well."""
    out = StringIO()
    try:
        call_command("check_archive", stdout=out)
    except SystemExit as stop:
        return out.getvalue().splitlines(), stop.code
    return out.getvalue().splitlines(), 0


def test_a_sound_archive_is_counted_and_nothing_else(statement):
    assert check() == (["4 checked, 0 broken"], 0)


def test_an_empty_archive_is_sound():
    assert check() == (["0 checked, 0 broken"], 0)


@pytest.mark.parametrize(
    ("model", "quote"),
    [(Fact, "Port Meridiam"), (Meeting, "x" * 72), (Finding, "x" * 47)],
)
def test_a_passage_that_quotes_other_words_is_named(statement, model, quote):
    row = model.objects.get()
    assert len(quote) == len(row.quote)
    model.objects.update(quote=quote)
    lines, code = check()
    name = f"made_up.txt: {model._meta.model_name} {row.pk}"
    assert lines[0].startswith(f"{name}: quotes {quote!r}, the text has {row.quote!r} from ")
    assert (lines[1:], code) == (["4 checked, 1 broken"], 1)


def test_a_text_that_was_changed_breaks_all_its_passages(statement):
    make_finding()
    Statement.objects.filter(pk=statement.pk).update(text=f"!{statement.text}")
    lines, code = check()
    assert (len(lines), lines[-1], code) == (4, "6 checked, 3 broken", 1)


def test_bytes_that_do_not_have_their_hash_are_named(statement):
    Statement.objects.update(sha256="0" * 64)
    assert check() == (
        ["made_up.txt: file: the bytes as received do not have the SHA-256 that is stored", "4 checked, 1 broken"],
        1,
    )


def test_a_row_that_a_curator_added_without_a_passage_is_not_counted():
    make_meeting("", mission=make_mission(), origin=Origin.CURATOR)
    assert check() == (["0 checked, 0 broken"], 0)


def test_the_number_of_queries_grows_with_the_statements_and_not_with_the_passages(
    statement, django_assert_num_queries
):
    # Two of them ask whether the database is set up.
    with django_assert_num_queries(6):
        check()
    for _ in range(10):
        make_finding(statement=statement)
    with django_assert_num_queries(6):
        check()
