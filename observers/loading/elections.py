"""Which election and which mission a new statement belongs to."""

from collections.abc import Sequence
from datetime import date

from observers.extraction import StatementReading
from observers.loading.naming import election_title, mission_title
from observers.loading.organisations import find_or_make_organisation
from observers.loading.slugs import election_words, free_slug
from observers.models import Election, Mission, Vote
from observers.vocabulary import ElectionType, Publication


def find_or_make_mission(reading: StatementReading, publication: Publication = Publication.DRAFT) -> Mission:
    """Return the mission a reading is about: the organisation it names at the election it names.

    A mission that is stored already keeps its state of publication; a new one gets the one given.

    Raises `ValueError` where the reading names no organisation; extraction refuses such a text before.
    """
    claim = reading.claim("organisation")
    if claim is None:
        raise ValueError("a reading without an organisation belongs to no mission")
    organisation = find_or_make_organisation(str(claim.value), claim.abbreviation)
    election = find_election(reading) or make_election(reading)
    known = Mission.objects.filter(organisation=organisation, election=election).first()
    if known is not None:
        return known
    words = f"{organisation.slug} {_election_words_of(reading)}"
    return Mission.objects.create(
        organisation=organisation,
        election=election,
        slug=free_slug(words, Mission.objects.all(), longest=200),
        title=mission_title(organisation.short_name, election.title)[:300],
        publication=publication,
    )


def find_election(reading: StatementReading) -> Election | None:
    """Return the election stored for the same state and first day whose votes overlap with those read.

    A reading without a state or a day matches nothing: that two undated votes are the same is for a curator to say.
    """
    country, day = reading.value("election.country"), _day(reading, "election.start_date")
    if not country or not day:
        return None
    types = set(types_of(reading))
    same_day = Election.objects.filter(country=country, start_date=day).prefetch_related("votes").order_by("pk")
    return next((row for row in same_day if not types or not row.types or types & set(row.types)), None)


def make_election(reading: StatementReading) -> Election:
    """Store the election a reading is about."""
    country, types = str(reading.value("election.country") or ""), types_of(reading)
    start, end = _day(reading, "election.start_date"), _day(reading, "election.end_date")
    is_early = bool(reading.value("election.is_early"))
    election = Election.objects.create(
        slug=free_slug(_election_words_of(reading), Election.objects.all(), longest=160),
        title=election_title(country, types, is_early, start),
        country=country,
        is_early=is_early,
        start_date=start,
        end_date=end,
    )
    for kind in types:
        Vote.objects.create(election=election, type=kind)
    return election


def types_of(reading: StatementReading) -> Sequence[ElectionType]:
    """Return what was voted on, in the order of the closed list."""
    read = {str(value) for value in reading.values("election.types")}
    return [kind for kind in ElectionType if kind.value in read]


def _election_words_of(reading: StatementReading) -> str:
    country = str(reading.value("election.country") or "")
    return election_words(country, _day(reading, "election.start_date"), types_of(reading))


def _day(reading: StatementReading, name: str) -> date | None:
    value = reading.value(name)
    return value if isinstance(value, date) else None
