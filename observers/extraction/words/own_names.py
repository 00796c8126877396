"""Names by which a text speaks of the mission itself: its head and its organisation."""

from collections.abc import Iterable, Iterator

from observers.extraction.documents import Document
from observers.extraction.readings import StatementReading
from observers.extraction.words.whole_names import places_of, stands_in
from observers.spans import Span


class OwnNames:
    """The head of the mission, by full name or surname, and the organisation by each of its names."""

    def __init__(self, names: Iterable[str]) -> None:
        """Take each name once."""
        self._names = frozenset(names)

    def stand_in(self, words: str) -> bool:
        """Tell whether any of the names stands in some words."""
        return any(stands_in(name, words) for name in self._names)

    def spans_in(self, words: str) -> Iterator[Span]:
        """Yield where the names stand in some words, name by name."""
        for name in self._names:
            for start in places_of(name, words):
                yield Span(start, start + len(name))


def own_names(document: Document, header: StatementReading) -> OwnNames:
    """Return the names of the head and of the organisation that the header gives."""
    return OwnNames(_names(document, header))


def _names(document: Document, header: StatementReading) -> Iterable[str]:
    head = str(header.value("mission.head") or "").strip()
    if head:
        yield from (head, head.split()[-1])
    organisation = header.claim("organisation")
    if organisation is not None:
        yield organisation.span.of(document.text)
        known = next((one for one in document.organisations if one.slug == organisation.value), None)
        yield from known.all_names if known else ()
