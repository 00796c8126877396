"""Take the pictures of docs/screenshots/ from a running archive: `make screenshots PORT=8000`."""

import io
import shutil
import sys
from pathlib import Path

from PIL import Image
from playwright.sync_api import Browser, sync_playwright

FOLDER = Path(__file__).parent / "screenshots"
PAGES = {
    "home": "/",
    "missions": "/missions/?organisation=ots&year=2022",
    "mission": "/missions/ots-kazakhstan-2022-11-20-presidential/",
    "statement": "/missions/ots-kazakhstan-2022-11-20-presidential/#statement",
    "hit": "/missions/ots-kazakhstan-2022-11-20-presidential/?q=voters#statement",
    "cite": "/missions/ots-kazakhstan-2022-11-20-presidential/cite/?passage=p4",
    "elections": "/elections/",
    "election": "/elections/kazakhstan-2022-11-20-presidential/?country=KZ",
    "countries": "/countries/",
    "country": "/countries/KZ/",
    "organisations": "/organisations/",
    "organisation": "/organisations/ots/",
    "people": "/people/",
    "person": "/people/adil-tursunov/",
    "findings": "/findings/?assessment=recommendation",
    "meetings": "/meetings/?counterpart=candidate",
    "search": "/missions/?q=braille",
    "nothing-found": "/missions/?q=zzzzzz&country=XX",
    "about": "/about/",
    "glossary": "/about/glossary/",
    "accessibility": "/about/accessibility/",
    "gallery": "/gallery/",
    "not-found": "/nothing-here/",
}
# The few inks of the site and their edges; pictures in all colours look the same and weigh much more.
COLOURS = 256
WIDTHS = {"phone": 360, "desktop": 1280}


def take(browser: Browser, site: str, device: str, scheme: str) -> None:
    """Save one picture of every page at one width in one colour scheme."""
    context = browser.new_context(
        viewport={"width": WIDTHS[device], "height": 900},
        color_scheme=scheme,  # type: ignore[arg-type]
        reduced_motion="reduce",
    )
    page = context.new_page()
    for name, address in PAGES.items():
        page.goto(site + address)
        picture = Image.open(io.BytesIO(page.screenshot())).convert("RGB")
        picture.quantize(COLOURS).save(FOLDER / f"{name}-{device}-{scheme}.png", optimize=True)
    context.close()


def main(site: str) -> None:
    """Take all pictures of the archive served at `site`."""
    FOLDER.mkdir(exist_ok=True)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        for device in WIDTHS:
            for scheme in ("light", "dark"):
                take(browser, site, device, scheme)


if __name__ == "__main__":
    main(sys.argv[1])
