"""Feeds, site maps, the rules for crawlers and old addresses lead to the records there are."""

import json
import re
from datetime import UTC, datetime
from urllib.parse import urlsplit

import feedparser
import pytest
from bs4 import BeautifulSoup
from django.db import IntegrityError, connection, transaction
from django.test.utils import CaptureQueriesContext

from observers.loading.slugs import free_slug
from observers.models import FormerSlug, Mission, Person, change_slug, hand_over_slugs
from tests.make import make_election, make_meeting, make_mission, make_organisation, make_person
from tests.pages.reading_pages import make_archive

pytestmark = [pytest.mark.database, pytest.mark.django_db]


def feed(client, address="/missions/feed.atom"):
    response = client.get(address)
    assert response.headers["Content-Type"] == "application/atom+xml; charset=utf-8"
    parsed = feedparser.parse(response.content)
    assert not parsed.bozo
    return parsed


def locations(client, address):
    soup = BeautifulSoup(client.get(address).content, "xml")
    return [tag.get_text(strip=True) for tag in soup.find_all("loc")]


def test_the_feed_gives_the_facts_of_a_mission_back(client):
    mission = make_mission(
        slug="moon-lakes",
        title="Moon & <Lakes>",
        organisation=make_organisation(name="Moonlight Observers"),
        election=make_election(title="Election of the Council of Lakes", country="KZ"),
    )
    Mission.objects.update(added_at=datetime(2022, 3, 4, 5, 6, tzinfo=UTC))
    parsed = feed(client)
    assert parsed.feed.title == "Missions · Election Observation Archive"
    (entry,) = parsed.entries
    assert (entry.title, entry.author) == ("Moon & <Lakes>", "Moonlight Observers")
    assert entry.link == f"http://testserver{mission.get_absolute_url()}"
    assert entry.summary == "Moonlight Observers · Election of the Council of Lakes · Kazakhstan"
    assert (entry.published, entry.tags[0].term) == ("2022-03-04T05:06:00+00:00", "presidential")


def test_a_feed_follows_a_filtered_list(client):
    make_mission(slug="in", election=make_election(country="KZ"))
    make_mission(slug="out", election=make_election(country="KG"))
    parsed = feed(client, "/missions/feed.atom?country=KZ&sort=oldest&page=7")
    assert [urlsplit(entry.link).path for entry in parsed.entries] == ["/missions/in/"]
    assert parsed.feed.title == "Missions in Kazakhstan · Election Observation Archive"
    links = {link.rel: link.href for link in parsed.feed.links}
    assert links["self"] == "http://testserver/missions/feed.atom?country=KZ"
    assert links["alternate"] == "http://testserver/missions/?country=KZ"


def test_the_feed_has_the_last_fifty_missions_newest_first(client):
    election = make_election()
    missions = [make_mission(election=election) for _number in range(52)]
    assert [entry.title for entry in feed(client).entries] == [mission.title for mission in missions[:1:-1]]


def test_the_feed_of_findings_leads_to_each_of_them(client):
    make_archive(2)
    parsed = feed(client, "/findings/feed.atom?organisation=moon1&topic=voting")
    assert re.fullmatch(r"Findings by MO\d+ on voting · Election Observation Archive", parsed.feed.title)
    (entry,) = parsed.entries
    assert (entry.title, entry.author) == ("Voting: critical", "Moonlight Observers of Lake 1")
    assert entry.summary.startswith("The lists of voters were incomplete. · ")
    address = urlsplit(entry.link)
    page = BeautifulSoup(client.get(address.path).content, "html5lib")
    assert "The lists of voters were incomplete." in page.find(id=address.fragment).get_text()


def test_the_feed_of_meetings_says_who_was_met(client):
    make_archive()
    (entry,) = feed(client, "/meetings/feed.atom?counterpart=electoral-commission").entries
    assert entry.title == "Arlo Penhallow, Chairman, Commission of Lakes"
    assert entry.tags[0].term == "electoral-commission"


def test_the_feed_of_elections_begins_with_the_newest_mission(client):
    first, second = make_election(slug="first"), make_election(slug="second")
    for election in (first, second, first):
        make_mission(election=election)
    parsed = feed(client, "/elections/feed.atom")
    assert [urlsplit(entry.link).path for entry in parsed.entries] == ["/elections/first/", "/elections/second/"]


@pytest.mark.parametrize("asked", ["q=%00", "q=calm%01", "sort=", "country=KZ"])
def test_an_odd_feed_is_answered(client, asked):
    make_archive()
    feed(client, f"/missions/feed.atom?{asked}")


@pytest.mark.parametrize("size", [2, 20])
@pytest.mark.parametrize(("kind", "number"), [("missions", 4), ("elections", 4), ("findings", 4), ("meetings", 4)])
def test_a_feed_asks_so_many_queries(client, size, kind, number):
    make_archive(size)
    with CaptureQueriesContext(connection) as asked:
        feed(client, f"/{kind}/feed.atom")
    assert len(asked) == number


def test_the_site_map_names_every_page(client):
    make_archive()
    parts = locations(client, "/sitemap.xml")
    assert parts == [
        f"http://testserver/sitemap-{name}.xml"
        for name in ("pages", "missions", "elections", "countries", "organisations", "people")
    ]
    found = {urlsplit(place).path for part in parts for place in locations(client, urlsplit(part).path)}
    assert found == {
        "/",
        "/missions/",
        "/elections/",
        "/organisations/",
        "/meetings/",
        "/findings/",
        "/people/",
        "/about/",
        "/about/glossary/",
        "/about/accessibility/",
        "/countries/",
        "/countries/KZ/",
        "/missions/moon0-lakes/",
        "/elections/lakes-2021/",
        "/organisations/moon0/",
        "/people/vane-0/",
    }
    assert {client.get(path).status_code for path in found} == {200}


def test_the_site_map_leaves_out_what_is_not_shown(client):
    make_mission(organisation=make_organisation(review_state="rejected"))
    assert locations(client, "/sitemap-missions.xml") == []


def test_a_mission_is_as_new_as_its_newest_statement(client):
    make_archive()
    statement = Mission.objects.get().statements.get()
    page = client.get("/sitemap-missions.xml").content.decode()
    assert f"<lastmod>{statement.added_at:%Y-%m-%d}</lastmod>" in page


def test_crawlers_are_led_to_the_site_map_and_kept_from_filters(client):
    response = client.get("/robots.txt")
    assert response.headers["Content-Type"] == "text/plain; charset=utf-8"
    lines = response.content.decode().splitlines()
    assert {"User-agent: *", "Disallow: /*?", "Allow: /*?page=", "Disallow: /admin/"} <= set(lines)
    assert "Sitemap: http://testserver/sitemap.xml" in lines


@pytest.mark.parametrize(
    ("make", "kind"),
    [
        (make_mission, "missions"),
        (lambda **fields: make_mission(election=make_election(**fields)).election, "elections"),
        (make_organisation, "organisations"),
        (lambda **fields: make_meeting(person=make_person(**fields)).person, "people"),
    ],
)
def test_an_old_address_leads_on_for_good(client, make, kind):
    record = make(slug="before")
    change_slug(record, "between")
    change_slug(record, "after")
    for old in ("before", "between"):
        response = client.get(f"/{kind}/{old}/?q=calm")
        assert (response.status_code, response.headers["Location"]) == (301, f"/{kind}/after/?q=calm")
    assert client.get(f"/{kind}/after/").status_code == 200


def test_a_record_may_take_its_old_address_back(client):
    mission = make_mission(slug="before")
    change_slug(mission, "after")
    change_slug(mission, "before")
    assert client.get("/missions/before/").status_code == 200
    assert client.get("/missions/after/").headers["Location"] == "/missions/before/"


def test_a_new_record_gets_no_address_that_another_had():
    person = make_person(slug="arlo-penhallow")
    change_slug(person, "arlo-j-penhallow")
    assert free_slug("Arlo Penhallow", Person.objects.all(), longest=120) == "arlo-penhallow-2"


def test_an_address_that_another_record_has_is_refused():
    mission, other = make_mission(slug="mine"), make_mission(slug="taken")
    with pytest.raises(IntegrityError), transaction.atomic():
        change_slug(mission, other.slug)
    assert not FormerSlug.objects.exists()


def test_the_addresses_of_a_merged_record_lead_to_its_heir(client):
    merged, heir = make_organisation(slug="merged-once"), make_organisation(slug="heir")
    change_slug(merged, "merged")
    hand_over_slugs(merged, heir)
    merged.delete()
    for old in ("merged", "merged-once"):
        assert client.get(f"/organisations/{old}/").headers["Location"] == "/organisations/heir/"


def test_an_old_address_of_what_is_not_shown_leads_nowhere(client):
    mission = make_mission(slug="before", organisation=make_organisation(review_state="rejected"))
    change_slug(mission, "after")
    assert client.get("/missions/before/").status_code == 404


@pytest.mark.parametrize("publication", ["draft", "withdrawn"])
def test_what_is_not_public_is_nowhere(client, publication):
    make_archive()
    statement = Mission.objects.get().statements.get()
    Mission.objects.update(publication=publication)
    assert feed(client).entries == []
    for kind in ("missions", "elections", "people"):
        assert locations(client, f"/sitemap-{kind}.xml") == []
    for kind in ("missions", "findings", "meetings", "elections"):
        assert json.loads(b"".join(client.get(f"/{kind}/export.json").streaming_content)) == []
    for address in (f"/statements/{statement.sha256}/cite.bib", "/missions/moon0-lakes/cite.bib"):
        assert client.get(address).status_code == {"draft": 404, "withdrawn": 410}[publication]
