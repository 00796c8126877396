"""Records that may be one and the same, with what speaks for it and what against."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta
from itertools import groupby, islice
from typing import Any

from django.db.models import QuerySet
from rapidfuzz import fuzz, process, utils

from observers.countries import country_name
from observers.models import Election, Mission, Organisation, Person, PersonName, told_apart
from observers.vocabulary import ReviewState

# Two names of one body differ by an article or a word; those of two bodies of one region by more.
_LIKENESS_OF_BODIES = 86.0

# Two documents may date one vote differently by some days: the first day, the main day, the day of a repeat vote.
_NEAR = timedelta(days=10)

_MOST = 50


@dataclass(frozen=True, slots=True)
class Evidence:
    """One thing compared: what is known of either record, and whether it speaks "for" one record, "against", or ""."""

    label: str
    one: str
    other: str
    speaks: str


@dataclass(frozen=True, slots=True)
class Likeness:
    """Two records that may be one."""

    one: Any
    other: Any
    evidence: list[Evidence]


def likenesses(model: Any) -> list[Likeness]:
    """Return the pairs of people, organisations or elections that a curator should look at, at most fifty."""
    return [Likeness(one, other, evidence(one, other)) for one, other in islice(_PAIRS[model](), _MOST)]


def evidence(one: Any, other: Any) -> list[Evidence]:
    """Return what is known of two records of one kind, side by side."""
    return _EVIDENCE[type(one)](one, other)


def _people() -> Iterator[tuple[Person, Person]]:
    proposals = PersonName.objects.filter(review_state=ReviewState.UNREVIEWED).select_related("person").order_by("pk")
    rows = list(proposals[: _MOST * 2])
    by_name = {person.name: person for person in Person.objects.filter(name__in=[row.name for row in rows])}
    return ((row.person, by_name[row.name]) for row in rows if row.name in by_name)


def _bodies() -> Iterator[tuple[Organisation, Organisation]]:
    """Yield the organisations nobody has accepted yet beside those whose name, or abbreviation, is like theirs."""
    bodies = list(Organisation.objects.exclude(review_state=ReviewState.REJECTED).prefetch_related("other_names"))
    apart, seen = told_apart("organisation"), set[tuple[int, int]]()
    names = {(body.pk, name): name for body in bodies for name in _names(body)}
    by_pk = {body.pk: body for body in bodies}
    for body in bodies:
        if body.review_state == ReviewState.UNREVIEWED:
            for pk in _alike(body, names, by_pk):
                pair = (min(body.pk, pk), max(body.pk, pk))
                if pair not in apart | seen:
                    seen.add(pair)
                    yield by_pk[pk], body


def _names(body: Organisation) -> list[str]:
    return [body.name, *(other.name for other in body.other_names.all())]


def _alike(body: Organisation, names: dict[tuple[int, str], str], by_pk: dict[int, Organisation]) -> list[int]:
    others = {key: name for key, name in names.items() if key[0] != body.pk}
    found = process.extract(
        body.name,
        others,
        scorer=fuzz.token_sort_ratio,
        processor=utils.default_process,
        score_cutoff=_LIKENESS_OF_BODIES,
        limit=5,
    )
    short = body.abbreviation.casefold()
    same = [pk for pk, other in by_pk.items() if short and pk != body.pk and other.abbreviation.casefold() == short]
    return list(dict.fromkeys([*(key[0] for _name, _score, key in found), *same]))


def _elections() -> Iterator[tuple[Election, Election]]:
    """Yield elections of one state, days apart or without a day, that may have held the same vote."""
    rows = Election.objects.exclude(country="").prefetch_related("votes").order_by("country", "start_date", "pk")
    apart = told_apart("election")
    for _country, run in groupby(rows.iterator(chunk_size=500), key=lambda row: row.country):
        for one, other in _near(list(run)):
            if (min(one.pk, other.pk), max(one.pk, other.pk)) not in apart:
                yield one, other


def _near(rows: Sequence[Election]) -> Iterator[tuple[Election, Election]]:
    dated = [row for row in rows if row.start_date]
    undated = [row for row in rows if not row.start_date]
    for number, row in enumerate(dated):
        for later in dated[number + 1 :]:
            if later.start_date - row.start_date > _NEAR:  # type: ignore[operator]
                break
            if _may_be_one_vote(row, later):
                yield row, later
    for number, row in enumerate(undated):
        yield from ((row, other) for other in undated[number + 1 :] if _may_be_one_vote(row, other))


def _may_be_one_vote(one: Election, other: Election) -> bool:
    return not one.types or not other.types or not set(one.types).isdisjoint(other.types)


def _of_people(one: Person, other: Person) -> list[Evidence]:
    ones, others = (list(person.meetings.select_related("mission__election")) for person in (one, other))
    same = {row.statement_id for row in ones} & {row.statement_id for row in others} - {None}
    return [
        _score(one.name, other.name),
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
        _score(one.name, other.name),
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
        _compared("State", {country_name(one.country)}, {country_name(other.country)}),
        _compared("First day", _day(one), _day(other)),
        _compared("Votes", {kind.label for kind in one.types}, {kind.label for kind in other.types}),
        # One organisation sends one mission to one election.
        Evidence(observers.label, observers.one, observers.other, "against" if observers.speaks == "for" else ""),
    ]


def _day(election: Election) -> set[str]:
    return {election.start_date.isoformat()} if election.start_date else set()


def _score(one: str, other: str) -> Evidence:
    score = fuzz.token_sort_ratio(one, other, processor=utils.default_process)
    speaks = "for" if score >= _LIKENESS_OF_BODIES else ""
    return Evidence("Name", one, f"{other} (alike by {score:.0f} of 100)", speaks)


def _both(ones: Iterable[Any], others: Iterable[Any], value: Callable[[Any], str]) -> tuple[set[str], set[str]]:
    return {value(row) for row in ones} - {""}, {value(row) for row in others} - {""}


def _compared(label: str, one: set[str], other: set[str]) -> Evidence:
    """Values in common speak for one record, values known of both and different against."""
    speaks = "" if not one or not other else "against" if one.isdisjoint(other) else "for"
    return Evidence(label, _listed(one), _listed(other), speaks)


def _listed(values: set[str]) -> str:
    return "; ".join(sorted(values)[:5]) or "–"


_PAIRS: dict[Any, Callable[[], Iterator[tuple[Any, Any]]]] = {
    Person: _people,
    Organisation: _bodies,
    Election: _elections,
}
_EVIDENCE: dict[Any, Callable[[Any, Any], list[Evidence]]] = {
    Person: _of_people,
    Organisation: _of_bodies,
    Election: _of_elections,
}
