"""People, and proposals that two spellings are one person."""

import pytest

from observers.loading.people import find_or_make_person, forget_lonely_people
from observers.models import Person, PersonName
from observers.vocabulary import ReviewState
from tests.make import make_meeting

pytestmark = [pytest.mark.database, pytest.mark.django_db]


def test_a_name_met_again_is_the_same_person():
    assert find_or_make_person("Vela Ostrin") == find_or_make_person("Vela Ostrin")


def test_another_spelling_is_proposed_and_not_merged():
    first, second = find_or_make_person("Vela Ostrin"), find_or_make_person("Vela Ostryn")
    assert first != second
    proposal = PersonName.objects.get()
    assert (proposal.person, proposal.name, proposal.review_state) == (first, "Vela Ostryn", "unreviewed")


@pytest.mark.parametrize("other", ["Vela Marlow", "Bram Ostrin", "Ostrin Tarvold"])
def test_a_shared_part_of_a_name_is_no_likeness(other):
    find_or_make_person("Vela Ostrin")
    find_or_make_person(other)
    assert not PersonName.objects.exists()


def test_an_accepted_spelling_leads_to_its_person():
    person = find_or_make_person("Vela Ostrin")
    PersonName.objects.create(person=person, name="V. Ostrin", review_state=ReviewState.ACCEPTED)
    assert find_or_make_person("V. Ostrin") == person


def test_letters_outside_latin_still_make_an_address():
    assert find_or_make_person("Вела Острин").slug == "unnamed"
    assert find_or_make_person("Брам Тарволд").slug == "unnamed-2"
    assert find_or_make_person("Ömer Yıldızhan").slug == "omer-yildizhan"


def test_only_people_nobody_needs_are_forgotten():
    met = find_or_make_person("Vela Ostrin")
    make_meeting(person=met)
    find_or_make_person("Lonely Person")
    Person.objects.create(name="Edited Person", slug="edited", curated_fields=["name"])
    assert forget_lonely_people() == 1
    assert sorted(Person.objects.values_list("name", flat=True)) == ["Edited Person", "Vela Ostrin"]


def test_a_proposal_goes_with_the_person_it_is_about():
    met = find_or_make_person("Vela Ostrin")
    make_meeting(person=met)
    find_or_make_person("Vela Ostryn")
    forget_lonely_people()
    assert not PersonName.objects.exists()
