"""What the columns of an export are made of: a name, what it holds, and how it is got from a record."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import Model
from django.urls import reverse

from observers.models import Election, Organisation, Passage

Value = str | int | bool | date | None | list[str]


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its name in files and addresses, what it holds, and its value for a record.

    `value` takes the record and the site ("https://example.org"), which begins every address.
    """

    name: str
    meaning: str
    value: Callable[[Any, str], Value]


def field(name: str, meaning: str) -> Column:
    """Make the column of a field of the record itself; no value is an empty cell."""
    return Column(name, meaning, lambda record, _site: getattr(record, name))


def address(record: Model, site: str) -> str:
    """Return the absolute address of a record."""
    return f"{site}{record.get_absolute_url()}"  # type: ignore[attr-defined]


def year(day: date | None) -> int | None:
    """Return the year of a day, if there is one."""
    return day.year if day else None


def election_columns(of: Callable[[Any], Election]) -> list[Column]:
    """Make the columns that tell of an election; `of` gives the election of a record."""
    return [
        Column("election", "the election, as in its address", lambda record, _site: of(record).slug),
        Column("election_title", "the title of the election", lambda record, _site: of(record).title),
        Column(
            "election_type",
            "what was voted on; several where one election held several votes",
            lambda record, _site: [kind.value for kind in of(record).types],
        ),
        Column("country", "the state that voted, ISO 3166-1 alpha-2", lambda record, _site: of(record).country),
        Column("country_name", "the name of that state", lambda record, _site: of(record).country_name),
    ]


def organisation_columns(of: Callable[[Any], Organisation]) -> list[Column]:
    """Make the columns that tell which organisation led the mission; `of` gives it for a record."""
    return [
        Column("organisation", "the organisation that led the mission", lambda record, _site: of(record).slug),
        Column("organisation_name", "its name", lambda record, _site: of(record).name),
    ]


def passage_columns() -> list[Column]:
    """Make the columns of a row read from a statement: its words, where they stand, and what a person decided."""
    return [
        field("quote", "the exact words of the statement; empty where a curator added the row"),
        Column("statement", "SHA-256 of the statement as received", lambda record, _site: _sha256(record)),
        Column(
            "statement_original",
            "address of the file as received",
            lambda record, site: _original(_sha256(record), site),
        ),
        field("start", "where the words begin, in characters of the archive's text"),
        field("end", "where they end; the character here is no longer part"),
        field("review_state", "unreviewed or accepted; rejected rows are not published"),
        field("origin", "read from the text, or added by a curator"),
        Column("address", "address of the words on the page of the mission", address),
    ]


def _sha256(record: Passage) -> str | None:
    return record.statement.sha256 if record.statement else None


def _original(sha256: str | None, site: str) -> str | None:
    return f"{site}{reverse('statement-original', args=[sha256])}" if sha256 else None
