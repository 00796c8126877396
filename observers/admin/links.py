"""Ways from a record to the lists of what belongs to it."""

from dataclasses import dataclass
from typing import Any

from django.contrib import admin
from django.db.models import Count, Q, QuerySet
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.safestring import SafeString

from observers.models import Fact, Finding, Meeting, Mission, Statement
from observers.vocabulary import ReviewState


@dataclass(frozen=True, slots=True)
class Rows:
    """How many rows of one kind there are, how many a curator has looked at, and where they are listed."""

    label: str
    total: int
    reviewed: int
    address: str


@admin.display(description="read from its texts")
def rows_of_mission(mission: Mission) -> SafeString:
    """Link to the statements, facts, meetings and findings of a mission."""
    return _rendered(
        [
            _rows(Fact.objects.filter(statement__mission=mission), f"statement__mission__id__exact={mission.pk}"),
            _rows(Meeting.objects.filter(mission=mission), f"mission__id__exact={mission.pk}"),
            _rows(Finding.objects.filter(mission=mission), f"mission__id__exact={mission.pk}"),
        ],
        list(mission.statements.all()),
    )


@admin.display(description="read from this text")
def rows_of_statement(statement: Statement) -> SafeString:
    """Link to the facts, meetings and findings of a statement."""
    query = f"statement__id__exact={statement.pk}"
    kinds: list[QuerySet[Any]] = [Fact.objects.all(), Meeting.objects.all(), Finding.objects.all()]
    return _rendered([_rows(rows.filter(statement=statement), query) for rows in kinds], [statement])


def _rows(rows: QuerySet[Any], query: str) -> Rows:
    names = rows.model._meta
    counts = rows.aggregate(
        total=Count("pk"), reviewed=Count("pk", filter=~Q(review_state=ReviewState.UNREVIEWED.value))
    )
    address = f"{reverse(f'admin:observers_{names.model_name}_changelist')}?{query}"
    return Rows(str(names.verbose_name_plural), counts["total"], counts["reviewed"], address)


def _rendered(kinds: list[Rows], statements: list[Statement]) -> SafeString:
    return render_to_string("admin/observers/rows.html", {"kinds": kinds, "statements": statements})
