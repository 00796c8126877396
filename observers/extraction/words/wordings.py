"""The telling words of one sentence, found in one pass: cues of a finding, tones, subjects."""

from collections.abc import Sequence
from typing import Any, NamedTuple, TypeVar

from observers.extraction.findings.assessment_words import TONES, Tone
from observers.extraction.findings.cues import Cue
from observers.extraction.findings.finding_words import AGAINST_CUES
from observers.extraction.findings.imperatives import is_bidding
from observers.extraction.findings.process_words import PROCESS_CUES
from observers.extraction.findings.topic_words import MASKED, TOPICS
from observers.extraction.words.phrases import Hit, PhraseBook, word_set
from observers.vocabulary import Topic

Label = TypeVar("Label")
Subject = tuple[Topic | None, float]

# "Which the Mission visited", "those we met", "when it visited": said by the way of what was found there.
_RELATIVES = word_set("which where whom those when who whose")
_ASIDE_REACH = 4
# "The Mission, headed by Ana Belo, salutes …"
_PRESENTING = word_set("headed led chaired comprising composed consisting co")
_PROCESS, _NOTHING = Cue.PROCESS, Cue.NOTHING
_NO_ASIDES = frozenset({Cue.PROCESS, Cue.CONDUCT})
_BOOK = PhraseBook[Cue | Tone | Subject](
    [*PROCESS_CUES.items(), *AGAINST_CUES.items(), *TONES.items(), *TOPICS.items(), ((None, 0.0), MASKED)]
)


class Wording(NamedTuple):
    """The words of a sentence and what the tables know of them; `grounds` counts the words of the process."""

    words: Sequence[str]
    cues: frozenset[Cue]
    tones: Sequence[Hit[Tone]]
    subjects: Sequence[Hit[Subject]]
    grounds: int
    bids: bool


def wording_of(words: Sequence[str]) -> Wording:
    """Sort the known phrases of a sentence by what they tell; a longer phrase hides the shorter ones inside it."""
    cues: list[Hit[Cue]] = []
    tones: list[Hit[Tone]] = []
    subjects: list[Hit[Subject]] = []
    sorts: dict[type, list[Hit[Any]]] = {Cue: cues, Tone: tones, tuple: subjects}
    for hit in _BOOK.find(words):
        sorts[type(hit.label)].append(hit)
    about = [hit for hit in _longest(subjects) if hit.label[0]]
    return Wording(
        words, _uncovered(cues, words), _single(_longest(tones)), about, _grounds(cues, about), is_bidding(words)
    )


def _grounds(cues: Sequence[Hit[Cue]], subjects: Sequence[Hit[Subject]]) -> int:
    places: set[int] = set()
    for label, start, end in cues:
        if label is _PROCESS:
            places.update(range(start, end))
    for _label, start, end in subjects:
        places.update(range(start, end))
    return len(places)


def _uncovered(cues: Sequence[Hit[Cue]], words: Sequence[str]) -> frozenset[Cue]:
    """Return the families of cues without those whose words a set phrase covers or that stand in a relative clause."""
    covered: set[int] = set()
    for label, start, end in cues:
        if label is _NOTHING:
            covered.update(range(start, end))
    return frozenset([hit.label for hit in cues if hit.start not in covered and not _is_aside(hit, words)])


def _is_aside(hit: Hit[Cue], words: Sequence[str]) -> bool:
    """Tell what only says where something was seen: "The tally, which the Mission attended, was calm"."""
    if hit.label in _NO_ASIDES or hit.start == 0:
        return False
    if hit.label is Cue.MAKEUP and words[hit.start - 1] == "," and words[hit.start] in _PRESENTING:
        return "," in words[hit.end :]
    return not _RELATIVES.isdisjoint(words[max(0, hit.start - _ASIDE_REACH) : hit.start])


def _single(hits: Sequence[Hit[Label]]) -> list[Hit[Label]]:
    """Keep one hit of those that cover the same words: the one the book names first, which is the most exact."""
    return list({(hit.start, hit.end): hit for hit in reversed(hits)}.values())[::-1]


def _longest(hits: Sequence[Hit[Label]]) -> list[Hit[Label]]:
    """Drop a hit whose words another, longer one covers: "election law" hides "election" and "law"."""
    kept: list[Hit[Label]] = []
    first = reach = 0
    for hit in hits:
        _label, start, end = hit
        if end > reach:
            while start == first and kept and kept[-1].start == start:
                kept.pop()
            kept.append(hit)
            first, reach = start, end
        elif end == reach and start == first:
            kept.append(hit)
    return kept
