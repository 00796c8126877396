"""What extraction takes and gives: plain values without Django, database or files."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

from observers.spans import Span
from observers.vocabulary import Assessment, Counterpart, Topic

Value = str | int | bool | date

SINGLE_FIELDS = (
    "statement.kind",
    "statement.title",
    "statement.issued_on",
    "organisation",
    "election.title",
    "election.country",
    "election.is_early",
    "election.start_date",
    "election.end_date",
    "mission.title",
    "mission.start_date",
    "mission.end_date",
    "mission.head",
    "mission.head_role",
    "mission.observer_count",
    "mission.polling_station_count",
    "mission.composition",
)
LIST_FIELDS = ("election.types", "mission.places", "organisation.partners")


class NotAStatement(Exception):
    """Raised where a text is not an observation statement; `str()` is the reason, one clear sentence."""

    def __init__(self, code: str, reason: str) -> None:
        """Keep a `code` for programs beside the `reason` for people."""
        super().__init__(reason)
        self.code = code


@dataclass(frozen=True, slots=True)
class SourceText:
    """A file as it enters the archive: its name, the bytes received, their hash, and the canonical text."""

    name: str
    sha256: str
    original: bytes
    text: str


@dataclass(frozen=True)
class KnownOrganisation:
    """An organisation the archive knows, with every name and abbreviation it may be written by."""

    slug: str
    name: str
    abbreviation: str
    other_names: tuple[str, ...] = ()

    @cached_property
    def all_names(self) -> tuple[str, ...]:
        """Return every spelling, the current name and abbreviation first, blanks left out."""
        return tuple(filter(None, (self.name, self.abbreviation, *self.other_names)))


@dataclass(frozen=True, slots=True)
class Claim:
    """One value read for one header field, with the words it was read from and the rule that read it.

    `value` is an ISO 3166-1 alpha-2 code for a country, a closed-list value for a type or a kind, a `date` for a
    date, and a plain string, number or truth value otherwise. For "organisation" and "organisation.partners" it is
    the slug of a known organisation, or the name as written where nobody has listed it yet; `abbreviation` then
    carries the abbreviation as written. `is_approximate` marks "about 50" or "over 300".
    """

    field: str
    value: Value
    span: Span
    rule: str
    is_approximate: bool = False
    abbreviation: str = ""


@dataclass(frozen=True, slots=True)
class MeetingReading:
    """One person, or one body where no person is named, whom the mission met."""

    span: Span
    rule: str
    counterpart: Counterpart
    name: str = ""
    person: str = ""
    role: str = ""
    institution: str = ""
    start_date: date | None = None
    end_date: date | None = None


@dataclass(frozen=True, slots=True)
class FindingReading:
    """One sentence in which the mission states an observation, a judgement or a recommendation."""

    span: Span
    rule: str
    topic: Topic
    assessment: Assessment


@dataclass(frozen=True, slots=True)
class Problem:
    """Something the reader could not settle, for a curator to look at."""

    code: str
    message: str
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class StatementReading:
    """All that extraction made of one source text: at most one claim for a single field, any number for a list."""

    claims: Sequence[Claim] = field(default_factory=tuple)
    meetings: Sequence[MeetingReading] = field(default_factory=tuple)
    findings: Sequence[FindingReading] = field(default_factory=tuple)
    problems: Sequence[Problem] = field(default_factory=tuple)

    def claim(self, name: str) -> Claim | None:
        """Return the claim for a single field, or None where the text does not give it."""
        return next((claim for claim in self.claims if claim.field == name), None)

    def value(self, name: str) -> Value | None:
        """Return the value of a single field, or None where the text does not give it."""
        claim = self.claim(name)
        return None if claim is None else claim.value

    def values(self, name: str) -> list[Value]:
        """Return the values of a list field, in the order of the text."""
        return [claim.value for claim in self.claims if claim.field == name]
