"""How a mission judges what it describes: by the tone of its words, with negation and concession."""

from collections.abc import Iterator, Sequence

from observers.extraction.assessment_words import Tone
from observers.extraction.phrases import Hit
from observers.extraction.wordings import Wording
from observers.vocabulary import Assessment

_NOT_ADVICE = frozenset({"should be noted", "should be noted that", "should be emphasised", "should be recognised"})
# How many words a "no" reaches: far over a list of faults, only near for a virtue.
_REACH = {
    Tone.VALUE: 5,
    Tone.FAULT: 22,
    Tone.ABSENT: 22,
    Tone.INSTANCE: 8,
    Tone.GOOD: 5,
    Tone.PRAISE: 3,
    Tone.BAD: 0,
    Tone.BLAME: 0,
}
_WEIGHT = {
    Tone.VALUE: 0.35,
    Tone.GOOD: 0.8,
    Tone.FAULT: -1.0,
    Tone.ABSENT: 0.0,
    Tone.INSTANCE: -0.6,
    Tone.BAD: -1.5,
    Tone.PRAISE: 2.5,
    Tone.BLAME: -2.5,
}
_DENIED = {
    Tone.GOOD: -1.5,
    Tone.FAULT: 1.2,
    Tone.ABSENT: 1.2,
    Tone.BAD: -1.5,
    Tone.BLAME: -1.0,
    Tone.INSTANCE: 1.0,
    Tone.PRAISE: -1.0,
}
_SPOILT_REACH = 6
_FREEDOM_REACH, _FAR = 6, 100
_SPOILING = frozenset({Tone.FAULT, Tone.BAD, Tone.BLAME})
_CONCEDED = 0.25
_BEFORE_TURN = 0.15
_CERTAIN = 0.3


def assessment_of(wording: Wording, *, advises: bool = False) -> Assessment:
    """Return how a finding judges.

    "did not find any evidence of intervention" -> positive; "lists were not posted on time" -> critical; "should
    review the practice" -> recommendation; "13 candidates ran" -> neutral. `advises` marks an item of a list of
    recommendations.
    """
    if advises or has_advice(wording):
        return Assessment.RECOMMENDATION
    balance = _balance(wording.words, wording.tones)
    if balance > _CERTAIN:
        return Assessment.POSITIVE
    return Assessment.CRITICAL if balance < -_CERTAIN else Assessment.NEUTRAL


def has_advice(wording: Wording) -> bool:
    """Tell whether the words ask for a change or suggest one: "should", "urges", "would benefit from"."""
    return any(hit.label is Tone.ADVICE and not _only_a_phrase(wording.words, hit) for hit in wording.tones)


def advice_start(wording: Wording) -> int:
    """Return where the advice to somebody begins: "publish" in "is urged to publish results"; or 0."""
    hits = (hit for hit in wording.tones if hit.label is Tone.ADVICE)
    return next((hit.end for hit in hits if "to" in wording.words[hit.end - 1 : hit.end + 1]), 0)


def judgements_in(wording: Wording) -> int:
    """Return how many words praise, blame, deny a fault or name one."""
    return sum(hit.label in _WEIGHT for hit in wording.tones)


def _only_a_phrase(words: Sequence[str], hit: Hit[Tone]) -> bool:
    return " ".join(words[hit.start : hit.start + 3]) in _NOT_ADVICE


def _balance(words: Sequence[str], tones: Sequence[Hit[Tone]]) -> float:
    turn = max((hit.start for hit in tones if hit.label is Tone.BREAK), default=0)
    conceded = list(_conceded(words, tones))
    total = 0.0
    for place, weight in _weighed(words, tones, [end for _, end in conceded]):
        share = _CONCEDED if any(start <= place < end for start, end in conceded) else 1.0
        total += weight * share * (_BEFORE_TURN if place < turn else 1.0)
    return total


def _weighed(words: Sequence[str], tones: Sequence[Hit[Tone]], borders: Sequence[int]) -> Iterator[tuple[int, float]]:
    """Yield where each judging word stands and what it weighs, denials reckoned in."""
    denied_from, spoilt_from, shortest = -100, -100, _FAR
    for hit in tones:
        if hit.label is Tone.BREAK or any(denied_from <= border < hit.start for border in borders):
            denied_from = spoilt_from = -100
        if hit.label in {Tone.NEGATION, Tone.FREEDOM}:
            denied_from, shortest = hit.end, _FREEDOM_REACH if hit.label is Tone.FREEDOM else _FAR
        elif hit.label in _WEIGHT:
            denied = (
                0 <= hit.start - denied_from < min(shortest, _REACH[hit.label])
                and ";" not in words[denied_from : hit.start]
            )
            is_spoilt = hit.label in {Tone.GOOD, Tone.VALUE} and not denied and hit.start - spoilt_from < _SPOILT_REACH
            if is_spoilt or (hit.label in _SPOILING and not denied):
                spoilt_from = hit.end
            yield hit.start, 0.0 if is_spoilt else (_DENIED.get(hit.label, 0.0) if denied else _WEIGHT[hit.label])


def _conceded(words: Sequence[str], hits: Sequence[Hit[Tone]]) -> Iterator[tuple[int, int]]:
    """Yield the ranges of words that a "despite" or an opening "while" holds: up to the next comma."""
    opening = [0] if words and words[0] in {"while", "whilst"} else []
    for start in (*opening, *(hit.start for hit in hits if hit.label is Tone.CONCESSION)):
        end = next((place for place in range(start, len(words)) if words[place] in ",;:"), len(words))
        yield start, end
