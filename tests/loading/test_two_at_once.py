"""Two loads at the same time, and a load that is killed: nothing twice, nothing half."""

import os
import subprocess
import sys
import time
from contextlib import contextmanager
from urllib.parse import urlsplit

import psycopg
import pytest
from django.db import connection

from tests.house.rooms import ROOT

pytestmark = [pytest.mark.database]

TELL = (
    "from observers.models import *; "
    "print([m.objects.count() for m in (Election, Mission, Statement)], "
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


class Archive:
    """An archive of its own, spoken to by processes."""

    def __init__(self, folder, url):
        self.environment = {**os.environ, "VAR_DIR": str(folder), "DATABASE_URL": url}

    def start(self, *arguments):
        """Start a command of manage.py and return the process."""
        command = [sys.executable, "manage.py", *arguments]
        return subprocess.Popen(command, cwd=ROOT, env=self.environment, stdout=subprocess.DEVNULL)

    def run(self, *arguments):
        """Run a command of manage.py to its end and return what it printed."""
        command = [sys.executable, "manage.py", *arguments]
        done = subprocess.run(command, cwd=ROOT, env=self.environment, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr
        return done.stdout

    def tell(self):
        """Return the numbers of elections, missions and statements, and of statements without findings."""
        return self.run("shell", "--verbosity", "0", "-c", TELL).splitlines()[-1]


@pytest.fixture
def archive(tmp_path):
    with database_of_its_own(tmp_path) as url:
        made = Archive(tmp_path, url)
        made.run("migrate", "--verbosity", "0")
        made.run("load_fixtures")
        yield made


def test_three_loads_at_once_make_nothing_twice(archive):
    loads = [archive.start("load_statements") for _ in range(3)]
    assert [load.wait() for load in loads] == [0, 0, 0]
    assert archive.tell() == "[4, 5, 5] 0"


def test_a_load_that_is_killed_leaves_whole_statements_only(archive):
    load = archive.start("load_statements")
    time.sleep(1)
    load.kill()
    load.wait()
    assert archive.tell().endswith("] 0"), "no statement without its findings"
    archive.run("load_statements")
    assert archive.tell() == "[4, 5, 5] 0"
