"""What a document says of itself: its kind, its title, the day it was issued."""

from collections.abc import Sequence

from observers.extraction.documents import Document
from observers.extraction.readings import Claim, StatementReading


def find_titles(document: Document, header: StatementReading) -> Sequence[Claim]:
    """What a document says of itself: its kind, its title, the day it was issued."""
    return ()
