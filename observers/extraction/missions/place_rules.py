"""Whether the mission observed in the places that a sentence names."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from observers.extraction.missions.actors import MISSION, Actors
from observers.extraction.missions.place_looks import (
    ALL_AREAS,
    AMONG,
    AREAS,
    BEING,
    CUES,
    GUESTS,
    ITINERARIES,
    PERCEIVED_OPENING,
    PLACING,
    REACHING,
    SEEN_WORDS,
    TOLD_WORDS,
    WATCHED,
)
from observers.extraction.missions.place_words import (
    AMONG_THEM,
    AT_HEAD,
    AT_STATIONS,
    BESIDE_STATIONS,
    BRACKETS,
    CONTINUES,
    ELECTION_DAY,
    FIRST_OBSERVE,
    FIRST_PERCEIVED,
    FROM_BEFORE,
    FROM_TO,
    HEAD_OF_SENTENCE,
    INSTITUTION,
    ITINERARY,
    LABELLED,
    LINE_OF_LIST,
    LIST_FOLLOWS,
    LOCATION,
    NOT_A_PLACE_AFTER,
    OBJECT,
    OTHER,
    PARTS,
    PASSIVE,
    PASSIVE_BY,
    PERCEIVED_IN,
    PLANNED,
    PRESENT,
    STATIONS_ARE,
    SUBJECT,
    THEIR_PLACE,
    THEY_SAW,
    TOLD_US,
    VOTE,
    VOTE_AT,
    VOTE_IS,
    last_observed,
    states,
)
from observers.extraction.missions.reaches import BESIDE_REACH, FURTHER, MAKES_UP, REACH, TO_REACH, may_be_reached
from observers.extraction.readings import Claim
from observers.extraction.words.lookups import TENS, UNITS
from observers.extraction.words.openings import matches_at
from observers.extraction.words.stretches import Stretch

RULES = {
    "mission.places.observed": '"observed the elections in Astana": a place after a verb of observing.',
    "mission.places.opening": '"In Astana, the Mission visited": a place at the head of the sentence.',
    "mission.places.stations": '"at 312 polling stations, in Velmora and Kolby": places beside the number of stations.',
    "mission.places.reach": '"80 polling stations across 12 provinces": how far the mission reached, no place named.',
    "mission.places.passive": '"polling stations in Osh were visited": a place before a verb of observing.',
    "mission.places.route": '"the route took in Velmora and Kolby": places of an itinerary or of a reach.',
    "mission.places.told": '"Voters in Velmora told our observers": a place where somebody spoke to the observers.',
}

# How far before a verb of observing the one who observed is named.
_NEARBY = 100
# Numbers in words: without one, or a digit, no reach is told by numbers.
_NUMERALS = frozenset((*UNITS, *TENS))


@dataclass(frozen=True, slots=True)
class Location:
    """A row of places in a sentence, and the rule by which the mission observed there."""

    start: int
    end: int
    rule: str


def locations_observed(stretch: Stretch, actors: Actors, stations: Claim | None) -> Iterator[Location]:
    """Yield the rows of places of a sentence in which the mission observed."""
    if not _is_told(stretch, stations):
        return
    named = [*_named_places(stretch, actors, stations)]
    yield from _reaches(stretch, actors, stations, named)
    yield from named


def _named_places(stretch: Stretch, actors: Actors, stations: Claim | None) -> Iterator[Location]:
    last: Location | None = None
    for match in _locations(stretch):
        if NOT_A_PLACE_AFTER.match(stretch.words[match.end() :]):
            continue
        rule = _beside(stretch, match, stations) or _rule(stretch, match, actors) or _continued(stretch, match, last)
        if rule:
            last = Location(match.start("list"), match.end("list"), rule)
            yield last
    yield from _routes(stretch, actors, stations)


def _reaches(stretch: Stretch, actors: Actors, stations: Claim | None, named: Sequence[Location]) -> Iterator[Location]:
    """Yield how far the mission reached, told by numbers: "deployed in all ten regions".

    Places named right after it say which these are, and stand for it: "in all six provinces: Velmora, Kolby".
    """
    words = stretch.words
    has_number = stretch.has_digit or not _NUMERALS.isdisjoint(stretch.single_words)
    if not has_number or stretch.single_words.isdisjoint(AREAS):
        return
    for match in matches_at(REACH, words, stretch.places_of(REACHING)):
        start, end = match.span("list")
        is_led = may_be_reached(match) and _is_led_there(stretch, words[:start], actors)
        if not (is_led or _is_beside(stretch, start, stations)):
            continue
        made_up = MAKES_UP.match(words, end)
        if made_up is None and not any(_says_which(words, end, each) for each in named):
            yield Location(start, end, "mission.places.reach")
        if more := made_up or BESIDE_REACH.match(words, end):
            yield Location(*more.span("list"), "mission.places.observed")


def _says_which(words: str, end: int, named: Location) -> bool:
    """Tell whether places named after a reach make it up: not its two ends, a further place, or the country."""
    is_other = named.rule == "mission.places.route" or FURTHER.fullmatch(words, end, named.start)
    return (
        named.start >= end
        and not is_other
        and words[named.start : named.end].removeprefix("the ").casefold() not in states()
    )


def _is_beside(stretch: Stretch, start: int, stations: Claim | None) -> bool:
    """Tell whether a reach follows the number of polling stations: "at 80 stations across 12 provinces"."""
    if stations is None or not stretch.span.start <= stations.span.start < stretch.span.end:
        return False
    return TO_REACH.fullmatch(stretch.words, max(0, stations.span.end - stretch.span.start), start) is not None


def listed_below(introduced: Stretch, lines: Sequence[Stretch], actors: Actors) -> Iterator[tuple[Stretch, Location]]:
    """Yield the places of a list whose first line says that the mission was there: "in the following districts:"."""
    words = introduced.words
    if not (LIST_FOLLOWS.search(words) and _is_told(introduced, None) and _is_led_there(introduced, words, actors)):
        return
    for line in lines:
        named = LINE_OF_LIST.match(line.words)
        if named is None:
            return
        yield line, Location(named.start("list"), named.end("list"), "mission.places.observed")


def _locations(stretch: Stretch) -> Iterator[re.Match[str]]:
    yield from matches_at(LOCATION, stretch.words, stretch.places_of(PLACING))
    if not AMONG.isdisjoint(stretch.single_words):
        yield from AMONG_THEM.finditer(stretch.words)


def _is_told(stretch: Stretch, stations: Claim | None) -> bool:
    """Tell by a cheap look whether the sentence may say where the mission observed."""
    if stations and stretch.span.start <= stations.span.start < stretch.span.end:
        return True
    if CUES.isdisjoint(stretch.single_words) and not _is_day_out(stretch):
        return False
    return (
        stretch.speaks_of_mission
        or stretch.goes_on
        or not WATCHED.isdisjoint(stretch.single_words)
        or not GUESTS.isdisjoint(stretch.single_words)
        or (stretch.after_own and PARTS.search(stretch.words) is not None)
    )


def _is_day_out(stretch: Stretch) -> bool:
    return "day" in stretch.single_words and not BEING.isdisjoint(stretch.single_words)


def _beside(stretch: Stretch, match: re.Match[str], stations: Claim | None) -> str | None:
    """Tell whether the places follow the number of polling stations: "at 312 stations, in Velmora and Kolby"."""
    if stations is None or not stretch.span.start <= stations.span.start < stretch.span.end:
        return None
    gap = stretch.words[max(0, stations.span.end - stretch.span.start) : match.start("list")]
    return "mission.places.stations" if BESIDE_STATIONS.fullmatch(gap) else None


def _continued(stretch: Stretch, match: re.Match[str], last: Location | None) -> str | None:
    """Return the rule of the places before where a further one follows: "five in Velmora, seven in Kolby"."""
    if last is None or not CONTINUES.fullmatch(stretch.words, last.end, match.start("list")):
        return None
    return last.rule


def _routes(stretch: Stretch, actors: Actors, stations: Claim | None) -> Iterator[Location]:
    """Yield the places of an itinerary, those at the head of a sentence, and the two ends of a reach."""
    words = stretch.words
    is_own = stretch.speaks_of_mission or stretch.goes_on or stretch.after_own
    if not ITINERARIES.isdisjoint(stretch.single_words):
        for match in ITINERARY.finditer(words):
            if is_own and not actors.another_acts(words[: match.end()]):
                yield Location(match.start("list"), match.end("list"), "mission.places.route")
    at_head = None if SEEN_WORDS.isdisjoint(stretch.single_words) else AT_HEAD.match(words)
    if at_head and (is_own or VOTE.search(words[at_head.end() :])) and not actors.name_another(words[at_head.end() :]):
        yield Location(at_head.start("list"), at_head.end("list"), "mission.places.passive")
    for match in matches_at(FROM_TO, words, stretch.places_of(ALL_AREAS)) if "from" in stretch.single_words else ():
        before = words[: match.start()]
        has_stations = stations is not None and stretch.span.start <= stations.span.start < stretch.span.end
        if has_stations or (
            (seen := last_observed(stretch, match.start()))
            and _is_own(stretch, before[: seen.start], before[seen.start :], actors)
        ):
            yield Location(match.start("list"), match.end("list"), "mission.places.route")
            yield Location(match.start("to"), match.end("to"), "mission.places.route")


def _rule(stretch: Stretch, match: re.Match[str], actors: Actors) -> str | None:
    words = stretch.words
    before, led, after = words[: match.start()], words[: match.start("list")], words[match.end() :]
    if match[0].startswith("to ") and FROM_BEFORE.search(before):
        return None
    if LABELLED.match(led):
        return "mission.places.observed"
    if HEAD_OF_SENTENCE.fullmatch(before) and _opens(stretch, after, actors):
        return "mission.places.opening"
    if _is_led_there(stretch, led, actors):
        return "mission.places.observed"
    if _is_there_on_the_day(stretch, before) and not actors.another_acts(before):
        return "mission.places.observed"
    return _rule_by_what_follows(stretch, led, after, actors)


def _is_there_on_the_day(stretch: Stretch, before: str) -> bool:
    """Read "On election day the observers were in Velmora": no verb of observing, but the day."""
    is_there = "day" in stretch.single_words and PRESENT.search(before)
    return bool(is_there) and ELECTION_DAY.search(stretch.words) is not None


def _rule_by_what_follows(stretch: Stretch, led: str, after: str, actors: Actors) -> str | None:
    """Read a place before its verb: "polling stations in Osh were visited", "observers in Osh reported"."""
    passive = PASSIVE.match(after)
    by_own = passive and (not passive["by"] or actors.speak_of_mission(after[passive.end() :]))
    was_observed = by_own and AT_STATIONS.search(led)
    was_followed = PASSIVE_BY.match(after) and VOTE_AT.search(led) and actors.speak_of_mission(after)
    if was_observed or was_followed:
        return "mission.places.passive"
    if THEY_SAW.match(after) and THEIR_PLACE.search(led) and not actors.another_acts(led):
        return "mission.places.observed"
    is_told = not TOLD_WORDS.isdisjoint(stretch.single_words) and TOLD_US.match(after)
    return "mission.places.told" if is_told and not INSTITUTION.search(led) else None


def _opens(stretch: Stretch, after: str, actors: Actors) -> bool:
    """Tell whether the mission observes something right after a place: "In Velmora observers noticed"."""
    observed = FIRST_OBSERVE.match(after)
    if observed and not OTHER.search(observed["gap"]):
        return True
    perceived = FIRST_PERCEIVED.match(after)
    if perceived is None or OTHER.search(perceived["gap"]):
        return False
    return actors.speak_of_mission(perceived["gap"]) or re.search(r"\b(?:we|they)\b", perceived["gap"]) is not None


def _is_led_there(stretch: Stretch, led: str, actors: Actors) -> bool:
    """Tell whether a verb of observing leads to the place, and the mission to the verb."""
    observed = last_observed(stretch, len(led))
    if observed and not _is_elsewhere(led[observed.end :]):
        return _is_own(stretch, led[: observed.start], led[observed.start :], actors)
    perceived = next(matches_at(PERCEIVED_IN, led, stretch.places_of(PERCEIVED_OPENING)), None)
    return perceived is not None and _is_own(stretch, led[: perceived.start()], "", actors)


def _is_elsewhere(gap: str) -> bool:
    """Tell whether something other than the vote was observed or visited: "visited the ministry in Velmora"."""
    return bool(OTHER.search(gap)) or (bool(INSTITUTION.search(gap)) and not VOTE.search(gap))


def _is_own(stretch: Stretch, before: str, observed: str, actors: Actors) -> bool:
    """Tell whether what was observed is an election, and by this mission: the last body named before decides."""
    if actors.another_acts(before) or PLANNED.search(before):
        return False
    near = BRACKETS.sub("", before)[-_NEARBY:]
    if stretch.goes_on or OBJECT.search(observed) or PARTS.search(near) or PARTS.search(observed):
        return True
    if MISSION.search(near) or STATIONS_ARE.search(near) or VOTE_IS.search(near):
        return True
    return actors.name_own(near) or SUBJECT.match(BRACKETS.sub("", before)) is not None
