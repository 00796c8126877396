"""What becomes of a stored row when its statement is read again: one pure function, one table."""

from enum import StrEnum

from observers.vocabulary import Origin, ReviewState


class Found(StrEnum):
    """What the new reading says of a stored row, or of one not stored yet."""

    NEW = "new"
    SAME = "same"
    CHANGED = "changed"
    GONE = "gone"


class Decision(StrEnum):
    """What to do with the row."""

    CREATE = "create"
    UPDATE = "update"
    KEEP = "keep"
    WITHDRAW = "withdraw"
    MARK_STALE = "mark-stale"


_TABLE = {
    (ReviewState.UNREVIEWED, Found.SAME): Decision.KEEP,
    (ReviewState.UNREVIEWED, Found.CHANGED): Decision.UPDATE,
    (ReviewState.UNREVIEWED, Found.GONE): Decision.WITHDRAW,
    (ReviewState.ACCEPTED, Found.SAME): Decision.KEEP,
    (ReviewState.ACCEPTED, Found.CHANGED): Decision.MARK_STALE,
    (ReviewState.ACCEPTED, Found.GONE): Decision.MARK_STALE,
    (ReviewState.REJECTED, Found.SAME): Decision.KEEP,
    (ReviewState.REJECTED, Found.CHANGED): Decision.KEEP,
    (ReviewState.REJECTED, Found.GONE): Decision.KEEP,
}


def decide(found: Found, state: ReviewState | None = None, origin: Origin = Origin.READ) -> Decision:
    """Return what to do with a row.

    | stored row          | same | changed    | gone       |
    |---------------------|------|------------|------------|
    | unreviewed          | keep | update     | withdraw   |
    | accepted or edited  | keep | mark stale | mark stale |
    | rejected            | keep | keep       | keep       |
    | added by a curator  | keep | keep       | mark stale |

    A row that is not stored yet (`Found.NEW`, no state) is created. An edited row is an accepted one whose values
    differ from the reading on purpose: it is compared with what was read when the curator edited it. A row that a
    curator added is gone when a new version of the text does not have its words, or has them more than once; once
    rejected it stays as it is, like every rejected row.
    """
    if found is Found.NEW or state is None:
        return Decision.CREATE
    if origin is Origin.CURATOR:
        is_lost = found is Found.GONE and state is not ReviewState.REJECTED
        return Decision.MARK_STALE if is_lost else Decision.KEEP
    return _TABLE[state, found]
