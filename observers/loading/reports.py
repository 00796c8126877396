"""What a load did, file by file."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from observers.loading.differences import Difference


class Outcome(StrEnum):
    """What became of one file."""

    CREATED = "created"
    UPDATED = "updated"
    UNCHANGED = "unchanged"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class FileReport:
    """One file: what became of it, what it holds, and why it failed where it did.

    `difference` tells of every row and record; only of a dry run, so that a long load does not keep them all.
    """

    name: str
    outcome: Outcome
    meetings: int = 0
    findings: int = 0
    problems: int = 0
    reason: str = ""
    mission: str = ""
    difference: Difference | None = None


@dataclass(frozen=True, slots=True)
class LoadReport:
    """All files of one load, in their order."""

    files: Sequence[FileReport]

    def count(self, outcome: Outcome) -> int:
        """Return how many files came out so."""
        return sum(file.outcome is outcome for file in self.files)

    @property
    def has_failures(self) -> bool:
        """Tell whether any file failed."""
        return self.count(Outcome.FAILED) > 0
