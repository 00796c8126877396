"""A cheap look before a wording is tried: the words without which it cannot be in a sentence."""

import re
from collections.abc import Sequence, Set
from dataclasses import dataclass

from observers.extraction.words.not_names import word_set


@dataclass(frozen=True, slots=True)
class Wording:
    """A pattern that opens a list of those met, and the words of which a sentence needs one, and one of `then`."""

    rule: str
    first: frozenset[str]
    then: frozenset[str]
    pattern: re.Pattern[str]


def wording(rule: str, first: str, then: str, pattern: re.Pattern[str]) -> Wording:
    """Return a wording with its words parted."""
    return Wording(rule, word_set(first), word_set(then), pattern)


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
