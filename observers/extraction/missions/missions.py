"""The make-up of a mission: head, dates, observers, polling stations, places."""

import re
from collections.abc import Sequence
from datetime import date

from observers.extraction.documents import Document
from observers.extraction.missions import (
    composition,
    counts,
    heads,
    mission_dates,
    places,
)
from observers.extraction.missions.actors import Actors
from observers.extraction.readings import Claim, StatementReading
from observers.extraction.words.openings import matches_at
from observers.extraction.words.stretches import Stretch, told_stretches

RULES = {**composition.RULES, **mission_dates.RULES, **heads.RULES, **counts.RULES, **places.RULES}


# "In 2016 the Union sent 90 observers": a year before the vote heads or ends the sentence.
_YEAR_AT_HEAD = re.compile(r"\W{0,4}(?:In|For|During|Back\sin|At|Since)\s[^.;:#]{0,40}?\b(?P<year>(?:19|20)\d\d),?\s")
_YEAR_AT_END = re.compile(r"\b(?:in|of)\s(?:[A-Z]\w+\s)?(?P<year>(?:19|20)\d\d)\W*$")
_BEFORE_YEAR = frozenset(("in", "of"))


def find_mission(document: Document, header: StatementReading) -> Sequence[Claim]:
    """Return what the document says of the mission itself, every claim with the words it was read from."""
    actors = Actors.of(document, header)
    every = told_stretches(document, actors)
    stretches = [each for each in every if not (each.has_digit and _is_of_past(each, header))]
    numbers = counts.find_counts(stretches, actors)
    stations = next((claim for claim in numbers if claim.field == "mission.polling_station_count"), None)
    return [
        *composition.find_title(document, actors, every),
        *mission_dates.find_mission_dates(document, header, actors, every),
        *heads.find_head(document, actors, stretches),
        *numbers,
        *composition.find_composition(stretches),
        *places.find_places(document, actors, stretches, stations),
    ]


def _is_of_past(stretch: Stretch, header: StatementReading) -> bool:
    """Tell whether a sentence tells of an earlier mission, by the year that heads or ends it."""
    year = _other_year(stretch)
    if year is None:
        return False
    vote = header.value("election.start_date") or header.value("statement.issued_on")
    return isinstance(vote, date) and year < vote.year - 1 and str(vote.year) not in stretch.words


def _other_year(stretch: Stretch) -> int | None:
    words = stretch.words
    if "20" not in words and "19" not in words:
        return None
    at_end = matches_at(_YEAR_AT_END, words, stretch.places_of(_BEFORE_YEAR))
    year = _YEAR_AT_HEAD.match(words) or next(at_end, None)
    return int(year["year"]) if year else None
