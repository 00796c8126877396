"""Two curators at one record: the second is told, and nothing of what the first has saved is written over.

Every form carries a digest of the record as it was when the form was opened; a record that reads otherwise when the
form comes back has been changed in between.
"""

import hashlib
import json
from typing import Any

from django import forms
from django.db import models, transaction
from django.http import HttpRequest

from observers.admin.bases import Admin, Form

# Stored once and never changed.
_FIXED = {"text", "original", "sha256"}
_CHANGED_MEANWHILE = (
    "Somebody else, or a load, has changed this record since you opened it. Nothing of yours has been saved. "
    "Open the page anew to see how the record stands, and make your change again."
)


def version_of(record: models.Model, lists: tuple[str, ...] = ()) -> str:
    """Return a digest of a record's values, and of the rows of the relations named in `lists`."""
    fields = [field.attname for field in record._meta.concrete_fields if field.name not in _FIXED]
    values = {name: getattr(record, name) for name in fields}
    rows = {name: _rows(record, name) for name in lists}
    written = json.dumps([values, rows], default=str, sort_keys=True)
    return hashlib.sha256(written.encode()).hexdigest()[:24]


def _rows(record: models.Model, name: str) -> list[str]:
    columns = ["pk"] if record._meta.get_field(name).many_to_many else []
    return sorted(map(str, getattr(record, name).values_list(*columns)))


class VersionedForm(Form):
    """A form that refuses a record changed since it was opened; `lists` names the relations edited with it."""

    version = forms.CharField(widget=forms.HiddenInput, required=False)
    lists: tuple[str, ...] = ()

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        """Note the record as it stands."""
        super().__init__(*args, **kwargs)
        if self.instance.pk is None:
            del self.fields["version"]
        else:
            self.initial["version"] = version_of(self.instance, self.lists)

    def clean_version(self) -> str:
        """Refuse with a ValidationError where the version is not that of the record as it stands."""
        if self.cleaned_data["version"] != self.initial["version"]:
            raise forms.ValidationError(_CHANGED_MEANWHILE)
        return str(self.cleaned_data["version"])


class VersionedAdmin(Admin):
    """An admin whose forms carry versions; of two forms saved at the same moment, the second waits for the first."""

    change_form_template = "admin/observers/versioned_form.html"

    def get_object(self, request: HttpRequest, object_id: str, from_field: str | None = None) -> Any:
        if request.method == "POST" and transaction.get_connection().in_atomic_block:
            lock = self.model._base_manager.select_for_update().order_by()
            self._wait(lock, object_id)
        return super().get_object(request, object_id, from_field)

    def _wait(self, lock: Any, object_id: str) -> None:
        try:
            list(lock.filter(pk=self.model._meta.pk.to_python(object_id)).values_list("pk"))
        except forms.ValidationError:
            return
