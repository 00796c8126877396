"""What was read from a text that is not stored yet, laid out for people."""

from collections.abc import Container, Sequence
from typing import Any

from observers.loading import Intake
from observers.models import Fact
from observers.spans import Span


def marks_of(intake: Intake) -> dict[str, tuple[str, int]]:
    """Return, by the mark that a form names it with, the kind and the number of each row of a reading."""
    reading = intake.reading
    kinds: list[tuple[str, Sequence[Any]]] = [
        ("fact", reading.claims),
        ("meeting", reading.meetings),
        ("finding", reading.findings),
    ]
    rows = [(kind, number, row) for kind, read in kinds for number, row in enumerate(read)]
    return {f"{kind}-{number}-{row.span.start}-{row.span.end}": (kind, number) for kind, number, row in rows}


def shown_reading(intake: Intake, left_out: Container[str] = ()) -> dict[str, list[dict[str, Any]]]:
    """Return the header facts, meetings, findings and problems of a reading, each with the words it was read from.

    `left_out` holds the marks of the rows that the curator leaves out.
    """
    text, reading = intake.source.text, intake.reading
    marks = {row: mark for mark, row in marks_of(intake).items()}

    def shown(kind: str, number: int, span: Span, **values: Any) -> dict[str, Any]:
        mark = marks[kind, number]
        return {"mark": mark, "is_left_out": mark in left_out, "quote": span.of(text), **values}

    return {
        "facts": [
            shown(
                "fact",
                number,
                claim.span,
                field=Fact(field=claim.field).field_words,
                value=str(claim.value),
                about=claim.is_approximate,
            )
            for number, claim in enumerate(reading.claims)
        ],
        "meetings": [
            shown("meeting", number, row.span, who=_who(row), counterpart=row.counterpart.label)
            for number, row in enumerate(reading.meetings)
        ],
        "findings": [
            shown("finding", number, row.span, topic=row.topic.label, assessment=row.assessment.label)
            for number, row in enumerate(reading.findings)
        ],
        "problems": [
            {"message": row.message, "quote": row.span.of(text) if row.span else ""} for row in reading.problems
        ],
    }


def _who(row: Any) -> str:
    return ", ".join(filter(None, [row.name, row.role, row.institution]))
