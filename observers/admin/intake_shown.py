"""What was read from a text that is not stored yet, laid out for people."""

from typing import Any

from observers.loading import Intake
from observers.spans import Span


def shown_reading(intake: Intake) -> dict[str, list[dict[str, Any]]]:
    """Return the header facts, meetings, findings and problems of a reading, each with the words it was read from."""
    text, reading = intake.source.text, intake.reading
    return {
        "facts": [
            {
                "field": claim.field,
                "value": str(claim.value),
                "about": claim.is_approximate,
                "quote": claim.span.of(text),
            }
            for claim in reading.claims
        ],
        "meetings": [
            {
                "who": ", ".join(filter(None, [row.name, row.role, row.institution])),
                "counterpart": row.counterpart.label,
                "quote": row.span.of(text),
            }
            for row in reading.meetings
        ],
        "findings": [
            {"topic": row.topic.label, "assessment": row.assessment.label, "quote": row.span.of(text)}
            for row in reading.findings
        ],
        "problems": [{"message": row.message, "quote": _quoted(text, row.span)} for row in reading.problems],
    }


def _quoted(text: str, span: Span | None) -> str:
    return span.of(text) if span else ""
