"""How many observers there were where no plain wording of it is found: people counted in a sentence on the mission."""

import re
from collections.abc import Iterator, Sequence

from observers.extraction.missions.actors import AUTHORITY, BODY, MISSION, Actors
from observers.extraction.missions.counted import Candidate, Count
from observers.extraction.missions.observer_words import (
    ACCREDITED,
    ASKED_FOR,
    INTERNATIONAL,
    NATIVE,
    NOUN,
    OTHERS,
    PART,
    POSSESSIVE,
    SAID_BY,
    TEAMS,
    UNLISTED,
)

RULES = {
    "mission.observers.beside": '"Seven observers took part": people counted in a sentence on the mission.',
}

BESIDE = 3
_NEARBY = 60
# Millions of people are voters; a network of observers told in passing has some thousands at most.
_FEWEST, _MOST = 2, 20_000
# "a Mission of nine.", "the team of 14 reached": the size alone after the word for the mission.
_OF_SIZE = re.compile(rf"(?i)\b(?:{BODY})\sof\s(?:only\s|just\s|some\s|about\s)?$")
_SIZE_ENDS = re.compile(r"^(?:[,.;)]|$|\s(?!\d|per\b|%|of\b|thousand)[a-z]+ed\b|\s(?:from|was|were|has|had|is|will)\b)")
# People who are met, asked or told of are those of the other side.
_OTHER_SIDE = re.compile(
    r"(?i)\b(?:met|meets?|meetings?|talks|received|receives|interview\w*|spoke|discuss\w*|consult\w*|heard|asked|questioned|"
    r"elect(?:s|ed|ing)?|chose|candidates?|voters?|trained|training|arrested|detained|killed|injured|each|per|every|"
    r"that|which|told|heard|learn\w*|saw|seen|counted|noted|notes|recommend\w*|rall(?:y|ies)|crowd|queue|attended|"
    r"between|looking\sfor|previous\w*|earlier|in\s(?:19|20)\d\d)\b"
)
# "Seven observers, among whom were two judges, took part.", "The observers, 12 persons".
_COME = re.compile(
    r"(?i)^\s(?:[\w-]+\s){0,3}observers\b[^.;#]{0,160}?\b(?:took\spart|take\spart|came|coming|arrived|were\spresent|worked|belonged)\b"
)
_CHOSEN = re.compile(
    r"(?i)^\s(?:(?:are|were|was|is|be|to|will|being|of\sthe\s\w+)\s){0,3}(?:elected|chosen|appointed|registered|needed|arrested|detained|dismissed|killed|injured|turned\saway|wait\w*)\b"
    r"|^[^.;#]{0,60}\b(?:rall(?:y|ies)|protests?|queues?|crowd|gathering)\b"
)
_OF_OTHERS = re.compile(
    r"(?i)^[^.;,#]{0,30}\b(?:of|from|for|in)\s(?:the\s|each\s|every\s)?(?:[\w'’-]+\s){0,4}(?:commissions?|part(?:y|ies)|candidates?|"
    r"parliament|assembly|courts?|police|polling|stations?|boards?|committees?|voters?|constituenc(?:y|ies)|districts?)\b"
)


def observers_beside(candidates: Sequence[Candidate], actors: Actors) -> Iterator[Count]:
    """Yield the people counted in one sentence on the mission, by no plain verb of make-up.

    "Seven observers, among whom were Secretariat officers, took part.", "was present at the elections with a Mission
    of nine", "In its ranks there were 198 observers". Those met, elected, or let in from everywhere are none.
    """
    for candidate in candidates:
        end = _end(candidate)
        if end is not None and candidate.number.value <= _MOST and _is_of_mission(candidate, end, actors):
            number = candidate.number
            yield Count(number.value, candidate.through(end), "mission.observers.beside", BESIDE, number.is_approximate)


def _end(candidate: Candidate) -> int | None:
    """Return where the counted people end, or None where no people are counted."""
    noun = NOUN.match(candidate.after)
    if noun:
        is_other = NATIVE.search(noun[0]) or _OF_OTHERS.match(candidate.after[noun.end() :])
        return None if is_other else noun.end()
    return 0 if _OF_SIZE.search(candidate.before) and _SIZE_ENDS.match(candidate.after) else None


def _is_of_mission(candidate: Candidate, end: int, actors: Actors) -> bool:
    sentence, after = candidate.sentence(), candidate.after
    if _is_of_others(candidate, after[end:], actors):
        return False
    names_own = actors.name_own(sentence)
    if ACCREDITED.search(sentence) or INTERNATIONAL.search(after[:end]):
        return names_own and actors.name_own(SAID_BY.split(after, maxsplit=1)[0])
    if AUTHORITY.search(candidate.before[-_NEARBY:]):
        return False
    told = candidate.stretch.goes_on or candidate.stretch.after_own or _COME.match(after)
    return bool(told or names_own or MISSION.search(candidate.before + after[end:]))


def _is_of_others(candidate: Candidate, rest: str, actors: Actors) -> bool:
    """Tell whether the people are met, wished for, chosen, parts of a whole or another body's."""
    before = candidate.before
    against = (ASKED_FOR, PART, TEAMS, _OTHER_SIDE)
    if any(pattern.search(before) for pattern in against) or _CHOSEN.match(rest):
        return True
    if POSSESSIVE.search(before) and candidate.stretch.is_after_others:
        return True
    if UNLISTED.search(before) and not actors.name_own(before):
        return True
    is_one = candidate.number.value < _FEWEST
    return is_one or actors.another_acts(before) or OTHERS.search(candidate.sentence()) is not None
