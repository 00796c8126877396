"""The header fields of statements, missions and elections, taken from the facts that stand behind them.

A field a curator has edited is never touched. Where several statements of a mission give a field, an accepted fact
goes before an unreviewed one, then the document nearest to the mission's own final word goes first.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from observers.loading.naming import election_title, mission_title
from observers.loading.organisations import find_or_make_organisation
from observers.models import Curated, Election, Fact, Mission, Statement, Vote
from observers.vocabulary import ElectionType, ReviewState, StatementKind

_NEAREST = [
    StatementKind.FINAL,
    StatementKind.STATEMENT,
    StatementKind.PRELIMINARY,
    StatementKind.PRESS_RELEASE,
    StatementKind.INTERIM,
    StatementKind.NEWS,
]
Header = dict[str, str | int | bool | date | list[str] | None]


@dataclass(frozen=True, slots=True)
class KeptField:
    """A header field that a curator has edited: of what kind of record, how it stands, and what the texts say."""

    record: str
    label: str
    stands: str
    read: str


def settle_headers(statement: Statement) -> int:
    """Bring a statement, its mission and its election in line with the facts; return how many records changed."""
    mission = statement.mission
    changed = int(_write(statement, _statement_values(statement)))
    facts = _ranked_facts(mission.election)
    changed += _settle_election(mission.election, facts)
    facts = _facts_of(mission, facts)
    return changed + _write(mission, _mission_values(mission, facts)) + _settle_partners(mission, facts)


def kept_fields(statement: Statement) -> list[KeptField]:
    """Return the header fields that a curator has edited and that the texts give otherwise."""
    mission, facts = statement.mission, _ranked_facts(statement.mission.election)
    headers: list[tuple[Any, Header]] = [
        (statement, _statement_values(statement)),
        (mission.election, _election_values(facts)),
        (mission, _mission_values(mission, _facts_of(mission, facts))),
    ]
    return [
        KeptField(str(record._meta.verbose_name), _label(record, name), str(getattr(record, name)), str(value))
        for record, values in headers
        for name, value in values.items()
        if name in record.curated_fields and value and value != getattr(record, name)
    ]


def _label(record: Any, name: str) -> str:
    return str(record._meta.get_field(name).verbose_name)


def _ranked_facts(election: Election) -> list[Fact]:
    """Return the facts of all statements on an election that no curator has rejected, the ones to believe first."""
    facts = Fact.objects.filter(statement__mission__election=election).exclude(review_state=ReviewState.REJECTED)
    return sorted(facts.select_related("statement").defer("statement__text", "statement__original"), key=_rank)


def _rank(fact: Fact) -> tuple[bool, bool, int, int, int]:
    statement = fact.statement
    return (
        fact.review_state != ReviewState.ACCEPTED,
        statement.replaced_by_id is not None,
        _NEAREST.index(StatementKind(statement.kind)),
        statement.pk,
        fact.start or 0,
    )


def _facts_of(mission: Mission, facts: Sequence[Fact]) -> list[Fact]:
    return [fact for fact in facts if fact.statement.mission_id == mission.pk]


def _statement_values(statement: Statement) -> Header:
    facts = list(statement.facts.exclude(review_state=ReviewState.REJECTED))
    return {
        "kind": _first(facts, "statement.kind") or StatementKind.STATEMENT.value,
        "title": _first(facts, "statement.title")[:300],
        "issued_on": _day(facts, "statement.issued_on"),
    }


def _election_values(facts: Sequence[Fact]) -> Header:
    start, end = _in_order(_day(facts, "election.start_date"), _day(facts, "election.end_date"))
    return {
        "country": _first(facts, "election.country"),
        "is_early": _first(facts, "election.is_early") == "True",
        "start_date": start,
        "end_date": end,
    }


def _settle_election(election: Election, facts: Sequence[Fact]) -> int:
    changed = int(_write(election, _election_values(facts))) + _settle_votes(election, facts)
    title = election_title(election.country, election.types, election.is_early, election.start_date)
    return changed + _write(election, {"title": title})


def _settle_votes(election: Election, facts: Sequence[Fact]) -> int:
    if "votes" in election.curated_fields:
        return 0
    read = {ElectionType(value) for value in _all(facts, "election.types")}
    stored = set(election.types)
    if read == stored:
        return 0
    election.votes.exclude(type__in=read).delete()
    for kind in sorted(read - stored):
        Vote.objects.create(election=election, type=kind)
    return 1


def _mission_values(mission: Mission, facts: Sequence[Fact]) -> Header:
    start, end = _in_order(_day(facts, "mission.start_date"), _day(facts, "mission.end_date"))
    return {
        "title": mission_title(mission.organisation.short_name, mission.election.title)[:300],
        "head": _first(facts, "mission.head")[:200],
        "head_role": _first(facts, "mission.head_role")[:300],
        "start_date": start,
        "end_date": end,
        "observer_count": _number(facts, "mission.observer_count"),
        "polling_station_count": _number(facts, "mission.polling_station_count"),
        "composition": _first(facts, "mission.composition"),
        "places": _of_one_statement(facts, "mission.places"),
    }


def _settle_partners(mission: Mission, facts: Sequence[Fact]) -> int:
    if "partners" in mission.curated_fields:
        return 0
    partners = {find_or_make_organisation(value) for value in _all(facts, "organisation.partners")}
    if partners == set(mission.partners.all()):
        return 0
    mission.partners.set(partners)
    return 1


def _write(record: Curated, values: Header) -> bool:
    """Set the fields no curator has edited; save and tell where that changed anything."""
    changed = [
        name for name, value in values.items() if name not in record.curated_fields and getattr(record, name) != value
    ]
    for name in changed:
        setattr(record, name, values[name])
    if changed:
        record.save(update_fields=changed)
    return bool(changed)


def _all(facts: Sequence[Fact], name: str) -> list[str]:
    return [fact.value for fact in facts if fact.field == name]


def _first(facts: Sequence[Fact], name: str) -> str:
    return next(iter(_all(facts, name)), "")


def _day(facts: Sequence[Fact], name: str) -> date | None:
    value = _first(facts, name)
    return date.fromisoformat(value) if value else None


def _number(facts: Sequence[Fact], name: str) -> int | None:
    value = _first(facts, name)
    return int(value) if value else None


def _of_one_statement(facts: Sequence[Fact], name: str) -> list[str]:
    """Return the values of a list field from the first statement that gives any, in the order of its text."""
    giving = [fact for fact in facts if fact.field == name]
    return [fact.value for fact in giving if fact.statement_id == giving[0].statement_id]


def _in_order(start: date | None, end: date | None) -> tuple[date | None, date | None]:
    """Return the dates, without the second where it lies before the first: two documents may disagree."""
    return (start, None) if start and end and end < start else (start, end)
