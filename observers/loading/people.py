"""People as the statements name them, and proposals that two spellings are one person."""

from observers.loading.alike import names_like
from observers.loading.slugs import free_slug
from observers.models import Person, PersonName
from observers.vocabulary import ReviewState

# One letter in a name of usual length: "Adil Tursunov" and "Adil Tursynov" reach 92, two Kazakh names that share a
# given name stay under 80.
LIKENESS = 90.0


def find_or_make_person(name: str) -> Person:
    """Return the person of this spelling; a new one is compared with all others and likenesses are put on record."""
    known = Person.objects.filter(name=name).first()
    if known is not None:
        return known
    alias = PersonName.objects.filter(name=name, review_state=ReviewState.ACCEPTED).select_related("person").first()
    if alias is not None:
        return alias.person
    person = Person.objects.create(name=name, slug=free_slug(name, Person.objects.all(), longest=120))
    propose_likenesses(person)
    return person


def propose_likenesses(person: Person) -> None:
    """Put on record whose name this person's may be another spelling of."""
    others = dict(Person.objects.exclude(pk=person.pk).values_list("pk", "name"))
    for pk in names_like(person.name, others, LIKENESS):
        PersonName.objects.get_or_create(person_id=pk, name=person.name)


def forget_lonely_people() -> int:
    """Delete people whom no meeting names any more and no curator has touched; return how many."""
    lonely = Person.objects.filter(meetings=None, curated_fields=[]).exclude(
        other_names__review_state=ReviewState.ACCEPTED
    )
    names = list(lonely.values_list("name", flat=True))
    if names:
        PersonName.objects.filter(name__in=names, review_state=ReviewState.UNREVIEWED).delete()
        Person.objects.filter(name__in=names).delete()
    return len(names)
