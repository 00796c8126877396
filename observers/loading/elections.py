"""Which election and which mission a new statement belongs to."""

from collections.abc import Iterable
from datetime import date, timedelta

from django.db.models import Q, QuerySet
from django.utils.text import slugify

from observers.loading.identity import Identity
from observers.loading.naming import election_title, mission_title
from observers.loading.organisations import find_or_make_organisation
from observers.loading.slugs import election_words, free_slug
from observers.models import Election, Fact, FormerSlug, Mission, Vote
from observers.vocabulary import ElectionType, Publication, ReviewState

# Two documents date one vote differently by days or weeks, never by more than a year.
_FURTHEST = timedelta(days=366)


def find_or_make_mission(identity: Identity, publication: Publication = Publication.DRAFT) -> Mission:
    """Return the mission a document is about: the organisation it names at the election it names.

    A mission that is stored already keeps its state of publication; a new one gets the one given.

    Raises `ValueError` where no organisation is named; extraction refuses such a text before.
    """
    if not identity.organisation:
        raise ValueError("a reading without an organisation belongs to no mission")
    organisation = find_or_make_organisation(identity.organisation, identity.abbreviation)
    election = find_election(identity) or make_election(identity)
    known = Mission.objects.filter(organisation=organisation, election=election).first()
    if known is not None:
        return known
    return Mission.objects.create(
        organisation=organisation,
        election=election,
        slug=free_slug(f"{organisation.slug} {identity.words}", Mission.objects.all(), longest=200),
        title=mission_title(organisation.short_name, election.title)[:300],
        publication=publication,
    )


def find_election(identity: Identity) -> Election | None:
    """Return the election that a curator chose, or the one stored for the same vote.

    That is one of the same state and first day whose votes overlap; else one that another document of it dates so, or
    that one with this day was merged into. Without a state or a day nothing matches: that two undated votes are the
    same is for a curator to say.
    """
    if identity.election is not None:
        return Election.objects.get(pk=identity.election)
    country, day = identity.country, identity.start_date
    if not country or not day:
        return None
    there = Election.objects.filter(country=country).prefetch_related("votes").order_by("pk")
    same_day = _of_types(there.filter(start_date=day), identity.types)
    return same_day or _of_types(_known_by_day(there, country, day), identity.types)


def _of_types(elections: Iterable[Election], types: Iterable[ElectionType]) -> Election | None:
    wanted = set(types)
    return next((row for row in elections if not wanted or not row.types or wanted & set(row.types)), None)


def _known_by_day(elections: QuerySet[Election], country: str, day: date) -> QuerySet[Election]:
    """Narrow to elections of another first day to which this one leads as well: by a document, or by a merge."""
    near = Q(start_date=None) | Q(start_date__range=(day - _FURTHEST, day + _FURTHEST))
    dated = Fact.objects.filter(field="election.start_date", value=day.isoformat(), statement__replaced_by=None)
    said = dated.exclude(review_state=ReviewState.REJECTED).values("statement__mission__election")
    slug = slugify(election_words(country, day, []))
    merged = FormerSlug.objects.filter(Q(slug=slug) | Q(slug__startswith=f"{slug}-"), kind="election")
    return elections.filter(near, Q(pk__in=said) | Q(pk__in=merged.values("record_id")))


def make_election(identity: Identity) -> Election:
    """Store the election a document is about."""
    country, types, is_early, start = identity.country, identity.types, identity.is_early, identity.start_date
    election = Election.objects.create(
        slug=free_slug(identity.words, Election.objects.all(), longest=160),
        title=election_title(country, types, is_early, start),
        country=country,
        is_early=is_early,
        start_date=start,
        end_date=identity.end_date,
    )
    for kind in types:
        Vote.objects.create(election=election, type=kind)
    return election
