"""How many polling stations were observed where no verb of observing says it: those of a clause on the mission."""

import re
from collections.abc import Iterator, Sequence

from observers.extraction.missions.actors import AUTHORITY, MISSION, Actors
from observers.extraction.missions.counted import Candidate, Count
from observers.extraction.missions.station_counts import is_number_of_others, stations_end

RULES = {
    "mission.stations.beside": '"Its members lingered at 57 polling stations": counted in a clause on the mission.',
}

BESIDE = 3
_FEWEST = 2
# Who was there: the mission, its members, or whoever the pronoun stands for.
_WHO = re.compile(r"\b(?:[Ww]e|[Tt]hey|[Ii]t|[Oo]ur|members|delegates|guests|volunteers|parliamentarians)\b")
_PREPOSITION = re.compile(
    r"(?i)\b(?:in|at|to|into|from|round|around|across|through|over|between|on|from)\s(?:(?:each|every\sone|all)\s(?:of\s)?)?(?:the\s|these\s|our\s|its\s|some\s)?$"
)
# What was learned, asked for or refused there is not that the mission was there.
_NOT_THERE = re.compile(
    r"(?i)\b(?:that|if|whether|should|must|would|recommend\w*|urg\w+|propos\w+|suggest\w*|call(?:s|ed)?\s(?:on|for|upon)|regret\w*|welcom\w+|"
    r"noted|notes|found|recorded|registered|identified|detected|encountered|documented|noticed|learned|heard|told|informed|denied|expelled|"
    r"refused|barred|turned\saway|problems?|irregularit\w+|violations?|shortages?|queues?|missing|late|delay\w*|complain\w*|"
    r"no|thank\w*|congratulat\w*|prais\w+|commend\w*|applaud\w*|appreciat\w+|support\w*|plans?|planned|met|meet\w*|talk\w*|spoke|saw|seen|"
    r"heads|staff|chair\w+|cameras?|ramps?|results?|voters?|decisions?|annul\w+|recount\w*|access|accept\w*|reject\w*|counted|count|"
    r"stress\w*|underlin\w+|believ\w+|consider\w*|conclud\w+|said|says|stated|claim\w*|condemn\w*|concern\w*|criticis\w+|"
    r"one|two|three|four|five|six|seven|eight|nine|ten|most|some|many|few|half|third|quarter|majority|\d+)(?:\s(?:in|at|of))?\b"
)
_CLAUSE_OF = re.compile(r"[;:.]\s|,\s(?:while|but|whereas|although)\s")


def stations_beside(candidates: Sequence[Candidate], actors: Actors) -> Iterator[Count]:
    """Yield the stations counted after the mission in one clause, by no verb of observing that is known.

    "Its members lingered half an hour in each of the 57 stations", "Our pairs took turns at 61 stations".
    """
    for candidate in candidates:
        end = stations_end(candidate)
        number = candidate.number
        if end and number.value >= _FEWEST and _is_of_mission(candidate, end, actors):
            yield Count(number.value, candidate.through(end), "mission.stations.beside", BESIDE, number.is_approximate)


def _is_of_mission(candidate: Candidate, end: int, actors: Actors) -> bool:
    if is_number_of_others(candidate, end) or actors.another_acts(candidate.before):
        return False
    clause = _CLAUSE_OF.split(candidate.before)[-1]
    joint = _PREPOSITION.search(clause)
    if joint is None:
        return False
    told = clause[: joint.start()]
    if _NOT_THERE.search(told) or AUTHORITY.search(told):
        return False
    if MISSION.search(told) or actors.name_own(told):
        return True
    return _WHO.search(told) is not None and (candidate.stretch.goes_on or candidate.stretch.after_own)
