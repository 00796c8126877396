"""Records that may be one, with what speaks for it and what against."""

from datetime import date

import pytest

from observers.loading import evidence, likenesses, not_the_same
from observers.loading.people import find_or_make_person
from observers.models import Election, Organisation, Person, PersonName
from observers.vocabulary import ReviewState
from tests.make import make_election, make_meeting, make_mission, make_organisation

pytestmark = [pytest.mark.database, pytest.mark.django_db]


def pairs(model):
    return [(str(pair.one), str(pair.other)) for pair in likenesses(model)]


def spoken(one, other):
    return {line.label: line.speaks for line in evidence(one, other)}


def test_two_spellings_of_a_person_are_proposed_until_told_apart():
    one, other = find_or_make_person("Vela Ostrin"), find_or_make_person("Vela Ostryn")
    assert pairs(Person) == [("Vela Ostrin", "Vela Ostryn")]
    not_the_same(one, other)
    assert pairs(Person) == []
    find_or_make_person("Vela Ostryn")
    assert pairs(Person) == []


def test_proposals_that_wait_for_nobody_hide_no_others():
    person = find_or_make_person("Vela Ostrin")
    PersonName.objects.bulk_create(PersonName(person=person, name=f"Nobody {number}") for number in range(120))
    find_or_make_person("Vela Ostryn")
    assert pairs(Person) == [("Vela Ostrin", "Vela Ostryn")]


def test_the_same_role_speaks_for_one_person_and_one_text_against():
    one, other = find_or_make_person("Vela Ostrin"), find_or_make_person("Vela Ostryn")
    first = make_meeting(person=one, role="Chair")
    make_meeting(person=other, role="Chair", statement=first.statement)
    found = spoken(one, other)
    assert (found["Name"], found["Role"], found["Named in one text"]) == ("for", "for", "against")


def test_other_states_and_institutions_speak_against_one_person():
    one, other = find_or_make_person("Vela Ostrin"), find_or_make_person("Vela Ostryn")
    make_meeting(person=one, institution="Lake Office")
    make_meeting(person=other, institution="Hill Office", mission=make_mission(election=make_election(country="AZ")))
    found = spoken(one, other)
    assert (found["Institution"], found["State"]) == ("against", "against")


def test_a_new_organisation_is_proposed_beside_one_of_like_name_or_abbreviation():
    known = make_organisation(name="Union of Lantern Keepers", review_state=ReviewState.ACCEPTED)
    named = make_organisation(name="Union of the Lantern Keepers")
    short = make_organisation(name="Something else altogether", abbreviation=known.abbreviation.lower())
    make_organisation(name="Union of Bell Ringers", review_state=ReviewState.ACCEPTED)
    found = pairs(Organisation)
    assert (known.name, named.name) in found
    assert (known.name, short.name) in found
    assert len(found) == 2


def test_organisations_that_were_told_apart_are_not_proposed():
    one, other = make_organisation(name="Lantern Keepers"), make_organisation(name="Lantern Keeper")
    assert len(pairs(Organisation)) == 1
    not_the_same(other, one)
    assert pairs(Organisation) == []


@pytest.mark.parametrize(
    ("fields", "types", "is_proposed"),
    [
        pytest.param({"start_date": date(2021, 4, 12)}, ["presidential"], True, id="one day later"),
        pytest.param({"start_date": date(2021, 4, 25)}, ["presidential"], False, id="two weeks later: a second round"),
        pytest.param({}, ["local"], False, id="another vote on the same day"),
        pytest.param({}, [], True, id="a vote nobody named"),
        pytest.param({"country": "AZ"}, ["presidential"], False, id="another state"),
    ],
)
def test_elections_days_apart_are_proposed(fields, types, is_proposed):
    make_election(country="KZ")
    make_election(types, **{"country": "KZ", **fields})
    assert bool(pairs(Election)) is is_proposed


def test_elections_without_a_day_are_proposed_until_told_apart():
    one, other = make_election(start_date=None), make_election(start_date=None)
    assert len(pairs(Election)) == 1
    not_the_same(one, other)
    assert pairs(Election) == []


def test_one_organisation_at_both_elections_speaks_against_one():
    body, one, other = make_organisation(), make_election(), make_election(start_date=date(2021, 4, 12))
    make_mission(organisation=body, election=one)
    make_mission(organisation=body, election=other)
    found = spoken(one, other)
    assert (found["Observed by"], found["Votes"], found["First day"]) == ("against", "for", "against")


def test_the_missions_of_two_organisations_are_counted_and_one_vote_speaks_against():
    one, other, vote = make_organisation(), make_organisation(), make_election(country="KZ")
    for body in (one, other):
        make_mission(organisation=body, election=vote)
    for country in ("KZ", "AZ"):
        make_mission(organisation=one, election=make_election(country=country))
    found = {line.label: line for line in evidence(one, other)}
    missions, states = found["Missions"], found["States observed"]
    assert (missions.one, missions.other, missions.speaks) == ("3", "1", "against")
    assert (states.one, states.other, states.speaks) == ("Azerbaijan; Kazakhstan", "Kazakhstan", "for")
