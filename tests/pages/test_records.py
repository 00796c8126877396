"""Organisations and elections: what is asked of them, answered on one page."""

import pytest

from observers.models import Organisation, OrganisationName
from tests.make import make_mission
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
