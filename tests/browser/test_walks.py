"""The ways readers go, in a real browser, with script and without."""

import re

import pytest
from playwright.sync_api import expect

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

MISSION = "/missions/ots-kazakhstan-2022-11-20-presidential/"
with_and_without_script = pytest.mark.parametrize("script", [True, False], ids=["script", "no script"])


@with_and_without_script
def test_from_a_search_engine_to_a_mission_on_a_phone(open_page, script):
    page = open_page(MISSION, width=360, script=script)
    expect(page.locator("h1")).to_have_text("OTS: Early presidential election in Kazakhstan, 20 November 2022")
    expect(page.locator(".record-owner")).to_be_visible()
    assert page.locator(".place").count() == 0, "nobody has asked for a list"
    page.get_by_role("navigation", name="On this page").get_by_role("link", name="The verdict").click()
    expect(page.locator("#verdict-title")).to_be_in_viewport()
    page.locator("#verdict .finding-where").first.click()
    assert page.locator(":target").inner_text().startswith("In conclusion")
    page.get_by_role("link", name="Kazakhstan", exact=True).click()
    assert page.url.endswith("/countries/KZ/")


@with_and_without_script
def test_from_home_over_a_picture_and_a_facet_along_the_list_and_back(open_page, script):
    page = open_page("/", script=script)
    page.locator(".timeline").get_by_role("link", name="OTS, 2022: ").click()
    assert page.url.endswith("/missions/?organisation=ots&year=2022")
    assert re.match(r"\d missions by OTS in 2022, newest first · ", page.title())
    page.locator(".mission-entry-title a").first.click()
    place = page.get_by_role("navigation", name="In the list")
    assert place.inner_text().split(" · ")[0].endswith("1 of 2")
    place.get_by_role("link", name="Next").click()
    assert place.inner_text().split(" · ")[0].endswith("2 of 2")
    assert place.get_by_role("link", name="Next").count() == 0
    place.get_by_role("link", name="Back to the list").click()
    assert page.url.endswith("/missions/?organisation=ots&year=2022")


@with_and_without_script
def test_from_a_search_over_every_hit_and_round_again(open_page, script):
    page = open_page("/missions/", script=script)
    page.get_by_role("searchbox").fill("voters")
    page.get_by_role("button", name="Search").click()
    page.locator(".mission-entry-title a").first.click()
    number = page.locator(".statement mark[id]").count()
    assert number > 1
    page.locator(".statement-hits a").first.click()
    for hit in [*range(2, number + 1), 1]:
        page.locator(":target + .next-hit").click()
        assert page.url.endswith(f"-hit-{hit}")
        expect(page.locator(":target")).to_be_in_viewport()


@with_and_without_script
def test_a_range_of_days_narrows_the_list(open_page, script):
    page = open_page("/missions/?organisation=ots", script=script)
    page.get_by_label("From").fill("2023-01-01")
    page.get_by_role("button", name="Show these days").click()
    assert "since 2023" in page.locator("#summary").inner_text()
    assert "organisation=ots" in page.url
    page.get_by_role("link", name="From: 1 January 2023").click()
    assert page.url.endswith("/missions/?organisation=ots")


@with_and_without_script
def test_facets_open_on_a_phone_by_keyboard(open_page, script):
    page = open_page("/missions/", width=360, script=script)
    option = page.locator("a.option").first
    assert not option.is_visible()
    page.locator(".facets-summary").focus()
    page.keyboard.press("Enter")
    assert option.is_visible()
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.wait_for_url("**/missions/?*")
    assert page.locator(".chip").count() == 1


def test_a_sentence_is_copied_with_its_source(open_page):
    page = open_page(MISSION)
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    sentence = page.locator(".statement .sentence").first
    sentence.click(position={"x": 4, "y": 8})
    anchor = sentence.get_attribute("id")
    page.get_by_role("button", name="Copy sentence").click()
    page.get_by_role("button", name="Copied").wait_for()
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied.startswith("“")
    assert "(Organization of Turkic States, " in copied
    assert copied.endswith(f"{MISSION}#{anchor})")


def test_a_sentence_chosen_before_its_button_comes_is_the_one_copied(open_page):
    page = open_page(MISSION)
    far = page.locator(".statement-paragraph").last
    assert far.locator(".statement-copy").count() == 0
    far.locator(".sentence").first.dispatch_event("click")
    far.scroll_into_view_if_needed()
    expect(far.get_by_role("button", name="Copy sentence")).to_be_visible()


def test_who_follows_the_address_of_a_sentence_copies_it_in_one_action(open_page):
    page = open_page(MISSION)
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.locator("#verdict .finding-where").first.click()
    page.get_by_role("button", name="Copy sentence").focus()
    page.keyboard.press("Enter")
    page.get_by_role("button", name="Copied").wait_for()
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied.startswith("“In conclusion")
    assert copied.endswith(f"{page.url})")


@with_and_without_script
def test_a_sentence_is_cited(open_page, script):
    page = open_page(MISSION, script=script)
    page.locator("[id$='-p3'] .statement-cite").click()
    assert page.url.endswith("-p3")
    assert page.locator("blockquote").inner_text()
    assert page.url.partition("=")[2] in page.locator(".citation").first.inner_text()


def test_single_keys_move_and_can_be_switched_off(open_page):
    page = open_page("/missions/")
    page.keyboard.press("j")
    page.keyboard.press("j")
    page.keyboard.press("k")
    first = page.locator(".mission-entry-title a").first
    assert page.evaluate("document.activeElement.href") == first.evaluate("link => link.href")
    page.keyboard.press("/")
    assert page.evaluate("document.activeElement.type") == "search"
    page.get_by_label("Keyboard shortcuts").uncheck()
    page.reload()
    page.keyboard.press("/")
    assert page.evaluate("document.activeElement.type") != "search"
    assert not page.get_by_label("Keyboard shortcuts").is_checked()


def test_the_key_n_leads_from_hit_to_hit(open_page):
    page = open_page(f"{MISSION}?q=voters")
    page.keyboard.press("n")
    assert page.url.endswith("-hit-1")
    page.keyboard.press("n")
    assert page.url.endswith("-hit-2")


def test_the_switch_is_not_offered_without_script(open_page):
    page = open_page("/", script=False)
    assert not page.get_by_label("Keyboard shortcuts").is_visible()
