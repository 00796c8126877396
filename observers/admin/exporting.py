"""A selection of records as a CSV file."""

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from typing import Any

from django.contrib import admin
from django.db.models import ForeignKey, Model, QuerySet
from django.http import HttpRequest, StreamingHttpResponse

from observers.admin.bases import Admin
from observers.exports import Column, write_csv

# The words and bytes of a text are a file of their own; the rest is kept for programs.
_LEFT_OUT = {"text", "original", "words_sha256", "as_read"}
_LONG = {"text", "original"}
_CHUNK = 500


class ExportingAdmin(Admin):
    """Admin whose lists can be taken along: every field of the selected records, one record to a line."""

    def get_actions(self, request: HttpRequest) -> dict[str, Any]:
        """Offer the export beside the actions of the list, to whoever may see the records."""
        actions = super().get_actions(request)
        action = self.get_action("export_selected")
        if action and self.has_view_or_change_permission(request):
            actions["export_selected"] = action
        return actions

    @admin.action(description="Export selected %(verbose_name_plural)s as CSV")
    def export_selected(self, request: HttpRequest, queryset: QuerySet[Any]) -> StreamingHttpResponse:
        """Return the records of a selection as a file."""
        columns = columns_of(queryset.model)
        response = StreamingHttpResponse(
            write_csv(columns, _rows(columns, queryset)), content_type="text/csv; charset=utf-8"
        )
        response["Content-Disposition"] = f'attachment; filename="{self.opts.model_name}.csv"'
        return response


def columns_of(model: type[Model]) -> Sequence[Column]:
    """Return a column for every field of a model; a record that is pointed to stands by its slug, hash or number."""
    fields = [field for field in model._meta.concrete_fields if field.name not in _LEFT_OUT]
    return [_column(field, _value) for field in fields] + [_column(field, _slugs) for field in model._meta.many_to_many]


def _column(field: Any, value: Callable[[Any, str], Any]) -> Column:
    return Column(field.name, str(field.verbose_name), lambda row, _site: value(row, field.name))


def _rows(columns: Sequence[Column], records: QuerySet[Any]) -> Iterator[dict[str, Any]]:
    for record in _prepared(records).iterator(chunk_size=_CHUNK):
        yield {column.name: column.value(record, "") for column in columns}


def _prepared(records: QuerySet[Any]) -> QuerySet[Any]:
    """Fetch what the columns need with the records, without long texts."""
    links = [field for field in records.model._meta.concrete_fields if isinstance(field, ForeignKey)]
    long = [name for name in _LONG if name in _names(records.model)]
    far = [f"{link.name}__{name}" for link in links for name in _LONG if name in _names(link.related_model)]
    many = [field.name for field in records.model._meta.many_to_many]
    return records.select_related(*(link.name for link in links)).prefetch_related(*many).defer(*long, *far)


def _names(model: Any) -> set[str]:
    return {field.name for field in model._meta.concrete_fields}


def _value(row: Any, name: str) -> Any:
    value = getattr(row, name)
    match value:
        case datetime():
            return value.isoformat(timespec="seconds")
        case list():
            return [str(part) for part in value]
        case Model():
            return _handle(value)
    return value


def _slugs(row: Any, name: str) -> list[str]:
    return [str(_handle(record)) for record in getattr(row, name).all()]


def _handle(record: Any) -> Any:
    """Return what a record is known by outside the archive: its slug, a statement's hash, else its number."""
    return next((getattr(record, name) for name in ("slug", "sha256") if hasattr(record, name)), record.pk)
