"""Meetings: the list."""

from django.db.models import QuerySet
from django.db.models.functions import Coalesce
from django.http import QueryDict
from django.utils.translation import gettext, gettext_noop

from observers.models import Meeting
from observers.models.search_index import MEETINGS
from observers.querying.facet_filters import counterpart_filter, mission_date, review_state_filter
from observers.querying.filters import WordsFilter
from observers.querying.listings import Listing, ListingKind, Selection, build_listing, build_selection
from observers.querying.mission_rows import MissionRowFilters, shown, sorts_by_mission, with_missions
from observers.querying.search import found_by, relevance_in


class Meetings(QuerySet[Meeting]):
    """Meetings as the public site asks for them."""

    def for_list(self) -> "Meetings":
        """Add what a row of a list shows, and the person.

        `date` is the meeting's first day or, where the text gives none, the day its mission is dated by.
        """
        dated = self.annotate(date=Coalesce("start_date", mission_date("mission__")))
        return with_missions(dated.select_related("person"))


def shown_meetings() -> Meetings:
    """Return the meetings the public may see."""
    return shown(Meetings(Meeting))


class MeetingFilters(MissionRowFilters):
    """What meetings are narrowed by."""

    day = Coalesce("start_date", mission_date("mission__"))
    counterpart = counterpart_filter()
    review_state = review_state_filter()
    q = WordsFilter(lambda rows, query: rows.filter(pk__in=found_by(query, MEETINGS)))


_KIND = ListingKind(
    filters=MeetingFilters,
    base=shown_meetings,
    for_list=Meetings.for_list,
    sorts=sorts_by_mission("start"),
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
