"""axe-core finds nothing on any kind of page, in either scheme, on a phone and on a desk."""

import pytest
from axe_playwright_python.sync_playwright import Axe

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

PAGES = {
    "home": "/",
    "missions": "/missions/?organisation=ots",
    "nothing found": "/missions/?q=zzzzzz",
    "mission": "/missions/ots-kazakhstan-2022-11-20-presidential/",
    "cite": "/missions/ots-kazakhstan-2022-11-20-presidential/cite/",
    "cite a passage": "/missions/ots-kazakhstan-2022-11-20-presidential/cite/?passage=p4",
    "mission found": "/missions/ots-kazakhstan-2022-11-20-presidential/?q=voters&organisation=ots",
    "elections": "/elections/",
    "election": "/elections/kazakhstan-2022-11-20-presidential/",
    "countries": "/countries/",
    "country": "/countries/KZ/",
    "organisations": "/organisations/",
    "organisation": "/organisations/ots/",
    "meetings": "/meetings/",
    "findings": "/findings/?q=polling",
    "people": "/people/",
    "person": "/people/adil-tursunov/",
    "about": "/about/",
    "glossary": "/about/glossary/",
    "accessibility": "/about/accessibility/",
    "gallery": "/gallery/",
    "not found": "/missions/no-such-mission/",
}
WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [360, 1280])
def test_axe_finds_nothing(open_page, site, width, scheme):
    page = open_page("/", width=width, scheme=scheme)
    found = {}
    for name, address in PAGES.items():
        page.goto(site + address)
        # The gallery shows every landmark of the site on one page; best practice wants each of them once.
        rules = WCAG if name == "gallery" else [*WCAG, "best-practice"]
        violations = Axe().run(page, options={"runOnly": rules}).response["violations"]
        if violations:
            found[name] = [(row["id"], row["nodes"][0]["html"][:200]) for row in violations]
    assert found == {}
