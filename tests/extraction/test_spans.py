"""Positions in a text, and what is cut along them."""

import pytest

from observers.spans import Segment, Span, cut_into_segments, paragraph_spans


@pytest.mark.parametrize(("start", "end"), [(3, 3), (4, 2), (-1, 2)])
def test_an_empty_or_negative_span_is_refused(start, end):
    with pytest.raises(ValueError, match="not a span"):
        Span(start, end)


def test_a_span_covers_shifts_and_compares():
    span = Span(4, 8)

    assert span.of("The vote was calm.") == "vote"
    assert span.shifted(9) == Span(13, 17)
    assert [span.holds(other) for other in (Span(5, 8), Span(5, 9))] == [True, False]
    assert [span.meets(other) for other in (Span(7, 9), Span(8, 9))] == [True, False]


def test_paragraphs_stand_between_blank_lines():
    text = "  Heading\nof two lines \n\nVoting was calm.\n\n\n Counting was slow.  "

    assert [span.of(text) for span in paragraph_spans(text)] == [
        "Heading\nof two lines",
        "Voting was calm.",
        "Counting was slow.",
    ]


def test_overlapping_marks_meet_in_segments_that_carry_both():
    text = "Voting was calm."
    segments = cut_into_segments(text, Span(0, 16), [(Span(0, 10), "a"), (Span(7, 15), "b"), (Span(20, 22), "c")])

    assert segments == [
        Segment("Voting ", ("a",)),
        Segment("was", ("a", "b")),
        Segment(" calm", ("b",)),
        Segment(".", ()),
    ]
