"""Who observed."""

from collections.abc import Sequence

from observers.extraction.documents import Document
from observers.extraction.readings import Claim


def find_organisations(document: Document) -> Sequence[Claim]:
    """Who observed."""
    return ()
