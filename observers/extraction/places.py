"""Where in the country the mission observed."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from observers.countries import country_names
from observers.extraction.actors import MISSION, Actors
from observers.extraction.documents import Document
from observers.extraction.not_names import ACRONYMS, BODIES, CALENDAR, ELECTION_WORDS, OFFICES, PEOPLES
from observers.extraction.people import find_people
from observers.extraction.readings import Claim
from observers.extraction.station_counts import STATIONS
from observers.extraction.stretches import stretches_of
from observers.spans import Span

RULES = {
    "mission.places.observed": '"observed the elections in Astana": a place after a verb of observing.',
    "mission.places.opening": '"In Astana, the Mission visited": a place at the head of the sentence.',
    "mission.places.reach": '"80 polling stations across 12 provinces": how far the mission reached, no place named.',
    "mission.places.passive": '"polling stations in Osh were visited": a place before a verb of observing.',
}

_AREA = (
    r"(?:[Rr]egions?|[Pp]rovinces?|[Oo]blasts?|[Rr]ayons?|[Rr]aions?|[Dd]istricts?|[Cc]ount(?:y|ies)|[Ss]tates?|"
    r"[Gg]overnorates?|[Mm]unicipalit(?:y|ies)|[Dd]epartments?|[Cc]it(?:y|ies)|[Tt]owns?|[Aa]reas?|[Cc]antons?|"
    r"[Vv]oivodeships?|[Ii]slands?|[Cc]apital|[Vv]illages?|[Cc]onstituenc(?:y|ies)|[Pp]refectures?|[Tt]ownships?)"
)
_UPPER = "A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĖĘĚĞĢİĪĶĻŁŃŅŇŌŐŒŘŚŞŠŢŤŪŮŰŹŻŽȘȚƏ"
_WORD = rf"[{_UPPER}][\w'’ʻ-]{{1,30}}"
_NAME = rf"{_WORD}(?:\s(?:(?:de|del|la|el|al|es)\s)?{_WORD}){{0,3}}"
_ITEM = rf"(?:the\s)?{_NAME}(?:\s{_AREA}\b)?"
_LIST = rf"(?:{_ITEM})(?:,\s(?!and\b){_ITEM}){{0,20}}(?:,?\s(?:and|as\swell\sas|&)\s{_ITEM}){{0,3}}"
_LOCATION = re.compile(
    rf"(?:\b(?:[Ii]n|[Aa]t|[Tt]o|[Aa]cross|[Tt]hroughout|[Ww]ithin|[Aa]round|[Bb]esides|[Aa]part\sfrom|visited|visits?|visiting|tour(?:ed|s))\s|"
    rf"\b(?:{_AREA}|stations|precincts|places)\s(?:of|in)\s)(?:(?:the\s)?(?:[a-z]+\s)?{_AREA}(?:\sof|,)?\s)?(?P<list>{_LIST})"
)
_ONE = re.compile(rf"(?P<the>the\s)?(?P<name>{_NAME})")
_TRAILING_AREA = re.compile(rf"\s(?P<area>{_AREA})$")

_OBSERVE = (
    r"(?:observ(?:ed|es|ing|e)|monitor(?:ed|s|ing)?|follow(?:ed|s)?|visit(?:ed|s|ing)?|attend(?:ed|s|ing)?|cover(?:ed|s|ing)?|"
    r"watch(?:ed|es|ing)?|witness(?:ed|es)|inspect(?:ed|s)|tour(?:ed|s)|deploy(?:ed|ment|s|ing)?|dispatched|fielded|posted|"
    r"stationed|at\swork|work(?:ed|s|ing)?\s(?:at|in)|went\sto|go\sto|goes\sto|travell?(?:ed|s|ing)|fanned\sout|spread|participated\sin\sthe\s(?:vote|ballot|counting)|"
    r"look(?:ed|s)\sin\sat|call(?:ed|s)\sat|spent|saw|"
    r"be\sat\spolling\sstations|were\s(?:present\s)?at|present\sat|sent\s(?:\w+\s){0,4}to|split)"
)
_OTHER = re.compile(
    r"(?i)\b(?:met|meets?|meetings?|conference|briefing|received|said|says|told|presented|presentation|signed|held|hold|"
    r"holds|opened|established|created|accredited|reported|stated|noted|announced|arriv(?:ed|al)|training|trained|embass\w+|"
    r"representing|representatives|office|ambassador|headquarters|seated|forum|summit|seminar|issued|statement|that|"
    r"protests?|invited|receives?|will\sbe\sheld|members?\sof\sparliament|read|interview\w*|talks|consultations)\b"
)
_INSTITUTION = re.compile(
    r"(?i)\b(?:commissions?|ministry|senate|parliament|ceremony|headquarters|university|rall(?:y|ies)|offices?|court|"
    r"(?:results|media|press|tally|training|data)\scent(?:re|er))\b"
)
_VOTE = re.compile(rf"(?i)\b(?:{STATIONS}|voting|elections?|votes?|ballots?|polls?|counting|referendum)\b")
_LAST_OBSERVE = re.compile(rf"(?i)(?<!not\s)(?<!of\s)\b{_OBSERVE}\b(?P<gap>(?:(?!\b{_OBSERVE}\b)[^;]){{0,190}})$")
_FIRST_OBSERVE = re.compile(rf"(?i)^(?P<gap>[^;]{{0,140}}?)(?<!not\s)\b{_OBSERVE}\b")
_AT_STATIONS = re.compile(rf"(?i){STATIONS}[^.;]{{0,40}}$")
_PASSIVE = re.compile(
    r"(?i)^[^;,]{0,60}\b(?:were|was|been)\s(?:also\s)?(?:visited|observed|monitored|covered|attended)\b"
)
_PRESENT = re.compile(
    r"(?i)\b(?:observers|groups?|teams?|members|mission|delegation)(?:\sof\sthe\s\w+)?\s(?:were|was|will\sbe|are)\s(?:present\s)?$"
)
_ELECTION_DAY = re.compile(
    r"(?i)\b(?:election|polling|voting|referendum)[\s-]day\b|\bday\sof\s(?:the\s)?(?:vot|elect|poll)"
)
_OBJECT = re.compile(
    rf"(?i)\b(?:{STATIONS}|elections?|referendum|voting|votes?|polls?|ballot\w*|polling|opening|counting|process|observers?|teams?|"
    r"groups?|members|mission|delegation|monitors|districts|regions|tabulation)\b"
)
_NOT_A_PLACE_AFTER = re.compile(
    r"^\s(?:[Pp]art(?:y|ies)|headquarters|[Ee]lections?|[Oo]ffices?|TV|[Uu]niversity|[Nn]ewspapers?|[Mm]ission|['’]s\b)"
)
_NO_PLACE_WORDS = (
    OFFICES
    | BODIES
    | ELECTION_WORDS
    | CALENDAR
    | PEOPLES
    | ACRONYMS
    | {"election", "mission", "covid-19", "facebook", "twitter"}
)


_CONTINENTS = frozenset(
    {
        "africa",
        "asia",
        "europe",
        "eurasia",
        "america",
        "americas",
        "oceania",
        "latin america",
        "north america",
        "south america",
        "central america",
        "central asia",
        "the caribbean",
        "caribbean",
        "middle east",
        "north africa",
        "west africa",
        "east africa",
        "southern africa",
        "southeast asia",
        "eastern europe",
        "western europe",
        "pacific",
    }
)
# "at 80 polling stations across 12 provinces": the reach of the mission where it names no place.
_REACH = re.compile(
    rf"\s?(?:(?:in|across|throughout)\s)(?:all\s)?(?:the\s)?(?P<reach>\d+\s{_AREA}(?:(?:,|\sand)\s\d+\s{_AREA}){{0,3}}"
    rf"(?:\sof\s(?P<state>(?:the\s)?{_NAME}))?)"
)


@dataclass(frozen=True, slots=True)
class _Place:
    """One place: its name to show and the words it was read from."""

    name: str
    span: Span
    rule: str


@cache
def _states() -> frozenset[str]:
    return frozenset(name.casefold() for name in country_names().values())


def find_places(document: Document, actors: Actors, stations: Claim | None) -> list[Claim]:
    """Return one claim for every place in which the mission observed, in the order of the text, each once.

    "visited 22 polling stations in Baku, Shusha and Khojaly" gives three places, "the Brest and Grodno regions" gives
    "Brest region" and "Grodno region". The country itself, "across the country", the place of a meeting or of a press
    conference give none. Where no place is named, the reach beside the number of polling stations observed stands
    for them: "at 80 polling stations across 12 provinces".
    """
    places: dict[str, _Place] = {}
    for sentence in stretches_of(document):
        for place in _places_in(sentence.of(document.text), actors):
            moved = _Place(place.name, place.span.shifted(sentence.start), place.rule)
            places.setdefault(place.name.casefold(), moved)
    found = list(places.values()) or _reach(document.text, stations)
    return [Claim("mission.places", place.name, place.span, place.rule) for place in found]


def _reach(text: str, stations: Claim | None) -> list[_Place]:
    match = _REACH.match(text, stations.span.end) if stations else None
    if not match:
        return []
    is_state = match["state"] and match["state"].removeprefix("the ").casefold() in _states()
    span = Span(match.start("reach"), match.end() if is_state else match.end("reach"))
    return [_Place(span.of(text), span, "mission.places.reach")]


_CUES = (
    "observ",
    "monitor",
    "follow",
    "visit",
    "attend",
    "cover",
    "watch",
    "witness",
    "inspect",
    "tour",
    "deploy",
    "dispatch",
    "field",
    "post",
    "station",
    "work",
    "went",
    "go to",
    "goes",
    "travel",
    "fanned",
    "spread",
    "participated",
    "present",
    "sent",
    "split",
    "looked",
    "called",
    "spent",
    "saw",
    "day",
)


def _places_in(words: str, actors: Actors) -> Iterator[_Place]:
    lower = words.lower()
    if not any(cue in lower for cue in _CUES) or not (
        MISSION.search(words) or _OBJECT.search(words) or actors.name_own(words)
    ):
        return
    places = [
        place
        for match in _LOCATION.finditer(words)
        if (rule := _rule(words, match, actors))
        for place in _named(words, match, rule)
    ]
    doubtful = [place for place in places if " " in place.name and not _TRAILING_AREA.search(place.name)]
    people = {person.span for person in find_people(words)} if doubtful else set()
    yield from (place for place in places if place not in doubtful or place.span not in people)


def _rule(words: str, match: re.Match[str], actors: Actors) -> str | None:
    before, after = words[: match.start()], words[match.end() :]
    if _NOT_A_PLACE_AFTER.match(after):
        return None
    if before.strip() == "" and (observed := _FIRST_OBSERVE.match(after)) and not _OTHER.search(observed["gap"]):
        return "mission.places.opening"
    led = words[: match.start("list")]
    observed = _LAST_OBSERVE.search(led)
    if observed and not _is_elsewhere(observed["gap"]) and _is_own(led[: observed.start()], observed[0], actors):
        return "mission.places.observed"
    if _PRESENT.search(before) and _ELECTION_DAY.search(words) and not actors.another_acts(before):
        return "mission.places.observed"
    return "mission.places.passive" if _AT_STATIONS.search(led) and _PASSIVE.match(after) else None


def _is_elsewhere(gap: str) -> bool:
    """Tell whether something other than the vote was observed or visited: "visited the ministry in Velmora"."""
    return bool(_OTHER.search(gap)) or (bool(_INSTITUTION.search(gap)) and not _VOTE.search(gap))


def _is_own(before: str, observed: str, actors: Actors) -> bool:
    """Tell whether what was observed is an election, and by this mission: the last body named before decides."""
    if actors.another_acts(before):
        return False
    return bool(_OBJECT.search(observed) or MISSION.search(before[-60:]) or actors.name_own(before[-60:]))


def _named(words: str, match: re.Match[str], rule: str) -> Iterator[_Place]:
    text, offset = match["list"], match.start("list")
    area = _shared_area(words, match)
    shared_from = text.rfind("the ") if area else 0
    for one in _ONE.finditer(text):
        name = one["name"]
        own_area = _TRAILING_AREA.search(name) or re.match(rf"\s(?P<area>{_AREA})\b", text[one.end() :])
        kind = own_area["area"] if own_area else area if one.start() >= shared_from else None
        bare = _TRAILING_AREA.sub("", name)
        if (one["the"] and not kind) or not _is_place(bare):
            continue
        span = Span(offset + one.start("name"), offset + one.end("name"))
        yield _Place(_shown(bare, kind), span, rule)


def _shared_area(words: str, match: re.Match[str]) -> str | None:
    """Return the kind of area named once for the whole list: "the Brest and Grodno regions"."""
    shared = re.search(rf"\s(?P<area>{_AREA})$", match["list"]) or re.match(
        rf"\s(?P<area>{_AREA})\b", words[match.end() :]
    )
    return shared["area"] if shared and _is_plural(shared["area"]) else None


def _is_plural(area: str) -> bool:
    return area.endswith("s")


_SINGULAR = {"ies": "y", "s": ""}


def _shown(name: str, kind: str | None) -> str:
    if kind is None:
        return name
    ending = next((ending for ending in _SINGULAR if kind.endswith(ending)), "")
    singular = kind[: len(kind) - len(ending)] + _SINGULAR.get(ending, "")
    return name if singular.lower() in {"city", "town", "capital"} else f"{name} {singular}"


def _is_place(name: str) -> bool:
    folded = name.casefold()
    if folded in _states() or folded in _CONTINENTS or name.isupper():
        return False
    return not any(word in _NO_PLACE_WORDS for word in folded.split())
