"""The telling words of one sentence, found in one pass: cues of a finding, tones, subjects."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeVar

from observers.extraction.assessment_words import TONES, Tone
from observers.extraction.finding_words import CUES, Cue
from observers.extraction.phrases import Hit, PhraseBook
from observers.extraction.topic_words import MASKED, TOPICS
from observers.vocabulary import Topic

Label = TypeVar("Label")
Subject = tuple[Topic | None, float]

_BOOK = PhraseBook[Cue | Tone | Subject]([*CUES.items(), *TONES.items(), *TOPICS.items(), ((None, 0.0), MASKED)])


@dataclass(frozen=True, slots=True)
class Wording:
    """The words of a sentence and what the tables know of them."""

    words: Sequence[str]
    cues: frozenset[Cue]
    tones: Sequence[Hit[Tone]]
    subjects: Sequence[Hit[Subject]]


def wording_of(words: Sequence[str]) -> Wording:
    """Sort the known phrases of a sentence by what they tell; a longer phrase hides the shorter ones inside it."""
    cues: list[Hit[Cue]] = []
    tones: list[Hit[Tone]] = []
    subjects: list[Hit[Subject]] = []
    for label, start, end in _BOOK.find(words):
        if isinstance(label, Cue):
            cues.append(Hit(label, start, end))
        elif isinstance(label, Tone):
            tones.append(Hit(label, start, end))
        else:
            subjects.append(Hit(label, start, end))
    about = [hit for hit in _longest(subjects) if hit.label[0]]
    return Wording(words, _uncovered(cues), _single(_longest(tones)), about)


def _uncovered(cues: Sequence[Hit[Cue]]) -> frozenset[Cue]:
    """Return the families of cues without those whose words a set phrase covers."""
    covered = [hit for hit in cues if hit.label is Cue.NOTHING]
    return frozenset(hit.label for hit in cues if not any(each.start <= hit.start < each.end for each in covered))


def _single(hits: Sequence[Hit[Label]]) -> list[Hit[Label]]:
    """Keep one hit of those that cover the same words: the one the book names first, which is the most exact."""
    return list({(hit.start, hit.end): hit for hit in reversed(hits)}.values())[::-1]


def _longest(hits: Sequence[Hit[Label]]) -> list[Hit[Label]]:
    """Drop a hit whose words another, longer one covers: "election law" hides "election" and "law"."""
    kept: list[Hit[Label]] = []
    widest: Hit[Label] | None = None
    for hit in sorted(hits, key=lambda each: (each.start, -each.end)):
        if widest is not None and hit.end <= widest.end and hit.end - hit.start < widest.end - widest.start:
            continue
        kept.append(hit)
        widest = hit if widest is None or hit.end > widest.end else widest
    return kept
