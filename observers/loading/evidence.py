"""What is known of two records of one kind, side by side: what speaks for one record and what against."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from django.db.models import QuerySet
from rapidfuzz import fuzz, utils

from observers.countries import country_name
from observers.models import Election, Mission, Organisation, Person

# Two names of one body differ by an article or a word; those of two bodies of one region by more.
LIKENESS_OF_NAMES = 86.0


@dataclass(frozen=True, slots=True)
class Evidence:
    """One thing compared: what is known of either record, and whether it speaks "for" one record, "against", or ""."""

    label: str
    one: str
    other: str
    speaks: str


def evidence(one: Any, other: Any) -> list[Evidence]:
    """Return what is known of two records of one kind, side by side."""
    return _EVIDENCE[type(one)](one, other)


def _of_people(one: Person, other: Person) -> list[Evidence]:
    ones, others = (list(person.meetings.select_related("mission__election")) for person in (one, other))
    same = {row.statement_id for row in ones} & {row.statement_id for row in others} - {None}
    return [
        _score("Name", one.name, other.name),
        _compared("Role", *_both(ones, others, lambda row: row.role)),
        _compared("Institution", *_both(ones, others, lambda row: row.institution)),
        _compared("State", *_both(ones, others, lambda row: country_name(row.mission.election.country))),
        _compared("Elections", *_both(ones, others, lambda row: row.mission.election.title)),
        Evidence("Named in one text", "yes" if same else "no", "yes" if same else "no", "against" if same else ""),
    ]


def _of_bodies(one: Organisation, other: Organisation) -> list[Evidence]:
    ones, others = (Mission.objects.filter(organisation=body).order_by() for body in (one, other))
    same_vote = ones.filter(election__in=others.values("election")).exists()
    return [
        _score("Name", one.name, other.name),
        _compared("Abbreviation", {one.abbreviation} - {""}, {other.abbreviation} - {""}),
        _compared("Kind", _known_kind(one), _known_kind(other)),
        _compared("States observed", _states(ones), _states(others)),
        Evidence("Missions", str(ones.count()), str(others.count()), "against" if same_vote else ""),
    ]


def _states(missions: QuerySet[Mission]) -> set[str]:
    codes = missions.values_list("election__country", flat=True).distinct()
    return {country_name(code) for code in codes} - {""}


def _known_kind(body: Organisation) -> set[str]:
    return set() if body.kind == "unknown" else {body.get_kind_display()}


def _of_elections(one: Election, other: Election) -> list[Evidence]:
    ones, others = (list(Mission.objects.filter(election=row).select_related("organisation")) for row in (one, other))
    observers = _compared("Observed by", *_both(ones, others, lambda row: row.organisation.short_name))
    return [
        _score("Title", one.title, other.title),
        _compared("State", {country_name(one.country)} - {""}, {country_name(other.country)} - {""}),
        _compared("First day", _day(one), _day(other)),
        _compared("Votes", {kind.label for kind in one.types}, {kind.label for kind in other.types}),
        # One organisation sends one mission to one election.
        Evidence(observers.label, observers.one, observers.other, "against" if observers.speaks == "for" else ""),
    ]


def _day(election: Election) -> set[str]:
    return {election.start_date.isoformat()} if election.start_date else set()


def _score(label: str, one: str, other: str) -> Evidence:
    score = fuzz.token_sort_ratio(one, other, processor=utils.default_process)
    speaks = "for" if score >= LIKENESS_OF_NAMES else ""
    return Evidence(label, one, f"{other} (alike by {score:.0f} of 100)", speaks)


def _both(ones: Iterable[Any], others: Iterable[Any], value: Callable[[Any], str]) -> tuple[set[str], set[str]]:
    return {value(row) for row in ones} - {""}, {value(row) for row in others} - {""}


def _compared(label: str, one: set[str], other: set[str]) -> Evidence:
    """Values in common speak for one record, values known of both and different against."""
    speaks = "" if not one or not other else "against" if one.isdisjoint(other) else "for"
    return Evidence(label, _listed(one), _listed(other), speaks)


def _listed(values: set[str]) -> str:
    return "; ".join(sorted(values)[:5]) or "–"


_EVIDENCE: dict[Any, Callable[[Any, Any], list[Evidence]]] = {
    Person: _of_people,
    Organisation: _of_bodies,
    Election: _of_elections,
}
