"""What every record's admin page does: remember which fields a person has edited, and settle what follows from them."""

from collections.abc import Iterable
from typing import Any, ClassVar

from django import forms
from django.contrib.admin.helpers import ACTION_CHECKBOX_NAME
from django.db import models
from django.http import HttpRequest, HttpResponseBadRequest

from observers.admin.bases import Form, InlineFormSet
from observers.admin.evidence import is_evidence
from observers.admin.exporting import ExportingAdmin
from observers.admin.history import HistoryAdmin
from observers.admin.lookups import LookingUpAdmin, may_name
from observers.admin.versions import VersionedAdmin
from observers.loading import settle_headers
from observers.models import Curated, Statement


class ArchiveAdmin(VersionedAdmin, HistoryAdmin, ExportingAdmin, LookingUpAdmin):
    """Lists of a hundred, counted once."""

    list_per_page = 100
    list_max_show_all = 200
    show_full_result_count = False
    formfield_overrides: ClassVar[Any] = {models.URLField: {"assume_scheme": "https"}}

    def response_action(self, request: HttpRequest, queryset: Any, *args: Any) -> Any:
        """Say no to a selection that names no records; Django would look for them as they are named."""
        if not all(may_name(self.model, name) for name in request.POST.getlist(ACTION_CHECKBOX_NAME)):
            return HttpResponseBadRequest()
        return super().response_action(request, queryset, *args)


class CuratedAdmin(ArchiveAdmin):
    """Admin of a record whose fields, once edited here, no load changes again.

    A slug is chosen when the record is added and stays: it is the public address.
    """

    def get_readonly_fields(self, request: HttpRequest, obj: Any = None) -> list[Any]:
        fixed = ["curated_fields"] if obj is None else ["curated_fields", "slug"]
        return [*super().get_readonly_fields(request, obj), *fixed]

    def get_prepopulated_fields(self, request: HttpRequest, obj: Any = None) -> Any:
        return {} if obj else super().get_prepopulated_fields(request, obj)

    def get_fieldsets(self, request: HttpRequest, obj: Any = None) -> Any:
        fieldsets = super().get_fieldsets(request, obj)
        return fieldsets if obj else [(name, _without_evidence(options)) for name, options in fieldsets]

    def save_model(self, request: HttpRequest, obj: Curated, form: Form, change: bool) -> None:
        remember(obj, form.changed_data)
        obj.save()

    def save_formset(self, request: HttpRequest, form: Form, formset: InlineFormSet, change: bool) -> None:
        super().save_formset(request, form, formset, change)
        if formset.has_changed():
            remember(form.instance, [formset.get_default_prefix()])
            form.instance.save(update_fields=["curated_fields"])

    def save_related(self, request: HttpRequest, form: Form, formsets: Any, change: bool) -> None:
        super().save_related(request, form, formsets, change)
        for statement in self.statements_to_settle(form.instance):
            settle_headers(statement)

    def get_deleted_objects(self, objs: Any, request: HttpRequest) -> Any:
        """Let the page name what still hangs on a record, rather than a right that nobody has."""
        deleted, counts, rights_needed, protected = super().get_deleted_objects(objs, request)
        return deleted, counts, set() if protected else rights_needed, protected

    def statements_to_settle(self, record: Any) -> Iterable[Statement]:
        """Return the statements whose headers depend on `record`; none unless a subclass says so."""
        return ()


def remember(record: Curated, fields: Iterable[str]) -> None:
    """Note on the record, unsaved, that a curator has edited these fields."""
    record.curated_fields = sorted({*record.curated_fields, *fields})


def _without_evidence(options: Any) -> dict[str, Any]:
    """Return the options of a fieldset for a record not stored yet, for which no text can speak."""
    lines = [line[0] if isinstance(line, tuple) and is_evidence(line[-1]) else line for line in options["fields"]]
    return {**options, "fields": [line for line in lines if not is_evidence(line)]}


class LinesField(forms.CharField):
    """A list of names, edited one to a line."""

    widget = forms.Textarea(attrs={"rows": 4})

    def prepare_value(self, value: Any) -> Any:
        return "\n".join(value) if isinstance(value, list) else value

    def to_python(self, value: Any) -> Any:
        lines = value if isinstance(value, list) else str(value or "").splitlines()
        return [line.strip() for line in lines if line.strip()]

    def has_changed(self, initial: Any, data: Any) -> bool:
        return bool(self.to_python(initial) != self.to_python(data))
