"""A cheap look before a wording is tried: the words without which it cannot be in a sentence."""

import re
from collections.abc import Set
from dataclasses import dataclass

from observers.extraction.words.not_names import word_set


@dataclass(frozen=True, slots=True)
class Wording:
    """A pattern that opens a list of those met, and the words of which a sentence needs one, and one of `then`."""

    rule: str
    first: frozenset[str]
    then: frozenset[str]
    pattern: re.Pattern[str]

    def may_be_in(self, words: Set[str]) -> bool:
        """Tell whether a sentence of these words can hold the wording."""
        return not self.first.isdisjoint(words) and (not self.then or not self.then.isdisjoint(words))


def wording(rule: str, first: str, then: str, pattern: re.Pattern[str]) -> Wording:
    """Return a wording with its words parted."""
    return Wording(rule, word_set(first), word_set(then), pattern)
