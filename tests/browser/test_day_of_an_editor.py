"""A whole day in a real browser, from login to a published mission; then loads that read otherwise."""

from dataclasses import replace

import pytest
from django.conf import settings

from observers.extraction import read_statement
from observers.loading import LOADED, known_organisations, load_files, read_source
from observers.loading.store import store_statement
from observers.models import Fact, Finding, Meeting, Mission, Person, Statement, recorded_as
from observers.vocabulary import Assessment, Origin, Publication, ReviewState, Topic
from tests.browser.curators import (
    SEED,
    add_a_finding,
    card,
    correct_the_stations,
    log_in,
    make_curator,
    press,
    seed,
    select_words,
)

pytestmark = [pytest.mark.browser, pytest.mark.database, pytest.mark.django_db(transaction=True)]

MISSED = "The Referendum was well-organized"
NEW = """Statement of the Organization of Turkic States (OTS) Observation Mission

Presidential election in Uzbekistan, 1 March 2099

The OTS Observation Mission visited 12 polling stations in Tashkent.

The Mission observed that voting was conducted calmly and in line with the law.
"""


def review_the_seed(page):
    """Correct the stations, accept ten findings, reject the next, add one that the reader missed."""
    press(page, page.get_by_role("link", name="OTS at the referendum in Kazakhstan"))
    correct_the_stations(page, seed().facts.get(field="mission.polling_station_count"))
    findings = list(seed().findings.order_by("start", "pk"))
    for finding in findings[:10]:
        press(page, card(page, finding).get_by_role("button", name="Accept"))
    press(page, card(page, findings[10]).get_by_role("button", name="Reject"))
    select_words(page, MISSED)
    add_a_finding(page)
    assert card(page, Finding.objects.get(origin=Origin.CURATOR)).inner_text().count(MISSED) == 1
    assert "13 of 39 reviewed" in page.locator(".progress-line").inner_text()


def merge_the_spellings(page, site):
    """Make one person of Adil Tursunov and Adil Tursynov."""
    page.goto(f"{site}/admin/observers/person/likenesses/")
    press(page, page.locator(".archive-pair", has_text="Tursynov").get_by_role("link", name="Merge"))
    press(page, page.get_by_role("button", name="Merge", exact=True))
    page.wait_for_url("**/change/")


def upload_and_publish(page, site, folder):
    """Take a new statement in, look at it, store it, publish its mission, and see it where everybody does."""
    file = folder / "uzbekistan.txt"
    file.write_text(NEW, encoding="utf-8")
    page.goto(f"{site}/admin/observers/statement/add/")
    page.get_by_label("Or a text file").set_input_files(file)
    press(page, page.get_by_role("button", name="Read it"))
    press(page, page.get_by_role("button", name="Store it"))
    page.wait_for_url("**/review/")
    mission = Mission.objects.get(publication=Publication.DRAFT)
    press(page, page.get_by_role("link", name="Mission, to be published"))
    press(page, page.get_by_role("button", name="Save and publish"))
    page.wait_for_url("**/mission/")
    page.goto(f"{site}/missions/?country=UZ")
    press(page, page.get_by_role("link", name="Presidential election in Uzbekistan, 1 March 2099").first)
    assert page.get_by_text("voting was conducted calmly and in line with the law").first.is_visible()
    return mission


def read_otherwise():
    """Store a reading of the seed by another extractor: other topics, other numbers, half of the findings gone."""
    source = read_source(settings.SEEDS_DIR / SEED)
    reading = read_statement(source, known_organisations())
    other = [replace(one, topic=Topic.MEDIA, assessment=Assessment.CRITICAL) for one in reading.findings[::2]]
    claims = [replace(one, value=99) if "station_count" in one.field else one for one in reading.claims]
    with recorded_as(LOADED):
        store_statement(source, replace(reading, findings=tuple(other), claims=tuple(claims), meetings=()))


def load_changed_file(folder):
    """Load a newer file of the same name, with a sentence more and another less."""
    words = (settings.SEEDS_DIR / SEED).read_text(encoding="utf-8").replace("Voting was conducted smoothly. ", "")
    (folder / SEED).write_text(f"{words}\n\nThe ballot papers were printed on time.\n", encoding="utf-8")
    assert [report.reason for report in load_files([folder / SEED])] == [""]


def decisions():
    """Return all that has been decided, by what it is about: what stands of it, not how it is stored."""
    findings = Finding.objects.exclude(review_state=ReviewState.UNREVIEWED).filter(mission__slug__contains="referendum")
    return {
        "findings": sorted(findings.values_list("quote", "topic", "assessment", "review_state")),
        "stations": set(
            Fact.objects.filter(field="mission.polling_station_count").values_list("value", "review_state")
        ),
        "count": Mission.objects.get(slug__contains="referendum").polling_station_count,
        "people": sorted(Person.objects.filter(name__contains="Adil").values_list("name", "other_names__name")),
        "public": sorted(Mission.objects.values_list("slug", "publication")),
    }


def test_from_login_to_a_published_mission_and_two_loads_that_night(open_page, site, tmp_path):
    page = log_in(open_page, make_curator("Editor"))
    review_the_seed(page)
    merge_the_spellings(page, site)
    published = upload_and_publish(page, site, tmp_path)
    made = decisions()
    states = [state for _quote, _topic, _assessment, state in made["findings"]]
    assert (states.count(ReviewState.ACCEPTED), states.count(ReviewState.REJECTED)) == (11, 1)
    assert (made["count"], made["people"]) == (16, [("Adil Tursunov", "Adil Tursynov")])

    assert not any(report.reason for report in load_files([settings.SEEDS_DIR / SEED]))
    assert decisions() == made
    read_otherwise()
    assert decisions() == made
    load_changed_file(tmp_path)
    assert decisions() == made
    assert seed_now().findings.filter(quote=MISSED, origin=Origin.CURATOR, is_stale=False).exists()
    assert Meeting.objects.filter(person__name="Adil Tursunov", statement=seed_now()).count() == 1
    assert Finding.objects.filter(quote__contains="printed on time").exists()
    assert page.goto(site + published.get_absolute_url()).status == 200
    assert page.goto(f"{site}/people/adil-tursynov/").url == f"{site}/people/adil-tursunov/"


def seed_now():
    """Return the version of the seed that is in force."""
    return Statement.objects.get(source_name=SEED, replaced_by=None)
