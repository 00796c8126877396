"""What becomes of a stored row: every cell of the table."""

import pytest

from observers.loading.merge import Decision, Found, decide
from observers.vocabulary import Origin, ReviewState

CELLS = [
    (Found.SAME, ReviewState.UNREVIEWED, Decision.KEEP),
    (Found.CHANGED, ReviewState.UNREVIEWED, Decision.UPDATE),
    (Found.GONE, ReviewState.UNREVIEWED, Decision.WITHDRAW),
    (Found.SAME, ReviewState.ACCEPTED, Decision.KEEP),
    (Found.CHANGED, ReviewState.ACCEPTED, Decision.MARK_STALE),
    (Found.GONE, ReviewState.ACCEPTED, Decision.MARK_STALE),
    (Found.SAME, ReviewState.REJECTED, Decision.KEEP),
    (Found.CHANGED, ReviewState.REJECTED, Decision.KEEP),
    (Found.GONE, ReviewState.REJECTED, Decision.KEEP),
]


@pytest.mark.parametrize(("found", "state", "decision"), CELLS)
def test_a_row_read_from_the_text(found, state, decision):
    assert decide(found, state) is decision


ADDED = [
    (Found.SAME, ReviewState.ACCEPTED, Decision.KEEP),
    (Found.CHANGED, ReviewState.ACCEPTED, Decision.KEEP),
    (Found.GONE, ReviewState.ACCEPTED, Decision.MARK_STALE),
    (Found.SAME, ReviewState.UNREVIEWED, Decision.KEEP),
    (Found.CHANGED, ReviewState.UNREVIEWED, Decision.KEEP),
    (Found.GONE, ReviewState.UNREVIEWED, Decision.MARK_STALE),
    (Found.SAME, ReviewState.REJECTED, Decision.KEEP),
    (Found.CHANGED, ReviewState.REJECTED, Decision.KEEP),
    (Found.GONE, ReviewState.REJECTED, Decision.KEEP),
]


@pytest.mark.parametrize(("found", "state", "decision"), ADDED)
def test_a_row_a_curator_added(found, state, decision):
    assert decide(found, state, Origin.CURATOR) is decision


def test_a_row_that_is_not_stored_is_created():
    assert decide(Found.NEW) is Decision.CREATE
