"""What was read against what is stored, row by row."""

from collections.abc import Callable, Iterable, Sequence
from itertools import chain

from observers.loading.merge import Decision, Found, decide
from observers.loading.people import find_or_make_person
from observers.loading.read_rows import ReadRow
from observers.models import Finding, Meeting, Passage, Row, Statement
from observers.vocabulary import Origin, ReviewState


def merge_rows(stored: Iterable[Row], read: Sequence[ReadRow], statement: Statement, make: Callable[[], Row]) -> int:
    """Bring stored rows in line with what was read of `statement`; return how many rows changed.

    `stored` holds the rows of the statement and of those it replaces; `make` gives an empty row of the same kind.
    """
    by_key = {row.key: row for row in stored}
    pairs = [(by_key.pop(item.key, None), item) for item in read]
    gone = [(row, None) for row in by_key.values()]
    return sum(_settle(row, item, statement, make) for row, item in chain(pairs, gone))


def _settle(row: Row | None, item: ReadRow | None, statement: Statement, make: Callable[[], Row]) -> bool:
    """Carry out the decision on one row; tell whether anything changed."""
    found = _found(row, item)
    decision = decide(found) if row is None else decide(found, ReviewState(row.review_state), Origin(row.origin))
    match decision:
        case Decision.CREATE | Decision.UPDATE if item is not None:
            return _write(make() if row is None else row, item, statement)
        case Decision.WITHDRAW if row is not None:
            row.delete()
            return True
        case Decision.MARK_STALE if row is not None:
            return _mark_stale(row, item)
        case _:
            return row is not None and item is not None and _keep(row, item, statement)


def _found(row: Row | None, item: ReadRow | None) -> Found:
    """Compare a row with its reading: the same where nothing has changed since the last load, or where both agree."""
    if row is None:
        return Found.NEW
    if item is None:
        return Found.GONE if row.as_read else Found.SAME
    return Found.SAME if row.as_read == item.as_read or _agrees(row, item) else Found.CHANGED


def _agrees(row: Row, item: ReadRow) -> bool:
    """Tell whether the row says today what was read."""
    values = dict(item.values)
    if isinstance(row, Meeting):
        row_name = row.person.name if row.person else ""
        if values.pop("person_name") != row_name:
            return False
    return all(getattr(row, name) == value for name, value in values.items())


def _write(row: Row, item: ReadRow, statement: Statement) -> bool:
    values = dict(item.values)
    if isinstance(row, Meeting):
        name = str(values.pop("person_name"))
        row.person = find_or_make_person(name) if name else None
    for name, value in values.items():
        setattr(row, name, value)
    row.key, row.as_read = item.key, item.as_read
    _anchor(row, item, statement)
    row.save()
    return True


def _keep(row: Row, item: ReadRow, statement: Statement) -> bool:
    """Leave the values of a row alone, but let its passage follow the text and clear a mark that no longer holds."""
    changed = row.is_stale and _agrees(row, item)
    if changed:
        row.is_stale, row.as_read = False, item.as_read
    if item.span.of(statement.text) == row.quote and _is_elsewhere(row, item, statement):
        _anchor(row, item, statement)
        changed = True
    if changed:
        row.save()
    return changed


def _mark_stale(row: Row, item: ReadRow | None) -> bool:
    """Mark a row, and remember this reading: once a curator has looked, the same reading marks it no more."""
    row.is_stale, row.as_read = True, item.as_read if item else {}
    row.save()
    return True


def _is_elsewhere(row: Passage, item: ReadRow, statement: Statement) -> bool:
    return (row.statement_id, row.span, row.rule) != (statement.pk, item.span, item.rule)


def _anchor(row: Row, item: ReadRow, statement: Statement) -> None:
    row.statement, row.rule = statement, item.rule
    row.start, row.end, row.quote = item.span.start, item.span.end, item.span.of(statement.text)
    if isinstance(row, Finding):
        row.order = item.span.start
