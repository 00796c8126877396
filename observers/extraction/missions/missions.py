"""The make-up of a mission: head, dates, observers, polling stations, places."""

from collections.abc import Sequence

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
from observers.extraction.words.stretches import told_stretches

RULES = {**composition.RULES, **mission_dates.RULES, **heads.RULES, **counts.RULES, **places.RULES}


def find_mission(document: Document, header: StatementReading) -> Sequence[Claim]:
    """Return what the document says of the mission itself, every claim with the words it was read from."""
    actors = Actors.of(document, header)
    stretches = told_stretches(document, actors)
    numbers = counts.find_counts(stretches, actors)
    stations = next((claim for claim in numbers if claim.field == "mission.polling_station_count"), None)
    return [
        *composition.find_title(document, actors, stretches),
        *mission_dates.find_mission_dates(document, header, actors, stretches),
        *heads.find_head(document, actors, stretches),
        *numbers,
        *composition.find_composition(stretches),
        *places.find_places(document, actors, stretches, stations),
    ]
