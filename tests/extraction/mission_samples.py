"""A made-up union that observes, another body beside it, and a short way to read one sample sentence."""

from collections.abc import Sequence
from datetime import date

from observers.extraction.documents import Document
from observers.extraction.missions.missions import RULES, find_mission
from observers.extraction.readings import Claim, KnownOrganisation, StatementReading, Value
from observers.spans import Span

UNION = KnownOrganisation("uns", "Union of Northern States", "UNS", ("Northern Council",))
LEAGUE = KnownOrganisation("loi", "League of Isles", "LOI")
HEADER = (Claim("organisation", "uns", Span(0, 1), "sample"),)
VOTE = (
    Claim("election.start_date", date(2031, 5, 18), Span(0, 1), "sample"),
    Claim("election.end_date", date(2031, 5, 18), Span(0, 1), "sample"),
)


def read(text: str, *more: Claim) -> Sequence[Claim]:
    """Return the claims on the mission of the Union of Northern States, each checked against its words."""
    document = Document.of(text, [UNION, LEAGUE])
    claims = find_mission(document, StatementReading((*HEADER, *more)))
    assert all(claim.span.end <= len(text) for claim in claims)
    assert all(claim.rule in RULES for claim in claims)
    return claims


def values(text: str, field: str, *more: Claim) -> list[Value]:
    """Return the values read for one field."""
    return [claim.value for claim in read(text, *more) if claim.field == field]


def value(text: str, field: str, *more: Claim) -> Value | None:
    """Return the one value read for a field, or None."""
    found = values(text, field, *more)
    assert len(found) <= 1
    return found[0] if found else None
