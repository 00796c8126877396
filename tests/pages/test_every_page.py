"""What holds for every page of the public site."""

import gzip

import pytest

from observers.models import Statement
from tests.pages.reading_pages import make_archive, read

pytestmark = [pytest.mark.database, pytest.mark.django_db]

PAGES = [
    "/",
    "/missions/",
    "/missions/?q=calm&organisation=moon0",
    "/missions/moon0-lakes/",
    "/missions/moon0-lakes/?q=calm",
    "/missions/moon0-lakes/?q=the&organisation=moon0",
    "/missions/moon0-lakes/cite/",
    "/missions/moon0-lakes/cite/?passage=p3",
    "/elections/",
    "/elections/lakes-2021/",
    "/countries/",
    "/countries/KZ/",
    "/organisations/",
    "/organisations/moon0/",
    "/meetings/",
    "/findings/",
    "/findings/?q=voters",
    "/people/",
    "/people/vane-0/",
    "/about/",
    "/about/glossary/",
    "/about/accessibility/",
    "/gallery/",
]
MOST_BYTES = 60 * 1024


@pytest.mark.parametrize("address", PAGES)
def test_a_page_has_one_heading_landmarks_and_a_way_past_the_menu(client, address):
    make_archive()
    page = read(client.get(address))
    assert len(page.find_all("h1")) == 1
    assert len(page.find_all("main")) == 1
    assert page.html["lang"] == "en-gb"
    assert page.find("a", class_="skip-link")["href"] == f"#{page.main['id']}"
    assert page.find("link", rel="canonical")["href"] == f"http://testserver{address.split('?')[0]}"
    assert page.find("meta", attrs={"name": "description"})["content"]


@pytest.mark.parametrize("address", PAGES)
def test_a_page_is_the_same_for_everybody(client, address):
    make_archive()
    response = client.get(address)
    assert response.status_code == 200
    assert not response.cookies
    assert "Cookie" not in response.headers.get("Vary", "")


@pytest.mark.parametrize("address", PAGES)
def test_a_page_obeys_its_own_security_policy(client, address):
    make_archive()
    page = read(client.get(address))
    assert page.find_all(style=True) == []
    assert page.find_all("style") == []
    scripts = page.find_all("script", type=lambda kind: kind != "application/ld+json")
    assert [script.get("src") for script in scripts] == ["/static/js/reading-room.js"]
    assert scripts[0].get_text() == ""


@pytest.mark.parametrize("address", PAGES)
def test_a_page_uses_every_id_once(client, address):
    make_archive()
    ids = [tag["id"] for tag in read(client.get(address)).find_all(id=True)]
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize("address", [page for page in PAGES if page != "/gallery/"])
def test_a_link_within_a_page_leads_somewhere(client, address):
    make_archive()
    page = read(client.get(address))
    ids = {tag["id"] for tag in page.find_all(id=True)}
    assert {link["href"][1:] for link in page.find_all("a", href=True) if link["href"][0] == "#"} <= ids


def test_a_page_is_light(client, settings):
    make_archive()
    css = sum(len(gzip.compress(path.read_bytes())) for path in (settings.BASE_DIR / "static/css").rglob("*.css"))
    heaviest = max(len(gzip.compress(client.get(address).content)) for address in PAGES)
    script = len(gzip.compress((settings.BASE_DIR / "static/js/reading-room.js").read_bytes()))
    assert css + script + heaviest < MOST_BYTES


@pytest.mark.parametrize(
    "address",
    [
        "/missions/nowhere/",
        "/elections/nowhere/",
        "/countries/XX/",
        "/organisations/nowhere/",
        "/people/nowhere/",
        "/statements/nowhere/original",
        "/nowhere/",
        "/missions/%00/",
        "/missions/%ff/",
    ],
)
def test_an_unknown_address_helps_on(client, address):
    response = client.get(address)
    assert response.status_code == 404
    assert read(response).find("form", role="search")["action"] == "/missions/"


@pytest.mark.parametrize(
    "address", ["/missions/", "/elections/", "/organisations/", "/meetings/", "/findings/", "/missions/moon0-lakes/"]
)
@pytest.mark.parametrize(
    "asked",
    [
        "page=abc",
        "page=0",
        "page=999",
        f"q={'x' * 10_000}",
        "q=%00",
        "q=%ff",
        "q=%22%28%2A",
        "organisation=%00&sort=%ff",
    ],
)
def test_an_odd_address_is_answered(client, address, asked):
    make_archive()
    assert client.get(f"{address}?{asked}").status_code == 200


def test_staff_are_led_to_the_admin(admin_client):
    make_archive()
    page = read(admin_client.get("/missions/moon0-lakes/"))
    statement = Statement.objects.get()
    assert page.find(class_="edit-link").a["href"] == f"/admin/observers/mission/{statement.mission_id}/change/"


def test_an_empty_archive_says_so(client):
    page = read(client.get("/"))
    assert "The archive is still empty." in page.get_text()


def test_a_browser_finds_the_icon_where_it_looks_unasked(client):
    assert client.get("/favicon.ico").url == "/static/images/favicon.svg"
