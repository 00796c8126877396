"""A curator's day in a real browser: log in, take from the queue, decide, add what is missing; and a later load."""

from functools import partial

import pytest
from django.conf import settings

from observers.loading import load_files
from observers.models import Finding, Mission
from observers.vocabulary import Origin, ReviewState
from tests.browser import curators
from tests.browser.curators import SEED, add_a_finding, card, correct_the_stations, make_curator, press, seed

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

MISSED = "The Referendum was well-organized"


@pytest.fixture
def curator(site):
    return make_curator("Curator")


@pytest.fixture
def log_in(open_page, curator):
    """Open a page of the admin as the curator: `log_in("/admin/", width=360)`."""
    return partial(curators.log_in, open_page, curator)


def load_changed(folder):
    """Load the seed again, then with a sentence more and another less, as a newer file of the same name."""
    original = settings.SEEDS_DIR / SEED
    assert not any(report.reason for report in load_files([original]))
    words = original.read_text(encoding="utf-8").replace("Voting was conducted smoothly. ", "")
    changed = folder / SEED
    changed.write_text(f"{words}\n\nThe ballot papers were printed on time.\n", encoding="utf-8")
    assert not any(report.reason for report in load_files([changed]))


def test_a_day_of_a_curator_without_a_script_and_a_load_that_night(log_in, tmp_path):
    page = log_in(script=False)
    press(page, page.get_by_role("link", name="OTS at the referendum in Kazakhstan"))
    stations = seed().facts.get(field="mission.polling_station_count")
    correct_the_stations(page, stations)
    findings = list(seed().findings.order_by("start", "pk"))
    accepted, rejected = findings[:10], findings[10]
    for finding in accepted:
        press(page, card(page, finding).get_by_role("button", name="Accept"))
    press(page, card(page, rejected).get_by_role("button", name="Reject"))
    page.get_by_label("Words of the passage").fill(MISSED)
    add_a_finding(page)
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
    press(first, card(first, finding).get_by_role("button", name="Accept"))
    press(second, card(second, finding).get_by_role("button", name="Reject"))
    assert "changed by somebody else" in second.locator(".messagelist").inner_text()
    finding.refresh_from_db()
    assert finding.review_state == ReviewState.ACCEPTED
