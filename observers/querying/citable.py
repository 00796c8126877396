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


def statement_of_passage(mission: Mission, statement: int | None) -> Statement:
    """Return the statement a passage of the mission's page stands in, the first where no number is given.

    Raises Statement.DoesNotExist.
    """
    statements = citable_statements().filter(mission=mission)
    found = statements.filter(pk=statement).first() if statement else statements.first()
    if found is None:
        raise Statement.DoesNotExist
    return found
