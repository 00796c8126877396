"""Decisions on the review page: rows by name, each in the version the curator has seen."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, cast

from django.contrib.admin.models import CHANGE, LogEntry
from django.db import transaction

from observers.admin.lookups import may_name
from observers.admin.reviewing import REVIEWED, review
from observers.admin.versions import version_of
from observers.loading import settle_headers
from observers.models import ROW_KINDS, Fact, Row, Statement
from observers.vocabulary import ReviewState

_MODELS: Mapping[str, Any] = {str(kind._meta.model_name): kind for kind in ROW_KINDS}


@dataclass(frozen=True, slots=True)
class Decided:
    """How many rows got a new state, and how many were left alone because they had changed meanwhile."""

    changed: int
    refused: int


def name_of(row: Row) -> str:
    """Return the name of a row on the page: "finding-12"."""
    return f"{row._meta.model_name}-{row.pk}"


def rows_of(statement: Statement) -> list[Row]:
    """Return the rows of a statement as the page shows them: facts, meetings and findings, each in the text's order."""
    return [row for kind in ROW_KINDS for row in _in_order(kind.objects.filter(statement=statement))]


def _in_order(rows: Any) -> Any:
    related = ["person"] if rows.model is _MODELS["meeting"] else []
    return rows.select_related(*related).order_by("start", "pk") if related else rows.order_by("start", "pk")


def is_undecided(row: Row) -> bool:
    """Tell whether a row still wants a decision."""
    return row.review_state == ReviewState.UNREVIEWED or row.is_stale


def next_undecided(rows: Sequence[Row], after: str) -> Row | None:
    """Return the first undecided row below the one of this name, or else the first of all; None where all is done."""
    names = [name_of(row) for row in rows]
    place = names.index(after) + 1 if after in names else 0
    return next((row for row in [*rows[place:], *rows[:place]] if is_undecided(row)), None)


def decide(statement: Statement, seen: Mapping[str, str], state: ReviewState, user: Any) -> Decided:
    """Give rows of a statement a review state; `seen` gives for each name the version that the curator decided on."""
    with transaction.atomic():
        rows = list(_locked(statement, seen))
        current = [row for row in rows if version_of(row) == seen[name_of(row)]]
        changed = list(_review(current, state))
        if any(isinstance(row, Fact) for row in changed):
            settle_headers(statement)
        LogEntry.objects.log_actions(cast(int, user.pk), cast(Any, changed), CHANGE, REVIEWED)
    return Decided(len(changed), len(rows) - len(current))


def _locked(statement: Statement, names: Iterable[str]) -> Iterator[Row]:
    wanted = set(names)
    for word, kind in _MODELS.items():
        pks = [name.rpartition("-")[2] for name in wanted if name.rpartition("-")[0] == word]
        whole = [pk for pk in pks if may_name(kind, pk)]
        yield from kind.objects.select_for_update().filter(statement=statement, pk__in=whole).order_by("pk")


def _review(rows: Sequence[Row], state: ReviewState) -> Iterator[Row]:
    for kind in ROW_KINDS:
        yield from review(kind.objects.filter(pk__in=[row.pk for row in rows if isinstance(row, kind)]), state)
