"""Filters of the admin's lists whose options stay few."""

from collections.abc import Sequence
from typing import Any

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest

from observers.countries import country_name
from observers.models import Election


class CountryFilter(admin.SimpleListFilter):
    """Elections, and what belongs to them, by host state; only states with an election are offered."""

    title = "country"
    parameter_name = "country"
    path = "country"

    def lookups(self, request: HttpRequest, model_admin: Any) -> Sequence[tuple[str, str]]:
        codes = Election.objects.exclude(country="").order_by("country").values_list("country", flat=True).distinct()
        return sorted(((code, country_name(code)) for code in codes), key=lambda option: option[1])

    def queryset(self, request: HttpRequest, queryset: QuerySet[Any]) -> QuerySet[Any]:
        return queryset.filter(**{self.path: self.value()}) if self.value() else queryset


class MissionCountryFilter(CountryFilter):
    """Missions by host state."""

    path = "election__country"


class ProblemsFilter(admin.SimpleListFilter):
    """Statements whose reading left something unsettled."""

    title = "problems"
    parameter_name = "problems"

    def lookups(self, request: HttpRequest, model_admin: Any) -> Sequence[tuple[str, str]]:
        return [("some", "With problems"), ("none", "Without problems")]

    def queryset(self, request: HttpRequest, queryset: QuerySet[Any]) -> QuerySet[Any]:
        match self.value():
            case "some":
                return queryset.exclude(problems=[])
            case "none":
                return queryset.filter(problems=[])
            case _:
                return queryset
