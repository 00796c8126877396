"""Which election a statement belongs to."""

from datetime import date

import pytest

from observers.extraction import Claim, StatementReading
from observers.loading.elections import find_or_make_mission
from observers.models import Election
from observers.spans import Span
from tests.make import make_election

pytestmark = [pytest.mark.database, pytest.mark.django_db]


def reading_of(organisation="ots", country="KZ", types=("presidential",), day=date(2022, 11, 20), is_early=False):
    values = [
        ("organisation", organisation),
        ("election.country", country),
        ("election.start_date", day),
        ("election.end_date", day),
        ("election.is_early", is_early or None),
        *(("election.types", kind) for kind in types),
    ]
    return StatementReading(tuple(Claim(name, value, Span(0, 1), "test") for name, value in values if value))


def test_two_organisations_at_one_election_share_it():
    first, second = find_or_make_mission(reading_of("ots")), find_or_make_mission(reading_of("sco"))
    assert first.election == second.election
    assert {first.slug, second.slug} == {
        "ots-kazakhstan-2022-11-20-presidential",
        "sco-kazakhstan-2022-11-20-presidential",
    }


@pytest.mark.parametrize(
    ("stored", "read", "is_same", "reason"),
    [
        (("presidential",), ("presidential",), True, "the same vote"),
        (("parliamentary", "local"), ("parliamentary",), True, "one of the two votes of the day"),
        (("parliamentary",), (), True, "'general election' names no office"),
        ((), ("parliamentary",), True, "the stored one names no office"),
        (("presidential",), ("referendum",), False, "two votes on one day, observed apart"),
    ],
)
def test_votes_decide_on_the_same_day(stored, read, is_same, reason):
    election = make_election(stored, start_date=date(2022, 11, 20))
    assert (find_or_make_mission(reading_of(types=read)).election == election) is is_same, reason


@pytest.mark.parametrize(
    "different",
    [{"country": "KG"}, {"day": date(2022, 11, 21)}, {"day": None}, {"country": None}],
    ids=["another state", "another day", "no day", "no state"],
)
def test_nothing_is_joined_on_a_guess(different):
    election = make_election(start_date=date(2022, 11, 20))
    assert find_or_make_mission(reading_of(**different)).election != election


def test_two_undated_statements_make_two_elections():
    find_or_make_mission(reading_of("ots", day=None))
    find_or_make_mission(reading_of("sco", day=None))
    assert [election.slug for election in Election.objects.order_by("pk")] == [
        "kazakhstan-undated-presidential",
        "kazakhstan-undated-presidential-2",
    ]


@pytest.mark.parametrize(
    ("values", "title"),
    [
        ({"is_early": True}, "Early presidential election in Kazakhstan, 20 November 2022"),
        ({"types": ("parliamentary", "local")}, "Parliamentary and local elections in Kazakhstan, 20 November 2022"),
        ({"types": ("referendum",)}, "Referendum in Kazakhstan, 20 November 2022"),
        (
            {"types": ("presidential", "referendum")},
            "Presidential election and referendum in Kazakhstan, 20 November 2022",
        ),
        ({"types": ()}, "Election in Kazakhstan, 20 November 2022"),
        ({"day": None}, "Presidential election in Kazakhstan, date not stated"),
        ({"country": None}, "Presidential election, 20 November 2022"),
    ],
)
def test_titles_of_elections(values, title):
    assert find_or_make_mission(reading_of(**values)).election.title == title
