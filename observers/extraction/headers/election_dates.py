"""The day or days of an election: the dates of a text weighed by the words around them."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from observers.extraction.documents import Document
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
_DAY = (
    r"(?:election|polling|voting|referendum|ballot|e)[\s-]?day|"
    r"day\sof\s(?:the\s)?(?:elections?|voting|vote|polling|poll|referendum)"
)
_DAY_BEFORE = re.compile(rf"\b(?:{_DAY})\b[\s,(–-]{{0,3}}(?:(?:was|is|on|of|held|fell)\s){{0,3}}\Z", re.IGNORECASE)
_DAY_AFTER = re.compile(rf"[\s,.:(–-]{{1,3}}(?:(?:the|was|is|as)\s){{0,2}}(?:{_DAY})\b", re.IGNORECASE)
_AFTER_ELECTION = re.compile(
    rf"\b{A_VOTE}\b[^.;\n]{{0,200}}?\b(?:on|held|for|of|scheduled\sfor|due|dated|took\splace|conducted|between|over\s\w+\sdays,|"
    rf"from)\s(?:the\s)?"
    rf"(?:(?:last|this|past|the\spast)\s)?(?:\w+day,?\s)?(?:the\s)?\Z|\b{A_VOTE}\s?[,(–-]\s?(?:held\s)?(?:on\s)?\Z",
    re.IGNORECASE,
)
_BEFORE_ELECTION = re.compile(
    r"(?:['’]s)?,?\s(?:(?!(?:after|before|since|until|of|to|and|met|with|in|at|during|on|for|by|from|that|which|who|said|mission|"
    r"delegation|"
    r"observ\w*|monitor\w*)\b)\w[\w-]*\s){0,3}",
    re.IGNORECASE,
)
# The entry of a diary: "20 June. Early elections to the Assembly."
_ENTRY = re.compile(r"(?:,\s[A-Z]\w+day)?(?:\.|:|,|\s[–—-])\s(?:The\s)?")
_BARE_VOTE = re.compile(r"\s(?:votes?|polls?|ballot|contest)\b", re.IGNORECASE)
_VOTED = (
    r"(?:(?i:voters|citizens|people|electorate|electors|country|nation|residents|inhabitants|villagers|registered|"
    r"eligible)|"
    r"[A-Z]\w+(?:ns|is|ese|ians|hs|ks|ars|ots|landers))\b[^.;\n]{0,60}?"
    r"\b(?:vote|voted|voting|chose|choose|elect|elected|cast|went|turned|polls|renew|renewed|decided|picked)"
)
_VOTERS_BEFORE = re.compile(
    rf"\b(?:{_VOTED}|[A-Z]\w+\s(?:elect(?:s|ed)|chooses?|chose|renew(?:s|ed)|picks?|vote[ds]?\sin)\s(?:an?|its|the|\d+)\s)[^.;\n]{{0,60}}?\bon\s"
    rf"(?:\w+day,?\s)?\Z"
)
_VOTERS_AFTER = re.compile(
    rf"(?:,\s(?:in|amid|despite|under|braving|with)\s[^.,;\n]{{1,50}})?,?\s"
    rf"(?:(?:as|when|while)\s)?(?:(?:[A-Z]\w+\s)?{_VOTED}|(?:the\s)?[A-Z][\w\s]{{2,30}}?\s(?:held|voted|votes|"
    rf"elected|elects|chose|picked|"
    rf"goes\sto|went\sto)\b)[^.;\n]{{0,100}}?"
    rf"(?i:{A_VOTE}|president|parliament|deput|vote|mayor|council|member|leader|assembly|house|senat|chamber|"
    rf"seats|khural|duma)"
)
_TURNED_OUT = re.compile(
    r",?\s(?:(?:voters|citizens|electors)\scould\s(?:vote|choose|cast)|turned\sout|went\sto\sthe\spolls|voted|elected|chose|cast\s(?:their\s|his\s|her\s)?(?:ballots?|votes?))\b"
)
# "Deputies would be elected on 1 March": who is voted on, as the subject.
_CHOSEN_BEFORE = re.compile(
    r"\b(?:members|deputies|president|parliament|assembly|senators?|senate|councill?ors|councils?|mayors?|mps|"
    r"governors?|legislators|lawmakers|representatives)\b[^.;\n]{0,40}?"
    r"\b(?:were|was|is|are|will\sbe|would\sbe|to\sbe|being)\s(?:elected|chosen|voted\s(?:on|for|in))\son\s(?:the\s)?\Z|"
    r"\b(?:being|(?:is|are|will|to)\sbe)\s(?:elected|chosen|decided|voted\s(?:on|for))\son\s(?:the\s)?\Z",
    re.IGNORECASE,
)
_MOVED_TO = re.compile(
    rf"\b{A_VOTE}\b[^.;\n]{{0,120}}?\b(?:moved|postponed|deferred|rescheduled|brought|put|pushed|shifted)\b"
    r"[^.;\n]{0,40}?\b(?:to|until|till)\s(?:the\s)?\Z",
    re.IGNORECASE,
)
_WHEN = re.compile(
    rf",?\s(?:when|the\sday\s(?:when|on\swhich|of)|as)\s[^.;\n]{{0,50}}?\b{A_VOTE}\b[^.;\n]{{0,40}}?\b(?:held|"
    rf"took\splace|"
    r"place|opened|voted|conducted|under\sway)\b|"
    r",?\s(?:when|the\sday\s(?:when|on\swhich))\s[^.;\n]{0,60}?\b(?:(?:went|turned\sout|came|concurred|headed|queued|flocked)"
    r"\s(?:[\w-]+\s){0,3}?(?:to\s(?:elect|choose|vote)|(?:polls|urns|booths|boxes|stations))|elected|chose|voted|"
    r"cast\s(?:[\w-]+\s){0,2}(?:ballots?|votes?))\b|"
    r",?\s(?:after|once|before|until|when|as)\s(?:the\s)?(?:polls|voting|polling(?:\s\w+)?)\s(?:had\s|have\s)?"
    r"(?:closed|opened|ended|begun|started)\b",
    re.IGNORECASE,
)
_NOT_SEEN = re.compile(r"[^.;\n]{0,60}\bdid\snot\s(?:observe|follow|cover|monitor)\b")
_WATCHED = (
    r"(?:visit(?:ed|ing)|toured|watch(?:ed|ing)|observ(?:ed|ing)|monitor(?:ed|ing)|followed|following|attended|covered|"
    r"(?:were|was|been|present|worked|stationed|placed)\s(?:at|in|to)|"
    r"(?:had|posted|deployed|stationed|placed|put|sent|fielded|mobili[sz]ed)\s[^.;\n]{1,50}?"
    r"\b(?:observers|monitors|volunteers|people|members|activists|teams)|"
    r"queue[ds]?|queu(?:e?ing|es)|lined\sup|flocked|trooped|streamed)\b[^.;\n]{0,60}?\b(?:(?:polling|"
    r"voting)(?!\sday)|precincts?|ballot|"
    r"stations|opening|count(?:ing)?|the\svote)\b"
)
# "On 8 February polling for the two houses will be held": the vote and that it is held, both after the date.
_HELD_AFTER = re.compile(
    rf",?\s(?:[\w’'-]+,?\s){{0,6}}?{A_VOTE}\b[^.;\n]{{0,120}}?\b(?:(?:be|is|was|are|were|being|been)\s(?:\w+\s)?(?:held|conducted)|"
    rf"tak(?:es?|ing)\splace|took\splace|opened|began)\b",
    re.IGNORECASE,
)
# Where observers will be on the day: "is to spread out on Saturday 16 November".
_WILL_WATCH_BEFORE = re.compile(
    r"\b(?:to|will)\s(?:be\s)?(?:spread|fan|visit|observe|watch|monitor|follow|tour|cover|posted|placed|stationed)\b"
    r"[^.;\n]{0,80}?\bon\s\Z",
    re.IGNORECASE,
)
_WATCHED_BEFORE = re.compile(
    rf"\b(?:{_WATCHED}[^.;\n]{{0,80}}?|observers\s(?:who|that)\swere\s(?:there|present|on\sthe\sspot)\s)\bon\s(?:the\s)?\Z",
    re.IGNORECASE,
)
_WATCHED_AFTER = re.compile(
    rf",?\s[^.;\n]{{0,220}}?\b(?:{_WATCHED}|(?:opening|voting|polling|closing|counting|the\s(?:vote|count|poll))\s"
    r"(?:was|were)\s(?:\w+\s)?(?:followed|observed|watched|monitored|attended)\b)",
    re.IGNORECASE,
)
_LINE_ENDS = re.compile(r"\)?\s*(?:\n|\Z)")
_AT_ONCE = re.compile(
    r"(?:(?i:\s(?:in|of)\s(?:the\s)?)[A-Z][\w’' -]{2,50})?[ ,()–-]{1,3}|[^.;:()\n\d]{0,90}\s\((?:held\s)?(?:on\s)?"
)
_ON_NEXT_LINE = re.compile(r"\)?\n{1,2}(?:\w+\s){0,3}")
_UNDER = re.compile(r"[^\w\n]*\n?|[^\w(]{0,6}\(\s?")
_REPORTING = re.compile(
    r"\b(?:observe[sd]?|monitor(?:s|ed)?|follow(?:s|ed)?|plan|meets?|met|start(?:s|ed)?|complete[sd]?)\b", re.IGNORECASE
)
_OBSERVING = re.compile(r"\b(?:observ\w+|monitor\w+|follow\w+|mission|work\w*|visit\w*|stay\w*)\b", re.IGNORECASE)
_HELD = re.compile(r"\b(?:held|took\splace|scheduled|voting|voted|conducted)\b", re.IGNORECASE)
# What a date beside an election may be the date of instead.
_SOMETHING_ELSE = re.compile(
    r"\b(?:met|meeting|arriv\w+|press\sconference|briefing|statement|issued|published|report|announce\w*|registration|"
    r"registered|deadline|campaign\w*|advance|early\svoting|abroad|decree(?!d)(?![^.;\n]{0,40}\bfor\s)|signed|called(?!\s(?:for|to))|killed|violence|results?|"
    r"deployed|since|until|invit\w+|accredit\w+|nominat\w+|law|adopted|amended|received|dissol\w+|postponed\sfrom|"
    r"inaugurat\w+|opened|launched|began|started|before(?!\s(?:the\send|term|time|schedule))|"
    r"ahead\sof(?!\s(?:schedule|time|term|the\sdue)))\b[^.;\n]{0,60}\Z",
    re.IGNORECASE,
)
_OPENED = re.compile(r"\A\s(?:had\s)?(?:opened|closed|began|started|ended)\b")
_WEEKDAY = re.compile(r"\b\w{3,6}day,?\s(?:the\s)?\Z")
_NOON = re.compile(r"\b([ap])\.m\.")
# "On the morning of", "on the same", "this past", "last": what may stand before a date with or without "on".
_PART_OF_DAY = re.compile(
    r"\bon\sthe\s\Z|(?:\b(?:[Oo]n|[Ii]n|at)\s)?(?:(?:the\s)?(?:morning|afternoon|evening|night|whole|very)(?:\sof)?\s(?:the\s)?|"
    r"\b(?:the\s)?(?:same|following|coming|recent|last|this(?:\spast)?|past|yesterday,|today,)\s(?:day,\s|date,\s)?)\Z"
)
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
    before = _WEEKDAY.sub("", text[max(0, mention.span.start - _REACH) : mention.span.start])
    before = _PART_OF_DAY.sub("on ", _NOON.sub(r"\1m", before))
    weight, rule = _weight_and_rule(text, mention.span, before, phrases)
    if not weight or _NOT_SEEN.match(text, mention.span.end) or is_of_another_vote(text, before):
        return 0, ""
    place = _place(mention)
    if mention.start != mention.end:
        sentence = before.rsplit(". ", 1)[-1]
        if mention.end - mention.start > _A_WEEK or (_OBSERVING.search(sentence) and not _HELD.search(sentence)):
            weight //= 3
    return weight * place, rule


def _place(mention: DateMention) -> int:
    return 3 if mention.span.start < _HEADING else 2 if mention.span.start < _OPENING else 1


def _weight_and_rule(text: str, span: Span, before: str, phrases: Sequence[ElectionPhrase]) -> tuple[int, str]:
    before = last_clause(before)
    found = (
        (10, "election-day", lambda: _DAY_BEFORE.search(before) or _DAY_AFTER.match(text, span.end)),
        (10, "before-election", lambda: _stands_before(text, span, phrases)),
        (8, "voters", lambda: _is_day_of_voters(text, span, before)),
        (8, "moved", lambda: _MOVED_TO.search(before)),
        (0, "", lambda: _AFTER_ELECTION.search(before) and _SOMETHING_ELSE.search(_since_election(before))),
        (8, "after-election", lambda: _AFTER_ELECTION.search(before)),
        (8, "after-election", lambda: _HELD_AFTER.match(text, span.end)),
        (8, "when", lambda: _WHEN.match(text, span.end)),
        (5, "heading", lambda: _is_under_heading(text, span, phrases)),
        (2, "watched", lambda: _was_watched(text, span, before)),
    )
    return next(((weight, rule) for weight, rule, is_so in found if is_so()), (0, ""))


def _is_day_of_voters(text: str, span: Span, before: str) -> bool:
    after = _VOTERS_AFTER.match(text, span.end) or _TURNED_OUT.match(text, span.end)
    return after is not None or any(pattern.search(before) for pattern in (_VOTERS_BEFORE, _CHOSEN_BEFORE))


def _was_watched(text: str, span: Span, before: str) -> bool:
    """Tell whether observers watched the vote on a day: "were at polling stations on …", "on … watched voting"."""
    if _WATCHED_BEFORE.search(before) or _WILL_WATCH_BEFORE.search(before):
        return True
    return bool(re.search(r"\b(?:[Oo]n|for)\s\Z", before) and _WATCHED_AFTER.match(text, span.end))


def _stands_before(text: str, span: Span, phrases: Sequence[ElectionPhrase]) -> bool:
    if _BARE_VOTE.match(text, span.end):
        return True
    following = next(iter(phrases_near(phrases, span.end, span.end + _REACH)), None)
    if following is None or not following.names_an_election:
        return False
    if following.span.start < span.end or _BEFORE_ELECTION.fullmatch(text, span.end, following.span.start):
        return True
    heads_entry = text[span.start - 1 : span.start] in ("", "\n")
    return heads_entry and _ENTRY.fullmatch(text, span.end, following.span.start) is not None


def _since_election(before: str) -> str:
    """Return what stands between the last election word and the date."""
    last = [match.end() for match in re.finditer(rf"\b{A_VOTE}\b", before, re.IGNORECASE)]
    return _OPENED.sub("", before[last[-1] :]) if last else before


def _is_under_heading(text: str, span: Span, phrases: Sequence[ElectionPhrase]) -> bool:
    """Tell whether the date follows the election at once, or stands alone below a heading that names it."""
    near = phrases_near(phrases, span.start - _REACH, span.start)
    above = [phrase for phrase in near if phrase.span.end <= span.start and phrase.names_an_election]
    if not above and span.start < _HEADING and _LINE_ENDS.match(text, span.end):
        below = phrases_near(phrases, span.end, span.end + _REACH)
        return any(
            phrase.names_an_election and _ON_NEXT_LINE.fullmatch(text, span.end, phrase.span.start) for phrase in below
        )
    if not above:
        return False
    gap = text[above[-1].span.end : span.start]
    heading = text[text.rfind("\n", 0, above[-1].span.start) + 1 : above[-1].span.end]
    ends_a_line = _LINE_ENDS.match(text, span.end)
    if ends_a_line and _REPORTING.search(heading):
        return False
    alone = ends_a_line and span.start < _OPENING and _UNDER.fullmatch(gap)
    return bool(alone or _AT_ONCE.fullmatch(gap))
