"""A reading as plain JSON values: what `load_statements --dry-run --format json` prints.

All offsets are half-open Python character offsets into `text`; dates are ISO 8601; a value the document does not give
is null.
"""

from collections.abc import Sequence
from datetime import date

from observers.extraction.readings import (
    Claim,
    FindingReading,
    KnownOrganisation,
    MeetingReading,
    Problem,
    SourceText,
    StatementReading,
    Value,
)
from observers.spans import Span

Json = None | bool | int | str | list["Json"] | dict[str, "Json"]


def reading_as_json(
    source: SourceText, reading: StatementReading, organisations: Sequence[KnownOrganisation]
) -> dict[str, Json]:
    """Return one reading as one JSON object."""
    return {
        "source": source.name,
        "sha256": source.sha256,
        "text": source.text,
        "statement": {
            **_values(reading, "statement", ["kind", "title", "issued_on"]),
            "language": "en",
        },
        "organisation": _organisation(source.text, reading, organisations),
        "election": {
            **_values(reading, "election", ["title", "country", "start_date", "end_date"]),
            "types": [_plain(value) for value in reading.values("election.types")],
            "is_early": bool(reading.value("election.is_early")),
        },
        "mission": _mission(reading),
        "meetings": [_meeting(source.text, meeting) for meeting in reading.meetings],
        "findings": [_finding(source.text, finding) for finding in reading.findings],
        "claims": [_claim(source.text, claim) for claim in reading.claims],
        "problems": [problem_as_json(problem) for problem in reading.problems],
    }


def problem_as_json(problem: Problem) -> dict[str, Json]:
    """Return a problem as a JSON object, with null offsets where it is about the whole text."""
    start, end = (problem.span.start, problem.span.end) if problem.span else (None, None)
    return {"code": problem.code, "message": problem.message, "start": start, "end": end}


def _plain(value: Value | None) -> Json:
    return value.isoformat() if isinstance(value, date) else value


def _values(reading: StatementReading, part: str, names: Sequence[str]) -> dict[str, Json]:
    return {name: _plain(reading.value(f"{part}.{name}")) for name in names}


def _organisation(
    text: str, reading: StatementReading, organisations: Sequence[KnownOrganisation]
) -> dict[str, Json] | None:
    claim = reading.claim("organisation")
    if claim is None:
        return None
    known = {organisation.slug: organisation for organisation in organisations}
    own = known.get(str(claim.value))
    partners = [known[str(value)].name if str(value) in known else value for value in _partners(reading)]
    return {
        "abbreviation": (own.abbreviation if own else claim.abbreviation) or None,
        "name": own.name if own else _plain(claim.value),
        "as_written": claim.span.of(text),
        "partners": [_plain(partner) for partner in partners],
    }


def _partners(reading: StatementReading) -> list[Value]:
    return reading.values("organisation.partners")


def _mission(reading: StatementReading) -> dict[str, Json]:
    names = ["title", "start_date", "end_date", "observer_count", "polling_station_count", "composition"]
    head = reading.value("mission.head")
    return {
        **_values(reading, "mission", names),
        "head": None if head is None else {"name": _plain(head), "role": _plain(reading.value("mission.head_role"))},
        "places": [_plain(value) for value in reading.values("mission.places")],
    }


def _passage(text: str, span: Span) -> dict[str, Json]:
    return {"start": span.start, "end": span.end, "quote": span.of(text)}


def _meeting(text: str, meeting: MeetingReading) -> dict[str, Json]:
    return {
        "start_date": _plain(meeting.start_date) if meeting.start_date else None,
        "end_date": _plain(meeting.end_date) if meeting.end_date else None,
        "person": meeting.person or None,
        "role": meeting.role or None,
        "institution": meeting.institution or None,
        "counterpart": meeting.counterpart.value,
        "rule": meeting.rule,
        **_passage(text, meeting.span),
    }


def _finding(text: str, finding: FindingReading) -> dict[str, Json]:
    return {
        "topic": finding.topic.value,
        "assessment": finding.assessment.value,
        "rule": finding.rule,
        **_passage(text, finding.span),
    }


def _claim(text: str, claim: Claim) -> dict[str, Json]:
    return {"field": claim.field, "value": _plain(claim.value), "rule": claim.rule, **_passage(text, claim.span)}
