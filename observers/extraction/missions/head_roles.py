"""A person read as head of mission, and the office that stands beside the name."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from observers.extraction.missions.head_words import ALTERNATE, CLAUSE, EDGES, ROLE_AFTER, SHORTEST_ROLE
from observers.extraction.words.people import PersonMention
from observers.spans import Span


@dataclass(frozen=True, slots=True)
class Head:
    """A person read as head of mission: the better of two has the smaller rank."""

    person: PersonMention
    rule: str
    role: Span | None
    rank: int


def moved(head: Head, by: int) -> Head:
    """Return the reading of a sentence with its places in the whole text."""
    person = PersonMention(head.person.span.shifted(by), head.person.name)
    return Head(person, head.rule, head.role.shifted(by) if head.role else None, head.rank)


def person_before(people: Sequence[PersonMention], position: int) -> PersonMention | None:
    """Return the last person named before a place in the words."""
    return next((person for person in reversed(people) if person.span.end <= position), None)


def person_after(people: Sequence[PersonMention], position: int) -> PersonMention | None:
    """Return the first person named from a place in the words on."""
    return next((person for person in people if person.span.start >= position), None)


def rank_of(words: str, match: re.Match[str]) -> int:
    """Rank an office: the special co-ordinator of many missions before all, a co-ordinator or director last."""
    office = match[0].lower()
    if office.startswith("special"):
        return -1
    if office.endswith("director") or "headquarters" in office:
        return 3
    return 2 if "ordinator" in office or ALTERNATE.search(words[: match.start()]) else 1


def role_between(gap: Span | None, words: str) -> Span | None:
    """Return the office that stands between a name and its verb, without the words that only join them."""
    if gap is None:
        return None
    start, end = gap.start, gap.end
    for edge in EDGES.finditer(gap.of(words)):
        if edge.start() == 0:
            start = gap.start + edge.end()
        else:
            end = gap.start + edge.start()
    if end - start < SHORTEST_ROLE or CLAUSE.search(words[start:end]):
        return None
    return Span(start, end)


def role_after(masked: str, person: PersonMention) -> Span | None:
    """Return the office that follows a name: "Jane Roe, Deputy Minister of Justice, led"."""
    match = ROLE_AFTER.match(masked, person.span.end)
    return Span(*match.span("role")) if match else None
