"""The words of a text and where they stand, cut once: rooms look here before they try a pattern on a sentence."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Set
from itertools import accumulate

from observers.spans import Span

_WORD_OR_GAP = re.compile(r"\w+|\W+")
_WORD = re.compile(r"\w")


class WordIndex:
    """The words of one text in small letters, by their order and by themselves."""

    def __init__(self, text: str) -> None:
        """Cut a text into words; words and what parts them take turns."""
        pieces = _WORD_OR_GAP.findall(text)
        first = 0 if _WORD.match(text) else 1
        self._starts = list(accumulate(map(len, pieces), initial=0))[first:-1:2]
        self._words = list(map(str.lower, pieces[first::2]))
        self._places: dict[str, list[int]] = {}
        for start, word in zip(self._starts, self._words, strict=True):
            self._places.setdefault(word, []).append(start)

    def within(self, span: Span) -> frozenset[str]:
        """Return the words that begin in a part of the text."""
        return frozenset(self._words[bisect_left(self._starts, span.start) : bisect_left(self._starts, span.end)])

    def starts_of(self, words: Set[str]) -> Iterator[int]:
        """Yield where any of some words begins, in the order of the text."""
        yield from sorted(start for word in words & self._places.keys() for start in self._places[word])
