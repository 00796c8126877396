"""Two loads at the same time, and a load that is killed: nothing twice, nothing half."""

import os
import subprocess
import sys
from contextlib import contextmanager, suppress
from urllib.parse import urlsplit

import psycopg
import pytest
from django.db import connection

from tests.house.rooms import ROOT

pytestmark = [pytest.mark.database]

TELL = (
    "from observers.models import *; "
    "print([m.objects.count() for m in (Organisation, Election, Mission, Statement)], "
    "Statement.objects.filter(findings=None).count())"
)


@contextmanager
def database_of_its_own(folder):
    """Yield the address of an empty database on the vendor under test."""
    if connection.vendor == "sqlite":
        yield f"sqlite:///{folder}/archive.sqlite3"
        return
    name, given = f"two_at_once_{os.getpid()}", os.environ["DATABASE_URL"]
    with psycopg.connect(given, autocommit=True) as server:
        server.execute(f"CREATE DATABASE {name}")
        yield urlsplit(given)._replace(path=f"/{name}").geturl()
        server.execute(f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture
def manage(tmp_path):
    """Start a command of manage.py on a database of its own."""
    with database_of_its_own(tmp_path) as url:

        def start(*arguments):
            return subprocess.Popen(
                [sys.executable, "manage.py", *arguments],
                cwd=ROOT,
                env={**os.environ, "VAR_DIR": str(tmp_path), "DATABASE_URL": url},
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                text=True,
            )

        assert start("migrate", "--verbosity", "0").wait() == 0
        assert start("load_fixtures").wait() == 0
        yield start


def test_two_loads_at_once_make_nothing_twice(manage):
    loads = [manage("load_statements") for _ in range(3)]
    endings = [(load.communicate(), load.returncode) for load in loads]
    assert [status for _output, status in endings] == [0, 0, 0], endings
    told = manage("shell", "--verbosity", "0", "-c", TELL).communicate()[0]
    assert told.splitlines()[-1].endswith("4, 5, 5] 0")


def test_a_load_that_is_killed_leaves_whole_statements_only(manage):
    load = manage("load_statements")
    with suppress(subprocess.TimeoutExpired):
        load.wait(timeout=0.8)
    load.kill()
    load.communicate()
    told = manage("shell", "--verbosity", "0", "-c", TELL).communicate()[0]
    assert told.splitlines()[-1].endswith("] 0"), "no statement without its findings"
    again = manage("load_statements")
    again.communicate()
    assert again.returncode == 0
    told = manage("shell", "--verbosity", "0", "-c", TELL).communicate()[0]
    assert told.splitlines()[-1].endswith("4, 5, 5] 0")
