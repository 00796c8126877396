"""Correcting the values of one row without leaving the review page."""

from typing import Any

from django import forms
from django.forms.models import modelform_factory
from django.http import HttpRequest

from observers.admin.facts import FactForm
from observers.admin.passages import PassageForm
from observers.models import Fact, Finding, Meeting, Row

_DAY = forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d")

# A person is chosen on the row's own page, which looks names up as they are typed.
_FORMS: dict[Any, Any] = {
    Fact: modelform_factory(
        Fact, form=FactForm, fields=["value", "is_approximate"], widgets={"value": forms.Textarea(attrs={"rows": 2})}
    ),
    Meeting: modelform_factory(
        Meeting,
        form=PassageForm,
        fields=["name", "role", "institution", "counterpart", "start_date", "end_date"],
        widgets={"start_date": _DAY, "end_date": _DAY},
    ),
    Finding: modelform_factory(Finding, form=PassageForm, fields=["topic", "assessment"]),
}


def correction_form(row: Row, request: HttpRequest | None = None) -> Any:
    """Return the form that corrects a row, filled from the request where one is given."""
    given = request.POST if request else None
    form = _FORMS[type(row)](given, instance=row, label_suffix="", auto_id=f"correct_%s_{row.pk}")
    form.fields.pop("field", None)
    _focus_on_refused(form)
    return form


def _focus_on_refused(form: Any) -> None:
    """Let the page of a refused form open at the first field that is wrong, or at the first where none of them is."""
    fields = form.visible_fields()
    if form.errors:
        refused = next((field for field in fields if field.errors), fields[0])
        refused.field.widget.attrs["autofocus"] = True
