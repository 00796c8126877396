"""Facts that name an organisation by its slug, when the organisation is merged into another."""

from observers.loading.read_rows import fact_key
from observers.models import Fact

_FIELDS = ("organisation", "organisation.partners")


def rename_organisation_in_facts(old: str, new: str) -> None:
    """Let facts about the organisation `old` speak of `new`, as a later reading will: decisions on them stand."""
    for fact in Fact.objects.filter(field__in=_FIELDS, value=old).order_by("start"):
        fact.value = new
        if fact.as_read.get("value") == old:
            fact.as_read = {**fact.as_read, "value": new}
            fact.key = _free_key(fact)
        fact.save()


def _free_key(fact: Fact) -> str:
    """Return the key that a reading would give the fact, counting those of the same words in its statement."""
    others = set(Fact.objects.filter(statement=fact.statement_id).exclude(pk=fact.pk).values_list("key", flat=True))
    number = 1
    while fact_key(fact.field, fact.value, number) in others:
        number += 1
    return fact_key(fact.field, fact.value, number)
