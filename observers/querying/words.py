"""The words a reader asks for, read once into a small query that every database answers alike.

"free elections" in quotes is a phrase, -word leaves out, vot* stands for every word that begins so; of all other words
each must occur. Case and accents make no difference. Whatever else is typed (stray quotes, operators, brackets) is
passed over, so that every input is a query and none an error.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from observers.models.search_index import PLAIN_LETTERS

MOST_TERMS = 32
_LONGEST_WORD = 100

_WORD = r"(?:[^\W_]|[\u0300-\u036f])+"
WORD = re.compile(_WORD)
_TERM = re.compile(
    rf"""(?P<minus>(?<!\S)-)?(?:"(?P<phrase>[^"]*)"|(?P<word>{_WORD}(?:[-‐‑'’.]{_WORD})*)(?P<star>\*)?)"""
)
_ACCENTS = re.compile(r"([A-Za-z])[\u0300-\u036f]+")
_QUOTES = str.maketrans({"“": '"', "”": '"', "„": '"', "«": '"', "»": '"'})
_PLAIN_LETTERS = str.maketrans(PLAIN_LETTERS)


@dataclass(frozen=True, slots=True)
class Term:
    """One word, or several that must follow each other; folded. With `is_prefix` the last may go on."""

    words: tuple[str, ...]
    is_prefix: bool = False


@dataclass(frozen=True, slots=True)
class Query:
    """What must and what must not occur; `is_cut` tells that more was asked than is searched."""

    wanted: tuple[Term, ...] = ()
    unwanted: tuple[Term, ...] = ()
    is_cut: bool = False

    def __bool__(self) -> bool:
        return bool(self.wanted or self.unwanted)


def fold(word: str) -> str:
    """Return the word as the index holds it: "TÜRKİYE" gives "turkiye", "Łódź" gives "lodz"; "й" stays "й"."""
    if word.isascii():
        return word.lower()
    bare = _ACCENTS.sub(r"\1", unicodedata.normalize("NFD", word))
    return unicodedata.normalize("NFC", bare).translate(_PLAIN_LETTERS).lower()


def read_query(words: str) -> Query:
    """Read what somebody typed: `"free elections" -boycott vot*` gives two wanted terms and an unwanted one."""
    terms = list(dict.fromkeys(_read_terms(words.translate(_QUOTES))))
    searched = terms[:MOST_TERMS]
    return Query(
        wanted=tuple(term for term, is_unwanted in searched if not is_unwanted),
        unwanted=tuple(term for term, is_unwanted in searched if is_unwanted),
        is_cut=len(terms) > MOST_TERMS,
    )


def typed_terms(words: str) -> tuple[list[str], list[str]]:
    """Return what must and what must not occur, as typed: `calm -boycott` gives ["calm"] and ["boycott"]."""
    matches = [match for match in _TERM.finditer(words.translate(_QUOTES)) if WORD.search(match[0])]
    wanted = [words[slice(*match.span())] for match in matches if not match["minus"]]
    return wanted, [match["phrase"] or match["word"] for match in matches if match["minus"]]


def _read_terms(words: str) -> Iterator[tuple[Term, bool]]:
    for match in _TERM.finditer(words):
        folded = tuple(fold(word)[:_LONGEST_WORD] for word in WORD.findall(match["phrase"] or match["word"] or ""))
        if folded:
            yield Term(folded, is_prefix=bool(match["star"])), bool(match["minus"])
