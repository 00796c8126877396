"""Files into the archive, one after the other."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from django.db import Error as DatabaseError

from observers.extraction import NotAStatement, SourceText, StatementReading, read_statement
from observers.loading.differences import Difference
from observers.loading.files import UnreadableFile, read_source
from observers.loading.organisations import known_organisations
from observers.loading.reports import FileReport, Outcome
from observers.loading.store import store_statement, try_statement
from observers.models import RemovedText, Statement, recorded_as
from observers.vocabulary import Publication

# How the history names what a load has changed.
LOADED = "load_statements"


def find_files(paths: Iterable[Path]) -> list[Path]:
    """Return the files to load: those named, and the `.txt` files of the folders named, in the order of their names.

    A folder without such a file stays in the list, so that the report says what is wrong with it.
    """
    files = [file for path in paths for file in (sorted(path.glob("*.txt")) or [path])]
    return list(dict.fromkeys(files))


def load_files(files: Sequence[Path], is_dry: bool = False) -> Iterator[FileReport]:
    """Load every file and yield what became of it; one that cannot be loaded leaves nothing behind.

    Missions that are new to the archive are public at once. A statement that a curator has deleted stays deleted.
    With `is_dry` everything is done, told of as the `difference` of each report, and taken back.
    """
    for path in files:
        with recorded_as(LOADED):
            report = _load_file(path, is_dry)
        yield report


def _load_file(path: Path, is_dry: bool) -> FileReport:
    try:
        source = with_stored_text(read_source(path))
        if RemovedText.objects.filter(sha256=source.sha256).exists():
            return FileReport(path.name, Outcome.UNCHANGED)
        reading = read_statement(source, known_organisations())
        if is_dry:
            tried = try_statement(source, reading, Publication.PUBLISHED)
            return _report(path.name, tried.outcome, reading, tried.mission.slug, tried.difference)
        outcome, mission = store_statement(source, reading, Publication.PUBLISHED)
    except (UnreadableFile, NotAStatement) as error:
        return FileReport(path.name, Outcome.FAILED, reason=str(error))
    except DatabaseError as error:
        return FileReport(path.name, Outcome.FAILED, reason=f"the database refused it: {error}")
    return _report(path.name, outcome, reading, mission.slug)


def _report(
    name: str, outcome: Outcome, reading: StatementReading, mission: str, difference: Difference | None = None
) -> FileReport:
    counts = len(reading.meetings), len(reading.findings), len(reading.problems)
    return FileReport(name, outcome, *counts, mission=mission, difference=difference)


def with_stored_text(source: SourceText) -> SourceText:
    """Return the source with the canonical text the archive already holds for its bytes, if it holds one.

    Passages point into that text, and it is never changed, whatever a later version would make of the same bytes.
    """
    text = Statement.objects.filter(sha256=source.sha256).values_list("text", flat=True).first()
    return source if text is None else replace(source, text=text)
