"""The records of the archive."""

from observers.models.distinct import DistinctPair, tell_apart, told_apart
from observers.models.elections import Election, Vote
from observers.models.facts import Fact
from observers.models.findings import Finding
from observers.models.former_slugs import FormerSlug, change_slug, hand_over_slugs, was_slug
from observers.models.history import change_all, record_changes, recorded_as
from observers.models.meetings import Meeting
from observers.models.missions import Mission
from observers.models.organisations import Organisation, OrganisationName
from observers.models.passages import Curated, Passage, Reviewed
from observers.models.people import Person, PersonName
from observers.models.problems import SettledProblem, problem_key
from observers.models.rows import ROW_KINDS, Row
from observers.models.statements import RemovedText, Statement
from observers.models.words import digest_of_words

__all__ = [
    "ROW_KINDS",
    "Curated",
    "DistinctPair",
    "Election",
    "Fact",
    "Finding",
    "FormerSlug",
    "Meeting",
    "Mission",
    "Organisation",
    "OrganisationName",
    "Passage",
    "Person",
    "PersonName",
    "RemovedText",
    "Reviewed",
    "Row",
    "SettledProblem",
    "Statement",
    "Vote",
    "change_all",
    "change_slug",
    "digest_of_words",
    "hand_over_slugs",
    "problem_key",
    "record_changes",
    "recorded_as",
    "tell_apart",
    "told_apart",
    "was_slug",
]
