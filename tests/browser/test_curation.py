"""A curator's day in a real browser: log in, take from the queue, decide, add what is missing; and a later load."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.apps import apps
from django.conf import settings
from django.contrib.auth.models import Group
from playwright.sync_api import expect

from observers.loading import load_files
from observers.models import Finding, Mission, Statement
from observers.models.groups import make_groups
from observers.vocabulary import Origin, ReviewState

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

SEED = "002_bb20ffd04aeda506.txt"
MISSED = "The Referendum was well-organized"
WORDS = "a-made-up-password"


@pytest.fixture
def curator(site, django_user_model):
    """Make a curator; the tests before have emptied the database of its groups."""
    make_groups(apps)
    user = django_user_model.objects.create_user("ada-curator", password=WORDS, is_staff=True)
    user.groups.add(Group.objects.get(name="Curator"))
    return user


@pytest.fixture
def log_in(open_page, curator):
    """Open a page of the admin as the curator: `log_in("/admin/", width=360)`."""

    def open_as_curator(address="/admin/", **look):
        page = open_page(f"/admin/login/?next={address}", **look)
        page.get_by_label("Username").fill(curator.username)
        page.get_by_label("Password").fill(WORDS)
        page.get_by_role("button", name="Log in").click()
        page.wait_for_url(f"**{address}")
        return page

    return open_as_curator


def seed():
    return Statement.objects.get(source_name=SEED)


def card(page, row):
    return page.locator(f"#{row._meta.model_name}-{row.pk}")


def select_words(page, quote):
    """Select words in the text as a reader does with the mouse."""
    page.evaluate(
        """quote => {
            const text = document.querySelector('.review-words');
            const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
            while (walker.nextNode()) {
                const at = walker.currentNode.data.indexOf(quote);
                if (at < 0) continue;
                const range = document.createRange();
                range.setStart(walker.currentNode, at);
                range.setEnd(walker.currentNode, at + quote.length);
                getSelection().removeAllRanges();
                getSelection().addRange(range);
                return;
            }
            throw new Error('these words stand nowhere: ' + quote);
        }""",
        quote,
    )


def correct_the_stations(page, fact):
    """Change the number of polling stations from 15 to 16."""
    card(page, fact).get_by_role("link", name="Edit").click()
    card(page, fact).get_by_label("Value").fill("16")
    card(page, fact).get_by_role("button", name="Save and accept").click()


def load_changed(folder):
    """Load the seed again, then with a sentence more and another less, as a newer file of the same name."""
    original = settings.SEEDS_DIR / SEED
    assert not any(report.reason for report in load_files([original]))
    words = original.read_text(encoding="utf-8").replace("Voting was conducted smoothly. ", "")
    changed = folder / SEED
    changed.write_text(f"{words}\n\nThe ballot papers were printed on time.\n", encoding="utf-8")
    assert not any(report.reason for report in load_files([changed]))


@pytest.mark.parametrize("script", [True, False], ids=["script", "no script"])
def test_a_day_of_a_curator_and_a_load_that_night(log_in, tmp_path, script):
    page = log_in(script=script)
    page.get_by_role("link", name="OTS at the referendum in Kazakhstan").click()
    stations = seed().facts.get(field="mission.polling_station_count")
    correct_the_stations(page, stations)
    findings = list(seed().findings.order_by("start", "pk"))
    accepted, rejected = findings[:10], findings[10]
    for finding in accepted:
        card(page, finding).get_by_role("button", name="Accept").click()
    card(page, rejected).get_by_role("button", name="Reject").click()
    expect(page.locator(".progress-line")).to_contain_text("12 of")
    if script:
        select_words(page, MISSED)
    else:
        page.get_by_label("Words of the passage").fill(MISSED)
    page.get_by_role("button", name="Add a finding").click()
    page.get_by_label("Topic").select_option("overall-conduct")
    page.get_by_label("Assessment").select_option("positive")
    page.get_by_role("button", name="Save", exact=True).click()
    added = Finding.objects.get(origin=Origin.CURATOR)
    assert card(page, added).inner_text().count(MISSED) == 1
    assert "13 of" in page.locator(".progress-line").inner_text()

    load_changed(tmp_path)
    assert Mission.objects.get(pk=added.mission_id).polling_station_count == 16
    states = dict(Finding.objects.values_list("pk", "review_state"))
    assert {states[finding.pk] for finding in accepted} == {ReviewState.ACCEPTED}
    assert states[rejected.pk] == ReviewState.REJECTED
    added.refresh_from_db()
    assert (added.quote, added.review_state) == (MISSED, ReviewState.ACCEPTED)


def test_keys_decide_and_can_be_switched_off(log_in):
    page = log_in(f"/admin/observers/statement/{seed().pk}/review/")
    first, second = seed().facts.order_by("start", "pk")[:2]
    page.keyboard.press("j")
    page.keyboard.press("a")
    page.wait_for_url(f"**#fact-{second.pk}")
    first.refresh_from_db()
    assert first.review_state == ReviewState.ACCEPTED
    assert page.evaluate("document.activeElement.id") == f"fact-{second.pk}"
    page.get_by_role("button", name="Keys are on").click()
    card(page, second).focus()
    page.keyboard.press("r")
    page.reload()
    second.refresh_from_db()
    assert second.review_state == ReviewState.UNREVIEWED
    assert page.get_by_role("button", name="Keys are off").is_visible()


def test_picking_a_row_shows_its_passage(log_in):
    page = log_in(f"/admin/observers/statement/{seed().pk}/review/")
    finding = seed().findings.order_by("start", "pk").last()
    card(page, finding).get_by_role("link").first.click()
    assert page.locator(":target").inner_text().startswith(finding.quote[:20])
    assert page.locator(":target").bounding_box()["y"] < 900


def test_of_two_curators_at_one_row_the_second_is_told(log_in):
    address = f"/admin/observers/statement/{seed().pk}/review/"
    first, second = log_in(address), log_in(address)
    finding = seed().findings.order_by("start", "pk").first()
    card(first, finding).get_by_role("button", name="Accept").click()
    card(second, finding).get_by_role("button", name="Reject").click()
    assert "changed by somebody else" in second.locator(".messagelist").inner_text()
    finding.refresh_from_db()
    assert finding.review_state == ReviewState.ACCEPTED


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [360, 1280])
def test_axe_finds_nothing_and_nothing_scrolls_sideways(log_in, site, width, scheme):
    page = log_in(width=width, scheme=scheme)
    statement = seed()
    fact, meeting = statement.facts.first(), statement.meetings.first()
    review = f"/admin/observers/statement/{statement.pk}/review/"
    found = []
    for address in ("/admin/", review, f"{review}?edit=fact-{fact.pk}", f"{review}?edit=meeting-{meeting.pk}"):
        page.goto(site + address)
        rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
        violations = Axe().run(page, options={"runOnly": rules}).response["violations"]
        found += [(address, row["id"], row["nodes"][0]["html"][:200]) for row in violations]
        assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert found == []
