"""The names of a record that was merged into another, kept as names of that one."""

from typing import Any

from observers.models import Organisation, OrganisationName, Person, PersonName
from observers.vocabulary import ReviewState

# When two spellings come together, what a curator said about either goes before a mere proposal.
_WEIGHT = [ReviewState.ACCEPTED, ReviewState.REJECTED, ReviewState.UNREVIEWED]


def keep_person_names(gone: Person, kept: Person) -> None:
    """Make the name of `gone` and its accepted spellings spellings of `kept`; what is known of both goes on.

    A proposal or a refusal that a third person is called like `gone` is then one about `kept`.
    """
    _set_state(kept, gone.name, ReviewState.ACCEPTED)
    for other in gone.other_names.exclude(name=kept.name):
        _set_state(kept, other.name, ReviewState(other.review_state))
    for proposal in PersonName.objects.filter(name=gone.name).exclude(person__in=[gone, kept]):
        _set_state(proposal.person, kept.name, ReviewState(proposal.review_state))
        proposal.delete()


def _set_state(person: Person, name: str, state: ReviewState) -> None:
    known = PersonName.objects.filter(person=person, name=name).first() or PersonName(person=person, name=name)
    if known.pk is None or _WEIGHT.index(state) < _WEIGHT.index(ReviewState(known.review_state)):
        known.review_state = state
        known.save()


def keep_organisation_names(gone: Organisation, kept: Organisation) -> None:
    """Make every name and abbreviation of `gone` another name of `kept`, with the years it was held."""
    known = {kept.name, kept.abbreviation, "", *kept.other_names.values_list("name", flat=True)}
    names: dict[str, dict[str, Any]] = {gone.name: {}, gone.abbreviation: {}}
    for other in gone.other_names.all():
        names[other.name] = {"is_former": other.is_former, "from_year": other.from_year, "to_year": other.to_year}
    for name, years in names.items():
        if name not in known:
            OrganisationName.objects.create(organisation=kept, name=name, **years)
