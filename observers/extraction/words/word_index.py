"""The words of a text and where they stand, cut once: rooms look here before they try a pattern on a sentence."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Set
from functools import cached_property
from itertools import chain
from string import ascii_lowercase, digits

from observers.extraction.words.blanks import with_blanks
from observers.spans import Span

_SMALL = frozenset(f"{ascii_lowercase}{digits}_")


class WordIndex:
    """The words of one text in small letters, and those with a capital (or a letter that is not Latin) as written."""

    def __init__(self, text: str) -> None:
        """Cut a text into words."""
        self._starts: list[int] = []
        words: list[str] = []
        start = 0
        for word in with_blanks(text, _is_of_word).split(" "):
            if word:
                words.append(word)
                self._starts.append(start)
            start += len(word) + 1
        self._words = list(map(str.lower, words))
        self._of_parts: dict[Span, frozenset[str]] = {}
        self.capitalised = [
            (start, word) for start, word in zip(self._starts, words, strict=True) if word[0] not in _SMALL
        ]

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
        places = zip(self._starts[first:last], self._words[first:last], strict=True)
        return [start for start, word in places if word in words]

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


def _is_of_word(sign: str) -> bool:
    return sign.isalnum() or sign == "_"
