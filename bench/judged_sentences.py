"""The sentences that weights are fitted to: their words, topics and assessment."""

import csv
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from observers.extraction.findings.fitted_words import beginnings_of
from observers.extraction.words.phrases import fold, tokens_of
from observers.extraction.words.wordings import Wording, wording_of
from observers.vocabulary import Assessment
from tests.extraction import (
    finding_rows,
    finding_rows_mixed,
    finding_rows_own_text,
    finding_rows_reported,
    judged_rows_before,
    judged_rows_day,
    turned_rows,
)

# Made-up names of states and organisations tell nothing, and the reader leaves the name of a mission out.
NAMES = frozenset({"missio", "rurita", "zubrow", "strels", "velmor", "union", "league"})
# The tests hold their sentences to the letter, so each of these counts for several; sentences that judge nothing are
# seldom in statements, and more frequent here.
TEST_COUNTS, NEUTRAL_COUNTS = 6.0, 0.6


@dataclass(frozen=True)
class Judged:
    """One sentence: the topic meant, then others that fit (none where only the judgement is tried); its assessment."""

    wording: Wording
    beginnings: frozenset[str]
    topics: tuple[str, ...]
    assessment: str
    is_test: bool

    @property
    def counts(self) -> float:
        """Return for how many sentences this one counts."""
        if self.is_test:
            return TEST_COUNTS
        return NEUTRAL_COUNTS if self.assessment == Assessment.NEUTRAL else 1.0


def judged_sentences(root: Path) -> list[Judged]:
    """Return the sentences of `bench/judged_sentences.tsv`, then those that the tests and goldens judge."""
    return [*_of_file(root / "bench" / "judged_sentences.tsv"), *_of_tests(), *_of_goldens(root / "tests" / "golden")]


def _of_file(path: Path) -> Iterator[Judged]:
    with path.open(encoding="utf-8", newline="") as lines:
        for topics, assessment, sentence in csv.reader(lines, delimiter="\t", quoting=csv.QUOTE_NONE):
            yield _judged(sentence, topics.split("+"), assessment, is_test=False)


def _of_tests() -> Iterator[Judged]:
    for judged in (judged_rows_before, judged_rows_day):
        for sentence, topic, assessment in judged.ROWS:
            yield _judged(sentence, [topic], assessment, is_test=True)
    for found in (finding_rows, finding_rows_mixed, finding_rows_own_text, finding_rows_reported):
        for sentence, topic, assessment in found.FINDINGS:
            yield _judged(sentence, [topic], assessment, is_test=True)
    for sentence, assessment, _why in turned_rows.ROWS:
        yield _judged(sentence, [], assessment, is_test=True)


def _of_goldens(folder: Path) -> Iterator[Judged]:
    for path in sorted(folder.glob("*.json")):
        for finding in json.loads(path.read_text(encoding="utf-8"))["findings"]:
            yield _judged(finding["quote"], [finding["topic"]], finding["assessment"], is_test=True)


def _judged(sentence: str, topics: list[str], assessment: str, *, is_test: bool) -> Judged:
    wording = wording_of(tuple(map(fold, tokens_of(sentence))))
    beginnings = frozenset(beginnings_of(wording.words)) - NAMES
    return Judged(wording, beginnings, tuple(map(str, topics)), str(assessment), is_test)
