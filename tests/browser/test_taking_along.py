"""What a visitor takes along, in a real browser: a citation of one sentence, a list as a file."""

import csv
import re
from pathlib import Path

import pytest

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

MISSION = "/missions/ots-kazakhstan-2022-11-20-presidential/"
SENTENCE = "The Mission observed the Elections in different districts of the city of Astana."


@pytest.mark.parametrize("script", [True, False], ids=["script", "no script"])
def test_a_sentence_is_cited(open_page, script):
    page = open_page(MISSION, width=360, script=script)
    page.get_by_role("link", name="Cite paragraph 4").click()
    page.get_by_role("link", name=SENTENCE).click()
    assert page.locator("blockquote").inner_text() == SENTENCE
    reference = page.locator(".citation-sentence").first.inner_text()
    assert reference.startswith(f"“{SENTENCE}” (Organization of Turkic States,")
    assert re.search(rf"{MISSION}#s[0-9a-f]{{6}}-p4s2$", reference)
    with page.expect_download() as download:
        page.get_by_role("link", name="BibTeX").click()
    assert f"note = {{“{SENTENCE}”}}" in Path(download.value.path()).read_text(encoding="utf-8")
    page.get_by_role("link", name="Read it in the statement, paragraph 4").click()
    assert page.locator(":target").inner_text().startswith("The Mission observed the Elections in different districts")


def test_a_filtered_list_is_opened_as_a_file(open_page):
    page = open_page("/missions/?organisation=sco")
    with page.expect_download() as download:
        page.get_by_role("navigation", name="This list as a file").get_by_role("link", name="CSV").click()
    assert download.value.suggested_filename == "missions.csv"
    with Path(download.value.path()).open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["organisation"] for row in rows] == ["sco"]
    page.goto(rows[0]["address"])
    assert page.get_by_role("link", name="Shanghai Cooperation Organisation").first.is_visible()


def test_the_words_for_machines_break_no_rule_of_the_page(open_page, site):
    page = open_page("/")
    said = []
    page.on("console", lambda message: said.append(message.text))
    page.goto(site + MISSION)
    assert page.locator('script[type="application/ld+json"]').count() == 1
    assert said == []
