"""Ask the Nu validator about every kind of page of a running archive: `make validate PORT=8000`."""

import subprocess
import sys
import tempfile
import urllib.error
import urllib.request
from pathlib import Path

MISSION = "/missions/ots-kazakhstan-2022-11-20-presidential/"
PAGES = [
    "/",
    "/missions/",
    "/missions/?q=zzzzzz",
    "/missions/?organisation=ots&from=2019-01-01",
    MISSION,
    f"{MISSION}?q=voters&organisation=ots",
    f"{MISSION}cite/?passage=p3",
    "/elections/",
    "/elections/kazakhstan-2022-11-20-presidential/",
    "/countries/",
    "/countries/KZ/",
    "/organisations/",
    "/organisations/ots/",
    "/meetings/",
    "/findings/?q=polling",
    "/people/",
    "/people/adil-tursunov/",
    "/about/",
    "/about/glossary/",
    "/about/accessibility/",
    "/gallery/",
    "/nothing-here/",
]


def main(validator, site):
    """Save the pages and return the exit status of the validator: 0 where it finds nothing."""
    with tempfile.TemporaryDirectory() as folder:
        for number, address in enumerate(PAGES):
            (Path(folder) / f"{number:02}.html").write_bytes(_page(site + address))
        files = [*map(str, sorted(Path(folder).iterdir())), "templates/400.html", "templates/500.html"]
        return subprocess.run(["java", "-jar", validator, *files], check=False).returncode  # noqa: S607


def _page(address):
    try:
        with urllib.request.urlopen(address) as answer:  # noqa: S310 - the site is given by the caller
            return answer.read()
    except urllib.error.HTTPError as error:
        return error.read()


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
