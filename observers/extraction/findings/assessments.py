"""How a mission judges what it describes: by the tone of its words, with negation and concession."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from observers.extraction.findings.assessment_words import Tone
from observers.extraction.findings.concessions import conceded_in
from observers.extraction.words.phrases import Hit, word_set
from observers.extraction.words.wordings import Wording
from observers.vocabulary import Assessment

# "It should be mentioned that" advises nothing.
_TELLING = word_set("noted mentioned emphasised recognised said stressed added recalled acknowledged underlined")
# How many words a "no" reaches: far over a list of faults, only near for a virtue.
_REACH = {
    Tone.VALUE: 5,
    Tone.FAULT: 22,
    Tone.ABSENT: 22,
    Tone.INSTANCE: 8,
    Tone.GOOD: 5,
    Tone.PROPER: 6,
    Tone.PRAISE: 5,
    Tone.BAD: 0,
    Tone.BLAME: 0,
    Tone.SCARCE: 0,
    Tone.AMISS: 0,
    Tone.REMEDY: 5,
}
_WEIGHT = {
    Tone.VALUE: 0.35,
    Tone.GOOD: 0.8,
    Tone.FAULT: -1.0,
    Tone.ABSENT: 0.0,
    Tone.INSTANCE: -0.6,
    Tone.BAD: -1.5,
    Tone.SCARCE: -1.2,
    Tone.REMEDY: 0.8,
    Tone.PRAISE: 2.5,
    Tone.BLAME: -2.5,
}
_LEANING = {Tone.PROPER: 0.2, Tone.AMISS: -0.4}
_DENIED = {
    Tone.GOOD: -1.5,
    Tone.FAULT: 1.2,
    Tone.ABSENT: 1.2,
    Tone.BAD: -1.5,
    Tone.BLAME: -1.0,
    Tone.INSTANCE: 1.0,
    Tone.PRAISE: -1.0,
    Tone.PROPER: -0.7,
    Tone.REMEDY: -1.5,
}
_ALL_WEIGHTS = _WEIGHT | _LEANING
_SPOILT_REACH = 6
_SHORT_REACH, _FAR = 6, 100
_SPOILABLE = frozenset({Tone.GOOD, Tone.VALUE, Tone.PROPER, Tone.REMEDY})
_DENYING = frozenset({Tone.NEGATION, Tone.FREEDOM, Tone.REMEDY})
_UNSEEABLE = frozenset({Tone.FAULT, Tone.ABSENT, Tone.INSTANCE})
_RARE = frozenset({Tone.FAULT, Tone.ABSENT})
_PASSIVE = word_set("was were been")
_FINITE = word_set("was were is are")
_SPOILING = frozenset({Tone.FAULT, Tone.BAD, Tone.BLAME, Tone.SCARCE})
_NEEDLESS = 0.3
_FEW_BEFORE, _FEW_AFTER, _UNSEEN_REACH = {Tone.FAULT: 4, Tone.ABSENT: 2}, 8, 14
_PLACING = word_set("in at on by to was were is are remained and but though")
_CONCEDED = 0.25
_BEFORE_TURN = 0.15
_CERTAIN, _LEANS = 0.15, 0.3
_DENIES_NOTHING = -0.5
_CLAUSES = word_set("and which who whom with so while since because where when")


def assessment_of(wording: Wording, *, advises: bool = False) -> Assessment:
    """Return how a finding judges.

    "did not find any evidence of intervention" -> positive; "lists were not posted on time" -> critical; "should
    review the practice" -> recommendation; "13 candidates ran" -> neutral. `advises` marks an item of a list of
    recommendations.
    """
    if advises or has_advice(wording):
        return Assessment.RECOMMENDATION
    judged, leaning = _balance(wording.words, wording.tones)
    if abs(judged) > _CERTAIN:
        return Assessment.POSITIVE if judged > 0 else Assessment.CRITICAL
    if abs(judged + leaning) < _LEANS:
        return Assessment.NEUTRAL
    return Assessment.POSITIVE if judged + leaning > 0 else Assessment.CRITICAL


def has_advice(wording: Wording) -> bool:
    """Tell whether the words ask for a change or suggest one: "should", "urges", "would benefit from"."""
    return wording.bids or any(
        hit.label is Tone.ADVICE and not _only_a_phrase(wording.words, hit) for hit in wording.tones
    )


def advice_start(wording: Wording) -> int:
    """Return where the advice to somebody begins: "publish" in "is urged to publish results"; or 0."""
    hits = (hit for hit in wording.tones if hit.label is Tone.ADVICE)
    return next((hit.end for hit in hits if "to" in wording.words[hit.end - 1 : hit.end + 1]), 0)


def judgements_in(wording: Wording) -> int:
    """Return how many words praise, blame, deny a fault or name one."""
    return sum(hit.label in _WEIGHT for hit in wording.tones)


def _only_a_phrase(words: Sequence[str], hit: Hit[Tone]) -> bool:
    return words[hit.start + 1 : hit.start + 2] == ("be",) and not _TELLING.isdisjoint(words[hit.start + 2 :][:1])


def _balance(words: Sequence[str], tones: Sequence[Hit[Tone]]) -> tuple[float, float]:
    """Return what the judging words of a sentence weigh together, and what those that only lean do."""
    turn = max((hit.start for hit in tones if hit.label is Tone.BREAK), default=0)
    conceded = conceded_in(words, tones)
    judged = leaning = 0.0
    for hit, weight in _weighed(words, tones, [end for _, end in conceded]):
        share = _CONCEDED if any(start <= hit.start < end for start, end in conceded) else 1.0
        share *= _BEFORE_TURN if hit.start < turn else 1.0
        if hit.label in _WEIGHT:
            judged += weight * share
        else:
            leaning += weight * share
    return judged, leaning


def _weighed(
    words: Sequence[str], tones: Sequence[Hit[Tone]], borders: Sequence[int]
) -> Iterator[tuple[Hit[Tone], float]]:
    """Yield each judging word and what it weighs, denials reckoned in; a "no" that denies nothing leans to blame."""
    scales = Scales(words, tones)
    denial: Hit[Tone] | None = None
    spoilt_from, idle = -_FAR, False
    for hit in tones:
        if denial is not None and scales.is_over(denial, hit, borders):
            denial = None
        if hit.label is Tone.BREAK or any(spoilt_from <= border < hit.start for border in borders):
            spoilt_from = -_FAR
        denied = denial is not None and hit.label in _ALL_WEIGHTS and _reaches(denial, hit)
        if hit.label in _ALL_WEIGHTS:
            idle = idle and not denied
            is_spoilt = hit.label in _SPOILABLE and not denied and hit.start - spoilt_from < _SPOILT_REACH
            if is_spoilt or (hit.label in _SPOILING and not denied) or (hit.label in _SPOILABLE and denied):
                spoilt_from = hit.end
            yield hit, 0.0 if is_spoilt else scales.weight(hit, denied=denied)
        if scales.denies(hit) and not (denied and hit.label is Tone.REMEDY):
            if idle and denial is not None:
                yield denial, _DENIES_NOTHING
            denial, idle = hit, hit.label is Tone.NEGATION
    if idle and denial is not None:
        yield denial, _DENIES_NOTHING


@dataclass(frozen=True, slots=True)
class Scales:
    """What a judging word weighs among the others of its sentence."""

    words: Sequence[str]
    tones: Sequence[Hit[Tone]]

    def weight(self, hit: Hit[Tone], *, denied: bool) -> float:
        """Return the weight of one word; "only three cases of pressure" is no blame, "only three women" is."""
        if denied:
            return _DENIED.get(hit.label, 0.0)
        if hit.label in _UNSEEABLE and self._is_unseen(hit):
            return _DENIED[hit.label]
        if hit.label in _RARE and any(self._is_counted(few, hit) for few in self._all(Tone.SCARCE)):
            return _NEEDLESS
        if hit.label is Tone.SCARCE and any(self._is_counted(hit, rare) for rare in self._all(*_RARE)):
            return 0.0
        return _ALL_WEIGHTS[hit.label]

    def is_over(self, denial: Hit[Tone], hit: Hit[Tone], borders: Sequence[int]) -> bool:
        """Tell whether what a "no" denies ends before a word: with a semicolon, a "but", a concession, a new clause."""
        if hit.label is Tone.BREAK or any(denial.start <= border < hit.start for border in borders):
            return True
        return any(self._opens_clause(place, hit.start) for place in range(denial.end, hit.start))

    def _opens_clause(self, place: int, end: int) -> bool:
        if self.words[place] == ";":
            return True
        if self.words[place] != "," or place + 1 >= end:
            return False
        if self.words[place + 1] in _FINITE:
            return True
        if self.words[place + 1] not in _CLAUSES:
            return False
        return place + 2 <= end and all(tone.start != place + 2 for tone in self.tones)

    def denies(self, hit: Hit[Tone]) -> bool:
        """Tell whether a phrase denies what follows: "no", "free of", "passed without"."""
        return hit.label in _DENYING or (hit.label is Tone.GOOD and self.words[hit.end - 1] == "without")

    def _is_unseen(self, fault: Hit[Tone]) -> bool:
        """Tell whether a fault is denied after it is named: "were not seen", "was ruled out"."""
        unseen = [*self._all(Tone.UNSEEN), *filter(self._is_passive, self._all(Tone.REMEDY))]
        return any(0 <= hit.start - fault.end < _UNSEEN_REACH for hit in unseen)

    def _is_passive(self, remedy: Hit[Tone]) -> bool:
        return remedy.start > 0 and self.words[remedy.start - 1] in _PASSIVE

    def _is_counted(self, few: Hit[Tone], fault: Hit[Tone]) -> bool:
        """Tell whether a fault is said to be seldom: "few problems", "faults … in only 3 per cent of stations"."""
        follows = self.words[few.start - 1] in _PLACING and 0 <= few.start - fault.end < _FEW_AFTER
        return follows or 0 <= fault.start - few.end < _FEW_BEFORE[fault.label]

    def _all(self, *tones: Tone) -> Iterator[Hit[Tone]]:
        return (hit for hit in self.tones if hit.label in tones)


def _reaches(denial: Hit[Tone], hit: Hit[Tone]) -> bool:
    if denial.label is Tone.REMEDY and hit.label not in _UNSEEABLE:
        return False
    longest = _FAR if denial.label is Tone.NEGATION else _SHORT_REACH
    return 0 <= hit.start - denial.end < min(longest, _REACH[hit.label])
