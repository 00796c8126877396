"""How a mission judges what it describes: by the tone of its words, with negation and concession."""

from collections.abc import Sequence
from operator import mul
from typing import NamedTuple

from observers.extraction.findings import fitted_assessments
from observers.extraction.findings.assessment_words import Tone
from observers.extraction.findings.concessions import conceded_in, turn_in
from observers.extraction.findings.fitted_words import add_fitted, weights_by_word
from observers.extraction.findings.scales import JUDGING, weighed
from observers.extraction.words.phrases import Hit, word_set
from observers.extraction.words.wordings import Wording
from observers.vocabulary import Assessment

# "It should be mentioned that" advises nothing.
_TELLING = word_set("noted mentioned emphasised recognised said stressed added recalled acknowledged underlined")
# Nor do "where they should be", "as it ought to", "whether it should stay" and what a law "demands that" somebody do.
_DUTIES = word_set("should ought must")
_DEMANDS = word_set("demands demanded requires")
_COMPARING = word_set("where as whether than how why if")
_LAWS = word_set("law laws constitution code act legislation rules article statute")
_COMPARED_WITHIN = 4
_CONCEDED = 0.25
_BEFORE_TURN = 0.15
_ADVICE = Tone.ADVICE
_JUDGEMENTS = frozenset({*JUDGING, Tone.UNMET})
# Beyond this a sentence judges plainly; and more than so much judges no more plainly.
_PLAINLY, _MOST_JUDGED, _MOST_LEANING = 0.15, 2.5, 1.0
# "Largely calm, though …", "in most places …, but …" and "…, yet some were not" leave room for the other side.
_CONTRASTS = word_set("but yet though although however while whilst despite whereas albeit")
_MOSTLY = word_set("most mostly largely mainly generally broadly chiefly predominantly partly majority")
_PARTLY = word_set("""
    some certain few several places parts partial partially minor slight slightly somewhat times always fully others
    half still
""")
_FITTED = weights_by_word(fitted_assessments.WEIGHTS, fitted_assessments.BIAS)


class Balance(NamedTuple):
    """What the judging words of a sentence weigh together, what those that only lean do, and what each side weighs.

    `before` stands before the turn of the sentence or is conceded, `after` is not.
    """

    judged: float
    leaning: float
    before: float
    after: float


def assessment_of(wording: Wording, *, advises: bool = False) -> Assessment:
    """Return how a finding judges.

    "did not find any evidence of intervention" -> positive; "lists were not posted on time" -> critical; "should
    review the practice" -> recommendation; "13 candidates ran" -> neutral. `advises` marks an item of a list of
    recommendations.
    """
    if advises:
        return Assessment.RECOMMENDATION
    told = told_by_tones(wording)
    totals = {assessment: sum(map(mul, told, weights)) for assessment, weights in fitted_assessments.TONES.items()}
    add_fitted(totals, wording.words, _FITTED)
    return max(totals, key=totals.__getitem__)


def told_by_tones(wording: Wording) -> tuple[float, ...]:
    """Return what the known tones of a finding tell.

    How far it judges and how far it only leans; whether it plainly praises, plainly blames, asks for a change, and asks
    so by grammar alone; whether it turns from praise to blame, from blame to praise; and whether one side of a contrast
    holds for the most part only, or for some.
    """
    balance = _balance(wording.words, wording.tones)
    judged, leaning = balance.judged, balance.leaning
    to_blame = balance.before > _PLAINLY and balance.after < -_PLAINLY
    to_praise = balance.before < -_PLAINLY and balance.after > _PLAINLY
    contrasts = not _CONTRASTS.isdisjoint(wording.words)
    return (
        max(-_MOST_JUDGED, min(_MOST_JUDGED, judged)),
        max(-_MOST_LEANING, min(_MOST_LEANING, leaning)),
        float(judged > _PLAINLY),
        float(judged < -_PLAINLY),
        float(has_advice(wording)),
        float(wording.bids),
        float(to_blame),
        float(to_praise),
        float(contrasts and not _MOSTLY.isdisjoint(wording.words)),
        float(contrasts and not _PARTLY.isdisjoint(wording.words)),
    )


def has_advice(wording: Wording) -> bool:
    """Tell whether the words ask for a change or suggest one: "should", "urges", "would benefit from"."""
    advice = [hit for hit in wording.tones if hit.label is _ADVICE]
    return wording.bids or any(not _only_a_phrase(wording.words, hit) for hit in advice)


def advice_start(wording: Wording) -> int:
    """Return where the advice to somebody begins: "publish" in "is urged to publish results"; or 0."""
    advice = [hit for hit in wording.tones if hit.label is _ADVICE]
    return next((hit.end for hit in advice if "to" in wording.words[hit.end - 1 : hit.end + 1]), 0)


def judgements_in(wording: Wording) -> int:
    """Return how many words praise, blame, deny a fault or name one."""
    return sum([hit.label in _JUDGEMENTS for hit in wording.tones])


def _only_a_phrase(words: Sequence[str], hit: Hit[Tone]) -> bool:
    if words[hit.start + 1 : hit.start + 2] == ("be",) and not _TELLING.isdisjoint(words[hit.start + 2 :][:1]):
        return True
    before = words[max(0, hit.start - _COMPARED_WITHIN) : hit.start]
    if words[hit.start] in _DUTIES:
        return not _COMPARING.isdisjoint(before)
    return words[hit.start] in _DEMANDS and not _LAWS.isdisjoint(before)


def _balance(words: Sequence[str], tones: Sequence[Hit[Tone]]) -> Balance:
    turn = turn_in(words, tones)
    conceded = conceded_in(words, tones)
    judged = leaning = before = after = 0.0
    for hit, weight in weighed(words, tones, [end for _, end in conceded]):
        share = _CONCEDED if conceded and any(start <= hit.start < end for start, end in conceded) else 1.0
        share *= _BEFORE_TURN if hit.start < turn else 1.0
        if hit.label not in JUDGING:
            leaning += weight * share
            continue
        judged += weight * share
        if share < 1.0:
            before += weight
        else:
            after += weight
    return Balance(judged, leaning, before, after)
