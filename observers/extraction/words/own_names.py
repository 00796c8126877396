"""Names by which a text speaks of the mission itself: its head and its organisation."""

import re
from collections.abc import Iterable

from observers.extraction.documents import Document
from observers.extraction.readings import StatementReading

_NEVER = re.compile(r"(?!)")


def own_names(document: Document, header: StatementReading) -> re.Pattern[str]:
    """Return a pattern for the head of the mission, by full name or surname, and for the organisation's names."""
    names = sorted(set(_names(document, header)), key=len, reverse=True)
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, names))})(?!\w)") if names else _NEVER


def _names(document: Document, header: StatementReading) -> Iterable[str]:
    head = str(header.value("mission.head") or "").strip()
    if head:
        yield from (head, head.split()[-1])
    organisation = header.claim("organisation")
    if organisation is not None:
        yield organisation.span.of(document.text)
        known = next((one for one in document.organisations if one.slug == organisation.value), None)
        yield from known.all_names if known else ()
