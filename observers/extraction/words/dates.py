"""Dates in running text: days and ranges of days, in every form that statements use."""

import re
from collections.abc import Iterator, Sequence
from datetime import date
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from observers.extraction.words.lookups import MONTHS, SHORT_MONTHS, WEEKDAYS
from observers.spans import Span

# In small letters these are other words, as all the short forms may be.
_CAPITAL_MONTHS = ("march", "may", *SHORT_MONTHS)
_ANY_CASE_MONTHS = tuple(name for name in MONTHS if name not in _CAPITAL_MONTHS)
_MONTH = (
    rf"(?:(?:(?i:{'|'.join(_ANY_CASE_MONTHS)})|"
    rf"(?:{'|'.join(form for name in _CAPITAL_MONTHS for form in (name.title(), name.upper()))})\b\.?)(?![a-z]))"
)
_WEEKDAY = rf"(?:(?:{'|'.join(WEEKDAYS)}),?\s{{1,3}})?"
_THE = rf"{_WEEKDAY}(?:the\s{{1,3}})?"
_DAY = r"\d{1,2}(?!\d)(?:\s?(?i:st|nd|rd|th)\b)?"
# "On 20 November, 2000 observers …": a round number of something is not a year.
_YEAR = (
    r"(?:\s{0,3},?\s{0,3}(?:of\s)?\(?"
    r"(?!2000\s(?:observers|polling|stations|voters|people|citizens|candidates|members|persons)\b)"
    r"(?:19|20)\d\d(?!\d|[.,]\d)\)?)"
)
_TO = r"\s{0,3}(?:[-–—−]|\b(?:to|until|till|through|up to(?: and including)?)\b)\s{0,3}"
_AND = r"\s{0,3}(?:,|&|/|,?\s?\band\b)\s{0,3}"
_OF = r"(?:\s(?:day\s)?of)?[\s-]{0,3}"

_DAYS_BEFORE_MONTH = (
    rf"(?P<days>{_DAY}(?:(?:{_TO}|{_AND}){_THE}{_DAY}){{0,5}}){_OF}(?P<month>{_MONTH})(?P<year>{_YEAR})?"
)
_MONTH_BEFORE_DAYS = (
    rf"(?P<month>{_MONTH})\s{{0,3}}(?:the\s)?"
    rf"(?P<days>{_DAY}(?![:.]\d|\s?%)(?:(?:{_TO}|\s(?:and|&)\s){_DAY}(?![:.]\d|\s?%)){{0,3}})(?P<year>{_YEAR})?"
)
_DAY_FIRST = rf"(?<!\d)(?<!\d[.,/])(?<![A-Z]-)(?:{_DAYS_BEFORE_MONTH})"
_NUMERIC = (
    r"(?<![\d./-])(?:(?P<iso>(?:19|20)\d\d)[-./](?P<iso_month>\d{1,2})[-./](?P<iso_day>\d{1,2})(?!\d|[-/]\d)"
    r"|(?:(?P<from>\d{1,2})\s?[-–—]\s?)?(?P<first>\d{1,2})[./-](?P<second>\d{1,2})[./-](?P<last>(?:19|20)\d\d)(?!\d))"
)
_AT_A_NUMBER = re.compile(rf"{_NUMERIC}|{_DAY_FIRST}")
_AT_A_MONTH = re.compile(_MONTH_BEFORE_DAYS)
_NUMBER = re.compile(r"\d\d*")
_MONTH_RIGHT_BEFORE = re.compile(rf"\b{_MONTH}\s{{0,3}}(?:the\s)?\Z")
_LONGEST_MONTH = 20
_TOKEN = re.compile(rf"(?P<to>{_TO})|(?P<and>{_AND})|(?P<day>\d{{1,2}})(?:\s?(?i:st|nd|rd|th)\b)?")
_BETWEEN = re.compile(r"\b[Bb]etween\s{1,3}(?:the\s)?\Z")
_JOINED = re.compile(rf"{_TO}{_THE}\Z")
_JOINED_BY_AND = re.compile(r"\s{1,3}and\s{1,3}(?:the\s)?\Z")
# The day of a month spelled out: "the twenty-first of May".
_ORDINAL_WORDS = (
    *("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh"),
    *("twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth"),
    "twentieth",
)
_ORDINALS = (
    {word: number for number, word in enumerate(_ORDINAL_WORDS, 1)}
    | {f"twenty-{word}": 20 + number for number, word in enumerate(_ORDINAL_WORDS[:9], 1)}
    | {"thirtieth": 30, "thirty-first": 31}
)
_OF_MONTH = re.compile(rf" of (?P<month>{_MONTH})(?P<year>{_YEAR})?")
_ORDINAL_BEFORE = re.compile(
    r"\b(?P<day>(?:(?:twenty|thirty)[- ])?[a-z]{3,9}(?:st|nd|rd|th))(?: day)?\Z", re.IGNORECASE
)
_LONGEST_ORDINAL = 24
_LAST_MONTH, _LONGEST_LIST = 12, 8


class DateMention(NamedTuple):
    """A day (`start == end`) or a range of days, and the words that give it."""

    span: Span
    start: date
    end: date


class _Part(NamedTuple):
    """Days of one month as written; the year is missing where the text leaves it out."""

    span: Span
    first: int
    last: int
    month: int
    year: int | None


def find_dates(text: str, year: int | None = None) -> list[DateMention]:
    """Return the dates of a text in their order; `year` completes those without one, which are left out otherwise.

    Reads "20 November 2022", "November 20, 2022", "the 10th of January 2021", "20.11.2022", "2022-11-20",
    "17-19 November 2022", "between 1 and 4 May 2019", "28 October - 2 November 2018" and "October 28 to November 2".
    A day that does not exist is left out, and so is a month without a day. "04/05/2019" is the fourth of May.
    """
    return list(_mentions(_written(text), text, year))


@lru_cache(maxsize=16)
def _written(text: str) -> tuple[_Part, ...]:
    """Return the parts of all dates; kept, since rooms ask for one text with several years."""
    written = [part for match in _matches(text) for part in _parts(match, text)]
    return tuple(sorted([*written, *_in_words(text)], key=lambda part: part.span))


def _in_words(text: str) -> Iterator[_Part]:
    """Yield the days that are spelled out: "the twenty-first of May 2022"."""
    for month in _OF_MONTH.finditer(text):
        day = _ORDINAL_BEFORE.search(text, max(0, month.start() - _LONGEST_ORDINAL), month.start())
        if day and (number := _ORDINALS.get(day["day"].lower().replace(" ", "-"))):
            span = Span(day.start("day"), month.end())
            yield _Part(span, number, number, _month(month["month"]), _year(month["year"]))


def _matches(text: str) -> Iterator[re.Match[str]]:
    done = 0
    for number in _NUMBER.finditer(text):
        if number.start() >= done and (match := _match_at(text, number.start(), done)):
            done = match.end()
            yield match


def _match_at(text: str, position: int, done: int) -> re.Match[str] | None:
    month = _MONTH_RIGHT_BEFORE.search(text, max(done, position - _LONGEST_MONTH), position)
    match = _AT_A_MONTH.match(text, month.start()) if month else None
    return match or _AT_A_NUMBER.match(text, position)


def _parts(match: re.Match[str], text: str) -> Iterator[_Part]:
    span = Span(*match.span())
    if match["month"]:
        yield from _days(match, text)
    elif match["iso"]:
        day = int(match["iso_day"])
        yield _Part(span, day, day, int(match["iso_month"]), int(match["iso"]))
    else:
        yield _numeric(match, span)


def _numeric(match: re.Match[str], span: Span) -> _Part:
    day, month = int(match["first"]), int(match["second"])
    if month > _LAST_MONTH:
        day, month = month, day
    return _Part(span, int(match["from"] or day), day, month, int(match["last"]))


def _month(written: str) -> int:
    name = written.rstrip(".").lower()
    return MONTHS.get(name) or SHORT_MONTHS[name]


def _year(written: str | None) -> int | None:
    return int(re.sub(r"\D", "", written)) if written else None


def _days(match: re.Match[str], text: str) -> Iterator[_Part]:
    """Yield the days listed before or after one month: "17-19", "24, 25 and 26", "10 and 24"."""
    month, year = _month(match["month"]), _year(match["year"])
    runs = _runs(match, between=bool(_BETWEEN.search(text, max(0, match.start() - 16), match.start())))
    for number, (start, end, first, last) in enumerate(runs):
        left = match.start() if number == 0 else start
        right = match.end() if number == len(runs) - 1 else end
        yield _Part(Span(left, right), first, last, month, year)


def _runs(match: re.Match[str], *, between: bool) -> list[tuple[int, int, int, int]]:
    """Return (start, end, first day, last day) of each run of days, neighbouring days joined."""
    runs: list[tuple[int, int, int, int]] = []
    joined = False
    for token in _TOKEN.finditer(match.string, *match.span("days")):
        if not token["day"]:
            joined = between or bool(token["to"])
            continue
        day = int(token["day"])
        if runs and (joined or day == runs[-1][3] + 1):
            runs[-1] = (runs[-1][0], token.end(), runs[-1][2], day)
        else:
            runs.append((token.start(), token.end(), day, day))
    return runs


def _mentions(parts: Sequence[_Part], text: str, year: int | None) -> Iterator[DateMention]:
    number = 0
    while number < len(parts):
        part = parts[number]
        following = parts[number + 1] if number + 1 < len(parts) else None
        pair = _pair(part, following, text, year) if following and _are_joined(part, following, text) else None
        mention = pair or _mention(part, year, _year_of_list(parts, number, text))
        if mention:
            yield mention
        number += 2 if pair else 1


def _are_joined(part: _Part, following: _Part, text: str) -> bool:
    between = text[part.span.end : following.span.start]
    if _JOINED.match(between):
        return True
    before = text[max(0, part.span.start - 16) : part.span.start]
    return bool(_JOINED_BY_AND.match(between) and _BETWEEN.search(before))


def _year_of_list(parts: Sequence[_Part], number: int, text: str) -> int | None:
    """Return the year that stands only at the end of a list: "30 October and 2 November 2018"."""
    for part, following in pairwise(parts[number : number + _LONGEST_LIST]):
        if part.year or not re.fullmatch(_AND + _THE, text[part.span.end : following.span.start]):
            return None
        if following.year:
            return following.year
    return None


def _pair(part: _Part, following: _Part, text: str, year: int | None) -> DateMention | None:
    """Return the range from one written date to the next, the year of the latter serving both."""
    end = _day(following.year or part.year or year, following.month, following.last)
    if end is None:
        return None
    start_year = part.year or (end.year - 1 if part.month > end.month else end.year)
    start = _day(start_year, part.month, part.first)
    if start is None or start > end:
        return None
    return DateMention(Span(part.span.start, following.span.end), start, end)


def _mention(part: _Part, year: int | None, listed_year: int | None) -> DateMention | None:
    of = part.year or listed_year or year
    start, end = _day(of, part.month, part.first), _day(of, part.month, part.last)
    if end is None:
        return None
    return DateMention(part.span, end if start is None or start > end else start, end)


def _day(year: int | None, month: int, day: int) -> date | None:
    if year is None:
        return None
    try:
        return date(year, month, day)
    except ValueError:
        return None
