"""What a fact may say: the fields there are, and the form that the value of each takes."""

import re
from datetime import date

from observers.countries import country_names
from observers.extraction import LIST_FIELDS, SINGLE_FIELDS
from observers.vocabulary import ElectionType, StatementKind

FACT_FIELDS = (*SINGLE_FIELDS, *LIST_FIELDS)

_TERMS = {"statement.kind": StatementKind, "election.types": ElectionType}
_COUNTS = {"mission.observer_count", "mission.polling_station_count"}
_COUNT = re.compile(r"[0-9]{1,9}")


def check_fact_value(field: str, value: str) -> None:
    """Raise `ValueError`, with a reason for people, where `value` is none that a fact about `field` can have."""
    if field in _TERMS and value not in list(_TERMS[field]):
        raise ValueError(f"Use one of these words: {', '.join(_TERMS[field])}.")
    if field in _COUNTS and not _COUNT.fullmatch(value):
        raise ValueError("Use a whole number in digits.")
    if field == "election.country" and value not in country_names():
        raise ValueError("Use the two letters of ISO 3166-1, such as KZ.")
    if field == "election.is_early" and value not in {"True", "False"}:
        raise ValueError("Use True or False.")
    if field.endswith(("_date", "issued_on")) and not _is_day(value):
        raise ValueError("Use a day in the form 2022-11-20.")


def _is_day(value: str) -> bool:
    try:
        return date.fromisoformat(value).isoformat() == value
    except ValueError:
        return False
