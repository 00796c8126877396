"""Which sentences are findings, of what topic and assessment."""

from pathlib import Path

import pytest

from observers.extraction import normalise
from observers.extraction.documents import Document
from observers.extraction.findings.findings import RULES, find_findings
from observers.extraction.readings import Claim, FindingReading, KnownOrganisation, StatementReading
from observers.spans import Span
from tests.extraction import finding_rows, finding_rows_mixed, finding_rows_own_text, finding_rows_reported
from tests.extraction.finding_texts_news import NEWS
from tests.extraction.finding_texts_reports import REPORTS
from tests.extraction.finding_texts_statements import STATEMENTS

UNION = KnownOrganisation("nu", "Northern Union", "NU")
LEAGUE = KnownOrganisation("sl", "Southern League", "SL")
ROWS = (finding_rows, finding_rows_mixed, finding_rows_own_text, finding_rows_reported)
OPENING = "The Mission of the Northern Union observed the elections of 4 May 2031 in Ruritania."


def findings_in(text: str) -> list[tuple[FindingReading, str]]:
    document = Document.of(text, (UNION, LEAGUE))
    named = sorted((text.find(each.name), each) for each in (UNION, LEAGUE) if each.name in text)
    claims = [Claim("organisation", each.slug, Span(at, at + len(each.name)), "test") for at, each in named[:1]]
    header = StatementReading(tuple(claims))
    return [(finding, finding.span.of(text)) for finding in find_findings(document, header)]


def in_statement(*paragraphs: str) -> list[tuple[FindingReading, str]]:
    return findings_in("\n\n".join(["STATEMENT", OPENING, *paragraphs]))


def in_news(*paragraphs: str) -> list[str]:
    return [quote for _finding, quote in findings_in("\n\n".join(["Northern Union in Ruritania", *paragraphs]))]


@pytest.mark.parametrize(("sentence", "topic", "assessment"), [row for rows in ROWS for row in rows.FINDINGS])
def test_a_finding_is_read_with_its_topic_and_assessment(sentence, topic, assessment):
    found = in_statement(sentence)
    assert [(quote, finding.topic.value, finding.assessment.value) for finding, quote in found] == [
        (sentence, topic, assessment)
    ]


@pytest.mark.parametrize(("sentence", "why"), [row for rows in ROWS for row in rows.NO_FINDINGS])
def test_what_is_no_finding_is_left_out(sentence, why):
    assert in_statement(sentence) == [], why


def test_what_the_host_goes_on_to_say_is_not_the_missions():
    speech = "The Chairman of the Central Election Commission received the Mission. He said that all was ready."
    assert in_news(f"{speech} Polling stations had been well equipped and the voter lists were accurate.") == []


def test_the_missions_own_words_after_the_hosts_are_its_findings():
    found = in_news(
        "The Chairman told the observers that all was ready.", "The Mission found that voting was calm and orderly."
    )
    assert found == ["The Mission found that voting was calm and orderly."]


def test_an_outsider_who_is_presented_keeps_the_floor():
    quoted = ["Ana Belo, independent observer:", "She saw people vote freely.", "The commissions worked well."]
    assert in_news("The Mission found the vote calm.", *quoted) == ["The Mission found the vote calm."]


def test_a_person_introduced_with_the_mission_speaks_for_it():
    first = "Ilka Torvald, head of the mission, arrived in Streslau on Monday."
    assert in_news(first, "The polls were calm and well organised, Torvald said.") == [
        "The polls were calm and well organised, Torvald said."
    ]


def test_news_before_the_mission_has_spoken_is_background():
    assert in_news("Three opposition candidates were barred from the election after protests.") == []


HEAD = "Ilka Torvald, head of the mission of the Northern Union, spoke to the press in Streslau on Monday."
CHAIR = "Otto Rassendyll, chairman of the Central Election Commission, received the observers."


@pytest.mark.parametrize(
    "sentence",
    [
        "In her eyes the count was open and exact.",
        "A campaign of nine days struck her as short.",
        "Party posters beside two polling stations did not escape the attention of the observers.",
        "For the Mission the new tally form is a step ahead.",
        "“The ballot boxes were sealed and the agents saw it,” she began.",
        "The voter lists, in Torvald's summary, were accurate and up to date.",
        "The Borduran diplomat told reporters that polling was calm and orderly.",
        "Torvald was unhappy about the buses that brought voters to the polling stations.",
    ],
)
def test_the_missions_view_is_heard_however_it_is_told(sentence):
    assert in_news(HEAD, sentence) == [sentence]


@pytest.mark.parametrize(
    "sentence",
    [
        "The commission's president hailed the election as a democratic feast.",
        "The Central Election Commission calls the election the most transparent in history.",
        "President Rassendyll said that the election was free and fair.",
        "A farmer in Zenda said that the voting was honest and calm.",
        "I asked whether the vote was not a great success.",
        "In his view the polling stations were well equipped.",
        "A team of the Northern Union called on the chief election officer at the polling centre.",
    ],
)
def test_the_views_of_others_and_of_the_reporter_are_no_findings(sentence):
    assert in_news(CHAIR, sentence) == []


@pytest.mark.parametrize(
    "sentence",
    [
        "Party members met with voters in every district and were free to hold rallies.",
        "Mobile polling teams went to 40 hospitals and prisons so that patients could vote.",
        "Every one of the 12 complaints was decided in time by the courts.",
    ],
)
def test_what_others_do_is_not_taken_for_the_missions_travels(sentence):
    assert [quote for _finding, quote in in_statement(sentence)] == [sentence]


def test_the_second_line_of_a_title_is_no_finding():
    assert in_statement("of the Observer Mission on the outcome of the parliamentary election in Ruritania") == []


@pytest.mark.parametrize(
    "opening", ["The Mission recommends the following.", "The Mission makes these recommendations:", "RECOMMENDATIONS"]
)
def test_items_of_a_list_of_recommendations_are_recommendations(opening):
    items = ["Political leaders enter into a dialogue.", "The commission publishes results by polling station."]
    found = in_statement(opening, *items)
    assert [(quote, finding.assessment.value) for finding, quote in found if quote in items] == [
        (item, "recommendation") for item in items
    ]


def test_items_below_what_the_mission_notes_are_no_recommendations():
    found = in_statement("The Mission notes the following:", "Voting was calm.", "The count was transparent.")
    assert [finding.assessment.value for finding, _quote in found] == ["positive", "positive"]


def test_a_heading_is_no_finding_and_names_the_topic_of_what_follows():
    found = in_statement("MEDIA ENVIRONMENT", "Coverage was balanced.")
    assert [(quote, finding.topic.value) for finding, quote in found] == [("Coverage was balanced.", "media")]


def test_a_finding_told_twice_is_read_once_from_the_fuller_statement():
    told = "In its statement the Mission affirmed that the elections in Ruritania were open and transparent."
    full = "In conclusion the Mission affirms that the elections in Ruritania were open, free and transparent."
    found = findings_in("\n\n".join([OPENING, "The Mission went home.", told, "STATEMENT", OPENING, full]))
    assert [quote for _finding, quote in found] == [full]


def test_a_sentence_cut_off_at_the_end_of_a_page_gives_way_to_the_whole_one():
    whole = "The Mission notes that the handling of results was improved in spite of delays in two of the districts."
    assert [quote for _finding, quote in in_statement(whole, whole[:70])] == [whole]


def test_every_rule_is_in_the_table_and_every_span_quotes_a_sentence():
    found = in_statement(*(row[0] for row in finding_rows.FINDINGS))
    assert {finding.rule for finding, _quote in found} <= set(RULES)
    assert all(quote.endswith(".") for _finding, quote in found)


RECOMMENDED = [
    "The Mission also believes that several issues, such as the equal opportunities",
    "At the same time, the Mission considers it appropriate to review the practice",
]


def test_the_referendum_seed_holds_exactly_two_recommendations():
    seed = next((Path(__file__).parents[2] / "seeds").glob("002_*.txt"))
    text = normalise(seed.read_text(encoding="utf-8-sig"))
    found = find_findings(Document.of(text, ()), StatementReading())
    advice = [finding.span.of(text) for finding in found if finding.assessment.value == "recommendation"]
    assert [sentence[: len(start)] for sentence, start in zip(advice, RECOMMENDED, strict=True)] == RECOMMENDED


@pytest.mark.parametrize("text", ["", ".", "\n\n\n", "a", "The Mission " * 30000, "no " * 5000 + "violations."])
def test_no_text_stops_the_reader(text):
    assert isinstance(find_findings(Document.of(text, ()), StatementReading()), list)


JUDGED = [
    pytest.param(text, id=f"{kind} {number}")
    for kind, texts in (("news", NEWS), ("report", REPORTS), ("statement", STATEMENTS))
    for number, text in enumerate(texts, 1)
]


def _written(lines: list[str]) -> str:
    is_list = lines[0][2:].startswith("- ")
    return ("\n" if is_list else " ").join(line[2:] for line in lines)


@pytest.mark.parametrize("judged", JUDGED)
def test_findings_are_told_from_the_rest_in_context(judged):
    paragraphs = [block.strip().splitlines() for block in judged.split("\n\n")]
    text = "\n\n".join(_written(lines) for lines in paragraphs)
    found = {quote for _finding, quote in findings_in(text)}
    judged_lines = [(line[0], line[2:].removeprefix("- ")) for lines in paragraphs for line in lines]
    assert [line for mark, line in judged_lines if mark == "+" and line not in found] == []
    assert [line for mark, line in judged_lines if mark == "-" and line in found] == []
