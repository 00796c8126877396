"""Where in the country the mission observed."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from observers.extraction.documents import Document
from observers.extraction.missions.actors import Actors
from observers.extraction.missions.place_rules import RULES, Location, listed_below, locations_observed
from observers.extraction.missions.place_words import (
    AREA,
    CONTINENTS,
    NO_PLACE_WORDS,
    ONE,
    SAID,
    TRAILING_AREA,
    states,
)
from observers.extraction.missions.reaches import OF_STATE
from observers.extraction.missions.station_counts import is_earlier
from observers.extraction.readings import Claim
from observers.extraction.words.people import find_people
from observers.extraction.words.stretches import Stretch
from observers.spans import Span

__all__ = ["RULES", "find_places"]

_LONGEST_LIST = 40


@dataclass(frozen=True, slots=True)
class _Place:
    """One place: its name to show and the words it was read from."""

    name: str
    span: Span
    rule: str


def find_places(
    document: Document, actors: Actors, stretches: Sequence[Stretch], stations: Claim | None
) -> list[Claim]:
    """Return one claim for every place in which the mission observed, in the order of the text, each once.

    "visited 22 polling stations in Baku, Shusha and Khojaly" gives three places, "the Brest and Grodno regions" gives
    "Brest region" and "Grodno region". The country itself, "across the country", the place of a meeting or of a press
    conference give none. A reach told by numbers is a place too, unless the sentence names the places that make it up:
    "at 80 polling stations across 12 provinces".
    """
    places: dict[str, _Place] = {}
    for number, stretch in enumerate(stretches):
        listed = stretches[number + 1 : number + 1 + _LONGEST_LIST] if ":" in stretch.words[-3:] else ()
        for place in (*_places_in(stretch, actors, stations), *_listed(stretch, listed, actors)):
            moved = _Place(place.name, place.span.shifted(stretch.span.start), place.rule)
            places.setdefault(place.name.casefold(), moved)
    return [Claim("mission.places", place.name, place.span, place.rule) for place in places.values()]


def _places_in(stretch: Stretch, actors: Actors, stations: Claim | None) -> Iterator[_Place]:
    words = stretch.words
    for location in locations_observed(stretch, actors, stations):
        if not is_earlier(words[: location.start]):
            yield from _without_people(list(_named(words, location)), words)


def _without_people(places: Sequence[_Place], words: str) -> Sequence[_Place]:
    """Leave out names of people: "Novi Sad" may be one, but not between Belgrade and Niš."""
    if any(" " not in place.name or TRAILING_AREA.search(place.name) for place in places):
        return places
    people = {person.span for person in find_people(words)} if places else set()
    return [place for place in places if place.span not in people]


def _listed(stretch: Stretch, lines: Sequence[Stretch], actors: Actors) -> Iterator[_Place]:
    for line, location in listed_below(stretch, lines, actors) if lines else ():
        offset = line.span.start - stretch.span.start
        for place in _named(line.words, location):
            yield _Place(place.name, place.span.shifted(offset), place.rule)


# "in Velmora and Kolby, Roe said", but "in Velmora, Kolby or Brent told us".
_OR = re.compile(r"\s(?:and|or)\s")


def _named(words: str, location: Location) -> Iterator[_Place]:
    text, offset = words[location.start : location.end], location.start
    if location.rule == "mission.places.reach":
        state = OF_STATE.match(words, location.end)
        is_state = state and state["state"].removeprefix("the ").casefold() in states()
        span = Span(location.start, state.end() if state and is_state else location.end)
        yield _Place(span.of(words), span, location.rule)
        return
    if "," in text and SAID.match(words, location.end) and not _OR.search(text, text.rindex(",")):
        text = text[: text.rindex(",")]
    area = _shared_area(words, location)
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
        yield _Place(_shown(bare, kind), span, location.rule)


def _shared_area(words: str, location: Location) -> str | None:
    """Return the kind of area named once for the whole list: "the Brest and Grodno regions"."""
    shared = re.search(rf"\s(?P<area>{AREA})$", words[location.start : location.end]) or re.match(
        rf"\s(?P<area>{AREA})\b", words[location.end :]
    )
    return shared["area"] if shared and _is_plural(shared["area"]) else None


def _is_plural(area: str) -> bool:
    return area.endswith("s")


_SINGULAR = {"ies": "y", "s": ""}
_ALWAYS_PLURAL = frozenset({"highlands", "lowlands"})


def _shown(name: str, kind: str | None) -> str:
    if kind is None:
        return name
    if kind.lower() in _ALWAYS_PLURAL:
        return f"{name} {kind}"
    ending = next((ending for ending in _SINGULAR if kind.endswith(ending)), "")
    singular = kind[: len(kind) - len(ending)] + _SINGULAR.get(ending, "")
    return name if singular.lower() in {"city", "town", "capital"} else f"{name} {singular}"


def _is_place(name: str) -> bool:
    folded = name.casefold()
    if folded in states() or folded in CONTINENTS or name.isupper() or folded.endswith(("'s", "’s")):
        return False
    return not any(word in NO_PLACE_WORDS for word in folded.split())
