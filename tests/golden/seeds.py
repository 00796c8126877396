"""The seeds, read as the loader reads them."""

import json
from functools import cache

from django.conf import settings

from observers.extraction import KnownOrganisation, read_statement, reading_as_json
from observers.loading import read_source

SEEDS = sorted(settings.SEEDS_DIR.glob("*.txt"))


@cache
def organisations():
    """Return the organisations of the fixture, as the reader wants them."""
    rows = json.loads((settings.FIXTURE_DIRS[0] / "organisations.json").read_text(encoding="utf-8"))
    names = {}
    for row in rows:
        if row["model"] == "observers.organisationname":
            names.setdefault(row["fields"]["organisation"][0], []).append(row["fields"]["name"])
    fields = [row["fields"] for row in rows if row["model"] == "observers.organisation"]
    return [KnownOrganisation(f["slug"], f["name"], f["abbreviation"], tuple(names.get(f["slug"], ()))) for f in fields]


@cache
def seed(number):
    """Return the reading of one seed, as JSON: `seed("000")`."""
    path = next(path for path in SEEDS if path.name.startswith(number))
    source = read_source(path)
    return reading_as_json(source, read_statement(source, organisations()), organisations())
