"""Where a text names a state, its people, a place in it or an institution of its own."""

import re
import unicodedata
from enum import Enum, auto
from functools import cache, lru_cache
from itertools import islice, pairwise
from typing import NamedTuple

import pycountry

from observers.countries import country_names
from observers.extraction.words.state_words import INSTITUTIONS, OTHER_NAMES, PEOPLES, PLACES, entries
from observers.extraction.words.word_index import WordIndex
from observers.spans import Span

_WORD = re.compile(r"[^\W_]+")
# Names that more than one state, or something that is no state, goes by.
_AMBIGUOUS = {"congo", "korea", "virgin islands", "reunion", "saint martin", "sint maarten", "man"}
# "Indian Ocean", "Georgia Tech", "French-speaking": the word for the state names something else.
_NOT_THE_STATE = {"ocean", "sea", "speaking", "language", "channel", "gulf", "dollars", "union"}
_LONGEST_GAP = 2


class Kind(Enum):
    """By what a state is named."""

    NAME = auto()
    PEOPLE = auto()
    PLACE = auto()
    INSTITUTION = auto()


class StateMention(NamedTuple):
    """A word for a state: the code, and whether it is its name, its people, a place in it or an institution."""

    span: Span
    code: str
    kind: Kind


class _Names(NamedTuple):
    """The names that begin with one word: how many words they have, most first, and what each means."""

    lengths: tuple[int, ...]
    by_words: dict[tuple[str, ...], tuple[str, Kind]]


def find_states(text: str, words: WordIndex) -> list[StateMention]:
    """Return the states a text names, in order: "Kyrgyz Republic" (KG), "Nigerians" (NG), "Bishkek" (KG).

    The longest name wins ("South Sudan", "Papua New Guinea"); a name counts only with a capital letter. Names come
    from ISO 3166-1 as kept by pycountry, and from the tables of `state_words`.
    """
    index = _index()
    found: list[StateMention] = []
    done = 0
    for start, word in words.capitalised:
        names = index.get(_plain(word)) if start >= done else None
        if names and (mention := _mention_at(text, start, names)):
            done = mention.span.end
            found.append(mention)
    return found


def _mention_at(text: str, start: int, names: _Names) -> StateMention | None:
    """Return the longest of the names, which begin with the same word, that stands at a place of the text."""
    words = list(islice(_WORD.finditer(text, start), names.lengths[0] + 1))
    plain = tuple([_plain(word[0]) for word in words])
    for length in names.lengths:
        known = names.by_words.get(plain[:length])
        end = _end_of_name(text, words, length) if known else None
        if known and end is not None:
            return StateMention(Span(start, end), *known)
    return None


def _end_of_name(text: str, words: list[re.Match[str]], length: int) -> int | None:
    run, following = words[:length], words[length : length + 1]
    if following and following[0][0].lower() in _NOT_THE_STATE:
        return None
    for left, right in pairwise(run):
        gap = text[left.end() : right.start()]
        if len(gap) > _LONGEST_GAP or "," in gap:
            return None
    return run[-1].end()


@lru_cache(maxsize=4096)
def _plain(word: str) -> str:
    if word.isascii():
        return word.lower()
    letters = unicodedata.normalize("NFKD", word.lower().replace("ı", "i"))
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


@cache
def _index() -> dict[str, _Names]:
    """Sort every name by its first word."""
    names: dict[tuple[str, ...], tuple[str, Kind]] = {}
    for code, name, kind in _all_names():
        names.setdefault(tuple(_plain(word) for word in _WORD.findall(name)), (code, kind))
    by_first: dict[str, dict[tuple[str, ...], tuple[str, Kind]]] = {}
    for words, meant in names.items():
        if words and " ".join(words) not in _AMBIGUOUS:
            by_first.setdefault(words[0], {})[words] = meant
    return {
        first: _Names(tuple(sorted({len(words) for words in by_words}, reverse=True)), by_words)
        for first, by_words in by_first.items()
    }


def _all_names() -> list[tuple[str, str, Kind]]:
    names = [(code, name, Kind.NAME) for code, name in country_names().items()]
    for country in pycountry.countries:
        written = (country.name, getattr(country, "common_name", ""), getattr(country, "official_name", ""))
        names += [(country.alpha_2, form, Kind.NAME) for name in written for form in _upright(name)]
    names += [(code, name, Kind.NAME) for code, name in entries(OTHER_NAMES)]
    for code, word in entries(PEOPLES):
        names += [(code, word, Kind.PEOPLE), (code, f"{word}s", Kind.PEOPLE)]
    names += [(code, word, Kind.PLACE) for code, word in entries(PLACES)]
    names += [(code, word, Kind.INSTITUTION) for code, word in entries(INSTITUTIONS)]
    return [(code, name.removeprefix("the ").removeprefix("The "), kind) for code, name, kind in names]


def _upright(name: str) -> list[str]:
    """Return "Bolivia" and "Plurinational State of Bolivia" for the inverted "Bolivia, Plurinational State of"."""
    first, comma, rest = name.partition(", ")
    return [first, f"{rest} {first}"] if comma and rest.endswith(("of", "of the")) else [name]
