"""Records as rows: one table of columns for each kind of record, for files, downloads and the admin alike.

A column is called as the parameter that filters by it, where there is one.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from django.db.models import QuerySet

from observers.exports.citations import Citation, cite_election, cite_mission, cite_row
from observers.exports.columns import (
    Column,
    Value,
    address,
    election_columns,
    field,
    organisation_columns,
    passage_columns,
    year,
)
from observers.querying.citable import citable_rows
from observers.querying.facet_filters import mission_date

Row = Mapping[str, Value]

# Rows are fetched so many at a time, and what hangs on them in one query each for so many.
CHUNK = 2000

# The files every list is offered as.
FORMATS = ("csv", "json", "bib", "ris")

_MISSION = Column("mission", "the mission, as in its address", lambda record, _site: record.mission.slug)
_YEAR = Column("year", "the year of the mission", lambda record, _site: year(record.mission_date))
_OF_A_MISSION = [
    *organisation_columns(lambda record: record.mission.organisation),
    *election_columns(lambda record: record.mission.election),
]

COLUMNS: Mapping[str, Sequence[Column]] = {
    "missions": [
        Column("mission", "the mission, as in its address", lambda record, _site: record.slug),
        field("title", "the title of the mission"),
        *organisation_columns(lambda record: record.organisation),
        Column(
            "partners", "the organisations that joined", lambda record, _site: [p.slug for p in record.partners.all()]
        ),
        *election_columns(lambda record: record.election),
        Column("year", "the year of the mission", lambda record, _site: year(record.date)),
        Column("election_date", "the first day of the vote", lambda record, _site: record.election.start_date),
        field("start_date", "the first day of the mission"),
        field("end_date", "the last day of the mission"),
        field("head", "the head of the mission"),
        field("head_role", "the role of the head"),
        field("observer_count", "how many observers the mission had; empty where no statement says"),
        field("observer_words", "the words that give that number, where it is only about right; else empty"),
        field("polling_station_count", "how many polling stations it visited; empty where no statement says"),
        field("station_words", "the words that give that number, where it is only about right; else empty"),
        field("composition", "the words that say who the observers were"),
        field("places", "where the mission observed, as written"),
        Column("address", "address of the page of the mission", address),
    ],
    "findings": [
        _MISSION,
        *_OF_A_MISSION,
        _YEAR,
        field("topic", "the part of the process the finding is about"),
        field("assessment", "how the mission judges it"),
        *passage_columns(),
    ],
    "meetings": [
        _MISSION,
        *_OF_A_MISSION,
        _YEAR,
        Column(
            "person",
            "the person who was met, as in the address of their page",
            lambda record, _site: record.person.slug if record.person else None,
        ),
        field("name", "the name as written"),
        field("role", "the role as written"),
        field("institution", "the institution as written"),
        field("counterpart", "the kind of body that was met"),
        field("start_date", "the first day of the meeting"),
        field("end_date", "the last day of the meeting"),
        *passage_columns(),
    ],
    "elections": [
        *election_columns(lambda record: record),
        Column("year", "the year of the first day", lambda record, _site: year(record.start_date)),
        field("start_date", "the first day of the vote"),
        field("end_date", "the last day of the vote"),
        field("is_early", "whether the election was called early"),
        Column(
            "organisation",
            "the organisations that led a mission there",
            lambda record, _site: [mission.organisation.slug for mission in record.missions.all()],
        ),
        Column("address", "address of the page of the election", address),
    ],
}


def make_rows(kind: str, records: QuerySet[Any], site: str) -> Iterator[Row]:
    """Yield a row for each record of `kind`, fetched a chunk at a time; `site` begins every address.

    `records` are such as `observers.querying.select_missions` and its like give.
    """
    columns = COLUMNS[kind]
    for record in _prepared(kind, records).iterator(chunk_size=CHUNK):
        yield {column.name: column.value(record, site) for column in columns}


_CITE: Mapping[str, Callable[[Any, str], Citation]] = {
    "missions": cite_mission,
    "findings": cite_row,
    "meetings": cite_row,
    "elections": cite_election,
}


def make_citations(kind: str, records: QuerySet[Any], site: str) -> Iterator[Citation]:
    """Yield a citation for each record of `kind`, fetched as for `make_rows`."""
    fetched = citable_rows(records) if _CITE[kind] is cite_row else records
    for record in fetched.iterator(chunk_size=CHUNK):
        yield _CITE[kind](record, site)


def _prepared(kind: str, records: Any) -> Any:
    if kind not in {"findings", "meetings"}:
        return records
    return records.annotate(mission_date=mission_date("mission__"))
