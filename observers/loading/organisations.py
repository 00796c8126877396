"""The organisations a reader knows, and new ones that a statement brings."""

from django.db.models import Q

from observers.extraction import KnownOrganisation
from observers.loading.slugs import free_slug
from observers.models import Organisation


def known_organisations() -> list[KnownOrganisation]:
    """Return every organisation of the archive that no curator has rejected, with all its names."""
    rows = Organisation.objects.exclude(review_state="rejected").prefetch_related("other_names").order_by("slug")
    return [
        KnownOrganisation(row.slug, row.name, row.abbreviation, tuple(other.name for other in row.other_names.all()))
        for row in rows
    ]


def find_or_make_organisation(value: str, abbreviation: str = "") -> Organisation:
    """Return the organisation with this slug or name; one that nobody has listed yet is stored unreviewed."""
    known = Organisation.objects.filter(Q(slug=value) | Q(name__iexact=value)).order_by("pk").first()
    if known is not None:
        return known
    slug = free_slug(abbreviation or value, Organisation.objects.all(), longest=80)
    return Organisation.objects.create(slug=slug, name=value[:200], abbreviation=abbreviation[:40])
