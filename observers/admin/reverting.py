"""An earlier state of a record put in force again: an edit whose values come from the history."""

from typing import Any

from django.db import transaction
from django.http import HttpRequest

from observers.admin.bases import Admin, Form
from observers.models import recorded_as


def form_of(admin: Admin, request: HttpRequest, record: Any, state: Any) -> Form:
    """Return the form of a record's own page, filled in with the values of an earlier state.

    So what may be put back is what may be edited, and it is checked as an edit is: offsets against the text, dates
    against each other, relations against what is still there.
    """
    form_class = admin.get_form(request, record, change=True)
    fresh = form_class(instance=record)
    values = {name: fresh[name].value() for name in fresh.fields}
    earlier = {name: _value(state, name) for name in fresh.fields if _is_kept(state, name)}
    return form_class({**values, **earlier}, instance=record)


def put_back(admin: Admin, request: HttpRequest, form: Form, state: Any) -> None:
    """Save a valid form made by `form_of`, and the state of review as it was."""
    with transaction.atomic(), recorded_as(f"put back as of {state.history_date:%Y-%m-%d %H:%M} UTC"):
        record = form.save(commit=False)
        admin.save_model(request, record, form, True)
        admin.save_related(request, form, [], True)
        if hasattr(state, "review_state") and record.review_state != state.review_state:
            record.review_state = state.review_state
            record.save(update_fields=["review_state"])


def _is_kept(state: Any, name: str) -> bool:
    return (name == "partners" and hasattr(state, name)) or name in {field.name for field in state.tracked_fields}


def _value(state: Any, name: str) -> Any:
    if name == "partners":
        return list(state.partners.values_list("organisation_id", flat=True))
    field = state._meta.get_field(name)
    return getattr(state, field.attname)
