"""History: every state of every record, who brought it about, why, and together with what else.

A record's history is written when the record is saved or deleted, whoever does it: the admin, a load, a shell. Rows
changed with `bulk_update` or `QuerySet.update` pass by it and are put on record with `record_changes`.
"""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any
from uuid import UUID, uuid4

from django.db import models
from simple_history.models import HistoricalRecords

_BATCH = 500

_occasion: ContextVar[tuple[UUID, str] | None] = ContextVar("occasion", default=None)


@contextmanager
def recorded_as(reason: str) -> Iterator[UUID]:
    """Give all changes made within this block one reason and one batch, by which they can be undone together.

    Within another such block the outer one stays: a merge that settles headers is one change.
    """
    known = _occasion.get()
    if known is not None:
        yield known[0]
        return
    batch = uuid4()
    token = _occasion.set((batch, reason))
    try:
        yield batch
    finally:
        _occasion.reset(token)


def current_batch() -> UUID:
    """Return the batch that a change belongs to: that of the block around it, else of the request, else its own."""
    occasion = _occasion.get()
    if occasion is not None:
        return occasion[0]
    request = getattr(HistoricalRecords.context, "request", None)
    if request is None:
        return uuid4()
    if not hasattr(request, "history_batch"):
        request.history_batch = uuid4()
    return UUID(str(request.history_batch))


class Recorded(models.Model):
    """One state of a record, as part of a batch: all that one load, merge or form changed."""

    batch = models.UUIDField(default=current_batch, editable=False, db_index=True)

    class Meta:
        abstract = True


class History(HistoricalRecords):  # type: ignore[misc]
    """The history of a model; `reason` and batch come from the block around the change.

    Fields named in `excluded_fields` are not copied for every state: long texts that never change.
    """

    def __init__(self, **options: Any) -> None:
        """Add the batch to what every state keeps."""
        super().__init__(bases=[Recorded], **options)

    def get_change_reason_for_object(self, instance: models.Model, history_type: str, using: str | None) -> str:
        """Return why the record is being changed: "load_statements", or "" for an edit by hand."""
        return current_reason()


def current_reason() -> str:
    """Return the reason of the block around a change, "" outside of one."""
    occasion = _occasion.get()
    return occasion[1] if occasion else ""


def record_changes(rows: Sequence[models.Model]) -> None:
    """Write the present state of rows of one model to their history, after they were changed in bulk."""
    if rows:
        manager: Any = type(rows[0]).history  # type: ignore[attr-defined]
        manager.bulk_history_create(rows, batch_size=_BATCH, update=True, default_change_reason=current_reason())


def change_all(rows: Iterable[models.Model], **values: Any) -> int:
    """Set these values on rows of one model, in few queries and with their history; return how many rows there were."""
    changed = list(rows)
    for row in changed:
        for name, value in values.items():
            setattr(row, name, value)
    if changed:
        type(changed[0])._default_manager.bulk_update(changed, list(values), batch_size=_BATCH)
        record_changes(changed)
    return len(changed)
