"""Where the words of a query stand in a text, found alike whichever database answered the query."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from observers.querying.words import WORD, Query, Term, fold
from observers.spans import Segment, Span, cut_into_segments

_AROUND = 140


@dataclass(frozen=True, slots=True)
class Excerpt:
    """A piece of a text with the hits in it; `is_start` and `is_end` tell whether the text begins or ends there."""

    span: Span
    segments: Sequence[Segment[str]]
    is_start: bool
    is_end: bool


def find_hits(text: str, query: Query) -> list[Span]:
    """Return the spans of `text` that a wanted term of the query covers, in order, overlapping ones as one."""
    spans = [Span(*match.span()) for match in WORD.finditer(text)]
    words = [fold(span.of(text)) for span in spans]
    open_terms = [term for term in query.wanted if term.is_prefix and len(term.words) == 1]
    by_first_word = defaultdict(list)
    for term in query.wanted:
        by_first_word[term.words[0]].append(term)
    found = {
        Span(spans[at].start, spans[at + len(term.words) - 1].end)
        for at, word in enumerate(words)
        for term in (*by_first_word.get(word, ()), *open_terms)
        if _stands_at(term, words, at)
    }
    return _joined(sorted(found))


def _stands_at(term: Term, words: Sequence[str], at: int) -> bool:
    *first, last = term.words
    there = words[at : at + len(term.words)]
    if len(there) < len(term.words) or there[:-1] != first:
        return False
    return there[-1].startswith(last) if term.is_prefix else there[-1] == last


def _joined(spans: Sequence[Span]) -> list[Span]:
    joined: list[Span] = []
    for span in spans:
        if joined and span.meets(joined[-1]):
            joined[-1] = Span(joined[-1].start, max(joined[-1].end, span.end))
        else:
            joined.append(span)
    return joined


def snippet(text: str, hits: Sequence[Span], around: int = _AROUND) -> Span | None:
    """Return the piece of `text`, about twice `around` long, that holds most hits; its beginning where there are none.

    The piece begins and ends between words. None for a text without any.
    """
    if not text.strip():
        return None
    first, last = _best_cluster(hits, around) if hits else (len(text) - len(text.lstrip()),) * 2
    before = max(0, 2 * around - (last - first)) // 2 if hits else 0
    return _between_words(text, max(0, first - before), min(len(text), max(last, first - before + 2 * around)))


def _best_cluster(hits: Sequence[Span], around: int) -> tuple[int, int]:
    """Return where the first longest run of hits begins and ends that fits into twice `around`."""
    ends = [hit.end for hit in hits]
    lasts = [max(at, bisect_right(ends, hit.start + 2 * around) - 1) for at, hit in enumerate(hits)]
    best = max(range(len(hits)), key=lambda at: lasts[at] - at)
    return hits[best].start, ends[lasts[best]]


def _between_words(text: str, start: int, end: int) -> Span:
    while start > 0 and not text[start - 1].isspace():
        start -= 1
    while end < len(text) and not text[end].isspace():
        end += 1
    piece = text[start:end]
    return Span(start + len(piece) - len(piece.lstrip()), start + len(piece.rstrip()))


def excerpt(text: str, query: Query, around: int = _AROUND) -> Excerpt | None:
    """Return the piece of `text` that shows best why the query found it, its hits marked "hit"."""
    hits = find_hits(text, query)
    span = snippet(text, hits, around)
    if span is None:
        return None
    segments = cut_into_segments(text, span, [(hit, "hit") for hit in hits])
    return Excerpt(span, segments, not text[: span.start].strip(), not text[span.end :].strip())
