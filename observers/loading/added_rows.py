"""Rows that curators added, when their statement is read again or comes in a new version."""

from collections.abc import Iterable

from observers.loading.read_rows import ReadRow
from observers.models import Fact, Finding, Meeting, Row, Statement
from observers.vocabulary import Origin, StaleReason


def why_lost(row: Row, statement: Statement) -> StaleReason | None:
    """Return why a row cannot follow its statement to the text of this version; None where it can, or is there."""
    if row.statement_id == statement.pk or not row.quote:
        return None
    first = statement.text.find(row.quote)
    if first < 0:
        return StaleReason.WORDS_GONE
    return StaleReason.WORDS_REPEATED if statement.text.find(row.quote, first + 1) >= 0 else None


def follow(row: Row, statement: Statement) -> bool:
    """Move a row to where its words stand in this version of its statement; tell whether it was elsewhere."""
    if row.statement_id == statement.pk:
        return False
    row.statement, row.is_stale, row.stale_reason = statement, False, ""
    if row.quote:
        row.start = statement.text.index(row.quote)
        row.end = row.start + len(row.quote)
    if isinstance(row, Finding):
        row.order = row.start or 0
    row.save()
    return True


def find_added(rows: Iterable[Row], item: ReadRow, words: str) -> Row | None:
    """Return the row that a curator added for what is now read from `words`: it stands, and no second one is made."""
    added = (row for row in rows if row.origin == Origin.CURATOR and row.quote)
    return next((row for row in added if _is_about(row, item) and (row.quote in words or words in row.quote)), None)


def _is_about(row: Row, item: ReadRow) -> bool:
    """Tell whether a row and a reading speak of one thing: a finding of one topic, a meeting with one name."""
    match row:
        case Fact():
            return (row.field, row.value) == (item.values["field"], item.values["value"])
        case Meeting():
            return row.name == item.values["name"]
        case Finding():
            return row.topic == item.values["topic"]
