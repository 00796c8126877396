"""The make-up of a mission: head, dates, observers, polling stations, places."""

from collections.abc import Sequence

from observers.extraction.documents import Document
from observers.extraction.readings import Claim, StatementReading


def find_mission(document: Document, header: StatementReading) -> Sequence[Claim]:
    """The make-up of a mission: head, dates, observers, polling stations, places."""
    return ()
