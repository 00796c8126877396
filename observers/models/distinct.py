"""What curators have found not to be the same, so that it is not proposed again."""

from django.db import models

from observers.models.elections import Election
from observers.models.history import History
from observers.models.organisations import Organisation


class DistinctPair(models.Model):
    """Two organisations, or two elections, that a curator has found to be two; the smaller number stands first."""

    kind = models.CharField(max_length=16)
    first_id = models.BigIntegerField()
    second_id = models.BigIntegerField()

    history = History()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["kind", "first_id", "second_id"], name="distinct_pair_once")]

    def __str__(self) -> str:
        return f"{self.kind}: {self.first_id} is not {self.second_id}"


def tell_apart(one: Organisation | Election, other: Organisation | Election) -> None:
    """Put on record that the two are not the same."""
    first, second = sorted((one.pk, other.pk))
    DistinctPair.objects.get_or_create(kind=str(one._meta.model_name), first_id=first, second_id=second)


def told_apart(kind: str) -> set[tuple[int, int]]:
    """Return all pairs of a kind ("organisation", "election") that are known to be two."""
    return set(DistinctPair.objects.filter(kind=kind).values_list("first_id", "second_id"))
