"""One reading into rows, in one transaction."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from django.db import IntegrityError, transaction

from observers.extraction import VERSION, SourceText, StatementReading, problem_as_json
from observers.loading.corrections import NO_CORRECTIONS, Corrections, correct_rows
from observers.loading.differences import Difference, difference_of
from observers.loading.elections import find_or_make_mission
from observers.loading.headers import settle_headers
from observers.loading.identity import identity_of
from observers.loading.organisations import with_listed_organisations
from observers.loading.people import forget_lonely_people
from observers.loading.problems import count_open, take_along
from observers.loading.read_rows import fact_rows, finding_rows, meeting_rows
from observers.loading.reports import Outcome
from observers.loading.rows import merge_rows
from observers.loading.steps import RowStep
from observers.models import Fact, Finding, Meeting, Mission, Statement, digest_of_words, recorded_as
from observers.vocabulary import Publication

Result = TypeVar("Result")

_TRIES = 5

# A changed file is a new version of a statement when at least this share of the old paragraphs stands in it.
_SHARE_KEPT = 0.5


@dataclass(frozen=True, slots=True)
class Stored:
    """A reading in its rows: what became of it, its statement, the one it replaces, and what became of every row."""

    outcome: Outcome
    statement: Statement
    replaces: Statement | None
    rows: Sequence[RowStep]

    @property
    def mission(self) -> Mission:
        """Return the mission it belongs to."""
        return self.statement.mission


@dataclass(frozen=True, slots=True)
class Tried:
    """A reading stored and taken back: what would become of it, its mission, and all that would change."""

    outcome: Outcome
    mission: Mission
    difference: Difference


def store_statement(
    source: SourceText,
    reading: StatementReading,
    publication: Publication = Publication.DRAFT,
    corrections: Corrections = NO_CORRECTIONS,
) -> tuple[Outcome, Mission]:
    """Store one reading, all of it or nothing; return what became of it and the mission it belongs to.

    A mission that the archive does not hold yet gets this state of `publication`. `corrections` are those of a curator
    who has looked at the reading; a statement that is stored already is corrected on its own page instead.
    """
    stored = _repeated(lambda: _store(source, reading, publication, corrections))
    return stored.outcome, stored.mission


def try_statement(
    source: SourceText,
    reading: StatementReading,
    publication: Publication = Publication.DRAFT,
    corrections: Corrections = NO_CORRECTIONS,
) -> Tried:
    """Do all that `store_statement` does, tell of it, and take it back."""

    def attempt() -> Tried:
        with recorded_as("preview of a load") as batch:
            stored = _store(source, reading, publication, corrections)
            tried = difference_of(stored.statement, stored.rows, batch, stored.replaces)
        transaction.set_rollback(True)
        return Tried(stored.outcome, stored.mission, tried)

    return _repeated(attempt)


def _repeated(act: Callable[[], Result]) -> Result:
    """Act in a transaction, and again where another load got in between.

    Another load may store the same organisation, election or statement at the same moment; the unique constraints
    let only one of the two through, and the other tries again and finds the rows of the first.
    """
    for attempt in range(_TRIES):
        try:
            with transaction.atomic():
                return act()
        except IntegrityError:
            if attempt == _TRIES - 1:
                raise
    raise AssertionError("the loop above returns or raises")


def _store(source: SourceText, reading: StatementReading, publication: Publication, corrections: Corrections) -> Stored:
    statement = Statement.objects.filter(sha256=source.sha256).select_related("mission__election").first()
    if statement is not None:
        rows, changed = _merge(statement, reading, NO_CORRECTIONS)
        return Stored(Outcome.UPDATED if changed else Outcome.UNCHANGED, statement, None, rows)
    earlier = find_replaced(source)
    mission = earlier.mission if earlier else find_or_make_mission(identity_of(reading, corrections), publication)
    statement = _make_statement(source, mission, earlier)
    rows, _changed = _merge(statement, reading, corrections)
    return Stored(Outcome.UPDATED if earlier else Outcome.CREATED, statement, earlier, rows)


def find_replaced(source: SourceText) -> Statement | None:
    """Return the statement that a changed file replaces: same file name, and at least half of its paragraphs stand."""
    current = Statement.objects.filter(source_name=source.name, replaced_by=None).select_related("mission__election")
    paragraphs = set(source.text.split("\n\n"))
    return next((row for row in current if _shared(set(row.text.split("\n\n")), paragraphs) >= _SHARE_KEPT), None)


def _shared(old: set[str], new: set[str]) -> float:
    return len(old & new) / len(old)


def _make_statement(source: SourceText, mission: Mission, earlier: Statement | None) -> Statement:
    statement = Statement.objects.create(
        mission=mission,
        source_name=source.name,
        original=source.original,
        sha256=source.sha256,
        text=source.text,
        words_sha256=digest_of_words(source.text),
        extraction_version=VERSION,
    )
    if earlier is not None:
        earlier.replaced_by = statement
        earlier.save(update_fields=["replaced_by"])
        take_along([earlier], statement)
    return statement


def _merge(statement: Statement, reading: StatementReading, corrections: Corrections) -> tuple[list[RowStep], bool]:
    """Bring everything under a statement in line with a reading; return what became of each row, and if any changed."""
    mission, lineage = statement.mission, [statement, *_replaced_by(statement)]
    reading = with_listed_organisations(reading)
    findings, meetings, facts = (model.objects.filter(statement__in=lineage) for model in (Finding, Meeting, Fact))
    read = {
        "fact": fact_rows(reading),
        "meeting": meeting_rows(reading),
        "finding": finding_rows(statement.text, reading),
    }
    rows = [
        *merge_rows(facts, read["fact"], statement, Fact),
        *merge_rows(meetings, read["meeting"], statement, lambda: Meeting(mission=mission)),
        *merge_rows(findings, read["finding"], statement, lambda: Finding(mission=mission)),
    ]
    correct_rows(statement, corrections, read)
    changed = settle_headers(statement) + forget_lonely_people() + _note_reading(statement, reading)
    return rows, bool(changed) or any(row.is_change for row in rows)


def _replaced_by(statement: Statement) -> Sequence[Statement]:
    """Return the statements this one replaces, the latest first."""
    found: list[Statement] = []
    earlier = Statement.objects.filter(replaced_by=statement).first()
    while earlier is not None:
        found.append(earlier)
        earlier = Statement.objects.filter(replaced_by=earlier).first()
    return found


def _note_reading(statement: Statement, reading: StatementReading) -> int:
    """Keep the problems of the latest reading and the version that read; a new version alone is no change."""
    problems = [problem_as_json(problem) for problem in reading.problems]
    changed = statement.problems != problems
    if changed or statement.extraction_version != VERSION:
        statement.problems, statement.extraction_version = problems, VERSION
        statement.save(update_fields=["problems", "extraction_version"])
    return int(changed) + int(count_open(statement))
