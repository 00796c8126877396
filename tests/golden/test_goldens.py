"""Every value, span and quote of the seeds, as reviewed by a person.

A golden that is missing is written and the run fails: look at it, then commit it. To change goldens on purpose, run
`pytest tests/golden --write-goldens` and review the difference.
"""

import json
from pathlib import Path

import pytest

from tests.golden.seeds import SEEDS, seed

FOLDER = Path(__file__).parent


@pytest.mark.parametrize("path", SEEDS, ids=lambda path: path.name[:3])
def test_the_reading_is_the_reviewed_one(path, request):
    reading = seed(path.name[:3])
    golden = FOLDER / f"{path.stem}.json"
    if request.config.getoption("--write-goldens") or not golden.exists():
        golden.write_text(json.dumps(reading, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
        pytest.fail(f"{golden.name} was written: review it, then run again")
    assert reading == json.loads(golden.read_text(encoding="utf-8"))


@pytest.mark.parametrize("path", SEEDS, ids=lambda path: path.name[:3])
def test_every_span_quotes_its_text(path):
    reading = seed(path.name[:3])
    passages = [*reading["claims"], *reading["meetings"], *reading["findings"]]
    assert len(passages) > 10
    assert [row for row in passages if reading["text"][row["start"] : row["end"]] != row["quote"]] == []
