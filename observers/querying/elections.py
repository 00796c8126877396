"""Elections: the list, and one election with its missions and their verdicts."""

from django.db.models import Exists, F, OuterRef, Prefetch, QuerySet
from django.http import QueryDict
from django.utils.translation import gettext, gettext_noop
from django.utils.translation import gettext_lazy as _

from observers.models import Election, Mission, Organisation
from observers.querying.facet_filters import (
    country_filter,
    election_type_filter,
    election_year_filter,
    organisation_filter,
)
from observers.querying.filters import DatedFilters
from observers.querying.listings import Listing, ListingKind, Selection, Sort, build_listing, build_selection
from observers.querying.missions import Missions, shown_missions
from observers.querying.publication import is_shown
from observers.querying.verdicts import add_verdicts
from observers.vocabulary import ReviewState


class Elections(QuerySet[Election]):
    """Elections as the public site asks for them."""

    def for_list(self) -> "Elections":
        """Add what a row of a list shows: votes, and the missions with their organisations."""
        missions = shown_missions().select_related("organisation").order_by("organisation__name", "slug")
        return self.prefetch_related("votes", Prefetch("missions", queryset=missions))

    def for_page(self) -> "Elections":
        """Add what the page shows: each mission with its organisation and partners."""
        partners = Organisation.objects.exclude(review_state=ReviewState.REJECTED)
        missions: Missions = shown_missions().dated().counted().select_related("organisation")
        return self.prefetch_related(
            "votes",
            Prefetch(
                "missions",
                queryset=missions.prefetch_related(Prefetch("partners", queryset=partners)).order_by(
                    "organisation__name", "slug"
                ),
            ),
        )


def shown_elections() -> Elections:
    """Return the elections the public may see: those that a mission observed."""
    return Elections(Election).filter(pk__in=shown_missions().order_by().values("election"))


def election_page(slug: str) -> Election:
    """Return the election with all its page shows, its missions with their `verdicts`; raises Election.DoesNotExist.

    An election that only unpublished missions observed has no page.
    """
    observed = Mission.objects.order_by().filter(election=OuterRef("pk"))
    public = Elections(Election).filter(~Exists(observed) | Exists(observed.filter(is_shown())))
    election = public.for_page().get(slug=slug)
    add_verdicts(election.missions.all(), are_linked=True)
    return election


class ElectionFilters(DatedFilters):
    """What elections are narrowed by."""

    day = F("start_date")
    organisation = organisation_filter("missions__", phrase=_("observed by %s"))
    election_type = election_type_filter("", phrase=_("with %s votes"))
    country = country_filter("")
    year = election_year_filter()


_KIND = ListingKind(
    filters=ElectionFilters,
    base=shown_elections,
    for_list=Elections.for_list,
    sorts=[
        Sort("newest", _("Newest first"), _("newest first"), [F("start_date").desc(nulls_last=True), "slug"]),
        Sort("oldest", _("Oldest first"), _("oldest first"), [F("start_date").asc(nulls_last=True), "slug"]),
        Sort("country", _("Country"), _("by country"), ["country"]),
    ],
    singular=gettext_noop("%s election"),
    plural=gettext_noop("%s elections"),
)


def list_elections(params: QueryDict) -> Listing:
    """Return the list of elections under these parameters.

    organisation, election_type, country, year, from, to, sort, page.
    """
    return build_listing(params, _KIND)


def select_elections(params: QueryDict) -> Selection:
    """Return all elections of the list under these parameters, as for `list_elections`."""
    return build_selection(params, _KIND, gettext("Elections"))
