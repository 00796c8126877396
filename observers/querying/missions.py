"""Missions: the list, and one mission with all its page shows."""

from collections.abc import Sequence
from typing import Any

from django.db.models import CharField, F, OuterRef, Prefetch, QuerySet, Subquery
from django.db.models.functions import Cast
from django.http import QueryDict
from django.utils.translation import gettext, gettext_noop
from django.utils.translation import gettext_lazy as _

from observers.models import Fact, Finding, Meeting, Mission, Organisation, Statement
from observers.models.search_index import STATEMENTS
from observers.querying.facet_filters import (
    country_filter,
    election_type_filter,
    mission_date,
    mission_year_filter,
    organisation_filter,
)
from observers.querying.facets import Facet, Rows
from observers.querying.filters import DatedFilters, WordsFilter
from observers.querying.hits import excerpt
from observers.querying.listings import (
    Listing,
    ListingKind,
    Selection,
    Sort,
    build_facets,
    build_listing,
    build_selection,
)
from observers.querying.publication import is_shown
from observers.querying.search import found_by, relevance_in
from observers.querying.verdicts import IN_ORDER_OF_TEXTS
from observers.querying.words import Query
from observers.vocabulary import ReviewState

NEWEST = Sort("newest", _("Newest first"), _("newest first"), [F("date").desc(nulls_last=True), "slug"])
OLDEST = Sort("oldest", _("Oldest first"), _("oldest first"), [F("date").asc(nulls_last=True), "slug"])


class Missions(QuerySet[Mission]):
    """Missions as the public site asks for them."""

    def shown(self) -> "Missions":
        """Leave out missions that are not published, and those of a body that a curator has found to be none."""
        return self.filter(is_shown())

    def dated(self) -> "Missions":
        """Annotate `date`, the day the mission is dated by."""
        return self.annotate(date=mission_date())

    def citable(self) -> "Missions":
        """Annotate `first_issued_on`, the day the first of the statements that are shown was issued."""
        statements = Statement.objects.filter(mission=OuterRef("pk"), replaced_by__isnull=True, issued_on__isnull=False)
        # By a dictionary here and below, for the model declares the attributes already.
        return self.annotate(**{"first_issued_on": Subquery(statements.order_by("issued_on").values("issued_on")[:1])})

    def counted(self) -> "Missions":
        """Annotate the words of counts that are none exactly: `observer_words` is "over 300 observers", or None."""
        words = {"observer_words": _rough("observer_count"), "station_words": _rough("polling_station_count")}
        return self.annotate(**words)

    def for_list(self) -> "Missions":
        """Add what a row of a list shows: organisation, partners, election and votes, and counts in words."""
        return (
            self.dated()
            .citable()
            .counted()
            .select_related("organisation", "election")
            .prefetch_related(Prefetch("partners", queryset=_kept(Organisation.objects.all())), "election__votes")
        )

    def for_page(self) -> "Missions":
        """Add all that the page of a mission shows, in a number of queries that does not depend on the rows."""
        statements = (
            Statement.objects.filter(replaced_by__isnull=True)
            .defer("original")
            .order_by(F("issued_on").asc(nulls_last=True), "source_name")
            .prefetch_related(
                Prefetch("facts", queryset=_kept(Fact.objects.order_by("field", "start", "pk"))), "settled_problems"
            )
        )
        others = Missions(Mission).shown().select_related("organisation").order_by("organisation__name", "slug")
        return self.for_list().prefetch_related(
            Prefetch("statements", queryset=statements),
            Prefetch("findings", queryset=_kept(Finding.objects.order_by(*IN_ORDER_OF_TEXTS))),
            Prefetch("meetings", queryset=_kept(Meeting.objects.select_related("person").order_by("start_date", "pk"))),
            Prefetch("election__missions", queryset=others),
        )


def _kept(rows: Any) -> Any:
    return rows.exclude(review_state=ReviewState.REJECTED)


def _rough(count: str) -> Subquery:
    """Return the words in which a statement gives this count of a mission as "about" or "over" what it is."""
    facts = Fact.objects.filter(
        statement__mission=OuterRef("pk"),
        statement__replaced_by__isnull=True,
        field=f"mission.{count}",
        is_approximate=True,
        value=Cast(OuterRef(count), CharField()),
    )
    return Subquery(_kept(facts).order_by("pk").values("quote")[:1])


def shown_missions() -> Missions:
    """Return the missions the public may see."""
    return Missions(Mission).shown()


def mission_page(slug: str) -> Mission:
    """Return the mission with all its page shows; raises Mission.DoesNotExist."""
    return shown_missions().for_page().get(slug=slug)


def hidden_mission_page(slug: str) -> Mission:
    """Return a mission the public may not see, with all its page shows; raises Mission.DoesNotExist."""
    return Missions(Mission).exclude(is_shown()).for_page().get(slug=slug)


def _texts(query: Query) -> QuerySet[Statement]:
    return Statement.objects.filter(replaced_by__isnull=True, pk__in=found_by(query, STATEMENTS))


def _find(rows: Rows, query: Query) -> Rows:
    """Find missions by their statements: one of them must fulfil the whole query."""
    return rows.filter(pk__in=_texts(query).order_by().values("mission"))


def _add_excerpts(missions: list[Mission], query: Query) -> None:
    """Give each mission as `excerpt` the piece of its statements that shows why it was found."""
    texts = _texts(query).filter(mission__in=[mission.pk for mission in missions]).order_by("-issued_on", "pk")
    found = {text.mission_id: text for text in texts.only("mission_id", "text")}
    for mission in missions:
        mission.excerpt = excerpt(found[mission.pk].text, query)  # type: ignore[attr-defined]


class MissionFilters(DatedFilters):
    """What missions are narrowed by."""

    day = mission_date()
    organisation = organisation_filter("")
    election_type = election_type_filter("election__")
    country = country_filter("election__")
    year = mission_year_filter()
    q = WordsFilter(_find)


_KIND = ListingKind(
    filters=MissionFilters,
    base=shown_missions,
    for_list=Missions.for_list,
    sorts=[
        NEWEST,
        OLDEST,
        Sort("organisation", _("Organisation"), _("by organisation"), ["organisation__name"]),
        Sort("country", _("Country"), _("by country"), ["election__country"]),
    ],
    singular=gettext_noop("%s mission"),
    plural=gettext_noop("%s missions"),
    ranked=relevance_in(STATEMENTS, owner="mission_id"),
    dress=_add_excerpts,
)


def list_missions(params: QueryDict) -> Listing:
    """Return the list of missions under these parameters.

    organisation, election_type, country, year, from, to, q, sort, page.
    """
    return build_listing(params, _KIND)


def select_missions(params: QueryDict) -> Selection:
    """Return all missions of the list under these parameters, as for `list_missions`."""
    return build_selection(params, _KIND, gettext("Missions"))


def mission_facets(params: QueryDict, names: Sequence[str]) -> list[Facet]:
    """Return these facets of the missions under these parameters."""
    return build_facets(params, _KIND, names)
