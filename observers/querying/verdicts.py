"""Verdicts: what missions say of an election as a whole."""

from collections.abc import Iterable, Sequence
from typing import TypeVar

from django.db.models import F, OrderBy, Prefetch, QuerySet, prefetch_related_objects

from observers.models import Finding, Mission
from observers.querying.evidence import with_places
from observers.vocabulary import ReviewState, Topic

Row = TypeVar("Row")

# The texts of a mission as its page shows them, and the findings as they stand in each.
IN_ORDER_OF_TEXTS: Sequence[str | OrderBy] = [
    F("statement__issued_on").asc(nulls_last=True),
    "statement__source_name",
    "order",
    "pk",
]


def add_verdicts(missions: Iterable[Mission], are_linked: bool = False) -> None:
    """Give each mission as `verdicts` its findings on the conduct of the election as a whole, the concluding one first.

    With `are_linked` the places of their words are known as well, for one query more.
    """
    found = _verdicts()
    rows = with_places(found) if are_linked else found
    missions = list(missions)
    prefetch_related_objects(missions, Prefetch("findings", queryset=rows, to_attr="verdicts"))
    for mission in missions:
        mission.verdicts = concluding_first(mission.verdicts)  # type: ignore[attr-defined]


def concluding_first(verdicts: Sequence[Row]) -> list[Row]:
    """Return verdicts, given in the order of the texts, with the last in front: a statement concludes with it."""
    return [*verdicts[-1:], *verdicts[:-1]]


def _verdicts() -> QuerySet[Finding]:
    about_all = Finding.objects.filter(topic=Topic.OVERALL_CONDUCT)
    return about_all.exclude(review_state=ReviewState.REJECTED).order_by(*IN_ORDER_OF_TEXTS)
