"""Which election a statement belongs to."""

from datetime import date

import pytest

from observers.extraction import Claim, StatementReading
from observers.loading import merge
from observers.loading.elections import find_or_make_mission
from observers.loading.identity import identity_of
from observers.models import Election
from observers.spans import Span
from tests.make import make_election, make_fact, make_mission, make_statement

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


def mission_of(reading):
    return find_or_make_mission(identity_of(reading))


def test_two_organisations_at_one_election_share_it():
    first, second = mission_of(reading_of("ots")), mission_of(reading_of("sco"))
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
    assert (mission_of(reading_of(types=read)).election == election) is is_same, reason


@pytest.mark.parametrize(
    "different",
    [{"country": "KG"}, {"day": date(2022, 11, 21)}, {"day": None}, {"country": None}],
    ids=["another state", "another day", "no day", "no state"],
)
def test_nothing_is_joined_on_a_guess(different):
    election = make_election(start_date=date(2022, 11, 20))
    assert mission_of(reading_of(**different)).election != election


def test_two_undated_statements_make_two_elections():
    mission_of(reading_of("ots", day=None))
    mission_of(reading_of("sco", day=None))
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
    assert mission_of(reading_of(**values)).election.title == title


def dated(mission, day, **values):
    """Let a document of a mission say that the vote was on `day`."""
    text = f"The vote was held on {day}."
    statement = make_statement(text, mission=mission)
    return make_fact(str(day), statement=statement, field="election.start_date", value=str(day), **values)


def test_a_day_that_led_to_an_election_merged_into_another_leads_to_that_one():
    kept = make_election(start_date=date(2022, 11, 20))
    gone = mission_of(reading_of("ots", day=date(2022, 11, 21))).election
    assert gone != kept
    merge(gone, kept)
    assert mission_of(reading_of("sco", day=date(2022, 11, 21))).election == kept
    assert Election.objects.count() == 1


def test_a_day_that_another_document_of_the_election_gives_leads_to_it():
    mission = make_mission(election=make_election(start_date=date(2022, 11, 20)))
    dated(mission, date(2022, 11, 21))
    assert mission_of(reading_of("sco", day=date(2022, 11, 21))).election == mission.election


@pytest.mark.parametrize(
    ("read", "reason"),
    [
        ({"day": date(2022, 11, 21), "types": ("referendum",)}, "another vote"),
        ({"day": date(2022, 11, 21), "country": "KG"}, "another state"),
        ({"day": date(2022, 11, 22)}, "a day nobody gave"),
    ],
)
def test_another_vote_is_not_taken_for_the_one_merged(read, reason):
    kept = make_election(start_date=date(2022, 11, 20))
    merge(make_election(start_date=date(2022, 11, 21), slug="kazakhstan-2022-11-21-presidential"), kept)
    assert mission_of(reading_of(**read)).election != kept, reason


def test_a_rejected_day_leads_nowhere():
    mission = make_mission(election=make_election(start_date=date(2022, 11, 20)))
    dated(mission, date(2022, 11, 21), review_state="rejected")
    assert mission_of(reading_of("sco", day=date(2022, 11, 21))).election != mission.election
