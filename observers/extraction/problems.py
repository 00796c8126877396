"""What a reading could not settle."""

from collections.abc import Sequence

from observers.extraction.documents import Document
from observers.extraction.readings import Problem, StatementReading


def find_problems(document: Document, reading: StatementReading) -> Sequence[Problem]:
    """Return what a curator should look at."""
    return ()
