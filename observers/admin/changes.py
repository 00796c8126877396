"""The history of a record as people read it: when, who, what, with the old value and the new one."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby, pairwise
from typing import Any

from django.db import models

from observers.models import Election, Organisation, OrganisationName, Person, PersonName, Vote

# Kept for programs; a curator learns nothing from them.
_UNTOLD = {"id", "key", "as_read", "words_sha256", "rule", "curated_fields"}
_OWNED: dict[Any, tuple[Any, str]] = {
    Organisation: (OrganisationName, "organisation_id"),
    Person: (PersonName, "person_id"),
    Election: (Vote, "election_id"),
}
_DEEDS = {"+": "added", "~": "changed", "-": "deleted"}
_MOST = 300


@dataclass(frozen=True, slots=True)
class Change:
    """One field: the value before and after."""

    label: str
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class Entry:
    """One step of a record's history; `subject` names the row where it is not the record itself."""

    state: Any
    when: datetime
    who: str
    deed: str
    reason: str
    subject: str
    changes: list[Change]


def entries_of(model: Any, pk: Any) -> list[Entry]:
    """Return the history of a record and of the names or votes listed on its page, the latest first."""
    entries = list(_entries(model, {"id": pk}, is_own=True))
    if model in _OWNED:
        owned, owner = _OWNED[model]
        entries += _entries(owned, {owner: pk}, is_own=False)
    return sorted(entries, key=lambda entry: entry.when, reverse=True)


def changes_between(old: Any | None, new: Any | None) -> list[Change]:
    """Return the fields in which two states of one model differ; None stands for a record that is not there."""
    return list(_changes(old, new, _Names([state for state in (old, new) if state is not None])))


def _entries(model: Any, where: dict[str, Any], is_own: bool) -> Iterator[Entry]:
    query = model.history.filter(**where).select_related("history_user").order_by("-history_id")[:_MOST]
    states = sorted(query, key=lambda state: (state.id, state.history_id))
    names = _Names(states)
    for _pk, run in groupby(states, key=lambda state: state.id):
        for before, state in pairwise([None, *run]):
            subject = "" if is_own else f"{model._meta.verbose_name} “{state.instance}”"
            yield _entry(before, state, subject, names)


def _entry(before: Any | None, state: Any, subject: str, names: "_Names") -> Entry:
    return Entry(
        state=state,
        when=state.history_date,
        who=str(state.history_user or ""),
        deed=_DEEDS[state.history_type],
        reason=state.history_change_reason or "",
        subject=subject,
        changes=list(_changes(before, state, names)) if state.history_type == "~" else [],
    )


def _changes(old: Any | None, new: Any | None, names: "_Names") -> Iterator[Change]:
    model: Any = type(new or old)
    for field in model.tracked_fields:
        if field.name not in _UNTOLD:
            before, after = names.shown(old, field), names.shown(new, field)
            if before != after:
                yield Change(str(field.verbose_name), before, after)
    if hasattr(model, "partners"):
        before, after = (_partners(state) for state in (old, new))
        if before != after:
            yield Change("partners", before, after)


def _partners(state: Any | None) -> str:
    if state is None:
        return "–"
    pks = list(state.partners.values_list("organisation_id", flat=True))
    known = Organisation.objects.in_bulk(pks)
    return ", ".join(sorted(str(known.get(pk, _missing(pk))) for pk in pks)) or "–"


def _missing(pk: Any) -> str:
    return f"no longer there (number {pk})"


class _Names:
    """The names of the records that some states point to, fetched once for each kind."""

    def __init__(self, states: Iterable[Any]) -> None:
        self._names: dict[tuple[str, Any], str] = {}
        known = list(states)
        for field in type(known[0]).tracked_fields if known else []:
            if isinstance(field, models.ForeignKey):
                self._learn(field, {getattr(state, field.attname) for state in known})

    def _learn(self, field: Any, pks: set[Any]) -> None:
        model = field.related_model
        long = [name.name for name in model._meta.concrete_fields if name.name in {"text", "original"}]
        live = {row.pk: str(row) for row in model._default_manager.filter(pk__in=pks - {None}).defer(*long)}
        gone = model.history.filter(id__in=pks - {None, *live}).order_by("history_id")
        for pk, name in {**{state.id: str(state.instance) for state in gone}, **live}.items():
            self._names[field.name, pk] = name

    def shown(self, state: Any | None, field: Any) -> str:
        """Return a value for people: a label for a word of a closed list, a name for a record, a dash for nothing."""
        value = None if state is None else getattr(state, field.attname)
        if value is None or value in ("", []):
            return "–"
        if isinstance(field, models.ForeignKey):
            return self._names.get((field.name, value), _missing(value))
        if isinstance(value, bool):
            return "yes" if value else "no"
        if isinstance(value, list):
            return ", ".join(str(part) for part in value)
        return str(dict(field.flatchoices).get(value, value))
