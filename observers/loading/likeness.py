"""Records that may be one and the same, with what speaks for it and what against."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta
from itertools import chain, groupby, islice
from typing import Any

from rapidfuzz import fuzz

from observers.loading.alike import names_like
from observers.loading.evidence import LIKENESS_OF_NAMES, Evidence, evidence_of_pairs
from observers.models import Election, Organisation, Person, PersonName, told_apart
from observers.vocabulary import ReviewState

# Two documents may date one vote differently by some days: the first day, the main day, the day of a repeat vote.
_NEAR = timedelta(days=10)

_MOST = 50

_YEAR = re.compile(r"\b(?:19|20|21)\d\d\b")


@dataclass(frozen=True, slots=True)
class Likeness:
    """Two records that may be one."""

    one: Any
    other: Any
    evidence: list[Evidence]


def likenesses(model: Any) -> list[Likeness]:
    """Return the pairs of people, organisations or elections that a curator should look at, at most fifty."""
    pairs = list(islice(_PAIRS[model](), _MOST))
    return [Likeness(*pair, found) for pair, found in zip(pairs, evidence_of_pairs(pairs), strict=True)]


def _people() -> Iterator[tuple[Person, Person]]:
    # A proposal outlives the person of that spelling; one that waits for nobody stands in nobody's way.
    waiting = PersonName.objects.filter(review_state=ReviewState.UNREVIEWED, name__in=Person.objects.values("name"))
    rows = list(waiting.select_related("person").order_by("pk")[:_MOST])
    by_name = {person.name: person for person in Person.objects.filter(name__in=[row.name for row in rows])}
    return ((row.person, by_name[row.name]) for row in rows)


def _bodies() -> Iterator[tuple[Organisation, Organisation]]:
    """Yield organisations that statements or curators added beside those whose name, or abbreviation, is like theirs.

    Those that the archive began with are known to be different bodies, however alike their names.
    """
    bodies = list(Organisation.objects.exclude(review_state=ReviewState.REJECTED).prefetch_related("other_names"))
    apart, seen = told_apart("organisation"), set[tuple[int, int]]()
    names = {(body.pk, name): name for body in bodies for name in _names(body)}
    by_pk = {body.pk: body for body in bodies}
    for body in bodies:
        if body.review_state == ReviewState.UNREVIEWED or body.curated_fields:
            for pk in _alike(body, names, by_pk):
                pair = (min(body.pk, pk), max(body.pk, pk))
                if pair not in apart | seen:
                    seen.add(pair)
                    yield by_pk[pk], body


def _names(body: Organisation) -> list[str]:
    return [body.name, *(other.name for other in body.other_names.all())]


def _alike(body: Organisation, names: dict[tuple[int, str], str], by_pk: dict[int, Organisation]) -> list[int]:
    others = {key: name for key, name in names.items() if key[0] != body.pk}
    found = names_like(body.name, others, LIKENESS_OF_NAMES)
    short = body.abbreviation.casefold()
    same = [pk for pk, other in by_pk.items() if short and pk != body.pk and other.abbreviation.casefold() == short]
    return list(dict.fromkeys([*(key[0] for key in found), *same]))


def _elections() -> Iterator[tuple[Election, Election]]:
    apart, seen = told_apart("election"), set[tuple[int, int]]()
    for one, other in chain(_in_one_state(), _titled_alike()):
        pair = (min(one.pk, other.pk), max(one.pk, other.pk))
        if pair not in apart | seen:
            seen.add(pair)
            yield one, other


def _in_one_state() -> Iterator[tuple[Election, Election]]:
    """Yield elections of one state, days apart or without a day, that may have held the same vote."""
    rows = Election.objects.exclude(country="").prefetch_related("votes").order_by("country", "start_date", "pk")
    for _country, run in groupby(rows.iterator(chunk_size=500), key=lambda row: row.country):
        yield from _near(list(run))


def _titled_alike() -> Iterator[tuple[Election, Election]]:
    """Yield elections whose title a curator wrote beside those of like title, where nothing known speaks against it."""
    edited = Election.objects.exclude(curated_fields=[]).prefetch_related("votes").order_by("-pk")[:_MOST]
    for row in edited:
        if "title" not in row.curated_fields:
            continue
        others = Election.objects.exclude(pk=row.pk).order_by("pk")
        if row.country:
            others = others.filter(country__in=[row.country, ""])
        titles = dict(others.values_list("pk", "title"))
        found = names_like(row.title, titles, LIKENESS_OF_NAMES, most=_MOST, scorer=fuzz.token_set_ratio)
        like = Election.objects.filter(pk__in=found).prefetch_related("votes")
        yield from ((other, row) for other in like.order_by("pk") if _may_be_one_election(row, other))


def _may_be_one_election(one: Election, other: Election) -> bool:
    """Tell whether neither the days, nor the years in the titles, nor the votes tell two elections apart."""
    if one.start_date and other.start_date and abs(one.start_date - other.start_date) > _NEAR:
        return False
    years, others = set(_YEAR.findall(one.title)), set(_YEAR.findall(other.title))
    return (not years or not others or not years.isdisjoint(others)) and _may_be_one_vote(one, other)


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


_PAIRS: dict[Any, Callable[[], Iterator[tuple[Any, Any]]]] = {
    Person: _people,
    Organisation: _bodies,
    Election: _elections,
}
