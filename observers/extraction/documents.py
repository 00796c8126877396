"""A canonical text with its paragraphs and sentences, cut once and shared by every room of the reader."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from observers.extraction.readings import KnownOrganisation
from observers.extraction.words.dates import DateMention, find_dates
from observers.extraction.words.numbers import NumberMention, find_numbers
from observers.extraction.words.organisation_names import NameMention, find_known_names
from observers.extraction.words.people import PersonMention, find_people
from observers.extraction.words.states import StateMention, find_states
from observers.extraction.words.word_index import WordIndex
from observers.sentences import sentence_spans
from observers.spans import Span, paragraph_spans


@dataclass(frozen=True)
class Document:
    """What every room reads: the text, where its paragraphs and sentences are, and the organisations known.

    Words, sentences and paragraphs, and the dates, numbers, people, states and listed names of the whole text, are
    found once, when a room first asks.
    """

    text: str
    organisations: tuple[KnownOrganisation, ...]

    @classmethod
    def of(cls, text: str, organisations: Sequence[KnownOrganisation]) -> "Document":
        """Take a canonical text."""
        return cls(text, tuple(organisations))

    @cached_property
    def paragraphs(self) -> tuple[Span, ...]:
        """Return the paragraphs of the text, in order."""
        return tuple(paragraph_spans(self.text))

    @cached_property
    def sentences(self) -> tuple[Span, ...]:
        """Return the sentences of the text, in order."""
        return tuple(sentence_spans(self.text))

    @cached_property
    def words(self) -> WordIndex:
        """Return the words of the text."""
        return WordIndex(self.text)

    @cached_property
    def dates(self) -> tuple[DateMention, ...]:
        """Return the full dates of the text, in order."""
        return tuple(find_dates(self.text))

    @cached_property
    def numbers(self) -> tuple[NumberMention, ...]:
        """Return the numbers of the text, in order."""
        return tuple(find_numbers(self.text, self.words))

    @cached_property
    def people(self) -> tuple[PersonMention, ...]:
        """Return the people named in the text, in order."""
        return tuple(find_people(self.text))

    @cached_property
    def states(self) -> tuple[StateMention, ...]:
        """Return the states named in the text, in order."""
        return tuple(find_states(self.text, self.words))

    @cached_property
    def known_names(self) -> tuple[NameMention, ...]:
        """Return where the text names organisations the archive knows."""
        return tuple(find_known_names(self.text, self.words, self.organisations))

    def dates_in(self, span: Span) -> list[DateMention]:
        """Return the full dates that lie inside a part of the text."""
        starts = self._date_starts
        first, last = bisect_left(starts, span.start), bisect_left(starts, span.end)
        return [mention for mention in self.dates[first:last] if mention.span.end <= span.end]

    @cached_property
    def _date_starts(self) -> list[int]:
        return [mention.span.start for mention in self.dates]
