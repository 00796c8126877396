"""Findings: the list."""

from collections.abc import Sequence

from django.db.models import F, QuerySet
from django.http import QueryDict
from django.utils.translation import gettext, gettext_noop
from django.utils.translation import gettext_lazy as _

from observers.models import Finding
from observers.models.search_index import FINDINGS
from observers.querying.evidence import with_places
from observers.querying.facet_filters import (
    assessment_filter,
    country_filter,
    election_type_filter,
    mission_date,
    mission_year_filter,
    organisation_filter,
    review_state_filter,
    topic_filter,
)
from observers.querying.facets import Facet
from observers.querying.filters import DatedFilters, WordsFilter
from observers.querying.listings import (
    Listing,
    ListingKind,
    Selection,
    Sort,
    build_facets,
    build_listing,
    build_selection,
)
from observers.querying.missions import shown_missions
from observers.querying.search import found_by, relevance_in
from observers.vocabulary import ReviewState


class Findings(QuerySet[Finding]):
    """Findings as the public site asks for them."""

    def shown(self) -> "Findings":
        """Leave out what a curator has rejected, and the findings of missions that are not shown."""
        return self.exclude(review_state=ReviewState.REJECTED).filter(mission__in=shown_missions())

    def for_list(self) -> "Findings":
        """Add what a row of a list shows: where its words stand, and the mission with its election."""
        return with_places(
            self.annotate(date=mission_date("mission__"))
            .select_related("mission__organisation", "mission__election")
            .prefetch_related("mission__election__votes")
        )


def shown_findings() -> Findings:
    """Return the findings the public may see."""
    return Findings(Finding).shown()


class FindingFilters(DatedFilters):
    """What findings are narrowed by."""

    day = mission_date("mission__")
    organisation = organisation_filter("mission__")
    election_type = election_type_filter("mission__election__")
    country = country_filter("mission__election__")
    year = mission_year_filter("mission__")
    topic = topic_filter()
    assessment = assessment_filter()
    review_state = review_state_filter()
    q = WordsFilter(lambda rows, query: rows.filter(pk__in=found_by(query, FINDINGS)))


_IN_ORDER = ["mission__slug", "order", "pk"]
_KIND = ListingKind(
    filters=FindingFilters,
    base=shown_findings,
    for_list=Findings.for_list,
    sorts=[
        Sort("newest", _("Newest first"), _("newest first"), [F("date").desc(nulls_last=True), *_IN_ORDER]),
        Sort("oldest", _("Oldest first"), _("oldest first"), [F("date").asc(nulls_last=True), *_IN_ORDER]),
        Sort("organisation", _("Organisation"), _("by organisation"), ["mission__organisation__name"]),
        Sort("country", _("Country"), _("by country"), ["mission__election__country"]),
    ],
    singular=gettext_noop("%s finding"),
    plural=gettext_noop("%s findings"),
    ranked=relevance_in(FINDINGS),
)


def list_findings(params: QueryDict) -> Listing:
    """Return the list of findings under these parameters.

    organisation, election_type, country, year, topic, assessment, review_state, from, to, q, sort, page.
    """
    return build_listing(params, _KIND)


def select_findings(params: QueryDict) -> Selection:
    """Return all findings of the list under these parameters, as for `list_findings`."""
    return build_selection(params, _KIND, gettext("Findings"))


def finding_facets(params: QueryDict, names: Sequence[str]) -> list[Facet]:
    """Return these facets of the findings under these parameters."""
    return build_facets(params, _KIND, names)
