"""Meetings."""

from django.contrib import admin

from observers.admin.filters import MISSION_FILTERS, EvidenceFilter
from observers.admin.reviewing import PassageAdmin
from observers.models import Meeting


@admin.register(Meeting)
class MeetingAdmin(PassageAdmin):
    """Whom missions met."""

    list_display = ["__str__", "state_shown", "counterpart", "start_date", "mission"]
    list_filter = ["review_state", "is_stale", EvidenceFilter, "origin", "counterpart", *MISSION_FILTERS]
    list_select_related = ["mission"]
    search_fields = ["name", "role", "institution", "quote", "mission__title"]
    autocomplete_fields = ["mission", "statement", "person"]
    value_fields = ("person", "name", "role", "institution", "counterpart", ("start_date", "end_date"))
