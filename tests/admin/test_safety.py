"""The admin keeps its doors: guesses at passwords are counted, no page is cached, who is away is logged out."""

import time

import pytest
from django.contrib.auth import get_user_model

from tests.make import make_finding, make_mission

pytestmark = [pytest.mark.database, pytest.mark.django_db]

LOGIN = "/admin/login/?next=/admin/"


def log_in(client, password, name="ada-curator"):
    return client.post(LOGIN, {"username": name, "password": password})


def test_guessing_locks_the_account_for_a_while(client, curator, settings):
    for _ in range(settings.AXES_FAILURE_LIMIT - 1):
        assert log_in(client, "a-wrong-password").status_code == 200
    assert log_in(client, "a-wrong-password").status_code == 429
    locked = log_in(client, "a-made-up-password")
    assert locked.status_code == 429
    assert "Too many attempts" in locked.content.decode()
    assert client.get("/admin/").status_code == 302


def test_a_guess_at_one_account_leaves_the_others_open(client, curator, settings):
    get_user_model().objects.create_superuser("bram-curator", "b@archive.example", "another-made-up-password")
    for _ in range(settings.AXES_FAILURE_LIMIT):
        log_in(client, "a-wrong-password")
    assert log_in(client, "another-made-up-password", "bram-curator").status_code == 302


def test_a_right_password_starts_the_count_anew(client, curator, settings):
    for _ in range(3):
        for _attempt in range(settings.AXES_FAILURE_LIMIT - 1):
            log_in(client, "a-wrong-password")
        assert log_in(client, "a-made-up-password").status_code == 302
        client.logout()


@pytest.mark.parametrize(
    "address",
    [
        "/admin/",
        "/admin/observers/mission/",
        "/admin/observers/statement/add/",
        "/admin/observers/person/likenesses/",
        "/admin/nowhere/",
        "/admin/jsi18n/",
    ],
)
def test_no_page_of_the_admin_is_cached(admin_site, address):
    assert "no-store" in admin_site.get(address)["Cache-Control"]


def test_the_login_is_not_cached_and_public_pages_set_no_cookie(client):
    make_finding()
    assert "no-store" in client.get(LOGIN)["Cache-Control"]
    client.cookies.clear()
    public = client.get(make_mission().get_absolute_url())
    assert public.status_code == 200
    assert not public.cookies
    assert "no-store" not in public.get("Cache-Control", "")


def test_the_session_cookie_is_for_the_server_alone(client, curator, settings):
    settings.SESSION_COOKIE_SECURE = True
    log_in(client, "a-made-up-password")
    cookie = client.cookies["sessionid"]
    assert (cookie["httponly"], cookie["samesite"], bool(cookie["secure"])) == (True, "Lax", True)
    assert cookie["max-age"] == settings.SESSION_COOKIE_AGE


def test_presence_starts_the_time_until_logout_anew_once_a_minute(admin_site):
    first = admin_site.get("/admin/")
    assert "sessionid" in first.cookies
    assert "sessionid" not in admin_site.get("/admin/").cookies
    session = admin_site.session
    session["present_at"] = int(time.time()) - 61
    session.save()
    assert "sessionid" in admin_site.get("/admin/").cookies


def test_the_original_of_a_statement_is_never_served_as_html(client):
    statement = make_finding().statement
    answer = client.get(f"/statements/{statement.sha256}/original")
    assert answer["Content-Disposition"].startswith("attachment")
    assert answer["X-Content-Type-Options"] == "nosniff"
    assert "html" not in answer["Content-Type"]
