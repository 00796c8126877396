"""The mission's own numbers: how many observers, how many polling stations."""

from collections.abc import Iterator, Sequence

from observers.extraction.missions import (
    observer_counts,
    observer_words,
    observers_beside,
    station_counts,
    stations_beside,
)
from observers.extraction.missions.actors import Actors
from observers.extraction.missions.counted import Candidate, best_claim, candidates_in
from observers.extraction.readings import Claim
from observers.extraction.words.lookups import SCALES, TENS, UNITS
from observers.extraction.words.stretches import Stretch

RULES = {**observer_counts.RULES, **observers_beside.RULES, **station_counts.RULES, **stations_beside.RULES}

# Plain words to look for first: most sentences hold no number, or none of people or of polling stations.
_CUES = (*observer_words.CUES, *station_counts.CUES)
_NUMERALS = frozenset((*UNITS, *TENS, *SCALES)) - {"one"}


def find_counts(stretches: Sequence[Stretch], actors: Actors) -> list[Claim]:
    """Return the claims for the number of observers and of polling stations, each at most once.

    Of several numbers the total is taken: "120 observers, 20 of them long-term" gives 120. The country's own totals,
    other missions' numbers and vague words ("several polling stations") give nothing.
    """
    candidates = [candidates for candidates in _candidates(stretches) if candidates]
    observers = [count for each in candidates for count in observer_counts.observers_in(each, actors)]
    if not observers:
        observers = [count for each in candidates for count in observers_beside.observers_beside(each, actors)]
    stations = [count for each in candidates for count in station_counts.stations_in(each, actors)]
    if not stations:
        stations = [count for each in candidates for count in stations_beside.stations_beside(each, actors)]
    return [
        *best_claim("mission.observer_count", observers),
        *best_claim("mission.polling_station_count", stations),
    ]


def _candidates(stretches: Sequence[Stretch]) -> Iterator[list[Candidate]]:
    """Yield the numbers of each sentence that may count observers or polling stations."""
    for stretch in stretches:
        has_number = stretch.has_digit or not _NUMERALS.isdisjoint(stretch.single_words)
        if has_number and _counts_either(stretch.lower):
            yield list(candidates_in(stretch))


def _counts_either(lower: str) -> bool:
    """Tell by a cheap look whether observers or polling stations may be counted."""
    for cue in _CUES:  # noqa: SIM110 - a plain loop costs half of a generator here
        if cue in lower:
            return True
    return False
