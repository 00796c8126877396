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
_RELATIVE = re.compile(r"\b(?:today|this (?:morning|afternoon|evening)|yesterday|tomorrow)\b", re.IGNORECASE)
_DAYS_FROM_ISSUE = {"yesterday": -1, "tomorrow": 1}
# Later on a day told before.
_LATER_THAT_DAY = re.compile(
    r"\b(?:later )?(?:in|during) the (?:morning|afternoon|evening)\b|\b(?:that|the same) (?:morning|afternoon|"
    r"evening)\b|"
    r"\blater (?:on|in the day)\b",
    re.IGNORECASE,
)
_EVE = re.compile(
    r"\bon the eve of (?:the )?(?:\w+ )?(?:vote|voting|elections?|polls?|polling|referendum|ballot|day)\b",
    re.IGNORECASE,
)
# "on the 16th": of the month told last.
_DAY_OF_MONTH = re.compile(r"\b[Oo]n (?:[A-Z][a-z]+day,? )?the (?P<day>\d{1,2})(?:st|nd|rd|th)\b(?! (?:of )?[A-Z])")
_BESIDE = re.compile(r"\s?[(\[–—,-]\s?(?:on )?(?P<day>[^()\[\]]{4,30})[)\]]")
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
        if day := self._counted(sentence):
            return day, day
        return self._last_before(sentence) if _LATER_THAT_DAY.search(words) else self._earlier_in_paragraph(sentence)

    def _counted(self, sentence: Span) -> date | None:
        """Return the day that is told by counting from one known: "on the eve of the vote", "today", "on Friday"."""
        words = sentence.of(self._document.text)
        if _EVE.search(words) and self._vote:
            return self._vote - timedelta(days=1)
        if numbered := _DAY_OF_MONTH.search(words):
            return self._day_of_month(sentence, int(numbered["day"]))
        weekday = _WEEKDAY.search(words)
        if relative := self._relative(sentence):
            return relative
        if weekday and self._issued:
            return self._issued - timedelta(days=(self._issued.weekday() - WEEKDAYS.index(weekday["day"])) % 7)
        return None

    def beside(self, place: Span) -> Period | None:
        """Return the day in brackets behind one of several people met: "Jane Roe, Chair of the CEC (28 April)"."""
        bracket = _BESIDE.match(self._document.text, place.end)
        dates = find_dates(bracket["day"], self._year) if bracket else []
        return (dates[0].start, dates[0].end) if dates else None

    def _relative(self, part: Span) -> date | None:
        """Return the day that "today", "yesterday" or "tomorrow" means in a text issued on a known day."""
        told = _RELATIVE.search(part.of(self._document.text))
        if told is None or self._issued is None:
            return None
        return self._issued + timedelta(days=_DAYS_FROM_ISSUE.get(told.group().lower(), 0))

    def _day_of_month(self, sentence: Span, day: int) -> date | None:
        before = self._last_before(sentence)[0] or self._issued
        try:
            return before and before.replace(day=day)
        except ValueError:
            return None

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
            if day := self._relative(part):
                return day, day
        return None, None


def _day(header: StatementReading, name: str) -> date | None:
    value = header.value(name)
    return value if isinstance(value, date) else None


def _around(parts: tuple[Span, ...], place: Span) -> Span:
    at = bisect_right(parts, place.start, key=lambda part: part.start) - 1
    return parts[at] if at >= 0 and parts[at].holds(place) else place
