"""The history of a record as people read it: when, who, what, with the old value and the new one."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby, pairwise
from typing import Any

from observers.loading import Change, Names, changes_of
from observers.models import Election, Organisation, OrganisationName, Person, PersonName, Vote

_OWNED: dict[Any, tuple[Any, str]] = {
    Organisation: (OrganisationName, "organisation_id"),
    Person: (PersonName, "person_id"),
    Election: (Vote, "election_id"),
}
_DEEDS = {"+": "added", "~": "changed", "-": "deleted"}
_MOST = 300


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


def _entries(model: Any, where: dict[str, Any], is_own: bool) -> Iterator[Entry]:
    query = model.history.filter(**where).select_related("history_user").order_by("-history_id")[:_MOST]
    states = sorted(query, key=lambda state: (state.id, state.history_id))
    names = Names(states)
    for _pk, run in groupby(states, key=lambda state: state.id):
        for before, state in pairwise([None, *run]):
            subject = "" if is_own else f"{model._meta.verbose_name} “{state.instance}”"
            yield _entry(before, state, subject, names)


def _entry(before: Any | None, state: Any, subject: str, names: "Names") -> Entry:
    return Entry(
        state=state,
        when=state.history_date,
        who=str(state.history_user or ""),
        deed=_DEEDS[state.history_type],
        reason=state.history_change_reason or "",
        subject=subject,
        changes=list(changes_of(before, state, names)) if state.history_type == "~" else [],
    )
