"""Elections and the votes held in them."""

from collections.abc import Iterable
from typing import Any, ClassVar

from django import forms
from django.contrib import admin
from django.db.models import Prefetch, QuerySet, prefetch_related_objects
from django.http import HttpRequest

from observers.admin.curation import CuratedAdmin
from observers.admin.evidence import LONG_FIELDS, evidence_of, statements_with_facts
from observers.admin.filters import CountryFilter, OrganisationFilter, YearFilter
from observers.admin.inlines import ListInline
from observers.admin.merging import MergingAdmin
from observers.admin.versions import VersionedForm
from observers.countries import country_name, country_names
from observers.models import Election, Mission, Statement, Vote


def _evidence(name: str) -> Any:
    return evidence_of(f"election.{name}", name)


_COUNTRY, _EARLY = _evidence("country"), _evidence("is_early")
_START, _END = _evidence("start_date"), _evidence("end_date")
_VOTES = evidence_of("election.types", "votes")


class ElectionForm(VersionedForm):
    """An election whose state is chosen by name."""

    country = forms.ChoiceField(required=False)
    lists = ("votes",)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        """Offer every state of ISO 3166-1."""
        super().__init__(*args, **kwargs)
        names = sorted(country_names().items(), key=lambda entry: entry[1])
        self.fields["country"].choices = [("", "Not known"), *names]  # type: ignore[attr-defined]


class VoteInline(ListInline):
    """What is voted on, on the page of the election."""

    model = Vote


@admin.register(Election)
class ElectionAdmin(MergingAdmin, CuratedAdmin):
    """What is observed."""

    form = ElectionForm
    list_display = ["title", "country_shown", "types_shown", "is_early", "start_date", "end_date"]
    list_filter = [OrganisationFilter, CountryFilter, "votes__type", YearFilter, "is_early"]
    search_fields = ["title", "slug"]
    prepopulated_fields = {"slug": ("title",)}
    inlines = [VoteInline]
    readonly_fields: ClassVar[Any] = [_COUNTRY, _EARLY, _START, _END, _VOTES]
    fieldsets: ClassVar[Any] = [
        (None, {"fields": ["title", "slug"]}),
        (
            "Vote",
            {
                "fields": [
                    ("country", _COUNTRY),
                    ("is_early", _EARLY),
                    ("start_date", _START),
                    ("end_date", _END),
                    _VOTES,
                ],
                "description": "What is voted on is listed under “Votes” below.",
            },
        ),
        ("Record", {"fields": ["curated_fields"], "classes": ["collapse"]}),
    ]

    def get_queryset(self, request: HttpRequest) -> QuerySet[Election]:
        return super().get_queryset(request).prefetch_related("votes")

    def get_object(self, request: HttpRequest, object_id: str, from_field: str | None = None) -> Any:
        election = super().get_object(request, object_id, from_field)
        if election is not None:
            missions = Mission.objects.prefetch_related(statements_with_facts())
            prefetch_related_objects([election], Prefetch("missions", missions))
        return election

    @admin.display(description="country", ordering="country")
    def country_shown(self, election: Election) -> str:
        """Return the name of the host state."""
        return country_name(election.country)

    @admin.display(description="votes")
    def types_shown(self, election: Election) -> str:
        """Return what is voted on."""
        return ", ".join(kind.label for kind in election.types)

    def statements_to_settle(self, record: Election) -> Iterable[Statement]:
        rows = Statement.objects.filter(mission__election=record).defer(*LONG_FIELDS).order_by("mission_id", "pk")
        return {row.mission_id: row for row in rows}.values()
