"""Where sentences end, in the wordings of the genre. All names are made up."""

import pytest

from observers.sentences import sentence_spans
from observers.spans import Span

WHOLE = [
    ("The Mission met Mr. Elmas Tarvin and Mrs. Odile Brand.", "titles"),
    ("It was led by H.E. Amb. Elmas Tarvin, Hon. Dr. Odile Brand and the Rt. Hon. Ivo Renn.", "heaped titles"),
    ("The Mission met J. Tarvin, K.-Zh. Brandov and Zh. Dairov.", "initials"),
    ("Voting was observed at polling station No. 431 in Tarvia.", "a number"),
    ("Turnout stood at 54.7 per cent against 51.2 per cent.", "decimals"),
    ("Under Art. 12 of the Election Law, cf. Sec. 4, observers are accredited.", "references"),
    ("Polls closed at 8 p.m. on 12 August.", "a clock time followed by a small letter"),
    ("Forms (protocols, registers, etc.) were provided to all commissions.", "an abbreviation in brackets"),
    ("1. The lineup of the Mission", "numbering"),
    ("III. Election Administration", "Roman numbering"),
    ("a. Voter lists were displayed.", "lettering"),
    ("The head of mission said: “The vote was calm.”", "a quotation after a verb of speech"),
    ("SCO Observer Mission to presidential elections in Tarvia: Results", "a headline with a colon"),
    ("Members of the Mission: Elmas Tarvin, member of the Senate, and Odile Brand.", "a list after a colon"),
    ("The voters… waited in calm lines.", "an ellipsis inside"),
    ("The Embassy of the U.S. Department of Tarvia took part.", "an acronym inside a name"),
    ("the mission, e.g. its long-term observers, i.e. 20 persons, stayed.", "Latin abbreviations"),
    ('He asked "Is it open?" and was shown in.', "a question inside a sentence"),
    ("See www.example.org for more.", "an address"),
]

SPLIT = [
    (
        "The Mission visited 16 polling stations in total: The Mission did not find any interference at all.",
        [
            "The Mission visited 16 polling stations in total:",
            "The Mission did not find any interference at all.",
        ],
        "a colon before a sentence that stands alone",
    ),
    ("Voting was calm. Counting was slow.", ["Voting was calm.", "Counting was slow."], "two sentences"),
    (
        "Polls closed at 8 p.m. The count began at once.",
        ["Polls closed at 8 p.m.", "The count began at once."],
        "a clock time before an opening word",
    ),
    (
        "“The vote was calm.” The Mission agrees.",
        ["“The vote was calm.”", "The Mission agrees."],
        "a closing quotation mark",
    ),
    (
        "Were voters free? The Mission saw no pressure! It left.",
        ["Were voters free?", "The Mission saw no pressure!", "It left."],
        "other stops",
    ),
    (
        "Boards were balanced. 10 out of 15 were chaired by women.",
        ["Boards were balanced.", "10 out of 15 were chaired by women."],
        "a sentence that begins with a number",
    ),
    (
        "International Observation Mission\nTarvian League (TL)\n20 November 2022",
        ["International Observation Mission", "Tarvian League (TL)", "20 November 2022"],
        "each line of a heading",
    ),
    (
        "- secrecy was kept;\n- no pressure was seen.",
        ["secrecy was kept;", "no pressure was seen."],
        "list items without their marks",
    ),
    (
        "The Mission noted: • orderly queues • trained staff",
        ["The Mission noted:", "orderly queues", "trained staff"],
        "bullets inside a line",
    ),
    (
        "The Mission worked in the U.S. The observers were free to move.",
        ["The Mission worked in the U.S.", "The observers were free to move."],
        "an acronym before an opening word",
    ),
    (
        "The vote was held in Nov. 2021. Öner Tarvin led the Mission.",
        ["The vote was held in Nov. 2021.", "Öner Tarvin led the Mission."],
        "a capital with a mark begins a sentence, a short month does not end one",
    ),
    (
        "The vote was calm… The count was not.",
        ["The vote was calm…", "The count was not."],
        "an ellipsis at the end",
    ),
]


@pytest.mark.parametrize(("text", "reason"), WHOLE)
def test_one_sentence_stays_whole(text, reason):
    assert [span.of(text) for span in sentence_spans(text)] == [text.removeprefix("- ")], reason


@pytest.mark.parametrize(("text", "sentences", "reason"), SPLIT)
def test_sentences_are_parted(text, sentences, reason):
    assert [span.of(text) for span in sentence_spans(text)] == sentences, reason


def test_positions_count_from_the_start_of_the_text():
    text = "Heading\n\nVoting was calm. It ended."

    assert sentence_spans(text) == [Span(0, 7), Span(9, 25), Span(26, 35)]


def test_a_text_of_stops_alone_is_cut_without_effort():
    assert len(sentence_spans("." * 200_000)) == 1
    assert len(sentence_spans("a. " * 50_000)) >= 1
