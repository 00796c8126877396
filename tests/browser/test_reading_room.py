"""What a visitor does, in a real browser: from home to a list, a mission, a passage and back."""

import pytest

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

MISSION = "/missions/ots-kazakhstan-2022-11-20-presidential/"


@pytest.mark.parametrize("script", [True, False], ids=["script", "no script"])
def test_from_home_over_two_facets_to_a_passage_and_back(open_page, script):
    page = open_page("/", script=script)
    page.get_by_role("navigation", name="Main").get_by_role("link", name="Missions").click()
    page.locator("a.option", has_text="OTS").click()
    page.locator("a.option", has_text="2022").click()
    assert page.locator("h1").inner_text() == "Missions"
    assert "organisation=ots" in page.url
    assert "year=2022" in page.url
    page.get_by_role("link", name="Early presidential election in Kazakhstan").first.click()
    page.get_by_role("link", name="16 polling stations").click()
    target = page.locator(":target")
    assert "16 polling stations" in target.inner_text()
    assert target.bounding_box()["y"] < 900, "the passage has come into view"
    page.locator(":target + a.reference").click()
    assert "16 polling stations" in page.locator(":target").inner_text()


def test_a_chip_takes_its_filter_away(open_page):
    page = open_page("/missions/?organisation=ots&year=2022")
    page.get_by_role("link", name="Organisation: OTS").click()
    assert page.url.endswith("/missions/?year=2022")
    page.get_by_role("link", name="Year: 2022").click()
    assert "year" not in page.url


def test_a_search_marks_its_hits_in_the_list_and_in_the_statement(open_page):
    page = open_page("/")
    page.get_by_role("searchbox").first.fill("braille")
    page.get_by_role("searchbox").first.press("Enter")
    assert {mark.lower() for mark in page.locator("mark").all_inner_texts()} == {"braille"}
    page.get_by_role("link", name="Early presidential election in Kazakhstan").first.click()
    assert "braille" in page.locator("mark").first.inner_text().lower()


def test_two_missions_to_one_election_stand_side_by_side(open_page):
    page = open_page("/elections/kazakhstan-2022-11-20-presidential/")
    words = page.locator("main").inner_text()
    assert "was open, transparent and competitive" in words
    assert "transparent, credible, and democratic" in words


def test_the_original_is_downloaded_under_its_own_name(open_page):
    page = open_page(MISSION)
    with page.expect_download() as download:
        page.get_by_role("link", name="Download the original").click()
    assert download.value.suggested_filename == "000_78d26c1446a0470d.txt"


def test_a_person_is_shown_with_the_spelling_that_may_be_theirs(open_page):
    page = open_page("/people/adil-tursunov/")
    assert "Adil Tursynov" in page.locator("main").inner_text()


@pytest.mark.parametrize("width", [320, 360, 768, 1280])
@pytest.mark.parametrize("address", ["/", "/missions/?organisation=ots", MISSION, "/findings/"])
def test_nothing_scrolls_sideways(open_page, address, width):
    page = open_page(address, width=width)
    assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_the_keyboard_reaches_the_content_first(open_page):
    page = open_page(MISSION)
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "Skip to the content"
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "main"


def test_public_pages_leave_no_cookie_behind(open_page):
    page = open_page("/missions/?q=voters")
    assert page.context.cookies() == []


def test_running_text_is_not_bold_and_a_heading_is(open_page):
    page = open_page(MISSION)
    weight = "element => getComputedStyle(element).fontWeight"
    assert page.locator(".statement-paragraph:not(.statement-heading) .statement-text").first.evaluate(weight) == "400"
    assert page.locator(".statement-heading .statement-text").first.evaluate(weight) == "600"


def test_a_phone_shows_the_states_with_missions(open_page):
    page = open_page("/", width=360)
    for box in [tile.bounding_box() for tile in page.locator("a.tile").all()]:
        assert box["x"] >= 0
        assert box["x"] + box["width"] <= 360


@pytest.mark.parametrize("address", ["/people/", "/nothing-here/"])
def test_the_footer_of_a_short_page_stands_at_the_foot(open_page, address):
    box = open_page(address).locator(".colophon").bounding_box()
    assert box["y"] + box["height"] >= 899
