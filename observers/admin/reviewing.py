"""Decisions of curators on rows: accept, reject, edit, add."""

from collections.abc import Iterable
from typing import Any, cast

from django.contrib import admin, messages
from django.contrib.admin.models import CHANGE, LogEntry
from django.db import transaction
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse

from observers.admin.bases import Form
from observers.admin.curation import ArchiveAdmin
from observers.admin.evidence import LONG_FIELDS, comparison, passage
from observers.admin.passages import PassageForm, decided_state
from observers.models import Row, change_all
from observers.vocabulary import Origin, ReviewState

_KEPT = (
    "This row was read from the text. It cannot be deleted, because the next load would read it again: "
    "reject it instead, and it is no longer shown."
)
REVIEWED = [{"changed": {"fields": ["Review state"]}}]


def review(rows: QuerySet[Any], state: ReviewState) -> list[Row]:
    """Give the rows this review state and clear the stale mark; return those that were not so already."""
    changed: list[Row] = list(rows.exclude(review_state=state, is_stale=False))
    change_all(changed, review_state=state, is_stale=False)
    return changed


def _back(request: HttpRequest, row: Row, response: HttpResponse) -> HttpResponse:
    """Return the answer to a saved form: back to the review page where the curator came from there."""
    if "_review" not in request.GET or "_save" not in request.POST or row.statement_id is None:
        return response
    address = reverse("admin:observers_statement_review", args=[row.statement_id])
    return HttpResponseRedirect(f"{address}#{row._meta.model_name}-{row.pk}")


class PassageAdmin(ArchiveAdmin):
    """Admin of rows with a passage; subclasses name `value_fields`, the values a curator may correct."""

    form = PassageForm
    change_form_template = "admin/observers/passage_form.html"
    ordering = ["-pk"]
    actions = ["accept_selected", "reject_selected"]
    value_fields: tuple[Any, ...] = ()
    owner_fields: tuple[str, ...] = ("mission",)

    def get_queryset(self, request: HttpRequest) -> QuerySet[Any]:
        return super().get_queryset(request).defer(*(f"statement__{name}" for name in LONG_FIELDS))

    def get_readonly_fields(self, request: HttpRequest, obj: Row | None = None) -> list[Any]:
        where = [*self.owner_fields, "statement"] if obj else []
        return [*where, "origin", "key", "rule", "is_stale", passage, comparison]

    def get_fieldsets(self, request: HttpRequest, obj: Row | None = None) -> Any:
        where = (None, {"fields": [*self.owner_fields, "statement", "quote", ("start", "end")]})
        if obj is None:
            return [where, ("Recorded", {"fields": self.value_fields})]
        is_read = obj.origin == Origin.READ
        recorded = {"fields": [*self.value_fields, "review_state"], "description": _KEPT if is_read else ""}
        read = {"fields": [passage, comparison, "rule"] if is_read else [passage]}
        rest = ("Record", {"fields": ["origin", "is_stale", "key"], "classes": ["collapse"]})
        return [("Evidence", read), ("Recorded", recorded), *([] if is_read else [where]), rest]

    def has_delete_permission(self, request: HttpRequest, obj: Row | None = None) -> bool:
        return super().has_delete_permission(request, obj) and (obj is None or obj.origin == Origin.CURATOR)

    def get_actions(self, request: HttpRequest) -> dict[str, Any]:
        actions = super().get_actions(request)
        actions.pop("delete_selected", None)
        return actions

    def save_model(self, request: HttpRequest, obj: Row, form: Form, change: bool) -> None:
        obj.review_state = decided_state(obj.review_state, form.changed_data)
        if obj.review_state != ReviewState.UNREVIEWED:
            obj.is_stale = False
        obj.save()
        self.settle([obj])

    def response_add(self, request: HttpRequest, obj: Row, post_url_continue: str | None = None) -> HttpResponse:
        return _back(request, obj, super().response_add(request, obj, post_url_continue))

    def response_change(self, request: HttpRequest, obj: Row) -> HttpResponse:
        return _back(request, obj, super().response_change(request, obj))

    def delete_model(self, request: HttpRequest, obj: Row) -> None:
        super().delete_model(request, obj)
        self.settle([obj])

    @admin.display(description="review state", ordering="review_state")
    def state_shown(self, row: Row) -> str:
        """Return what a curator has decided, and whether that wants another look."""
        return f"{row.get_review_state_display()}{', stale' if row.is_stale else ''}"

    @admin.action(description="Accept selected %(verbose_name_plural)s", permissions=["change"])
    def accept_selected(self, request: HttpRequest, queryset: QuerySet[Any]) -> None:
        """Accept the rows of a selection and say how many."""
        self._review_selected(request, queryset, ReviewState.ACCEPTED)

    @admin.action(description="Reject selected %(verbose_name_plural)s", permissions=["change"])
    def reject_selected(self, request: HttpRequest, queryset: QuerySet[Any]) -> None:
        """Reject the rows of a selection and say how many."""
        self._review_selected(request, queryset, ReviewState.REJECTED)

    def settle(self, rows: Iterable[Row]) -> None:
        """Bring other records in line with rows that have changed; nothing unless a subclass says so."""

    def _review_selected(self, request: HttpRequest, queryset: QuerySet[Any], state: ReviewState) -> None:
        with transaction.atomic():
            selected = queryset.count()
            changed = review(queryset, state)
            self.settle(changed)
            LogEntry.objects.log_actions(cast(int, request.user.pk), changed, CHANGE, REVIEWED)
        same = selected - len(changed)
        self.message_user(
            request,
            f"{len(changed)} {state.value}{f'; {same} stood so already' if same else ''}.",
            messages.SUCCESS,
        )
