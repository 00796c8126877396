"""Whose head a phrase speaks of: this mission's, or that of another body."""

import re
from collections.abc import Iterator

from observers.extraction.missions.actors import AUTHORITY, MISSION_ENDS, Actors
from observers.extraction.missions.head_words import (
    ACTIVE,
    ACTIVE_OPENING,
    ACTIVE_WORDS,
    CLAUSE,
    CUES,
    JOINED_TO_BODY,
    LED_AS_WELL,
    LED_BODY,
    LED_PEOPLE,
    LED_PRONOUN,
    LOOKS,
    NOT_HEAD,
    OF_SECRETARIAT,
    OFFICE,
    OFFICE_BESIDE,
    OFFICE_OPENING,
    OFFICE_WORDS,
    OTHER_LED,
    OWNED_BY_MISSION,
    PASSIVE,
    PASSIVE_OPENING,
    PASSIVE_WORDS,
    PREDICATE,
)
from observers.extraction.missions.observer_words import UNLISTED
from observers.extraction.words.openings import matches_at
from observers.extraction.words.stretches import Stretch, is_of_others, stands_for_mission

# How far before "led by" another body may be named.
_NEARBY = 60


def may_lead_mission(stretch: Stretch) -> bool:
    """Tell by a cheap look whether a sentence may speak of the mission, by name or by pronoun."""
    return stretch.speaks_of_mission or stretch.after_own or stretch.goes_on or "oordinator" in stretch.lower


def may_name_office(stretch: Stretch) -> bool:
    """Tell by a cheap look whether a sentence holds a word of leading."""
    lower = stretch.lower
    for look in LOOKS:
        if look in lower:
            return CUES.search(lower) is not None
    return False


def offices_in(stretch: Stretch, words: str) -> Iterator[re.Match[str]]:
    """Yield the offices of a head in the words of a sentence, in which people may be masked."""
    if OFFICE_WORDS.isdisjoint(stretch.single_words):
        return iter(())
    abbreviations = {word for word in stretch.single_words if word.endswith(MISSION_ENDS)}
    return matches_at(OFFICE, words, stretch.places_of(OFFICE_OPENING | abbreviations))


def office_of_line(line: Stretch) -> re.Match[str] | None:
    """Return the office with which a line begins, or which it adds to another: "Minister of Trade and Head of …"."""
    match = OFFICE.match(line.words) or next(offices_in(line, line.words), None)
    return match if match and OFFICE_BESIDE.fullmatch(line.words, 0, match.start()) else None


def verbs_in(stretch: Stretch, words: str) -> Iterator[re.Match[str]]:
    """Yield the verbs of leading a mission in the words of a sentence, in which people may be masked."""
    if ACTIVE_WORDS.isdisjoint(stretch.single_words):
        return iter(())
    return matches_at(ACTIVE, words, stretch.places_of(ACTIVE_OPENING))


def passives_in(stretch: Stretch, words: str) -> Iterator[re.Match[str]]:
    """Yield the passives of leading in the words of a sentence, in which people are masked: "headed by"."""
    if PASSIVE_WORDS.isdisjoint(stretch.single_words):
        return iter(())
    return matches_at(PASSIVE, words, stretch.places_of(PASSIVE_OPENING))


def is_own_mission(stretch: Stretch, match: re.Match[str], actors: Actors) -> bool:
    """Tell whether the phrase speaks of this mission, and of its head rather than of a deputy or a meeting."""
    words = stretch.words
    phrase, before = match[0], words[max(0, match.start() - 45) : match.start()]
    inner = match.groupdict().get("inner") or ""
    if match.groupdict().get("whose") and not _is_of_told(stretch, words[: match.start()], actors):
        return False
    if AUTHORITY.search(inner) or NOT_HEAD.search(inner) or CLAUSE.search(inner):
        return False
    if OWNED_BY_MISSION.match(words[match.end() :]):
        return False
    is_place = phrase.lower().startswith(("at the", "in charge", "in command"))
    if not is_place and re.search(r"(?i)\b(?:deputy|vice|assistant|former)[\s-]{1,2}(?:the\s)?$", before):
        return False
    owner = before if match.start() and not phrase.lower().startswith(("head", "leader", "chief of", "chair")) else ""
    after = re.match(r"\s(?:of|from|for|to)\s[^.,;]{0,60}", words[match.end() :])
    if any(not named.is_own and named.start < match.end() < named.end for named in actors.named_in(words)):
        return False
    return not any(
        actors.name_another(words) for words in (phrase, after[0] if after else "", owner.rsplit(",", 1)[-1])
    )


def _is_of_told(stretch: Stretch, before: str, actors: Actors) -> bool:
    """Tell whether "its head" is the head of the mission that this sentence, or the one before, tells of."""
    if stretch.after_own and PREDICATE.search(before):
        return True
    return stands_for_mission(before, actors, goes_on=stretch.after_own)


def is_led_body(stretch: Stretch, before: str, actors: Actors) -> bool:
    """Tell whether what is "led by" somebody is the mission: the last body named before decides."""
    if stretch.goes_on and stretch.after_own and (LED_PRONOUN.match(before) or LED_AS_WELL.match(before)):
        return True
    if OTHER_LED.search(before) and not OF_SECRETARIAT.search(before):
        return False
    if any(not actors.name_own(unlisted[0]) for unlisted in UNLISTED.finditer(before[-_NEARBY:])):
        return False
    bodies = list(LED_BODY.finditer(before)) or _people_led(stretch, before, actors)
    if not bodies:
        return actors.name_own(before) and not AUTHORITY.search(before) and not actors.name_another(before)
    between = before[bodies[-1].end() :]
    return not actors.name_another(before[max(0, bodies[-1].start() - 50) :]) and bool(JOINED_TO_BODY.search(between))


def _people_led(stretch: Stretch, before: str, actors: Actors) -> list[re.Match[str]]:
    """Return the guests or experts who stand for the mission: "The guests, headed by Jane Roe"."""
    if not (stretch.after_own or stretch.speaks_of_mission) or is_of_others(before, actors):
        return []
    return list(LED_PEOPLE.finditer(before))
