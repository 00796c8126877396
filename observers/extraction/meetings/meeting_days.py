"""The days of a meeting: those its sentence gives, or else the last the paragraph spoke of."""

import re
from bisect import bisect_right
from datetime import date, timedelta

from observers.extraction.documents import Document
from observers.extraction.readings import StatementReading
from observers.extraction.words.dates import DateMention, find_dates
from observers.extraction.words.lookups import WEEKDAYS
from observers.spans import Span

Period = tuple[date | None, date | None]

_SAME_DAY = re.compile(r"\b(?:on |later )?(?:the|that) same day\b|\b(?:later )?(?:on )?that day\b", re.IGNORECASE)
_RELATIVE = re.compile(
    r"\b(?P<today>today|this (?:morning|afternoon|evening))\b|\b(?P<yesterday>yesterday)\b", re.IGNORECASE
)
_NEXT_DAY = re.compile(
    r"\b(?:the (?:following|next) day|the day after(?! the\b| election)|(?P<days>a|one|two|three|four) days? later)\b",
    re.IGNORECASE,
)
_DAYS_LATER = {"a": 1, "one": 1, "two": 2, "three": 3, "four": 4}
_WEEKDAY = re.compile(rf"\b(?:[Oo]n|[Ll]ast|[Tt]his)\s(?P<day>{'|'.join(WEEKDAYS)})\b(?![^.]{{0,80}}\bwill\b)")
# Between a list and the date of the next one.
_PARTED = re.compile(r";|,?\s(?:and|then|while)\s")
_OF_OTHERS = 500
# Dates that say when something else happens: the vote, or since when the mission is there.
_NOT_OF_THE_MEETING = re.compile(
    r"(?:\b(?:from|since|starting|until|till|by|as of|ahead of|before|prior to|after|following|due|scheduled|planned|"
    r"elections?|referendums?|vote|polls?|held)\b(?: (?:on|of|for|to be held on|to take place on))?(?: the)?|'s|"
    r"’s)\s*\Z",
    re.IGNORECASE,
)
_MEETING_HELD = re.compile(
    r"\b(?:meetings?|talks|consultations?|discussions?|briefings?|sessions?|interviews?|round ?tables?|"
    r"conversations?)\b[^.;]{0,20}\bheld on(?: the)?\s*\Z",
    re.IGNORECASE,
)
_LOOK_BACK = 60
_SENTENCES_BACK = 20
_PARAGRAPH_BACK = 1500


class Days:
    """Finds the days of meetings in one document."""

    def __init__(self, document: Document, header: StatementReading) -> None:
        """Keep what completes a date: the day of the vote, or of issue, for its year; the day of issue for "today"."""
        self._document = document
        self._issued = _day(header, "statement.issued_on")
        self._vote = _day(header, "election.start_date")
        known = self._vote or self._issued
        self._year = known.year if known else None

    def of(self, place: Span) -> Period:
        """Return first and last day of the meeting told at `place`, or None twice where the text does not say.

        "on 17-19 November 2022 … met with" gives both days; "On the same day" the last day told before, in any
        paragraph; "today" the day of issue. A sentence without a date takes the last day named before it in its
        paragraph, unless that is the day of the vote.
        """
        sentence = _around(self._document.sentences, place)
        words = sentence.of(self._document.text)
        own = self._dates(sentence)
        if own:
            nearest = min(own, key=lambda mention: self._distance(mention.span, place))
            return nearest.start, nearest.end
        if next_day := _NEXT_DAY.search(words):
            return self._days_after(sentence, next_day)
        if _SAME_DAY.search(words):
            return self._last_before(sentence)
        relative = _RELATIVE.search(words)
        if relative and self._issued:
            day = self._issued - timedelta(days=1) if relative["yesterday"] else self._issued
            return day, day
        weekday = _WEEKDAY.search(words)
        if weekday and self._issued:
            day = self._issued - timedelta(days=(self._issued.weekday() - WEEKDAYS.index(weekday["day"])) % 7)
            return day, day
        return self._earlier_in_paragraph(sentence)

    def _distance(self, mention: Span, place: Span) -> int:
        """Measure how far a date stands from those met; one on the other side of a semicolon belongs to others."""
        if mention.meets(place):
            return 0
        start, end = (mention.end, place.start) if mention.end <= place.start else (place.end, mention.start)
        gap = self._document.text[start:end]
        return len(gap) + _OF_OTHERS * bool(_PARTED.search(gap))

    def _days_after(self, sentence: Span, later: re.Match[str]) -> Period:
        start, end = self._last_before(sentence)
        by = timedelta(days=_DAYS_LATER.get((later["days"] or "one").lower(), 1))
        return (start + by, end + by) if start and end else (None, None)

    def _dates(self, part: Span) -> list[DateMention]:
        text = self._document.text
        mentions = find_dates(part.of(text), self._year)
        shifted = [DateMention(m.span.shifted(part.start), m.start, m.end) for m in mentions]
        return [
            m
            for m in shifted
            if not _NOT_OF_THE_MEETING.search(text, max(part.start, m.span.start - _LOOK_BACK), m.span.start)
            or _MEETING_HELD.search(text, max(part.start, m.span.start - _LOOK_BACK), m.span.start)
            or m.start != m.end
        ]

    def _earlier_in_paragraph(self, sentence: Span) -> Period:
        paragraph = _around(self._document.paragraphs, sentence)
        if paragraph.start == sentence.start:
            return None, None
        before = self._dates(Span(max(paragraph.start, sentence.start - _PARAGRAPH_BACK), sentence.start))
        if not before or before[-1].start == self._vote:
            return None, None
        return before[-1].start, before[-1].end

    def _last_before(self, sentence: Span) -> Period:
        sentences = self._document.sentences
        at = bisect_right(sentences, sentence.start, key=lambda part: part.end)
        for part in reversed(sentences[max(0, at - _SENTENCES_BACK) : at]):
            dates = self._dates(part)
            if dates:
                return dates[-1].start, dates[-1].end
        return None, None


def _day(header: StatementReading, name: str) -> date | None:
    value = header.value(name)
    return value if isinstance(value, date) else None


def _around(parts: tuple[Span, ...], place: Span) -> Span:
    at = bisect_right(parts, place.start, key=lambda part: part.start) - 1
    return parts[at] if at >= 0 and parts[at].holds(place) else place
