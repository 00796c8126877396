"""Texts made of the genre's own words, in any order, crash nothing and break no span. All names are made up."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from observers.extraction import KnownOrganisation, NotAStatement, SourceText, normalise, read_statement

LEAGUE = KnownOrganisation("tarvian-league", "Tarvian League", "TL", ("League of Tarvian States", "TL PA"))

WORDS = (
    "The Mission |the mission |Observers |observers from the TL |The Tarvian League (TL) |TL Observer Mission |"
    "We |its head |Election Observation Mission |H.E. |Mr. |Ms. Odile Brand|Dr. Elmas Tarvin|J. |K.-Zh. Renov|"
    "Ambassador |Rt. Hon. |, |; |: |observed |visited |met with |met |did not find |noted that |welcomes |"
    "regrets |recommends |should |however, |headed by |comprised |was composed of |arrived |stated |"
    "according to |said |congratulates |urged |would benefit from |carried out |16 |fourteen |over 300 |"
    "about 50 |1,885 |several |a number of |22 |one |polling stations |observers |short-term |long-term |"
    "the presidential election |early parliamentary elections |referendum |Mazhilis |local elections |the vote |"
    "voters |Kazakhstan|Kyrgyz Republic|Türkiye|Republic of Moldova|Côte d'Ivoire|Georgia|Baku|Astana|"
    "four districts of Astana|the Central Election Commission |Chairman of |Deputy Minister of Foreign Affairs |"
    "the Amanat party |candidates |the court |20 November 2022|November 20, 2022|20.11.2022|17-19 November|"
    "from 17 to 20 |on the same day |10th of January |yesterday |today |1 |31 |2021|(5 June 2022)|transparent |"
    "secrecy of the vote |violations |free and fair |turnout |counting |campaign |media |accessible |"
    "technical problems |in accordance with |international standards |in |of |and |to |the |not |no |on |. |"
    ".\n\n|\n|\n\n|STATEMENT\n\n|PRELIMINARY STATEMENT\n|- |1. |“|”|(|)|\"|'|!|?|…|—|–|/|No. 431 |a |é|Ё|Print\n|"
    "\u00a0"
)
PIECES = st.sampled_from(WORDS.split("|"))
TEXTS = st.lists(PIECES, min_size=1, max_size=120).map("".join)
OPENING = (
    "The TL Observer Mission observed the presidential election in Georgia. The Mission visited polling stations. "
)


def check_reading(raw):
    """Read a text; every span must lie inside it and hold more than blanks."""
    text = normalise(raw)
    try:
        reading = read_statement(SourceText("fuzz.txt", "", b"", text), (LEAGUE,))
    except NotAStatement:
        return
    spans = [value.span for values in (reading.claims, reading.meetings, reading.findings) for value in values]
    spans += [problem.span for problem in reading.problems if problem.span]
    for span in spans:
        assert span.end <= len(text)
        assert span.of(text).strip()


@settings(max_examples=1000, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(TEXTS)
def test_words_of_the_genre_in_any_order(raw):
    check_reading(raw)


@settings(max_examples=900, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(TEXTS)
def test_words_of_the_genre_after_a_true_opening(raw):
    check_reading(OPENING * 2 + raw)


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=400))
def test_any_characters_after_a_true_opening(raw):
    check_reading(OPENING * 2 + raw)


def test_one_piece_repeated_to_a_long_line():
    for piece in (
        "Mr. ",
        "16 ",
        "the ",
        "A",
        "1",
        ", ",
        "(",
        "“",
        "and ",
        "polling stations ",
        "17-19 ",
        "Dr. Elmas Tarvin, ",
    ):
        check_reading(OPENING * 40 + piece * 2000)
