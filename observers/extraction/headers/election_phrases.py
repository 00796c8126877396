"""The phrases that name an election: "early presidential elections", "Elections of Deputies of the Senate"."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from observers.extraction.headers.election_words import (
    BEFORE_A_VOTE,
    EARLY,
    ELECTION,
    OFFICE_PLAIN,
    PEOPLES_END,
    VOTE_OPENERS,
    VOTE_OPENERS_WITH,
    types_in,
)
from observers.extraction.words.lookups import MONTHS
from observers.extraction.words.word_index import WordIndex
from observers.spans import Span
from observers.vocabulary import ElectionType

_MONTHS = "|".join(name for name in MONTHS if name.isascii())
_YEAR = r"(?:19|20)\d\d"
_QUALIFIER = rf"{EARLY}|second|first|round|general|simultaneous|both|houses|chambers|republican|national|federal|state"
# A line end is no break where the phrase plainly goes on.
_ON = r"(?:[ ,/&()“”\"'’–-]{1,4}|(?<=\b[Oo]f)\s{1,3}|(?<=\b[Tt]he)\s{1,3}|\n(?-i:(?=[a-z]|Republic|Kingdom)))"
_VOTE = re.compile(
    rf"(?P<vote>{ELECTION})\b|"
    r"(?P<referendum>referendum|plebiscite|(?:nationwide|national|popular|all-\w+)\svote(?=\son\s))\b",
    re.IGNORECASE,
)
_LEFT_REACH = 130
_LAST_WORD = re.compile(r"[\w’'-]+\Z")
_IN_GAPS, _LONGEST_GAP = ' ,/&()“”"–\n', 4
_CHAIN = (
    rf"(?:{_ON}(?:(?:and|of|the|to|for|a|an|their|its|new|next)\b|(?:{OFFICE_PLAIN})\b|"
    rf"(?:members?|deputies|representatives|as\swell\sas|together\swith|along\swith|in\saddition\sto|vacant|seats|"
    rf"wom[ae]n|two|three|four|five|six|\d{{1,3}}(?=\s(?:new\s)?(?:members?|deputies|representatives|senators|seats|"
    rf"mps|mayors|councillors|vacant|national|local|municipal|parliamentary|senate|provincial|house|council))|all|vice|"
    rf"\d{{1,3}}-(?:member|seat)|"
    rf"{_QUALIFIER})\b|(?!(?:{_MONTHS})\b)(?-i:[A-Z])[\w’'-]*)){{1,18}}"
)
_OF_WHAT = re.compile(
    rf"{_ON}(?:of|to|for|their|its|the|a|an|new|next|his|her|members?|deputies|representatives|mayors)\b{_CHAIN}|"
    rf"(?=\s\((?:{OFFICE_PLAIN})\b){_CHAIN}",
    re.IGNORECASE,
)
_WHOM = re.compile(rf"(?:{_ON}(?:their|its|the|his|her|a|an)\b)?{_CHAIN}", re.IGNORECASE)
_LOOSE_END = re.compile(
    rf"(?:{_ON}(?:and|or|of|the|to|for|a|an|new|next|first|second|both|as\swell\sas|together\swith|along\swith|"
    rf"in\saddition\sto))+\Z",
    re.IGNORECASE,
)
# The words at which all loose ends end.
_MAY_BE_LOOSE = re.compile(r"\b(?:and|or|of|the|to|for|an?|new|next|first|second|both|as|with)\Z", re.IGNORECASE)
_LONGEST_LOOSE_WORD = 6
_ELECTING = re.compile(
    r"(?:elect(?:s|ed|ing)?|cho(?:se|ose|sen|osing)|pick(?:ed)?|renew(?:ed)?|select|\bfor|\bfill|\ba\snew)\Z",
)
# The year that follows: "presidential election of 2010", "elections (2019)", "on 5 June 2022", "in November 2020".
_YEAR_AFTER = re.compile(rf"[^.;:\n]{{0,30}}?\b(?P<year>{_YEAR})\b")
_YEAR_INSIDE = re.compile(rf"\b{_YEAR}\b")
_YEAR_OR_ORDINAL = re.compile(rf"{_YEAR}|\d{{1,2}}(?:st|nd|rd|th)")
_IS_EARLY = re.compile(rf"\b(?:{EARLY})\b")
_EARLY_VOTING = re.compile(r"early\s+vot", re.IGNORECASE)
_JOINING = {"a", "an", "and", "or", "as", "well", "the", "of", "to", "for", "in"}
# "Election Commission", "Election Observation Mission", "elections expert": the words name a body, not a vote.
_PART_OF_A_NAME = re.compile(
    r"[\s-]{1,2}(?:and\sreferend\w+\s)?(?:commissions?|commissioners?|observ\w+|monitor\w*|code|laws?|acts?|bills?|"
    r"regulations?|decrees?|rules|legislation|offences|official|"
    r"officials|"
    r"experts?|administration|management|authorit\w+|staff|boards?|bod(?:y|ies)|tribunal|offices?|bureaus?|agenc(?:y|ies)|councils?|committees?|missions?)\b",
    re.IGNORECASE,
)
_VERB = re.compile(
    r"\b(?:elect(?:s|ed|ing)?|cho(?:se|ose|sen|osing)|pick(?:ed)?|renew(?:ed)?|select|new|for|fill|votes?|polls?|contests?|race)\Z",
)
# Elections in general, as rules and mandates name them.
_ANY_ELECTION = re.compile(r"\band/or\b")
_AND_REFERENDA = re.compile(r"(?:\sand|\sor|,|/)\s?(?:national\s)?referend(?:a|ums)\b", re.IGNORECASE)


class ElectionPhrase(NamedTuple):
    """An election as a text names it: what is voted on, whether early, and the year that stands with it."""

    span: Span
    vote: Span
    types: tuple[ElectionType, ...]
    early: Span | None
    year: int | None
    is_general: bool
    names_an_election: bool


def find_election_phrases(text: str, words: WordIndex) -> list[ElectionPhrase]:
    """Return the phrases that name an election, in order; `types` is empty where no office is named.

    Reads "snap parliamentary elections", "Elections of Deputies of the Mazhilis and Maslikhats", "Referendum",
    "elect their next president".
    """
    return [phrase for match in _votes(text, words) if (phrase := _phrase(text, match))]


def phrases_near(phrases: Sequence[ElectionPhrase], start: int, end: int) -> Sequence[ElectionPhrase]:
    """Return the phrases whose vote begins between two places of the text."""
    first = bisect_left(phrases, start, key=lambda phrase: phrase.vote.start)
    last = bisect_left(phrases, end, key=lambda phrase: phrase.vote.start)
    return phrases[first:last]


def _votes(text: str, words: WordIndex) -> Iterator[re.Match[str]]:
    done = 0
    for start in sorted(_vote_starts(words)):
        if start >= done and (match := _VOTE.match(text, start)):
            done = match.end()
            yield match


def _vote_starts(words: WordIndex) -> set[int]:
    openers = VOTE_OPENERS.union(*(first for first, others in VOTE_OPENERS_WITH if words.starts_of(others)))
    peoples = (start for start, word in words.capitalised if word.lower().endswith(PEOPLES_END))
    return {*words.starts_of(openers), *peoples}


def _phrase(text: str, match: re.Match[str]) -> ElectionPhrase | None:
    is_part_of_name = _PART_OF_A_NAME.match(text, match.end()) is not None
    start, end = _start(text, match.start()), _end(text, match)
    if is_part_of_name:
        start = max(start, *(text.rfind(mark, start, match.start()) + len(mark) for mark in (",", " of ")))
    before = text[start : match.start()].lower()
    if _ANY_ELECTION.search(before) or _AND_REFERENDA.match(text, match.end()):
        return None
    types = types_in(f"{before} | {'referendum' if match['referendum'] else ''} | {text[match.end() : end]}")
    early = _IS_EARLY.search(before) if before else None
    if not (types or early) and _VERB.search(match[0].lower()):
        return None
    if early and _EARLY_VOTING.match(text, start + early.start()):
        early = None
    return ElectionPhrase(
        Span(start, end),
        Span(*match.span()),
        tuple(types),
        Span(start + early.start(), match.end()) if early else None,
        _year(before, text, match.end()),
        is_general="general" in before,
        names_an_election=not is_part_of_name,
    )


def _end(text: str, match: re.Match[str]) -> int:
    """Walk on over the words that say what is voted on."""
    what = _WHOM if _ELECTING.search(match[0].lower()) else _OF_WHAT
    right = what.match(text, match.end())
    return _without_loose_end(text, match.end(), right.end()) if right else match.end()


def _without_loose_end(text: str, start: int, end: int) -> int:
    if not _MAY_BE_LOOSE.search(text, max(start, end - _LONGEST_LOOSE_WORD), end):
        return end
    loose = _LOOSE_END.search(text, start, end)
    return loose.start() if loose else end


def _start(text: str, start: int) -> int:
    """Walk back over the words that may stand before a vote; joining words at the front are left outside."""
    first, found = max(0, start - _LEFT_REACH), start
    before = text[first:start]
    while word := _word_before(before):
        start = first + word.start()
        before = before[: word.start()]
        if word[0].lower() not in _JOINING:
            found = start
    return found


def _word_before(before: str) -> re.Match[str] | None:
    """Return the last word where it may stand before a vote, and nothing but blanks and light stops follow it."""
    bare = before.rstrip(_IN_GAPS)
    gap = before[len(bare) :]
    if not bare or not 0 < len(gap) <= _LONGEST_GAP or "\n\n" in gap:
        return None
    word = _LAST_WORD.search(bare, bare.rfind(" ") + 1)
    return word if word and _may_stand_before(word[0]) else None


def _may_stand_before(word: str) -> bool:
    return word.lower().replace("’", "'") in BEFORE_A_VOTE or bool(_YEAR_OR_ORDINAL.fullmatch(word))


def _year(before: str, text: str, end: int) -> int | None:
    if years := _YEAR_INSIDE.findall(before):
        return int(years[-1])
    year = _YEAR_AFTER.match(text, end)
    return int(year["year"]) if year else None
