"""About pages, and what every page tells browsers beside its words."""

import pytest
from django.conf import settings

from observers.vocabulary import Assessment, Counterpart, ReviewState, Topic
from tests.pages.reading_pages import make_archive, read

pytestmark = [pytest.mark.database, pytest.mark.django_db]


@pytest.mark.parametrize("terms", [Topic, Assessment, Counterpart, ReviewState])
def test_every_term_is_defined(client, terms):
    lines = read(client.get("/about/glossary/")).select("dl div")
    defined = {(line.dt.get_text(), line.dd.get_text()) for line in lines}
    assert {(term.label, term.definition) for term in terms} <= defined


def test_a_term_leads_to_its_records(client):
    make_archive()
    page = read(client.get("/about/glossary/"))
    link = page.find(id="assessments-critical").a["href"]
    assert link == "/findings/?assessment=critical"
    assert len(read(client.get(link)).find_all(class_="finding")) == 1


@pytest.mark.parametrize("address", ["/about/", "/about/accessibility/"])
def test_the_contact_is_named_where_there_is_one(client, settings, address):
    settings.CONTACT_ADDRESS = "corrections@archive.example"
    assert read(client.get(address)).find("a", href="mailto:corrections@archive.example")
    settings.CONTACT_ADDRESS = ""
    assert "mailto:" not in client.get(address).content.decode()


def test_the_script_is_small():
    assert (settings.BASE_DIR / "static/js/reading-room.js").stat().st_size <= 8 * 1024


def test_public_pages_name_the_rules_for_fetching_ahead(client):
    address = client.get("/").headers["Speculation-Rules"].strip('"')
    rules = client.get(address)
    assert rules.headers["Content-Type"] == "application/speculationrules+json"
    assert list(rules.json()) == ["prefetch"]


@pytest.mark.parametrize("address", ["/admin/login/", "/robots.txt"])
def test_nothing_else_does(client, address):
    assert "Speculation-Rules" not in client.get(address).headers
