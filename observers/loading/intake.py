"""One text from a curator: read and looked at before anything is stored, then stored as a load would store it."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.db import transaction

from observers.extraction import NotAStatement, SourceText, StatementReading, read_statement
from observers.loading.corrections import NO_CORRECTIONS, Corrections
from observers.loading.files import UnreadableFile, source_from_bytes
from observers.loading.load import with_stored_text
from observers.loading.organisations import known_organisations
from observers.loading.reports import Outcome
from observers.loading.store import find_replaced, store_statement, try_statement
from observers.models import Election, Mission, RemovedText, Statement, digest_of_words, recorded_as

# How the history names what came in through the admin.
TAKEN_IN = "added in the admin"

_LONG = ("text", "original")


@dataclass(frozen=True, slots=True)
class Intake:
    """A text as read, the mission it would belong to, and what the archive already holds of it.

    `same_file` is the statement of the same bytes; `same_words` are those that say the same in another file;
    `replaces` is the statement of which this is a new version. `corrections` are those of the curator who looks at it.
    """

    source: SourceText
    reading: StatementReading
    mission: Mission
    is_new_mission: bool
    is_new_election: bool
    same_file: Statement | None
    same_words: Sequence[Statement]
    replaces: Statement | None
    corrections: Corrections = NO_CORRECTIONS

    @property
    def may_be_corrected(self) -> bool:
        """Tell whether the text is new: one that is stored already is corrected on its own page."""
        return self.same_file is None


def read_intake(name: str, data: bytes) -> Intake:
    """Read bytes received under a file name, and store nothing.

    Raises `UnreadableFile`, with the reason, where they are no text or the text is no statement.
    """
    source = with_stored_text(source_from_bytes(name, data))
    try:
        reading = read_statement(source, known_organisations())
    except NotAStatement as error:
        raise UnreadableFile(str(error), source.sha256) from error
    return _intake(source, reading, NO_CORRECTIONS)


def correct_intake(intake: Intake, corrections: Corrections) -> Intake:
    """Return what becomes of a text with a curator's corrections; nothing is stored."""
    return _intake(intake.source, intake.reading, corrections)


def _intake(source: SourceText, reading: StatementReading, corrections: Corrections) -> Intake:
    mission = try_statement(source, reading, corrections=corrections).mission
    statements = Statement.objects.defer(*_LONG).select_related("mission")
    same_file = statements.filter(sha256=source.sha256).first()
    return Intake(
        source=source,
        reading=reading,
        mission=mission,
        is_new_mission=not Mission.objects.filter(pk=mission.pk, slug=mission.slug).exists(),
        is_new_election=not Election.objects.filter(pk=mission.election_id, slug=mission.election.slug).exists(),
        same_file=same_file,
        same_words=list(
            statements.filter(words_sha256=digest_of_words(source.text)).exclude(sha256=source.sha256).order_by("pk")
        ),
        replaces=None if same_file else find_replaced(source),
        corrections=corrections,
    )


def store_intake(intake: Intake, address: str = "") -> tuple[Statement, Outcome]:
    """Store what was read, under a mission that is a draft where it is new; return the statement and what became of it.

    `address` is where the text was published, where a curator gives it.
    """
    with transaction.atomic(), recorded_as(TAKEN_IN):
        RemovedText.objects.filter(sha256=intake.source.sha256).delete()
        outcome, _mission = store_statement(intake.source, intake.reading, corrections=intake.corrections)
        statement = Statement.objects.get(sha256=intake.source.sha256)
        if address and not statement.source_address:
            statement.source_address = address
            statement.curated_fields = sorted({*statement.curated_fields, "source_address"})
            statement.save(update_fields=["source_address", "curated_fields"])
    return statement, outcome
