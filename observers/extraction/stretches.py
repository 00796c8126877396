"""Sentences short enough for patterns that look back and forth in them."""

from collections.abc import Iterator

from observers.extraction.documents import Document
from observers.spans import Span

# The longest sentences of real statements, which list a delegation by name, stay under this.
_LONGEST = 2500


def stretches_of(document: Document) -> Iterator[Span]:
    """Yield the sentences of a document; one without an end is cut at blanks, so that cost grows with length only."""
    for sentence in document.sentences:
        start = sentence.start
        while sentence.end - start > _LONGEST:
            blank = document.text.rfind(" ", start + 1, start + _LONGEST)
            end = blank if blank > start else start + _LONGEST
            yield Span(start, end)
            start = end
        yield Span(start, sentence.end)
