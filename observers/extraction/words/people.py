"""Names of people in running text."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache, partial
from typing import NamedTuple

from observers.extraction.words.not_names import (
    ACRONYMS,
    BODIES,
    ELECTION_WORDS,
    OFFICES,
    OPENINGS,
    PLACE_WORDS,
    place_names,
    stop_words,
)
from observers.extraction.words.titles_of_people import (
    AFTER_A_THING,
    BEFORE_A_THING,
    NO_NAMES,
    PARTICLES,
    PATRONYMICS,
    PERSONAL_TITLE,
    RANK,
    SUFFIXES,
)
from observers.spans import Span

_UPPER = "".join(chr(code) for code in range(0x41, 0x1F00) if chr(code).isupper())
_INITIAL = rf"(?![JS]r\.|No\.|St\.)[{_UPPER}][a-z]?\.(?:-[{_UPPER}][a-z]?\.)?(?![a-z])"
_TOKEN = re.compile(
    rf"(?<![\w@/])(?:(?P<title>{PERSONAL_TITLE})|(?P<rank>(?<!of )(?<!for ){RANK})|(?P<initial>{_INITIAL})|"
    rf"(?P<word>[{_UPPER}][^\W\d_]*(?:[-’'‘ʻʼ`](?!s\b)[^\W\d_]+){{0,4}})|(?P<small>[a-zığş]+['‘’ʻʼ]?[a-zığş]*)\b)(?!\d)"
)
# A capitalised word before a small one that is no part of a name stands alone.
_INSIDE = "|".join(sorted(PARTICLES | PATRONYMICS))
_CAPITAL = re.compile(rf"[{_UPPER}](?![a-z]*+ (?!(?:{_INSIDE})\b)[a-z])")
_GLUED = re.compile(r"(?<=[^\W\d_A-Z]{3})(?=[A-Z][a-z]{2})")
_ABSTRACT = re.compile(r"\w{3,}(?:tions?|ments?|ities|ically|ism|ologies|ology|ised|ized|fully|ability|ibility)$")
_BRACKETED = re.compile(r"[ \n]\((?P<first>[A-Z])[A-Z]{1,7}\)")
_LEADING_ON = frozenset({"de", "da", "di", "du", "van", "von"})
# No name of a person follows an article.
_OF_A_BODY = re.compile(r"\b(?:of|for) the \Z")
_BODY_AND_NAME = 3
_OPEN_QUOTES, _CLOSE_QUOTES = '“"«‘„', '”"»’“'
_AFTER_TITLE = OFFICES | BODIES | ELECTION_WORDS | OPENINGS
_THINGS = (BODIES | ELECTION_WORDS | PLACE_WORDS) - OFFICES
_PLACE_OPENINGS = frozenset(
    ("mount", "lake", "port", "cape", "saint", "st", "new", "street", "avenue", "hotel", "square")
)
_MOST_PARTS = 6
_LEAST_CAPITALS = 4


@dataclass(frozen=True, slots=True)
class PersonMention:
    """A person: the span of title and name as written, and the name without titles."""

    span: Span
    name: str


class _Token(NamedTuple):
    start: int
    end: int
    kind: str
    words: str

    @property
    def plain(self) -> str:
        return self.words.casefold().rstrip(".")


@dataclass(frozen=True, slots=True)
class _Name:
    """Tokens of one possible name, the titles before it, and the tokens beside it in the same capitalised run."""

    titles: Sequence[_Token]
    parts: Sequence[_Token]
    before: _Token | None
    after: _Token | None


def find_people(text: str) -> list[PersonMention]:
    """Return the people named in a text by two parts or more, in their order.

    "the Deputy Minister, Mr. Adil Tursunov" gives "Adil Tursunov" with the span of "Mr. Adil Tursunov"; "Dr.Ömer Er",
    "J. N. Lind", "Nurlan ABDIROV", "Ana de Souza e Silva", "Aibek kyzy Aida" and "Zhang Wei" are read as well. Bodies,
    places and states are none: "Central Election Commission", "Nur-Sultan City", "Addis Ababa". A surname alone
    ("Mr. Abdirov") names nobody that could be told apart, and is left out.
    """
    return list(_people(text))


@lru_cache(maxsize=256)
def _people(text: str) -> tuple[PersonMention, ...]:
    """Several rooms ask for the people of one sentence: they are read once."""
    return tuple(
        PersonMention(_span_of(name), _without_titles(name))
        for run in _runs(text)
        for name in map(partial(_behind_body, text), _names_in(run))
        if _is_person(text, name)
    )


def _runs(text: str) -> Iterator[list[_Token]]:
    """Yield the longest rows of capitalised words, titles and particles with nothing but a blank between them.

    A word that stands alone names nobody, unless it is two that were glued together.
    """
    done = 0
    for capital in _CAPITAL.finditer(text):
        token = _token_at(text, capital.start()) if capital.start() >= done else None
        if token is not None:
            run = [token]
            while (token := _joined_to(token, text)) is not None:
                run.append(token)
            done = run[-1].end
            if len(run) > 1 or _GLUED.search(run[0].words):
                yield run


def _token_at(text: str, place: int) -> _Token | None:
    match = _TOKEN.match(text, place)
    return match and _Token(place, match.end(), match.lastgroup or "", match.group())


def _joined_to(left: _Token, text: str) -> _Token | None:
    if text.startswith(" ", left.end):
        right = _token_at(text, left.end + 1)
    else:
        right = _token_at(text, left.end) if left.words.endswith(".") else None
    is_part = right is None or right.kind != "small" or right.words in PARTICLES or right.words in PATRONYMICS
    return right if is_part else None


def _names_in(run: Sequence[_Token]) -> Iterator[_Name]:
    titles: list[_Token] = []
    parts: list[_Token] = []
    before: _Token | None = None
    for token in run:
        if token.kind == "title" or (token.kind == "rank" and (titles or before is None or not _is_stop(before, ()))):
            if parts:
                yield _Name(titles, parts, before, token)
                before, titles, parts = parts[-1], [], []
            titles = [*titles, token]
        elif not _is_of_name(parts) and _is_stop(token, () if parts else titles, in_capitals=_are_capitals(titles)):
            if parts:
                yield _Name(titles, parts, before, token)
            before, titles, parts = token, [], []
        else:
            parts = [*parts, token]
    if parts:
        yield _Name(titles, parts, before, None)


def _is_of_name(parts: Sequence[_Token]) -> bool:
    """Tell whether a particle leads on to the rest of a name: "Isabel de | Saint Malo"."""
    return len(parts) > 1 and parts[-1].words in _LEADING_ON


def _are_capitals(titles: Sequence[_Token]) -> bool:
    """Tell whether a heading in capitals announces a person: "THE HONOURABLE JANE ROE"."""
    return any(title.words.isupper() and len(title.plain) > 1 for title in titles)


def _is_stop(token: _Token, titles: Sequence[_Token], *, in_capitals: bool = False) -> bool:
    """Tell whether a token ends a name; right after a personal title a state's or a month's name is a given name."""
    if token.kind in {"initial", "small"}:
        return False
    if token.kind == "rank" or token.plain in ACRONYMS:
        return True
    if _is_short_acronym(token) and not in_capitals:
        return True
    if any(title.kind == "title" for title in titles):
        return token.plain in _AFTER_TITLE
    head = token.plain.split("-")[0]
    return (
        token.plain in stop_words() or (head != token.plain and head in OFFICES) or bool(_ABSTRACT.match(token.plain))
    )


def _is_short_acronym(token: _Token) -> bool:
    return token.words.isupper() and 1 < len(token.words) < _LEAST_CAPITALS and token.words not in SUFFIXES


def _behind_body(text: str, name: _Name) -> _Name:
    """Leave out the body that "of the" announces: "leader of the Dawnists | Jane Roe"."""
    first = name.parts[0]
    stands_first = name.before is None and not name.titles and first.kind == "word"
    if (
        stands_first
        and len(name.parts) == _BODY_AND_NAME
        and _OF_A_BODY.search(text, max(0, first.start - 8), first.start)
    ):
        return replace(name, parts=name.parts[1:], before=first)
    return name


def _is_person(text: str, name: _Name) -> bool:
    parts = [part for part in name.parts if part.kind != "small" and part.plain not in NO_NAMES]
    count = len(parts) + sum(bool(_GLUED.search(part.words)) for part in parts)
    if not 2 <= count <= _MOST_PARTS or all(part.kind == "initial" for part in parts):  # noqa: PLR2004
        return False
    if _is_capitals(parts, titled=bool(name.titles)):
        return False
    return bool(name.titles) or not _is_thing(text, name)


def _is_capitals(parts: Sequence[_Token], *, titled: bool) -> bool:
    """Tell whether capitals make this an acronym or a heading: "Nurlan ABDIROV" is neither."""
    words = [part.words for part in parts if part.kind == "word" and part.words not in SUFFIXES]
    capitals = [word for word in words if word.isupper()]
    if not capitals or titled:
        return False
    return len(capitals) == len(words) or any(len(word) < _LEAST_CAPITALS + (word == words[0]) for word in capitals)


def _is_thing(text: str, name: _Name) -> bool:
    """Tell whether the words around an untitled name, or a table, say that it is a body or a place."""
    start, end = name.parts[0].start, name.parts[-1].end
    if name.after is not None and name.after.kind == "word" and name.after.plain in _THINGS:
        return True
    if name.before is not None and name.before.plain in _PLACE_OPENINGS and name.before.end + 1 == start:
        return True
    if name.before is None and BEFORE_A_THING.search(text, max(0, start - 12), start):
        return True
    return (
        _opens_with_place(name.parts)
        or AFTER_A_THING.match(text, end) is not None
        or (text[start - 1 : start] in _OPEN_QUOTES and text[end : end + 1] in _CLOSE_QUOTES and start > 0)
        or _is_abbreviated(text, start, end)
    )


def _opens_with_place(parts: Sequence[_Token]) -> bool:
    words = [part.words.casefold() for part in parts]
    return any(" ".join(words[:count]) in place_names() for count in range(2, len(words) + 1))


def _is_abbreviated(text: str, start: int, end: int) -> bool:
    bracket = _BRACKETED.match(text, end)
    return bracket is not None and bracket["first"] == text[start]


def _span_of(name: _Name) -> Span:
    first = name.titles[0] if name.titles else name.parts[0]
    return Span(first.start, name.parts[-1].end)


def _without_titles(name: _Name) -> str:
    words = [_GLUED.sub(" ", part.words) for part in name.parts]
    return " ".join(words)
