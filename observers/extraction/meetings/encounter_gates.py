"""A cheap look before a wording is tried: the words without which it cannot be in a sentence."""

import re
from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass

from observers.extraction.documents import Document
from observers.extraction.words.not_names import word_set
from observers.extraction.words.openings import matches_at
from observers.spans import Span


@dataclass(frozen=True, slots=True)
class Wording:
    """A pattern that opens a list of those met, and the words of which a sentence needs one, and one of `then`.

    It begins at one of the words of `opening`, or at any word where that is empty.
    """

    rule: str
    first: frozenset[str]
    then: frozenset[str]
    pattern: re.Pattern[str]
    opening: frozenset[str]

    def found_in(self, document: Document, part: Span) -> Iterator[re.Match[str]]:
        """Yield where a part of a document has the wording, counted from the start of the part."""
        words = part.of(document.text)
        if not self.opening:
            return self.pattern.finditer(words)
        starts = document.words.starts_in(part, self.opening)
        return matches_at(self.pattern, words, [start - part.start for start in starts])


def wording(rule: str, first: str, then: str, pattern: re.Pattern[str], opening: str | None = None) -> Wording:
    """Return a wording with its words parted; where no `opening` is given, it begins at one of the `first` words."""
    return Wording(rule, word_set(first), word_set(then), pattern, word_set(first if opening is None else opening))


class Gates:
    """Picks the wordings that a sentence can hold, by one look at its words for all of them."""

    def __init__(self, wordings: Sequence[Wording]) -> None:
        """Take the wordings, the nearest reading first."""
        self._wordings = wordings
        self._places: dict[str, list[int]] = {}
        for place, one in enumerate(wordings):
            for word in one.first:
                self._places.setdefault(word, []).append(place)
        self._words = frozenset(self._places)

    def open_to(self, words: Set[str]) -> list[Wording]:
        """Return the wordings that may be in a sentence of these words, in their order."""
        places = {place for word in self._words & words for place in self._places[word]}
        likely = [self._wordings[place] for place in sorted(places)]
        return [one for one in likely if not one.then or not one.then.isdisjoint(words)]
