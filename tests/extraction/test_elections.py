"""Which election: the host state, what is voted on, whether early, and when."""

from datetime import date

import pytest

from observers.extraction.documents import Document
from observers.extraction.headers.elections import RULES, find_election
from observers.extraction.readings import Claim, StatementReading
from observers.spans import Span
from tests.extraction.election_rows import FROM_ISSUE, MORE_DAYS, MORE_EARLY, MORE_TYPES, NOT_THE_DAY
from tests.extraction.election_rows_told import TOLD_DAYS, TOLD_EARLY, TOLD_FROM_ISSUE, TOLD_TYPES

HOSTS = [
    ("elections of the President of the Republic of Belarus", "BY", "inside the name of the election"),
    ("Nigeria’s general elections were calm", "NG", "a possessive"),
    ("the Kyrgyz parliamentary vote", "KG", "an adjective"),
    ("the run-off election held in Liberia", "LR", "held in"),
    ("The Estrian mission to Zambia met the press.", "ZM", "a mission to a state"),
    ("On June 25, Guatemalans went to the polls.", "GT", "a people that votes"),
    ("Elections were held in Peru. Former President of Chile Ada Marlow led the mission.", "PE", "a former office"),
    ("Elections in Oman. The Ambassador of Turkey, Mr. Ada, visited stations.", "OM", "an ambassador's own state"),
    ("Members from India, Kazakhstan, China and Pakistan observed the vote in Mongolia.", "MN", "a list of members"),
    (
        "The observers sit in the parliaments of Azerbaijan and Turkey. The Mazhilis elections were calm.",
        "KZ",
        "a chamber",
    ),
    ("Mission observers visited stations in Maseru.", "LS", "only the capital"),
]

TYPES = [
    ("Early Presidential Election", ["presidential"], "an adjective"),
    ("Elections of Members of the Mazhilis of the Parliament and Maslikhats", ["parliamentary", "local"], "two bodies"),
    ("Elections of Deputies of the Senate of the Parliament", ["senate"], "the chamber, not its parliament"),
    ("parliamentary and local vote", ["parliamentary", "local"], "two adjectives"),
    (
        "2019 Presidential, Parliamentary and Local Government (Tripartite) Elections",
        ["presidential", "parliamentary", "local"],
        "a list with brackets",
    ),
    ("elections to the Jogorku Kenesh", ["parliamentary"], "a chamber by its own name"),
    ("elections of deputies of the Legislative Chamber of the Oliy Majlis", ["parliamentary"], "a named chamber"),
    ("the National Assembly elections", ["parliamentary"], "a chamber before the vote"),
    ("the mayoral run-off", ["local"], "a run-off"),
    ("the gubernatorial elections", ["local"], "governors"),
    ("elections to local keneshes", ["local"], "local councils"),
    ("elections of deputies to local councils", ["local"], "deputies that are no parliament"),
    ("Republican Referendum", ["referendum"], "a referendum"),
    ("the plebiscite", ["referendum"], "a plebiscite"),
    ("the Constituent Assembly election", ["other"], "a body elected once"),
    ("the European Parliament elections", ["other"], "a supranational parliament"),
    ("the general elections", [], "no office is named"),
    (
        "People went to elect their new president, Congress and local officials",
        ["presidential", "parliamentary", "local"],
        "objects of a verb",
    ),
    ("Voters elected members of the National Assembly and councillors", ["parliamentary", "local"], "a past verb"),
    ("Karlanders chose President, Congress and municipal corporations.", [], "an unknown people is no subject"),
    ("snap presidential elections and the referendum", ["presidential", "referendum"], "joined by and"),
    (
        "The 2015 presidential election was calm. The 2010 parliamentary elections and all before were not.",
        ["presidential"],
        "elections of other years",
    ),
    (
        "The presidential election was calm, unlike the previous local elections.",
        ["presidential"],
        "previous elections",
    ),
    (
        "The presidential election was calm. We have observed 200 parliamentary and local elections.",
        ["presidential"],
        "elections observed elsewhere",
    ),
    (
        "The vote was seen as a referendum on the government at this presidential election.",
        ["presidential"],
        "a figure",
    ),
]

EARLY = [
    ("early presidential elections", True, "early"),
    ("snap parliamentary elections", True, "snap"),
    ("extraordinary elections", True, "extraordinary"),
    ("elections held nine months ahead of schedule", True, "ahead of schedule"),
    ("early voting in the presidential election", False, "early voting is another thing"),
    ("The referendum was calm. No early elections are planned, early elections", False, "a referendum is never early"),
    ("presidential elections", False, "nothing says so"),
]

DAYS = [
    ("The presidential election was held on 20 November 2022.", "2022-11-20", "2022-11-20", "held on"),
    ("the 26 May 2012 parliamentary elections", "2012-05-26", "2012-05-26", "before the election"),
    ("Mongolia’s November 8, 2020 general elections", "2020-11-08", "2020-11-08", "before, month first"),
    ("On Election Day (24 March 2019) observers were at 492 stations.", "2019-03-24", "2019-03-24", "election day"),
    ("Polling day was Wednesday, 9 May 2018.", "2018-05-09", "2018-05-09", "polling day with a weekday"),
    ("REPUBLICAN REFERENDUM\n\n(5 June 2022)\n\nSTATEMENT", "2022-06-05", "2022-06-05", "below a heading"),
    ("Early Presidential Election\n20 November 2022\n\nSTATEMENT", "2022-11-20", "2022-11-20", "the next line"),
    ("On 28 November 2021 voters in the republic chose the deputies.", "2021-11-28", "2021-11-28", "voters chose"),
    ("the presidential election, which was held on 15–17 March 2024", "2024-03-15", "2024-03-17", "several days"),
    ("The voting took place on 23 and 24 August 2023.", "2023-08-23", "2023-08-24", "two days"),
    (
        "On 11-12 August 2020 the mission observed the elections. It monitored the elections on 12 August 2020.",
        "2020-08-12",
        "2020-08-12",
        "the mission's days are not the election's",
    ),
    ("the 2019 General Election, held on March 24", "2019-03-24", "2019-03-24", "the year is in the name"),
    ("The general elections of February 25 were calm.", None, None, "no year anywhere"),
    ("On Advance Voting Day (17 March 2019) turnout was low.", None, None, "advance voting"),
    ("The mission met the election commission on 9 April 2018.", None, None, "a meeting"),
    (
        "The election result was announced. The statement on the elections was issued on 23 May 2019.",
        None,
        None,
        "a paper about elections",
    ),
    (
        "The first round of the presidential election was held on 7 May 2017. The winner is not known.",
        "2017-05-07",
        "2017-05-07",
        "a first round, where no other is at stake",
    ),
    (
        "The presidential run-off was calm. The first round was held on 7 May 2017.",
        None,
        None,
        "the first round in a text about the second",
    ),
    ("Previous elections were held on 1 November 2015.", None, None, "previous elections"),
    ("Presidential elections in Oman\n\n09 January 2021\n\nObservers plan their work", None, None, "a date line"),
]


def read(text, issued=None):
    document = Document.of(text, ())
    issue = (Claim("statement.issued_on", issued, Span(0, 1), "sample"),) if issued else ()
    claims = find_election(document, StatementReading(issue))
    assert {claim.rule for claim in claims} <= set(RULES)
    return StatementReading(claims)


@pytest.mark.parametrize(("text", "code", "reason"), HOSTS)
def test_host(text, code, reason):
    assert read(text).value("election.country") == code, reason


@pytest.mark.parametrize(("text", "types", "reason"), [*TYPES, *MORE_TYPES, *TOLD_TYPES])
def test_types(text, types, reason):
    assert sorted(read(text).values("election.types")) == sorted(types), reason


@pytest.mark.parametrize(("text", "is_early", "reason"), [*EARLY, *MORE_EARLY, *TOLD_EARLY])
def test_early(text, is_early, reason):
    assert bool(read(text).value("election.is_early")) is is_early, reason


@pytest.mark.parametrize(("text", "start", "reason"), [*MORE_DAYS, *TOLD_DAYS])
def test_first_day(text, start, reason):
    assert read(text).value("election.start_date") == date.fromisoformat(start), reason


@pytest.mark.parametrize(("text", "start", "end", "reason"), DAYS)
def test_days(text, start, end, reason):
    reading = read(text)

    days = [reading.value("election.start_date"), reading.value("election.end_date")]
    assert [day and day.isoformat() for day in days] == [start, end], reason


@pytest.mark.parametrize(
    ("text", "issued", "day", "reason"),
    [
        ("at the April 3 elections", date(2011, 4, 4), "2011-04-03", "the day before"),
        ("elections set for January 10", date(2020, 12, 28), "2020-01-10", "no year is invented across a new year"),
        ("The elections are held today.", date(2022, 3, 12), "2022-03-12", "today"),
        ("The elections held yesterday were calm.", date(2022, 3, 12), "2022-03-11", "yesterday"),
        *FROM_ISSUE,
        *TOLD_FROM_ISSUE,
    ],
)
def test_days_counted_from_the_day_of_issue(text, issued, day, reason):
    assert read(text, issued).value("election.start_date").isoformat() == day, reason


@pytest.mark.parametrize("text", NOT_THE_DAY)
def test_weekdays_of_other_things_are_not_the_day_of_the_vote(text):
    assert read(text, date(2024, 5, 14)).value("election.start_date") is None


def test_two_years_for_one_day_are_settled_by_the_other_dates():
    text = (
        "From 6 to 10 January 2021 the mission was at work. On election day, 10 January 2020, it visited stations.\n\n"
        "11 January 2021\n\nThe parliamentary elections of 10 January 2021 were calm."
    )

    assert read(text).value("election.start_date") == date(2021, 1, 10)


def test_the_title_is_the_fullest_phrase():
    text = (
        "Observers at the vote\n\nThe early presidential election of the Republic of Kazakhstan was calm. "
        "The election is over."
    )

    assert read(text).value("election.title") == "early presidential election of the Republic of Kazakhstan"


def test_a_text_without_an_election_claims_nothing():
    assert read("Beat the eggs and fold in the flour.").claims == ()
