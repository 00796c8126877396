"""A list of counterparts cut at its commas, semicolons and "and"s into pieces that each name one."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from observers.extraction.meetings.roles import is_body, is_role, without_articles
from observers.extraction.words.people import PersonMention, find_people
from observers.spans import Span

_BRACKETS = (("(", ")"), ("“", "”"), ("«", "»"))
_SEPARATOR = re.compile(
    r"\s*(?P<mark>[,;:])\s+(?:(?P<comma_and>and|as well as|along with|together with|or)\s+(?:also\s+)?)?|"
    r"\s+(?P<and>and|as well as|along with|together with|or|including|namely|such as|among them|in particular|"
    r"notably|&|–|—)\s+(?:also\s+)?"
)
_MARK = re.compile(r"(?:\(?(?:\d{1,2}|[a-z])[.)]\s+)?(?:(?:with|on|by|to|from|at|in)\s+)?(?=\S)")
_FULL_STOP = re.compile(r"(?:(?<=[a-z”\"»)])\.|[;:, ])*\Z")
# "parties contesting the election": a clause beside the body's name.
_CLAUSE = re.compile(
    r"\s(?:contesting|participating|taking part|running|involved|active|operating|registered|nominated|represented|"
    r"accredited|competing|working|present|deployed|engaged|based|observing|standing|responsible)\b.*",
    re.DOTALL,
)
_QUOTED = re.compile(r"[“\"«„]")
_HALF_A_NAME = re.compile(r"the [A-ZÀ-Ž][^\W\d_]+\Z")
_OTHER_HALF = re.compile(
    r"(?:[A-ZÀ-Ž][\w'’-]+ ){1,4}(?:Party|Movement|Front|Union|Alliance|Bloc|Coalition|Forum|Centre|Center)\b"
)
_PARTIES_LISTED = re.compile(r"\b(?:part(?:ies|y)|coalitions|movements)\b[,:]?\s+(?:[A-ZÀ-Ž“\"«„])")


@dataclass(frozen=True, slots=True)
class Piece:
    """One piece of a list: its words, what joins it to the piece before, the person in it, and what it names.

    `kind` is "person", "role" (an office without its holder), "body", or "name" (the bare name of a body).
    """

    span: Span
    joined_by: str
    words: str
    person: PersonMention | None
    kind: str


def pieces_of(text: str, span: Span) -> list[Piece]:
    """Cut a list; what names nobody belongs to the piece before: "the Ministry of Trade | and Industry"."""
    words = span.of(text)
    people = find_people(words)
    found: list[Piece] = []
    for start, end, joined_by in _cuts(words, people):
        piece = _piece(words, start, end, joined_by, people)
        if piece.kind == "more" and found and _names_a_party(found[-1], piece):
            piece = Piece(piece.span, joined_by, piece.words, None, "name")
        if not found or not (_goes_on(piece) or _is_one_party(found[-1], piece)):
            found.extend([piece] if piece.kind != "more" else [])
        else:
            found[-1] = _piece(words, found[-1].span.start, end, found[-1].joined_by, people)
    return [_shifted(piece, span.start) for piece in found]


def _cuts(words: str, people: Sequence[PersonMention]) -> Iterator[tuple[int, int, str]]:
    start, joined_by = 0, ""
    for match in _SEPARATOR.finditer(words):
        at = match.start()
        if _is_enclosed(words[:at]) or any(person.span.start < at < person.span.end for person in people):
            continue
        if words[start:at].strip():
            yield start, at, joined_by
        start, joined_by = match.end(), match["and"] or match["comma_and"] or match["mark"]
    if words[start:].strip():
        yield start, len(words.rstrip()), joined_by


def _is_enclosed(before: str) -> bool:
    """Tell whether what follows stands in brackets or between quotation marks."""
    return before.count('"') % 2 == 1 or any(before.count(left) > before.count(right) for left, right in _BRACKETS)


def _piece(words: str, start: int, end: int, joined_by: str, people: Sequence[PersonMention]) -> Piece:
    start, end = _without_edges(words, start, end)
    person = next((person for person in people if start <= person.span.start < end), None)
    bare = without_articles(words[start:end])
    return Piece(Span(start, end), joined_by, words[start:end], person, "person" if person else _kind_of(bare))


def _without_edges(words: str, start: int, end: int) -> tuple[int, int]:
    """Return where the counterpart itself stands: no number of a list, "with" or full stop, no clause behind it."""
    mark = _MARK.match(words, start, end)
    first = mark.end() if mark else start
    clause = _CLAUSE.search(words, first, end)
    last = _FULL_STOP.search(words, first, clause.start() if clause else end)
    return (first, last.start()) if last and first < last.start() else (start, end)


def _kind_of(bare: str) -> str:
    if _QUOTED.match(bare):
        return "name"
    if is_role(bare):
        return "role"
    return "body" if is_body(bare) else "more"


def _goes_on(piece: Piece) -> bool:
    """Tell whether a piece belongs to the one before: "Minister of Trade | and Industry", "… and Industry Mr. A B"."""
    if piece.person is None:
        return piece.kind == "more"
    lead = without_articles(piece.words[: piece.person.span.start - piece.span.start])
    return bool(lead) and piece.joined_by == "and" and _kind_of(lead) == "more"


def _is_one_party(before: Piece, piece: Piece) -> bool:
    """Tell whether two pieces are one name with one article: "the Justice | and Development Party"."""
    return piece.joined_by == "and" and bool(_HALF_A_NAME.match(before.words) and _OTHER_HALF.match(piece.words))


def _names_a_party(before: Piece, piece: Piece) -> bool:
    listed = before.kind == "name" or _PARTIES_LISTED.search(before.words) is not None
    return listed and piece.words[:1].isupper()


def _shifted(piece: Piece, by: int) -> Piece:
    person = piece.person and PersonMention(piece.person.span.shifted(by), piece.person.name)
    return Piece(piece.span.shifted(by), piece.joined_by, piece.words, person, piece.kind)
