"""Countries: which votes were observed where, and by whom."""

from datetime import date

import pytest

from observers.querying.countries import NoSuchCountry, country_page, list_countries
from observers.vocabulary import Assessment, Publication, ReviewState, Topic
from tests.make import make_election, make_finding, make_mission, make_organisation

pytestmark = [pytest.mark.database, pytest.mark.django_db]


@pytest.fixture
def owls():
    owls = make_organisation(slug="owls", abbreviation="OWL")
    vote = make_election(slug="new", country="KZ", start_date=date(2021, 4, 11))
    make_finding(
        mission=make_mission(slug="owls-new", organisation=owls, election=vote),
        topic=Topic.OVERALL_CONDUCT,
        assessment=Assessment.POSITIVE,
    )
    make_mission(slug="foxes-new", election=vote)
    make_mission(organisation=owls, election=make_election(slug="old", country="KZ", start_date=date(2009, 1, 1)))
    make_mission(organisation=owls, election=make_election(country="AZ", start_date=None, end_date=None))
    make_mission(election=make_election(country=""))
    make_mission(election=make_election(country="GE"), publication=Publication.DRAFT)
    return owls


def test_countries_stand_by_name_with_what_was_observed(owls):
    assert [
        (each.name, each.elections, each.missions, each.organisations, each.first, each.last)
        for each in list_countries()
    ] == [
        ("Azerbaijan", 1, 1, 1, None, None),
        ("Kazakhstan", 2, 3, 2, date(2009, 1, 1), date(2021, 4, 11)),
    ]


def test_a_country_shows_every_vote_newest_first_and_who_came(owls):
    page = country_page("KZ")
    assert [election.slug for election in page.elections] == ["new", "old"]
    assert {mission.slug for mission in page.elections[0].missions.all()} == {"owls-new", "foxes-new"}
    organisations = {option.value: (option.count, option.address) for option in page.facets[0].options}
    assert organisations["owls"] == (2, "?organisation=owls&country=KZ")
    (assessment,) = page.finding_facets[0].options
    assert (assessment.value, assessment.address) == ("positive", "?country=KZ&assessment=positive")


@pytest.mark.parametrize("code", ["", "GE", "XX", "kz"])
def test_a_country_without_a_public_mission_has_no_page(owls, code):
    with pytest.raises(NoSuchCountry):
        country_page(code)


def test_nobody_is_hidden_by_a_rejected_organisation(owls):
    owls.review_state = ReviewState.REJECTED
    owls.save()
    assert [country.name for country in list_countries()] == ["Kazakhstan"]
