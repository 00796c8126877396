"""Counts in running text, in digits or in words: how many, never which one or when."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from observers.extraction.words.dates import find_dates
from observers.extraction.words.lookups import ABOUT, SCALES, TENS, UNITS
from observers.extraction.words.word_index import WordIndex
from observers.spans import Span, meets_any

# What stands before a number that tells which one, or how much money.
_NAMED_BY_NUMBER = re.compile(
    r"(?:(?:\b(?:No|Nos|Nr|Art|Arts|Article|Articles|Section|Sections|Paragraph|para|Resolution|Law|Order|Decree|Page|"
    r"p|pp|number|Chapter|Annex|Part|Form|Room|Precinct|District|version|half|several)\.?|№|#|[$€£])\s?|[^\W\d_]-|\d[.,:/]?)\Z",
    re.IGNORECASE,
)
# What stands after a number that is no count: an ordinal, a share, a time of day, a decimal, a fraction.
_NOT_A_COUNT = re.compile(
    r"(?:st|nd|rd|th)\b|\s?(?:%|per\s?cent\b|percentage|percent\b)|:\d\d|\s?[ap]\.?m\b|[.,/]\d|"
    r"[-\s](?:third|quarter|fifth|tenth)s?\b|[-\s]half\b|\s(?:another|of\sthe\smost)\b",
    re.IGNORECASE,
)
_DIGITS = r"\d{1,3}(?:[,.]\d{3})+(?!\d)|\d{1,3}(?:[\s’']\d{3})+(?!\d)|\d+"
_WORD = f"(?:{'|'.join(sorted((*UNITS, *TENS, *SCALES), key=len, reverse=True))})"
_WORDS = (
    rf"\b(?:a\s(?=dozen|hundred|thousand))?{_WORD}"
    rf"(?:(?:[-\s]|(?<=hundred)\sand\s|(?<=thousand)\sand\s){_WORD}){{0,8}}\b"
)
_NUMBER = re.compile(rf"(?P<digits>{_DIGITS})(?:\s(?P<scale>thousand|million)\b)?|(?P<words>{_WORDS})", re.IGNORECASE)
# Few words may begin a number; the others are spared the longer pattern.
_OPENERS = frozenset(("a", *UNITS, *TENS, *SCALES))
_OPENER = re.compile(rf"\b(?:{'|'.join(_OPENERS)})\b", re.IGNORECASE)
_DIGIT = re.compile(r"\d")
_ABOUT = re.compile(rf"(?:\b(?:{'|'.join(map(re.escape, ABOUT))})\s(?:a\stotal\sof\s)?|~\s?)\Z", re.IGNORECASE)
_LONGEST_BEFORE = 32
# "Resolution. "
_LONGEST_NAME = 12
_OR_SO = re.compile(r"\s?\+|\sor\s(?:so|more)\b", re.IGNORECASE)
_REPEATED = re.compile(rf"\s?\((?:{_DIGITS}|{_WORDS})\)", re.IGNORECASE)
_ROOM_AFTER_TENS = 10
_LONGEST_DIGITS = 9
_YEARS = range(1900, 2100)
_COUNTED = re.compile(
    r"\s(?:[\w-]+\s){0,2}(?:observers|monitors|polling|stations|volunteers|members|people|persons)\b", re.IGNORECASE
)
_WHEN = re.compile(r"\b(?:in|of|since|the|to|by|until|from|[A-Z][a-z]+)\s\Z")


class NumberMention(NamedTuple):
    """A count and the words that give it, with those that make it an estimate ("over 300")."""

    span: Span
    value: int
    is_approximate: bool = False


def find_numbers(text: str, words: WordIndex | None = None) -> list[NumberMention]:
    """Return the counts of a text in their order; `words` are its words, where they have been cut already.

    "fourteen polling stations", "1,234 observers", "over 300", "fourteen (14)", "one hundred and five" are counts;
    "11th", "in 2018", "12 November", "No. 431", "54 per cent", "95.5" and "COVID-19" are none.
    """
    mentions = list(_mentions(text, words))
    days = [mention.span for mention in find_dates(text, year=2000)] if mentions else []
    found: list[NumberMention] = []
    for mention in mentions:
        repeats = found and mention.span.start < found[-1].span.end
        if not repeats and not meets_any(mention.span, days):
            found.append(mention)
    return found


def _mentions(text: str, words: WordIndex | None) -> Iterator[NumberMention]:
    for match in _matches(text, words):
        value = _value(match)
        if value is not None and not _is_no_count(text, match, value):
            yield _mention(text, match, value)


def _matches(text: str, words: WordIndex | None) -> Iterator[re.Match[str]]:
    done = 0
    digits = [digit.start() for digit in _DIGIT.finditer(text)]
    openers = words.starts_of(_OPENERS) if words else [opener.start() for opener in _OPENER.finditer(text)]
    for start in sorted([*digits, *openers]):
        if start >= done and (match := _NUMBER.match(text, start)):
            done = match.end()
            yield match


def _is_no_count(text: str, match: re.Match[str], value: int) -> bool:
    start, end = match.span()
    if _NAMED_BY_NUMBER.search(text, max(0, start - _LONGEST_NAME), start) or _NOT_A_COUNT.match(text, end):
        return True
    looks_like_a_year = value in _YEARS and match[0].isdigit()
    return looks_like_a_year and bool(
        not _COUNTED.match(text, end) or _WHEN.search(text, max(0, start - _LONGEST_BEFORE), start)
    )


def _mention(text: str, match: re.Match[str], value: int) -> NumberMention:
    about = _ABOUT.search(text, max(0, match.start() - _LONGEST_BEFORE), match.start())
    repeated = _REPEATED.match(text, match.end())
    end = repeated.end() if repeated else match.end()
    or_so = _OR_SO.match(text, end)
    span = Span(about.start() if about else match.start(), or_so.end() if or_so else end)
    return NumberMention(span, value, bool(about or or_so))


def _value(match: re.Match[str]) -> int | None:
    if match["words"]:
        if match["words"].lower() in SCALES:
            return None
        return _value_of_words(re.split(r"[-\s]+", match["words"].lower()))
    digits = re.sub(r"\D", "", match["digits"])
    if len(digits) > _LONGEST_DIGITS:
        return None
    return int(digits) * SCALES.get((match["scale"] or "").lower(), 1)


def _value_of_words(words: list[str]) -> int | None:
    """Add up a number in words; None for words that make no number together ("two five")."""
    total = current = 0
    room = SCALES["million"]
    for word in words:
        if word in ("a", "and"):
            continue
        if word in SCALES:
            current = max(current, 1) * SCALES[word]
            room = SCALES[word]
            if word != "hundred":
                total, current = total + current, 0
            continue
        value = UNITS.get(word) or TENS[word]
        if value >= room:
            return None
        current += value
        room = _ROOM_AFTER_TENS if word in TENS else 1
    return total + current
