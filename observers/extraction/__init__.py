"""The extraction floor: text in, reading out. No Django, no database, no files, no clock."""

from observers.extraction.contract import problem_as_json, reading_as_json
from observers.extraction.genre.other_texts import LONGEST_TEXT, TOO_LONG
from observers.extraction.readings import (
    LIST_FIELDS,
    SINGLE_FIELDS,
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
from observers.extraction.text.normalise import normalise

# Told beside every statement, so that one knows which reader read it; raised when the rules change.
VERSION = "1"

__all__ = [
    "LIST_FIELDS",
    "LONGEST_TEXT",
    "SINGLE_FIELDS",
    "TOO_LONG",
    "VERSION",
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
    "problem_as_json",
    "read_statement",
    "reading_as_json",
]
