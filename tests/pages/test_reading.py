"""Statements laid out: which marks enclose which, and what stands where."""

import pytest

from observers.models import Finding, Statement
from observers.spans import Span
from observers.templatetags.passages import marked
from observers.templatetags.reading import lay_out

TEXT = "Calm vote\n\nThe vote in Mr. Lake's town was calm. It rained.\n\nThe lists were short"


def finding(pk, quote):
    start = TEXT.index(quote)
    return Finding(pk=pk, start=start, end=start + len(quote), quote=quote, topic="voting", assessment="neutral")


def lay(*rows, hits=()):
    return lay_out(Statement(pk=1, text=TEXT), rows, hits)


def test_paragraphs_and_sentences_are_counted_from_one():
    paragraphs = lay().paragraphs
    assert [paragraph.anchor for paragraph in paragraphs] == ["p1", "p2", "p3"]
    assert [piece.anchor for piece in paragraphs[1].pieces] == ["p2s1", "", "p2s2"]


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
    assert html.count('id="passage-finding-1"') == 1
    assert html.count('id="passage-finding-2"') == 1
    assert html.count('href="#finding-1"') == 1
    assert html.count('href="#finding-2"') == 1


def test_references_to_the_same_words_follow_in_order():
    html = marked(lay(finding(1, "It rained."), finding(2, "It rained.")).paragraphs[1])
    assert html.index('href="#finding-1"') < html.index('href="#finding-2"')


def test_a_hit_on_the_words_of_a_passage_lies_inside_it():
    start = TEXT.index("It rained.")
    html = marked(lay(finding(1, "It rained."), hits=[Span(start, start + 10)]).paragraphs[1])
    assert '<mark id="hit-1">It rained.</mark></span>' in html


def test_a_passage_over_two_paragraphs_has_its_address_where_it_begins():
    reading = lay(finding(1, "It rained.\n\nThe lists"))
    assert 'id="passage-finding-1"' in marked(reading.paragraphs[1])
    assert 'href="#finding-1"' in marked(reading.paragraphs[2])
    assert [len(paragraph.entries) for paragraph in reading.paragraphs] == [0, 1, 0]


def test_a_row_without_a_passage_is_not_in_the_text():
    assert lay(Finding(pk=1)).entries == []
