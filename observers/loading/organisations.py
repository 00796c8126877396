"""The organisations a reader knows, and new ones that a statement brings."""

from dataclasses import replace

from django.db.models import Q

from observers.extraction import Claim, KnownOrganisation, StatementReading
from observers.loading.slugs import free_slug
from observers.models import FormerSlug, Organisation


def known_organisations() -> list[KnownOrganisation]:
    """Return every organisation of the archive that no curator has rejected, with all its names."""
    rows = Organisation.objects.exclude(review_state="rejected").prefetch_related("other_names").order_by("slug")
    return [
        KnownOrganisation(row.slug, row.name, row.abbreviation, tuple(other.name for other in row.other_names.all()))
        for row in rows
    ]


def find_or_make_organisation(value: str, abbreviation: str = "") -> Organisation:
    """Return the organisation with this slug or name; one that nobody has listed yet is stored unreviewed."""
    known = _find_organisation(value)
    if known is not None:
        return known
    slug = free_slug(abbreviation or value, Organisation.objects.all(), longest=80)
    return Organisation.objects.create(slug=slug, name=value[:200], abbreviation=abbreviation[:40])


def with_listed_organisations(reading: StatementReading) -> StatementReading:
    """Return the reading with every organisation named by its slug; partners that nobody has listed are stored.

    So the facts read the same on the first load, which meets a new body under its written name, and on the next one,
    which knows it. The observing body itself is stored with its mission; here it is only looked up.
    """
    return replace(reading, claims=tuple(_listed(claim) for claim in reading.claims))


def _listed(claim: Claim) -> Claim:
    if claim.field == "organisation.partners":
        return replace(claim, value=find_or_make_organisation(str(claim.value), claim.abbreviation).slug)
    if claim.field == "organisation":
        known = _find_organisation(str(claim.value))
        return replace(claim, value=known.slug) if known else claim
    return claim


def _find_organisation(value: str) -> Organisation | None:
    """Return the organisation of this slug or name; else the one that once had it, or took over another with it."""
    known = Organisation.objects.filter(Q(slug=value) | Q(name__iexact=value)).order_by("pk").first()
    if known is not None:
        return known
    former = FormerSlug.objects.filter(kind="organisation", slug=value).values("record_id")
    alias = Q(pk__in=former) | Q(other_names__name__iexact=value)
    return Organisation.objects.filter(alias).order_by("pk").first()
