"""The facets that lists are made of.

`holder` is what a row has the values through, itself or its mission; `prefix` is the way from there to the mission, or
the election.
"""

from collections.abc import Mapping

from django.db.models import DateField, F, OuterRef, Subquery
from django.db.models.functions import Coalesce, ExtractYear
from django.utils.translation import gettext_lazy as _

from observers.countries import country_names
from observers.models import Organisation, Statement
from observers.querying.facets import Label, Order, Path
from observers.querying.filters import FacetFilter, TermFilter
from observers.querying.publication import of_shown
from observers.vocabulary import Assessment, Counterpart, ElectionType, ReviewState, Topic

_BY = _("by %s")
_AT = _("at %s votes")
_YEARS = {str(year): str(year) for year in range(1900, 2101)}


def _of_shown(path: str) -> Path:
    """Return the value at `path`, which may lead from an organisation or an election through many missions."""
    return of_shown(path, "missions__", "partnered_missions__")


def organisation_filter(prefix: str, phrase: Label = _BY, holder: str = "pk") -> FacetFilter:
    """Narrow by organisation, as the one that led the mission or as a partner."""
    return FacetFilter(
        [_of_shown(f"{prefix}organisation__slug"), _of_shown(f"{prefix}partners__slug")],
        _organisations,
        label=_("Organisation"),
        thing=_("an organisation in the archive"),
        phrase=phrase,
        holder=holder,
    )


def _organisations() -> Mapping[str, str]:
    shown = Organisation.objects.exclude(review_state=ReviewState.REJECTED)
    return {organisation.slug: organisation.short_name for organisation in shown.only("slug", "name", "abbreviation")}


def election_type_filter(*prefixes: str, phrase: Label = _AT, holder: str = "pk") -> FacetFilter:
    """Narrow by what was voted on; an election of two votes has both types."""
    return TermFilter(
        [_of_shown(f"{prefix}votes__type") for prefix in prefixes],
        ElectionType,
        label=_("Election type"),
        thing=_("an election type"),
        phrase=phrase,
        holder=holder,
    )


def country_filter(*prefixes: str, holder: str = "pk") -> FacetFilter:
    """Narrow by the state that voted, an ISO 3166-1 code."""
    return FacetFilter(
        [_of_shown(f"{prefix}country") for prefix in prefixes],
        country_names,
        label=_("Country"),
        thing=_("a country code"),
        phrase=_("in %s"),
        written=country_code,
        holder=holder,
    )


def country_code(code: str) -> str:
    """Return a code as ISO 3166-1 writes it: "kz" gives "KZ"; what is not ASCII stays, for "ß" is not "SS"."""
    return code.upper() if code.isascii() else code


def election_year_filter() -> FacetFilter:
    """Narrow elections by the year of their first day; an undated election has no year."""
    return _year_filter(ExtractYear("start_date"))


def mission_year_filter(holder: str = "pk") -> FacetFilter:
    """Narrow by the year of the mission: see `mission_date`."""
    return _year_filter(ExtractYear(mission_date()), holder)


def mission_date(prefix: str = "") -> Coalesce:
    """Return the day a mission is dated by: election day, else its own first day, else its first statement's."""
    issued = Statement.objects.filter(mission=OuterRef(f"{prefix}pk"), issued_on__isnull=False).order_by("issued_on")
    return Coalesce(
        F(f"{prefix}election__start_date"),
        F(f"{prefix}start_date"),
        Subquery(issued.values("issued_on")[:1]),
        output_field=DateField(),
    )


def _year_filter(year: ExtractYear, holder: str = "pk") -> FacetFilter:
    return FacetFilter(
        [year],
        lambda: _YEARS,
        label=_("Year"),
        thing=_("a year between 1900 and 2100"),
        phrase=_("in %s"),
        order=Order.LATEST_FIRST,
        holder=holder,
    )


def topic_filter() -> FacetFilter:
    """Narrow findings by the part of the process they are about."""
    return TermFilter(
        [F("topic")],
        Topic,
        label=_("Topic"),
        thing=_("a topic"),
        phrase=_("on %s"),
    )


def assessment_filter() -> FacetFilter:
    """Narrow findings by the judgement of the mission."""
    return TermFilter(
        [F("assessment")],
        Assessment,
        label=_("Assessment"),
        thing=_("an assessment"),
        phrase=_("assessed as %s"),
    )


def counterpart_filter() -> FacetFilter:
    """Narrow meetings by the kind of body that was met."""
    return TermFilter(
        [F("counterpart")],
        Counterpart,
        label=_("Counterpart"),
        thing=_("a kind of counterpart"),
        phrase=_("with counterparts of the kind %s"),
    )


def review_state_filter() -> FacetFilter:
    """Narrow rows read from a text by whether a curator has confirmed them; rejected ones are never shown."""
    return TermFilter(
        [F("review_state")],
        [ReviewState.UNREVIEWED, ReviewState.ACCEPTED],
        label=_("Review state"),
        thing=_("a review state that is shown"),
        phrase=_("marked as %s"),
    )
