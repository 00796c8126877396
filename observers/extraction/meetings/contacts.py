"""Office-holders and the mission beside each other, whatever the verb: open wordings, held narrow by who takes part."""

import re
from collections.abc import Iterator, Set

from observers.extraction.documents import Document
from observers.extraction.meetings.contact_words import (
    ALSO_THERE,
    AMID_WORDS,
    ANOTHER_CLAUSE,
    ATTEND,
    ATTENDING,
    BESIDE_THE_SUBJECT,
    CLEFT,
    FRONTED,
    HOSTS_WERE,
    HOSTS_WERE_WORDS,
    IN_A_TALK,
    JOINED_WORDS,
    OF_THE_MISSION,
    PASSIVE,
    PASSIVE_OPENING,
    PRESENT,
    PRESENT_WORDS,
    SEEN,
    SERVES,
    SERVES_THEM,
    TO_THE_MISSION,
    TO_THE_VERB,
    TURN,
    TURN_WORDS,
    WERE,
)
from observers.extraction.meetings.encounter import Encounter
from observers.extraction.meetings.hosts import opening_of
from observers.extraction.meetings.subjects import IS_MISSION, is_ours, may_name_guests
from observers.extraction.words.openings import matches_at
from observers.extraction.words.own_names import OwnNames
from observers.extraction.words.people import find_people
from observers.spans import Span

RULES = {
    "meeting.served": "Which office-holder did something for the mission: “Secretary X took the guests through”.",
    "meeting.attended": "Who else was at a meeting: “Also present were”, “it was the turn of”, “was given a hearing”.",
}
_SUBJECT_WITHIN = 160
_MOST_SUBJECT = 300


def find_server(words: str, single_words: Set[str], ours: OwnNames, *, amid_meeting: bool) -> Encounter | None:
    """Return the office-holder who does something for the mission, whatever it is.

    "Secretary Jane Roe took the guests through the works", "It was Speaker Ivan Testov who received them".
    `amid_meeting` tells that "them" may be the mission.
    """
    told = CLEFT.match(words) or FRONTED.match(words)
    if told is not None:
        return Encounter(Span(*told.span("who")), "meeting.served")
    guests = (SERVES, IN_A_TALK) if may_name_guests(single_words) else ()
    patterns = (*guests, SERVES_THEM) if amid_meeting else guests
    opening = opening_of(words) if patterns else 0
    for pattern in patterns:
        for match in pattern.finditer(words, opening):
            if _is_subject(words[opening : match.start()], ours):
                return Encounter(Span(opening, match.start()), "meeting.served")
    return None


def _is_subject(before: str, ours: OwnNames) -> bool:
    """Tell whether the words before a verb are a person, an office and nothing else."""
    if len(before) > _MOST_SUBJECT or IS_MISSION.search(before) or ours.stand_in(before):
        return False
    people = find_people(before)
    return bool(people) and TO_THE_VERB.match(before, people[-1].span.end) is not None


def passive_openings(document: Document, part: Span, ours: OwnNames) -> Iterator[tuple[int, int, str]]:
    """Yield where "by" opens the words for who did something for the mission: "the group was shown round by".

    They count as starting at the "by", so that a better-known wording with the same "by" comes first.
    """
    words = part.of(document.text)
    if "by" not in words:
        return
    places = [start - part.start for start in document.words.starts_in(part, PASSIVE_OPENING)]
    for match in matches_at(PASSIVE, words, places):
        before = words[max(0, match.start() - _SUBJECT_WITHIN) : match.start()]
        ends = [match.end() for match in IS_MISSION.finditer(before)] + [name.end for name in ours.spans_in(before)]
        gap = before[max(ends) :] if ends else ""
        if (
            ends
            and not OF_THE_MISSION.match(gap)
            and (BESIDE_THE_SUBJECT.fullmatch(gap) or _is_same_clause(before, gap, ours))
        ):
            yield match.end() - 1, match.end(), "meeting.served"
    for match in matches_at(TO_THE_MISSION, words, places):
        yield match.end() - 1, match.end(), "meeting.served"


def _is_same_clause(before: str, gap: str, ours: OwnNames) -> bool:
    return not ANOTHER_CLAUSE.search(gap) and is_ours(before, "meeting.served", ours)


def find_others_there(words: str, single_words: Set[str], ours: OwnNames, *, amid: bool) -> Iterator[Encounter]:
    """Yield who else was seen, where a meeting is being told: "Also present were", "it was the turn of"."""
    if AMID_WORDS.isdisjoint(single_words):
        return
    told = _named_there(words, single_words, amid=amid)
    if told is not None:
        yield Encounter(told, "meeting.attended")
        return
    attend = ATTEND.search(words) if amid else None
    attending = ATTENDING.search(words, 0, attend.start()) if attend else None
    if attending is not None:
        yield Encounter(Span(*attending.span()), "meeting.attended")
        return
    seen = SEEN.match(words)
    if seen is not None and _is_by_mission(seen, ours, amid=amid):
        yield Encounter(Span(*seen.span("who")), "meeting.attended")


def _named_there(words: str, single_words: Set[str], *, amid: bool) -> Span | None:
    """Return those named after what they did at a meeting: "Also present were", "it was the turn of"."""
    match = _also_there(words, single_words) if amid else None
    if match is not None:
        return Span(*match.span("who" if match["who"] else "by"))
    if amid and not TURN_WORDS.isdisjoint(single_words):
        match = TURN.search(words)
    if match is None and not HOSTS_WERE_WORDS.isdisjoint(single_words):
        match = HOSTS_WERE.search(words)
    return Span(*match.span("who")) if match else None


def _also_there(words: str, single_words: Set[str]) -> re.Match[str] | None:
    if WERE.isdisjoint(single_words):
        return None
    if not JOINED_WORDS.isdisjoint(single_words):
        return ALSO_THERE.search(words)
    return None if PRESENT_WORDS.isdisjoint(single_words) else PRESENT.search(words)


def _is_by_mission(seen: re.Match[str], ours: OwnNames, *, amid: bool) -> bool:
    if IS_MISSION.search(seen["who"]) or ours.stand_in(seen["who"]):
        return False
    told = IS_MISSION.search(seen["rest"]) is not None or ours.stand_in(seen["rest"])
    return told or (amid and seen["by"] is None)
