"""A statement laid out for reading: numbered paragraphs and sentences, with the passages that records came from.

Addresses are those of `observers.anchors`: `#s3f9ac1-p4` is the fourth paragraph of a statement and `#s3f9ac1-p4s2` the
second sentence there. A passage that is no whole sentence has its own, by its characters: `#s3f9ac1-c1240-1302`.
"""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from observers.models import Fact, Finding, Meeting, Statement
from observers.sentences import sentences_of
from observers.spans import Segment, Span, cut_into_segments

Row: TypeAlias = Fact | Meeting | Finding

_LONGEST_HEADING = 200


@dataclass(frozen=True, slots=True)
class Entry:
    """A row read from a statement: where it stands on the page, and where its passage does.

    `number` counts the passages of a statement in the order of its text and `paragraph` is the number of the paragraph
    the passage begins in; both are 0 where the words of the row are not on the page. `anchor` is the id of the entry,
    `passage` that of its words; `is_named` tells that these need the id, which a sentence and words that another
    entry marks have already.
    """

    kind: str
    row: Row
    anchor: str
    passage: str = ""
    number: int = 0
    paragraph: int = 0
    is_named: bool = False


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


def lay_out(statement: Statement, rows: Iterable[Row], hits: Iterable[Span] = ()) -> Reading:
    """Lay out a statement with the rows read from it and the hits of a search."""
    spans, sentences = statement.paragraphs, _sentences(statement)
    entries = _entries(statement, rows, sentences)
    marked_hits = _numbered(list(hits), statement.anchor)
    marks = [(span, entry) for entry in entries if (span := entry.row.span)] + marked_hits
    buckets = _by_paragraph(spans, marks)
    paragraphs = [
        _paragraph(statement, number, sentences[number - 1], bucket) for number, bucket in enumerate(buckets, 1)
    ]
    return Reading(statement, paragraphs, entries, [hit for _span, hit in marked_hits])


def _sentences(statement: Statement) -> list[dict[Span, str]]:
    """Return the sentences of every paragraph with their addresses."""
    return [
        {
            sentence: f"{statement.anchor}-p{number}s{count}"
            for count, sentence in enumerate(sentences_of(statement.text, paragraph), 1)
        }
        for number, paragraph in enumerate(statement.paragraphs, 1)
    ]


def _numbered(hits: Sequence[Span], prefix: str) -> list[tuple[Span, Hit]]:
    anchors = [f"{prefix}-hit-{number}" for number in range(1, len(hits) + 1)]
    following = [*anchors[1:], *anchors[:1]] if len(hits) > 1 else [""]
    return [
        (span, Hit(anchor, number, after))
        for number, (span, anchor, after) in enumerate(zip(hits, anchors, following, strict=False), 1)
    ]


def kind_of(row: Row) -> str:
    """Return "fact", "meeting" or "finding"."""
    return str(row._meta.model_name)


def _entries(statement: Statement, rows: Iterable[Row], sentences: Sequence[dict[Span, str]]) -> list[Entry]:
    starts = [span.start for span in statement.paragraphs]
    spanned = [(span, row) for row in rows if (span := row.span)]
    spanned.sort(key=lambda pair: (pair[0].start, -pair[0].end, pair[1].record_anchor))
    named: set[str] = set()
    entries = []
    for number, (span, row) in enumerate(spanned, 1):
        paragraph = bisect_right(starts, span.start)
        whole = sentences[paragraph - 1].get(span)
        passage = whole or f"{statement.anchor}-c{span.start}-{span.end}"
        anchor, is_named = f"{statement.anchor}-{row.record_anchor}", whole is None and passage not in named
        entries.append(Entry(kind_of(row), row, anchor, passage, number, paragraph, is_named))
        named.add(passage)
    return entries


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
    statement: Statement, number: int, sentences: dict[Span, str], marks: list[tuple[Span, tuple[Span, Mark]]]
) -> Paragraph:
    text, whole = statement.text, statement.paragraphs[number - 1]
    pieces: list[Piece] = []
    at = whole.start
    for sentence, anchor in sentences.items():
        if at < sentence.start:
            pieces.append(_piece(text, Span(at, sentence.start), "", marks))
        pieces.append(_piece(text, sentence, anchor, marks))
        at = sentence.end
    begun = [mark for span, (_span, mark) in marks if isinstance(mark, Entry) and whole.start <= span.start]
    begun.sort(key=lambda entry: entry.number)
    return Paragraph(number, f"{statement.anchor}-p{number}", _is_heading(whole.of(text)), pieces, begun)


def _piece(text: str, span: Span, anchor: str, marks: list[tuple[Span, tuple[Span, Mark]]]) -> Piece:
    return Piece(anchor, span.start, cut_into_segments(text, span, marks))


def _is_heading(words: str) -> bool:
    """Tell a title or a section heading, which is short and ends without a stop, from running text."""
    return len(words) <= _LONGEST_HEADING and words[-1] not in ".!?…:;,"
