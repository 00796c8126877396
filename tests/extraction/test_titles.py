"""Kind, title and day of issue, in the layouts of the genre. All names are made up."""

from datetime import date

import pytest

from observers.extraction import normalise
from observers.extraction.documents import Document
from observers.extraction.headers.titles import find_titles
from observers.extraction.readings import StatementReading
from tests.extraction.page_rows import MORE_ISSUED

BODY = "\n\nThe Mission observed the presidential election held in Tarvia on 20 November 2022. It visited 16 stations."

ISSUED = [
    (
        "TARVIA: “THE BALLOT BOXES WERE SEALED”\nOct 16, 2017\n\nThe Mission gave its view of the vote today.",
        date(2017, 10, 16),
        "below a headline that quotes somebody on the ballot",
    ),
    (
        "Observers meet\n\nBy our reporter in Brod | 02/06/2023 | Share this with your friends\n\nThe observers met.",
        date(2023, 6, 2),
        "a cell of a long row",
    ),
    (
        "Observers hail calm polls\n20 April 2024\n\nTarvians cast their ballots on 17 April. The team spoke.",
        date(2024, 4, 20),
        "below a headline on the polls, another day being that of the ballots",
    ),
    (f"PRESS RELEASE No. 14/2022 of 23 November 2022{BODY}", date(2022, 11, 23), "after the number of a release"),
    (f"date 2022-11-23 (MENAFN- TarvNews){BODY}", date(2022, 11, 23), "the label of an agency page"),
    (f"Headline of the day\n\nDate: 23 November, 2022{BODY}", date(2022, 11, 23), "a label"),
    (
        f"Headline of the day\n\nPublished on Wednesday, 23 November 2022 at 14:30{BODY}",
        date(2022, 11, 23),
        "published",
    ),
    (f"League observers find vote calm\nNovember 23, 2022{BODY}", date(2022, 11, 23), "the line below a headline"),
    (f"League observers find election calm\n\n23 November 2022{BODY}", date(2022, 11, 23), "a headline on the vote"),
    (f"League observers find vote calm\n\n21 ноября, 2022 16:19{BODY}", date(2022, 11, 21), "a Russian page date"),
    (
        f"League observers find vote calm\n\n• 20-11-2022, 19:40{BODY}",
        date(2022, 11, 20),
        "with a time, on election day",
    ),
    (f"STATEMENT OF THE MISSION\n\nBrod, 21 November 2022{BODY}", date(2022, 11, 21), "place and date"),
    (
        f"Mission of the League\n\nPresidential Election\n\n21 November 2022{BODY}",
        date(2022, 11, 21),
        "not the vote's day",
    ),
    (f"Statement{BODY}\n\nBrod, 22 November 2022", date(2022, 11, 22), "a closing line"),
    (f"Statement{BODY}\n\nDone at Brod, this 22nd day of November 2022.", date(2022, 11, 22), "a closing formula"),
    (f"Statement{BODY}\n\nIssued in Port Selwyn on 22 November 2022", date(2022, 11, 22), "another one"),
    (f"Brod, Tarvia – 22 November 2022: The League's mission left.{BODY}", date(2022, 11, 22), "place, state and date"),
    (f"Posted on: November 22, 2022 by admin{BODY}", date(2022, 11, 22), "the line of a web page"),
    (f"Port Selwyn, 22 November 2022 – Observers said the vote was calm.{BODY}", date(2022, 11, 22), "a dateline"),
    (f"PORT SELWYN, 22.11.2022 (CNS) – Observers said the vote was calm.{BODY}", date(2022, 11, 22), "with an agency"),
    (
        f"22 November 2022, Port Selwyn Invited by the commission, observers came.{BODY}",
        date(2022, 11, 22),
        "date first",
    ),
    (f"On 21 November 2022, Elmas Tarvin made a final statement for the media.{BODY}", date(2022, 11, 21), "an act"),
    (
        f"The Chair read an interim statement at a press conference in Brod on 22 November 2022.{BODY}",
        date(2022, 11, 22),
        "a press conference",
    ),
    (f"The preliminary report was published on 24 November 2022.{BODY}", date(2022, 11, 24), "a passive"),
    (f"Mission of the League\nPresidential Election\n20 November 2022\n\nSTATEMENT{BODY}", None, "the vote's own day"),
    (f"Mission of the League\n\n(20 November 2022)\n\nSTATEMENT{BODY}", None, "the vote's day in brackets"),
    (f"Mission of the League\n\n(23 November 2022)\n\nSTATEMENT{BODY}", None, "any day in brackets"),
    (f"Statement on the 20 November 2022 election{BODY}", None, "a day inside a headline"),
    (f"Headline of the day{BODY}", None, "the day of the vote in the text"),
    ("The Mission arrived on 10 November 2022 and met the commission.", None, "the day of an arrival"),
    (f"The press conference was held today.{BODY}", None, "today is no date"),
    (f"The delegation held a briefing on the election of 20 November 2022.{BODY}", None, "a briefing on a dated vote"),
]

TITLES = [
    ("Observers find vote calm\n\nVoting was calm.", "Observers find vote calm", "a headline"),
    ("Observers find vote calm.\n\nVoting was calm and slow.", "Observers find vote calm.", "a headline with a stop"),
    ("Observers find vote calm\n23 May 2022\n\nVoting was calm.", "Observers find vote calm", "a date below it"),
    (
        "Observation Mission\nTarvian League (TL)\nEarly Election of Tarvia\n20 May 2022\n\nSTATEMENT\n\nIt was calm.",
        "Observation Mission – Tarvian League (TL) – Early Election of Tarvia",
        "a heading block",
    ),
    (
        "MISSION OF THE LEAGUE\n\nREFERENDUM IN TARVIA\n\n(5 June 2022)\n\nSTATEMENT\n\nVoting was calm.",
        "MISSION OF THE LEAGUE – REFERENDUM IN TARVIA",
        "headings in paragraphs",
    ),
    (
        "Voting in Tarvia was calm on the whole, according to the observers of the League, who had followed it in ten "
        "regions and were there for two weeks.",
        None,
        "a text without a headline",
    ),
    ("date 2024-02-08 (MENAFN- TarvNews)\n\nVoting was calm on the whole.", None, "a date line is no headline"),
    (
        "Vote falls short\n\nMission to Tarvia\n\nINTERIM REPORT\n\nProfile of the mission\n\nVoting was calm.",
        "Vote falls short – Mission to Tarvia – INTERIM REPORT",
        "nothing after the name of the kind",
    ),
]

KINDS = [
    ("Mission of the League\n\nSTATEMENT\n\nVoting was calm.", "statement", "a heading"),
    ("Statement by the Mission of the League\n\nVoting was calm.", "statement", "a heading that goes on"),
    ("PRELIMINARY STATEMENT\n\nVoting was calm.", "preliminary", "a preliminary statement"),
    ("Statement of Preliminary Findings and Conclusions\n\nVoting was calm.", "preliminary", "another name of it"),
    ("ODIHR Election Observation Mission\n\nINTERIM REPORT No. 2\n\nVoting was calm.", "interim", "an interim report"),
    ("Tarvia\n\nParliamentary Elections, 4 May 2022\n\nFINAL REPORT\n\nVoting was calm.", "final", "a final report"),
    ("Voting was calm. We congratulate the people of Tarvia.", "statement", "its own voice"),
    ("The League's mission (hereinafter the Mission) came.", "statement", "its own definitions"),
    ("Voting was calm, the head of mission told reporters in Brod.", "news", "told reporters"),
    ("date 2024-02-08 (MENAFN- TarvNews)\n\nVoting was calm.", "news", "an agency page"),
    ("“Voting was calm,” said Elmas Tarvin of the League.", "news", "direct speech"),
    ("League observers arrive in Brod\n\nThey met the commission.", "press-release", "all else"),
    (
        "Chair presents interim statement\n\nVoting was calm.",
        "press-release",
        "a headline about a statement",
    ),
]


def claims(text):
    return {claim.field: claim for claim in find_titles(Document.of(text, ()), StatementReading())}


@pytest.mark.parametrize(("text", "day", "reason"), ISSUED)
def test_the_day_of_issue(text, day, reason):
    claim = claims(text).get("statement.issued_on")

    assert (claim.value if claim else None) == day, reason


@pytest.mark.parametrize(("page", "day"), MORE_ISSUED)
def test_the_day_of_issue_on_pages(page, day):
    claim = claims(normalise(page)).get("statement.issued_on")

    assert (claim.value.isoformat() if claim else None) == day


@pytest.mark.parametrize(("text", "title", "reason"), TITLES)
def test_the_title(text, title, reason):
    claim = claims(text).get("statement.title")

    assert (claim.value if claim else None) == title, reason


@pytest.mark.parametrize(("text", "kind", "reason"), KINDS)
def test_the_kind(text, kind, reason):
    assert claims(text)["statement.kind"].value == kind, reason


def test_spans_cover_the_words_the_claims_were_read_from():
    text = f"Mission of the League\nTarvia\n\nBrod, 21 November 2022{BODY}"
    read = claims(text)

    assert read["statement.title"].span.of(text) == "Mission of the League\nTarvia"
    assert read["statement.issued_on"].span.of(text) == "21 November 2022"
