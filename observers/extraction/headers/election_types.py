"""What is voted on, and whether early: the phrases of a text weighed against one another."""

import re
from collections import Counter
from collections.abc import Sequence
from datetime import date

from observers.extraction.headers.election_clauses import SAME_DAY
from observers.extraction.headers.election_phrases import ElectionPhrase
from observers.extraction.headers.election_words import types_in
from observers.extraction.readings import Claim
from observers.extraction.words.dates import DateMention
from observers.extraction.words.word_index import WordIndex
from observers.spans import Span
from observers.vocabulary import ElectionType

RULES: dict[str, str] = {
    "election.types.phrase": "The offices in the phrases that name the election the text is about.",
    "election.types.joined": "An office joined to the main one: “presidential and local elections”.",
    "election.types.campaign": "The office whose candidates or race a text names, where nothing else does.",
    "election.early.phrase": "“early”, “snap”, “extraordinary” before the election itself.",
    "election.early.schedule": "An election said to be held ahead of schedule.",
}

_HEADING, _OPENING = 250, 900
_SHARE_OF_MAIN = 0.34
_REACH = 30
_JOINED_VOTE = re.compile(r"\b(?:and|with)\s(?:the\s|a\s|an\s)?(?:\w+\s)?\Z", re.IGNORECASE)
_SAME_DAY_AFTER = re.compile(rf"[^.;\n]{{0,60}}?\b(?:{SAME_DAY.pattern})\b", re.IGNORECASE)
_CAMPAIGN = re.compile(
    r"\b(?P<office>presidential|parliamentary|legislative|senatorial|municipal|mayoral|gubernatorial|regional)[\s-]"
    r"(?:(?:19|20)\d\d\b|candidates?\b|contenders?\b|hopefuls?\b|race\b|campaign\b|contest\b|mandate\b|ballot|run-?off\b)",
    re.IGNORECASE,
)
_FIRST_PAGE = 3000
# What stands before an election is read in small letters.
_EARLIER = re.compile(
    r"\b(?:(?:last|previous|past|earlier|since\sthe|preceding|prior|next|future|former)\s(?:\w+\s){0,2}|as\sa\s)\Z",
)
# "more than 200 presidential and local elections" are those an organisation has seen in its life.
_MANY = re.compile(
    r"\b(?:\d[\d,]*|dozens\sof|hundreds\sof|many|several|numerous|various|other|different)\s\Z",
)
_AHEAD = re.compile(
    r"ahead of (?:schedule|time|(?:its|their|the|his) (?:\w+ )?(?:term|calendar|date))\b|"
    r"not due (?:until|till|before|for)\b|"
    r"(?:earlier|sooner) than (?:planned|scheduled|due|foreseen)\b|brought forward\b|moved forward\b|"
    r"(?:years?|months?) (?:early|sooner|ahead|before (?:schedule|time|(?:it|they) (?:was|were) due))\b|"
    r"called (?:\w+ ){0,3}early\b|prematurely\b|before time\b|"
    r"before (?:the|his|her|its|their) (?:term|mandate) (?:was|ran|had|were) (?:up|out|run|ended|over)\b|"
    r"before the (?:end|expiry|expiration) of (?:its|his|her|their|the) (?:\w+ ){0,2}(?:term|mandate)\b",
    re.IGNORECASE,
)
_AHEAD_OPENERS = frozenset(
    (
        *("not", "sooner", "ahead", "earlier", "brought", "moved", "year", "years", "month", "months", "called"),
        *("prematurely", "before"),
    )
)
_VOTE_BEFORE = re.compile(
    r"\b(?:elections?|vote[ds]?|voting|polls?|elect(?:s|ed|ing)?|choos(?:es?|ing)|chosen?|chose|renew(?:s|ed|ing)?|balloting)\b[^.;\n]*\Z",
    re.IGNORECASE,
)
_VOTE_SOON = re.compile(r"[^.;\n]{0,60}?\b(?:elections?|vote[ds]?|polls?|elected|elect|chose|choose)\b", re.IGNORECASE)
# "early elections" with no office named may be any election, but no referendum.
_ELECTED = {kind.value for kind in ElectionType} - {ElectionType.REFERENDUM.value}
_ENOUGH_FOR_EARLY = 2


def election_year(phrases: Sequence[ElectionPhrase], dates: Sequence[DateMention], issued: date | None) -> int | None:
    """Return the year that stands with the election most, early mentions counting more.

    A year that is far from the day of issue is that of another election; between two years written for one election
    the other dates of the text decide.
    """
    usual = Counter(mention.end.year for mention in dates)
    years: Counter[int] = Counter()
    for phrase in phrases:
        if phrase.year and phrase.names_an_election and (issued is None or abs(phrase.year - issued.year) <= 1):
            years[phrase.year] += _weight(phrase) * (3 if phrase.types or phrase.is_general else 1)
    return max(years, key=lambda year: (years[year] + usual[year], usual[year])) if years else None


def find_types(text: str, current: Sequence[ElectionPhrase]) -> list[Claim]:
    """Return one claim for each thing voted on, the main one first.

    Elections of another year, and "last", "next" or "future" ones, do not count. Other offices count where they are
    joined to the main one in one phrase, or named nearly as often. "General elections" alone name no office.
    """
    totals: Counter[ElectionType] = Counter()
    for phrase in current:
        for kind in phrase.types:
            totals[kind] += _weight(phrase)
    if not totals:
        return _by_campaign(text)
    main = max(totals, key=totals.__getitem__)
    claims = [_claim(current, main, "phrase")]
    for kind in totals:
        if kind is not main and (
            totals[kind] >= _SHARE_OF_MAIN * totals[main] or _is_joined(text, current, main, kind)
        ):
            claims.append(_claim(current, kind, "joined"))
    return claims


def find_early(text: str, words: WordIndex, current: Sequence[ElectionPhrase], types: set[str]) -> Claim | None:
    """Return the claim that the election is early, or None: "early voting" and earlier early elections say nothing."""
    kinds = types or _ELECTED
    early = [
        phrase
        for phrase in current
        if phrase.early and ((phrase.is_general and not phrase.types) or kinds & set(phrase.types or _ELECTED))
    ]
    is_only_one = len(early) == len([phrase for phrase in current if phrase.types])
    if early and early[0].early and (is_only_one or sum(map(_weight, early)) >= _ENOUGH_FOR_EARLY):
        return Claim("election.is_early", True, early[0].early, "election.early.phrase")
    for start in words.starts_of(_AHEAD_OPENERS):
        ahead = _AHEAD.match(text, start)
        if ahead is None:
            continue
        if _VOTE_BEFORE.search(text, max(0, ahead.start() - 60), ahead.start()) or _VOTE_SOON.match(text, ahead.end()):
            return Claim("election.is_early", True, Span(*ahead.span()), "election.early.schedule")
    return None


def current_phrases(text: str, phrases: Sequence[ElectionPhrase], year: int | None) -> list[ElectionPhrase]:
    """Return the phrases that may name the election the text is about."""
    return [
        phrase
        for phrase in phrases
        if (phrase.year is None or year is None or phrase.year == year)
        and not _is_earlier(text, phrase.span.start)
        and not (_is_plural(text, phrase) and _MANY.search(_before(text, phrase.span.start)))
    ]


def _is_earlier(text: str, start: int) -> bool:
    return _EARLIER.search(_before(text, start)) is not None


def _before(text: str, start: int) -> str:
    return text[max(0, start - _REACH) : start].lower()


def _is_plural(text: str, phrase: ElectionPhrase) -> bool:
    return phrase.vote.of(text).endswith("s") and len(phrase.types) > 1


def _weight(phrase: ElectionPhrase) -> int:
    return 5 if phrase.span.start < _HEADING else 3 if phrase.span.start < _OPENING else 1


def _is_joined(text: str, phrases: Sequence[ElectionPhrase], main: ElectionType, kind: ElectionType) -> bool:
    together = [phrase for phrase in phrases if {main, kind} <= set(phrase.types)]
    if sum(_weight(phrase) for phrase in together) > 1:
        return True
    if any(kind in phrase.types and _is_of_same_day(text, phrase) for phrase in phrases):
        return True
    return any(
        kind in phrase.types
        and _weight(phrase) > 1
        and any(other is not phrase and _follows(text, other, phrase) for other in phrases)
        for phrase in phrases
    )


def _is_of_same_day(text: str, phrase: ElectionPhrase) -> bool:
    """Tell an election that its own clause puts on the day of another: "mayors were chosen on the same day"."""
    start = max(text.rfind(". ", 0, phrase.span.start), text.rfind("\n", 0, phrase.span.start), phrase.span.start - 80)
    before = SAME_DAY.search(text, start + 1, phrase.span.end)
    return bool(before or _SAME_DAY_AFTER.match(text, phrase.span.end))


def _follows(text: str, first: ElectionPhrase, second: ElectionPhrase) -> bool:
    gap = text[first.span.end : second.span.start]
    return len(gap) < 60 and "." not in gap and bool(_JOINED_VOTE.search(gap))  # noqa: PLR2004


def _by_campaign(text: str) -> list[Claim]:
    """Read the office off what surrounds a vote: "Presidential-2020", "the presidential candidates"."""
    match = next(
        (one for one in _CAMPAIGN.finditer(text, 0, _FIRST_PAGE) if not _is_earlier(text, one.start())),
        None,
    )
    kinds = types_in(match["office"]) if match else []
    return [
        Claim("election.types", kind.value, Span(*match.span()), "election.types.campaign") for kind in kinds if match
    ]


def _claim(phrases: Sequence[ElectionPhrase], kind: ElectionType, rule: str) -> Claim:
    phrase = max((p for p in phrases if kind in p.types), key=lambda p: (_weight(p), -p.span.start))
    return Claim("election.types", kind.value, phrase.span, f"election.types.{rule}")
