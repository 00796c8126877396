"""A list of counterparts cut at its commas, semicolons and "and"s into pieces that each name one."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from observers.extraction.meetings.roles import is_body, is_plural, is_role, without_articles
from observers.extraction.words.lookups import MONTHS
from observers.extraction.words.people import PersonMention, find_people
from observers.spans import Span

_BRACKETS = (("(", ")"), ("“", "”"), ("«", "»"))
_SEPARATOR = re.compile(
    r"\s*(?P<mark>[,;:|])\s+(?:(?P<comma_and>and|as well as|along with|together with|or)\s+(?:also\s+)?)?|"
    r"\s+(?P<and>and|as well as|along with|together with|or(?!\s(?:their|its|his|her)\b)|including|namely|"
    r"such as|among them|in particular|"
    r"notably|&|–|—)\s+(?:also\s+)?"
)
_DAY = rf"\d{{1,2}}(?:st|nd|rd|th)?\s(?i:{'|'.join(MONTHS)})(?:,?\s\d{{4}})?"
# A number, a day or a preposition before the counterpart: "2) ", "28 April – ", "with ".
_MARK = re.compile(
    rf"(?:\(?(?:\d{{1,2}}|[a-z])[.)]\s+)?(?:(?:[Oo]n\s)?(?:{_DAY}|(?:the\s)?[A-Z][a-z]+day)\s?"
    rf"[:,.–—-]\s+)?(?:(?:then|also|later|first|"
    rf"next)\s)?(?P<anew>(?:(?:at|in)\s(?:the\s)?[A-Z][\w ]{{2,60}}?\swith\s|an?\s[\w ]{{2,30}}?\swith\s|"
    r"after\s[\w ]{2,30}?\swith\s)|(?:with|on|by|to|from|at|in)\s+)?(?=\S)"
)
# "Jane Roe's chief of staff": met is the chief.
_OF_ANOTHER = re.compile(r"['’]s\s")
_OWNER = re.compile(
    r"(?:[A-ZÀ-Ž][\w.-]*\s){0,3}[A-ZÀ-Ž][\w-]*['’]s\s(?=(?:\w+\s){0,2}(?:chief|head|deputy|adviser|advisor|"
    r"assistant|staff|proxy|representative)\b)"
)
# "(28 April)" behind an office, and "who oversees elections in the Green Party" behind a name.
_BRACKETED_DAY = re.compile(r"\s\([^()]{0,12}\d[^()]{0,20}\)(?=[;:,.]*\Z)")
# "the parties Dawn and Unity", "MPs belonging to Dawn, Unity and New Wave": a row of bare names opens.
_LISTS_NAMES = re.compile(
    r"\b(?:part(?:ies|y)|coalitions|movements)\b[,:]?\s+[A-ZÀ-Ž“\"«„]|"
    r"\A(?:the )?(?:[\w-]+ ){0,2}?(?:MPs|deputies|members|representatives|leaders|leadership|observers|"
    r"parliamentarians|delegates|"
    r"envoys|activists|senators|officials) (?:belonging to|of|from|representing) (?:the )"
    r"?[A-ZÀ-Ž][\w'’-]+(?: [A-ZÀ-Ž][\w'’-]+){0,3}\Z"
)
_FULL_STOP = re.compile(r"(?:(?<=[a-z”\"»)])\.|[;:,| ])*\Z")
# "parties contesting the election": a clause beside the body's name.
_CLAUSE = re.compile(
    r"\s(?:contesting|participating|taking part|running|involved|active|operating|registered|nominated|represented|"
    r"accredited|competing|working|present|deployed|engaged|based|observing|standing|responsible)\b.*",
    re.DOTALL,
)
_QUOTED = re.compile(r"[“\"«„]")
_HALF_A_NAME = re.compile(r"(?:.*\b)?the (?P<word>[A-ZÀ-Ž][^\W\d_]+)\Z", re.DOTALL)
_OTHER_HALF = re.compile(
    r"(?:[A-ZÀ-Ž][\w'’-]+ ){1,4}(?:Party|Movement|Front|Union|Alliance|Bloc|Coalition|Forum|Centre|Center)\b"
)
_SHARED_NOUN = re.compile(
    r"[A-Z][\w-]+\s(?:[a-z-]+\s){0,2}(?:missions|camps|groups|delegations|teams|observers|parties)"
)
_BEFORE_SHARED_NOUN = re.compile(r"\b(?:of|from) (?:the )?[A-Z][\w-]+\Z")
_RELATIVE = re.compile(r"(?:where|which|who|whose|when|whom|that)\b")
_ONE_NAME = re.compile(r"[A-ZÀ-Ž][\w'’-]*")
_PORTFOLIO = re.compile(r"\b(?:minist\w+|department|committee|commission (?:on|for))\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Piece:
    """One piece of a list: its words, what joins it to the piece before, the person in it, and what it names.

    `kind` is "person", "role" (an office without its holder), "body", or "name" (the bare name of a body); `anew` tells
    that a preposition of its own parts it from the piece before: "with A and B, and with C".
    """

    span: Span
    joined_by: str
    words: str
    person: PersonMention | None
    kind: str
    anew: bool = False


def pieces_of(text: str, span: Span) -> list[Piece]:
    """Cut a list; what names nobody belongs to the piece before: "the Ministry of Trade | and Industry"."""
    words = span.of(text)
    people = [person for person in find_people(words) if not _OF_ANOTHER.match(words, person.span.end)]
    found: list[Piece] = []
    for start, end, joined_by in _cuts(words, people):
        piece = _piece(words, start, end, joined_by, people)
        if piece.kind == "more" and found and _is_named(found, piece, words):
            piece = replace(piece, kind="name")
        if found and _stands_alone(piece):
            _join_office(found, words)
        if not found or not (_goes_on(piece) or _is_one_party(found[-1], piece) or _shares_noun(found[-1], piece)):
            found.extend([piece] if piece.kind != "more" else [])
        else:
            found[-1] = _piece(words, found[-1].span.start, end, found[-1].joined_by, people)
    return [_shifted(piece, span.start) for piece in found]


def _is_named(found: Sequence[Piece], piece: Piece, words: str) -> bool:
    """Tell whether a capitalised piece is the bare name of a body: one of a row of parties, or the last of a list."""
    if not piece.words[:1].isupper():
        return False
    row = next((one for one in reversed(found) if not _ONE_NAME.fullmatch(one.words)), None)
    if row is not None and (row.kind == "name" or _LISTS_NAMES.search(row.words)):
        return True
    gap = words[found[-1].span.end : piece.span.start]
    is_last = gap.startswith(",") and piece.joined_by == "and" and len(found) > 1
    return is_last and " " in piece.words and not _PORTFOLIO.search(found[-1].words)


def _stands_alone(piece: Piece) -> bool:
    return piece.person is not None and piece.joined_by == "," and piece.person.span.start == piece.span.start


def _join_office(found: list[Piece], words: str) -> None:
    """Join an office cut at an "and" or a comma of its body, whose holder follows.

    "the Minister of Interior, Community Development and Public Security | , Ms. Jane Roe".
    """
    at = len(found) - 1
    while at > 0 and found[at].kind == "body" and not found[at].anew and _is_half(found[at]):
        at -= 1
    if at < len(found) - 1 and found[at].kind == "role" and not is_plural(found[at].words):
        start, end = found[at].span.start, found[-1].span.end
        found[at:] = [replace(found[at], span=Span(start, end), words=words[start:end])]


def _is_half(piece: Piece) -> bool:
    return piece.joined_by == "and" or (piece.joined_by == "," and not piece.words.startswith("the "))


def _cuts(words: str, people: Sequence[PersonMention]) -> Iterator[tuple[int, int, str]]:
    start, joined_by = 0, ""
    for match in _SEPARATOR.finditer(words):
        at = match.start()
        if _is_enclosed(words[:at]) or any(person.span.start < at < person.span.end for person in people):
            continue
        if words[start:at].strip():
            yield start, at, joined_by
        start, joined_by = match.end(), match["and"] or match["comma_and"] or match["mark"].replace("|", ",")
    if words[start:].strip():
        yield start, len(words.rstrip()), joined_by


def _is_enclosed(before: str) -> bool:
    """Tell whether what follows stands in brackets or between quotation marks."""
    return before.count('"') % 2 == 1 or any(before.count(left) > before.count(right) for left, right in _BRACKETS)


def _piece(words: str, start: int, end: int, joined_by: str, people: Sequence[PersonMention]) -> Piece:
    first, (start, end) = start, _without_edges(words, start, end)
    person = next((person for person in people if start <= person.span.start < end), None)
    bare = without_articles(words[start:end])
    kind = "person" if person else _kind_of(bare)
    return Piece(Span(start, end), joined_by, words[start:end], person, kind, _stands_anew(words, first))


def _without_edges(words: str, start: int, end: int) -> tuple[int, int]:
    """Return where the counterpart itself stands: no number of a list, "with" or full stop, no clause behind it."""
    mark = _MARK.match(words, start, end)
    first = mark.end() if mark else start
    day = _BRACKETED_DAY.search(words, first, end)
    end = day.start() if day else end
    owner = _OWNER.match(words, first, end)
    first = owner.end() if owner else first
    clause = _CLAUSE.search(words, first, end)
    last = _FULL_STOP.search(words, first, clause.start() if clause else end)
    return (first, last.start()) if last and first < last.start() else (start, end)


def _stands_anew(words: str, start: int) -> bool:
    mark = _MARK.match(words, start)
    return mark is not None and mark["anew"] is not None


def _kind_of(bare: str) -> str:
    if _RELATIVE.match(bare):
        return "more"
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
    half = _HALF_A_NAME.match(before.words) if piece.joined_by == "and" else None
    return half is not None and not is_body(half["word"]) and _OTHER_HALF.match(piece.words) is not None


def _shares_noun(before: Piece, piece: Piece) -> bool:
    """Tell whether two pieces share their last noun: "the heads of the SCO | and CIS observer missions"."""
    return (
        piece.joined_by == "and"
        and _SHARED_NOUN.fullmatch(piece.words) is not None
        and _BEFORE_SHARED_NOUN.search(before.words) is not None
    )


def _shifted(piece: Piece, by: int) -> Piece:
    person = piece.person and PersonMention(piece.person.span.shifted(by), piece.person.name)
    return Piece(piece.span.shifted(by), piece.joined_by, piece.words, person, piece.kind, piece.anew)
