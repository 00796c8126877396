"""The range of days in an address: read, said in words, and kept to."""

from datetime import date

import pytest

from observers.querying import list_elections, list_findings, list_meetings, list_missions
from observers.querying.date_range import spoken_range
from observers.vocabulary import ReviewState
from tests.make import make_election, make_finding, make_meeting, make_mission

pytestmark = [pytest.mark.database, pytest.mark.django_db]

SPOKEN = [
    ((None, None), "", "no range"),
    ((date(2019, 1, 1), None), "since 2019", "a year's first day is the year"),
    ((date(2019, 3, 5), None), "since 5 March 2019", "any other day is said"),
    ((None, date(2021, 12, 31)), "until 2021", "a year's last day is the year"),
    ((None, date(2021, 1, 1)), "until 1 January 2021", "the first day is not the last"),
    ((date(2019, 1, 1), date(2021, 12, 31)), "between 2019 and 2021", "whole years"),
    ((date(2019, 1, 1), date(2021, 6, 5)), "between 1 January 2019 and 5 June 2021", "not both whole"),
    ((date(2019, 1, 1), date(2019, 12, 31)), "in 2019", "one whole year"),
    ((date(2019, 5, 2), date(2019, 5, 2)), "on 2 May 2019", "one day"),
]


@pytest.mark.parametrize(("days", "words", "reason"), SPOKEN, ids=[row[2] for row in SPOKEN])
def test_a_range_is_said_in_words(days, words, reason):
    assert spoken_range(*days) == words, reason


@pytest.fixture
def missions():
    for year in (2018, 2020, 2022):
        make_mission(slug=f"m{year}", election=make_election(slug=f"e{year}", start_date=date(year, 6, 5)))
    make_mission(slug="undated", election=make_election(slug="undated", start_date=None, end_date=None))


ASKED = [
    ("from=2020-06-05", ["m2022", "m2020"], "the first day belongs to the range"),
    ("to=2020-06-05", ["m2020", "m2018"], "and the last"),
    ("from=2019-01-01&to=2021-12-31", ["m2020"], "both ends"),
    ("from=2020&to=2020", ["m2020"], "a year alone is the whole year"),
    ("from=&to=", ["m2022", "m2020", "m2018", "undated"], "an empty form narrows nothing"),
]


@pytest.mark.parametrize(("address", "slugs", "reason"), ASKED, ids=[row[2] for row in ASKED])
def test_missions_are_narrowed_to_days(missions, ask, address, slugs, reason):
    assert [mission.slug for mission in ask(list_missions, address).rows] == slugs, reason


def test_elections_are_narrowed_to_days(missions, ask):
    assert [election.slug for election in ask(list_elections, "from=2019-01-01").rows] == ["e2022", "e2020"]


def test_meetings_are_narrowed_by_their_own_day_else_their_missions(ask):
    make_meeting(name="Own day", start_date=date(2020, 2, 1))
    make_meeting(name="No day", start_date=None)  # its mission is of April 2021
    assert [meeting.name for meeting in ask(list_meetings, "from=2021").rows] == ["No day"]
    assert [meeting.name for meeting in ask(list_meetings, "to=2020").rows] == ["Own day"]


@pytest.mark.parametrize("value", ["2019-13-01", "2019-6-1", "19", "yesterday", "0999", "٢٠١٩"])
def test_what_is_no_day_is_left_out_and_told(missions, ask, value):
    listing = ask(list_missions, f"from={value}")
    assert listing.total == 4
    assert listing.notices == [f"‘{value}’ is not a day such as 2019-06-30, nor a year; it was left out."]


def test_a_range_that_runs_backwards_is_left_out_and_told(missions, ask):
    listing = ask(list_missions, "from=2022&to=2020")
    assert (listing.total, listing.chips, listing.within) == (4, [], "")
    assert listing.notices == ["The range of days ends before it begins; both days were left out."]


def test_a_range_stands_in_the_sentence_the_chips_and_the_form(missions, ask):
    listing = ask(list_missions, "country=KZ&from=2019-01-01&to=2020-07-01")
    assert listing.summary == "1 mission in Kazakhstan between 1 January 2019 and 1 July 2020"
    assert [(chip.label, chip.value, chip.address) for chip in listing.chips[1:]] == [
        ("From", "1 January 2019", "?country=KZ&to=2020-07-01"),
        ("Until", "1 July 2020", "?country=KZ&from=2019-01-01"),
    ]
    assert [(day.parameter, day.value) for day in listing.days] == [("from", "2019-01-01"), ("to", "2020-07-01")]


def test_an_option_keeps_the_range(missions, ask):
    (option,) = next(facet for facet in ask(list_missions, "from=2019").facets if facet.parameter == "country").options
    assert (option.count, option.address) == (2, "?country=KZ&from=2019-01-01")


def test_findings_are_narrowed_by_what_a_curator_decided(ask):
    make_finding(review_state=ReviewState.ACCEPTED)
    make_finding()
    make_finding(review_state=ReviewState.REJECTED)
    listing = ask(list_findings, "review_state=accepted&review_state=rejected")
    assert listing.summary == "1 finding marked as accepted"
    assert listing.notices == ["‘rejected’ is not a review state that is shown; it was left out."]
    facet = next(facet for facet in listing.facets if facet.parameter == "review_state")
    assert [(option.value, option.count) for option in facet.options] == [("unreviewed", 1), ("accepted", 1)]
