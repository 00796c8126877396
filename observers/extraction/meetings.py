"""Whom the mission met."""

from collections.abc import Sequence

from observers.extraction.documents import Document
from observers.extraction.readings import MeetingReading, StatementReading


def find_meetings(document: Document, header: StatementReading) -> Sequence[MeetingReading]:
    """Whom the mission met."""
    return ()
