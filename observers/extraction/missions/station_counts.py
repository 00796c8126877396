"""How many polling stations a mission says it observed."""

import re
from collections.abc import Iterator, Sequence

from observers.extraction.missions.actors import BODY, Actors
from observers.extraction.missions.counted import Candidate, Count
from observers.spans import Span

RULES = {
    "mission.stations.visited": '"visited 22 polling stations": a number of stations after a verb of observing.',
    "mission.stations.were-visited": '"the 45 polling stations visited": a number before a verb of observing.',
    "mission.stations.numbered": '"the number of polling stations visited was 45": the number after the word for it.',
    "mission.stations.share": '"at three of the 88 stations observers noted": the whole of a share.',
    "mission.stations.also": '"at 12 centres before, at 80 stations on election day": a further number of a list.',
}

STATIONS = (
    r"(?:(?:polling|voting|referendum|ballot)[\s-]{0,2}(?:stations?|places?|cent(?:re|er)s?|units?|locations?|sites?|"
    r"streams?|posts?|boxes|booths|premises|precincts|boards?|points?|areas|tables|rooms|offices|bureaux|box\sareas)|"
    r"offices\sof\s(?:the\s)?vot(?:e|ing)|bureaux\sde\svote|"
    r"(?:polling|voting|electoral|election)?\s?precincts|"
    r"(?:precinct|polling|referendum|ballot)\s(?:[a-z]+\s){0,2}(?:commissions|boards)|(?:PECs|PSs)\b|(?<=ing\s)stations|"
    r"(?<!police\s)(?<!radio\s)(?<!television\s)(?<!TV\s)(?<!fire\s)(?<!bus\s)(?<!metro\s)(?<!railway\s)(?<!power\s)(?<!gas\s)\bstations)"
)
_NOUN = re.compile(
    rf"^\s(?:(?:out\s)?of\s(?:(?:the(?:ir|m)?|its|all|some|about|over|(?:the\s)?[\w-]{{2,20}}['’]s?)\s|a\stotal\sof\s|more\sthan\s){{0,2}}"
    r"(?:\d[\d,.]*(?:\s\d{3})?\s)?)?"
    r"(?:(?!(?:were|was|are|is|had|have|has|in|at|on|for|observers|to|from|members)\b)[\w'’/-]+,?\s){0,5}?"
    rf"{STATIONS}(?![\w'’])",
    re.IGNORECASE,
)
# Ranks of a count: an earlier round's number stands only where this round has none.
_THIS_ROUND, _EARLIER_ROUND = 1, 2
CUES = (
    "stations",
    "precinct",
    "places",
    "cent",
    "units",
    "locations",
    "sites",
    "streams",
    "boxes",
    "booths",
    "boards",
    "pecs",
    "pss",
    "points",
    "areas",
    "tables",
    "rooms",
    "commissions",
    "premises",
    "posts",
    "offices",
    "bureau",
)
_VISIT = (
    r"visit\w*|observ\w+|monitor\w*|follow(?:s|ed|ing)?|cover\w*|attend\w*|inspect\w*|tour(?:ed|s|ing)?|watch(?:ed|es|ing)?|"
    r"witness\w*|examin\w*|familiari[sz]\w*|acquainted|went(?:\sto)?|go(?:es)?\sto|travel\w*|work(?:s|ed|ing)?|present|look(?:ed|s)?\s(?:in|at)|call(?:ed|s)\s(?:at|in|on)|spent|saw|seen|see|stopp?ed|checked|studied|surveyed|came\sto|dropped\sin|deploy\w*|sampl\w+|assess\w*|report(?:ed|s|ing)?|stationed|assigned|"
    r"gone\sto|(?:make|made|making)\s(?:stops|calls|a\sstop|the\srounds\sof)|(?:get|got|went|gone|go)\s(?:a?round|to|into)|turn(?:ed|s)?\sup|entered|popped\sinto|"
    r"t(?:ook|akes?)\s(?:it|them|us)\s(?:to|through|past)|(?:forms|checklists|questionnaires|messages|sheets|returns)\s(?:[\w'’]+\s){0,6}from|"
    r"ha(?:d|s|ve)\s(?:[\w,-]+\s){0,2}(?:people|observers|monitors|volunteers|members|teams)|(?-i:[A-Z]{2,})\s(?:was|were)\s(?:at|in)|"
    r"drop(?:ped|s)\s(?:in|by)|manag(?:ed|es)|(?:fell|falls|fall)\swithin|s[ai]t(?:ting|s)?\sin|"
    r"reach(?:ed|ing)?|analy[sz]ed|took\sin|takes\sin|on\sduty|got\sto|been\s(?:present\s)?(?:at|to|in)|based|posted|active|placed|"
    r"(?:observers|monitors|members|mission|delegation|teams?|groups?|they|we)\s(?:were|was|are|will\sbe)"
)
_LAST_VISIT = re.compile(rf"(?i)\b(?:{_VISIT})\b(?P<gap>(?:(?!\b(?:{_VISIT})\b)[^;#]){{0,170}})$")
_WERE_VISITED = re.compile(
    r"(?i)^(?:\s(?:in|of|across|throughout|from|at|and|the|this|these|\d{1,4}|(?-i:[A-Z][\w-]*)|regions?|districts?|cit(?:y|ies)|"
    r"provinces?|country|capital|towns?|villages?|as\swell\sas|both),?){0,16}(?:,?\s(?:that|which|where))?(?<!\sand)\s"
    r"(?:\(?(?:we|it|they|were|was|had\sbeen|have\sbeen|(?:the|its|our)\s[\w'’ ]{3,40})\s)?"
    r"(?:had\s|have\s|has\s)?(?:also\s|randomly\s|then\s|later\s|duly\s|thus\s)?"
    r"(?:looked\s(?:over|into|at|in\son)|entered|reached|inspected|gone\sto|called\son|dropped\sin\son|visited|observed|monitored|covered|sampled|inspected|attended|toured|assessed|watched|examined|checked|surveyed|"
    r"followed|seen|called\sat)\b"
)
_RECEIVED = re.compile(
    rf"(?i)^\s(?:received|welcomed|saw|hosted|had)\s(?:the|its|our|visits\sfrom|(?-i:[A-Z]{{2,}}))\s(?:[\w'’-]+\s){{0,3}}{BODY}\b"
)
# "where our observers were posted", "in which the Mission was present".
_WHERE = re.compile(
    rf"(?i)^(?:\s[\w-]+){{0,4}}\s(?:where|(?:assigned|allotted|open)\sto|(?:in|at)\swhich|that|covered\sby|attended\sby)\s[^.;,#]{{0,60}}?"
    rf"\b(?:{BODY}|we|they|colleagues|people|members|delegates)\b"
    r"|^\s(?:lay\s|fell\s|were\s)?(?:on|along|within)\s(?:the|our|its|their)\s(?:[\w'’]+\s){0,3}"
    r"(?:route|itinerary|path|tour|programme|list|schedule|plan|map)\b"
)
# "The police deployed 5,000 officers to 3,000 polling stations."
_SENT_BY_OTHERS = re.compile(
    r"(?i)\b(?:police|army|gendarmerie|ministry|government|part(?:y|ies)|candidates?|commission|authorities)(?:['’]s)?\s(?:(?!and\b)[\w-]+\s){0,3}"
    r"(?:deploy\w*|sent|stationed|assigned|posted|placed|visited|inspected|toured|checked)\b(?:(?!\b(?:mission|observers|delegation|team|we|they)\b)[^;#]){0,120}$"
)
# "Party agents were present in 402 polling stations".
_OTHERS_ARE = re.compile(
    r"(?i)\b(?:agents|police(?:men)?|proxies|officers|soldiers|guards|(?:citizen|domestic|party|local)\s(?:observers|monitors|representatives)|women|queues?|"
    r"representatives\sof\s(?:the\s)?(?:[\w-]+\s){0,2}(?:candidates|parties))\s(?:\w+\s){0,2}?(?:were|was|are|had\sbeen)\s[^.;,#]{0,30}$"
)
# "assessed well in 61 of the 68 polling stations": a share of those observed.
_RATED = re.compile(
    r"(?i)\b(?:assessed|rated|evaluated|judged|described|positive\w*|negative\w*|good|bad|well)\b[^.;#]{0,40}\b(?:in|at)\s$"
)
_NUMBERED = re.compile(
    rf"(?i)(?:number|total)\sof\s[^.;#]{{0,30}}{STATIONS}\s[^.;#]{{0,40}}\b(?:visited|observed|monitored|covered)\b[^.;#]{{0,40}}"
    rf"(?:\b(?:is|was|were|reached|stood\sat|amounted\sto|came\sto|to|at)\s|:\s)$"
    rf"|{STATIONS}\s(?:visited|observed|monitored|covered)(?:\sby\s[^.;#]{{3,40}})?\s?"
    rf"(?:[:–-]\s|(?:number(?:s|ed)?|total(?:s|led|ed)|came\sto|amount(?:s|ed)\sto)\s)$"
)
_SEEN = ("visited", "observed", "monitored", "covered")
# Between the verb and the number these make the number one of cases, of equipment or of results.
_NOT_THESE = re.compile(
    r"(?i)\b(?:that|irregularit\w+|violations?|problems?|instances?|cases?|lack|absence|delays?|shortage\w*|campaigning|"
    r"materials?|incidents?|queues?|police|whether|results|recount\w*|annul\w*|cancel\w*|invalidat\w*|cameras?|equip\w*|"
    r"established|opened|formed|created|organi[sz]ed|set\sup|functioned|operat\w+|installed|prepared|complaints?|"
    r"voters?\sin|registered|per\s?cent|%|out\sof|while|although|tension|fraud)\b"
)
_COUNTRY = re.compile(
    r"(?i)^[^;#]{0,45}?\b(?:(?:were|was|have\sbeen|had\sbeen|are|will\sbe|been)\s(?:also\s|\w+ly\s)?(?:open(?:ed)?|established|set\sup|created|"
    r"formed|organi[sz]ed|arranged|equipped|prepared|designated|located|available|operational)|functioned|operat(?:ed|ing)|opened|"
    r"established\s(?:in|at|for|abroad))"
)
# Stations abroad are the country's, unless a verb of observing stands right before their number.
_ABROAD = re.compile(
    r"(?i)^[^;#]{0,45}?\b(?:abroad|overseas|(?:in|at)\s(?:\d+\s|\w+\s)?(?:diplomatic|embass|consul|foreign|countries))"
)
# "looked in at 40 places": places of whatever kind, right after a verb of visiting.
_BARE_PLACES = re.compile(r"(?i)^\s(?:different\s|such\s|of\sthem\s)?(?:places|addresses|sites|locations)(?![\w'’])")
_LOOKED_IN = re.compile(
    r"(?i)\b(?:visited|toured|inspected|dropped\s(?:in|by)(?:\s(?:at|on))?|(?:looked|popped|called|stopped|sat)\s(?:in|by)?(?:\s?(?:at|on|into))?|"
    r"were\s(?:present\s)?(?:at|in)|went\s(?:to|round)|got\sto|been\s(?:to|at))\s$"
)
# "voting in 412 and counting in 38 polling stations": the noun comes with the last number.
_ELLIPSIS = re.compile(
    rf"(?i)^(?:,|\sand|,\sand)\s(?:the\s)?(?:opening|voting|polling|counting|count|closing|tabulation|tallying)\s(?:\w+\s)?(?:in|at)\s"
    rf"[^.;#]{{1,90}}?{STATIONS}"
)
# "12 stations in Velmora and 9 in Kolby": two parts of one number.
_AND_PART = re.compile(r"\s(?:in|at|on)\s[^.;:(]{2,70}?(?:,|\sand|,\sand)\s(?:a\sfurther\s|another\s)?")
_PART_IN = re.compile(r"\s(?:(?:more|others|further)\s)?(?:in|at|on)\s(?:the\s)?[A-Z]")
_THERE_ARE = re.compile(
    r"(?i)(?:\bthere\s(?:are|were|was|had\sbeen)\s|\b(?:opened|established|set\sup|created|formed|organi[sz]ed|designated|equipped|"
    r"country['’]s|nationwide|nation['’]s|of\sthe\scountry['’]s|announced\sthat|results\s(?:from|of)|in\stotal,?|"
    r",\s(?:which|that)\s(?:has|have|had|counts|counted|is\sdivided\sinto|was\sdivided\sinto))\s)"
    r"(?:a\stotal\sof\s|the\s|some\s)?$"
)
# "opening at 40 polling stations, voting at 350": the stations are named once for all.
_VOTING_AT = re.compile(r"(?i)\b(?:voting|vote)\s(?:was\s\w+\s|process\s)?(?:at|in)\s$")
# "Of 6,000 polling stations, the Mission visited 14".
_OF_THEM = re.compile(rf"(?i)\b{STATIONS}[^.#]{{0,60}}\b(?:visited|observed|covered|monitored|attended)\s$")
_OUT_OF = re.compile(
    r"(?i)\b(?:out\sof|of\sthe|of\sall|(?:\d|one|two|three|four|five|some|most|any|half|none|few|many|several)\sof)\s"
    r"(?:a\stotal\sof\s|the\s)?$"
)


# "13,421 polling stations opened; the observers got to 392 of these".
_OF_THESE = re.compile(r"\sof\s(?:these|those|them)\b")
_NAMED_BEFORE = re.compile(rf"(?i)\b{STATIONS}\b")
_NEXT_TO = 30
# "At three of the 88 stations", "at several of the 12": the observers were at all of them, where they tell of a share.
_SHARE_OF = re.compile(
    r"(?i)\b(?:\d[\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|some|most|any|half|none|few|many|several|all|a\squarter|a\sthird|a\sfifth|majority)"
    r"\sof\s(?:the\s|these\s|its\s|our\s)?$"
)
# The country's stations, of which the commission or another tells a share.
_SHARE_OF_OTHERS = re.compile(
    r"(?i)\b(?:commission\w*\s(?:said|reported|announced|informed|stated)|according\sto|results|annul\w*|recount\w*|recommend\w*|"
    r"nationwide|in\sthe\scountry|country['’]s|abroad|will\sbe)\b"
)


# "On 7 March they had visited 360", "at which it had visited 56 stations": an earlier round, an earlier mission.
_EARLIER = re.compile(
    r"(?i)(?:\b(?:at|in|during|for)\swhich\s[^.;,#]{0,40}\bhad|\b(?:in|at|during|for|after)\s(?:the\s)?(?:first|previous|earlier|last)\s"
    r"(?:round|elections?|vote|mission|referendum)\b[^.;#]{0,60}\b(?:had|has|have)|\b(?:weeks?|months?|years?|days?)\s(?:after|before|earlier|ago)\b[^.;#]{0,90}\bhad|"
    r";\s(?:on|in|at)\s[^.;,#]{3,30}\s(?:they|it|we|observers|the\s\w+)\shad)\s(?:\w+\s)?(?:been|visited|observed|monitored|covered|gone|"
    r"watched|toured|followed|attended)\b[^.;,#]{0,60}$"
)


def is_earlier(before: str) -> bool:
    """Tell whether the words tell of an earlier vote: "Two weeks after the first round, in which it had visited"."""
    lower = before.lower()
    return ("had" in lower or "has" in lower or "have" in lower) and _EARLIER.search(before) is not None


def stations_in(candidates: Sequence[Candidate], actors: Actors) -> Iterator[Count]:
    """Yield those of the numbers of one sentence that count the polling stations observed by the mission."""
    found = False
    for place, candidate in enumerate(candidates):
        noun = _NOUN.match(candidate.after)
        noun_end = noun or _BARE_PLACES.match(candidate.after)
        rule, end = _rule(candidate, noun, found=found), noun_end.end() if noun_end else 0
        rule = rule or (None if found else _share(candidate, noun, actors))
        if rule is None or actors.another_acts(candidate.before):
            continue
        found = True
        number = candidate.number
        rank = _EARLIER_ROUND if is_earlier(candidate.before) else _THIS_ROUND
        part = _second_part(candidate, end, candidates[place + 1 : place + 2])
        if part:
            span = Span(candidate.through(0).start, part.through(0).end)
            yield Count(number.value + part.number.value, span, rule, rank, number.is_approximate)
        else:
            yield Count(number.value, candidate.through(end), rule, rank, number.is_approximate)


def _second_part(candidate: Candidate, end: int, following: Sequence[Candidate]) -> Candidate | None:
    """Return the number that adds to one of stations: "12 polling stations in Velmora and 9 in Kolby"."""
    for part in following:
        gap = candidate.after[end : part.number.span.start - candidate.number.span.end]
        if _AND_PART.fullmatch(gap) and _PART_IN.match(part.after):
            return part
    return None


def _rule(candidate: Candidate, noun: re.Match[str] | None, *, found: bool) -> str | None:
    before = candidate.before
    if noun is None:
        return _rule_without_noun(candidate, found=found)
    after = candidate.after[noun.end() :]
    is_part = re.match(r"\s(?:out\s)?of\b", noun[0])
    if is_part and candidate.number.value == 1:
        return None
    were_visited = not is_part and (_WERE_VISITED.match(after) or _RECEIVED.match(after))
    if (were_visited or _WHERE.match(after)) and not _THERE_ARE.search(before) and not _RATED.search(before):
        return "mission.stations.were-visited"
    is_abroad = _ABROAD.match(after) and not _LOOKED_IN.search(before)
    if is_abroad or _COUNTRY.match(after) or any(told.search(before) for told in (_THERE_ARE, _OUT_OF, _RATED)):
        return None
    visit = _LAST_VISIT.search(before)
    if (
        visit
        and not _NOT_THESE.search(visit["gap"])
        and not _SENT_BY_OTHERS.search(before)
        and not _OTHERS_ARE.search(before)
    ):
        return "mission.stations.visited"
    return "mission.stations.also" if found and re.search(r"(?i)\b(?:at|in|to)\s$", before) else None


def stations_end(candidate: Candidate) -> int:
    """Return where the stations counted by a number end, or 0 where it counts none."""
    noun = _NOUN.match(candidate.after)
    return noun.end() if noun else 0


def is_number_of_others(candidate: Candidate, end: int) -> bool:
    """Tell whether the stations are the country's, a share, or those of the police, a party or a commission."""
    before, after = candidate.before, candidate.after[end:]
    return bool(
        _COUNTRY.match(after)
        or _ABROAD.match(after)
        or _THERE_ARE.search(before)
        or _RATED.search(before)
        or _SENT_BY_OTHERS.search(before)
        or _OTHERS_ARE.search(before)
    )


def _rule_without_noun(candidate: Candidate, *, found: bool) -> str | None:
    """Read a number after its noun: "polling stations visited: 45", "got to 392 of these"."""
    before = candidate.before
    if any(seen in before for seen in _SEEN) and _NUMBERED.search(before):
        return "mission.stations.numbered"
    if _ELLIPSIS.match(candidate.after) and _LAST_VISIT.search(before):
        return "mission.stations.visited"
    if _BARE_PLACES.match(candidate.after) and _LOOKED_IN.search(before):
        return "mission.stations.visited"
    if _OF_THESE.match(candidate.after) and _NAMED_BEFORE.search(before):
        visit = _LAST_VISIT.search(before)
        return "mission.stations.also" if visit and len(visit["gap"]) <= _NEXT_TO else None
    is_further = (found and _VOTING_AT.search(before)) or _ends_with_them(before)
    return "mission.stations.also" if is_further else None


def _ends_with_them(before: str) -> bool:
    return before.rstrip()[-2:].lower() == "ed" and _OF_THEM.search(before) is not None


def _share(candidate: Candidate, noun: re.Match[str] | None, actors: Actors) -> str | None:
    """Read the whole of which a share is told: "at three of the 88 stations the observers noted"."""
    if noun is None or candidate.number.value == 1:
        return None
    part = _SHARE_OF.search(candidate.before)
    if part is None:
        return None
    after = candidate.after[noun.end() :]
    if (
        _COUNTRY.match(after)
        or _ABROAD.match(after)
        or _LAST_VISIT.search(candidate.before[: part.start()])
        or _SHARE_OF_OTHERS.search(candidate.sentence())
    ):
        return None
    return (
        "mission.stations.share" if actors.speak_of_mission(candidate.sentence()) or candidate.stretch.goes_on else None
    )
