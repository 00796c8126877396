"""How many observers a mission says it had."""

import re
from collections.abc import Iterator, Sequence

from observers.extraction.actors import AUTHORITY, BODY, MISSION, Actors
from observers.extraction.counted import Candidate, Count

RULES = {
    "mission.observers.comprised": '"The Mission comprised 18 observers": a number of people after a verb of make-up.',
    "mission.observers.own": '"the mission\'s 16 observers": a number of people owned by the mission.',
    "mission.observers.deployed": '"130 observers were deployed": a number of observers before a verb of sending.',
    "mission.observers.strong": '"a 12-member delegation": the size as an adjective of the mission.',
    "mission.observers.numbered": '"The number of observers was 45": the size after the word for it.',
    "mission.observers.named": '"52 observers of the Union": a number of observers with the organisation\'s name.',
    "mission.observers.all": '"its representatives, 42 in all": the size in apposition.',
    "mission.observers.accredited": '"accredited 174 observers of the Union": observers of the organisation let in.',
}

# Ranks of a count: the whole mission, or people who may be a part of a sum ("4 officials and 3 diplomats").
_WHOLE, _PART_OF_SUM = 1, 2

_OBSERVERS = r"observers|monitors|LTOs?|STOs?|electoral\sexperts|election\sexperts"
_PEOPLE = (
    r"members|officials|experts|delegates|representatives|persons|people|individuals|parliamentarians|lawmakers|"
    r"legislators|MPs|MEPs|deputies|senators|diplomats|analysts|specialists|volunteers|participants|staff|jurists|"
    r"electoral\sofficials|commissioners"
)
_STOP = (
    r"polling|voting|of|from|to|in|on|at|for|by|with|were|was|are|is|had|have|has|will|who|that|which|"
    r"countries|states|nations|regions|provinces|districts|days?|weeks?|teams?|groups?|stations?|women|men"
)
_NOUN = re.compile(
    rf"^[\s-](?:(?!(?:{_STOP})\b)[\w'’/-]+,?\s){{0,6}}?(?:(?P<observers>{_OBSERVERS})|(?P<people>{_PEOPLE}))\b"
    rf"(?!\sof\sthe\s(?:polling|precinct|election|electoral)\b)",
    re.IGNORECASE,
)
CUES = (
    "observer",
    "monitor",
    "lto",
    "sto",
    "expert",
    "member",
    "official",
    "delegat",
    "represent",
    "person",
    "people",
    "individual",
    "parliament",
    "maker",
    "legislat",
    "mps",
    "meps",
    "deput",
    "senator",
    "diplomat",
    "analyst",
    "specialist",
    "volunteer",
    "participant",
    "staff",
    "jurist",
    "commissioner",
    "strong",
    "mission",
    "team",
)
_UP_TO = r"(?:\W+(?:[\w'’/-]+\W+){0,6})?$"
_MAKE_UP = re.compile(
    r"\b(?:compos\w+\s(?:of|by)|compris\w+(?:\sof)?|consist\w*\sof|made\s(?:up\s)?of|made\sup\s(?:by|from)|numbering|numbers|"
    r"numbered|totall?ing|totall?ed|team\sof|group\sof|delegation\sof|mission\sof|panel\sof|brought\stogether|brings\stogether|"
    r"(?:unit(?:es|ed)|gather(?:s|ed)|assembl(?:es|ed|ing)|form(?:s|ed)\s(?:by|of|from))|membership\sof|"
    rf"{BODY}\s(?:had|has|have|counts|counted|includes?|included))"
    rf"{_UP_TO}",
    re.IGNORECASE,
)
_SENDING = re.compile(
    r"\b(?:deploy\w*|field(?:s|ed|ing)|sen[dt](?:s|ing)?|dispatch\w*|delegat(?:es?|ed|ing)|mobili[sz]\w+|recruit\w+|"
    r"train(?:s|ed|ing)|station(?:ed|s)|accredit(?:s|ed|ing)|engag\w+|involv\w+|includ\w+|with|had|has|have|put|counts|counted|"
    r"assign\w*|nominat\w+|post(?:s|ed)|used|rel(?:ied|ies)\son|worked\swith|represented\sby|placed)"
    rf"{_UP_TO}",
    re.IGNORECASE,
)
_OWN = re.compile(rf"(?:\b(?i:{BODY})['’]s?|\b(?:[Ii]ts|[Oo]ur)|\w['’]s?)\s(?:total\sof\s)?$")
_OF_MISSION = re.compile(
    rf"^[^.;#]{{0,30}}\b(?:of|from|for|in|on|with)\s(?:the|its|this|our|a|an)\b[^.;,#]{{0,80}}\b(?:{BODY})\b",
    re.IGNORECASE,
)
_PASSIVE = re.compile(
    r"^[^.;#]{0,140}?\b(?:(?:were|was|are|have\sbeen|has\sbeen|had\sbeen|being|will\sbe)\s(?:\w+\s)?(?:deployed|sent|fielded|dispatched|mobili[sz]ed|"
    r"assigned|stationed|involved|engaged|posted|on\sduty|at\swork|present|monitoring|observing|following)|"
    r"serv(?:e|ed)\sin|t(?:ake|ook)\spart\sin\s(?:the|its)\s(?:\w+\s){0,4}(?:mission|observation|monitoring)|"
    r"join(?:ed)?\sthe|observed|monitored|followed|watched|visited|worked|fanned|spread|reported)\b",
    re.IGNORECASE,
)
_FORMED = re.compile(
    rf"^[^.;#]{{0,70}}?\b(?:made\sup|makes?\sup|form(?:s|ed)?|constitut\w+|join(?:ed)?|serv(?:e|ed|ing)\s(?:in|on|with)|"
    rf"work(?:ed|ing)?\s(?:in|for|with)|(?:take|took|taking)\spart\sin)\s(?:the|its)\s(?:[\w'’/-]+\s){{0,6}}{BODY}\b",
    re.IGNORECASE,
)
_AT_WORK = re.compile(r"(?i)\b(?:deployed|trained|stationed|fielded)\b")
_SENT = re.compile(
    r"(?i)^\s\(?(?:who\s)?(?:were\s|are\s)?(?:deployed|sent|stationed|drawn|posted|fielded|coming\sfrom)\b"
)
# "1,000 observers, including 230 from the Union": the noun stands with the greater number.
_OF_OBSERVERS = re.compile(rf"(?i)\b(?:{_OBSERVERS})\b[^.;#]{{0,160}}$")
_INTERNATIONAL = re.compile(r"(?i)\binternational\b")
_FROM = re.compile(r"\s(?:of\sthem\s)?(?:from|of|representing)\s")
_NEARBY = 40
_ACCREDITED = re.compile(r"(?i)\baccredit\w*\b|\bregist\w+\b")
_INVERTED = re.compile(
    r"(?i)^(?:[^.;#]{0,60}\b)?(?:accredited|deployed|sent|on\sduty|taking\spart|at\swork|serving|participating|working|included)\b"
    r"[^.;#]{0,110}\b(?:were|are|was|is|have\sbeen)\s(?:a\stotal\sof\s)?$"
)
_NUMBERED = re.compile(
    r"(?i)\b(?:observers|monitors|members(?:hip)?|delegation|mission|team|group)\b[^.;#]{0,30}?\b(?:number(?:s|ed)?|total(?:s|led|ed)?|"
    r"count(?:s|ed)?|amount(?:s|ed)?\sto|rose\sto|reached|stood\sat|stands\sat)\s$"
    r"|\b(?:number|total|strength|size)\sof\s[^.;#]{0,60}\b(?:observers|monitors|members|mission|delegation|team)\b[^.;#%]{0,60}?"
    r"(?:\b(?:is|was|were|are|reached|stood\sat|stands\sat|amount(?:s|ed)\sto|came\sto|equal(?:s|led)|to)\s|:\s)$"
    r"|\b(?:observers|members\sof\sthe\s(?:mission|delegation))\s?[:–-]\s$"
)
_STRONG = re.compile(
    rf"^[\s-](?:member|person|strong|people|man|observer|expert|delegate)\s(?:[\w'’/()-]+\s){{0,7}}?(?i:{BODY})\b(?!['’])",
    re.IGNORECASE,
)
_CORE = re.compile(r"(?i)\b(?:core|expert|support|staff|advance)\s(?:[\w-]+\s)?team\b")
_IN_ALL = re.compile(
    r"(?i)^\s(?:in\s(?:all|total|number)|altogether|(?:people|persons|observers)\sin\s(?:all|total))\b"
)
_PART = re.compile(
    r"(?i)\b(?:of\swhom|of\swhich|among\sthem|of\sthese|of\sthem|including|led\sby|joined\sby)\s(?:[\w-]+\s){0,3}$"
)
_TEAMS = re.compile(r"(?i)\b(?:teams|groups|pairs|couples|crews)\s(?:\w+\s)?of\s(?:\w+\s)?$")
# Numbers of other times, other bodies, or of everybody: the organisation's history, the country's totals.
_OTHERS = re.compile(
    r"(?i)\bsince\s(?:19|20)\d\d\b|\bover\sthe\s(?:past|last|years)|\belections\sin\s[#\d]|\bin\stotal\s[#\d][^.]{0,20}\selections|"
    r"\b(?:international\s|domestic\s|national\s)?organi[sz]ations\b[^.;]{0,40}\baccredited\b|"
    r"\bobservers\sfrom\s[^.;]{0,40}\b(?:countries|states)\sand\s[^.;]{0,20}\s(?:international\s)?organi[sz]ations\b"
)
_NATIVE = re.compile(
    r"(?i)\b(?:national|domestic|local|party|partisan|public|civic|community|proxy|proxies|agents|candidate)\b"
)


def observers_in(candidates: Sequence[Candidate], actors: Actors) -> Iterator[Count]:
    """Yield those of the numbers of one sentence that count the mission's own observers.

    "4 members of parliament and 6 diplomats" are parts of a sum that is not given, and yield nothing.
    """
    people = [candidate.number.value for candidate in candidates if _NOUN.match(candidate.after)]
    has_no_total = len(people) > 1 and people[0] < sum(people[1:])
    for candidate in candidates:
        count = _count(candidate, actors)
        if count and not (has_no_total and count.rank == _PART_OF_SUM):
            yield count


def _count(candidate: Candidate, actors: Actors) -> Count | None:
    if _TEAMS.search(candidate.before) or _OTHERS.search(candidate.sentence()):
        return None
    strong = _STRONG.match(candidate.after)
    noun = _NOUN.match(candidate.after)
    if strong and not _CORE.search(strong[0]) and not actors.name_another(strong[0] + candidate.before[-60:]):
        return _made(candidate, strong.end(), "mission.observers.strong", _WHOLE)
    if noun and not re.match(r"\sstrong\b", candidate.after[noun.end() :]):
        return _named(candidate, noun, actors)
    return _bare(candidate, actors)


def _made(candidate: Candidate, end: int, rule: str, rank: int) -> Count:
    number = candidate.number
    return Count(number.value, candidate.through(end), rule, rank, number.is_approximate)


def _bare(candidate: Candidate, actors: Actors) -> Count | None:
    """Read a number that no noun follows: "426 in all", "the observers number 10"."""
    if not actors.speak_of_mission(candidate.sentence()) or _is_about_others(candidate, ""):
        return None
    if _NUMBERED.search(candidate.before) and not actors.name_another(candidate.before):
        return _made(candidate, 0, "mission.observers.numbered", _WHOLE)
    if re.match(r"(?i)\s(?:members\s)?strong\b", candidate.after) and MISSION.search(candidate.before[-40:]):
        return _made(candidate, 0, "mission.observers.strong", _WHOLE)
    if _FROM.match(candidate.after) and _OF_OBSERVERS.search(candidate.before):
        named = actors.named_in(candidate.after[:_NEARBY])
        return _made(candidate, 0, "mission.observers.named", _WHOLE) if named and named[0].is_own else None
    in_all = _IN_ALL.match(candidate.after)
    if in_all and re.search(rf"(?i)\b(?:{_OBSERVERS}|{_PEOPLE})\b[^.;#]{{0,80}},\s$", candidate.before):
        return _made(candidate, in_all.end(), "mission.observers.all", _WHOLE)
    return None


def _named(candidate: Candidate, noun: re.Match[str], actors: Actors) -> Count | None:
    rule = _rule(candidate, noun, actors)
    if rule is None or (_is_about_others(candidate, noun[0]) and rule != "mission.observers.deployed"):
        return None
    if _is_of_another(candidate, noun, actors):
        return None
    rank = _WHOLE if noun["observers"] or rule == "mission.observers.own" else _PART_OF_SUM
    if _PART.search(candidate.before) or rule == "mission.observers.accredited":
        rank += 2
    return _made(candidate, noun.end(), rule, rank)


def _is_about_others(candidate: Candidate, phrase: str) -> bool:
    """Tell whether the people counted are the country's own: party agents, domestic observers."""
    return bool(_NATIVE.search(phrase))


def _is_of_another(candidate: Candidate, noun: re.Match[str], actors: Actors) -> bool:
    """Tell whether the last organisation named before the number, or with its noun, is another one."""
    if actors.another_acts(candidate.before):
        return not actors.name_own(noun[0])
    owner = re.match(r"\s(?:from|of)\s(?:the\s)?[^.;,#]{0,60}", candidate.after[noun.end() :])
    return actors.name_another(noun[0]) or bool(
        owner and actors.name_another(owner[0]) and not actors.name_own(owner[0])
    )


def _rule(candidate: Candidate, noun: re.Match[str], actors: Actors) -> str | None:
    before, after = candidate.before, candidate.after[noun.end() :]
    if _MAKE_UP.search(before) and (noun["observers"] or actors.speak_of_mission(before)):
        return "mission.observers.comprised"
    if _OWN.search(before) and (noun["observers"] or MISSION.search(before[-40:])):
        return "mission.observers.own"
    if _FORMED.match(after) and not actors.another_acts(before):
        return "mission.observers.own"
    if noun["people"]:
        return "mission.observers.own" if _OF_MISSION.match(noun[0] + after) else None
    return _rule_for_observers(candidate, noun, actors)


def _rule_for_observers(candidate: Candidate, noun: re.Match[str], actors: Actors) -> str | None:
    before, after = candidate.before, candidate.after[noun.end() :]
    if actors.name_own(noun[0]) or (
        re.match(r"\s(?:from|of|by|for)\s", after) and actors.name_own(after[:80].split(",")[0])
    ):
        return "mission.observers.named"
    if _OF_MISSION.match(after):
        return "mission.observers.own"
    if _ACCREDITED.search(candidate.sentence()):
        return _rule_for_accredited(candidate, noun, actors)
    if _SENDING.search(before) or _INVERTED.search(before):
        return "mission.observers.deployed"
    if _INTERNATIONAL.search(noun[0]) and not MISSION.search(before + after):
        return None
    if _AT_WORK.search(noun[0]) or _SENT.match(after) or (_PASSIVE.match(after) and not AUTHORITY.search(before)):
        return "mission.observers.deployed"
    return None


def _rule_for_accredited(candidate: Candidate, noun: re.Match[str], actors: Actors) -> str | None:
    """Read accredited observers where they are the mission's, not all those whom the commission let in."""
    before, after = candidate.before, candidate.after[noun.end() :]
    if _INVERTED.search(before) and MISSION.search(before):
        return "mission.observers.deployed"
    if _ACCREDITED.search(noun[0]) and (MISSION.search(before[-60:]) or re.search(r"(?i)\bwith\s$", before)):
        return "mission.observers.deployed" if MISSION.search(before[-60:] + after[:60]) else None
    of_whom = re.match(r"[^.;#]{0,70}?\b(?:from|of)\s(?P<whom>.{0,700})", after)
    if of_whom and actors.name_own(of_whom["whom"]) and not _INTERNATIONAL.search(noun[0]):
        return "mission.observers.accredited"
    return None
