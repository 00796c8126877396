"""Which election: the host state, what is voted on, when, and whether early."""

from collections.abc import Sequence

from observers.extraction.documents import Document
from observers.extraction.readings import Claim, StatementReading


def find_election(document: Document, header: StatementReading) -> Sequence[Claim]:
    """Which election: the host state, what is voted on, when, and whether early."""
    return ()
