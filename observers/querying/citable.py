"""What can be cited: missions and statements, with what a citation says of them."""

from django.db.models import Prefetch, QuerySet

from observers.models import Mission, Organisation, Statement
from observers.querying.missions import Missions, shown_missions
from observers.vocabulary import ReviewState


def citable_missions() -> Missions:
    """Return the missions the public may see, with organisation, partners and `date`."""
    return shown_missions().for_list()


def citable_statements() -> QuerySet[Statement]:
    """Return the statements that the pages of shown missions show, with their missions."""
    partners = Organisation.objects.exclude(review_state=ReviewState.REJECTED)
    return (
        Statement.objects.filter(replaced_by__isnull=True, mission__in=shown_missions())
        .defer("original")
        .select_related("mission__organisation")
        .prefetch_related(Prefetch("mission__partners", queryset=partners))
        .order_by("pk")
    )


def statement_of_passage(mission: Mission, beginning: str) -> Statement:
    """Return the statement of the mission whose SHA-256 begins so; with "" its only one.

    Raises Statement.DoesNotExist, also where a mission has several and none is named.
    """
    found = list(citable_statements().filter(mission=mission, sha256__startswith=beginning)[:2])
    if len(found) != 1:
        raise Statement.DoesNotExist
    return found[0]
