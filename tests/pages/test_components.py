"""One component is one partial, one stylesheet and one specimen in the gallery, all of the same name."""

import re

import pytest
from django.contrib.staticfiles.storage import staticfiles_storage
from django.core.management import call_command

from tests.pages.reading_pages import read

ON_EVERY_PAGE = {"masthead", "colophon"}


def names(folder, suffix):
    return {path.stem for path in folder.glob(f"*{suffix}")}


def test_every_component_has_a_partial_and_a_stylesheet(settings):
    partials = names(settings.BASE_DIR / "templates/components", ".html")
    assert partials == names(settings.BASE_DIR / "static/css/components", ".css")


@pytest.mark.database
@pytest.mark.django_db
def test_every_component_is_in_the_gallery(client, settings):
    page = read(client.get("/gallery/"))
    shown = {section["id"] for section in page.find_all("section", class_="section")}
    assert shown | ON_EVERY_PAGE == names(settings.BASE_DIR / "templates/components", ".html")
    assert page.find("meta", attrs={"name": "robots"})["content"] == "noindex"


def test_every_stylesheet_is_imported(settings):
    css = settings.BASE_DIR / "static/css"
    imported = set(re.findall(r'@import url\("(.+?)"\)', (css / "site.css").read_text()))
    public = [path for path in css.rglob("*.css") if path.parent.name != "admin"]
    assert imported == {str(path.relative_to(css)) for path in public} - {"site.css"}


def test_one_stylesheet_is_served(settings, tmp_path):
    settings.STATIC_ROOT = tmp_path
    settings.STORAGES = {
        **settings.STORAGES,
        "staticfiles": {"BACKEND": "archive.staticfiles.OneStylesheetStorage"},
    }
    call_command("collectstatic", interactive=False, verbosity=0, ignore_patterns=["admin"])
    served = (tmp_path / staticfiles_storage.stored_name("css/site.css")).read_text()
    assert "@import" not in served
    assert served.count("{") == served.count("}")
    assert "@layer components {" in served
    assert all((tmp_path / font).is_file() for font in re.findall(r"fonts/[\w.-]+", served))


def test_a_component_says_once_how_a_thing_looks(settings):
    """A selector that comes again after others, outside a media query, is most often a paste gone wrong."""
    for sheet in (settings.BASE_DIR / "static/css/components").glob("*.css"):
        outside = re.sub(r"^@.+?^\}", "", sheet.read_text(encoding="utf-8"), flags=re.DOTALL | re.MULTILINE)
        selectors = [" ".join(rule.split()) for rule in re.findall(r"(?:^|(?<=\}))([^{}]+)\{", outside)]
        assert len(selectors) == len(set(selectors)), sheet.name
