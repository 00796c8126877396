"""Where a record that has another address now is to be found."""

from collections.abc import Callable, Mapping
from typing import Any

from observers.models import FormerSlug
from observers.querying.elections import shown_elections
from observers.querying.missions import shown_missions
from observers.querying.organisations import shown_organisations
from observers.querying.people import shown_people

_SHOWN: Mapping[str, Callable[[], Any]] = {
    "mission": shown_missions,
    "election": shown_elections,
    "organisation": shown_organisations,
    "person": shown_people,
}


def current_address(kind: str, slug: str) -> str:
    """Return the address of the record of `kind` that once had this slug; "" where none is known or shown."""
    former = FormerSlug.objects.filter(kind=kind, slug=slug).values("record_id")
    record = _SHOWN[kind]().filter(pk__in=former).first()
    return str(record.get_absolute_url()) if record else ""
