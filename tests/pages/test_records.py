"""Organisations and elections: what is asked of them, answered on one page."""

import pytest

from observers.models import Organisation, OrganisationName
from observers.vocabulary import Topic
from tests.make import make_finding, make_mission
from tests.pages.reading_pages import ORDERLY, make_archive, read

pytestmark = [pytest.mark.database, pytest.mark.django_db]


def test_an_organisation_shows_its_names_with_their_years(client):
    make_archive()
    organisation = Organisation.objects.get(slug="moon0")
    OrganisationName.objects.create(
        organisation=organisation, name="Lamplight Council", is_former=True, from_year=2009, to_year=2021
    )
    name = read(client.get("/organisations/moon0/")).find(class_="names").li
    assert " ".join(name.get_text().split()) == "Lamplight Council former name, 2009–2021"


def test_an_organisation_shows_the_missions_it_joined(client):
    make_archive()
    make_mission(slug="joined", partners=[Organisation.objects.get(slug="moon0")])
    page = read(client.get("/organisations/moon0/"))
    assert page.find("section", attrs={"aria-labelledby": "joined"}).find("a", href="/missions/joined/")


def test_an_election_shows_every_verdict_side_by_side(client):
    make_archive(3)
    verdicts = read(client.get("/elections/lakes-2021/")).find_all(class_="verdict")
    assert [verdict.find(class_="verdict-quote").get_text(strip=True) for verdict in verdicts] == [ORDERLY] * 3


def test_an_election_says_below_its_title_who_came_and_a_mission_before_it_whose_words_it_holds(client):
    make_archive(2)
    for number in (0, 1):
        Organisation.objects.filter(slug=f"moon{number}").update(abbreviation=f"MO{number}")
    election = read(client.get("/elections/lakes-2021/")).find(class_="record-head")
    who_came = "Observed by 2 missions: MO0 and MO1"
    assert election.find(class_="record-lead").get_text().endswith(f" · {who_came}")
    assert election.h1.get_text() == "Election of the Council of Lakes"
    mission = read(client.get("/missions/moon0-lakes/")).find(class_="record-head")
    assert mission.h1.get_text() == "MO0: Election of the Council of Lakes"


def test_a_country_shows_every_vote_with_who_came_and_what_they_said(client):
    make_archive(2)
    page = read(client.get("/countries/KZ/"))
    entry = page.find(class_="election-entry")
    assert entry.h3.a["href"] == "/elections/lakes-2021/"
    missions = [link["href"] for link in entry.find(class_="election-entry-missions").find_all("a")]
    assert missions == ["/missions/moon0-lakes/", "/missions/moon1-lakes/"]
    assert entry.q.get_text() == ORDERLY
    assert page.find("a", href="/findings/?country=KZ&assessment=critical")


def test_a_country_is_found_by_its_code_in_small_letters(client):
    make_archive()
    moved = client.get("/countries/kz/")
    assert (moved.status_code, moved.headers["Location"]) == (301, "/countries/KZ/")
    page = read(client.get("/countries/KZ/"))
    assert page.h1.get_text() == "Kazakhstan"
    assert page.find("link", rel="canonical")["href"] == "http://testserver/countries/KZ/"


@pytest.mark.parametrize("address", ["/missions/moon0-lakes/", "/elections/lakes-2021/"])
def test_the_name_of_a_country_leads_to_it(client, address):
    make_archive()
    assert read(client.get(address)).find("a", href="/countries/KZ/").get_text() == "Kazakhstan"


def test_an_organisation_shows_where_it_went_and_what_it_found(client):
    make_archive()
    sums = read(client.get("/organisations/moon0/")).find("section", attrs={"aria-labelledby": "sums"})
    assert sums.find("a", href="/missions/?organisation=moon0&country=KZ")
    assert sums.find("a", href="/missions/?organisation=moon0&year=2021")
    assert sums.find("a", href="/findings/?organisation=moon0&assessment=critical")


def test_a_person_shows_in_which_role_they_were_met(client):
    make_archive()
    role = read(client.get("/people/vane-0/")).find("section", attrs={"aria-labelledby": "roles"}).li
    assert " ".join(role.get_text().split()) == "Chairman, Commission of Lakes 1 meeting"


@pytest.mark.parametrize(
    ("picture", "mark", "address"),
    [("tile-map", "tile", "/missions/?country=KZ"), ("timeline", "mark", "/missions/?organisation=moon0&year=2021")],
)
def test_every_mark_of_a_picture_leads_to_its_list_and_stands_in_the_table(client, picture, mark, address):
    make_archive(3)
    drawn = read(client.get("/")).find(class_=picture)
    marks = {link["href"] for link in drawn.find_all("a", class_=mark)}
    assert address in marks
    assert marks <= {link["href"] for link in drawn.find("table").find_all("a")}


def test_topics_after_the_eighth_are_kept_at_hand(client):
    make_archive()
    mission = Organisation.objects.get(slug="moon0").missions.get()
    for topic in Topic:
        make_finding("", mission=mission, topic=topic)
    sums = read(client.get("/organisations/moon0/")).find("section", attrs={"aria-labelledby": "sums"})
    topics = sums.find("section", attrs={"aria-labelledby": "way-topic"})
    assert len(topics.find_all("a", class_="option")) == len(Topic)
    assert len(topics.details.find_all("a", class_="option")) == len(Topic) - 8


def test_a_tile_is_called_what_it_shows(client):
    make_archive(3)
    tile = read(client.get("/")).find("a", class_="tile")
    assert tile["aria-label"] == "KZ, Kazakhstan: 3 missions"


@pytest.mark.parametrize(
    ("address", "kind", "place"),
    [
        ("/elections/lakes-2021/?country=KZ", "Election", "1 of 1 · Elections in Kazakhstan"),
        ("/organisations/moon1/?country=KZ", "Organisation", "2 of 3 · Organisations in Kazakhstan"),
        ("/missions/moon0-lakes/?country=KZ", "Observation mission", "1 of 3 · Missions in Kazakhstan"),
    ],
)
def test_a_record_says_its_kind_and_where_in_the_list_it_stands(client, address, kind, place):
    make_archive(3)
    page = read(client.get(address))
    assert page.find(class_="record-kind").get_text() == kind
    assert page.find(class_="place-number").get_text() == place


@pytest.mark.parametrize(
    ("listed", "page"),
    [("/elections/?country=KZ", "/elections/lakes-2021/"), ("/organisations/?country=KZ", "/organisations/moon0/")],
)
def test_a_filtered_list_leads_to_records_within_it(client, listed, page):
    make_archive()
    title = read(client.get(listed)).find(class_="mission-entry-title")
    assert title.a["href"] == f"{page}?country=KZ"
