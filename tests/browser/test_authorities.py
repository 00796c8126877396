"""Curators at work in a real browser: two spellings merged and told in the history, a new statement taken in."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.conf import settings
from django.contrib.auth import get_user_model
from playwright.sync_api import expect

from observers.models import Person, Statement

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]


@pytest.fixture
def open_admin(open_page):
    """Log in a curator and give a function that opens a page of the admin."""
    get_user_model().objects.create_superuser("ada-curator", "ada@archive.example", "a-made-up-password")

    def open_one(address, **window):
        page = open_page(f"/admin/login/?next=/admin{address}", **window)
        page.get_by_label("Username").fill("ada-curator")
        page.get_by_label("Password").fill("a-made-up-password")
        page.get_by_role("button", name="Log in").click()
        page.wait_for_url(f"**/admin{address}")
        return page

    return open_one


def faults(page):
    """Return what axe-core finds in the project's own part of a page of the admin."""
    violations = Axe().run(page, context="#content", options={"runOnly": WCAG}).response["violations"]
    return [(found["id"], [node["html"] for node in found["nodes"]][:3]) for found in violations]


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_two_spellings_become_one_person_and_axe_finds_nothing_on_the_way(open_admin, scheme):
    page = open_admin("/observers/person/likenesses/", scheme=scheme)
    assert faults(page) == []
    pair = page.locator(".archive-pair", has_text="Tursynov")
    pair.get_by_role("link", name="Merge").click()
    assert faults(page) == []
    page.get_by_role("button", name="Merge").click()
    page.wait_for_url("**/change/")
    assert page.get_by_text("is now part of").is_visible()
    assert Person.objects.filter(name__startswith="Adil Turs").count() == 1
    page.goto(page.url.replace("/change/", "/history/"))
    assert faults(page) == []
    page.get_by_role("link", name="All that was changed with it").first.click()
    assert faults(page) == []
    page.get_by_role("button", name="Undo all of it").click()
    page.wait_for_url("**/person/")
    assert Person.objects.filter(name__startswith="Adil Turs").count() == 2


def test_a_statement_is_pasted_looked_at_and_stored_without_a_script(open_admin):
    text = (settings.SEEDS_DIR / "002_bb20ffd04aeda506.txt").read_text(encoding="utf-8")
    page = open_admin("/observers/statement/add/", script=False)
    page.get_by_label("Text:", exact=True).fill(text.replace("15 polling stations", "17 polling stations"))
    page.get_by_label("Name of a pasted text").fill("lantern.txt")
    page.get_by_role("button", name="Read it").click()
    expect(page.get_by_text("Nothing is stored yet.")).to_be_visible()
    assert Statement.objects.count() == 5
    page.get_by_role("button", name="Store it").click()
    page.wait_for_url("**/review/")
    assert Statement.objects.count() == 6


def test_axe_finds_nothing_where_a_statement_is_added(open_admin):
    page = open_admin("/observers/statement/add/")
    assert faults(page) == []
    text = (settings.SEEDS_DIR / "002_bb20ffd04aeda506.txt").read_text(encoding="utf-8")
    page.get_by_label("Text:", exact=True).fill(f"{text}\n\n.")
    page.get_by_role("button", name="Read it").click()
    expect(page.get_by_text("The same words stand in another file")).to_be_visible()
    assert faults(page) == []
    page.goto(page.url.replace("/add/", "/deleted/"))
    assert faults(page) == []
