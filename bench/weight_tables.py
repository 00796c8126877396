"""Write fitted weights as the tables that the reader imports."""

from __future__ import annotations

import textwrap
from collections import defaultdict
from collections.abc import Sequence
from itertools import compress
from pathlib import Path
from typing import TYPE_CHECKING

from observers.vocabulary import Assessment, Term, Topic

if TYPE_CHECKING:
    import numpy as np

    from bench.fit_words import Fit

FINDINGS = Path("observers", "extraction", "findings")
TITLES = {"before": "the time before the vote", "day": "the day of the vote, and of the whole"}
OF_THE_DAY = {
    Topic.VOTING,
    Topic.COUNTING_AND_RESULTS,
    Topic.OBSERVATION,
    Topic.ACCESSIBILITY_AND_INCLUSION,
    Topic.SECURITY_AND_INTERFERENCE,
    Topic.TECHNOLOGY,
    Topic.TURNOUT,
    Topic.COMPLAINTS_AND_APPEALS,
    Topic.OVERALL_CONDUCT,
}
WIDTH = 120
# To so much weights are rounded.
STEPS: dict[type[Term], float] = {Topic: 0.2, Assessment: 0.1}


def write_topics(root: Path, words: Sequence[str], labels: Sequence[str], fit: Fit) -> None:
    """Write the weights of topics, in the points of the tables of wordings: those of the day itself apart."""
    points = 1 / fit.told.max()
    for name, chosen in (
        ("before", [each not in OF_THE_DAY for each in labels]),
        ("day", [each in OF_THE_DAY for each in labels]),
    ):
        some = list(compress(labels, chosen))
        parts = [
            f'"""What single words tell of topics of {TITLES[name]}: written by `bench/fit_words.py`."""\n',
            "from observers.vocabulary import Topic\n",
            _biases(some, points * fit.bias[chosen], Topic),
            _weights(words, some, points * fit.words[:, chosen], Topic),
        ]
        _write(root / FINDINGS / f"fitted_topics_{name}.py", parts)


def write_assessments(root: Path, words: Sequence[str], labels: Sequence[str], fit: Fit) -> None:
    """Write the weights of assessments, with those of what the tones tell."""
    tones = "".join(_tones(label, fit.told[:, place]) for place, label in enumerate(labels))
    parts = [
        '"""What single words tell of how a finding judges: written by `bench/fit_words.py`."""\n',
        "from observers.vocabulary import Assessment\n",
        "# In the order of `assessments.told_by_tones`.\n"
        f"TONES: dict[Assessment, tuple[float, ...]] = {{\n{tones}}}\n"
        f"{_biases(labels, fit.bias, Assessment)}",
        _weights(words, labels, fit.words, Assessment),
    ]
    _write(root / FINDINGS / "fitted_assessments.py", parts)


def _write(path: Path, parts: Sequence[str]) -> None:
    head, *body = parts
    path.write_text("\n".join([head, *body]).replace("\n\n\n", "\n\n"), encoding="utf-8")


def _name(label: str, kind: type[Term]) -> str:
    return f"{kind.__name__}.{kind(label).name}"


def _tones(label: str, values: np.ndarray) -> str:
    return f"    {_name(label, Assessment)}: ({', '.join(f'{value:.2f}' for value in values)}),\n"


def _biases(labels: Sequence[str], values: np.ndarray, kind: type[Term]) -> str:
    rows = "".join(f"    {_name(label, kind)}: {value:.2f},\n" for label, value in zip(labels, values, strict=True))
    return f"BIAS: dict[{kind.__name__}, float] = {{\n{rows}}}\n"


def _weights(words: Sequence[str], labels: Sequence[str], weights: np.ndarray, kind: type[Term]) -> str:
    name = kind.__name__
    body = "".join(_rows(words, label, weights[:, place], kind) for place, label in enumerate(labels))
    return f"WEIGHTS: dict[{name}, dict[float, str]] = {{\n{body}}}\n"


def _rows(words: Sequence[str], label: str, weights: np.ndarray, kind: type[Term]) -> str:
    by_weight: dict[float, list[str]] = defaultdict(list)
    step = STEPS[kind]
    for word, weight in zip(words, weights, strict=True):
        if rounded := round(round(float(weight) / step) * step, 1):
            by_weight[rounded].append(word)
    rows = "".join(_row(weight, by_weight[weight]) for weight in sorted(by_weight, reverse=True))
    return f"    {_name(label, kind)}: {{\n{rows}    }},\n"


def _row(weight: float, words: Sequence[str]) -> str:
    plain = f'        {weight}: "{" ".join(words)}",\n'
    if len(plain) <= WIDTH:
        return plain
    indent = 12 * " "
    filled = textwrap.fill(" ".join(words), WIDTH - 4, initial_indent=indent, subsequent_indent=indent)
    return f'        {weight}: """\n{filled}""",\n'
