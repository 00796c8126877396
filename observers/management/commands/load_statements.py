"""`manage.py load_statements`: raw statement texts into the archive."""

import json
import sys
from collections.abc import Iterable
from dataclasses import asdict
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandParser
from tqdm import tqdm

from observers.loading import FileReport, LoadReport, Outcome, find_files, load_files, read_files_as_json
from observers.management.setting_up import require_tables
from observers.management.telling import shown, tell

_COLUMNS = ("file", "outcome", "meetings", "findings", "problems")


class Command(BaseCommand):
    """Reads files and stores what they say; prints what became of each."""

    help = (
        "Load observation statements from text files, or from the .txt files of a folder. With --dry-run, tell row by "
        "row what a load would change; rows that stay as they are only with --verbosity 2."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument(
            "paths", nargs="*", type=Path, metavar="PATH", help="a text file or a folder (default: seeds/)"
        )
        parser.add_argument("--dry-run", action="store_true", help="read everything, store nothing")
        parser.add_argument(
            "--format", choices=["text", "json"], default="text", help="json, with --dry-run: the readings themselves"
        )
        parser.add_argument(
            "--difference", action="store_true", help="with --dry-run --format json: also what a load would change"
        )

    def handle(self, *args: Any, **options: Any) -> None:
        files = find_files(options["paths"] or [settings.SEEDS_DIR])
        if options["dry_run"] and options["format"] == "json":
            has_failures = self._print_readings(files, options["difference"])
        else:
            require_tables()
            report = self._load(files, options["dry_run"])
            self._print_differences(report, has_all=options["verbosity"] > 1)
            self._print_report(report, options["format"], options["dry_run"])
            has_failures = report.has_failures
        if has_failures:
            sys.exit(1)

    def _print_readings(self, files: list[Path], has_difference: bool) -> bool:
        """Print what every file says, and what a load would change where asked; tell whether any could not be read."""
        readings = list(
            self._with_progress(read_files_as_json(files, settings.FIXTURE_DIRS[0] / "organisations.json"), len(files))
        )
        if has_difference:
            require_tables()
            reports = self._with_progress(load_files(files, is_dry=True), len(files))
            readings = [
                {**reading, "difference": _as_json(report)} for reading, report in zip(readings, reports, strict=True)
            ]
        self.stdout.write(json.dumps(readings, ensure_ascii=False, indent=1))
        return any("organisation" not in reading for reading in readings)

    def _print_differences(self, report: LoadReport, has_all: bool) -> None:
        for file in report.files:
            for line in tell(file, has_all):
                self.stdout.write(line)

    def _load(self, files: list[Path], is_dry: bool) -> LoadReport:
        return LoadReport(tuple(self._with_progress(load_files(files, is_dry), len(files))))

    def _with_progress(self, steps: Iterable[Any], total: int) -> Iterable[Any]:
        """Show a progress bar on a terminal, and nothing where the output goes elsewhere."""
        bar: Iterable[Any] = tqdm(steps, total=total, unit="file", leave=False, disable=None, file=sys.stderr)
        return bar

    def _print_report(self, report: LoadReport, form: str, is_dry: bool) -> None:
        if form == "json":
            files = [
                {name: value for name, value in asdict(file).items() if value is not None} for file in report.files
            ]
            self.stdout.write(json.dumps(files, ensure_ascii=False, indent=1))
            return
        self.stdout.write(_table(report))
        counts = ", ".join(f"{report.count(outcome)} {outcome}" for outcome in Outcome)
        self.stdout.write(f"{counts}{' (dry run: nothing was stored)' if is_dry else ''}")
        for file in report.files:
            if file.reason:
                self.stderr.write(f"{shown(file.name)}: {file.reason}")


def _as_json(report: FileReport) -> dict[str, Any]:
    """Return the outcome of a file, and what would become of every row and record under it."""
    told = asdict(report.difference) if report.difference else {}
    return {"outcome": report.outcome, "mission": report.mission, "reason": report.reason, **told}


def _table(report: LoadReport) -> str:
    rows = [_COLUMNS, *(_cells(file) for file in report.files)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(_COLUMNS))]
    return "\n".join("  ".join(map(str.ljust, row, widths)).rstrip() for row in rows)


def _cells(file: FileReport) -> tuple[str, ...]:
    if file.outcome is Outcome.FAILED:
        return (shown(file.name), file.outcome, "", "", "")
    return (shown(file.name), file.outcome, str(file.meetings), str(file.findings), str(file.problems))
