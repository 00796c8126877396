"""The extraction floor: text in, reading out. No Django, no database, no files, no clock."""

from observers.extraction.normalise import normalise
from observers.extraction.readings import (
    Claim,
    FindingReading,
    KnownOrganisation,
    MeetingReading,
    NotAStatement,
    Problem,
    SourceText,
    StatementReading,
    Value,
)
from observers.extraction.statements import read_statement

__all__ = [
    "Claim",
    "FindingReading",
    "KnownOrganisation",
    "MeetingReading",
    "NotAStatement",
    "Problem",
    "SourceText",
    "StatementReading",
    "Value",
    "normalise",
    "read_statement",
]
