"""Filtered lists: facets, chips, orders, pages and words are links and plain words."""

from datetime import date

import pytest

from tests.make import make_election, make_finding, make_mission, make_organisation, make_statement
from tests.pages.reading_pages import make_archive, read

pytestmark = [pytest.mark.database, pytest.mark.django_db]


def test_an_option_leads_to_the_list_it_counts(client):
    make_archive(3)
    page = read(client.get("/missions/"))
    option = page.find(class_="facets").find("a", href="?organisation=moon1")
    assert option.find(class_="option-count").get_text().strip(", ") == "1"
    narrowed = read(client.get(f"/missions/{option['href']}"))
    assert [entry.a["href"] for entry in narrowed.find_all(class_="mission-entry-title")] == [
        "/missions/moon1-lakes/?organisation=moon1"
    ]


def test_a_chip_takes_its_filter_away(client):
    make_archive(3)
    page = read(client.get("/missions/?organisation=moon1"))
    assert page.find(class_="chip")["href"] == "."


def test_a_new_search_keeps_the_other_filters(client):
    make_archive()
    form = read(client.get("/missions/?organisation=moon0&year=2021&q=calm&page=1")).find("form")
    kept = {(field["name"], field["value"]) for field in form.find_all("input", type="hidden")}
    assert kept == {("organisation", "moon0"), ("year", "2021")}
    assert form.find("input", attrs={"name": "q"})["value"] == "calm"


def test_an_empty_result_says_what_to_remove(client):
    make_archive()
    page = read(client.get("/missions/?q=zebra"))
    assert page.find(class_="empty-result").h2.get_text() == "No missions match"
    assert page.find(class_="empty-result").find("a", class_="chip")


def test_a_dropped_value_is_told(client):
    make_archive()
    assert "Atlantis" in read(client.get("/missions/?country=Atlantis")).find(class_="notices").get_text()


def test_a_found_mission_shows_where_and_leads_to_the_marked_words(client):
    make_archive()
    entry = read(client.get("/missions/?q=meridian")).find(class_="mission-entry")
    assert entry.find("mark").get_text() == "Meridian"
    assert entry.find(class_="mission-entry-title").a["href"] == "/missions/moon0-lakes/?q=meridian"


def test_a_finding_leads_to_its_passage(client):
    make_archive()
    page = read(client.get("/findings/?q=calm"))
    where = page.find(class_="finding").find("a", class_="finding-where")["href"]
    address, anchor = where.split("#")
    assert read(client.get(address)).find(id=anchor).get_text().startswith("The vote in Port")


def test_the_second_page_is_a_link_away(client):
    organisation = make_organisation()
    for day in range(1, 28):
        make_statement(
            mission=make_mission(organisation=organisation, election=make_election(start_date=date(2020, 5, day)))
        )
    page = read(client.get("/missions/"))
    assert page.find(class_="pagination").find("a", rel="next")["href"] == "?page=2"
    assert len(read(client.get("/missions/?page=2")).find_all(class_="mission-entry")) == 2


def test_a_printed_list_names_its_address_with_its_filters(client):
    make_finding()
    printed = read(client.get("/findings/?topic=voting&sort=oldest")).find(class_="print-only")
    assert printed.get_text() == "http://testserver/findings/?topic=voting&sort=oldest"


def test_a_printed_record_names_its_own_address_alone(client):
    mission = make_mission()
    printed = read(client.get(f"{mission.get_absolute_url()}?sort=oldest")).find(class_="print-only")
    assert printed.get_text() == f"http://testserver{mission.get_absolute_url()}"
