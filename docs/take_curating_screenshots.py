"""Take the pictures of docs/curating.md: `python docs/take_curating_screenshots.py http://127.0.0.1:8000 NAME`.

NAME is an editor's account of a running archive that holds the seeds, undecided; DJANGO_SUPERUSER_PASSWORD holds the
password. Nothing is stored or decided.
"""

import os
import shutil
import sys
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

FOLDER = Path(__file__).parent / "screenshots"
SEED = Path(__file__).parent.parent / "seeds" / "002_bb20ffd04aeda506.txt"


def log_in(page: Page, site: str, name: str) -> None:
    """Come in as the editor."""
    page.goto(f"{site}/admin/")
    page.get_by_label("Username").fill(name)
    page.get_by_label("Password").fill(os.environ["DJANGO_SUPERUSER_PASSWORD"])
    page.get_by_role("button", name="Log in").click()
    page.wait_for_url("**/admin/")


def save(page: Page, name: str) -> None:
    """Save what the window shows."""
    page.screenshot(path=FOLDER / f"curating-{name}.png")


def walk(page: Page, site: str) -> None:
    """Go the way of the paper and take a picture at each stop."""
    save(page, "queue")
    page.get_by_role("link", name="OTS at the referendum in Kazakhstan").click()
    page.locator(".review-card").nth(10).locator(".review-quote a").click()
    save(page, "review")
    page.locator(".review-card", has_text="polling station count").locator(".review-edit").click()
    page.get_by_role("button", name="Save and accept").wait_for()
    save(page, "edit")
    page.goto(f"{site}/admin/observers/statement/add/")
    save(page, "add")
    words = SEED.read_text(encoding="utf-8").replace("Kazakhstan", "Uzbekistan")
    page.get_by_label("Text:", exact=True).fill(words)
    page.get_by_role("button", name="Read it").click()
    page.get_by_text("Nothing is stored yet.").wait_for()
    save(page, "preview")
    page.goto(f"{site}/admin/observers/mission/")
    page.get_by_role("link", name="OTS at the referendum in Kazakhstan").click()
    page.locator(".submit-row").last.scroll_into_view_if_needed()
    save(page, "publish")
    page.goto(f"{site}/admin/observers/person/likenesses/")
    save(page, "same")


def main(site: str, name: str) -> None:
    """Take all pictures of the archive served at `site`."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        page = browser.new_page(viewport={"width": 1280, "height": 900}, reduced_motion="reduce")
        log_in(page, site, name)
        walk(page, site)


if __name__ == "__main__":
    main(*sys.argv[1:])
