"""Findings."""

from typing import Any

from django.contrib import admin
from django.http import HttpRequest

from observers.admin.bases import Form
from observers.admin.filters import MISSION_FILTERS, EvidenceFilter
from observers.admin.reviewing import PassageAdmin
from observers.models import Finding


@admin.register(Finding)
class FindingAdmin(PassageAdmin):
    """What missions found."""

    list_display = ["quote", "state_shown", "topic", "assessment", "mission"]
    # Nobody looks for a sentence by its first letter, and to put all of them in order takes long.
    sortable_by = ["topic", "assessment", "state_shown"]
    list_filter = ["review_state", "is_stale", EvidenceFilter, "origin", "assessment", "topic", *MISSION_FILTERS]
    list_select_related = ["mission"]
    search_fields = ["quote", "mission__title"]
    autocomplete_fields = ["mission", "statement"]
    value_fields = (("topic", "assessment"),)

    def save_model(self, request: HttpRequest, obj: Any, form: Form, change: bool) -> None:
        obj.order = obj.start or 0
        super().save_model(request, obj, form, change)
