"""From the words that name counterparts to one row for each: people with their offices, or bodies."""

import re
from dataclasses import dataclass

from observers.extraction.meetings.guest_lists import Piece, pieces_of
from observers.extraction.meetings.roles import is_body, is_plural, is_role, split_role, without_articles
from observers.extraction.words.people import PersonMention
from observers.spans import Span

_QUOTED = re.compile(r"[“\"«„]([^”\"»“„]{2,80})[”\"»“]")
_LISTED = re.compile(r"\b(?:parties|party|coalitions|movements)\b[,:]?\s+(?P<name>[A-ZÀ-Ž].*)$")
_RANK = re.compile(
    r"^(?:\w\.\w\. )?(Ambassador|Senator|General|Chief Justice|Justice|Judge|Bishop|Archbishop|Imam|Mufti)\b"
)
# "the campaign headquarters of candidates A and B": bodies, each with the name of its candidate.
_OF_PERSON = re.compile(
    r"\b(?:headquarters|teams?|staffs?|representatives?|proxies|agents|offices?)\s(?:of|for)\b(?!.*\b(?:party|"
    r"commission)\b)",
    re.IGNORECASE,
)
# "the core team of the observation mission led by Jane Roe".
_LED_BY = re.compile(r",?\s(?:led|headed|chaired|represented) by(?: its| the| their)?(?: \w+)?\Z")
_REPRESENTED = re.compile(r"(?:represented|headed|led|chaired) by (?:its |their |the )?")
_LED = re.compile(r"^(?:core team|team|members|leadership|delegation|representatives) of (?:the )?")
# "the Chief Commissioner, Justice (Retd.) Jane Roe": a rank behind an office is no second office.
_RANK_ALONE = re.compile(
    r"(?:Justice|Judge|General|Colonel|Ambassador|Senator|Major|Admiral)(?: \((?:[Rr]etd?|[Rr]td)\.?\))?|[A-Z]{2,4}"
)
_IN_BRACKETS = re.compile(r"^\s*\((?P<words>[^()]{3,120})\)")
_BELONGING = re.compile(r"^\s+(?:of|from|for|representing)\s+(?P<words>.+)$")
_CLAUSE = re.compile(
    r",?\s(?:who|which)\s(?![^,.;]{0,80}\b(?:told|said|informed|briefed)\b)(?:[^,.;:]{0,60}?\s)?(?:in|of|for|at|from|"
    r"over|represents|leads|heads|chairs|runs|directs)\s"
    r"(?P<body>(?:the\s)?(?:[A-ZÀ-Ž][\w'’-]*|of|for|and|on)(?:\s(?:[A-ZÀ-Ž][\w'’-]*|of|for|and|on)){0,8})"
)
_AFTER_NAME = {",", ":", "–", "—", ""}


@dataclass(frozen=True, slots=True)
class Attendee:
    """One counterpart: a person with the office held, or a body; `sort` tells what a bare name names, "parties"."""

    span: Span
    name: str = ""
    person: str = ""
    role: str = ""
    institution: str = ""
    sort: str = ""


@dataclass(slots=True)
class _Row:
    """A counterpart while its office is still being looked for; `after` tells that it was found behind the name."""

    start: int
    end: int
    person: PersonMention | None = None
    office: str = ""
    shared: bool = False
    after: bool = False
    role: str = ""
    institution: str = ""
    sort: str = ""


def find_attendees(text: str, span: Span) -> list[Attendee]:
    """Return the counterparts named in one stretch of a sentence, in its order.

    "the Deputy Minister of Justice, Mr. A B, Chairman of C, Mr. D E, as well as candidates F G and H I" gives four
    people, the last two of whom share an office; "the heads of the Ministry of J and the Supreme Court" two bodies;
    "representatives of the parties “K” and “L”" two parties.
    """
    seating = _Seating()
    for piece in pieces_of(text, span):
        seating.take(piece)
    seating.close()
    if seating.rows:
        _read_clause(text, seating.rows[-1])
    return [_attendee(text, row) for row in seating.rows]


class _Seating:
    """Gives every office of a list to its holder, piece by piece."""

    def __init__(self) -> None:
        self.rows: list[_Row] = []
        self.waiting: Piece | None = None
        self.common: str = ""
        self.sort: str = ""
        self.bodies_of: str = ""

    def take(self, piece: Piece) -> None:
        """Read the next piece of the list."""
        if piece.person is not None:
            self._take_person(piece, piece.person)
        elif piece.kind == "role":
            self._take_role(piece)
        else:
            self._take_body(piece)

    def close(self) -> None:
        """Make a row of an office that found no holder."""
        if self.waiting is not None:
            self._add_body(self.waiting, self.waiting.words)
            self.waiting = None

    def _take_person(self, piece: Piece, person: PersonMention) -> None:
        lead = without_articles(piece.words[: person.span.start - piece.span.start])
        if self.waiting is not None and piece.joined_by == "," and _RANK_ALONE.fullmatch(lead):
            lead = ""
        if self.waiting is not None and (is_role(lead) or piece.joined_by not in {",", ";", ":", "–", "—"}):
            self.close()
        represented = _REPRESENTED.match(lead)
        if represented and self.rows and self.rows[-1].person is None:
            body = self.rows.pop().institution
            office = lead[represented.end() :]
            self.rows.append(_Row(piece.span.start, piece.span.end, person, office, institution=body))
            return
        body, bracket, office = lead.partition(" (")
        if bracket and is_role(office):
            self.close()
            institution = split_role(body, singular=False)[1] or body
            self.rows.append(_Row(piece.span.start, piece.span.end, person, office, institution=institution))
            return
        if led := _LED_BY.search(lead):
            self.rows.append(
                _Row(piece.span.start, piece.span.end, person, institution=_LED.sub("", lead[: led.start()]))
            )
            return
        if _OF_PERSON.search(lead) or (self.bodies_of and not is_role(lead) and not piece.anew):
            self.bodies_of = lead if _OF_PERSON.search(lead) else self.bodies_of
            self._add_body_of_person(piece, person)
            return
        self.bodies_of = ""
        row = _Row(piece.span.start, piece.span.end, person)
        if is_role(lead) or is_body(lead):
            self._give(row, lead)
        elif self.waiting is not None:
            row.start = self.waiting.span.start
            self._give(row, self.waiting.words)
            self.waiting = None
        elif self.rows and self.rows[-1].shared and not self.rows[-1].after and not piece.anew:
            row.office, row.shared = self.rows[-1].office, True
        _read_tail(row, piece.words[person.span.end - piece.span.start :])
        self.rows.append(row)

    def _give(self, row: _Row, office: str) -> None:
        row.office, row.shared = office, is_plural(office)

    def _take_role(self, piece: Piece) -> None:
        self.bodies_of = ""
        last = self.rows[-1] if self.rows and self.waiting is None else None
        holder = last if last is not None and last.person is not None else None
        if holder and not holder.office and piece.joined_by in _AFTER_NAME:
            self._seat_after(piece)
        elif holder and holder.after and piece.joined_by in {",", "and"} and not _is_new(piece):
            holder.end = piece.span.end
        else:
            self.close()
            self.waiting, self.common = piece, ""

    def _seat_after(self, piece: Piece) -> None:
        plural = is_plural(piece.words)
        for row in reversed(self.rows):
            if row.person is None or row.office:
                break
            row.office, row.after, row.shared = piece.words, True, plural
            if row is self.rows[-1]:
                row.end = piece.span.end
            if not plural:
                break

    def _take_body(self, piece: Piece) -> None:
        last = self.rows[-1] if self.rows and self.waiting is None else None
        if last is not None and last.person and not last.office and piece.joined_by == ",":
            last.institution, last.end = without_articles(piece.words), piece.span.end
            return
        self.close()
        self.bodies_of = ""
        self._add(piece, self.common, piece.words)

    def _add(self, piece: Piece, role: str, body: str) -> None:
        name = _name_of_body(body)
        if piece.kind != "name":
            self.sort = without_articles(body)
        row = _Row(piece.span.start, piece.span.end, role=role, institution=name, sort=self.sort)
        self.rows.append(row)

    def _add_body(self, piece: Piece, office: str) -> None:
        role, institution = split_role(office, singular=False)
        self.common = role if institution and is_plural(office) and without_articles(office).startswith(role) else ""
        self._add(piece, role, institution)

    def _add_body_of_person(self, piece: Piece, person: PersonMention) -> None:
        name = piece.words[person.span.start - piece.span.start : person.span.end - piece.span.start]
        body = re.sub(r"\b(candidate|nominee|contender)s\b", r"\1", self.bodies_of)
        self.rows.append(_Row(piece.span.start, piece.span.end, institution=f"{body} {name}"))


def _is_new(piece: Piece) -> bool:
    """Tell whether an office behind a name starts a counterpart of its own: "…, and the Deputy Minister of Justice"."""
    return is_plural(piece.words) or piece.anew or piece.words.lower().startswith(("the ", "his ", "her ", "its "))


def _read_tail(row: _Row, tail: str) -> None:
    inside = _IN_BRACKETS.match(tail)
    if inside and not row.office:
        office, _comma, body = inside["words"].partition(", ")
        row.office = office if is_role(office) else ""
        row.institution = body if row.office else inside["words"] * is_body(inside["words"])
    belonging = _BELONGING.match(tail)
    if belonging:
        row.institution = without_articles(belonging["words"])


def _read_clause(text: str, row: _Row) -> None:
    """Read the body of one without an office from a clause: "Jane Roe, who oversees elections in the Green Party"."""
    clause = _CLAUSE.match(text, row.end)
    body = without_articles(clause["body"]) if clause else ""
    if row.person is not None and not row.office and not row.institution and is_body(body):
        row.institution = body


def _name_of_body(words: str) -> str:
    quoted = _QUOTED.search(words)
    listed = _LISTED.search(words)
    if quoted:
        return quoted[1].strip()
    return listed["name"] if listed else without_articles(words)


def _attendee(text: str, row: _Row) -> Attendee:
    span = Span(row.start, row.end)
    if row.person is None:
        return Attendee(span, role=row.role, institution=row.institution, sort=row.sort)
    name = row.person.span.of(text)
    rank = _RANK.match(name)
    office = row.office or (rank[1] if rank else "")
    role, institution = split_role(office, singular=True) if office else ("", "")
    return Attendee(span, name, row.person.name, role, institution or row.institution)
