"""Missions, with the words behind every value of their header."""

from collections.abc import Iterable
from typing import Any, ClassVar

from django.contrib import admin
from django.db.models import prefetch_related_objects
from django.http import HttpRequest

from observers.admin.curation import CuratedAdmin, LinesField
from observers.admin.evidence import LONG_FIELDS, evidence_of, statements_with_facts
from observers.admin.filters import MISSION_FILTERS, WaitingFilter
from observers.admin.links import rows_of_mission
from observers.admin.publishing import PublishingAdmin
from observers.admin.versions import VersionedForm
from observers.models import Mission, Statement

_READ = [
    "head",
    "head_role",
    "start_date",
    "end_date",
    "observer_count",
    "polling_station_count",
    "composition",
    "places",
]
_EVIDENCE = {name: evidence_of(f"mission.{name}", name) for name in _READ}
_ORGANISATION = evidence_of("organisation", "organisation")
_PARTNERS = evidence_of("organisation.partners", "partners")


class MissionForm(VersionedForm):
    """A mission whose places are written one to a line."""

    places = LinesField(required=False, help_text="One to a line, as the statement writes them.")
    lists = ("partners",)


@admin.register(Mission)
class MissionAdmin(PublishingAdmin, CuratedAdmin):
    """Who observed which election."""

    form = MissionForm
    list_display = [
        "title",
        "publication",
        "organisation",
        "observer_count",
        "polling_station_count",
        "election__start_date",
    ]
    list_filter = ["publication", WaitingFilter, *MISSION_FILTERS]
    list_select_related = ["organisation", "election"]
    search_fields = ["title", "slug", "head", "organisation__name", "organisation__abbreviation"]
    autocomplete_fields = ["organisation", "partners", "election"]
    actions = ["publish_selected", "withdraw_selected"]
    prepopulated_fields = {"slug": ("title",)}
    readonly_fields: ClassVar[Any] = [
        *_EVIDENCE.values(),
        _ORGANISATION,
        _PARTNERS,
        rows_of_mission,
        "publication",
        "added_at",
    ]
    fieldsets: ClassVar[Any] = [
        (None, {"fields": ["title", "slug", "publication", rows_of_mission]}),
        ("Who and what", {"fields": [("organisation", _ORGANISATION), ("partners", _PARTNERS), "election"]}),
        ("As the statements say", {"fields": [(name, _EVIDENCE[name]) for name in _READ]}),
        ("Record", {"fields": ["curated_fields", "added_at"], "classes": ["collapse"]}),
    ]

    def get_object(self, request: HttpRequest, object_id: str, from_field: str | None = None) -> Any:
        mission = super().get_object(request, object_id, from_field)
        if mission is not None:
            prefetch_related_objects([mission], statements_with_facts())
        return mission

    def statements_to_settle(self, record: Mission) -> Iterable[Statement]:
        return Statement.objects.filter(mission=record).defer(*LONG_FIELDS).order_by("pk")[:1]
