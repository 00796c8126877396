"""The words of a text and where they stand, cut once: rooms look here before they try a pattern on a sentence."""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Set
from functools import cached_property
from itertools import accumulate, chain

from observers.spans import Span

_GAP = re.compile(r"(\W\W*)")
# What may not stand before a word comes second, so that other letters are passed over quickly.
_CAPITALISED = re.compile(r"[^\Wa-z0-9_](?<!\w.)\w*")


class WordIndex:
    """The words of one text in small letters, and those with a capital (or a letter that is not Latin) as written."""

    def __init__(self, text: str) -> None:
        """Cut a text into words; words and what parts them take turns."""
        pieces = _GAP.split(text)
        first, end = 0 if pieces[0] else 2, len(pieces) if pieces[-1] else len(pieces) - 1
        self._starts = list(accumulate(map(len, pieces), initial=0))[first:end:2]
        self._words = list(map(str.lower, pieces[first:end:2]))
        self._of_parts: dict[Span, frozenset[str]] = {}
        self.capitalised = [(match.start(), match[0]) for match in _CAPITALISED.finditer(text)]

    def within(self, span: Span) -> frozenset[str]:
        """Return the words that begin in a part of the text; kept, since many rooms ask for the same sentences."""
        words = self._of_parts.get(span)
        if words is None:
            first, last = bisect_left(self._starts, span.start), bisect_left(self._starts, span.end)
            words = self._of_parts[span] = frozenset(self._words[first:last])
        return words

    def starts_in(self, span: Span, words: Set[str]) -> list[int]:
        """Return where any of some words begins in a part of the text, for a pattern that can begin nowhere else."""
        first, last = bisect_left(self._starts, span.start), bisect_left(self._starts, span.end)
        return [self._starts[place] for place in range(first, last) if self._words[place] in words]

    def starts_of(self, words: Set[str], endings: tuple[str, ...] = ()) -> list[int]:
        """Return where any of some words begins, or one with any of some endings, in the order of the text."""
        places = self._places
        found = places.keys() & words
        if endings:
            found |= {word for word in places if word.endswith(endings)}
        return sorted(chain.from_iterable(map(places.__getitem__, found)))

    @cached_property
    def _places(self) -> dict[str, list[int]]:
        """Return where each word begins."""
        places: defaultdict[str, list[int]] = defaultdict(list)
        for start, word in zip(self._starts, self._words, strict=True):
            places[word].append(start)
        return places
