"""A row beside a reading of it, value by value, in words for people."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, cast

from django.db.models import Field

from observers.models import Meeting, Row


@dataclass(frozen=True, slots=True)
class Comparison:
    """One value of a row: as the reader gave it and as it stands."""

    name: str
    label: str
    read: str
    stands: str


def compare(row: Row, read: Mapping[str, Any]) -> list[Comparison]:
    """Return every value of a reading beside the one that stands."""
    return [_compare(row, name, value) for name, value in read.items()]


def differing(row: Row, read: Mapping[str, Any]) -> list[Comparison]:
    """Return the values of a reading that stand otherwise."""
    return [value for value in compare(row, read) if value.read != value.stands]


def _compare(row: Row, name: str, read: Any) -> Comparison:
    if name == "person_name":
        person = row.person if isinstance(row, Meeting) else None
        return Comparison(name, "person", _shown(read), _shown(person))
    field = cast("Field[Any, Any]", row._meta.get_field(name))
    labels = dict(field.flatchoices)
    stands = getattr(row, name)
    return Comparison(name, str(field.verbose_name), _shown(labels.get(read, read)), _shown(labels.get(stands, stands)))


def _shown(value: Any) -> str:
    """Return a value for people: a dash stands for nothing."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    return "–" if value is None or value == "" else str(value)
