"""What each judging word of a sentence weighs: denied, rare, removed or spoilt by the words around it."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from observers.extraction.findings.assessment_words import Tone
from observers.extraction.words.phrases import Hit, word_set

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
    Tone.EBB: 5,
}
JUDGING = {
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
    Tone.EBB: -1.0,
}
_LEANING = {Tone.PROPER: 0.2, Tone.AMISS: -0.25}
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
    Tone.EBB: 0.8,
}
_SCARCE, _EBB, _UNSEEN, _REMEDY, _BREAK = Tone.SCARCE, Tone.EBB, Tone.UNSEEN, Tone.REMEDY, Tone.BREAK
_ALL_WEIGHTS = JUDGING | _LEANING
_SPOILT_REACH = 6
_AT_ONCE, _SHORT_REACH, _FAR = 2, 6, 100
_SPOILABLE = frozenset({Tone.GOOD, Tone.VALUE, Tone.PROPER, Tone.REMEDY})
_NOES = frozenset({Tone.NEGATION, Tone.UNMET})
_DENYING = _NOES | {Tone.FREEDOM, Tone.REMEDY}
# "Did not prevent violence": what would have denied the fault is denied itself.
_HINDERING = frozenset({Tone.FREEDOM, Tone.REMEDY})
_UNSEEABLE = frozenset({Tone.FAULT, Tone.ABSENT, Tone.INSTANCE})
_RARE = frozenset({Tone.FAULT, Tone.ABSENT})
_PASSIVE = word_set("was were been")
_FINITE = word_set("was were is are")
_SPOILING = frozenset({Tone.FAULT, Tone.BAD, Tone.BLAME, Tone.SCARCE})
_NEEDLESS = 0.3
_FEW_BEFORE, _FEW_AFTER, _UNSEEN_REACH = {Tone.FAULT: 4, Tone.ABSENT: 2}, 14, 14
_PLACING = word_set("in at on by to was were is are remained and but though")
# What a "no" weighs that denies nothing bad: nobody did anything wrong, and the mission did not meet with it.
_DENIES_NOTHING, _NOBODY_DID, _NOT_MET = -0.5, 0.5, 1.0
_NOBODY = (("nobody",), ("no", "one"))
# Those who look for what they ought to find: "voters found no guide".
_SEEKERS = word_set("voters citisens people staff candidates parties officials commission commissions party electors")
_SEEKER_REACH = 8
_CLAUSES = word_set("and which who whom with so while since because where when")


def weighed(
    words: Sequence[str], tones: Sequence[Hit[Tone]], borders: Sequence[int]
) -> Iterator[tuple[Hit[Tone], float]]:
    """Yield each judging word and what it weighs, denials reckoned in.

    `borders` are the words at which a concession ends, and with it what is denied. A "no" that denies nothing is
    yielded as well: "nobody came" weighs a little, "the Mission did not come across it" more.
    """
    scales = Scales(words, tones)
    denial: Hit[Tone] | None = None
    last_denied: Hit[Tone] | None = None
    spoilt_from, idle = -_FAR, False
    for hit in tones:
        if denial is not None and (scales.is_over(denial, hit, borders) or scales.is_used_up(last_denied, hit)):
            denial = None
        if hit.label is _BREAK or (borders and any(spoilt_from <= border < hit.start for border in borders)):
            spoilt_from = -_FAR
        denied = denial is not None and _reaches(denial, hit)
        if hit.label in _ALL_WEIGHTS:
            idle = idle and not denied
            last_denied = hit if denied else last_denied
            is_spoilt = hit.label in _SPOILABLE and not denied and hit.start - spoilt_from < _SPOILT_REACH
            if is_spoilt or (hit.label in _SPOILING and not denied) or (hit.label in _SPOILABLE and denied):
                spoilt_from = hit.end
            yield hit, 0.0 if is_spoilt else scales.weight(hit, denied=denied)
        if denied and hit.label in _HINDERING:
            denial = None
        elif scales.denies(hit):
            if idle and denial is not None:
                yield denial, scales.idle_weight(denial)
            denial, idle, last_denied = hit, hit.label in _NOES, None
    if idle and denial is not None:
        yield denial, scales.idle_weight(denial)


class Scales:
    """What a judging word weighs among the others of its sentence."""

    def __init__(self, words: Sequence[str], tones: Sequence[Hit[Tone]]) -> None:
        """Sort the phrases of a sentence by their tones."""
        self._words = words
        self._starts = {hit.start for hit in tones}
        self._of: defaultdict[Tone, list[Hit[Tone]]] = defaultdict(list)
        for hit in tones:
            self._of[hit.label].append(hit)

    def weight(self, hit: Hit[Tone], *, denied: bool) -> float:
        """Return the weight of one word; "only three cases of pressure" is no blame, "only three women" is."""
        if denied:
            return _DENIED.get(hit.label, 0.0)
        if hit.label in _UNSEEABLE and self._is_unseen(hit):
            return _DENIED[hit.label]
        if hit.label in _RARE and any(self._is_counted(few, hit) for few in self._of[_SCARCE]):
            return _NEEDLESS
        if hit.label is _SCARCE and any(self._is_counted(hit, rare) for rare in self._rare()):
            return 0.0
        if hit.label is _EBB and any(self._is_unseen(fault) for fault in self._rare()):
            return 0.0
        return _ALL_WEIGHTS[hit.label]

    def idle_weight(self, denial: Hit[Tone]) -> float:
        """Return what a "no" weighs where nothing follows that it denies."""
        if denial.label is Tone.UNMET:
            seekers = _SEEKERS.intersection(self._words[max(0, denial.start - _SEEKER_REACH) : denial.start])
            return _DENIES_NOTHING if seekers else _NOT_MET
        is_nobody = tuple(self._words[denial.start : denial.end]) in _NOBODY
        return _NOBODY_DID if is_nobody else _DENIES_NOTHING

    def is_over(self, denial: Hit[Tone], hit: Hit[Tone], borders: Sequence[int]) -> bool:
        """Tell whether what a "no" denies ends before a word: with a semicolon, a "but", a concession, a new clause.

        A phrase that has the "no" in it, such as "no obstacles", needs no other.
        """
        if hit.label is _BREAK or hit.start < denial.end:
            return True
        if borders and any(denial.start <= border < hit.start for border in borders):
            return True
        between = self._words[denial.end : hit.start]
        if "," not in between and ";" not in between:
            return False
        return any(self._opens_clause(place, hit.start) for place in range(denial.end, hit.start))

    def is_used_up(self, denied: Hit[Tone] | None, hit: Hit[Tone]) -> bool:
        """Tell whether a "no" that has denied a fault meets a virtue, or one that has denied a virtue a further fault.

        "No pressure was seen and the staff were well trained", "was not credible, given the restrictions".
        """
        if denied is None:
            return False
        if denied.label in _UNSEEABLE:
            return hit.label in _SPOILABLE
        return denied.label is Tone.GOOD and hit.label in _UNSEEABLE and "," in self._words[denied.end : hit.start]

    def _opens_clause(self, place: int, end: int) -> bool:
        if self._words[place] == ";":
            return True
        if self._words[place] != "," or place + 1 >= end:
            return False
        if self._words[place + 1] in _FINITE:
            return True
        if self._words[place + 1] not in _CLAUSES:
            return False
        return place + 2 <= end and place + 2 not in self._starts

    def denies(self, hit: Hit[Tone]) -> bool:
        """Tell whether a phrase denies what follows: "no", "free of", "passed without"."""
        return hit.label in _DENYING or (self._words[hit.end - 1] == "without" and hit.label is Tone.GOOD)

    def _is_unseen(self, fault: Hit[Tone]) -> bool:
        """Tell whether a fault is denied after it is named: "were not seen", "was ruled out", "fell by half"."""
        unseen = [*self._of[_UNSEEN], *filter(self._is_passive, self._of[_REMEDY])]
        if any(0 <= hit.start - fault.end < _UNSEEN_REACH for hit in unseen):
            return True
        ebbs = [hit for hit in self._of[_EBB] if 0 <= hit.start - fault.end < _UNSEEN_REACH]
        return any("," not in self._words[fault.end : hit.start] for hit in ebbs)

    def _is_passive(self, remedy: Hit[Tone]) -> bool:
        return remedy.start > 0 and self._words[remedy.start - 1] in _PASSIVE

    def _is_counted(self, few: Hit[Tone], fault: Hit[Tone]) -> bool:
        """Tell whether a fault is said to be seldom: "few problems", "faults … in only 3 per cent of stations"."""
        follows = self._words[few.start - 1] in _PLACING and 0 <= few.start - fault.end < _FEW_AFTER
        if follows:
            return True
        between = self._words[few.end : fault.start]
        return fault.start >= few.end and len(between) < _FEW_BEFORE[fault.label] and "be" not in between

    def _rare(self) -> list[Hit[Tone]]:
        return [hit for tone in _RARE for hit in self._of[tone]]


def _reaches(denial: Hit[Tone], hit: Hit[Tone]) -> bool:
    if hit.label is Tone.FREEDOM:
        return denial.label in _NOES and 0 <= hit.start - denial.end < _SHORT_REACH
    if hit.label not in _ALL_WEIGHTS or (denial.label is Tone.REMEDY and hit.label not in _UNSEEABLE):
        return False
    if denial.label is Tone.UNMET and hit.label not in _UNSEEABLE:
        return 0 <= hit.start - denial.end < _AT_ONCE
    longest = _FAR if denial.label in _NOES else _SHORT_REACH
    return 0 <= hit.start - denial.end < min(longest, _REACH[hit.label])
