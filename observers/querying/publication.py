"""Which missions the public may see; every list, count, page and file asks here."""

from django.db.models import Case, F, Q, When
from django.db.models.expressions import Combinable

from observers.vocabulary import Publication, ReviewState


def is_shown(prefix: str = "") -> Q:
    """Return the condition that a mission is published and its organisation not rejected.

    `prefix` is the way from the row that is asked for to the mission: "mission__".
    """
    return Q(**{f"{prefix}publication": Publication.PUBLISHED}) & ~Q(
        **{f"{prefix}organisation__review_state": ReviewState.REJECTED}
    )


def of_shown(path: str, *ways: str) -> Combinable:
    """Return the value at `path`, or nothing where it lies behind a mission that is not shown.

    `ways` are the relations that lead to many missions, "missions__": where `path` starts with none of them, the row
    itself belongs to a mission that is shown, and the value is taken as it is.
    """
    way = next((way for way in ways if path.startswith(way)), "")
    return Case(When(is_shown(way), then=F(path))) if way else F(path)
