"""Where a record stands in the list that the address asks for."""

from datetime import date

import pytest
from django.http import QueryDict

from observers.models import Mission
from observers.querying import list_missions
from observers.querying.listings import PAGE_SIZE
from observers.querying.places import place_in_list
from tests.make import make_election, make_mission, make_organisation, make_statement

pytestmark = [pytest.mark.database, pytest.mark.django_db]


@pytest.fixture
def owls():
    owls = make_organisation(slug="owls", name="Observers of Westering Lights", abbreviation="OWL")
    for year in (2018, 2020, 2022):
        make_mission(slug=f"m{year}", organisation=owls, election=make_election(start_date=date(year, 6, 5)))
    make_mission(slug="foreign", election=make_election(country="AZ"))
    return owls


PLACES = [
    ("m2022", "organisation=owls", (1, 3, "", "/missions/m2020/?organisation=owls")),
    ("m2020", "organisation=owls", (2, 3, "/missions/m2022/?organisation=owls", "/missions/m2018/?organisation=owls")),
    ("m2018", "country=KZ", (3, 3, "/missions/m2020/?country=KZ", "")),
    ("m2018", "country=KZ&sort=oldest&x=1", (1, 3, "", "/missions/m2020/?country=KZ&sort=oldest")),
]


@pytest.mark.parametrize(("slug", "address", "place"), PLACES)
def test_a_mission_stands_between_its_neighbours(owls, slug, address, place):
    found = place_in_list("mission", slug, QueryDict(address))
    assert (found.number, found.total, found.previous, found.next) == place


@pytest.mark.parametrize(
    ("slug", "address"),
    [
        ("m2020", ""),  # nothing is asked for
        ("m2020", "unknown=x&country=nowhere"),  # nothing that the archive knows
        ("foreign", "organisation=owls"),  # a list it is not in
    ],
)
def test_without_a_list_there_is_no_place(owls, slug, address):
    assert place_in_list("mission", slug, QueryDict(address)) is None


@pytest.mark.parametrize("order", ["newest", "oldest", "organisation", "country", "relevance"])
def test_every_order_has_places_as_its_list_has_rows(owls, order, count_queries):
    for mission in Mission.objects.all():
        make_statement("The vote was calm.", mission=mission)
    params = QueryDict(f"q=calm&sort={order}")
    slugs = [mission.slug for mission in list_missions(params).rows]
    places = [place_in_list("mission", slug, params) for slug in slugs]
    assert [(place.number, place.total) for place in places] == [(number, 4) for number in (1, 2, 3, 4)]
    assert [place.next.split("/")[2] for place in places[:-1]] == slugs[1:]
    assert [place.previous.split("/")[2] for place in places[1:]] == slugs[:-1]
    assert (
        count_queries(place_in_list, "mission", slugs[0], params) == 2
    )  # the organisations that are known, and the places


def test_the_way_back_leads_to_the_page_of_the_list(owls):
    for day in range(1, PAGE_SIZE + 1):
        make_mission(organisation=owls, election=make_election(start_date=date(2021, 1, day)))
    place = place_in_list("mission", "m2018", QueryDict("organisation=owls"))
    assert (place.number, place.name) == (28, "Missions by OWL")
    assert place.list_address == "/missions/?organisation=owls&page=2"


def test_an_election_and_an_organisation_stand_between_theirs_as_well(owls):
    make_organisation(slug="larks", name="Larks of the Northern Lights")
    first = Mission.objects.get(slug="m2018").election
    place = place_in_list("election", first.slug, QueryDict("organisation=owls&sort=oldest"))
    following = Mission.objects.get(slug="m2020").election
    assert (place.number, place.total, place.name) == (1, 3, "Elections observed by OWL")
    assert place.next == f"/elections/{following.slug}/?organisation=owls&sort=oldest"
    place = place_in_list("organisation", "owls", QueryDict("country=KZ&sort=missions"))
    assert (place.number, place.total, place.list_address) == (1, 1, "/organisations/?country=KZ&sort=missions")
    assert place_in_list("organisation", "larks", QueryDict("country=KZ")) is None
