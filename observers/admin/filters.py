"""Filters of the admin's lists whose options stay few, however much the archive holds."""

from collections.abc import Sequence
from datetime import MAXYEAR, MINYEAR
from typing import Any

from django.contrib import admin
from django.db.models import Count, QuerySet
from django.http import HttpRequest

from observers.admin.queue import BARE, OPEN_PROBLEMS, REASONS, waiting
from observers.countries import country_name
from observers.models import Election, Mission, Organisation
from observers.vocabulary import ElectionType

# As many as one reads over; the others are found by searching for their name.
_MOST_ORGANISATIONS = 30

Options = Sequence[tuple[str, str]]


class _PathFilter(admin.SimpleListFilter):
    """Narrows by one value; `field` is the way to it from a mission."""

    field = ""

    def queryset(self, request: HttpRequest, queryset: QuerySet[Any]) -> QuerySet[Any]:
        return queryset.filter(**self.condition(queryset.model, self.value())) if self.value() else queryset

    def condition(self, model: Any, value: Any) -> dict[str, Any]:
        """Return the lookup that rows of `model` have to fulfil."""
        return {self.path(model): value}

    def path(self, model: Any) -> str:
        """Return the way from a row to the value."""
        return f"{_TO_MISSION[model._meta.model_name]}{self.field}"


_TO_MISSION = {"mission": "", "statement": "mission__", "meeting": "mission__", "finding": "mission__"} | {
    "fact": "statement__mission__"
}


class CountryFilter(_PathFilter):
    """Elections, and what belongs to them, by host state; only states with an election are offered."""

    title = "country"
    parameter_name = "country"
    field = "election__country"

    def lookups(self, request: HttpRequest, model_admin: Any) -> Options:
        codes = Election.objects.exclude(country="").order_by("country").values_list("country", flat=True).distinct()
        return sorted(((code, country_name(code)) for code in codes), key=lambda option: option[1])

    def path(self, model: Any) -> str:
        return "country" if model is Election else super().path(model)


class YearFilter(_PathFilter):
    """Elections, and what belongs to them, by the year of the first day; only years with an election are offered."""

    title = "year"
    parameter_name = "year"
    field = "election__start_date__year"

    def lookups(self, request: HttpRequest, model_admin: Any) -> Options:
        days = Election.objects.order_by().values_list("start_date", flat=True).distinct()
        return [(str(year), str(year)) for year in sorted({day.year for day in days if day}, reverse=True)]

    def path(self, model: Any) -> str:
        return "start_date__year" if model is Election else super().path(model)

    def queryset(self, request: HttpRequest, queryset: QuerySet[Any]) -> QuerySet[Any]:
        return super().queryset(request, queryset) if _is_year(str(self.value() or "")) else queryset


def _is_year(word: str) -> bool:
    """Tell whether a word is a year that a date can have."""
    return len(word) == len(str(MAXYEAR)) and word.isdecimal() and int(word) >= MINYEAR


class TypeFilter(_PathFilter):
    """Missions, and what belongs to them, by what was voted on."""

    title = "election type"
    parameter_name = "type"
    field = "election__in"

    def lookups(self, request: HttpRequest, model_admin: Any) -> Options:
        return ElectionType.choices()

    def condition(self, model: Any, value: Any) -> dict[str, Any]:
        return {self.path(model): Election.objects.order_by().filter(votes__type=value).values("pk")}


class OrganisationFilter(_PathFilter):
    """Missions, and what belongs to them, by organisation; those with the most missions are offered."""

    title = "organisation"
    parameter_name = "organisation"
    field = "organisation__slug"

    def lookups(self, request: HttpRequest, model_admin: Any) -> Options:
        counted = Mission.objects.order_by().values("organisation").annotate(number=Count("pk"))
        most = counted.order_by("-number", "organisation").values("organisation")[:_MOST_ORGANISATIONS]
        rows = Organisation.objects.filter(pk__in=most)
        return sorted(((row.slug, row.short_name) for row in rows), key=lambda option: option[1].casefold())

    def condition(self, model: Any, value: Any) -> dict[str, Any]:
        if model is Election:
            return {"pk__in": Mission.objects.order_by().filter(organisation__slug=value).values("election")}
        return super().condition(model, value)


class WaitingFilter(admin.SimpleListFilter):
    """Statements and missions by what they wait for."""

    title = "queue"
    parameter_name = "waits"

    def lookups(self, request: HttpRequest, model_admin: Any) -> Options:
        return [(reason.value or "any", reason.label) for reason in REASONS]

    def queryset(self, request: HttpRequest, queryset: QuerySet[Any]) -> QuerySet[Any]:
        if not self.value():
            return queryset
        column = "mission" if queryset.model is Mission else "pk"
        return queryset.filter(pk__in=waiting(str(self.value())).order_by().values(column))


class EvidenceFilter(admin.SimpleListFilter):
    """Rows by whether words of a text stand behind them."""

    title = "passage"
    parameter_name = "passage"

    def lookups(self, request: HttpRequest, model_admin: Any) -> Options:
        return [("none", "Without a passage"), ("some", "With a passage")]

    def queryset(self, request: HttpRequest, queryset: QuerySet[Any]) -> QuerySet[Any]:
        match self.value():
            case "none":
                return queryset.filter(BARE)
            case "some":
                return queryset.exclude(BARE)
            case _:
                return queryset


class ProblemsFilter(admin.SimpleListFilter):
    """Statements whose reading left something that nobody has settled; not those a newer version has replaced."""

    title = "problems"
    parameter_name = "problems"

    def lookups(self, request: HttpRequest, model_admin: Any) -> Options:
        return [("some", "With problems"), ("none", "Without problems")]

    def queryset(self, request: HttpRequest, queryset: QuerySet[Any]) -> QuerySet[Any]:
        match self.value():
            case "some":
                return queryset.filter(OPEN_PROBLEMS)
            case "none":
                return queryset.exclude(OPEN_PROBLEMS)
            case _:
                return queryset


# What a mission, and each row that belongs to one, can be narrowed by.
MISSION_FILTERS = [OrganisationFilter, CountryFilter, TypeFilter, YearFilter]
