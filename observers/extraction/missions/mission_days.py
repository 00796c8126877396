"""Days of a mission told without a date beside them: relative to the day of issue, or as entries of a diary."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from observers.extraction.words.dates import DateMention, find_dates
from observers.extraction.words.stretches import Stretch
from observers.spans import Span

_FIRST_DAY = re.compile(
    r"(?i)\b(?P<when>yesterday|today)\b[^.;]{0,30}\b(?:was|is|marks|marked|being)\s(?:the\s)?first\sday\sof\b[^.;]{0,60}\b(?:monitoring|observation|work|mission)"
    r"|\b(?:started|began|begun|commenced)\b[^.;]{0,60}\b(?:monitoring|observation|work|mission|activit\w+)[^.;]{0,140}\b(?P<then>yesterday|today)\b"
)
# "We have been here since the 9th of this month".
_THIS_MONTH = re.compile(
    r"\b(?:since|from|arrived\son|came\son)\sthe\s(?P<day>\d{1,2})(?:st|nd|rd|th)\s(?:of\sthis\smonth|instant)\b"
)
# "17 June.", "Thursday, 17 June: the day of silence": the head of an entry.
_LONGEST_HEAD, _LONGEST_ENTRY, _FEWEST_ENTRIES = 60, 5, 3
_BEFORE_DATE = re.compile(r"\W*(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s)?(?:the\s)?")
_ARRIVE = re.compile(
    r"(?i)\b(?:fl(?:y|ies|ew)\sin|arriv(?:e|es|ed|al)|lands?|landed|gets?\sto|comes?|reach(?:es|ed)?|sets?\sto\swork|begins?|starts?|assembles?)\b"
)
_LEAVE = re.compile(
    r"(?i)\b(?:(?:go|goes|went|fl(?:y|ies)|travels?)\s(?:home|back|out)|leaves?|left|departs?|departed|departure|returns?|ends?\sits\swork|completes?)\b"
)


@dataclass(frozen=True, slots=True)
class Day:
    """A day read for the start or the end of the mission, and where."""

    field: str
    value: date
    span: Span
    rule: str


def relative_days(words: str, issued: date | None) -> Iterator[Day]:
    """Yield the first day where it is told from the day of issue: "yesterday", "since the 9th of this month"."""
    match = _FIRST_DAY.search(words)
    if issued and match:
        back = 1 if (match["when"] or match["then"]).lower() == "yesterday" else 0
        yield Day("mission.start_date", issued - timedelta(days=back), Span(*match.span()), "mission.dates.relative")
    this_month = _THIS_MONTH.search(words) if issued else None
    if issued and this_month and 0 < int(this_month["day"]) <= issued.day:
        start = issued.replace(day=int(this_month["day"]))
        yield Day("mission.start_date", start, Span(*this_month.span()), "mission.dates.relative")


def diary_days(stretches: Sequence[Stretch], year: int | None) -> Iterator[Day]:
    """Yield the days of a diary on which the mission comes and goes: "17 June. The delegation flies in."."""
    heads = {number: head for number, each in enumerate(stretches) if (head := _head_of_entry(each, year))}
    if len(heads) < _FEWEST_ENTRIES:
        return
    for number, head in heads.items():
        end = min((each for each in heads if each > number), default=number + _LONGEST_ENTRY)
        offset = stretches[number].span.start
        for told in stretches[number : min(end, number + _LONGEST_ENTRY)]:
            rest = told.words[head.span.end :] if told is stretches[number] else told.words
            if told.speaks_of_mission or told.goes_on:
                yield from _come_and_gone(rest, head, offset)


def _head_of_entry(stretch: Stretch, year: int | None) -> DateMention | None:
    if not stretch.has_digit:
        return None
    words = stretch.words[:_LONGEST_HEAD]
    dates = find_dates(words, year) if re.match(r"\W*(?:[A-Z]\w+,?\s)?(?:the\s)?(?:\d|[A-Z]\w+\s\d)", words) else []
    is_head = dates and dates[0].start == dates[0].end and _BEFORE_DATE.fullmatch(words, 0, dates[0].span.start)
    follows = words[dates[0].span.end :] if is_head else ""
    return dates[0] if is_head and re.match(r"(?:\s?[.:–—]|,\s(?:the|early|late)\b|$)", follows) else None


def _come_and_gone(words: str, head: DateMention, offset: int) -> Iterator[Day]:
    for field, verb in (("mission.start_date", _ARRIVE), ("mission.end_date", _LEAVE)):
        if verb.search(words):
            yield Day(field, head.start, head.span.shifted(offset), "mission.dates.diary")
