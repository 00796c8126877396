"""What the single words of a finding tell of its topic and of how it judges.

The tables of wordings (`topic_words.py`, `assessment_words.py`) hold what is known to tell; no table holds every word.
What is left is told by weights that were fitted to some thousands of made-up sentences judged by hand
(`bench/judged_sentences.tsv`, `bench/fit_words.py`): multinomial logistic regression on top of the tables.
"""

from collections.abc import Iterable, Mapping, Set
from typing import TypeVar

from observers.extraction.words.phrases import NUMBER, word_set

Label = TypeVar("Label")
Weights = Mapping[str, tuple[tuple[Label, float], ...]]

# Words are known by their first letters: "register", "registered" and "registration" tell the same.
_LETTERS = 6
LITTLE = word_set("""
    a after also an and are as at be been before between by did do does during for from had has have he her him his i
    in is it its my of on or our over she that the their them then there these they this those through to under us
    very was we were when where which while who with you your
""")


def beginnings_of(words: Iterable[str]) -> set[str]:
    """Return the telling words, each by its first six letters: "the", "queues", "lengthened" -> queues, length."""
    return {word[:_LETTERS] for word in words if (word[0].isalpha() or word == NUMBER) and word not in LITTLE}


def weights_by_word(table: Mapping[Label, Mapping[float, str]]) -> Weights[Label]:
    """Turn a table of words by label and weight into one that is looked up by word."""
    by_word: dict[str, list[tuple[Label, float]]] = {}
    for label, rows in table.items():
        for weight, words in rows.items():
            for word in words.split():
                by_word.setdefault(word, []).append((label, weight))
    return {word: tuple(rows) for word, rows in by_word.items()}


def add_fitted(totals: dict[Label, float], beginnings: Set[str], weights: Weights[Label]) -> None:
    """Add to each label what the telling words of a sentence, by their beginnings, tell of it."""
    for word in weights.keys() & beginnings:
        for label, weight in weights[word]:
            totals[label] += weight
