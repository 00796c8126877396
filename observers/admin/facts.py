"""Facts: the passages behind the headers of statements, elections and missions."""

from collections.abc import Iterable
from typing import Any

from django import forms
from django.contrib import admin
from django.http import HttpRequest

from observers.admin.evidence import LONG_FIELDS
from observers.admin.filters import MISSION_FILTERS, EvidenceFilter
from observers.admin.passages import PassageForm
from observers.admin.reviewing import PassageAdmin
from observers.loading import FACT_FIELDS, check_fact_value, settle_headers
from observers.models import Fact, Row, Statement


class FactForm(PassageForm):
    """A fact whose value is one that its field can hold."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        """Offer the fields a fact may be about."""
        super().__init__(*args, **kwargs)
        if "field" in self.fields:
            self.fields["field"] = forms.ChoiceField(
                choices=[(name, Fact(field=name).field_words.capitalize()) for name in FACT_FIELDS]
            )

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        field = cleaned.get("field", self.instance.field)
        try:
            check_fact_value(field, cleaned.get("value", ""))
        except ValueError as error:
            self.add_error("value", str(error))
        return cleaned


@admin.register(Fact)
class FactAdmin(PassageAdmin):
    """What the headers say, and where it is written."""

    form = FactForm
    list_display = ["field", "value", "state_shown", "statement"]
    # To put all values there are in the order of their letters takes long and helps nobody.
    sortable_by = ["field", "state_shown", "statement"]
    list_filter = ["review_state", "is_stale", EvidenceFilter, "origin", "field", *MISSION_FILTERS]
    list_select_related = ["statement"]
    search_fields = ["value", "quote", "statement__title", "statement__source_name"]
    autocomplete_fields = ["statement"]
    value_fields = ("field", "value", "is_approximate")
    owner_fields = ()

    def get_readonly_fields(self, request: HttpRequest, obj: Row | None = None) -> list[Any]:
        return [*super().get_readonly_fields(request, obj), *(["field"] if obj else [])]

    def settle(self, rows: Iterable[Row]) -> None:
        statements = Statement.objects.filter(pk__in={row.statement_id for row in rows}).defer(*LONG_FIELDS)
        for statement in statements:
            settle_headers(statement)
