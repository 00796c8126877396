"""What every test finds laid out."""

import os

import pytest


def pytest_addoption(parser):
    """Add the flag that lets goldens be written."""
    parser.addoption("--write-goldens", action="store_true", help="write the goldens anew, and fail")


def pytest_collection_modifyitems(items):
    """Refuse, in CI, a run that would leave a test out."""
    if os.environ.get("CI") and any(item.get_closest_marker("skip") for item in items):
        raise pytest.UsageError("in CI no test is skipped")


@pytest.fixture(autouse=True)
def _test_settings(settings):
    """Serve static files under their own names and hash passwords fast: neither is what the tests are about."""
    settings.STORAGES = {
        **settings.STORAGES,
        "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
    }
    settings.STATIC_ROOT = settings.STATICFILES_DIRS[0]
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
    settings.ALLOWED_HOSTS = ["testserver", "localhost", "127.0.0.1"]
