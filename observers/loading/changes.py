"""Two states of a record, or what a batch did to many records, field by field in words for people."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from django.db import models

from observers.loading.undoing import Touched
from observers.models import Organisation

# Kept for programs; a curator learns nothing from them.
_UNTOLD = {"id", "key", "as_read", "words_sha256", "rule", "curated_fields"}


@dataclass(frozen=True, slots=True)
class Change:
    """One field: the value before and after."""

    label: str
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class RecordStep:
    """One record that a batch touched: its name, what happened to it and which fields changed."""

    kind: str
    name: str
    deed: str
    changes: list[Change]
    is_changed_since: bool


def changes_between(old: Any | None, new: Any | None) -> list[Change]:
    """Return the fields in which two states of one model differ; None stands for a record that is not there."""
    return list(changes_of(old, new, Names([state for state in (old, new) if state is not None])))


def described(touched: Iterable[Touched]) -> list[RecordStep]:
    """Return, for each record that a batch touched, what happened to it."""
    return [
        RecordStep(
            kind=str(record.model._meta.verbose_name),
            name=str(record.after.instance),
            deed="deleted" if record.is_gone else "changed" if record.before else "added",
            changes=changes_between(record.before, record.after) if record.before and not record.is_gone else [],
            is_changed_since=record.is_changed_since,
        )
        for record in touched
    ]


def changes_of(old: Any | None, new: Any | None, names: "Names") -> Iterator[Change]:
    """Yield the fields in which two states differ, told with names that are known already."""
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


class Names:
    """The names of the records that some states point to, fetched once for each kind."""

    def __init__(self, states: Iterable[Any]) -> None:
        """Fetch them."""
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
