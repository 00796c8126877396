"""A real browser on the real site, with the seeds loaded."""

import os
import shutil
import sqlite3
from contextlib import closing

import pytest
from django.conf import settings
from django.core.management import call_command
from django.db import connection
from django.test import override_settings
from playwright.sync_api import sync_playwright

from observers.loading import find_files, load_files, load_organisations

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
AS_SERVED = settings.STORAGES
# Playwright's own event loop runs in the thread of the test, which speaks to the database synchronously.
os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"
# The site is started once for all tests, before any of them says where its static files are.
settings.STATIC_ROOT.mkdir(parents=True, exist_ok=True)


def pytest_collection_modifyitems(items):
    """Leave the browser tests out where there is no browser, and say how to get one."""
    for item in items:
        if CHROMIUM is None and "tests/browser/" in str(item.path):
            item.add_marker(pytest.mark.skip(reason="no Chromium on this machine: apt-get install chromium"))


@pytest.fixture(scope="session")
def browser():
    """Start Chromium once."""
    with sync_playwright() as playwright:
        yield playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)


@pytest.fixture(scope="session")
def collected(tmp_path_factory):
    """Collect the static files as they are served: one stylesheet, not fifty that a browser asks for one by one."""
    folder = tmp_path_factory.mktemp("static")
    with override_settings(STATIC_ROOT=folder, STORAGES=AS_SERVED):
        call_command("collectstatic", interactive=False, verbosity=0)
    return folder


@pytest.fixture(scope="session")
def kept():
    """Keep a copy of the database beside it; at first it is empty."""
    with closing(sqlite3.connect(":memory:", check_same_thread=False)) as copy:
        yield copy


@pytest.fixture
def site(live_server, collected, kept, settings):
    """Give the address of a site that holds the five seeds: on SQLite, the first test reads them, others get a copy."""
    settings.STORAGES, settings.STATIC_ROOT, settings.STATICFILES_DIRS = AS_SERVED, collected, [collected]
    is_file = connection.vendor == "sqlite"
    if is_file and kept.execute("SELECT * FROM sqlite_master").fetchone():
        kept.backup(connection.connection)
        return live_server.url
    load_organisations(settings.FIXTURE_DIRS[0] / "organisations.json")
    assert not any(report.reason for report in load_files(find_files([settings.SEEDS_DIR])))
    if is_file:
        connection.connection.backup(kept)
    return live_server.url


@pytest.fixture
def open_page(browser, site):
    """Open an address of the site in a window of its own: `open_page("/", width=360, scheme="dark", script=False)`."""
    contexts = []

    def open_one(address, width=1280, scheme="light", script=True):
        context = browser.new_context(
            viewport={"width": width, "height": 900},
            color_scheme=scheme,
            java_script_enabled=script,
            locale="en-GB",
            reduced_motion="reduce",
        )
        contexts.append(context)
        page = context.new_page()
        page.set_default_timeout(15_000)
        page.goto(site + address)
        return page

    yield open_one
    for context in contexts:
        context.close()
