"""Whom a mission met, and when."""

from datetime import date
from pathlib import Path

import pytest

from observers.extraction.documents import Document
from observers.extraction.meetings.meetings import RULES, find_meetings
from observers.extraction.readings import Claim, KnownOrganisation, StatementReading
from observers.extraction.text.normalise import normalise
from observers.spans import Span
from tests.extraction.meeting_rows import NONE, ROWS
from tests.extraction.meeting_rows_deeds import DEEDS, NO_DEEDS
from tests.extraction.meeting_rows_lists import LISTS
from tests.extraction.meeting_rows_scenes import NO_SCENES, SCENES
from tests.extraction.meeting_rows_sides import SIDES
from tests.extraction.meeting_rows_stops import STOPS

SEEDS = Path(__file__).parents[2] / "seeds"


def read(text, **facts):
    fields = {name.replace("__", "."): value for name, value in facts.items()}
    header = StatementReading([Claim(name, value, Span(0, 1), "test") for name, value in fields.items()])
    return find_meetings(Document.of(text, ()), header)


def said(meeting):
    return " / ".join([meeting.person, meeting.role, meeting.institution, meeting.counterpart.value])


@pytest.mark.parametrize(("text", "rows"), [*ROWS, *LISTS, *SIDES, *DEEDS, *STOPS, *SCENES])
def test_everybody_met_is_read(text, rows):
    meetings = read(text)
    assert [said(meeting) for meeting in meetings] == rows
    assert {meeting.rule for meeting in meetings} <= set(RULES)


@pytest.mark.parametrize("text", [*NONE, *NO_DEEDS, *NO_SCENES])
def test_what_is_no_meeting_of_the_mission_is_left_out(text):
    assert read(text) == []


def test_the_name_and_the_passage_are_as_written():
    text = "The Mission met with the Deputy Chairman of the Senate, Mr. Askar Beis, on 5 June 2019."
    meeting = read(text)[0]
    assert (meeting.name, meeting.span.of(text)) == (
        "Mr. Askar Beis",
        "the Deputy Chairman of the Senate, Mr. Askar Beis",
    )


def test_whom_the_observers_of_others_met_is_left_out():
    union = KnownOrganisation("nu", "Northern Union", "NU")
    league = KnownOrganisation("sl", "Southern League", "SL")
    text = (
        "The Chairman of the Senate, Ivan Testov, received the observers of the SL. "
        "The Southern League observation mission met with Speaker Karl Mun. "
        "Minister Jane Roe received the NU observers. The Mission met with Mayor Anna Beis."
    )
    header = StatementReading([Claim("organisation", "nu", Span(0, 1), "test")])
    meetings = find_meetings(Document.of(text, (union, league)), header)
    assert [meeting.person for meeting in meetings] == ["Jane Roe", "Anna Beis"]


def test_the_head_of_the_mission_is_not_met():
    text = "The Chairman of the Senate met with the observers. The delegation met with Mr. Osman Mest."
    assert [said(m) for m in read(text, mission__head="Osman Mest")] == [" / Chairman / Senate / parliament"]


def test_a_known_head_is_the_one_who_meets():
    text = "On Monday, Mest met with Speaker Ziya Ask."
    assert read(text) == []
    assert [said(m) for m in read(text, mission__head="Osman Mest")] == ["Ziya Ask / Speaker /  / parliament"]


DAYS = [
    ("On 17-19 November 2022, the Mission met with Mr. Adil Tur.", date(2022, 11, 17), date(2022, 11, 19)),
    ("The Mission met with Mr. Adil Tur on 17 November.", date(2022, 11, 17), date(2022, 11, 17)),
    (
        "On 3 May 2022 they came. On the same day, the Mission met with Mr. Adil Tur.",
        date(2022, 5, 3),
        date(2022, 5, 3),
    ),
    ("On 3 May 2022 they came.\n\nThe same day the Mission met with Mr. Adil Tur.", date(2022, 5, 3), date(2022, 5, 3)),
    ("On 3 May 2022 the work began. The Mission met with Mr. Adil Tur.", date(2022, 5, 3), date(2022, 5, 3)),
    ("Voting was on 20 November 2022. The Mission met with Mr. Adil Tur.", None, None),  # the day of the vote
    ("From 4 May 2022 the Mission met with Mr. Adil Tur.", None, None),  # not the day, only since when
    ("The Mission met with Mr. Adil Tur today.", date(2022, 11, 21), date(2022, 11, 21)),
    ("Yesterday the Mission met with Mr. Adil Tur.", date(2022, 11, 20), date(2022, 11, 20)),
    ("The Mission met with Mr. Adil Tur.", None, None),
]


@pytest.mark.parametrize(("text", "first", "last"), DAYS)
def test_the_days_are_those_the_text_gives(text, first, last):
    facts = {"election__start_date": date(2022, 11, 20), "statement__issued_on": date(2022, 11, 21)}
    assert [(m.start_date, m.end_date) for m in read(text, **facts)] == [(first, last)]


def test_one_told_twice_is_met_once_and_the_dated_telling_stays():
    text = (
        "Observers met the Deputy Chairman of the Senate, Ms. Malika Bekt.\n\n"
        "On 11 August 2020, the Mission had meetings with the Deputy Chairman of the Senate, Miss Malika Bekt."
    )
    meetings = read(text)
    assert [(m.name, m.start_date) for m in meetings] == [("Miss Malika Bekt", date(2020, 8, 11))]


def test_an_unnamed_office_in_a_headline_is_its_holder_below():
    text = (
        "Chairman of the Central Election Commission receives observers.\n\n"
        "Mazahir Pan, Chairman of the Central Election Commission, received the Observer Mission."
    )
    assert [meeting.person for meeting in read(text)] == ["Mazahir Pan"]


SEED_ROWS = [
    (
        "000_78d26c1446a0470d.txt",
        [
            "Adil Tursunov",
            "Nurlan Abdirov",
            "Saltanat Tursynbekova",
            "Zhiguli Dairabayev",
            "Meiram Kazhyken",
            "Nurlan Auesbaev",
        ],
    ),
    ("001_33510ab950fbd6aa.txt", ["Auyl", "Nationwide Social Democratic Party", "Amanat", "Nurlan Abdirov"]),
    ("002_bb20ffd04aeda506.txt", ["Mukhtar Yerman", "Adil Tursynov"]),
    ("003_f40523fb477fc415.txt", []),
    ("004_11003c4ce80e386d.txt", ["Konstantin Petrov", "Malika Bekturova"]),
]


@pytest.mark.parametrize(("name", "met"), SEED_ROWS)
def test_the_seeds_tell_these_meetings(name, met):
    text = normalise((SEEDS / name).read_text(encoding="utf-8"))
    assert [meeting.person or meeting.institution for meeting in read(text)] == met


def test_noise_is_read_quickly():
    assert read("met with " * 30_000) == []
    assert read("The Mission met with " + "Mr. A B, Chairman of C, and " * 10_000)
    assert read("meetings " * 30_000) == []


DAYS = [
    (  # each part of a list with its own day, before or behind those met
        "Talks were held on 7 May 2031 with the Speaker, Jane Roe; on 8 May 2031 with Ivan Testov, the Mayor.",
        [date(2031, 5, 7), date(2031, 5, 8)],
    ),
    (
        "The Mission met Jane Roe, the Speaker, on 2 May 2031 and with Ivan Testov, the Mayor, on 3 May 2031.",
        [date(2031, 5, 2), date(2031, 5, 3)],
    ),
    (
        "The Mission met with Jane Roe, the Speaker, on 2 May 2031, and with Ivan Testov, the Mayor, on 3 May 2031.",
        [date(2031, 5, 2), date(2031, 5, 3)],
    ),
    (  # counted from the day told before
        "On 2 May 2031 the Mission met Jane Roe, the Speaker. On the following day it met the Mayor, Ivan Testov.",
        [date(2031, 5, 2), date(2031, 5, 3)],
    ),
    (
        "On 2 May 2031 the Mission met Jane Roe, the Speaker. Two days later it met the Mayor, Ivan Testov.",
        [date(2031, 5, 2), date(2031, 5, 4)],
    ),
]


@pytest.mark.parametrize(("text", "days"), DAYS)
def test_everybody_met_has_the_day_told_beside_them(text, days):
    assert [meeting.start_date for meeting in read(text)] == days


def test_a_weekday_is_the_last_one_before_the_day_of_issue():
    text = "On Friday the Mission was received by the Mayor, Ivan Testov."
    assert read(text, statement__issued_on=date(2031, 5, 18))[0].start_date == date(2031, 5, 16)
