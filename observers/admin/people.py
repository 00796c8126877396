"""People whom missions met."""

from typing import Any, ClassVar

from django.contrib import admin
from django.http import HttpRequest

from observers.admin.bases import Form
from observers.admin.curation import CuratedAdmin
from observers.admin.inlines import ListInline
from observers.admin.merging import MergingAdmin
from observers.admin.versions import VersionedForm
from observers.loading import propose_likenesses
from observers.models import Person, PersonName


class PersonNameInline(ListInline):
    """Other spellings, accepted or proposed, on the page of their person."""

    model = PersonName


class PersonForm(VersionedForm):
    """A person together with other names."""

    lists = ("other_names",)


@admin.register(Person)
class PersonAdmin(MergingAdmin, CuratedAdmin):
    """Whom missions met."""

    form = PersonForm
    list_display = ["name"]
    list_filter = [("other_names__review_state", admin.ChoicesFieldListFilter)]
    search_fields = ["name", "other_names__name"]
    prepopulated_fields = {"slug": ("name",)}
    inlines = [PersonNameInline]
    fieldsets: ClassVar[Any] = [
        (None, {"fields": ["name", "slug"]}),
        ("Record", {"fields": ["curated_fields"], "classes": ["collapse"]}),
    ]

    def save_model(self, request: HttpRequest, obj: Any, form: Form, change: bool) -> None:
        super().save_model(request, obj, form, change)
        if "name" in form.changed_data:
            propose_likenesses(obj)
