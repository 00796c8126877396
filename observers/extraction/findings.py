"""What the mission found."""

from collections.abc import Sequence

from observers.extraction.documents import Document
from observers.extraction.readings import FindingReading, StatementReading


def find_findings(document: Document, header: StatementReading) -> Sequence[FindingReading]:
    """What the mission found."""
    return ()
