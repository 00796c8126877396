"""The pages of the public site, for search engines."""

from typing import Any

from django.contrib.sitemaps import GenericSitemap, Sitemap
from django.db.models import Max
from django.urls import reverse

from observers.querying import shown_elections, shown_missions, shown_organisations, shown_people
from observers.querying.countries import Country, list_countries

_STANDING = [
    "home",
    "mission-list",
    "election-list",
    "country-list",
    "organisation-list",
    "meeting-list",
    "finding-list",
    "person-list",
    "about",
    "glossary",
    "accessibility",
]


class StandingSitemap(Sitemap):  # type: ignore[type-arg]
    """The pages that are there whatever the archive holds."""

    def items(self) -> list[str]:
        return _STANDING

    def location(self, item: str) -> str:
        return reverse(item)


class CountrySitemap(Sitemap):  # type: ignore[type-arg]
    """The countries where a mission observed an election."""

    def items(self) -> list[Country]:
        return list_countries()

    def location(self, item: Country) -> str:
        return reverse("country-page", args=[item.code])


def _records(rows: Any) -> dict[str, Any]:
    return {"queryset": rows.order_by("pk").only("slug")}


# A page of a mission is as new as its newest statement.
_MISSIONS = {**_records(shown_missions().annotate(newest=Max("statements__added_at"))), "date_field": "newest"}

SITEMAPS = {
    "pages": StandingSitemap(),
    "missions": GenericSitemap(_MISSIONS),
    "elections": GenericSitemap(_records(shown_elections())),
    "countries": CountrySitemap(),
    "organisations": GenericSitemap(_records(shown_organisations())),
    "people": GenericSitemap(_records(shown_people())),
}
