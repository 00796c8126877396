"""Pages say how to cite them, offer lists as files, and tell machines what they are about."""

import json
from datetime import date

import pytest
from django.utils import timezone

from observers.models import Mission, Organisation, Statement
from tests.make import TEXT, make_election, make_mission, make_organisation, make_statement
from tests.pages.reading_pages import make_archive, read

pytestmark = [pytest.mark.database, pytest.mark.django_db]


def contents(page, name):
    return [tag["content"] for tag in page.find_all("meta", attrs={"name": name})]


def graph(page):
    (script,) = page.find_all("script", type="application/ld+json")
    items = json.loads(script.string)["@graph"]
    return {kind: [item for item in items if item["@type"] == kind] for kind in ("Collection", "Event", "Report")}


def make_lakes(**fields):
    election = make_election(
        slug="lakes-2021", title="Election of the Council of Lakes", country="KZ", start_date=date(2021, 4, 11)
    )
    lead = make_organisation(name="Moonlight Observers")
    return make_mission(
        [make_organisation(name="Sunlight Observers")],
        **{"slug": "moon-lakes", "title": "Moon at the Lakes", "organisation": lead, "election": election, **fields},
    )


def test_the_head_of_a_mission_page_is_read_by_reference_managers(client):
    make_statement(TEXT, mission=make_lakes(), issued_on=date(2021, 4, 12))
    page = read(client.get("/missions/moon-lakes/"))
    assert contents(page, "citation_title") == ["Moon at the Lakes"]
    assert contents(page, "citation_author") == ["Moonlight Observers", "Sunlight Observers"]
    assert contents(page, "citation_publication_date") == ["2021/04/12"]
    assert contents(page, "citation_public_url") == ["http://testserver/missions/moon-lakes/"]
    offered = {link["type"]: link["href"] for link in page.find_all("link", rel="alternate")}
    assert offered["application/x-bibtex"] == "/missions/moon-lakes/cite.bib"
    assert {client.get(address).status_code for address in offered.values()} == {200}


def test_a_statement_is_a_report_on_an_event_in_a_collection(client):
    statement = make_statement(TEXT, mission=make_lakes(), title="On the vote", issued_on=date(2021, 4, 12))
    items = graph(read(client.get("/missions/moon-lakes/")))
    (report,), (event,), (collection,) = items["Report"], items["Event"], items["Collection"]
    assert report["name"] == "On the vote"
    assert (report["datePublished"], report["inLanguage"]) == ("2021-04-12", "en")
    assert [author["name"] for author in report["author"]] == ["Moonlight Observers", "Sunlight Observers"]
    assert report["url"] == f"http://testserver/missions/moon-lakes/#{statement.anchor}"
    assert (report["isPartOf"], report["about"]) == ({"@id": collection["@id"]}, {"@id": event["@id"]})
    assert (event["name"], event["startDate"]) == ("Election of the Council of Lakes", "2021-04-11")
    assert event["location"] == {"@type": "Country", "name": "Kazakhstan", "identifier": "KZ"}
    assert report["encoding"]["sha256"] == statement.sha256


def test_what_is_not_known_is_not_said(client):
    election = make_election(country="", start_date=None, end_date=None)
    make_lakes(election=election)
    items = graph(read(client.get("/missions/moon-lakes/")))
    assert {"location", "startDate", "endDate"} & set(items["Event"][0]) == set()
    assert "datePublished" not in items["Report"][0]


def test_no_word_of_a_record_ends_the_script(client):
    words = "</script><script>alert(1)</script> & <!--"
    make_statement(TEXT, mission=make_lakes(title=words), title=words)
    page = read(client.get("/missions/moon-lakes/"))
    assert len(page.find_all("script", src=False)) == 1
    assert graph(page)["Report"][0]["name"] == words
    assert contents(page, "citation_title") == [words]


def test_a_mission_page_says_how_to_cite_it(client):
    make_lakes()
    section = read(client.get("/missions/moon-lakes/")).find(id="cite")
    day = timezone.localdate()
    retrieved = f"{day:%B} {day.day}, {day.year}"
    sentences = [each.get_text() for each in section.find_all(class_="citation-sentence")]
    assert sentences[0] == (
        "Moonlight Observers & Sunlight Observers. (n.d.). Moon at the Lakes [Election observation mission]. Election "
        f"Observation Archive. Retrieved {retrieved}, from http://testserver/missions/moon-lakes/"
    )
    files = {link.get_text(): link["href"] for link in section.find_all("a", download=True)}
    assert files == {
        "BibTeX": "/missions/moon-lakes/cite.bib",
        "RIS": "/missions/moon-lakes/cite.ris",
        "CSL-JSON": "/missions/moon-lakes/cite.json",
    }


def test_a_paragraph_leads_to_its_citation_and_that_to_each_sentence(client):
    make_archive()
    anchor = Statement.objects.get().anchor
    page = read(client.get("/missions/moon0-lakes/"))
    link = page.find(id=f"{anchor}-p3").find("a", class_="statement-cite")
    assert " ".join(link.get_text().split()) == "Cite paragraph 3"
    cited = read(client.get(f"/missions/moon0-lakes/{link['href']}"))
    assert cited.blockquote.get_text() == (
        "The vote in Port Meridian was calm and orderly. The lists of voters were incomplete."
    )
    second = cited.find_all("a", href=f"?passage={anchor}-p3s2")[0]
    assert second.get_text() == "The lists of voters were incomplete."
    narrowed = read(client.get(f"/missions/moon0-lakes/cite/{second['href']}"))
    assert narrowed.blockquote.get_text() == "The lists of voters were incomplete."
    assert narrowed.blockquote["cite"] == f"http://testserver/missions/moon0-lakes/#{anchor}-p3s2"
    files = [file["href"] for file in narrowed.find_all("a", download=True)]
    assert files[0] == f"/missions/moon0-lakes/cite.bib?passage={anchor}-p3s2"
    assert {client.get(file).status_code for file in files} == {200}


def test_every_statement_of_a_mission_has_a_citation(client):
    mission = make_lakes()
    statements = [make_statement(TEXT, mission=mission) for _number in range(2)]
    page = read(client.get("/missions/moon-lakes/cite/"))
    files = {file["href"] for file in page.find_all("a", download=True)}
    assert {f"/statements/{statement.sha256}/cite.bib" for statement in statements} < files
    assert {client.get(file).status_code for file in files} == {200}


@pytest.mark.parametrize("address", ["nowhere/cite/", "moon0-lakes/cite/?passage=p300", "moon0-lakes/cite/?passage=x"])
def test_what_is_not_there_has_no_citation(client, address):
    make_archive()
    assert client.get(f"/missions/{address}").status_code == 404


def test_a_mission_that_is_not_shown_has_no_citation(client):
    make_archive()
    Organisation.objects.update(review_state="rejected")
    assert client.get("/missions/moon0-lakes/cite/").status_code == 404
    assert (Mission.objects.count(), Statement.objects.count()) == (1, 1)


@pytest.mark.parametrize("kind", ["missions", "findings", "meetings", "elections"])
def test_a_list_is_offered_as_files_as_it_is_filtered(client, kind):
    make_archive(2)
    page = read(client.get(f"/{kind}/?organisation=moon0&page=1"))
    links = page.find("nav", class_="export-links").find_all("a")
    assert [link.get_text() for link in links] == ["CSV", "JSON", "BibTeX", "RIS", "Atom feed"]
    assert {link["href"].split("?")[1] for link in links} == {"organisation=moon0"}
    assert {client.get(link["href"]).status_code for link in links} == {200}


def test_every_page_leads_to_the_feed_and_a_list_to_its_own(client):
    make_archive()
    for address, feed in [
        ("/", "/missions/feed.atom"),
        ("/missions/?country=KZ&page=2", "/missions/feed.atom?country=KZ"),
        ("/findings/?country=KZ", "/findings/feed.atom?country=KZ"),
        ("/organisations/?country=KZ", "/missions/feed.atom"),
    ]:
        link = read(client.get(address)).find("link", type="application/atom+xml")
        assert link["href"] == feed


def test_a_page_that_is_passed_on_has_a_title_and_a_picture(client, settings):
    make_lakes()
    page = read(client.get("/missions/moon-lakes/"))
    said = {tag["property"]: tag["content"] for tag in page.find_all("meta", property=True)}
    assert (said["og:title"], said["og:type"]) == ("Moon at the Lakes", "article")
    assert said["og:description"].startswith("Moonlight Observers on Election of the Council of Lakes")
    assert said["og:url"] == "http://testserver/missions/moon-lakes/"
    assert said["og:image"] == "http://testserver/static/images/card.png"
    header = (settings.BASE_DIR / "static/images/card.png").read_bytes()[:24]
    assert header[:8] == b"\x89PNG\r\n\x1a\n"
    width, height = int.from_bytes(header[16:20]), int.from_bytes(header[20:24])
    assert (str(width), str(height)) == (said["og:image:width"], said["og:image:height"])
