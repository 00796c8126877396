"""The day or days of an election: the dates of a text weighed by the words around them."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from observers.extraction.documents import Document
from observers.extraction.headers.election_day_words import (
    AFTER_ELECTION,
    AT_ONCE,
    BARE_VOTE,
    BEFORE_ELECTION,
    CHOSEN_BEFORE,
    DAY_AFTER,
    DAY_BEFORE,
    ENTRY,
    HELD,
    HELD_AFTER,
    LINE_ENDS,
    MOVED_TO,
    NOON,
    NOT_SEEN,
    OBSERVING,
    ON,
    ON_NEXT_LINE,
    OPENED,
    PART_OF_DAY,
    REPORTING,
    SINCE,
    SOMETHING_ELSE,
    TURNED_OUT,
    UNDER,
    VOTERS_AFTER,
    VOTERS_BEFORE,
    WATCHED_AFTER,
    WATCHED_BEFORE,
    WEEKDAY,
    WHEN,
    WILL_WATCH_BEFORE,
)
from observers.extraction.headers.election_phrases import ElectionPhrase, phrases_near
from observers.extraction.headers.other_votes import is_of_another_vote
from observers.extraction.readings import Claim
from observers.extraction.words import relative_days
from observers.extraction.words.clauses import last_clause
from observers.extraction.words.dates import DateMention
from observers.extraction.words.relative_days import A_VOTE, claims_for_days, vote_days_from_issue
from observers.spans import Span

RULES: dict[str, str] = {
    **relative_days.RULES,
    "election.dates.election-day": "A date beside “election day”, “voting day”, “polling day”.",
    "election.dates.before-election": "A date in front of an election: “the 26 May elections”.",
    "election.dates.after-election": "A date after an election: “elections held on …”, “Election of … (5 June)”.",
    "election.dates.heading": "A date right after the election, or alone on the line below a heading that names it.",
    "election.dates.voters": "The date on which voters voted, chose or went to the polls.",
    "election.dates.moved": "The date to which an election was moved: “the vote was postponed to 12 May”.",
    "election.dates.when": "A date explained by the vote: “on 15 July, when voting was held”.",
    "election.dates.watched": "The date on which observers were at polling stations or watched the voting.",
}

_HEADING, _OPENING = 250, 900
_LONGEST_ON = 20
_LONGEST_PART_OF_DAY = 30
_REACH = 240
_NEARLY = 0.6
_FROM_ISSUE = 6
_A_WEEK = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class _Weighed:
    mention: DateMention
    weight: int
    rule: str


def find_election_days(
    document: Document,
    dates: Sequence[DateMention],
    phrases: Sequence[ElectionPhrase],
    year: int | None,
    issue: Claim | None,
) -> list[Claim]:
    """Return the claims for the first and the last day of the vote, or none where the text does not date it.

    `dates` are those that `completed_dates` gives; the date of issue, where it stands by itself, is none of them.
    """
    text = document.text
    own = issue.span if issue and not issue.rule.endswith(".act") else None
    issued = issue.value if issue and isinstance(issue.value, date) else None
    weighed = [_Weighed(mention, *_weigh(text, mention, phrases)) for mention in dates if mention.span != own]
    weighed += [
        _Weighed(mention, _FROM_ISSUE * _place(mention), rule)
        for mention, rule in vote_days_from_issue(text, document.words, issued)
    ]
    totals: dict[tuple[date, date], int] = {}
    for one in weighed:
        days = (one.mention.start, one.mention.end)
        totals[days] = totals.get(days, 0) + one.weight
    likely = {days: total for days, total in totals.items() if total > 0}
    if not likely:
        return []
    start, end = _best(likely, year)
    best = max(
        (one for one in weighed if (one.mention.start, one.mention.end) == (start, end)), key=lambda one: one.weight
    )
    return claims_for_days(best.mention.span, best.rule, start, end)


def _best(likely: dict[tuple[date, date], int], year: int | None) -> tuple[date, date]:
    """Return the days with the most weight; a single day of a range wins where it weighs nearly as much."""
    in_year = {days: total for days, total in likely.items() if year is None or days[1].year == year}
    pool = in_year or likely
    days = max(pool, key=pool.__getitem__)
    if days[0] == days[1]:
        return days
    inside = {one: total for one, total in pool.items() if one[0] == one[1] and days[0] <= one[0] <= days[1]}
    last = max(inside, key=inside.__getitem__, default=days)
    return last if inside and inside[last] >= _NEARLY * pool[days] else days


def _weigh(text: str, mention: DateMention, phrases: Sequence[ElectionPhrase]) -> tuple[int, str]:
    before = _words_before(text, mention.span.start)
    weight, rule = _weight_and_rule(text, mention.span, before, phrases)
    if not weight or NOT_SEEN.match(text, mention.span.end) or is_of_another_vote(text, before):
        return 0, ""
    place = _place(mention)
    if mention.start != mention.end:
        sentence = before.rsplit(". ", 1)[-1]
        of_observers = OBSERVING.search(sentence) is not None and not HELD.search(sentence)
        if of_observers and SINCE.search(before):
            return 0, ""
        if mention.end - mention.start > _A_WEEK or of_observers:
            weight //= 3
    return weight * place, rule


def _words_before(text: str, start: int) -> str:
    """Return the words before a date, without the weekday and the part of the day."""
    before = _with_end(text[max(0, start - _REACH) : start], WEEKDAY, "")
    if ".m." in before:
        before = NOON.sub(r"\1m", before)
    return _with_end(before, PART_OF_DAY, "on ")


def _with_end(words: str, ending: re.Pattern[str], instead: str) -> str:
    match = ending.search(words, max(0, len(words) - _LONGEST_PART_OF_DAY))
    return words[: match.start()] + instead if match else words


def _place(mention: DateMention) -> int:
    return 3 if mention.span.start < _HEADING else 2 if mention.span.start < _OPENING else 1


def _weight_and_rule(text: str, span: Span, before: str, phrases: Sequence[ElectionPhrase]) -> tuple[int, str]:
    before = last_clause(before)
    small = before.lower()
    is_after = AFTER_ELECTION.search(small) is not None
    found = (
        (10, "election-day", lambda: DAY_BEFORE.search(small) or DAY_AFTER.match(text, span.end)),
        (10, "before-election", lambda: _stands_before(text, span, phrases)),
        (8, "voters", lambda: _is_day_of_voters(text, span, before)),
        (8, "moved", lambda: not _ends_on(small) and MOVED_TO.search(small)),
        (0, "", lambda: is_after and SOMETHING_ELSE.search(_since_election(before).lower())),
        (8, "after-election", lambda: is_after),
        (8, "after-election", lambda: not SINCE.search(small) and HELD_AFTER.match(text, span.end)),
        (8, "when", lambda: WHEN.match(text, span.end)),
        (5, "heading", lambda: _is_under_heading(text, span, phrases)),
        (2, "watched", lambda: _was_watched(text, span, before)),
    )
    return next(((weight, rule) for weight, rule, is_so in found if is_so()), (0, ""))


def _is_day_of_voters(text: str, span: Span, before: str) -> bool:
    if VOTERS_AFTER.match(text, span.end) or TURNED_OUT.match(text, span.end):
        return True
    small = before.lower()
    return _ends_on(small) and bool(VOTERS_BEFORE.search(before) or CHOSEN_BEFORE.search(small))


def _ends_on(small: str) -> bool:
    return ON.search(small, max(0, len(small) - _LONGEST_ON)) is not None


def _was_watched(text: str, span: Span, before: str) -> bool:
    """Tell whether observers watched the vote on a day: "were at polling stations on …", "on … watched voting"."""
    small = before.lower()
    if _ends_on(small) and (WATCHED_BEFORE.search(small) or WILL_WATCH_BEFORE.search(small)):
        return True
    return bool(re.search(r"\b(?:[Oo]n|for)\s\Z", before) and WATCHED_AFTER.match(text, span.end))


def _stands_before(text: str, span: Span, phrases: Sequence[ElectionPhrase]) -> bool:
    if BARE_VOTE.match(text, span.end):
        return True
    following = next(iter(phrases_near(phrases, span.end, span.end + _REACH)), None)
    if following is None or not following.names_an_election:
        return False
    if following.span.start < span.end or BEFORE_ELECTION.fullmatch(text, span.end, following.span.start):
        return True
    heads_entry = text[span.start - 1 : span.start] in ("", "\n")
    return heads_entry and ENTRY.fullmatch(text, span.end, following.span.start) is not None


def _since_election(before: str) -> str:
    """Return what stands between the last election word and the date."""
    last = [match.end() for match in re.finditer(rf"\b{A_VOTE}\b", before, re.IGNORECASE)]
    return OPENED.sub("", before[last[-1] :]) if last else before


def _is_under_heading(text: str, span: Span, phrases: Sequence[ElectionPhrase]) -> bool:
    """Tell whether the date follows the election at once, or stands alone below a heading that names it."""
    near = phrases_near(phrases, span.start - _REACH, span.start)
    above = [phrase for phrase in near if phrase.span.end <= span.start and phrase.names_an_election]
    if not above and span.start < _HEADING and LINE_ENDS.match(text, span.end):
        below = phrases_near(phrases, span.end, span.end + _REACH)
        return any(
            phrase.names_an_election and ON_NEXT_LINE.fullmatch(text, span.end, phrase.span.start) for phrase in below
        )
    if not above:
        return False
    gap = text[above[-1].span.end : span.start]
    heading = text[text.rfind("\n", 0, above[-1].span.start) + 1 : above[-1].span.end]
    ends_a_line = LINE_ENDS.match(text, span.end)
    if ends_a_line and REPORTING.search(heading):
        return False
    alone = ends_a_line and span.start < _OPENING and UNDER.fullmatch(gap)
    return bool(alone or AT_ONCE.fullmatch(gap))
