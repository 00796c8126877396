"""Ask the Nu validator about every kind of page of a running archive: `make validate PORT=8000`."""

import subprocess
import sys
import tempfile
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
]


def main(validator, site):
    """Save the pages and return the exit status of the validator: 0 where it finds nothing."""
    with tempfile.TemporaryDirectory() as folder:
        for number, address in enumerate(PAGES):
            with urllib.request.urlopen(site + address) as answer:  # noqa: S310 - the site is given by the caller
                (Path(folder) / f"{number:02}.html").write_bytes(answer.read())
        files = [str(path) for path in sorted(Path(folder).iterdir())]
        return subprocess.run(["java", "-jar", validator, *files], check=False).returncode  # noqa: S607


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
