"""What can be cited: missions and statements, with what a citation says of them."""

from typing import Any, TypeVar

from django.db.models import Prefetch, QuerySet

from observers.models import Mission, Organisation, Statement
from observers.querying.missions import Missions, shown_missions
from observers.vocabulary import ReviewState

Rows = TypeVar("Rows", bound=QuerySet[Any, Any])


def citable_missions() -> Missions:
    """Return the missions the public may see, with organisation, partners and `date`."""
    return shown_missions().for_list()


def citable_statements() -> QuerySet[Statement]:
    """Return the statements that the pages of shown missions show, with their missions."""
    shown = Statement.objects.filter(replaced_by__isnull=True, mission__in=shown_missions())
    return _with_authors(shown).order_by("pk")


def citable_rows(rows: Rows) -> Rows:
    """Fetch with findings or meetings their statements, and all who observed, in a few queries for all of them."""
    statements = Prefetch("statement", queryset=_with_authors(Statement.objects.all()))
    return rows.prefetch_related(None).prefetch_related(statements, _partners())


def _with_authors(statements: QuerySet[Statement]) -> QuerySet[Statement]:
    return statements.defer("original").select_related("mission__organisation").prefetch_related(_partners())


def _partners() -> "Prefetch[Any]":
    shown = Organisation.objects.exclude(review_state=ReviewState.REJECTED)
    return Prefetch("mission__partners", queryset=shown)


def statement_of_passage(mission: Mission, beginning: str) -> Statement:
    """Return the statement of the mission whose SHA-256 begins so; with "" its only one.

    Raises Statement.DoesNotExist, also where a mission has several and none is named.
    """
    found = list(citable_statements().filter(mission=mission, sha256__startswith=beginning)[:2])
    if len(found) != 1:
        raise Statement.DoesNotExist
    return found[0]
