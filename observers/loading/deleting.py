"""A statement deleted with all that was read from it, in one batch of the history that can be undone."""

from django.db import transaction

from observers.loading.headers import settle_headers
from observers.models import ROW_KINDS, Statement, change_all, recorded_as

_LONG = ("text", "original")


def delete_statement(statement: Statement) -> None:
    """Delete a statement, its facts, meetings and findings; the header of its mission follows what is left."""
    with transaction.atomic(), recorded_as(f"deleted with all that was read from it: “{statement}”"):
        change_all(Statement.objects.filter(replaced_by=statement).defer(*_LONG), replaced_by=None)
        for model in ROW_KINDS:
            model._default_manager.filter(statement=statement).delete()
        others = Statement.objects.filter(mission=statement.mission_id).exclude(pk=statement.pk).defer(*_LONG)
        statement.delete()
        for other in others.order_by("pk")[:1]:
            settle_headers(other)
