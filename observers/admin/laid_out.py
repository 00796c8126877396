"""A statement laid out for review: paragraphs in which every passage is marked and leads to its row."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import accumulate, groupby

from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString, mark_safe

from observers.spans import Segment, Span, cut_into_segments, paragraph_spans


@dataclass(frozen=True, slots=True)
class Mark:
    """A passage: its span, the name of its row ("finding-12"), the kind of row and its number on the page."""

    span: Span
    name: str
    kind: str
    number: int


# As many passages as lie over one another are told apart; more would only come from a slip repeated.
_DEEPEST = 40

_Placed = tuple[int, Segment[Mark]]


def lay_out(text: str, marks: Iterable[Mark]) -> list[SafeString]:
    """Return the paragraphs of a text as HTML.

    Every piece of text carries as `data-start` the number of characters before it, so that a selection in the browser
    can be told as offsets. Longer passages enclose shorter ones.
    """
    pairs = [(mark.span, mark) for mark in sorted(marks, key=lambda mark: (-_length(mark), mark.span, -mark.number))]
    return [_paragraph(text, whole, pairs) for whole in paragraph_spans(text)]


def _length(mark: Mark) -> int:
    return mark.span.end - mark.span.start


def _paragraph(text: str, whole: Span, pairs: list[tuple[Span, Mark]]) -> SafeString:
    segments = cut_into_segments(text, whole, pairs)
    starts = accumulate((len(segment.text) for segment in segments), initial=whole.start)
    return _nested(list(zip(starts, segments, strict=False)), 0)


def _nested(placed: Sequence[_Placed], depth: int) -> SafeString:
    groups = groupby(placed, key=lambda pair: _mark_at(pair[1], depth))
    parts = (_marked(mark, list(group), depth) if mark else _leaves(group) for mark, group in groups)
    return format_html_join("", "{}", ((part,) for part in parts))


def _mark_at(segment: Segment[Mark], depth: int) -> Mark | None:
    return segment.marks[depth] if depth < min(len(segment.marks), _DEEPEST) else None


def _leaves(placed: Iterable[_Placed]) -> SafeString:
    return format_html_join("", '<span data-start="{}">{}</span>', ((start, segment.text) for start, segment in placed))


def _marked(mark: Mark, placed: Sequence[_Placed], depth: int) -> SafeString:
    last_start, last = placed[-1]
    begins, ends = placed[0][0] == mark.span.start, last_start + len(last.text) == mark.span.end
    identity = format_html(' id="passage-{}"', mark.name) if begins else mark_safe("")
    inside, reference = _nested(placed, depth + 1), _reference(mark) if ends else ""
    classes = f"review-passage review-{mark.kind}"
    return format_html('<span class="{}" data-row="{}"{}>{}</span>{}', classes, mark.name, identity, inside, reference)


def _reference(mark: Mark) -> SafeString:
    label = f"{mark.kind} {mark.number}"
    return format_html(
        '<a class="review-reference review-{}" href="#{}" aria-label="{}">{}</a>',
        mark.kind,
        mark.name,
        label,
        mark.number,
    )
