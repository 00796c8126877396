"""People: the list, and the page of one with every meeting."""

from collections import Counter
from typing import Any

from django.core.paginator import Paginator
from django.db.models import Count, Q
from django.http import Http404
from django.utils.translation import gettext
from django.views.generic import TemplateView

from observers.models import Person, PersonName
from observers.querying import person_page
from observers.querying.people import shown_people
from observers.querying.publication import is_shown
from observers.templatetags.pages import met_as
from observers.views.moved import RecordPageView
from observers.vocabulary import ReviewState

_PAGE_SIZE = 100


class PersonListView(TemplateView):
    """Everybody a mission met, by name."""

    template_name = "observers/person_list.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        shown = ~Q(meetings__review_state=ReviewState.REJECTED) & is_shown("meetings__mission__")
        missions = Count("meetings__mission", filter=shown, distinct=True)
        people = shown_people().annotate(missions=missions).order_by("name", "pk")
        return super().get_context_data(page=Paginator(people, _PAGE_SIZE).get_page(self.request.GET.get("page")))


class PersonPageView(RecordPageView):
    """One person: every meeting, other spellings, and who may be the same."""

    kind = "person"
    template_name = "observers/person_page.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        try:
            person = person_page(kwargs["slug"])
        except Person.DoesNotExist as missing:
            raise Http404 from missing
        names, meetings = person.other_names.all(), list(person.meetings.all())
        proposed = [name.name for name in names if name.review_state == ReviewState.UNREVIEWED]
        return super().get_context_data(
            person=person,
            meetings=meetings,
            roles=Counter(filter(None, map(met_as, meetings))).most_common(),
            also_written=also_written([name.name for name in names if name.review_state == ReviewState.ACCEPTED]),
            possibly_same=possibly_same(person, proposed),
            **kwargs,
        )


def also_written(names: list[str]) -> str:
    """Return the confirmed spellings in words, "" where there is none."""
    return gettext("Also written %(names)s") % {"names": ", ".join(names)} if names else ""


def possibly_same(person: Person, proposed: list[str]) -> list[dict[str, str]]:
    """Return the spellings proposed for a person, and the people this name is proposed for; none is confirmed."""
    proposals = PersonName.objects.filter(name=person.name, review_state=ReviewState.UNREVIEWED).exclude(person=person)
    people = shown_people().filter(name__in=proposed) | shown_people().filter(other_names__in=proposals)
    known = {other.name: other.get_absolute_url() for other in people.exclude(pk=person.pk).distinct()}
    hidden = set(Person.objects.filter(name__in=proposed).values_list("name", flat=True)) - set(known)
    names = sorted({*proposed, *known} - {person.name} - hidden)
    return [{"name": name, "address": known.get(name, "")} for name in names]
