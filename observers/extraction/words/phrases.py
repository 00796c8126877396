"""Books of phrases: which words of a labelled list stand in a sentence, and where."""

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from typing import Generic, NamedTuple, TypeVar

Label = TypeVar("Label")

_WORD = r"[^\W_]+(?:['’`]s\b)?"
_WORDS, _WORDS_AND_MARKS = re.compile(_WORD), re.compile(rf"{_WORD}|[,;:()\"“”—–?]")
_CONTRACTED = re.compile(r"(?<=[a-z])n['’]t\b")
# What every number is folded into, so that "only 11 per cent" can be told as "only # per cent".
NUMBER = "#"
_POSSESSIVES = ("'s", "’s", "`s")


def tokens_of(text: str) -> list[str]:
    """Return the words and the marks of a text.

    "the well-organized team, too" -> the, well, organized, team, ",", too; "wasn't" -> was, not.
    """
    return _cut(text, _WORDS_AND_MARKS)


def words_of(text: str) -> list[str]:
    """Return the words of a text only."""
    return _cut(text, _WORDS)


def _cut(text: str, pattern: re.Pattern[str]) -> list[str]:
    """Return what a pattern finds between blanks, where most often a bare word stands, which needs no pattern."""
    found: list[str] = []
    for piece in _without_contractions(text).split():
        if piece.isalnum():
            found.append(piece)
        else:
            found += pattern.findall(piece)
    return found


def _without_contractions(text: str) -> str:
    return _CONTRACTED.sub(" not", text) if "n't" in text or "n’t" in text else text


def word_set(words: str) -> frozenset[str]:
    """Return the words of a table written as one text: "the a an" -> the, a, an."""
    return frozenset(words.split())


@lru_cache(maxsize=1 << 14)
def fold(word: str) -> str:
    """Return one word in lower case, without possessive, in -ise spelling: "Organized" -> "organised".

    Phrases are folded as the text is, so that "citizen", too, still meets "citizen".
    """
    if word[0].isdigit():
        return NUMBER
    plain = word[:-2] if word.endswith(_POSSESSIVES) else word
    return plain.casefold().replace("iz", "is").replace("yz", "ys")


class Hit(NamedTuple, Generic[Label]):
    """A phrase found: its label and the half-open range of words it covers."""

    label: Label
    start: int
    end: int


# A hit is made for every second word; this spares the call that takes its parts one by one.
_new = tuple.__new__


class Rest(NamedTuple, Generic[Label]):
    """What follows the first two words of a phrase; `ending` is the beginning of a last word that may end anyhow."""

    label: Label
    words: tuple[str, ...]
    ending: str

    @classmethod
    def of(cls, label: Label, words: Sequence[str]) -> "Rest[Label]":
        """Take the words of a phrase from the third on."""
        if any(word.endswith("*") for word in words[:-1]):
            raise ValueError(f"a star stands neither in the first two words nor in the last: {words}")
        is_open = bool(words) and words[-1].endswith("*")
        return cls(label, tuple(words[:-1] if is_open else words), words[-1][:-1] if is_open else "")


Rests = dict[str, list[Rest[Label]]]
Phrase = tuple[Label, list[str]]


class Openings(NamedTuple, Generic[Label]):
    """The phrases that may begin with one word: labels of single words, and longer phrases by their second word."""

    single: tuple[Label, ...]
    by_second: dict[str, Rests[Label]]
    by_second_start: tuple[tuple[str, Rest[Label]], ...]

    @classmethod
    def of(cls, phrases: Sequence[Phrase[Label]]) -> "Openings[Label]":
        """Take labelled phrases without their first words."""
        rests: dict[str, list[Rest[Label]]] = {}
        starts: list[tuple[str, Rest[Label]]] = []
        for label, (second, *others) in [phrase for phrase in phrases if phrase[1]]:
            rest = Rest.of(label, others)
            if second.endswith("*"):
                starts.append((second[:-1], rest))
            else:
                rests.setdefault(second, []).append(rest)
        by_second = {second: _by_third(following) for second, following in rests.items()}
        return cls(tuple([label for label, others in phrases if not others]), by_second, tuple(starts))


def _by_third(rests: Sequence[Rest[Label]]) -> Rests[Label]:
    """Sort phrases by their third word, at which most part; those without one come under every word and under ""."""
    thirds = {"", *(rest.words[0] for rest in rests if rest.words)}
    return {third: [rest for rest in rests if not rest.words or rest.words[0] == third] for third in thirds}


def _continued(rests: Sequence[Rest[Label]], words: tuple[str, ...], start: int) -> list[Hit[Label]]:
    """Return the phrases that go on as the words do after the first two, which are at `start`."""
    hits: list[Hit[Label]] = []
    for label, following, ending in rests:
        end = start + 2 + len(following)
        if following and words[start + 2 : end] != following:
            continue
        if not ending:
            hits.append(_new(Hit, (label, start, end)))
        elif words[end].startswith(ending):
            hits.append(_new(Hit, (label, start, end + 1)))
    return hits


class _Stems:
    """The beginnings of words that stand with a star, sorted by the letters that the shortest of them has."""

    def __init__(self, stems: Iterable[str]) -> None:
        longest_first = sorted(stems, key=len, reverse=True)
        self._letters = len(longest_first[-1]) if longest_first else 0
        self._by_letters: dict[str, list[str]] = {}
        for stem in longest_first:
            self._by_letters.setdefault(stem[: self._letters], []).append(stem)

    def of(self, word: str) -> list[str]:
        """Return the stems that a word begins with, the longest first."""
        return [stem for stem in self._by_letters.get(word[: self._letters], ()) if word.startswith(stem)]


class PhraseBook(Generic[Label]):
    """Labelled phrases, found in one pass over the words of a sentence.

    A phrase is one or more words; a star at the end of one of the first two or of the last stands for any ending:
    "polling station*".
    """

    def __init__(self, table: Mapping[Label, str] | Iterable[tuple[Label, str]]) -> None:
        """Take phrases parted by commas or line ends, under their labels."""
        rows = table.items() if isinstance(table, Mapping) else table
        first: dict[str, list[Phrase[Label]]] = {}
        for label, phrases in rows:
            for word, *others in _patterns(phrases):
                first.setdefault(word, []).append((label, others))
        stems = [word[:-1] for word in first if word.endswith("*")]
        self._stems = _Stems(stems)
        self._of_stems = {stem: Openings.of(self._begun(stem, first)) for stem in stems}
        words = (word for word in first if not word.endswith("*"))
        self._of_words = {word: Openings.of([*first[word], *self._begun(word, first)]) for word in words}
        self._openings = lru_cache(maxsize=1 << 14)(self._look_up) if self._of_stems else self._of_words.get

    def _begun(self, word: str, first: Mapping[str, Sequence[Phrase[Label]]]) -> list[Phrase[Label]]:
        """Return the phrases that begin with a stem of a word."""
        return [phrase for stem in self._stems.of(word) for phrase in first[f"{stem}*"]]

    def _look_up(self, word: str) -> Openings[Label] | None:
        """Return what may begin with a word: as it stands, else by its longest stem, which knows the shorter ones."""
        openings = self._of_words.get(word)
        if openings is None and (stems := self._stems.of(word)):
            return self._of_stems[stems[0]]
        return openings

    def find(self, words: Sequence[str]) -> list[Hit[Label]]:
        """Return every phrase in the order of the words; phrases may overlap."""
        hits: list[Hit[Label]] = []
        if not self._of_stems and self._of_words.keys().isdisjoint(words):
            return hits
        # Blanks at the end, so that two words follow each.
        run = (*words, "", "")
        for start, openings in enumerate(map(self._openings, words)):
            if openings is None:
                continue
            single, by_second, by_second_start = openings
            for label in single:
                hits.append(_new(Hit, (label, start, start + 1)))
            second = run[start + 1]
            if second in by_second:
                by_third = by_second[second]
                if rests := by_third.get(run[start + 2]) or by_third[""]:
                    hits += _continued(rests, run, start)
            if by_second_start:
                rests = [rest for prefix, rest in by_second_start if second.startswith(prefix)]
                hits += _continued(rests, run, start)
        return hits


def _patterns(phrases: str) -> list[list[str]]:
    parts = re.split(r"[,\n]", phrases)
    return [[fold(word) for word in part.replace("-", " ").split()] for part in parts if part.strip()]
