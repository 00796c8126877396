"""The mission's own numbers: how many observers, how many polling stations."""

from observers.extraction import observer_counts, station_counts
from observers.extraction.actors import Actors
from observers.extraction.counted import best_claim
from observers.extraction.documents import Document
from observers.extraction.readings import Claim

RULES = {**observer_counts.RULES, **station_counts.RULES}


def find_counts(document: Document, actors: Actors) -> list[Claim]:
    """Return the claims for the number of observers and of polling stations, each at most once.

    Of several numbers the total is taken: "120 observers, 20 of them long-term" gives 120. The country's own totals,
    other missions' numbers and vague words ("several polling stations") give nothing.
    """
    text = document.text
    observers = [
        count for sentence in document.sentences for count in observer_counts.observers_in(text, sentence, actors)
    ]
    stations = [
        count for sentence in document.sentences for count in station_counts.stations_in(text, sentence, actors)
    ]
    return [
        *best_claim("mission.observer_count", observers),
        *best_claim("mission.polling_station_count", stations),
    ]
