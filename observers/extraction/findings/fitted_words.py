"""What the single words of a finding tell of its topic and of how it judges.

The tables of wordings (`topic_words.py`, `assessment_words.py`) hold what is known to tell; no table holds every word.
What is left is told by weights that were fitted to some thousands of made-up sentences judged by hand
(`bench/judged_sentences.tsv`, `bench/fit_words.py`): multinomial logistic regression on top of the tables.
"""

from collections.abc import Iterable, Mapping
from typing import Generic, NamedTuple, TypeVar

from observers.extraction.words.phrases import word_set

Label = TypeVar("Label")

# Words are known by their first letters: "register", "registered" and "registration" tell the same.
_LETTERS = 6
LITTLE = word_set("""
    a after also an and are as at be been before between by did do does during for from had has have he her him his i
    in is it its my of on or our over she that the their them then there these they this those through to under us
    very was we were when where which while who with you your
""")

_NOT_TELLING = LITTLE.union(',;:()"“”—–?·')


def beginnings_of(words: Iterable[str]) -> set[str]:
    """Return the telling words, each by its first six letters: "the", "queues", "lengthened" -> queues, length."""
    return {word[:_LETTERS] for word in set(words) - _NOT_TELLING}


class Fitted(NamedTuple, Generic[Label]):
    """The weights of a table by word, each word's in the order of the labels, and what a label weighs without any."""

    labels: tuple[Label, ...]
    bias: tuple[float, ...]
    by_word: dict[str, tuple[float, ...]]


def weights_by_word(table: Mapping[Label, Mapping[float, str]], bias: Mapping[Label, float]) -> Fitted[Label]:
    """Turn a table of words by label and weight into one that is looked up by word."""
    weights: dict[str, list[float]] = {}
    for place, label in enumerate(bias):
        for weight, words in table[label].items():
            for word in words.split():
                weights.setdefault(word, [0.0] * len(bias))[place] += weight
    return Fitted(tuple(bias), tuple(bias.values()), {word: tuple(row) for word, row in weights.items()})


def add_fitted(totals: dict[Label, float], words: Iterable[str], fitted: Fitted[Label]) -> None:
    """Add to each label its bias and what the telling words of a sentence tell of it, always in the same order."""
    known = sorted(fitted.by_word.keys() & beginnings_of(words))
    columns = zip(fitted.bias, *map(fitted.by_word.__getitem__, known), strict=True)
    for label, weight in zip(fitted.labels, map(sum, columns), strict=True):
        totals[label] += weight
