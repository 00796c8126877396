"""Statements: the texts, with the words behind their own header."""

from collections.abc import Iterable
from typing import Any, ClassVar

from django import forms
from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest
from django.template.loader import render_to_string
from django.utils.safestring import SafeString

from observers.admin.bases import Form
from observers.admin.curation import CuratedAdmin
from observers.admin.evidence import LONG_FIELDS, evidence_of
from observers.admin.filters import MISSION_FILTERS, ProblemsFilter, WaitingFilter
from observers.admin.intake import IntakeAdmin
from observers.admin.links import rows_of_statement
from observers.admin.problems import ProblemsAdmin
from observers.admin.publishing import ASK_AN_EDITOR, may_add_to
from observers.admin.review import ReviewingAdmin
from observers.admin.versions import VersionedForm
from observers.loading import delete_statement, problems_of
from observers.models import Finding, Meeting, Mission, Statement, change_all

_KIND = evidence_of("statement.kind", "kind")
_TITLE = evidence_of("statement.title", "title")
_ISSUED = evidence_of("statement.issued_on", "issued_on")


@admin.display(description="text")
def text_shown(statement: Statement) -> SafeString:
    """Show the canonical text as it is stored."""
    return render_to_string("admin/observers/text.html", {"statement": statement})


@admin.display(description="problems")
def problems_shown(statement: Statement) -> SafeString:
    """Show what the reader could not settle, and who has settled it."""
    return render_to_string(
        "admin/observers/problems.html", {"problems": problems_of(statement), "statement": statement}
    )


@admin.display(description="file as received")
def original_shown(statement: Statement) -> SafeString:
    """Link to the bytes as received."""
    return render_to_string("admin/observers/original.html", {"statement": statement})


class StatementForm(VersionedForm):
    """A form that moves a statement to a public mission only for those who may publish."""

    request: HttpRequest

    def clean_mission(self) -> Mission:
        """Refuse with a ValidationError where the words would become public without an editor."""
        mission: Mission = self.cleaned_data["mission"]
        if "mission" in self.changed_data and not may_add_to(self.request, mission):
            raise forms.ValidationError(ASK_AN_EDITOR)
        return mission


@admin.register(Statement)
class StatementAdmin(IntakeAdmin, ReviewingAdmin, ProblemsAdmin, CuratedAdmin):
    """The documents. They come in through a load or are added here, and their words are never changed."""

    form = StatementForm
    list_display = ["__str__", "mission", "kind", "issued_on", "source_name", "problem_count"]
    list_filter = [WaitingFilter, "kind", ProblemsFilter, *MISSION_FILTERS]
    list_select_related = ["mission"]
    search_fields = ["title", "source_name", "mission__title"]
    ordering = ["-pk"]
    autocomplete_fields = ["mission"]
    readonly_fields: ClassVar[Any] = [
        *(_KIND, _TITLE, _ISSUED, rows_of_statement, problems_shown, text_shown, original_shown),
        *("source_name", "sha256", "extraction_version", "replaced_by", "added_at"),
    ]
    fieldsets: ClassVar[Any] = [
        (None, {"fields": ["mission", ("title", _TITLE), ("kind", _KIND), ("issued_on", _ISSUED), "language"]}),
        ("Reading", {"fields": [rows_of_statement, problems_shown, "extraction_version"]}),
        ("Source", {"fields": ["source_name", "source_address", "sha256", original_shown, "replaced_by", "added_at"]}),
        ("Text", {"fields": [text_shown]}),
        ("Record", {"fields": ["curated_fields"], "classes": ["collapse"]}),
    ]

    def get_queryset(self, request: HttpRequest) -> QuerySet[Statement]:
        return super().get_queryset(request).defer(*LONG_FIELDS)

    def get_form(self, request: HttpRequest, obj: Any = None, change: bool = False, **kwargs: Any) -> Any:
        """Return the form of this request, which knows whose it is."""
        form = super().get_form(request, obj, change, **kwargs)
        form.request = request  # type: ignore[attr-defined]
        return form

    @admin.display(description="problems", ordering="open_problems")
    def problem_count(self, statement: Statement) -> int:
        """Return how many things nobody has settled."""
        return statement.open_problems

    def save_model(self, request: HttpRequest, obj: Any, form: Form, change: bool) -> None:
        super().save_model(request, obj, form, change)
        if "mission" in form.changed_data:
            change_all(Meeting.objects.filter(statement=obj), mission=obj.mission)
            change_all(Finding.objects.filter(statement=obj), mission=obj.mission)

    def get_deleted_objects(self, objs: Any, request: HttpRequest) -> Any:
        """Name what was read from the text among what is deleted: it goes and comes back with the text."""
        deleted, counts, rights_needed, protected = super().get_deleted_objects(objs, request)
        return [*deleted, *protected], counts, rights_needed, []

    def delete_model(self, request: HttpRequest, obj: Any) -> None:
        delete_statement(obj)

    def delete_queryset(self, request: HttpRequest, queryset: QuerySet[Any]) -> None:
        for statement in queryset:
            delete_statement(statement)

    def statements_to_settle(self, record: Statement) -> Iterable[Statement]:
        return [record]
