"""Dates that a text writes without their year."""

import re
from collections.abc import Sequence
from datetime import date, timedelta

from observers.extraction.documents import Document
from observers.extraction.words.dates import DateMention, find_dates

_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_HEADING = 250
_LONG_AFTER = timedelta(days=150)


def completed_dates(document: Document, year: int | None, issued: date | None) -> list[DateMention]:
    """Return the dates of a text, those without a year completed.

    Such a date takes its year from the election's name ("the 2019 General Election"), else from the day the text was
    issued, else from the only year that the text's dates, or its heading, have.
    """
    full = list(document.dates)
    guess = _year_for_short_dates(full, year, issued, document.text[:_HEADING])
    if guess is None:
        return full
    every = find_dates(document.text, guess)
    spans = {mention.span for mention in full}
    return [mention if mention.span in spans or issued is None or year else _near(mention, issued) for mention in every]


def _year_for_short_dates(
    full: Sequence[DateMention], year: int | None, issued: date | None, heading: str
) -> int | None:
    if year or issued:
        return year or (issued.year if issued else None)
    years = {mention.end.year for mention in full} or set(map(int, _YEAR.findall(heading)))
    return years.pop() if len(years) == 1 else None


def _near(mention: DateMention, issued: date) -> DateMention:
    """Move a date that would lie long after the document into the year before."""
    if mention.start - issued <= _LONG_AFTER:
        return mention
    try:
        start, end = (day.replace(year=day.year - 1) for day in (mention.start, mention.end))
    except ValueError:
        return mention
    return DateMention(mention.span, start, end)
