"""Meetings, findings and facts as they come from a reading, each with the key it is stored under."""

import hashlib
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from observers.extraction import LIST_FIELDS, Claim, FindingReading, MeetingReading, StatementReading
from observers.spans import Span

Stored = str | int | bool | date | None
Reading = TypeVar("Reading", Claim, FindingReading, MeetingReading)


@dataclass(frozen=True, slots=True)
class ReadRow:
    """One row as read: its identity, its passage, and its values by model field."""

    key: str
    span: Span
    rule: str
    values: dict[str, Stored]

    @property
    def as_read(self) -> dict[str, str | int | bool | None]:
        """Return the values as JSON keeps them, to compare a later reading with."""
        return {name: value.isoformat() if isinstance(value, date) else value for name, value in self.values.items()}


def finding_rows(text: str, reading: StatementReading) -> list[ReadRow]:
    """Return the findings of a reading; a finding is known by its words."""
    return _with_keys(reading.findings, lambda finding: finding.span.of(text), _finding_values)


def meeting_rows(reading: StatementReading) -> list[ReadRow]:
    """Return the meetings of a reading; a meeting is known by the name as written, or the body where none is given."""
    return _with_keys(reading.meetings, lambda row: row.name or row.institution or row.role, _meeting_values)


def fact_rows(reading: StatementReading) -> list[ReadRow]:
    """Return the header facts of a reading; a fact is known by its field, and by its value where a field holds many."""
    return _with_keys(reading.claims, _fact_identity, _fact_values)


def fact_key(field: str, value: str, number: int) -> str:
    """Return the key of the fact that is the `number`th in its statement to say `value` of `field`."""
    return _key(_identity(field, value), number)


def _fact_identity(claim: Claim) -> str:
    return _identity(claim.field, str(claim.value))


def _identity(field: str, value: str) -> str:
    return f"{field} {value}" if field in LIST_FIELDS else field


def _fact_values(claim: Claim) -> dict[str, Stored]:
    value = claim.value.isoformat() if isinstance(claim.value, date) else str(claim.value)
    return {"field": claim.field, "value": value, "is_approximate": claim.is_approximate}


def _finding_values(finding: FindingReading) -> dict[str, Stored]:
    return {"topic": finding.topic.value, "assessment": finding.assessment.value}


def _meeting_values(meeting: MeetingReading) -> dict[str, Stored]:
    return {
        "person_name": meeting.person[:200],
        "name": meeting.name[:200],
        "role": meeting.role[:300],
        "institution": meeting.institution[:300],
        "counterpart": meeting.counterpart.value,
        "start_date": meeting.start_date,
        "end_date": meeting.end_date,
    }


def _with_keys(
    readings: Sequence[Reading], identity: Callable[[Reading], str], values: Callable[[Reading], dict[str, Stored]]
) -> list[ReadRow]:
    """Give every reading its key: a digest of its raw words, and of a number where the same words stand twice."""
    seen: Counter[str] = Counter()
    rows = []
    for reading in readings:
        words = identity(reading)
        seen[words] += 1
        rows.append(ReadRow(_key(words, seen[words]), reading.span, reading.rule, values(reading)))
    return rows


def _key(words: str, number: int) -> str:
    return hashlib.sha256(f"{words}\n{number}".encode()).hexdigest()[:32]
