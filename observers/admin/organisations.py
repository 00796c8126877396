"""Organisations and their names."""

from typing import Any, ClassVar

from django.contrib import admin

from observers.admin.curation import CuratedAdmin
from observers.admin.inlines import ListInline
from observers.admin.merging import MergingAdmin
from observers.admin.versions import VersionedForm
from observers.models import Organisation, OrganisationName


class OrganisationNameInline(ListInline):
    """Other and former names, on the page of their organisation."""

    model = OrganisationName


class OrganisationForm(VersionedForm):
    """An organisation together with other names."""

    lists = ("other_names",)


@admin.register(Organisation)
class OrganisationAdmin(MergingAdmin, CuratedAdmin):
    """Who observes."""

    form = OrganisationForm
    list_display = ["name", "abbreviation", "kind", "review_state", "website"]
    list_filter = ["review_state", "kind"]
    search_fields = ["name", "abbreviation", "other_names__name"]
    prepopulated_fields = {"slug": ("abbreviation",)}
    inlines = [OrganisationNameInline]
    fieldsets: ClassVar[Any] = [
        (None, {"fields": [("name", "abbreviation"), "slug", "kind", "review_state"]}),
        ("About", {"fields": ["description", "website", "wikidata_id"]}),
        ("Record", {"fields": ["curated_fields"], "classes": ["collapse"]}),
    ]
