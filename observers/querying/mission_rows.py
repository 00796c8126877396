"""What the lists of findings and of meetings share: both are rows read from the statements of missions."""

from typing import Any, TypeVar

from django.db.models import F, QuerySet
from django.utils.translation import gettext_lazy as _

from observers.querying.evidence import with_places
from observers.querying.facet_filters import (
    country_filter,
    election_type_filter,
    mission_year_filter,
    organisation_filter,
)
from observers.querying.filters import DatedFilters
from observers.querying.listings import Sort
from observers.querying.missions import shown_missions
from observers.vocabulary import ReviewState

Rows = TypeVar("Rows", bound=QuerySet[Any, Any])


def shown(rows: Rows) -> Rows:
    """Leave out what a curator has rejected, and the rows of missions that are not shown."""
    return rows.exclude(review_state=ReviewState.REJECTED).filter(mission__in=shown_missions())


def with_missions(rows: Rows) -> Rows:
    """Add what a row of a list shows: where its words stand, and the mission with its election."""
    missions = rows.select_related("mission__organisation", "mission__election")
    return with_places(missions.prefetch_related("mission__election__votes"))


class MissionRowFilters(DatedFilters):
    """What rows of missions are narrowed by, whatever they tell; the year is the mission's."""

    organisation = organisation_filter("", holder="mission")
    election_type = election_type_filter("election__", holder="mission")
    country = country_filter("election__", holder="mission")
    year = mission_year_filter(holder="mission")


def sorts_by_mission(within: str) -> list[Sort]:
    """Return the orders of rows by their `date` and their mission; rows of one mission are ordered by `within`."""
    in_order = ["mission__slug", within, "pk"]
    return [
        Sort("newest", _("Newest first"), _("newest first"), [F("date").desc(nulls_last=True), *in_order]),
        Sort("oldest", _("Oldest first"), _("oldest first"), [F("date").asc(nulls_last=True), *in_order]),
        Sort("organisation", _("Organisation"), _("by organisation"), ["mission__organisation__name"]),
        Sort("country", _("Country"), _("by country"), ["mission__election__country"]),
    ]
