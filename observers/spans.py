"""Spans: half-open `(start, end)` positions in Python characters of a canonical text, and what is cut along them."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Generic, NamedTuple, TypeVar

Mark = TypeVar("Mark")

_PARAGRAPH = re.compile(r"[^\n]*\S[^\n]*(?:\n[^\n]*\S[^\n]*)*")


class _Range(NamedTuple):
    start: int
    end: int


class Span(_Range):
    """A half-open range of characters, never empty; a tuple, because the reader makes and sorts thousands of them."""

    __slots__ = ()

    def __new__(cls, start: int, end: int) -> "Span":
        """Refuse an empty or negative range with a ValueError."""
        if start < 0 or end <= start:
            raise ValueError(f"not a span: {start} to {end}")
        return tuple.__new__(cls, (start, end))

    def of(self, text: str) -> str:
        """Return the words of `text` that the span covers."""
        return text[self.start : self.end]

    def shifted(self, by: int) -> "Span":
        """Return the span moved by `by` characters, for a match made in a part of the text."""
        return Span(self.start + by, self.end + by)

    def holds(self, other: "Span") -> bool:
        """Tell whether `other` lies wholly inside this span."""
        return self.start <= other.start and other.end <= self.end

    def meets(self, other: "Span") -> bool:
        """Tell whether the two spans share a character."""
        return self.start < other.end and other.start < self.end


def meets_any(span: Span, taken: Sequence[Span]) -> bool:
    """Tell whether a span shares a character with one of `taken`, which are in order and do not overlap."""
    place = bisect_right(taken, span.start, key=lambda one: one.end)
    return place < len(taken) and taken[place].start < span.end


@dataclass(frozen=True, slots=True)
class Segment(Generic[Mark]):
    """A piece of text together with every mark that covers the whole of it."""

    text: str
    marks: tuple[Mark, ...]


def paragraph_spans(text: str) -> list[Span]:
    """Return the paragraphs of a canonical text: blocks between blank lines, blanks at the edges left out."""
    return [_trimmed(text, match.start(), match.end()) for match in _PARAGRAPH.finditer(text)]


def _trimmed(text: str, start: int, end: int) -> Span:
    block = text[start:end]
    return Span(start + len(block) - len(block.lstrip()), end - (len(block) - len(block.rstrip())))


def cut_into_segments(text: str, whole: Span, marks: Iterable[tuple[Span, Mark]]) -> Sequence[Segment[Mark]]:
    """Cut `whole` at the borders of the marked spans.

    The texts of the segments joined give `whole.of(text)` again; overlapping marks meet in segments that carry both.
    """
    inside = [(span, mark) for span, mark in marks if span.meets(whole)]
    borders = {whole.start, whole.end}
    for span, _mark in inside:
        borders |= {max(span.start, whole.start), min(span.end, whole.end)}
    points = sorted(borders)
    return [
        Segment(text[start:end], tuple(mark for span, mark in inside if span.start <= start and end <= span.end))
        for start, end in pairwise(points)
    ]
