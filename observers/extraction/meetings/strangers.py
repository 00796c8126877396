"""Missions of others: "the Chairman received the observers of the League" in a statement of the Union."""

import re
from collections.abc import Sequence

from observers.extraction.documents import Document
from observers.extraction.meetings.encounter import Encounter
from observers.extraction.meetings.subjects import MISSION
from observers.extraction.readings import StatementReading
from observers.extraction.words.own_names import OwnNames
from observers.extraction.words.whole_names import stands_in
from observers.spans import Span

_MISSION = re.compile(rf"(?i:\b{MISSION}\b)")
# In these rules those met stand before the mission.
_HOSTS = {"meeting.host", "meeting.spoke", "meeting.served", "meeting.whom"}
_BESIDE = 60
_ASIDE = re.compile(r"\W(?:and|with|than|unlike|like|alongside)\W")


class Strangers:
    """Knows the organisations that did not write the statement, by their names."""

    def __init__(self, document: Document, header: StatementReading, ours: OwnNames) -> None:
        """Take the document, its header, and the names of the mission."""
        self._text = document.text
        self._ours = ours
        own = {claim.value for claim in header.claims if claim.field.startswith("organisation")}
        listed = (one for one in document.organisations if one.slug not in own)
        self._names: Sequence[str] = [name for one in listed for name in one.all_names] if own else []

    def meet(self, encounter: Encounter, sentence: Span) -> bool:
        """Tell whether the mission of an encounter is that of another organisation."""
        mission = self._mission(encounter, sentence)
        if mission is None or not self._names:
            return False
        start = max(mission.start - _BESIDE, sentence.start)
        if self._ours.stand_in(self._text[start : mission.end]):
            return False
        nearest = _ASIDE.split(self._text[start : mission.start])[-1] + self._text[mission.start : mission.end]
        return any(stands_in(name, nearest) for name in self._names)

    def _mission(self, encounter: Encounter, sentence: Span) -> Span | None:
        """Return the mission with what is said behind it: "observers from the Commonwealth"."""
        before = list(_MISSION.finditer(self._text, sentence.start, encounter.span.start))
        if before:
            last = before[-1]
            return Span(last.start(), max(last.end(), min(last.end() + _BESIDE // 2, encounter.span.start)))
        after = _MISSION.search(self._text, encounter.span.end, sentence.end) if encounter.rule in _HOSTS else None
        return after and Span(after.start(), min(after.end() + _BESIDE // 2, sentence.end))
