"""Statements laid out: which marks enclose which, and what stands where."""

import pytest

from observers.models import Finding, Statement
from observers.spans import Span
from observers.templatetags.passages import marked
from observers.templatetags.reading import lay_out

TEXT = "Calm vote\n\nThe vote in Mr. Lake's town was calm. It rained.\n\nThe lists were short"


def finding(pk, quote):
    start = TEXT.index(quote)
    return Finding(
        pk=pk, start=start, end=start + len(quote), quote=quote, topic="voting", assessment="neutral", key=f"{pk}00"
    )


def lay(*rows, hits=()):
    return lay_out(Statement(pk=1, text=TEXT, sha256="0f3a11ff"), rows, hits)


def test_paragraphs_and_sentences_are_counted_from_one():
    paragraphs = lay().paragraphs
    assert [paragraph.anchor for paragraph in paragraphs] == ["s0f3a11-p1", "s0f3a11-p2", "s0f3a11-p3"]
    assert [piece.anchor for piece in paragraphs[1].pieces] == ["s0f3a11-p2s1", "", "s0f3a11-p2s2"]


@pytest.mark.parametrize(
    ("number", "is_heading"),
    [
        (0, True),  # a title has no stop
        (1, False),  # running text
    ],
)
def test_a_heading_is_told_from_running_text(number, is_heading):
    assert lay().paragraphs[number].is_heading is is_heading


def test_entries_are_numbered_in_the_order_of_the_text():
    entries = lay(finding(1, "It rained."), finding(2, "vote in Mr. Lake's town")).entries
    assert [(entry.row.pk, entry.number, entry.paragraph) for entry in entries] == [(2, 1, 2), (1, 2, 2)]


def test_marks_that_cross_keep_every_word_and_one_address_each():
    """ "Lake's town was" and "town was calm" share two words."""
    html = marked(lay(finding(1, "Lake's town was"), finding(2, "town was calm")).paragraphs[1])
    assert html.count('id="s0f3a11-c27-42"') == 1
    assert html.count('id="s0f3a11-c34-47"') == 1
    assert html.count('href="#s0f3a11-finding-100"') == 1
    assert html.count('href="#s0f3a11-finding-200"') == 1


def test_references_to_the_same_words_follow_in_order():
    html = marked(lay(finding(1, "It rained."), finding(2, "It rained.")).paragraphs[1])
    assert html.index('href="#s0f3a11-finding-100"') < html.index('href="#s0f3a11-finding-200"')


def test_a_hit_on_the_words_of_a_passage_lies_inside_it():
    start = TEXT.index("It rained.")
    html = marked(lay(finding(1, "It rained."), hits=[Span(start, start + 10)]).paragraphs[1])
    assert '<mark id="s0f3a11-hit-1">It rained.</mark></span>' in html


def test_a_passage_over_two_paragraphs_has_its_address_where_it_begins():
    reading = lay(finding(1, "It rained.\n\nThe lists"))
    assert 'id="s0f3a11-c49-70"' in marked(reading.paragraphs[1])
    assert 'href="#s0f3a11-finding-100"' in marked(reading.paragraphs[2])
    assert [len(paragraph.entries) for paragraph in reading.paragraphs] == [0, 1, 0]


def test_words_that_are_a_sentence_have_its_address():
    (entry,) = lay(finding(1, "It rained.")).entries
    assert (entry.passage, entry.is_named) == ("s0f3a11-p2s2", False)
    assert " id=" not in marked(lay(finding(1, "It rained.")).paragraphs[1]).split("passage-finding")[1].split(">")[0]


def test_the_same_words_read_twice_have_one_address():
    entries = lay(finding(1, "Lake's town"), finding(2, "Lake's town")).entries
    assert [(entry.passage, entry.is_named) for entry in entries] == [
        ("s0f3a11-c27-38", True),
        ("s0f3a11-c27-38", False),
    ]
    html = marked(lay(finding(1, "Lake's town"), finding(2, "Lake's town")).paragraphs[1])
    assert html.count('id="s0f3a11-c27-38"') == 1


def test_a_row_without_a_passage_is_not_in_the_text():
    assert lay(Finding(pk=1)).entries == []
