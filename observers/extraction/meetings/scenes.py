"""Visits told in scenes: "The first stop was the Court. Here President Jane Roe recounted how …"."""

import re
from collections.abc import Iterator, Set

from observers.extraction.meetings.contact_words import TO_THE_VERB
from observers.extraction.meetings.encounter import Encounter
from observers.extraction.meetings.encounter_gates import Gates
from observers.extraction.meetings.roles import is_body, is_plural, is_role, without_articles
from observers.extraction.meetings.scene_words import (
    AT_A_PLACE,
    EXPLAIN_WORDS,
    GROUP_ANSWERS,
    HOST_DOES,
    IN_CONVERSATIONS,
    NO_HOST,
    PLACE_CUES,
    SCENE_CUES,
    SCENE_OPENING,
    SCENES,
)
from observers.extraction.meetings.subjects import IS_MISSION
from observers.extraction.words.own_names import OwnNames
from observers.extraction.words.people import find_people
from observers.spans import Span

RULES = {
    "meeting.scene": "Who spoke, showed or answered where a visit is being told: “Here Chairman X recounted how”.",
    "meeting.place": "The body at which the mission asked, heard or was told: “At the office of X the guests asked”.",
    "meeting.voiced": "Who told the mission something in talks: “In conversations, campaign staff complained to it”.",
}
_SCENES = Gates(SCENES)
_MOST_SUBJECT = 240
_PREPOSITION = re.compile(r"\A\W*(?:In|At|Inside)\s")
_POLLS = re.compile(r"(?i)\b(?:precinct|polling|stations?|part(?:y|ies)|meeting|talks|turn)\b")


def opens_scene(words: str, single_words: Set[str]) -> bool:
    """Tell whether a sentence sets a scene in which whoever speaks next speaks to the mission."""
    if SCENE_CUES.isdisjoint(single_words):
        return False
    return any(one.pattern.search(words) for one in _SCENES.open_to(single_words))


def find_in_scene(words: str, single_words: Set[str], ours: OwnNames, *, amid_visit: bool) -> Iterator[Encounter]:
    """Yield who is met in a sentence that names no meeting, because of where and to whom it is said.

    `amid_visit` tells that the sentences before are about a visit or a meeting of the mission.
    """
    if not EXPLAIN_WORDS.isdisjoint(single_words):
        host = _host(words, ours) or _answering_group(words, ours) if amid_visit else None
        if host is not None:
            yield Encounter(host, "meeting.scene", _place(words[: host.start]))
            return
    place = AT_A_PLACE.match(words) if not PLACE_CUES.isdisjoint(single_words) else None
    if place is not None:
        yield Encounter(Span(*place.span("body")), "meeting.place")


def find_voiced(words: str, ours: OwnNames) -> Encounter | None:
    """Return who told the mission something in talks: "In conversations, campaign staff complained to it"."""
    told = IN_CONVERSATIONS.match(words)
    if told is None or IS_MISSION.search(told["who"]) or ours.stand_in(told["who"]):
        return None
    return Encounter(Span(*told.span("who")), "meeting.voiced")


def _host(words: str, ours: OwnNames) -> Span | None:
    """Return the person with an office who is the subject of a sentence and explains or shows something."""
    opening = SCENE_OPENING.match(words)
    start = opening.end() if opening else 0
    for verb in HOST_DOES.finditer(words, start):
        before = words[start : verb.start()]
        if len(before) > _MOST_SUBJECT:
            return None
        if _is_host(before, ours):
            return Span(start, verb.start())
    return None


def _place(opening: str) -> str:
    """Return the body at which the scene is set: "At the local council" gives "local council"."""
    place = without_articles(_PREPOSITION.sub("", opening))
    return place if is_body(place) and not _POLLS.search(place) else ""


def _is_host(before: str, ours: OwnNames) -> bool:
    if NO_HOST.search(before) or ours.stand_in(before):
        return False
    people = find_people(before)
    return bool(people) and TO_THE_VERB.match(before, people[-1].span.end) is not None


def _answering_group(words: str, ours: OwnNames) -> Span | None:
    """Return people of one office who answer the mission: "Chairmen of the five parties answered questions"."""
    group = GROUP_ANSWERS.match(words)
    if group is None or NO_HOST.search(group["who"]) or ours.stand_in(group["who"]):
        return None
    return Span(*group.span("who")) if is_role(group["who"]) and is_plural(group["who"]) else None
