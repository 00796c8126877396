"""The signs by which a sentence is told to be a finding or not: who speaks, what about, where it stands."""

from collections.abc import Iterator, Sequence
from enum import IntEnum, auto
from itertools import compress, pairwise
from typing import NamedTuple

from observers.extraction.findings.assessments import has_advice, judgements_in
from observers.extraction.findings.course import Carried
from observers.extraction.findings.cues import Cue
from observers.extraction.findings.heard import Heard, Voice
from observers.extraction.findings.sections import Kind, Section
from observers.extraction.words.phrases import NUMBER, word_set
from observers.extraction.words.wordings import Wording


class Sign(IntEnum):
    """Something that speaks for or against a finding."""

    MISSION_FINDS = auto()
    MISSION_FINDS_THAT = auto()
    MISSION_SAYS = auto()
    MISSION_NAMED = auto()
    NAMED_IN_NEWS = auto()
    OTHERS_SPEAK = auto()
    OTHERS_GO_ON = auto()
    OWN_TEXT = auto()
    OWN_OPENING = auto()
    CARRIED_WITHIN = auto()
    CARRIED_ON = auto()
    CARRIED_LATER = auto()
    NEWS_BACKGROUND = auto()
    AFTER_FINDING = auto()
    PROCESS = auto()
    PROCESS_TWICE = auto()
    PROCESS_OFTEN = auto()
    CONDUCT = auto()
    JUDGED = auto()
    JUDGED_TWICE = auto()
    ADVICE = auto()
    LIST_ITEM = auto()
    IN_FINDINGS = auto()
    IN_ADVICE = auto()
    IN_ASIDE = auto()
    WATCHES = auto()
    SHORT = auto()
    OF_A_YEAR = auto()
    OF_A_YEAR_IN_NEWS = auto()
    MAKEUP = auto()
    ITINERARY = auto()
    MEETING = auto()
    MANDATE = auto()
    METHOD = auto()
    COURTESY = auto()
    THANKS = auto()
    PLAN = auto()
    CONTACT = auto()
    BACKGROUND = auto()
    EXCUSED = auto()
    NOT_OURS = auto()
    HOST_IS_SUBJECT = auto()
    HOST_IN_NEWS = auto()
    MISSION_IS_SUBJECT = auto()
    MISSION_IN_NEWS = auto()
    STRANGER_SPEAKS = auto()
    STRANGER_NAMED = auto()
    NARRATOR = auto()
    QUESTION = auto()
    NOT_ON_PROCESS = auto()
    NUMBERS_ONLY = auto()
    DATED = auto()
    BRIEF = auto()


_AGAINST = {
    Cue.MAKEUP: Sign.MAKEUP,
    Cue.ITINERARY: Sign.ITINERARY,
    Cue.MEETING: Sign.MEETING,
    Cue.MANDATE: Sign.MANDATE,
    Cue.METHOD: Sign.METHOD,
    Cue.COURTESY: Sign.COURTESY,
    Cue.THANKS: Sign.THANKS,
    Cue.PLAN: Sign.PLAN,
    Cue.CONTACT: Sign.CONTACT,
    Cue.BACKGROUND: Sign.BACKGROUND,
}
_CONDUCT = Cue.CONDUCT
_SENSES = (
    Sign.PROCESS,
    Sign.PROCESS_TWICE,
    Sign.PROCESS_OFTEN,
    Sign.CONDUCT,
    Sign.JUDGED,
    Sign.JUDGED_TWICE,
    Sign.ADVICE,
    Sign.SHORT,
)
_EXCUSABLE = frozenset({Sign.COURTESY, Sign.PLAN, Sign.MANDATE})
# What only a mission is told of; where none is named, the words mean something else: "party members met with voters".
_OF_THE_MISSION = frozenset(
    {Sign.MAKEUP, Sign.ITINERARY, Sign.MEETING, Sign.MANDATE, Sign.METHOD, Sign.CONTACT},
)
_CALLS = word_set("call calls called calling")
_OFFICERS = word_set(
    "officer chairman chairwoman chairperson chair commissioner president minister speaker director mayor governor"
    " judge justice secretary ambassador akim head king premier superintendent"
)
_REACH = 9
_SECTIONS = {Kind.FINDINGS: Sign.IN_FINDINGS, Kind.ADVICE: Sign.IN_ADVICE, Kind.ASIDE: Sign.IN_ASIDE}
_CARRIED = {
    Carried.SAME_PARAGRAPH: Sign.CARRIED_WITHIN,
    Carried.NEXT_PARAGRAPH: Sign.CARRIED_ON,
    Carried.LATER: Sign.CARRIED_LATER,
    Carried.NEVER: Sign.NEWS_BACKGROUND,
}
_NO_SECTION = Section()
_TWICE, _OFTEN, _SHORT, _BRIEF = 2, 4, 2, 6
_DAYS = word_set(
    "january february march april june july august september october november december monday tuesday wednesday"
    " thursday friday saturday sunday today yesterday tomorrow week month afternoon morning evening"
)


class Place(NamedTuple):
    """Where a sentence stands: in whose text, in which section, after what."""

    section: Section
    carried: Carried
    own_text: bool
    has_found: bool
    follows_finding: bool
    list_runs: bool
    names_year: bool
    narrates: bool


def signs_of(wording: Wording, heard: Heard, place: Place) -> list[Sign]:
    """Return every sign a sentence shows, each once."""
    advises, judgements = has_advice(wording), judgements_in(wording)
    return [
        *_speaker(heard, place),
        *_surroundings(heard, place),
        *_sense(wording, judgements + heard.is_view, advises=advises),
        *_bare(wording, heard, is_account=not advises and not judgements),
        *_against(wording, heard, advises=advises),
    ]


def _speaker(heard: Heard, place: Place) -> Iterator[Sign]:
    if heard.voice is Voice.MISSION:
        yield Sign.MISSION_FINDS if heard.is_finding else Sign.MISSION_SAYS
        if heard.is_finding and heard.says_that:
            yield Sign.MISSION_FINDS_THAT
    elif heard.voice is Voice.OTHERS:
        yield Sign.OTHERS_GO_ON if heard.goes_on else Sign.OTHERS_SPEAK
    else:
        yield from _beside(heard, place)
    if heard.is_quoted and place.own_text:
        yield Sign.STRANGER_SPEAKS
    if heard.watches:
        yield Sign.WATCHES


def _beside(heard: Heard, place: Place) -> Iterator[Sign]:
    """Yield who is named where nobody speaks: as the subject, or anywhere in the sentence."""
    if heard.names:
        yield Sign.MISSION_NAMED if place.own_text else Sign.NAMED_IN_NEWS
    if heard.subject is Voice.OTHERS:
        yield Sign.HOST_IS_SUBJECT if place.own_text else Sign.HOST_IN_NEWS
    elif heard.subject is Voice.MISSION:
        yield Sign.MISSION_IS_SUBJECT if place.own_text else Sign.MISSION_IN_NEWS
    if heard.names_people:
        yield Sign.STRANGER_NAMED


def _surroundings(heard: Heard, place: Place) -> Iterator[Sign]:
    if heard.voice is Voice.NOBODY:
        yield Sign.OWN_TEXT if place.own_text else _CARRIED[place.carried]
    if place.own_text and not place.has_found and place.section == _NO_SECTION:
        yield Sign.OWN_OPENING
    if place.follows_finding:
        yield Sign.AFTER_FINDING
    if place.names_year:
        yield Sign.OF_A_YEAR if place.own_text else Sign.OF_A_YEAR_IN_NEWS
    if place.narrates and heard.voice is not Voice.OTHERS:
        yield Sign.NARRATOR
    if place.list_runs:
        yield Sign.LIST_ITEM
    if place.section.kind in _SECTIONS:
        yield _SECTIONS[place.section.kind]
    elif place.own_text and place.section.topic is not None:
        yield Sign.IN_FINDINGS


def _sense(wording: Wording, judgements: int, *, advises: bool) -> Iterator[Sign]:
    holds = (
        wording.grounds > 0,
        wording.grounds >= _TWICE,
        wording.grounds >= _OFTEN,
        _CONDUCT in wording.cues,
        judgements > 0,
        judgements >= _TWICE,
        advises,
        len(wording.words) <= _SHORT,
    )
    return compress(_SENSES, holds)


def _bare(wording: Wording, heard: Heard, *, is_account: bool) -> Iterator[Sign]:
    """Yield what makes a sentence a mere account: numbers and dates, asides, questions."""
    words = wording.words
    if heard.voice is Voice.NOBODY:
        if not wording.grounds:
            yield Sign.NOT_ON_PROCESS
        if is_account and NUMBER in words[1:]:
            yield Sign.NUMBERS_ONLY
        if not _DAYS.isdisjoint(words):
            yield Sign.DATED
    if len(words) <= _BRIEF:
        yield Sign.BRIEF
    if words[-1] == "?":
        yield Sign.QUESTION


def _against(wording: Wording, heard: Heard, *, advises: bool) -> Iterator[Sign]:
    against = {_AGAINST[cue] for cue in wording.cues if cue in _AGAINST}
    if _visits(wording.words):
        against.add(Sign.MEETING)
    yield from against
    if not heard.is_ours and not _OF_THE_MISSION.isdisjoint(against):
        yield Sign.NOT_OURS
    if not against.isdisjoint(_EXCUSABLE) and Sign.THANKS not in against and advises:
        yield Sign.EXCUSED


def _visits(words: Sequence[str]) -> bool:
    """Tell "called on the Chief Election Commissioner today" from "called on the Commissioner to publish the lists"."""
    if "on" not in words or "to" in words or _CALLS.isdisjoint(words):
        return False
    place = next((at for at, pair in enumerate(pairwise(words)) if pair[0] in _CALLS and pair[1] == "on"), None)
    return place is not None and not _OFFICERS.isdisjoint(words[place + 2 : place + _REACH])
