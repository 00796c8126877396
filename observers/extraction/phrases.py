"""Books of phrases: which words of a labelled list stand in a sentence, and where."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Generic, TypeVar

Label = TypeVar("Label")

_TOKEN = re.compile(r"[^\W_]+(?:['’`]s\b)?|[,;:()\"“”—–?]")
_POSSESSIVE = re.compile(r"['’`]s$")


def tokens_of(text: str) -> list[str]:
    """Return the words and the marks of a text: "the well-organized team, too" -> the, well, organized, team, ",", too."""
    return _TOKEN.findall(text)


def fold(word: str) -> str:
    """Return one word in lower case, without possessive, in -ise spelling: "Organized" -> "organised".

    Phrases are folded as the text is, so that "citizen", too, still meets "citizen".
    """
    return _POSSESSIVE.sub("", word).casefold().replace("iz", "is").replace("yz", "ys")


@dataclass(frozen=True, slots=True)
class Hit(Generic[Label]):
    """A phrase found: its label and the half-open range of words it covers."""

    label: Label
    start: int
    end: int


Pattern = tuple[str, ...]


class PhraseBook(Generic[Label]):
    """Labelled phrases, found in one pass over the words of a sentence.

    A phrase is one or more words; a star at the end of a word stands for any ending: "polling station*".
    """

    def __init__(self, table: Mapping[Label, str] | Iterable[tuple[Label, str]]) -> None:
        """Take phrases parted by commas or line ends, under their labels."""
        rows = table.items() if isinstance(table, Mapping) else table
        self._first: dict[str, list[tuple[Label, Pattern]]] = {}
        for label, phrases in rows:
            for pattern in _patterns(phrases):
                self._first.setdefault(pattern[0], []).append((label, pattern))
        self._starting_with = lru_cache(maxsize=1 << 14)(self._look_up)

    def find(self, words: Sequence[str]) -> list[Hit[Label]]:
        """Return every phrase in the order of the words; phrases may overlap."""
        hits = []
        for start, word in enumerate(words):
            for label, pattern in self._starting_with(word):
                end = start + len(pattern)
                if len(pattern) == 1 or _fits(pattern, words[start:end]):
                    hits.append(Hit(label, start, end))
        return hits

    def _look_up(self, word: str) -> tuple[tuple[Label, Pattern], ...]:
        found = list(self._first.get(word, ()))
        for length in range(1, len(word) + 1):
            found += self._first.get(f"{word[:length]}*", ())
        return tuple(found)


def _patterns(phrases: str) -> list[Pattern]:
    parts = re.split(r"[,\n]", phrases)
    return [tuple(fold(word) for word in part.replace("-", " ").split()) for part in parts if part.strip()]


def _fits(pattern: Pattern, words: Sequence[str]) -> bool:
    if len(pattern) != len(words):
        return False
    return all(
        word.startswith(expected[:-1]) if expected.endswith("*") else word == expected
        for expected, word in zip(pattern, words, strict=True)
    )
