"""What a sentence concedes: "despite some delays", "while the campaign was calm"."""

from collections.abc import Sequence

from observers.extraction.findings.assessment_words import Tone
from observers.extraction.words.phrases import Hit

_OPENINGS = frozenset({"while", "whilst"})


def conceded_in(words: Sequence[str], tones: Sequence[Hit[Tone]]) -> list[tuple[int, int]]:
    """Return the ranges of words that a "despite" or an opening "while" holds: up to the next comma."""
    opening = [0] if words and words[0] in _OPENINGS else []
    starts = [*opening, *(hit.start for hit in tones if hit.label is Tone.CONCESSION)]
    return [(start, _end_of_clause(words, start)) for start in starts]


def _end_of_clause(words: Sequence[str], start: int) -> int:
    return next((place for place in range(start, len(words)) if words[place] in ",;:"), len(words))
