"""What is known of two records of one kind, side by side: what speaks for one record and what against."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from django.db.models import Count
from rapidfuzz import fuzz, utils

from observers.countries import country_name
from observers.models import Election, Meeting, Mission, Organisation, Person

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
    return evidence_of_pairs([(one, other)])[0]


def evidence_of_pairs(pairs: Sequence[tuple[Any, Any]]) -> list[list[Evidence]]:
    """Return the evidence of each pair of records of one kind; the database is asked as often for fifty as for one."""
    if not pairs:
        return []
    compare = _EVIDENCE[type(pairs[0][0])]({row.pk for pair in pairs for row in pair})
    return [compare(one, other) for one, other in pairs]


def _of_people(pks: set[int]) -> "_Comparer":
    rows = Meeting.objects.filter(person__in=pks).select_related("mission__election").order_by()
    return partial(_people, _by_owner((row.person_id, row) for row in rows))


def _people(meetings: "_Rows", one: Person, other: Person) -> list[Evidence]:
    ones, others = meetings[one.pk], meetings[other.pk]
    same = {row.statement_id for row in ones} & {row.statement_id for row in others} - {None}
    return [
        _score("Name", one.name, other.name),
        _compared("Role", *_both(ones, others, lambda row: row.role)),
        _compared("Institution", *_both(ones, others, lambda row: row.institution)),
        _compared("State", *_both(ones, others, lambda row: country_name(row.mission.election.country))),
        _compared("Elections", *_both(ones, others, lambda row: row.mission.election.title)),
        Evidence("Named in one text", "yes" if same else "no", "yes" if same else "no", "against" if same else ""),
    ]


def _of_bodies(pks: set[int]) -> "_Comparer":
    missions = Mission.objects.filter(organisation__in=pks).order_by()
    states = missions.values_list("organisation", "election__country").annotate(Count("pk"))
    beside = missions.filter(election__missions__organisation__in=pks)
    at_one_vote = set(beside.values_list("organisation", "election__missions__organisation").distinct())
    return partial(_bodies, _by_owner((pk, (code, count)) for pk, code, count in states), at_one_vote)


def _bodies(
    states: "_Rows", at_one_vote: set[tuple[int, int]], one: Organisation, other: Organisation
) -> list[Evidence]:
    ones, others = states[one.pk], states[other.pk]
    missions, other_missions = (str(sum(count for _code, count in rows)) for rows in (ones, others))
    return [
        _score("Name", one.name, other.name),
        _compared("Abbreviation", {one.abbreviation} - {""}, {other.abbreviation} - {""}),
        _compared("Kind", _known_kind(one), _known_kind(other)),
        _compared("States observed", *_both(ones, others, lambda row: country_name(row[0]))),
        Evidence("Missions", missions, other_missions, "against" if (one.pk, other.pk) in at_one_vote else ""),
    ]


def _known_kind(body: Organisation) -> set[str]:
    return set() if body.kind == "unknown" else {body.get_kind_display()}


def _of_elections(pks: set[int]) -> "_Comparer":
    rows = Mission.objects.filter(election__in=pks).select_related("organisation").order_by()
    return partial(_elections, _by_owner((row.election_id, row) for row in rows))


def _elections(missions: "_Rows", one: Election, other: Election) -> list[Evidence]:
    names = _both(missions[one.pk], missions[other.pk], lambda row: row.organisation.short_name)
    observers = _compared("Observed by", *names)
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


def _by_owner(rows: Iterable[tuple[Any, Any]]) -> "_Rows":
    found = defaultdict(list)
    for owner, row in rows:
        found[owner].append(row)
    return found


_Rows = Mapping[int, list[Any]]
_Comparer = Callable[[Any, Any], list[Evidence]]
_EVIDENCE: dict[Any, Callable[[set[int]], _Comparer]] = {
    Person: _of_people,
    Organisation: _of_bodies,
    Election: _of_elections,
}
