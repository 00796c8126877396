"""What a reading could not settle. All names are made up."""

from datetime import date

import pytest

from observers.extraction.documents import Document
from observers.extraction.problems import RULES, find_problems
from observers.extraction.readings import Claim, FindingReading, KnownOrganisation, MeetingReading, StatementReading
from observers.spans import Span
from observers.vocabulary import Assessment, Counterpart, Topic

TEXT = "The Tarvian League observed the election and found it calm in all the places it went to."
LEAGUE = KnownOrganisation("tarvian-league", "Tarvian League", "TL")
FINDING = FindingReading(Span(0, 5), "rule", Topic.OVERALL_CONDUCT, Assessment.POSITIVE)
COMPLETE = {
    "organisation": "tarvian-league",
    "election.country": "KZ",
    "election.types": "presidential",
    "election.start_date": date(2022, 11, 20),
}


def codes(values, *, text=TEXT, meetings=(), findings=(FINDING,), approximate=()):
    claims = [Claim(field, value, Span(4, 18), "rule", field in approximate) for field, value in values.items()]
    reading = StatementReading(claims, meetings, findings)
    return [problem.code for problem in find_problems(Document.of(text, [LEAGUE]), reading)]


def test_a_complete_reading_has_no_problems():
    assert codes(COMPLETE) == []


def test_an_empty_reading_lists_what_is_missing():
    assert codes({}, findings=()) == [
        "organisation-missing",
        "country-missing",
        "election-type-missing",
        "election-date-missing",
        "no-findings",
    ]


@pytest.mark.parametrize(
    ("more", "code"),
    [
        ({"organisation": "Civic Watch"}, "organisation-unlisted"),
        ({"organisation.partners": "Civic Watch"}, "organisation-unlisted"),
        ({"election.end_date": date(2022, 11, 19)}, "dates-out-of-order"),
        ({"mission.start_date": date(2022, 11, 18), "mission.end_date": date(2022, 11, 17)}, "dates-out-of-order"),
        (
            {"mission.start_date": date(2022, 11, 18), "statement.issued_on": date(2021, 11, 18)},
            "issued-before-mission",
        ),
        ({"mission.start_date": date(2020, 11, 18)}, "mission-far-from-election"),
    ],
)
def test_values_that_cannot_be_right_are_raised(more, code):
    assert codes({**COMPLETE, **more}) == [code]


def test_an_approximate_number_is_raised():
    values = {**COMPLETE, "mission.observer_count": 50}

    assert codes(values, approximate=["mission.observer_count"]) == ["count-approximate"]


def test_a_meeting_without_a_day_is_raised_where_it_stands():
    meeting = MeetingReading(Span(4, 18), "rule", Counterpart.OTHER)
    reading = StatementReading((), (meeting,), (FINDING,))
    problem = find_problems(Document.of(TEXT, [LEAGUE]), reading)[-1]

    assert (problem.code, problem.span) == ("meeting-undated", Span(4, 18))


def test_a_text_that_stops_in_mid_sentence_is_raised():
    assert codes(COMPLETE, text=TEXT.removesuffix(".")) == ["text-cut-off"]
    assert codes(COMPLETE, text=f"{TEXT}\n\nPort Selwyn") == []


def test_every_message_is_one_sentence():
    problems = find_problems(Document.of("", []), StatementReading())

    assert all(problem.message.endswith(".") and problem.code in RULES for problem in problems)
