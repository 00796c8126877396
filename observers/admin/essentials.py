"""The header of a reading as a form: what a curator corrects before a text is stored."""

from collections.abc import Callable, Iterator
from datetime import date
from typing import Any

from django import forms
from django.contrib import admin
from django.contrib.admin.widgets import AutocompleteSelect
from django.http import QueryDict

from observers.admin.intake_shown import marks_of
from observers.countries import country_names
from observers.loading import Corrections, Intake
from observers.models import Election, Mission, Organisation
from observers.vocabulary import ElectionType, StatementKind

_DAY = {"type": "date"}
_CHANGED = "The text is read otherwise than when you looked at it. Look once more at what is left out."


def _day() -> forms.Field:
    return forms.DateField(required=False, widget=forms.DateInput(attrs=_DAY, format="%Y-%m-%d"))


def _line(longest: int) -> Callable[[], forms.Field]:
    return lambda: forms.CharField(required=False, max_length=longest, widget=forms.TextInput(attrs={"size": 60}))


def _count() -> forms.Field:
    return forms.IntegerField(required=False, min_value=0, max_value=999_999_999)


def _country() -> forms.Field:
    names = sorted(country_names().items(), key=lambda entry: entry[1])
    return forms.ChoiceField(required=False, choices=[("", "Not known"), *names])


def _types() -> forms.Field:
    choices = ElectionType.choices()
    return forms.MultipleChoiceField(required=False, choices=choices, widget=forms.CheckboxSelectMultiple)


_LIST = "election.types"
_FIELDS: dict[str, Callable[[], forms.Field]] = {
    "election.country": _country,
    _LIST: _types,
    "election.is_early": lambda: forms.BooleanField(required=False),
    "election.start_date": _day,
    "election.end_date": _day,
    "statement.kind": lambda: forms.ChoiceField(choices=StatementKind.choices()),
    "statement.title": _line(300),
    "statement.issued_on": _day,
    "mission.head": _line(200),
    "mission.head_role": _line(300),
    "mission.start_date": _day,
    "mission.end_date": _day,
    "mission.observer_count": _count,
    "mission.polling_station_count": _count,
}
_UNREAD = {"statement.kind": StatementKind.STATEMENT.value, "election.is_early": False}
_PERIODS = ["election", "mission"]


class EssentialsForm(forms.Form):
    """The header as read, to be corrected, and the rows that are left out.

    A new version of a statement stays with the mission of the earlier one: it asks for no organisation or election.
    """

    corrected = forms.CharField(widget=forms.HiddenInput, initial="yes")

    def __init__(self, intake: Intake, given: QueryDict | None = None) -> None:
        """Fill in what was read."""
        super().__init__(given)
        self.intake = intake
        self.left_out = set(given.getlist("leave")) if given else set[str]()
        if not intake.replaces:
            self.fields["organisation"] = self._organisation()
            self.fields["election"] = _chosen("election", Election, "Leave blank to have it found by the day, or made.")
        for name, make in _FIELDS.items():
            self.fields[name] = make()
            self.fields[name].label = name.replace(".", ": ").replace("_", " ").capitalize()
            self.fields[name].initial = self._read(name)

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or self.cleaned_data
        for period in _PERIODS:
            start, end = (cleaned.get(f"{period}.{which}_date") for which in ("start", "end"))
            if start and end and end < start:
                self.add_error(f"{period}.end_date", "The last day lies before the first.")
        if not self.left_out <= set(marks_of(self.intake)):
            raise forms.ValidationError(_CHANGED)
        return cleaned

    def corrections(self) -> Corrections:
        """Return what a valid form says otherwise than the reading."""
        election = self.cleaned_data.get("election")
        marks = marks_of(self.intake)
        return Corrections(
            values=dict(self._values()),
            lists={_LIST: self.cleaned_data[_LIST]} if _LIST in self.changed_data else {},
            left_out=frozenset(row for mark, row in marks.items() if mark in self.left_out),
            election=election.pk if election else None,
        )

    def _values(self) -> Iterator[tuple[str, str]]:
        organisation = self.cleaned_data.get("organisation")
        if organisation and "organisation" in self.changed_data:
            yield "organisation", organisation.slug
        for name in _FIELDS:
            if name in self.changed_data and name != _LIST:
                yield name, _text(self.cleaned_data[name])

    def _read(self, name: str) -> Any:
        reading = self.intake.reading
        if name == _LIST:
            return [str(value) for value in reading.values(name)]
        value = reading.value(name)
        return _UNREAD.get(name) if value is None else value

    def _organisation(self) -> forms.Field:
        claim = self.intake.reading.claim("organisation")
        known = Organisation.objects.filter(slug=str(claim.value)).first() if claim else None
        words = f"New to the archive: {claim.value}" if claim and not known else ""
        field = _chosen("organisation", Organisation, words)
        field.initial = known.pk if known else None
        return field


class _LookedUp(AutocompleteSelect):
    """Says to screen readers what is looked up: the box that Django shows has no name of its own."""

    @property
    def media(self) -> forms.Media:
        return super().media + forms.Media(js=["admin/js/autocomplete.js", "js/admin-lookup.js"])


def _chosen(name: str, model: Any, words: str) -> forms.Field:
    """Return a field that looks records up as they are typed, however many there are."""
    widget = _LookedUp(Mission._meta.get_field(name), admin.site)
    return forms.ModelChoiceField(model._default_manager.all(), required=False, widget=widget, help_text=words)


def _text(value: Any) -> str:
    """Return a value as a fact keeps it."""
    if value is None:
        return ""
    return value.isoformat() if isinstance(value, date) else str(value)
