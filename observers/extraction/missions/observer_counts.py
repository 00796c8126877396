"""How many observers a mission says it had."""

import re
from collections.abc import Iterator, Sequence

from observers.extraction.missions.actors import AUTHORITY, MISSION, Actors
from observers.extraction.missions.counted import Candidate, Count
from observers.extraction.missions.observer_words import (
    ACCREDITED,
    ALL_OF_US,
    AND_TERM,
    APPOSED,
    ASKED_FOR,
    AT_WORK,
    BARE_PEOPLE,
    CORE,
    FORMED,
    FROM,
    GROWN,
    IN_ALL,
    INTERNATIONAL,
    INVERTED,
    LET_IN,
    MAKE_UP,
    NATIVE,
    NEARBY,
    NOUN,
    NUMBERED,
    OBSERVERS,
    OF_MISSION,
    OF_OBSERVERS,
    OF_US,
    OF_WHOM,
    ONE_OF,
    OPENING,
    OTHERS,
    OWN,
    OWN_NETWORK,
    PART,
    PART_OF_SUM,
    PASSIVE,
    PEOPLE,
    POSSESSIVE,
    REPRESENTED,
    SENDING,
    SENT,
    SIGNED_BY,
    SIZE_ENDS,
    STRONG,
    STRONG_AT_HEAD,
    TEAM_OF,
    TEAMS,
    TERM,
    TOLD,
    UNLISTED,
    WHOLE,
    WISHED,
)
from observers.extraction.words.stretches import stands_for_mission

RULES = {
    "mission.observers.comprised": '"The Mission comprised 18 observers": a number of people after a verb of make-up.',
    "mission.observers.own": '"the mission\'s 16 observers": a number of people owned by the mission.',
    "mission.observers.deployed": '"130 observers were deployed": a number of observers before a verb of sending.',
    "mission.observers.apposed": '"the Mission, 14 observers from four states,": the size beside the mission.',
    "mission.observers.strong": '"a 12-member delegation": the size as an adjective of the mission.',
    "mission.observers.numbered": '"The number of observers was 45": the size after the word for it.',
    "mission.observers.named": '"52 observers of the Union": a number of observers with the organisation\'s name.',
    "mission.observers.also": '"40 long-term and later 1,700 short-term observers": a further part of the mission.',
    "mission.observers.all": '"its representatives, 42 in all": the size in apposition.',
    "mission.observers.accredited": '"accredited 174 observers of the Union": observers of the organisation let in.',
}

_TOTALS = {"mission.observers.own", "mission.observers.all"}


def observers_in(candidates: Sequence[Candidate], actors: Actors) -> Iterator[Count]:
    """Yield those of the numbers of one sentence that count the mission's own observers.

    "4 members of parliament and 6 diplomats" are parts of a sum that is not given, and yield nothing.
    """
    people = [candidate.number.value for candidate in candidates if NOUN.match(candidate.after)]
    has_no_total = len(people) > 1 and people[0] < sum(people[1:])
    found = False
    for candidate in candidates:
        count = _count(candidate, actors) or (_further(candidate, actors) if found else None)
        found = found or count is not None
        if count and not (has_no_total and count.rank == PART_OF_SUM):
            yield count


def _further(candidate: Candidate, actors: Actors) -> Count | None:
    """Read the second part of a mission: "65 long-term observers by January and 1,700 short-term observers"."""
    noun = NOUN.match(candidate.after)
    if not (noun and noun["observers"] and TERM.search(noun[0]) and AND_TERM.search(candidate.before)):
        return None
    if _is_about_others(noun[0]) or _is_of_another(candidate, noun, actors):
        return None
    return _made(candidate, noun.end(), "mission.observers.also", WHOLE)


def _count(candidate: Candidate, actors: Actors) -> Count | None:
    count = _read(candidate, actors)
    if (
        count is None
        or ASKED_FOR.search(candidate.before)
        or TEAMS.search(candidate.before)
        or OTHERS.search(candidate.sentence())
        or WISHED.match(candidate.after)
    ):
        return None
    return count


def _read(candidate: Candidate, actors: Actors) -> Count | None:
    strong = STRONG.match(candidate.after)
    if strong and not CORE.search(strong[0]) and not actors.name_another(strong[0] + candidate.before[-60:]):
        return _made(candidate, strong.end(), "mission.observers.strong", WHOLE)
    if OF_US.match(candidate.after) and ALL_OF_US.search(candidate.before):
        return _made(candidate, 0, "mission.observers.own", WHOLE)
    noun = NOUN.match(candidate.after)
    if noun and not re.match(r"\sstrong\b", candidate.after[noun.end() :]):
        return _named(candidate, noun, actors)
    count = _bare(candidate, actors)
    return count if count and actors.speak_of_mission(candidate.sentence()) else None


def _made(candidate: Candidate, end: int, rule: str, rank: int) -> Count:
    number = candidate.number
    return Count(number.value, candidate.through(end), rule, rank, number.is_approximate)


def _bare(candidate: Candidate, actors: Actors) -> Count | None:
    """Read a number that no noun follows: "426 in all", "the observers number 10"."""
    if _is_size(candidate) and not actors.name_another(candidate.before):
        return _made(candidate, 0, "mission.observers.numbered", WHOLE)
    if re.match(r"(?i)\s(?:members\s)?strong\b", candidate.after) and MISSION.search(candidate.before[-40:]):
        return _made(candidate, 0, "mission.observers.strong", WHOLE)
    if FROM.match(candidate.after) and TEAM_OF.search(candidate.before) and not actors.another_acts(candidate.before):
        return _made(candidate, 0, "mission.observers.comprised", WHOLE)
    if FROM.match(candidate.after) and OF_OBSERVERS.search(candidate.before):
        named = actors.named_in(candidate.after[:NEARBY])
        return _made(candidate, 0, "mission.observers.named", WHOLE) if named and named[0].is_own else None
    in_all = IN_ALL.match(candidate.after)
    if in_all and re.search(rf"(?i)\b(?:{OBSERVERS}|{PEOPLE})\b[^.;#]{{0,80}},\s$", candidate.before):
        return _made(candidate, in_all.end(), "mission.observers.all", WHOLE)
    return None


def _is_size(candidate: Candidate) -> bool:
    """Tell whether a word for size, growth or strength leads to the bare number."""
    before = candidate.before
    if NUMBERED.search(before):
        return True
    if STRONG_AT_HEAD.match(candidate.after) and not before.strip():
        return True
    return bool(SIZE_ENDS.match(candidate.after) and GROWN.search(before) and MISSION.search(before))


def _named(candidate: Candidate, noun: re.Match[str], actors: Actors) -> Count | None:
    rule = _rule(candidate, noun, actors)
    if rule is None or (_is_about_others(noun[0]) and rule != "mission.observers.deployed"):
        return None
    if _is_of_another(candidate, noun, actors):
        return None
    rank = WHOLE if noun["observers"] or rule in _TOTALS else PART_OF_SUM
    if PART.search(candidate.before) or rule == "mission.observers.accredited":
        rank += 2
    rank += ONE_OF.search(candidate.before) is not None
    return _made(candidate, noun.end(), rule, rank)


def _is_about_others(phrase: str) -> bool:
    """Tell whether the people counted are the country's own: party agents, domestic observers."""
    return bool(NATIVE.search(phrase))


def _is_of_another(candidate: Candidate, noun: re.Match[str], actors: Actors) -> bool:
    """Tell whether the last organisation named before the number, or with its noun, is another one."""
    before = candidate.before
    if actors.another_acts(before) or (UNLISTED.search(before) and not actors.speak_of_mission(before)):
        return not actors.name_own(noun[0])
    owner = re.match(r"\s(?:from|of)\s(?:the\s)?[^.;,#]{0,60}", candidate.after[noun.end() :])
    return actors.name_another(noun[0]) or bool(
        owner and actors.name_another(owner[0]) and not actors.name_own(owner[0])
    )


def _rule(candidate: Candidate, noun: re.Match[str], actors: Actors) -> str | None:
    before = candidate.before
    if IN_ALL.match(candidate.after[noun.end() :]) and MISSION.search(before):
        return "mission.observers.all"
    if MAKE_UP.search(before) and (noun["observers"] or actors.speak_of_mission(before)):
        return "mission.observers.comprised"
    if GROWN.search(before) and actors.speak_of_mission(before):
        return "mission.observers.comprised"
    if _is_owned(candidate, noun, actors):
        return "mission.observers.own"
    if APPOSED.search(before):
        return "mission.observers.apposed"
    return (_rule_for_people if noun["people"] else _rule_for_observers)(candidate, noun, actors)


def _rule_for_people(candidate: Candidate, noun: re.Match[str], actors: Actors) -> str | None:
    """Read people as observers where the mission's name says so: "among the observers were 20 envoys of the Union"."""
    after = candidate.after[noun.end() :]
    if OF_MISSION.match(noun[0] + after):
        return "mission.observers.own"
    is_named = OF_OBSERVERS.search(candidate.before) and re.match(r"\s(?:of|from|for)\s", after)
    if is_named and actors.name_own(after[:NEARBY]):
        return "mission.observers.named"
    return "mission.observers.accredited" if _are_let_in(candidate, noun, after) else None


def _are_let_in(candidate: Candidate, noun: re.Match[str], after: str) -> bool:
    """Tell whether those accredited are the mission's, in a statement of the mission about itself."""
    is_open = candidate.stretch.after_own and OPENING.fullmatch(candidate.before)
    return bool(is_open and LET_IN.match(after) and not INTERNATIONAL.search(noun[0]))


def _is_told_before(candidate: Candidate, noun: re.Match[str]) -> bool:
    """Tell whether "The five delegates" are those of the mission told of before; "The 59 observers" always are."""
    if not (TOLD.search(candidate.before) and BARE_PEOPLE.match(noun[0])):
        return False
    return bool(noun["observers"]) or candidate.stretch.after_own


def _is_owned(candidate: Candidate, noun: re.Match[str], actors: Actors) -> bool:
    """Tell whether a word of owning or a verb of belonging gives the people to the mission."""
    before, after = candidate.before, candidate.after[noun.end() :]
    is_owner_unclear = POSSESSIVE.fullmatch(before.strip() + " ") and candidate.stretch.is_after_others
    if OWN.search(before) and (noun["observers"] or MISSION.search(before[-40:])) and not is_owner_unclear:
        return True
    if noun[0].lower().endswith("volunteers") and OWN_NETWORK.search(before):
        return not AUTHORITY.search(before)
    if SIGNED_BY.search(before) or _is_told_before(candidate, noun):
        return True
    belongs = FORMED.match(after) and not actors.another_acts(before)
    return bool(belongs) or _is_possessed(candidate, actors)


def _is_possessed(candidate: Candidate, actors: Actors) -> bool:
    """Tell whether "its" or "our" before the number stands for the mission."""
    owner = POSSESSIVE.search(candidate.before)
    if owner is None:
        return False
    goes_on = candidate.stretch.after_own or owner[0].lower().startswith("our")
    return stands_for_mission(candidate.before[: owner.start()], actors, goes_on=goes_on)


def _rule_for_observers(candidate: Candidate, noun: re.Match[str], actors: Actors) -> str | None:
    after = candidate.after[noun.end() :]
    whose = re.match(r"\s(?:from|of|by|for)\s", after)
    if actors.name_own(noun[0]) or (whose and actors.name_own(after[:80].split(",")[0])):
        return "mission.observers.named"
    represented = REPRESENTED.match(after)
    if OF_MISSION.match(after) or (represented and actors.name_own(after[: represented.end() + NEARBY])):
        return "mission.observers.own"
    if ACCREDITED.search(candidate.sentence()):
        return _rule_for_accredited(candidate, noun, actors)
    return "mission.observers.deployed" if _are_sent(candidate, noun, actors) else None


def _are_sent(candidate: Candidate, noun: re.Match[str], actors: Actors) -> bool:
    """Tell whether the mission sent the observers, and no party or commission."""
    before, after = candidate.before, candidate.after[noun.end() :]
    if AUTHORITY.search(before) and not actors.speak_of_mission(before) and not candidate.stretch.goes_on:
        return False
    if SENDING.search(before) or INVERTED.search(before):
        return True
    is_at_work = AT_WORK.search(noun[0]) or SENT.match(after) or PASSIVE.match(after)
    if not is_at_work or AUTHORITY.search(before):
        return False
    return not INTERNATIONAL.search(noun[0]) or bool(MISSION.search(before + after))


def _rule_for_accredited(candidate: Candidate, noun: re.Match[str], actors: Actors) -> str | None:
    """Read accredited observers where they are the mission's, not all those whom the commission let in."""
    before, after = candidate.before, candidate.after[noun.end() :]
    if _are_let_in(candidate, noun, after):
        return "mission.observers.accredited"
    if INVERTED.search(before) and MISSION.search(before):
        return "mission.observers.deployed"
    if ACCREDITED.search(noun[0]) and (MISSION.search(before[-60:]) or re.search(r"(?i)\bwith\s$", before)):
        return "mission.observers.deployed" if MISSION.search(before[-60:] + after[:60]) else None
    of_whom = OF_WHOM.match(after)
    if of_whom and actors.name_own(of_whom["whom"]) and not INTERNATIONAL.search(noun[0]):
        return "mission.observers.accredited"
    return None
