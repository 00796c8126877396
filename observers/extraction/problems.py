"""What a reading could not settle: for a curator to look at, never a reason to drop what was read."""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import NamedTuple

from observers.extraction.documents import Document
from observers.extraction.readings import Claim, Problem, StatementReading
from observers.spans import Span

RULES = {
    "organisation-missing": "No observing organisation was read.",
    "organisation-unlisted": "The organisation, or a partner, is not in the list; its name is taken as written.",
    "country-missing": "The state whose election it is was not read.",
    "election-type-missing": "What was voted on was not read.",
    "election-date-missing": "No day of the election was read.",
    "dates-out-of-order": "A period ends before it begins.",
    "issued-before-mission": "The document is dated before the mission began.",
    "mission-far-from-election": "The mission and the election lie more than a year apart.",
    "count-approximate": "A number is given as about, over or at least so many.",
    "meeting-undated": "No day was read for a meeting.",
    "no-findings": "No finding was read.",
    "text-cut-off": "The text ends in the middle of a sentence.",
}

_MISSING = (
    ("organisation", "organisation-missing", "No observing organisation was read from the text."),
    ("election.country", "country-missing", "The state whose election was observed was not read from the text."),
    ("election.start_date", "election-date-missing", "The day of the election was not read from the text."),
)
_PERIODS = (
    ("election.start_date", "election.end_date", "election"),
    ("mission.start_date", "mission.end_date", "mission"),
)
_COUNTS = (("mission.observer_count", "observers"), ("mission.polling_station_count", "polling stations"))
_FURTHEST_DAYS = 366
_ENDS = (".", "!", "?", "…", "”", '"', "’", "»", ")", ":")
_SHORTEST_PROSE = 60


def find_problems(document: Document, reading: StatementReading) -> Sequence[Problem]:
    """Return what a curator should look at, in the order of `RULES`."""
    found = [
        *_missing(reading),
        *_unlisted(document, reading),
        *_dates(reading),
        *_approximate(reading),
        *_undated_meetings(reading),
        *_findings(reading),
        *_cut_off(document),
    ]
    order = list(RULES)
    return tuple(sorted(found, key=lambda problem: order.index(problem.code)))


def _missing(reading: StatementReading) -> Iterator[Problem]:
    for field, code, message in _MISSING:
        if reading.claim(field) is None:
            yield Problem(code, message)
    if not reading.values("election.types"):
        yield Problem("election-type-missing", "What was voted on was not read from the text.")


def _unlisted(document: Document, reading: StatementReading) -> Iterator[Problem]:
    known = {organisation.slug for organisation in document.organisations}
    for claim in reading.claims:
        if claim.field in {"organisation", "organisation.partners"} and claim.value not in known:
            message = f"“{claim.span.of(document.text)}” is not in the list of organisations."
            yield Problem("organisation-unlisted", message, claim.span)


def _dates(reading: StatementReading) -> Iterator[Problem]:
    for start, end, name in _PERIODS:
        first, last = _day(reading, start), _day(reading, end)
        if first and last and last.value < first.value:
            yield Problem("dates-out-of-order", f"The {name} ends before it begins.", last.span)
    issued, came = _day(reading, "statement.issued_on"), _day(reading, "mission.start_date")
    if issued and came and issued.value < came.value:
        yield Problem("issued-before-mission", "The document is dated before the mission began.", issued.span)
    voted = _day(reading, "election.start_date")
    if voted and came and abs((voted.value - came.value).days) > _FURTHEST_DAYS:
        message = "The mission and the election lie more than a year apart."
        yield Problem("mission-far-from-election", message, came.span)


class _Day(NamedTuple):
    value: date
    span: Span


def _day(reading: StatementReading, field: str) -> _Day | None:
    claim = reading.claim(field)
    return _Day(claim.value, claim.span) if claim and isinstance(claim.value, date) else None


def _approximate(reading: StatementReading) -> Iterator[Problem]:
    for field, name in _COUNTS:
        claim: Claim | None = reading.claim(field)
        if claim and claim.is_approximate:
            yield Problem("count-approximate", f"The number of {name} is not given exactly.", claim.span)


def _undated_meetings(reading: StatementReading) -> Iterator[Problem]:
    for meeting in reading.meetings:
        if meeting.start_date is None:
            yield Problem("meeting-undated", "The day of this meeting was not read from the text.", meeting.span)


def _findings(reading: StatementReading) -> Iterator[Problem]:
    if not reading.findings:
        yield Problem("no-findings", "No finding was read from the text.")


def _cut_off(document: Document) -> Iterator[Problem]:
    last = document.sentences[-1] if document.sentences else None
    if last and last.end - last.start >= _SHORTEST_PROSE and not last.of(document.text).endswith(_ENDS):
        yield Problem("text-cut-off", "The text seems to end in the middle of a sentence.", last)
