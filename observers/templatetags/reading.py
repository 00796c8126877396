"""A statement laid out for reading: numbered paragraphs and sentences, with the passages that records came from.

Addresses are stable for an unchanged text: `#p4` is its fourth paragraph and `#p4s2` the second sentence there. The
statement a mission had first keeps the short form; later ones say which they are: `#t31-p4s2`.
"""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from observers.models import Fact, Finding, Meeting, Statement
from observers.sentences import sentences_of
from observers.spans import Segment, Span, cut_into_segments, paragraph_spans

Row: TypeAlias = Fact | Meeting | Finding

_LONGEST_HEADING = 200


@dataclass(frozen=True, slots=True)
class Entry:
    """A row read from a statement: where it stands on the page, and where its passage does.

    `number` counts the passages of a statement in the order of its text and `paragraph` is the number of the paragraph
    the passage begins in; both are 0 where a curator added the row without a passage.
    """

    kind: str
    row: Row
    number: int = 0
    paragraph: int = 0

    @property
    def anchor(self) -> str:
        """Return the id of the row's own entry: finding-12."""
        return f"{self.kind}-{self.row.pk}"

    @property
    def passage(self) -> str:
        """Return the id of the row's passage in the statement: passage-finding-12."""
        return f"passage-{self.anchor}"


@dataclass(frozen=True, slots=True)
class Hit:
    """A place where the words searched for stand, counted through the statement.

    `next` is the anchor of the hit after it, after the last that of the first; "" for a hit by itself.
    """

    anchor: str
    number: int
    next: str


Mark: TypeAlias = Entry | Hit


@dataclass(frozen=True, slots=True)
class Piece:
    """A sentence, with its address, or the blank between two, with none; cut where marks begin and end."""

    anchor: str
    start: int
    segments: Sequence[Segment[tuple[Span, Mark]]]


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A numbered paragraph with the entries whose passages begin in it."""

    number: int
    anchor: str
    is_heading: bool
    pieces: Sequence[Piece]
    entries: Sequence[Entry]


@dataclass(frozen=True, slots=True)
class Reading:
    """A statement, its paragraphs, its entries in the order of the text, and the hits of a search in it."""

    statement: Statement
    paragraphs: Sequence[Paragraph]
    entries: Sequence[Entry]
    hits: Sequence[Hit]


def lay_out(statement: Statement, rows: Iterable[Row], hits: Iterable[Span] = (), prefix: str = "") -> Reading:
    """Lay out a statement with the rows read from it and the hits of a search; `prefix` begins every address."""
    spans = paragraph_spans(statement.text)
    entries = _entries(spans, rows)
    marked_hits = _numbered(list(hits), prefix)
    marks = [(span, entry) for entry in entries if (span := entry.row.span)] + marked_hits
    buckets = _by_paragraph(spans, marks)
    paragraphs = [
        _paragraph(statement.text, span, number, f"{prefix}p{number}", bucket)
        for number, (span, bucket) in enumerate(zip(spans, buckets, strict=True), 1)
    ]
    return Reading(statement, paragraphs, entries, [hit for _span, hit in marked_hits])


def _numbered(hits: Sequence[Span], prefix: str) -> list[tuple[Span, Hit]]:
    anchors = [f"{prefix}hit-{number}" for number in range(1, len(hits) + 1)]
    following = [*anchors[1:], *anchors[:1]] if len(hits) > 1 else [""]
    return [
        (span, Hit(anchor, number, after))
        for number, (span, anchor, after) in enumerate(zip(hits, anchors, following, strict=False), 1)
    ]


def kind_of(row: Row) -> str:
    """Return "fact", "meeting" or "finding"."""
    return str(row._meta.model_name)


def _entries(paragraphs: Sequence[Span], rows: Iterable[Row]) -> list[Entry]:
    starts = [span.start for span in paragraphs]
    placed = sorted(((span.start, -span.end, row.pk, row) for row in rows if (span := row.span)), key=lambda at: at[:3])
    return [
        Entry(kind_of(row), row, number, bisect_right(starts, start))
        for number, (start, _end, _pk, row) in enumerate(placed, 1)
    ]


def _by_paragraph(
    paragraphs: Sequence[Span], marks: Iterable[tuple[Span, Mark]]
) -> list[list[tuple[Span, tuple[Span, Mark]]]]:
    """Deal the marks out to every paragraph they touch, the longest first: it encloses the others.

    Of marks on the same words the last encloses the others, so that their numbers follow in order; hits lie inside.
    """
    buckets: list[list[tuple[Span, tuple[Span, Mark]]]] = [[] for _ in paragraphs]
    starts = [span.start for span in paragraphs]
    for span, mark in sorted(marks, key=_enclosing_first):
        index = max(bisect_right(starts, span.start) - 1, 0)
        while index < len(paragraphs) and paragraphs[index].start < span.end:
            buckets[index].append((span, (span, mark)))
            index += 1
    return buckets


def _enclosing_first(pair: tuple[Span, Mark]) -> tuple[int, int, bool, int]:
    span, mark = pair
    return span.start - span.end, span.start, isinstance(mark, Hit), -mark.number


def _paragraph(
    text: str, whole: Span, number: int, anchor: str, marks: list[tuple[Span, tuple[Span, Mark]]]
) -> Paragraph:
    pieces: list[Piece] = []
    at = whole.start
    for count, sentence in enumerate(sentences_of(text, whole), 1):
        if at < sentence.start:
            pieces.append(_piece(text, Span(at, sentence.start), "", marks))
        pieces.append(_piece(text, sentence, f"{anchor}s{count}", marks))
        at = sentence.end
    begun = [mark for span, (_span, mark) in marks if isinstance(mark, Entry) and whole.start <= span.start]
    return Paragraph(number, anchor, _is_heading(whole.of(text)), pieces, sorted(begun, key=lambda entry: entry.number))


def _piece(text: str, span: Span, anchor: str, marks: list[tuple[Span, tuple[Span, Mark]]]) -> Piece:
    return Piece(anchor, span.start, cut_into_segments(text, span, marks))


def _is_heading(words: str) -> bool:
    """Tell a title or a section heading, which is short and ends without a stop, from running text."""
    return len(words) <= _LONGEST_HEADING and words[-1] not in ".!?…:;,"
