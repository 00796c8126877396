"""Verdicts: what missions say of an election as a whole."""

from collections.abc import Sequence

from django.db.models import Prefetch, prefetch_related_objects

from observers.models import Finding, Mission
from observers.vocabulary import ReviewState, Topic


def add_verdicts(missions: Sequence[Mission]) -> None:
    """Give each mission as `verdicts` its findings on the conduct of the election as a whole, in one query."""
    verdicts = Finding.objects.filter(topic=Topic.OVERALL_CONDUCT).exclude(review_state=ReviewState.REJECTED)
    in_order = verdicts.order_by("order", "pk")
    prefetch_related_objects(list(missions), Prefetch("findings", queryset=in_order, to_attr="verdicts"))
