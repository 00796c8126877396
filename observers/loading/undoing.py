"""A change taken back: all that one form, merge or load changed, as long as nobody has changed it since."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any
from uuid import UUID

from django.db import IntegrityError, connection, models, transaction
from django.db.models import Max, ProtectedError

from observers.models import (
    DistinctPair,
    Election,
    Fact,
    Finding,
    FormerSlug,
    Meeting,
    Mission,
    Organisation,
    OrganisationName,
    Person,
    PersonName,
    RemovedText,
    SettledProblem,
    Statement,
    Vote,
    recorded_as,
)

# What is pointed to stands before what points.
RECORDED: Sequence[Any] = (
    *(Organisation, OrganisationName, Election, Vote, Person, PersonName, Mission, Statement),
    *(SettledProblem, Fact, Meeting, Finding, DistinctPair),
)

# A passage is one thing: its place means nothing in another text.
_PASSAGE = {"statement_id", "start", "end", "quote"}


class CannotUndo(Exception):
    """Raised where a change cannot be taken back; `str()` is the reason, one clear sentence."""


@dataclass(frozen=True, slots=True)
class Touched:
    """One record that a batch changed: its states before (None where the batch added it), after, and now."""

    model: Any
    before: Any | None
    after: Any
    latest: Any

    @property
    def is_gone(self) -> bool:
        """Tell whether the batch deleted the record."""
        return bool(self.after.history_type == "-")

    @property
    def is_changed_since(self) -> bool:
        """Tell whether something else has changed since what the batch changed: a load may have moved the rest."""
        if self.latest.history_id == self.after.history_id:
            return False
        is_whole = self.before is None or self.is_gone or self.latest.history_type == "-"
        return is_whole or bool(self.changed & _differing(self.after, self.latest))

    @property
    def changed(self) -> set[str]:
        """Return the fields that the batch changed in a record that stood before and after it."""
        fields = _differing(self.before, self.after)
        return fields | _PASSAGE if fields & _PASSAGE else fields


def touched_by(batch: UUID) -> list[Touched]:
    """Return every record that a batch changed."""
    return [touched for model in RECORDED for touched in _touched(model, batch)]


def undo(batch: UUID) -> int:
    """Give every record of a batch the state it had before; return how many there were.

    Raises `CannotUndo`, and changes nothing, where one of the fields has changed since or something now hangs on a
    record.
    """
    touched = touched_by(batch)
    if not touched:
        raise CannotUndo("Nothing is known of this change.")
    for record in touched:
        if record.is_changed_since:
            raise CannotUndo(f"“{_name(record)}” has been changed since: undo that first.")
    try:
        with transaction.atomic(), recorded_as(f"undone: {touched[0].after.history_change_reason or 'an edit'}"):
            _carry_out(touched)
            connection.check_constraints()
    except (IntegrityError, ProtectedError) as error:
        raise CannotUndo("Something else now stands where the records stood, or hangs on them.") from error
    return len(touched)


def _carry_out(touched: Sequence[Touched]) -> None:
    for record in touched:
        if record.before is not None:
            _restore(record)
    for record in reversed(touched):
        if record.before is None and not record.is_gone:
            record.model._default_manager.get(pk=record.after.id).delete()


def _restore(record: Touched) -> None:
    values = {
        field.attname: getattr(record.before, field.attname) for field in record.model.history.model.tracked_fields
    }
    live = record.model._default_manager.filter(pk=values["id"]).first()
    if live is None:
        _bring_back(record, values)
        return
    for name in record.changed & set(values):
        setattr(live, name, values[name])
    if "partners" in record.changed:
        _set_partners(live, record)
    live.save()


def _bring_back(record: Touched, values: dict[str, Any]) -> None:
    if record.model is Statement:
        values |= _kept_text(values["sha256"])
    if "slug" in values:
        FormerSlug.objects.filter(kind=record.model._meta.model_name, slug=values["slug"]).delete()
    row = record.model(**values)
    row.save(force_insert=True)
    # What is set when a record is added, such as the day, comes back as well.
    record.model._default_manager.filter(pk=row.pk).update(**values)
    _set_partners(row, record)


def _kept_text(sha256: str) -> dict[str, Any]:
    kept = RemovedText.objects.filter(sha256=sha256).first()
    if kept is None:
        raise CannotUndo("The text of the statement is no longer kept.")
    kept.delete()
    return {"original": bytes(kept.original), "text": kept.text}


def _set_partners(row: models.Model, record: Touched) -> None:
    if isinstance(row, Mission) and record.before is not None:
        known = _earlier(record.model, [row.pk], record.before.history_id + 1).get(row.pk)
        if known is not None:
            row.partners.set(known.partners.values_list("organisation_id", flat=True))


def _touched(model: Any, batch: UUID) -> Iterator[Touched]:
    states = list(model.history.filter(batch=batch).order_by("id", "history_id"))
    runs = [list(run) for _pk, run in groupby(states, key=lambda state: state.id)]
    if not runs:
        return
    pks = [run[0].id for run in runs]
    ends = model.history.filter(id__in=pks).order_by().values("id").annotate(end=Max("history_id")).values("end")
    latest = {state.id: state for state in model.history.filter(history_id__in=ends)}
    earlier = {run[0].id: _before(model, run[0]) for run in runs}
    for run in runs:
        yield Touched(model, earlier[run[0].id], run[-1], latest[run[0].id])


def _before(model: Any, first: Any) -> Any | None:
    """Return the state before the first one of a batch: none where it added the record."""
    match first.history_type:
        case "+":
            return None
        case "-":
            return first
    return _earlier(model, [first.id], first.history_id).get(first.id, first)


def _earlier(model: Any, pks: Sequence[int], history_id: int) -> dict[int, Any]:
    """Return the last state of each record before this one in which it was not deleted."""
    states = model.history.filter(id__in=pks, history_id__lt=history_id).exclude(history_type="-")
    return {state.id: state for state in states.order_by("history_id")}


def _differing(one: Any, other: Any) -> set[str]:
    """Return the fields in which two states of a record differ."""
    names = (field.attname for field in one.tracked_fields)
    fields = {name for name in names if getattr(one, name) != getattr(other, name)}
    return fields | {"partners"} if _partners(one) != _partners(other) else fields


def _partners(state: Any) -> list[int]:
    return sorted(state.partners.values_list("organisation_id", flat=True)) if hasattr(state, "partners") else []


def _name(record: Touched) -> str:
    return str(record.after.instance)
