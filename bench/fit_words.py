"""Fit what single words tell of a finding: `python bench/fit_words.py` writes the two tables of weights anew.

Reads the made-up sentences of `bench/judged_sentences.tsv` (topic, or several joined by +, the first being the one
meant; assessment; sentence) and those of the tests. Prints how many are judged rightly with weights fitted to the other
four fifths of them.

Method: multinomial logistic regression with an L2 penalty on top of what the tables tell, found with SciPy's L-BFGS;
weights near nothing are left out, the others are fitted once more and rounded.
"""

import sys
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from bench.judged_sentences import Judged, judged_sentences  # noqa: E402
from bench.weight_tables import write_assessments, write_topics  # noqa: E402
from observers.extraction.findings.assessments import advice_start, told_by_tones  # noqa: E402
from observers.extraction.findings.topic_words import PRECEDENCE  # noqa: E402
from observers.extraction.findings.topics import told_by_wordings  # noqa: E402
from observers.vocabulary import Assessment  # noqa: E402

SEEN_OFTEN, FOLDS = 5, 5
# Weights nearer to nothing are left out.
LEAST_OF_TOPICS, LEAST_OF_ASSESSMENTS = 0.2, 0.1
# What holds the worth of the tones near nothing; that of the words is told with each task.
TOLD_PENALTY = 3.0
# What a point of the tables of wordings is worth beside the fitted weights of topics.
TABLE_SHARE = 0.5
# Of a sentence with other fitting topics, so much belongs to these.
OTHERS_SHARE = 0.3


@dataclass(frozen=True)
class Task:
    """What is to be told apart, what the tables tell of each sentence, and what that is worth for each label."""

    labels: Sequence[str]
    told: np.ndarray
    wanted: np.ndarray
    penalty: float
    least: float
    worth: np.ndarray | None


@dataclass(frozen=True)
class Fit:
    """Weights of words, of what the tables tell, and of nothing at all, by label."""

    words: np.ndarray
    told: np.ndarray
    bias: np.ndarray


def shares_of(count: int) -> list[float]:
    """Return what the topic meant and each of the others that fit have of a sentence."""
    if count < 2:  # noqa: PLR2004
        return [1.0] * count
    return [1 - OTHERS_SHARE, *[OTHERS_SHARE / (count - 1)] * (count - 1)]


def topics_of(rows: Sequence[Judged]) -> Task:
    """Return the task of telling topics; the tables' weights are taken as they are."""
    labels = [str(topic) for topic in PRECEDENCE]
    told = [told_by_wordings(row.wording, advice_start(row.wording)) for row in rows]
    wanted = np.zeros((len(rows), len(labels)))
    for place, row in enumerate(rows):
        for topic, share in zip(row.topics, shares_of(len(row.topics)), strict=True):
            wanted[place, labels.index(topic)] = share
    values = np.array([[each[topic] for topic in PRECEDENCE] for each in told])
    return Task(labels, values, wanted, 5.0, LEAST_OF_TOPICS, TABLE_SHARE * np.eye(len(labels)))


def assessments_of(rows: Sequence[Judged]) -> Task:
    """Return the task of telling assessments; what the tones are worth is fitted, too."""
    labels = [str(assessment) for assessment in Assessment]
    wanted = np.array([[float(row.assessment == label) for label in labels] for row in rows])
    return Task(labels, np.array([told_by_tones(row.wording) for row in rows]), wanted, 6.0, LEAST_OF_ASSESSMENTS, None)


def matrix_of(rows: Sequence[Judged], vocabulary: dict[str, int]) -> csr_matrix:
    """Return which words stand in which sentence."""
    found = [[vocabulary[word] for word in row.beginnings if word in vocabulary] for row in rows]
    ends = np.cumsum([0, *map(len, found)])
    columns = [column for row in found for column in row]
    return csr_matrix((np.ones(len(columns)), columns, ends), shape=(len(rows), len(vocabulary)))


def fit(task: Task, words: csr_matrix, counts: np.ndarray, kept: np.ndarray | None = None) -> Fit:
    """Fit the weights to sentences that count for so many each; only `kept` weights may differ from nothing."""
    labels, columns = len(task.labels), words.shape[1]
    width = task.told.shape[1] if task.worth is None else 0
    counts = counts * task.wanted.sum(axis=1)
    mask = np.ones((columns, labels)) if kept is None else kept
    cut = columns * labels, (columns + width) * labels

    def parts(values: np.ndarray) -> Fit:
        worth = values[cut[0] : cut[1]].reshape(width, labels) if task.worth is None else task.worth
        return Fit(values[: cut[0]].reshape(columns, labels) * mask, worth, values[cut[1] :])

    def loss(values: np.ndarray) -> tuple[float, np.ndarray]:
        now = parts(values)
        scores = words @ now.words + task.told @ now.told + now.bias
        scores -= scores.max(axis=1, keepdims=True)
        shares = np.exp(scores) / np.exp(scores).sum(axis=1, keepdims=True)
        wrong = (shares - task.wanted) * counts[:, None]
        lost = -(counts[:, None] * task.wanted * np.log(shares + 1e-12)).sum() + task.penalty / 2 * (now.words**2).sum()
        slopes = [(words.T @ wrong + task.penalty * now.words) * mask, wrong.sum(axis=0)]
        if width:
            lost += TOLD_PENALTY / 2 * (now.told**2).sum()
            slopes.insert(1, task.told.T @ wrong + TOLD_PENALTY * now.told)
        return lost, np.concatenate([slope.ravel() for slope in slopes])

    start = np.zeros(cut[1] + labels)
    return parts(minimize(loss, start, jac=True, method="L-BFGS-B", options={"maxiter": 200}).x)


def fit_few(task: Task, words: csr_matrix, counts: np.ndarray, is_test: np.ndarray) -> Fit:
    """Fit, leave out the weights near nothing, and fit the others once more.

    What the tables are worth is learned without the sentences of the tests, which the tables were made with.
    """
    if task.worth is None:
        task = replace(task, worth=fit(task, words, counts * ~is_test).told)
    first = fit(task, words, counts)
    return fit(task, words, counts, (np.abs(first.words) > task.least).astype(float))


def rightly(task: Task, words: csr_matrix, one: Fit) -> np.ndarray:
    """Tell of each sentence whether it is judged rightly: with the topic meant, or another that fits."""
    scores = words @ one.words + task.told @ one.told + one.bias
    return task.wanted[np.arange(len(scores)), scores.argmax(axis=1)] > 0


def cross_checked(task: Task, words: csr_matrix, counts: np.ndarray, is_test: np.ndarray) -> float:
    """Return the share of the sentences outside the tests that is judged rightly by weights fitted without them."""
    asked = np.flatnonzero(~is_test)
    right = 0
    for fold in np.array_split(np.random.default_rng(1).permutation(asked), FOLDS):
        others = counts.copy()
        others[fold] = 0
        right += rightly(task, words, fit_few(task, words, others, is_test))[fold].sum()
    return right / len(asked)


def vocabulary_of(rows: Iterable[Judged]) -> dict[str, int]:
    """Return the words that stand in several sentences, numbered."""
    seen = Counter(word for row in rows for word in row.beginnings)
    return {word: place for place, word in enumerate(sorted(word for word in seen if seen[word] >= SEEN_OFTEN))}


def main() -> None:
    """Fit both tasks, print what was measured, write the tables."""
    rows = judged_sentences(ROOT)
    vocabulary = vocabulary_of(rows)
    words = matrix_of(rows, vocabulary)
    counts = np.array([row.counts for row in rows])
    is_test = np.array([row.is_test for row in rows])
    for name, task, write in (
        ("topic", topics_of(rows), write_topics),
        ("assessment", assessments_of(rows), write_assessments),
    ):
        whole = fit_few(task, words, counts, is_test)
        right = rightly(task, words, whole)
        print(f"{name}: {np.count_nonzero(whole.words)} weights of {len(vocabulary)} words")
        print(f"  {cross_checked(task, words, counts, is_test):.3f} of {sum(~is_test)} sentences are judged rightly")
        of_tests = is_test & (task.wanted.sum(axis=1) > 0)
        print(f"  {right[of_tests].mean():.3f} of the {sum(of_tests)} sentences of the tests")
        write(ROOT, list(vocabulary), task.labels, whole)


if __name__ == "__main__":
    main()
