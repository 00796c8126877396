"""How long the reader takes: `python bench/reading.py [FILE ...]` (default: the seeds).

Prints, for every file, the words and the milliseconds for each thousand of them; then the time for the longest text
that is read, made of the files repeated.
Times are those of one core, without the first reading, which compiles the patterns.
"""

import json
import sys
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from observers.extraction import LONGEST_TEXT, KnownOrganisation, NotAStatement, SourceText, normalise, read_statement  # noqa: E402

ROUNDS = 5
LARGE = LONGEST_TEXT * 9 // 10
TARGET = 20.0


def known_organisations() -> list[KnownOrganisation]:
    """Return the organisations of the fixtures with all their names."""
    rows = json.loads((ROOT / "fixtures" / "organisations.json").read_text(encoding="utf-8"))
    names: dict[str, list[str]] = {}
    for row in rows:
        if row["model"].endswith(".organisationname"):
            names.setdefault(row["fields"]["organisation"][0], []).append(row["fields"]["name"])
    fields = [row["fields"] for row in rows if row["model"].endswith(".organisation")]
    return [
        KnownOrganisation(row["slug"], row["name"], row.get("abbreviation", ""), tuple(names.get(row["slug"], ())))
        for row in fields
    ]


def read(raw: str, organisations: list[KnownOrganisation]) -> tuple[int, str]:
    """Read one text; return its number of words and what came of it."""
    text = normalise(raw)
    try:
        reading = read_statement(SourceText("bench", "", b"", text), organisations)
    except NotAStatement as refusal:
        return len(text.split()), f"refused: {refusal.code}"
    return len(text.split()), f"{len(reading.claims)} claims, {len(reading.findings)} findings"


def seconds(act: Callable[[], object], rounds: int) -> float:
    """Return the processor time of one call, averaged over some rounds."""
    start = time.process_time()
    for _round in range(rounds):
        act()
    return (time.process_time() - start) / rounds


def main(paths: list[Path]) -> None:
    """Print the table."""
    organisations = known_organisations()
    texts = {path.name: path.read_bytes().decode("utf-8-sig", "replace") for path in paths}
    spent, words = 0.0, 0
    for name, raw in texts.items():
        count, outcome = read(raw, organisations)
        took = seconds(lambda raw=raw: read(raw, organisations), ROUNDS)
        spent, words = spent + took, words + count
        rate = 1e6 * took / max(count, 1)
        print(f"{name:34} {count:6} words {1000 * took:6.1f} ms {rate:6.1f} ms/1000 words  {outcome}")
    print(f"{'all':34} {words:6} words {1e6 * spent / max(words, 1):6.1f} ms/1000 words (target {TARGET:.0f})")
    joined = "\n\n".join(texts.values())
    large = (joined * (LARGE // len(joined) + 1))[:LARGE]
    for name, act in (("normalising", lambda: normalise(large)), ("reading", lambda: read(large, organisations))):
        print(f"{name} a text of {LARGE / 1e6:.2f} million characters: {seconds(act, 1):.1f} s")


if __name__ == "__main__":
    main([Path(name) for name in sys.argv[1:]] or sorted((ROOT / "seeds").glob("*.txt")))
