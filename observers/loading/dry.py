"""Files read without storing anything: what `load_statements --dry-run --format json` prints."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from django.db import OperationalError, ProgrammingError

from observers.extraction import (
    KnownOrganisation,
    NotAStatement,
    Problem,
    problem_as_json,
    read_statement,
    reading_as_json,
)
from observers.loading.files import UnreadableFile, read_source
from observers.loading.fixtures import organisations_of
from observers.loading.organisations import known_organisations


def read_files_as_json(files: Sequence[Path], fixture: Path) -> Iterator[dict[str, Any]]:
    """Yield one JSON object per file, readings and refusals alike, in the order given.

    Where no database has been set up yet, or it holds no organisation, those of `fixture` are used.
    """
    organisations = _organisations(fixture)
    for path in files:
        yield _read_file(path, organisations)


def _organisations(fixture: Path) -> list[KnownOrganisation]:
    try:
        return known_organisations() or organisations_of(fixture)
    except (OperationalError, ProgrammingError):
        return organisations_of(fixture)


def _read_file(path: Path, organisations: Sequence[KnownOrganisation]) -> dict[str, Any]:
    try:
        source = read_source(path)
    except UnreadableFile as error:
        return _refusal(path, error.sha256, "unreadable", error)
    try:
        return reading_as_json(source, read_statement(source, organisations), organisations)
    except NotAStatement as error:
        return _refusal(path, source.sha256, error.code, error)


def _refusal(path: Path, sha256: str | None, code: str, error: Exception) -> dict[str, Any]:
    return {"source": path.name, "sha256": sha256, "problems": [problem_as_json(Problem(code, str(error)))]}
