"""What is heard in one sentence: whose statement it is, and which words only name the speaker."""

from collections.abc import Sequence
from enum import IntEnum, auto
from typing import NamedTuple

from observers.extraction.findings.utterances import content_start, end_of_aside, speaker_tail
from observers.extraction.findings.voice_words import Actor, Verb
from observers.extraction.words.phrases import Hit

_BLANK = "·"


class Voice(IntEnum):
    """Whose statement a sentence is."""

    MISSION = auto()
    OTHERS = auto()
    NOBODY = auto()


class Heard(NamedTuple):
    """Whose statement a sentence is, whether it tells a finding or merely something said, and where that begins."""

    voice: Voice
    is_finding: bool = False
    says_that: bool = False
    at: int = 0
    watches: bool = False
    is_quoted: bool = False
    goes_on: bool = False
    is_view: bool = False
    subject: Voice = Voice.NOBODY
    is_ours: bool = False
    names_people: bool = False
    names: tuple[Hit[Actor], ...] = ()


_SPEAKING = frozenset({Verb.SAYS, Verb.TELLS})


def without_names(words: Sequence[str], heard: Heard) -> tuple[str, ...]:
    """Return the words with the names of missions and organisations blanked, which say nothing of a finding."""
    plain = list(words)
    for hit in heard.names:
        plain[hit.start : hit.end] = [_BLANK] * (hit.end - hit.start)
    return tuple(plain)


def heard_as(
    voice: Voice,
    verbs: Sequence[Hit[Verb]],
    words: Sequence[str],
    names: tuple[Hit[Actor], ...],
    subject: Voice,
    *,
    is_ours: bool,
) -> Heard:
    """Return a sentence heard from somebody, by the verbs that tell so: what it says and where that begins."""
    findings = [verb for verb in verbs if verb.label not in _SPEAKING]
    plain = [verb for verb in findings if verb.label is not Verb.VIEW]
    views = tuple(Hit(Actor.MISSION, verb.start, verb.end) for verb in findings if verb.label is Verb.VIEW)
    first = (plain or [verb for verb in verbs if verb.label is not Verb.VIEW] or verbs)[0]
    names = (*names, *views)
    if first.label is Verb.VIEW:
        is_view = voice is Voice.MISSION
        return Heard(voice, is_finding=True, is_view=is_view, subject=subject, is_ours=is_ours, names=names)
    says_that = words[first.end : first.end + 1] == ("that",)
    if first.label is Verb.ACCORDING_TO:
        names = (*names, Hit(Actor.MISSION, first.start, end_of_aside(first, words)))
    at = content_start(first, words)
    tail = () if at else speaker_tail(first, words)
    names = (*names, *tail)
    return Heard(voice, bool(findings), says_that, at, subject=subject, is_ours=is_ours, names=names)
