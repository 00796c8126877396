"""A person read as head of mission, and the office that stands beside the name."""

from dataclasses import dataclass

from observers.extraction.missions.head_words import CLAUSE, EDGES, ROLE_AFTER, SHORTEST_ROLE
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
