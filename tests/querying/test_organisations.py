from datetime import date

import pytest

from observers.models import Organisation, OrganisationName
from observers.querying import list_organisations, organisation_page
from observers.vocabulary import ReviewState
from tests.make import make_election, make_mission, make_organisation

pytestmark = [pytest.mark.database, pytest.mark.django_db]


@pytest.fixture
def organisations():
    owls = make_organisation(slug="owls", name="Westering Owls")
    foxes = make_organisation(slug="foxes", name="Fellowship of Foxes")
    make_organisation(slug="bears", name="Bears at Home")
    make_organisation(slug="nobody", name="Another", review_state=ReviewState.REJECTED)
    make_mission(slug="old", organisation=owls, election=make_election(["local"], "AZ", start_date=date(2018, 1, 1)))
    make_mission(slug="new", organisation=owls, election=make_election(country="KZ"), partners=[foxes, owls])
    OrganisationName.objects.create(organisation=owls, name="Eastering Owls", is_former=True, to_year=2010)


ASKED = [
    ("", ["bears", "foxes", "owls"], "by name, the rejected one left out"),
    ("sort=missions", ["owls", "foxes", "bears"], "most missions first"),
    ("country=KZ", ["foxes", "owls"], "where they went, as leaders or partners"),
    ("election_type=local", ["owls"], "what they observed"),
    ("country=KZ&election_type=local", ["owls"], "both, at one election or two"),
]


@pytest.mark.parametrize(("address", "slugs", "reason"), ASKED, ids=[row[2] for row in ASKED])
def test_organisations_are_filtered_and_sorted(organisations, ask, address, slugs, reason):
    assert [organisation.slug for organisation in ask(list_organisations, address).rows] == slugs, reason


def test_missions_are_counted_once_whatever_the_role(organisations, ask):
    counts = {organisation.slug: organisation.mission_count for organisation in ask(list_organisations).rows}
    assert counts == {"bears": 0, "foxes": 1, "owls": 2}


def test_an_organisation_counts_once_for_a_country(organisations, ask):
    make_mission(organisation=Organisation.objects.get(slug="owls"), election=make_election(country="KZ"))
    (_types, countries) = ask(list_organisations).facets
    assert [(option.value, option.count) for option in countries.options] == [("KZ", 2), ("AZ", 1)]


def test_the_number_of_queries_does_not_depend_on_the_rows(organisations, ask, count_queries):
    assert count_queries(ask, list_organisations) == 5
    for _number in range(20):
        make_mission()
    assert count_queries(ask, list_organisations) == 5


def read_all(slug):
    page = organisation_page(slug)
    led = [(m.slug, m.election.types, list(m.partners.all())) for m in page.missions.all()]
    joined = [(m.organisation.name, m.election.types) for m in page.partnered_missions.all()]
    return [name.name for name in page.other_names.all()], led, joined


def test_a_page_shows_names_and_missions_newest_first(organisations):
    page = organisation_page("owls")
    assert [name.name for name in page.other_names.all()] == ["Eastering Owls"]
    assert [mission.slug for mission in page.missions.all()] == ["new", "old"]
    assert [mission.slug for mission in organisation_page("foxes").partnered_missions.all()] == ["new"]


def test_a_page_takes_as_many_queries_however_many_rows(organisations, count_queries):
    owls, foxes = Organisation.objects.get(slug="owls"), Organisation.objects.get(slug="foxes")
    make_mission(organisation=foxes, partners=[owls])
    queries = count_queries(read_all, "owls")
    for _number in range(10):
        make_mission(organisation=owls, partners=[foxes])
        make_mission(organisation=foxes, partners=[owls])
    assert count_queries(read_all, "owls") == queries == 8


def test_a_rejected_organisation_has_no_page(organisations):
    with pytest.raises(Organisation.DoesNotExist):
        organisation_page("nobody")
