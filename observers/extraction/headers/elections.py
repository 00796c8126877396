"""Which election: the host state, what is voted on, when, and whether early."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from datetime import date, timedelta

from observers.extraction.documents import Document
from observers.extraction.headers import election_dates, election_types, hosts
from observers.extraction.headers.election_clauses import clause_phrases
from observers.extraction.headers.election_dates import find_election_days
from observers.extraction.headers.election_phrases import ElectionPhrase, find_election_phrases
from observers.extraction.headers.election_types import current_phrases, election_year, find_early, find_types
from observers.extraction.headers.hosts import find_host
from observers.extraction.headers.short_dates import completed_dates
from observers.extraction.readings import Claim, StatementReading
from observers.extraction.words.dates import DateMention

RULES: dict[str, str] = {
    "election.title.phrase": "The fullest phrase that names the election, as written.",
    **hosts.RULES,
    **election_types.RULES,
    **election_dates.RULES,
}

_LONGEST_TITLE = 200
_VERB = re.compile(r"\b(?:elect(?:s|ed)?|chose|choose)\Z", re.IGNORECASE)
_OPENING, _REACH = 1500, 60
_DATED = re.compile(r"\s(?:(?:of|on|held|that|were|was|took|place|the|\w+day,?)\s){1,5}")
_BETWEEN_ROUNDS = timedelta(days=60)


def find_election(document: Document, header: StatementReading) -> Sequence[Claim]:
    """Return the claims for the host state, what is voted on, whether early, the days of the vote and its title.

    `header` gives the day of issue, which completes dates without a year.
    """
    text = document.text
    phrases = _phrases(document)
    day = header.value("statement.issued_on")
    issued = day if isinstance(day, date) else None
    dates = document.dates
    year = election_year(phrases, dates, issued)
    current = current_phrases(text, phrases, year)
    types = find_types(text, current)
    if types and (own := election_year(_of_same_kind(phrases, str(types[0].value)), dates, issued)) != year:
        year, current = own, current_phrases(text, phrases, own)
        types = find_types(text, current)
    completed = completed_dates(document, year, issued)
    days = find_election_days(document, completed, phrases, year, header.claim("statement.issued_on"))
    current = _held_then(text, current, completed, days)
    types = find_types(text, current)
    kinds = {str(claim.value) for claim in types}
    claims = [
        find_host(document, phrases),
        _title(text, current, kinds),
        *types,
        find_early(text, document.words, current, kinds),
        *days,
    ]
    return tuple(claim for claim in claims if claim is not None)


def _phrases(document: Document) -> list[ElectionPhrase]:
    named = find_election_phrases(document.text, document.words)
    phrases = [*named, *clause_phrases(document.text, document.words, named)]
    return sorted(
        (phrase for phrase in phrases if phrase.names_an_election or phrase.types), key=lambda phrase: phrase.vote.start
    )


def _held_then(
    text: str, phrases: list[ElectionPhrase], dates: Sequence[DateMention], days: Sequence[Claim]
) -> list[ElectionPhrase]:
    """Leave out the elections of other days, far from these: "the municipal elections of 18 February"."""
    held = next((claim.value for claim in days if isinstance(claim.value, date)), None)
    if held is None:
        return phrases
    return [phrase for phrase in phrases if not _is_of_another_day(text, phrase, dates, held)]


def _is_of_another_day(text: str, phrase: ElectionPhrase, dates: Sequence[DateMention], held: date) -> bool:
    following = bisect_left(dates, phrase.span.end, key=lambda mention: mention.span.start)
    return any(
        mention.span.start - phrase.span.end < _REACH
        and _DATED.fullmatch(text, phrase.span.end, mention.span.start) is not None
        and abs(mention.start - held) > _BETWEEN_ROUNDS
        for mention in dates[following : following + 1]
    )


def _of_same_kind(phrases: Sequence[ElectionPhrase], main: str) -> list[ElectionPhrase]:
    """Leave out the elections to other offices: their years are not that of the main one."""
    return [phrase for phrase in phrases if not phrase.types or main in phrase.types]


def _title(text: str, phrases: Sequence[ElectionPhrase], types: set[str]) -> Claim | None:
    named = [
        phrase
        for phrase in phrases
        if phrase.span.end - phrase.span.start <= _LONGEST_TITLE
        and (types.intersection(phrase.types) or phrase.is_general)
    ]
    named = [phrase for phrase in named if not _VERB.search(phrase.vote.of(text))]
    opening = [phrase for phrase in named if phrase.span.start < _OPENING] or named
    if not opening:
        return None
    best = max(opening, key=lambda phrase: (len(phrase.types), phrase.span.end - phrase.span.start, -phrase.span.start))
    words = re.sub(r"\s+", " ", best.span.of(text))
    return Claim("election.title", words, best.span, "election.title.phrase")
