"""The settings stand up to Django's own deployment checks, as an operator would run them."""

import os
import subprocess
import sys

from tests.house.rooms import ROOT

# The browser tests allow themselves what a deployment must not.
ENVIRONMENT = {name: value for name, value in os.environ.items() if name != "DJANGO_ALLOW_ASYNC_UNSAFE"}


def run_manage(*arguments, **environment):
    return subprocess.run(
        [sys.executable, "manage.py", *arguments],
        cwd=ROOT,
        env={**ENVIRONMENT, **environment},
        capture_output=True,
        text=True,
        check=False,
    )


def test_deployment_checks_find_nothing_behind_https(tmp_path):
    result = run_manage(
        "check",
        "--deploy",
        "--fail-level",
        "WARNING",
        HTTPS="1",
        ALLOWED_HOSTS="archive.example",
        VAR_DIR=str(tmp_path),
    )
    assert result.returncode == 0, result.stderr
    assert "no issues" in result.stdout


def test_debug_is_off_unless_asked_for(tmp_path):
    result = run_manage("shell", "-c", "from django.conf import settings; print(settings.DEBUG)", VAR_DIR=str(tmp_path))
    assert result.stdout.splitlines()[-1] == "False"


def test_the_secret_key_is_made_once_and_only_its_owner_reads_it(tmp_path):
    show = ("shell", "-c", "from django.conf import settings; print(settings.SECRET_KEY)")
    first, second = (run_manage(*show, VAR_DIR=str(tmp_path)).stdout.splitlines()[-1] for _ in range(2))
    assert first == second
    assert len(first) == 100
    assert (tmp_path / "secret_key").stat().st_mode & 0o077 == 0
