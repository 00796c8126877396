"""What was read against what is stored, row by row."""

from collections.abc import Callable, Iterable, Sequence
from itertools import chain

from observers.loading.added_rows import find_added, follow, why_lost
from observers.loading.comparing import differing
from observers.loading.merge import Decision, Found, decide
from observers.loading.people import find_or_make_person
from observers.loading.read_rows import ReadRow
from observers.loading.steps import RowStep, standing_of, verdict_on, words_of
from observers.models import Finding, Meeting, Passage, Row, Statement
from observers.vocabulary import Origin, ReviewState, StaleReason


def merge_rows(
    stored: Iterable[Row], read: Sequence[ReadRow], statement: Statement, make: Callable[[], Row]
) -> list[RowStep]:
    """Bring stored rows in line with what was read of `statement`; return what became of each.

    `stored` holds the rows of the statement and of those it replaces; `make` gives an empty row of the same kind.
    """
    by_key = {row.key: row for row in stored}
    pairs = [(by_key.pop(item.key, None), item) for item in read]
    pairs = [(row or _take_added(by_key, item, statement), item) for row, item in pairs]
    gone = [(row, None) for row in by_key.values()]
    return [_settle(row, item, statement, make) for row, item in chain(pairs, gone)]


def _take_added(by_key: dict[str, Row], item: ReadRow, statement: Statement) -> Row | None:
    row = find_added(by_key.values(), item, item.span.of(statement.text))
    return by_key.pop(row.key) if row else None


def _settle(row: Row | None, item: ReadRow | None, statement: Statement, make: Callable[[], Row]) -> RowStep:
    """Carry out the decision on one row, and tell of it."""
    found, lost = _found(row, item, statement)
    decision = decide(found) if row is None else decide(found, ReviewState(row.review_state), Origin(row.origin))
    standing = standing_of(row) if row else ""
    why = str(lost.definition) if lost and decision is Decision.MARK_STALE else ""
    row = row or make()
    values = differing(row, item.as_read) if item else []
    changed = _carry_out(decision, row, item, statement, lost)
    return RowStep(
        kind=str(row._meta.verbose_name),
        words=words_of(row),
        verdict=verdict_on(decision, standing),
        reason=": ".join(filter(None, [standing, why])),
        values=[value for value in values if value.name != "field"],
        is_change=changed,
    )


def _found(row: Row | None, item: ReadRow | None, statement: Statement) -> tuple[Found, StaleReason | None]:
    """Compare a row with its reading: the same where nothing has changed since the last load, or where both agree.

    The second value is what a curator is told where the row is not the same.
    """
    if row is None:
        return Found.NEW, None
    if row.origin == Origin.CURATOR:
        lost = why_lost(row, statement)
        # Once a curator has looked, the same loss marks the row no more.
        return (Found.SAME if lost in (None, row.stale_reason) else Found.GONE), lost
    if item is None:
        return (Found.GONE if row.as_read else Found.SAME), StaleReason.NOT_READ
    is_same = row.as_read == item.as_read or _agrees(row, item)
    return (Found.SAME if is_same else Found.CHANGED), StaleReason.READ_OTHERWISE


def _carry_out(
    decision: Decision, row: Row, item: ReadRow | None, statement: Statement, lost: StaleReason | None
) -> bool:
    """Do to the row what was decided; tell whether anything changed."""
    match decision:
        case Decision.CREATE | Decision.UPDATE if item is not None:
            return _write(row, item, statement)
        case Decision.WITHDRAW:
            row.delete()
            return True
        case Decision.MARK_STALE:
            return _mark_stale(row, item, lost)
        case _ if row.origin == Origin.CURATOR:
            return lost is None and follow(row, statement)
        case _:
            return item is not None and _keep(row, item, statement)


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
        row.is_stale, row.stale_reason, row.as_read = False, "", item.as_read
    if item.span.of(statement.text) == row.quote and _is_elsewhere(row, item, statement):
        _anchor(row, item, statement)
        changed = True
    if changed:
        row.save()
    return changed


def _mark_stale(row: Row, item: ReadRow | None, lost: StaleReason | None) -> bool:
    """Mark a row, and remember this reading: once a curator has looked, the same reading marks it no more."""
    row.is_stale, row.stale_reason, row.as_read = True, lost or "", item.as_read if item else {}
    row.save()
    return True


def _is_elsewhere(row: Passage, item: ReadRow, statement: Statement) -> bool:
    return (row.statement_id, row.span, row.rule) != (statement.pk, item.span, item.rule)


def _anchor(row: Row, item: ReadRow, statement: Statement) -> None:
    row.statement, row.rule = statement, item.rule
    row.start, row.end, row.quote = item.span.start, item.span.end, item.span.of(statement.text)
    if isinstance(row, Finding):
        row.order = item.span.start
