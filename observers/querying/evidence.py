"""Where the words of findings and meetings stand: what their addresses are made of."""

from typing import Any, TypeVar

from django.db.models import Prefetch, QuerySet

from observers.models import Statement

Rows = TypeVar("Rows", bound=QuerySet[Any, Any])


def with_places(rows: Rows) -> Rows:
    """Fetch the statements of findings or meetings as well, in one query, each text once: `anchor` asks for them."""
    statements = Statement.objects.only("sha256", "text", "replaced_by")
    return rows.prefetch_related(Prefetch("statement", queryset=statements))
