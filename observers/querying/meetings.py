"""Meetings: the list."""

from django.db.models import F, QuerySet
from django.db.models.functions import Coalesce
from django.http import QueryDict
from django.utils.translation import gettext, gettext_noop
from django.utils.translation import gettext_lazy as _

from observers.models import Meeting
from observers.models.search_index import MEETINGS
from observers.querying.evidence import with_places
from observers.querying.facet_filters import (
    counterpart_filter,
    country_filter,
    election_type_filter,
    mission_date,
    mission_year_filter,
    organisation_filter,
    review_state_filter,
)
from observers.querying.filters import DatedFilters, WordsFilter
from observers.querying.listings import Listing, ListingKind, Selection, Sort, build_listing, build_selection
from observers.querying.missions import shown_missions
from observers.querying.search import found_by, relevance_in
from observers.vocabulary import ReviewState


class Meetings(QuerySet[Meeting]):
    """Meetings as the public site asks for them."""

    def shown(self) -> "Meetings":
        """Leave out what a curator has rejected, and the meetings of missions that are not shown."""
        return self.exclude(review_state=ReviewState.REJECTED).filter(mission__in=shown_missions())

    def for_list(self) -> "Meetings":
        """Add what a row of a list shows: where its words stand, the person, and the mission with its election.

        `date` is the meeting's first day or, where the text gives none, the day its mission is dated by.
        """
        return with_places(
            self.annotate(date=Coalesce("start_date", mission_date("mission__")))
            .select_related("person", "mission__organisation", "mission__election")
            .prefetch_related("mission__election__votes")
        )


def shown_meetings() -> Meetings:
    """Return the meetings the public may see."""
    return Meetings(Meeting).shown()


class MeetingFilters(DatedFilters):
    """What meetings are narrowed by; the year is the mission's."""

    day = Coalesce("start_date", mission_date("mission__"))
    organisation = organisation_filter("mission__")
    election_type = election_type_filter("mission__election__")
    country = country_filter("mission__election__")
    year = mission_year_filter("mission__")
    counterpart = counterpart_filter()
    review_state = review_state_filter()
    q = WordsFilter(lambda rows, query: rows.filter(pk__in=found_by(query, MEETINGS)))


_IN_ORDER = ["mission__slug", "start", "pk"]
_KIND = ListingKind(
    filters=MeetingFilters,
    base=shown_meetings,
    for_list=Meetings.for_list,
    sorts=[
        Sort("newest", _("Newest first"), _("newest first"), [F("date").desc(nulls_last=True), *_IN_ORDER]),
        Sort("oldest", _("Oldest first"), _("oldest first"), [F("date").asc(nulls_last=True), *_IN_ORDER]),
        Sort("organisation", _("Organisation"), _("by organisation"), ["mission__organisation__name"]),
        Sort("country", _("Country"), _("by country"), ["mission__election__country"]),
    ],
    singular=gettext_noop("%s meeting"),
    plural=gettext_noop("%s meetings"),
    ranked=relevance_in(MEETINGS),
)


def list_meetings(params: QueryDict) -> Listing:
    """Return the list of meetings under these parameters.

    organisation, election_type, country, year, counterpart, review_state, from, to, q, sort, page.
    """
    return build_listing(params, _KIND)


def select_meetings(params: QueryDict) -> Selection:
    """Return all meetings of the list under these parameters, as for `list_meetings`."""
    return build_selection(params, _KIND, gettext("Meetings"))
