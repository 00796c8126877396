"""Findings: the list."""

from collections.abc import Sequence

from django.db.models import QuerySet
from django.http import QueryDict
from django.utils.translation import gettext, gettext_noop

from observers.models import Finding
from observers.models.search_index import FINDINGS
from observers.querying.facet_filters import assessment_filter, mission_date, review_state_filter, topic_filter
from observers.querying.facets import Facet
from observers.querying.filters import WordsFilter
from observers.querying.listings import (
    Listing,
    ListingKind,
    Selection,
    build_facets,
    build_listing,
    build_selection,
)
from observers.querying.mission_rows import MissionRowFilters, shown, sorts_by_mission, with_missions
from observers.querying.search import found_by, relevance_in


class Findings(QuerySet[Finding]):
    """Findings as the public site asks for them."""

    def for_list(self) -> "Findings":
        """Add what a row of a list shows; `date` is the day its mission is dated by."""
        return with_missions(self.annotate(date=mission_date("mission__")))


def shown_findings() -> Findings:
    """Return the findings the public may see."""
    return shown(Findings(Finding))


class FindingFilters(MissionRowFilters):
    """What findings are narrowed by."""

    day = mission_date("mission__")
    topic = topic_filter()
    assessment = assessment_filter()
    review_state = review_state_filter()
    q = WordsFilter(lambda rows, query: rows.filter(pk__in=found_by(query, FINDINGS)))


_KIND = ListingKind(
    filters=FindingFilters,
    base=shown_findings,
    for_list=Findings.for_list,
    sorts=sorts_by_mission("order"),
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
