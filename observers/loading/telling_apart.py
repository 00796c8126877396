"""Two records that are not one: remembered, so that they are not proposed again."""

from typing import Any

from observers.models import Person, PersonName, recorded_as, tell_apart
from observers.vocabulary import ReviewState


def not_the_same(one: Any, other: Any) -> None:
    """Put on record that two people, organisations or elections are two."""
    with recorded_as(f"“{one}” is not “{other}”"):
        if not isinstance(one, Person):
            tell_apart(one, other)
            return
        for person, name in ((one, other.name), (other, one.name)):
            known = PersonName.objects.filter(person=person, name=name).first() or PersonName(person=person, name=name)
            known.review_state = ReviewState.REJECTED
            known.save()
