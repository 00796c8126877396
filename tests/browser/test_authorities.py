"""Curators at work in a real browser: two spellings merged and told in the history, a new statement taken in."""

from functools import partial

import pytest
from django.conf import settings

from observers.models import Person, Statement
from tests.browser.curators import faults, log_in, make_curator, press

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def open_admin(open_page, site):
    """Give a function that logs an editor in and opens a page of the admin."""
    return partial(log_in, open_page, make_curator("Editor"))


@pytest.mark.parametrize(("scheme", "width"), [("light", 360), ("dark", 1280)])
def test_two_spellings_become_one_person_and_axe_finds_nothing_on_the_way(open_admin, scheme, width):
    page = open_admin("/admin/observers/person/likenesses/", scheme=scheme, width=width)
    assert faults(page) == []
    pair = page.locator(".archive-pair", has_text="Tursynov")
    press(page, pair.get_by_role("link", name="Merge"))
    assert faults(page) == []
    press(page, page.get_by_role("button", name="Merge"))
    page.wait_for_url("**/change/")
    assert page.get_by_text("is now part of").is_visible()
    assert Person.objects.filter(name__startswith="Adil Turs").count() == 1
    page.goto(page.url.replace("/change/", "/history/"))
    assert faults(page) == []
    press(page, page.get_by_role("link", name="All that was changed with it").first)
    assert faults(page) == []
    press(page, page.get_by_role("button", name="Undo all of it"))
    page.wait_for_url("**/person/")
    assert Person.objects.filter(name__startswith="Adil Turs").count() == 2


def test_a_statement_is_pasted_looked_at_and_stored_without_a_script(open_admin):
    text = (settings.SEEDS_DIR / "002_bb20ffd04aeda506.txt").read_text(encoding="utf-8")
    page = open_admin("/admin/observers/statement/add/", script=False)
    page.get_by_label("Text:", exact=True).fill(text.replace("15 polling stations", "17 polling stations"))
    page.get_by_label("Name of a pasted text").fill("lantern.txt")
    press(page, page.get_by_role("button", name="Read it"))
    page.get_by_text("Nothing is stored yet.").wait_for()
    assert Statement.objects.count() == 5
    press(page, page.get_by_role("button", name="Store it"))
    page.wait_for_url("**/review/")
    assert Statement.objects.count() == 6


@pytest.mark.parametrize("width", [360, 1280])
def test_axe_finds_nothing_where_a_statement_is_added(open_admin, width):
    page = open_admin("/admin/observers/statement/add/", width=width)
    assert faults(page) == []
    text = (settings.SEEDS_DIR / "002_bb20ffd04aeda506.txt").read_text(encoding="utf-8")
    page.get_by_label("Text:", exact=True).fill(f"{text}\n\n.")
    press(page, page.get_by_role("button", name="Read it"))
    page.get_by_text("The same words stand in another file").wait_for()
    assert faults(page) == []
    page.goto(page.url.replace("/add/", "/deleted/"))
    assert faults(page) == []
