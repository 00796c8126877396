"""What a load does with each row, told to people: the decision, the reason, and every value old and new."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from observers.loading.comparing import Comparison, differing
from observers.loading.merge import Decision
from observers.models import Fact, Meeting, Row
from observers.vocabulary import Origin, ReviewState


class Verdict(StrEnum):
    """What becomes of a row, as people see it."""

    NEW = "new"
    CHANGED = "changed"
    GONE = "gone"
    STALE = "stale"
    KEPT = "kept"
    UNCHANGED = "unchanged"


@dataclass(frozen=True, slots=True)
class RowStep:
    """One row of a load.

    `values` are those that differ between the row and the reading: of a new and a changed row they are taken over, of
    a kept and a stale one they are what is now read and what stands. `is_change` tells whether anything was written.
    """

    kind: str
    words: str
    verdict: Verdict
    reason: str
    values: Sequence[Comparison]
    is_change: bool


_VERDICTS = {
    Decision.CREATE: Verdict.NEW,
    Decision.UPDATE: Verdict.CHANGED,
    Decision.WITHDRAW: Verdict.GONE,
    Decision.MARK_STALE: Verdict.STALE,
}


def verdict_on(decision: Decision, standing: str) -> Verdict:
    """Return what people are told of a decision; a row that nobody has decided on is unchanged rather than kept."""
    return _VERDICTS.get(decision) or (Verdict.KEPT if standing else Verdict.UNCHANGED)


def standing_of(row: Row) -> str:
    """Return what a person has done to a row: "a curator has edited it"; "" for one that nobody has decided on."""
    if row.origin == Origin.CURATOR:
        return "a curator has added it"
    if row.review_state == ReviewState.UNREVIEWED:
        return ""
    is_edited = row.review_state == ReviewState.ACCEPTED and bool(row.as_read) and bool(differing(row, row.as_read))
    return f"a curator has {'edited' if is_edited else row.review_state} it"


def words_of(row: Row) -> str:
    """Return what a row is about: its words, or the field of a fact."""
    match row:
        case Fact():
            return row.field_words
        case Meeting():
            return str(row) or row.quote
        case _:
            return row.quote
