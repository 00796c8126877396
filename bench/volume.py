"""An archive of any size, made up: what a bench measures the site on."""

import hashlib
from collections.abc import Iterable, Iterator
from datetime import date
from itertools import islice
from typing import Any

from django.db import connection, transaction

from observers.models import Election, Fact, Finding, Meeting, Mission, Organisation, Person, Statement, Vote
from observers.vocabulary import Assessment, Counterpart, ElectionType, Publication, ReviewState, Topic

ORGANISATIONS = 40
PEOPLE = 20_000
MISSIONS_PER_ELECTION = 4
FACTS, MEETINGS, FINDINGS = 4, 2, 4

_BATCH = 5000
_COUNTRIES = [
    "AM",
    "AZ",
    "BY",
    "DE",
    "EE",
    "FR",
    "GE",
    "HU",
    "KE",
    "KG",
    "KZ",
    "LV",
    "MD",
    "MN",
    "RS",
    "TR",
    "UA",
    "UZ",
]
_SENTENCE = "The vote in district {} of Port Meridian was calm and orderly. "
_TEXT = "".join(_SENTENCE.format(number) for number in range(30))
_LENGTH = len(_SENTENCE.format(0)) - 1
_RECORDED: list[Any] = [Mission, Statement, Fact, Meeting, Finding]


def fill(missions: int) -> None:
    """Store so many missions in an empty database, each with one statement, ten rows and their history."""
    with transaction.atomic():
        for model, rows in _all_rows(missions):
            _store(model, rows)
        for model in _RECORDED:
            _record(model)
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE")


def _all_rows(missions: int) -> Iterator[tuple[Any, Iterable[Any]]]:
    numbers = range(1, missions + 1)
    elections = range(1, missions // MISSIONS_PER_ELECTION + 2)
    yield Organisation, (_organisation(number) for number in range(1, ORGANISATIONS + 1))
    yield Election, (_election(number) for number in elections)
    yield Vote, (Vote(election_id=number, type=_one_of(list(ElectionType), number)) for number in elections)
    yield Mission, (_mission(number) for number in numbers)
    yield Statement, (_statement(number) for number in numbers)
    yield Person, (_person(number) for number in range(1, PEOPLE + 1))
    yield Fact, (_fact(number, place) for number in numbers for place in range(FACTS))
    yield Meeting, (_meeting(number, place) for number in numbers for place in range(MEETINGS))
    yield Finding, (_finding(number, place) for number in numbers for place in range(FINDINGS))


def _store(model: Any, rows: Iterable[Any]) -> None:
    left = iter(rows)
    while batch := list(islice(left, _BATCH)):
        model.objects.bulk_create(batch)


def _record(model: Any) -> None:
    """Put on record that every row was loaded, in one query: the history of a million rows is as long as they are."""
    history = model.history.model
    shared = [field.column for field in history.tracked_fields]
    own = {"batch": "'0123456789abcdef0123456789abcdef'", "history_date": "'2024-01-01 12:00:00'"}
    own |= {"history_type": "'+'", "history_change_reason": "'load_statements'"}
    columns = ", ".join(f'"{name}"' for name in [*shared, *own])
    values = ", ".join([*(f'"{name}"' for name in shared), *own.values()])
    with connection.cursor() as cursor:
        # ruff: noqa: S608 - every name in the SQL is that of a table or a column of ours
        cursor.execute(f"INSERT INTO {history._meta.db_table} ({columns}) SELECT {values} FROM {model._meta.db_table}")


def _one_of(choices: list[Any], number: int) -> Any:
    return choices[number % len(choices)]


def _organisation(number: int) -> Organisation:
    return Organisation(pk=number, slug=f"mo{number}", name=f"Moonlight Observers {number}", abbreviation=f"MO{number}")


def _election(number: int) -> Election:
    day = date(1990 + number % 35, 1 + number % 12, 1 + number % 28)
    country = _one_of(_COUNTRIES, number)
    return Election(
        pk=number, slug=f"election-{number}", title=f"Made-up election {number}", country=country, start_date=day
    )


def _mission(number: int) -> Mission:
    election = 1 + number // MISSIONS_PER_ELECTION
    return Mission(
        pk=number,
        slug=f"mission-{number}",
        title=f"Made-up mission {number}",
        organisation_id=1 + (number % MISSIONS_PER_ELECTION + election) % ORGANISATIONS,
        election_id=election,
        observer_count=number % 900,
        places=["Port Meridian"],
        publication=Publication.DRAFT if number % 50 == 0 else Publication.PUBLISHED,
    )


def _statement(number: int) -> Statement:
    text = f"Statement {number}\n\n{_TEXT}"
    return Statement(
        pk=number,
        mission_id=number,
        title=f"Statement {number}",
        issued_on=date(1990 + number % 35, 1 + number % 12, 1 + number % 28),
        source_name=f"{number:06}_made_up.txt",
        original=text.encode(),
        sha256=hashlib.sha256(text.encode()).hexdigest(),
        text=text,
        words_sha256=hashlib.sha256(text.encode()).hexdigest(),
        extraction_version="1",
        problems=[{"code": "made-up", "message": "Two days.", "start": 0, "end": 9}] if number % 20 == 0 else [],
    )


def _person(number: int) -> Person:
    return Person(pk=number, slug=f"arlo-{number}", name=f"Arlo {number} Penhallow")


def _passage(number: int, place: int) -> dict[str, Any]:
    start = len(f"Statement {number}\n\n") + place * (_LENGTH + 1)
    return {
        "statement_id": number,
        "start": start,
        "end": start + _LENGTH,
        "quote": _SENTENCE.format(place).strip(),
        "key": f"made-up-{place}",
        "rule": "made-up",
        "review_state": ReviewState.UNREVIEWED if (number + place) % 3 == 0 else ReviewState.ACCEPTED,
        "is_stale": number % 100 == 0,
    }


def _fact(number: int, place: int) -> Fact:
    return Fact(field="mission.places", value="Port Meridian", **_passage(number, place))


def _meeting(number: int, place: int) -> Meeting:
    counterpart = _one_of(list(Counterpart), number)
    person = 1 + number % PEOPLE
    return Meeting(
        mission_id=number,
        person_id=person,
        name=f"Arlo {person} Penhallow",
        institution="Commission of Lakes",
        counterpart=counterpart,
        **_passage(number, place),
    )


def _finding(number: int, place: int) -> Finding:
    topic, assessment = _one_of(list(Topic), number), _one_of(list(Assessment), place)
    return Finding(mission_id=number, order=place, topic=topic, assessment=assessment, **_passage(number, place))
