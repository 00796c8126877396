"""Lists of names or votes on the page of their record."""

from typing import Any

from observers.admin.bases import Inline, InlineFormSet


class NamedFieldsFormSet(InlineFormSet):
    """Rows of a table whose every field has the name of its column, for those who hear the page."""

    def add_fields(self, form: Any, index: int | None) -> None:
        """Name the fields as they are added."""
        super().add_fields(form, index)
        for field in form.fields.values():
            if field.label:
                field.widget.attrs["aria-label"] = field.label


class ListInline(Inline):
    """A list edited with its record, without blank rows."""

    formset = NamedFieldsFormSet
    extra = 0
