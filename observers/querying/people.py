"""People: one person with the meetings they were met at."""

from django.db.models import F, Prefetch, QuerySet

from observers.models import Person, PersonName
from observers.querying.meetings import shown_meetings
from observers.vocabulary import ReviewState


class People(QuerySet[Person]):
    """People as the public site asks for them."""

    def for_page(self) -> "People":
        """Add what the page shows: other spellings, and the meetings with their missions, newest first."""
        meetings = shown_meetings().for_list().order_by(F("date").desc(nulls_last=True), "pk")
        names = PersonName.objects.exclude(review_state=ReviewState.REJECTED)
        return self.prefetch_related(Prefetch("meetings", queryset=meetings), Prefetch("other_names", queryset=names))


def shown_people() -> People:
    """Return the people the public may see: those met at a meeting that is shown."""
    return People(Person).filter(pk__in=shown_meetings().filter(person__isnull=False).order_by().values("person"))


def person_page(slug: str) -> Person:
    """Return the person with all the page shows; raises Person.DoesNotExist."""
    return shown_people().for_page().get(slug=slug)
