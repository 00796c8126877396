"""What a sentence concedes ("despite some delays"), and where it turns ("but the count was slow")."""

from collections.abc import Sequence

from observers.extraction.findings.assessment_words import Tone
from observers.extraction.words.phrases import Hit, word_set

_CONCESSION, _BREAK = Tone.CONCESSION, Tone.BREAK
_OPENINGS = frozenset({"while", "whilst"})
_ASIDES = frozenset({"however", "nevertheless", "nonetheless"})
_VERBS = word_set("is are was were has have had did does will would can could")


def conceded_in(words: Sequence[str], tones: Sequence[Hit[Tone]]) -> list[tuple[int, int]]:
    """Return the ranges of words that a "despite" or an opening "while" holds: up to the next comma."""
    opening = [0] if words and words[0] in _OPENINGS else []
    starts = opening + [hit.start for hit in tones if hit.label is _CONCESSION]
    return [(start, _end_of_clause(words, start)) for start in starts]


def turn_in(words: Sequence[str], tones: Sequence[Hit[Tone]]) -> int:
    """Return the word at which a sentence turns round: its last "but"; or 0.

    "The figures, however, were late" and "however, the count was slow" turn from the sentence before only.
    """
    turns = [hit.start for hit in tones if hit.label is _BREAK and not _is_aside(words, hit.start)]
    return max(turns, default=0)


def _is_aside(words: Sequence[str], place: int) -> bool:
    """Tell a "however" between commas that is said before anything is."""
    if words[place] not in _ASIDES or tuple(words[place - 1 : place + 2 : 2]) != (",", ","):
        return False
    return _VERBS.isdisjoint(words[:place]) and not any(word.endswith("ed") for word in words[:place])


def _end_of_clause(words: Sequence[str], start: int) -> int:
    return next((place for place in range(start, len(words)) if words[place] in ",;:"), len(words))
