"""All that a load does with one statement, or would do: row by row and record by record."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from uuid import UUID

from observers.loading.changes import RecordStep, described
from observers.loading.headers import KeptField, kept_fields
from observers.loading.steps import RowStep
from observers.loading.undoing import touched_by
from observers.models import ROW_KINDS, Statement


@dataclass(frozen=True, slots=True)
class Difference:
    """What becomes of every row, which other records change, and which of their fields stay as a curator left them.

    `replaces` is the statement of which this is a new version, "" for another.
    """

    rows: Sequence[RowStep]
    records: Sequence[RecordStep]
    kept: Sequence[KeptField]
    replaces: str = ""


def difference_of(statement: Statement, rows: Iterable[RowStep], batch: UUID, replaces: Statement | None) -> Difference:
    """Return what a load has just done, with what the history has put on record in this batch."""
    touched = [record for record in touched_by(batch) if record.model not in ROW_KINDS]
    return Difference(list(rows), described(touched), kept_fields(statement), str(replaces or ""))
