"""Where a text names an organisation the archive knows, by any of its names."""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from observers.extraction.readings import KnownOrganisation
from observers.extraction.words.word_index import WordIndex
from observers.spans import Span

_WORD = re.compile(r"\w+")
# Words that writers spell in several ways, after hyphens inside them and articles are dropped.
_SPELLED_SEVERAL_WAYS = {
    "organization": r"organi[sz]ation",
    "organisation": r"organi[sz]ation",
    "organizations": r"organi[sz]ations",
    "organisations": r"organi[sz]ations",
    "center": r"cent(?:er|re)",
    "centre": r"cent(?:er|re)",
    "cooperation": r"co-?operation",
    "interparliamentary": r"inter-?parliamentary",
    "memberstates": r"member[ -](?:nations|states|countries)",
    **{word: rf"{word}(?:\sthe)?" for word in ("of", "on", "for", "in", "to", "and")},
}
_HYPHEN_INSIDE = re.compile(r"\b(co|inter)-(?=\w)", re.IGNORECASE)
_MEMBERS = re.compile(r"\bmember[ -](?:nations|states|countries)\b", re.IGNORECASE)
_ARTICLE = re.compile(r"\bthe\s", re.IGNORECASE)
_BETWEEN_WORDS = r"[\s/–-]{1,3}"


class NameMention(NamedTuple):
    """A name of a known organisation as it stands in a text."""

    span: Span
    slug: str


class _Spelling(NamedTuple):
    pattern: re.Pattern[str]
    slug: str


def find_known_names(text: str, words: WordIndex, organisations: Sequence[KnownOrganisation]) -> list[NameMention]:
    """Return the known organisations named in a text, in order; the longest name wins.

    "OSCE Parliamentary Assembly" is not the OSCE, and "IPA CIS" is not the CIS. Whole names are found in capitals,
    with or without "the", and in British or American spelling; abbreviations only as they are written.
    """
    index = _index(tuple(organisations))
    found: list[NameMention] = []
    done = 0
    for start, word in words.capitalised:
        if start < done:
            continue
        for spelling in index.get(_key(word), ()):
            if match := spelling.pattern.match(text, start):
                done = match.end()
                found.append(NameMention(Span(*match.span()), spelling.slug))
                break
    return found


@lru_cache(maxsize=4096)
def _key(word: str) -> str:
    """Return what all spellings of the first word of a name share."""
    small = word.lower()
    if small.startswith("inter"):
        return "inter"
    return "co" if small.startswith("coop") else small.replace("isation", "ization").replace("centre", "center")


@lru_cache(maxsize=8)
def _index(organisations: tuple[KnownOrganisation, ...]) -> dict[str, tuple[_Spelling, ...]]:
    """Sort every spelling by its first word, longest spelling first."""
    names = {
        name: organisation.slug
        for organisation in organisations
        for written in organisation.all_names
        for name in _ways_to_write(written)
    }
    index: dict[str, list[_Spelling]] = {}
    for name in sorted(names, key=len, reverse=True):
        if first := _WORD.search(name):
            index.setdefault(_key(first[0]), []).append(_Spelling(_pattern(name), names[name]))
    return {key: tuple(spellings) for key, spellings in index.items()}


def _ways_to_write(name: str) -> list[str]:
    """Return the name without articles, and both orders of an abbreviation of two words ("CSTO PA", "PA CSTO")."""
    bare = _ARTICLE.sub("", name).strip()
    first, _, second = bare.partition(" ")
    return [bare, f"{second} {first}"] if first.isupper() and second.isalpha() and second.isupper() else [bare]


def _pattern(name: str) -> re.Pattern[str]:
    """Compile one spelling; abbreviations and single words must keep their capitals."""
    plain = _MEMBERS.sub("MemberStates", _HYPHEN_INSIDE.sub(r"\1", name))
    words = _WORD.findall(plain)
    parts = [_SPELLED_SEVERAL_WAYS.get(word.lower(), re.escape(word)) for word in words]
    if len(words) == 1:
        return re.compile(rf"(?:{parts[0]}|{parts[0].upper()})(?!\w)")
    flags = re.NOFLAG if name.isupper() else re.IGNORECASE
    return re.compile(rf"{_BETWEEN_WORDS.join(parts)}(?!\w)", flags)
