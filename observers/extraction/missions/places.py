"""Where in the country the mission observed."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from observers.countries import country_names
from observers.extraction.documents import Document
from observers.extraction.missions.actors import MISSION, Actors
from observers.extraction.missions.place_words import (
    AMONG,
    AMONG_THEM,
    AREA,
    AT_STATIONS,
    BEING,
    BESIDE_STATIONS,
    CONTINENTS,
    CUES,
    ELECTION_DAY,
    FIRST_OBSERVE,
    FURTHER,
    INSTITUTION,
    LAST_OBSERVE,
    LOCATION,
    NO_PLACE_WORDS,
    NOT_A_PLACE_AFTER,
    OBJECT,
    ONE,
    OTHER,
    PARTS,
    PASSIVE,
    PASSIVE_BY,
    PLANNED,
    PRESENT,
    REACH,
    REACH_BEFORE,
    SAID,
    STATIONS_ARE,
    TRAILING_AREA,
    VOTE,
    VOTE_AT,
    WATCHED,
)
from observers.extraction.missions.station_counts import is_earlier
from observers.extraction.readings import Claim
from observers.extraction.words.people import find_people
from observers.extraction.words.stretches import Stretch
from observers.spans import Span

RULES = {
    "mission.places.observed": '"observed the elections in Astana": a place after a verb of observing.',
    "mission.places.opening": '"In Astana, the Mission visited": a place at the head of the sentence.',
    "mission.places.stations": '"at 312 polling stations, in Velmora and Kolby": places beside the number of stations.',
    "mission.places.reach": '"80 polling stations across 12 provinces": how far the mission reached, no place named.',
    "mission.places.passive": '"polling stations in Osh were visited": a place before a verb of observing.',
}


# How far before a verb of observing the one who observed is named.
_NEARBY = 100
# How far before the number of polling stations the reach of the mission is told.
_REACH_NEARBY = 200


@dataclass(frozen=True, slots=True)
class _Place:
    """One place: its name to show and the words it was read from."""

    name: str
    span: Span
    rule: str


@cache
def _states() -> frozenset[str]:
    return frozenset(name.casefold() for name in country_names().values())


def find_places(
    document: Document, actors: Actors, stretches: Sequence[Stretch], stations: Claim | None
) -> list[Claim]:
    """Return one claim for every place in which the mission observed, in the order of the text, each once.

    "visited 22 polling stations in Baku, Shusha and Khojaly" gives three places, "the Brest and Grodno regions" gives
    "Brest region" and "Grodno region". The country itself, "across the country", the place of a meeting or of a press
    conference give none. Where no place is named, the reach beside the number of polling stations observed stands
    for them: "at 80 polling stations across 12 provinces".
    """
    places: dict[str, _Place] = {}
    for stretch in stretches:
        for place in _places_in(stretch, actors, stations):
            moved = _Place(place.name, place.span.shifted(stretch.span.start), place.rule)
            places.setdefault(place.name.casefold(), moved)
    found = _with_reach(document.text, list(places.values()), _reach(document.text, stations))
    return [Claim("mission.places", place.name, place.span, place.rule) for place in found]


def _with_reach(text: str, places: list[_Place], reach: list[_Place]) -> list[_Place]:
    """Join the places named and the reach: "in nine municipalities and in Velmora" is both, else names are enough."""
    if not (places and reach):
        return places or reach
    gap = text[reach[0].span.end : places[0].span.start]
    return [*reach, *places] if FURTHER.fullmatch(gap) else places


def _reach(text: str, stations: Claim | None) -> list[_Place]:
    if stations is None:
        return []
    start, end = stations.span.start, stations.span.end
    match = REACH.match(text, end) or REACH_BEFORE.search(text, max(0, start - _REACH_NEARBY), start)
    if not match:
        return []
    is_state = match["state"] and match["state"].removeprefix("the ").casefold() in _states()
    span = Span(match.start("reach"), match.end() if is_state else match.end("reach"))
    return [_Place(span.of(text), span, "mission.places.reach")]


def _places_in(stretch: Stretch, actors: Actors, stations: Claim | None) -> Iterator[_Place]:
    words = stretch.words
    if not _is_told(stretch) or (CUES.isdisjoint(stretch.single_words) and not _is_day_out(stretch)):
        return
    places = [
        place
        for match in _locations(stretch)
        if (rule := _beside(stretch, match, stations) or _rule(stretch, match, actors))
        and not is_earlier(words[: match.start()])
        for place in _named(words, match, rule)
    ]
    doubtful = [place for place in places if " " in place.name and not TRAILING_AREA.search(place.name)]
    people = {person.span for person in find_people(words)} if doubtful else set()
    yield from (place for place in places if place not in doubtful or place.span not in people)


def _locations(stretch: Stretch) -> Iterator[re.Match[str]]:
    yield from LOCATION.finditer(stretch.words)
    if not AMONG.isdisjoint(stretch.single_words):
        yield from AMONG_THEM.finditer(stretch.words)


def _is_told(stretch: Stretch) -> bool:
    return (
        stretch.speaks_of_mission
        or stretch.goes_on
        or not WATCHED.isdisjoint(stretch.single_words)
        or (stretch.after_own and PARTS.search(stretch.words) is not None)
    )


def _is_day_out(stretch: Stretch) -> bool:
    return "day" in stretch.single_words and not BEING.isdisjoint(stretch.single_words)


def _beside(stretch: Stretch, match: re.Match[str], stations: Claim | None) -> str | None:
    """Tell whether the places follow the number of polling stations: "at 312 stations, in Velmora and Kolby"."""
    if stations is None or NOT_A_PLACE_AFTER.match(stretch.words[match.end() :]):
        return None
    gap = stretch.words[max(0, stations.span.end - stretch.span.start) : match.start()]
    is_next = stretch.span.start <= stations.span.start and BESIDE_STATIONS.fullmatch(gap)
    return "mission.places.stations" if is_next else None


def _rule(stretch: Stretch, match: re.Match[str], actors: Actors) -> str | None:
    words = stretch.words
    before, after = words[: match.start()], words[match.end() :]
    if NOT_A_PLACE_AFTER.match(after):
        return None
    if before.strip() == "" and (observed := FIRST_OBSERVE.match(after)) and not OTHER.search(observed["gap"]):
        return "mission.places.opening"
    led = words[: match.start("list")]
    observed = LAST_OBSERVE.search(led)
    if (
        observed
        and not _is_elsewhere(observed["gap"])
        and _is_own(stretch, led[: observed.start()], observed[0], actors)
    ):
        return "mission.places.observed"
    if PRESENT.search(before) and ELECTION_DAY.search(words) and not actors.another_acts(before):
        return "mission.places.observed"
    was_observed = AT_STATIONS.search(led) and PASSIVE.match(after)
    was_followed = VOTE_AT.search(led) and PASSIVE_BY.match(after) and actors.speak_of_mission(after)
    return "mission.places.passive" if was_observed or was_followed else None


def _is_elsewhere(gap: str) -> bool:
    """Tell whether something other than the vote was observed or visited: "visited the ministry in Velmora"."""
    return bool(OTHER.search(gap)) or (bool(INSTITUTION.search(gap)) and not VOTE.search(gap))


def _is_own(stretch: Stretch, before: str, observed: str, actors: Actors) -> bool:
    """Tell whether what was observed is an election, and by this mission: the last body named before decides."""
    if actors.another_acts(before) or PLANNED.search(before):
        return False
    near = before[-_NEARBY:]
    is_told = stretch.goes_on or PARTS.search(near) or OBJECT.search(observed) or STATIONS_ARE.search(near)
    return bool(is_told or MISSION.search(near)) or actors.name_own(near)


def _named(words: str, match: re.Match[str], rule: str) -> Iterator[_Place]:
    text, offset = match["list"], match.start("list")
    if "," in text and SAID.match(words, match.end()):
        text = text[: text.rindex(",")]
    area = _shared_area(words, match)
    shared_from = max(text.rfind(opening) for opening in ("the ", " in ", " at ", " on ")) if area else 0
    for one in ONE.finditer(text):
        name = one["name"]
        own_area = TRAILING_AREA.search(name) or re.match(rf"\s(?P<area>{AREA})\b", text[one.end() :])
        kind = own_area["area"] if own_area else area if one.start() >= shared_from else None
        bare = TRAILING_AREA.sub("", name)
        is_note = text.count("(", 0, one.start()) > text.count(")", 0, one.start())
        if is_note or (one["the"] and not kind) or not _is_place(bare):
            continue
        span = Span(offset + one.start("name"), offset + one.end("name"))
        yield _Place(_shown(bare, kind), span, rule)


def _shared_area(words: str, match: re.Match[str]) -> str | None:
    """Return the kind of area named once for the whole list: "the Brest and Grodno regions"."""
    shared = re.search(rf"\s(?P<area>{AREA})$", match["list"]) or re.match(
        rf"\s(?P<area>{AREA})\b", words[match.end() :]
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
    if folded in _states() or folded in CONTINENTS or name.isupper() or folded.endswith(("'s", "’s")):
        return False
    return not any(word in NO_PLACE_WORDS for word in folded.split())
