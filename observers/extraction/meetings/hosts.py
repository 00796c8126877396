"""Those met who are named before the verb: hosts, speakers, and the other side of a talk."""

import re
from collections.abc import Iterator, Set

from observers.extraction.meetings.bodies_named import last_body
from observers.extraction.meetings.encounter import Encounter
from observers.extraction.meetings.host_words import (
    BETWEEN_TWO,
    HELD_AT,
    HELD_WITH,
    HOST,
    OPENING,
    PERSON_OR_OFFICE,
    SPEAKER_NEXT,
    SPEAKER_THERE,
    SPEAKER_TO_GUESTS,
    TOGETHER,
    TOGETHER_WORDS,
    TOLD,
    UNFINISHED,
    WHOM,
)
from observers.extraction.meetings.scene_words import HOST_DOES, SCENE_OPENING
from observers.extraction.meetings.subjects import IS_MISSION, is_ours, may_name_guests
from observers.extraction.words.not_names import word_set
from observers.extraction.words.own_names import OwnNames
from observers.spans import Span

RULES = {
    "meeting.host": "Who received or met the mission, named before the verb.",
    "meeting.spoke": "Who spoke to the mission where it was a guest: “visited the Court, where President X outlined”.",
    "meeting.whom": "Who is said to be the one whom the mission met: “Speaker X, whom the observers visited”.",
}
_LONGEST_LIST = 1200
# A pattern is tried only in a sentence with one of these words: a look that costs little.
_HOSTING = word_set(
    """
    received receives hosted met meets greeted briefed welcomed had held holds granted gave open opened opens offered
    provided among
    """
)
_TELLING = word_set(
    """
    told informed assured reassured acquainted familiarised familiarized showed explained explanations presented
    reported demonstrated introduced
    """
)
_PLACING = frozenset(("where", "whose", "which", "there"))
_HOLDING = ("eeting", "alk", "onversation", "iscussion", "onsultation", "eception", "riefing")
_RELATIVE = re.compile(r"\b(?:with|by|to|of)\s(?:whom|which)\b|\bthat\b")


def find_host(words: str, single_words: Set[str], ours: OwnNames) -> Encounter | None:
    """Return those who did something for or with the mission, named before the verb.

    "Mr. A, Chairman of B, received the observers", "Chairman A and the observers discussed", "a meeting between A and
    the Mission", "A, whom the Mission had visited", "Chairman A told the observers that".
    """
    is_together = " and " in words and not TOGETHER_WORDS.isdisjoint(single_words)
    together = TOGETHER.match(words) if is_together else None
    names_guests = may_name_guests(single_words)
    may_host = not _HOSTING.isdisjoint(single_words) and (names_guests or "among" in single_words)
    host = (_before(words, HOST) if may_host else None) or _partner(words, together, ours)
    between = BETWEEN_TWO.search(words) if "between" in words else None
    if host is None and between is not None and not IS_MISSION.search(between["left"]):
        host = _partner(words, between, ours)
    if host is not None:
        return Encounter(host, "meeting.host")
    may_tell = names_guests and not _TELLING.isdisjoint(single_words)
    for may_match, pattern, rule in (
        ("whom" in single_words, WHOM, "meeting.whom"),
        (may_tell, TOLD, "meeting.spoke"),
    ):
        span = _before(words, pattern) if may_match else None
        if span is not None:
            return Encounter(span, rule, last_body(words[: span.start])[1])
    return None


def find_speakers(words: str, single_words: Set[str], ours: OwnNames, *, amid_meeting: bool) -> Iterator[Encounter]:
    """Yield who spoke to the mission at the body that it visited, and who welcomed it there.

    "visited the Court, where President Jane Roe outlined …", "Welcoming the guests, Chairman Ivan Testov said …";
    `amid_meeting` tells that the sentences before are about a meeting.
    """
    there = None if _PLACING.isdisjoint(single_words) else SPEAKER_THERE.search(words)
    if there is not None:
        start, body = last_body(words[: there.start()])
        if body and is_ours(words[:start], "meeting.talks", ours):
            rule = "meeting.scene" if HOST_DOES.match(words, there.end("who")) else "meeting.spoke"
            yield Encounter(Span(*there.span("who")), rule, body)
        elif (
            not body
            and HOST_DOES.match(words, there.end("who"))
            and is_ours(words[: there.start()], "meeting.met", ours)
        ):
            yield Encounter(Span(*there.span("who")), "meeting.scene")
    welcoming = SPEAKER_TO_GUESTS.match(words)
    if welcoming is not None and (amid_meeting or not words.lstrip().startswith(("At", "During", "Opening", "In"))):
        rule = "meeting.served" if welcoming["host"] else "meeting.spoke"
        yield Encounter(Span(*welcoming.span("who")), rule, last_body(words[: welcoming.start("who")])[1])


def find_next_speaker(words: str, body: str) -> Encounter | None:
    """Return who speaks in the sentence after a visit to `body`: "Chairman Jane Roe told them that …"."""
    speaker = SPEAKER_NEXT.match(words)
    return speaker and Encounter(Span(*speaker.span("who")), "meeting.spoke", body)


def body_of_meeting(words: str) -> Encounter | None:
    """Return the body at which others held a meeting for the mission."""
    if not _holds_talks(words):
        return None
    if held_with := HELD_WITH.match(words):
        return Encounter(Span(*held_with.span("body")), "meeting.visit")
    held = HELD_AT.search(words)
    body = held and re.match(r"(?:the\s)?[A-Z][^.;:,]{2,120}", words[held.end() :])
    if held is None or body is None:
        return None
    return Encounter(Span(held.end(), held.end() + body.end()), "meeting.visit")


def opening_of(words: str) -> int:
    """Return where a sentence begins behind its day and its place: "On Monday, at the CEC, Chairman …"."""
    scene = SCENE_OPENING.match(words)
    start = scene.end() if scene else 0
    opening = OPENING.match(words, start)
    return opening.end() if opening else start


def _holds_talks(words: str) -> bool:
    for look in _HOLDING:  # noqa: SIM110 - a plain loop costs half of a generator here
        if look in words:
            return True
    return False


def _before(words: str, pattern: re.Pattern[str]) -> Span | None:
    match = pattern.search(words)
    if match is None:
        return None
    before = words[: match.start()]
    start = max(before.rfind(";") + 1, opening_of(before), match.start() - _LONGEST_LIST)
    if IS_MISSION.search(before) or UNFINISHED.search(before) or not before[start:].strip():
        return None
    return Span(start, match.start())


def _partner(words: str, match: re.Match[str] | None, ours: OwnNames) -> Span | None:
    """Return the one with whom the mission did something together: "Jane Roe and the observers discussed …"."""
    if match is None:
        return None
    left, right = (bool(IS_MISSION.search(side) or ours.stand_in(side)) for side in (match["left"], match["right"]))
    if left == right or _RELATIVE.search(match["left"]) or _RELATIVE.search(match["right"]):
        return None
    side = "right" if left else "left"
    return Span(*match.span(side)) if PERSON_OR_OFFICE.search(match[side]) else None
