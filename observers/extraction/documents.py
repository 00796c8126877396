"""A canonical text with its paragraphs and sentences, cut once and shared by every room of the reader."""

from collections.abc import Sequence
from dataclasses import dataclass

from observers.extraction.readings import KnownOrganisation
from observers.sentences import sentences_of
from observers.spans import Span, paragraph_spans


@dataclass(frozen=True, slots=True)
class Document:
    """What every room reads: the text, where its paragraphs and sentences are, and the organisations known."""

    text: str
    paragraphs: tuple[Span, ...]
    sentences: tuple[Span, ...]
    organisations: tuple[KnownOrganisation, ...]

    @classmethod
    def of(cls, text: str, organisations: Sequence[KnownOrganisation]) -> "Document":
        """Cut a canonical text."""
        paragraphs = tuple(paragraph_spans(text))
        sentences = tuple(sentence for paragraph in paragraphs for sentence in sentences_of(text, paragraph))
        return cls(text, paragraphs, sentences, tuple(organisations))
