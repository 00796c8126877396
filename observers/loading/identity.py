"""By what a document is filed: who observed which vote, as read and as a curator has corrected it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from observers.extraction import StatementReading
from observers.loading.corrections import NO_CORRECTIONS, Corrections
from observers.loading.slugs import election_words
from observers.vocabulary import ElectionType


@dataclass(frozen=True, slots=True)
class Identity:
    """The observing organisation (its slug, or the name as written) and the vote; `election` where one was chosen."""

    organisation: str
    abbreviation: str
    country: str
    types: Sequence[ElectionType]
    is_early: bool
    start_date: date | None
    end_date: date | None
    election: int | None = None

    @property
    def words(self) -> str:
        """Return what the address of the election is made of."""
        return election_words(self.country, self.start_date, self.types)


def identity_of(reading: StatementReading, corrections: Corrections = NO_CORRECTIONS) -> Identity:
    """Return by what a document is filed: what was read, with a curator's corrections in its place."""

    def text(name: str) -> str:
        value = reading.value(name)
        return corrections.values.get(name, "" if value is None else str(value))

    claim = reading.claim("organisation")
    left_out = {number for kind, number in corrections.left_out if kind == "fact"}
    claims = [row for number, row in enumerate(reading.claims) if number not in left_out or row is claim]
    reading = replace(reading, claims=claims)
    types = corrections.lists.get("election.types", [str(value) for value in reading.values("election.types")])
    is_as_read = "organisation" not in corrections.values
    return Identity(
        organisation=text("organisation"),
        abbreviation=claim.abbreviation if claim and is_as_read else "",
        country=text("election.country"),
        types=[kind for kind in ElectionType if kind.value in types],
        is_early=text("election.is_early") == "True",
        start_date=_day(text("election.start_date")),
        end_date=_day(text("election.end_date")),
        election=corrections.election,
    )


def _day(value: str) -> date | None:
    return date.fromisoformat(value) if value else None
