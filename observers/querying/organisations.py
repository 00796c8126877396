"""Organisations: the list, and one organisation with its names and missions."""

from django.db.models import Count, Exists, F, OuterRef, Prefetch, Q, QuerySet, Subquery
from django.db.models.functions import Coalesce
from django.http import QueryDict
from django.utils.translation import gettext, gettext_noop
from django.utils.translation import gettext_lazy as _

from observers.models import Mission, Organisation
from observers.querying.facet_filters import country_filter, election_type_filter
from observers.querying.filters import ListingFilters
from observers.querying.listings import Listing, ListingKind, Selection, Sort, build_listing, build_selection
from observers.querying.missions import shown_missions
from observers.querying.publication import is_shown
from observers.vocabulary import ReviewState

_LED = Mission.objects.order_by().filter(organisation=OuterRef("pk"))
_JOINED = Mission.partners.through.objects.filter(organisation=OuterRef("pk"))


class Organisations(QuerySet[Organisation]):
    """Organisations as the public site asks for them."""

    def shown(self) -> "Organisations":
        """Leave out what a curator has found to be no organisation, and what only unpublished missions speak of."""
        every = Exists(_LED) | Exists(_JOINED)
        shown = Exists(_LED.filter(is_shown())) | Exists(_JOINED.filter(is_shown("mission__")))
        unlisted = Q(review_state=ReviewState.UNREVIEWED)
        return self.exclude(review_state=ReviewState.REJECTED).exclude(unlisted & every & ~shown)

    def counted(self) -> "Organisations":
        """Annotate `mission_count`, the missions led and those joined as a partner."""
        led = shown_missions().filter(organisation=OuterRef("pk"))
        # By a join: a list of all other missions, for each organisation, would be as long as the archive every time.
        joined = _JOINED.filter(is_shown("mission__")).exclude(mission__organisation=OuterRef("pk"))
        return self.annotate(mission_count=Coalesce(_number_of(led), 0) + Coalesce(_number_of(joined), 0))

    def for_list(self) -> "Organisations":
        """Add what a row of a list shows: other names and `mission_count`."""
        return self.counted().prefetch_related("other_names")

    def for_page(self) -> "Organisations":
        """Add what the page shows: other names, the missions led and those joined as a partner, newest first."""
        missions = shown_missions().for_list().order_by(F("date").desc(nulls_last=True), "slug")
        return self.for_list().prefetch_related(
            Prefetch("missions", queryset=missions), Prefetch("partnered_missions", queryset=missions)
        )


def _number_of(rows: QuerySet) -> Subquery:  # type: ignore[type-arg]
    return Subquery(rows.order_by().values("organisation").annotate(number=Count("pk")).values("number"))


def shown_organisations() -> Organisations:
    """Return the organisations the public may see."""
    return Organisations(Organisation).shown()


def organisation_page(slug: str) -> Organisation:
    """Return the organisation with all its page shows; raises Organisation.DoesNotExist."""
    return shown_organisations().for_page().get(slug=slug)


class OrganisationFilters(ListingFilters):
    """What organisations are narrowed by: where they went, as leaders or partners."""

    election_type = election_type_filter("missions__election__", "partnered_missions__election__")
    country = country_filter("missions__election__", "partnered_missions__election__")


_KIND = ListingKind(
    filters=OrganisationFilters,
    base=shown_organisations,
    for_list=Organisations.for_list,
    sorts=[
        Sort("name", _("Name"), _("by name"), ["name"]),
        Sort("missions", _("Most missions first"), _("most missions first"), ["-mission_count"]),
    ],
    singular=gettext_noop("%s organisation"),
    plural=gettext_noop("%s organisations"),
)


def list_organisations(params: QueryDict) -> Listing:
    """Return the list of organisations under these parameters: election_type, country, sort, page."""
    return build_listing(params, _KIND)


def select_organisations(params: QueryDict) -> Selection:
    """Return all organisations of the list under these parameters, as for `list_organisations`."""
    return build_selection(params, _KIND, gettext("Organisations"))
