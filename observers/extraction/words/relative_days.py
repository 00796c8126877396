"""The day of a vote told from the day of issue: "held yesterday", "Sunday's elections", "two days before the vote"."""

import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from itertools import chain

from observers.extraction.readings import Claim
from observers.extraction.words.dates import DateMention
from observers.extraction.words.lookups import UNITS, WEEKDAYS
from observers.extraction.words.phrases import word_set
from observers.extraction.words.word_index import WordIndex
from observers.spans import Span

RULES: dict[str, str] = {
    "election.dates.relative": "“today”, “yesterday” or “tomorrow” beside a vote, counted from the day of issue.",
    "election.dates.weekday": "“Sunday's elections”, “went to the polls on Sunday”, counted from the day of issue.",
    "election.dates.apart": "“two days before the vote”, “a day after the polls”, counted from the day of issue.",
}

A_VOTE = (
    r"(?:elections?(?![\s-](?:commission|observ|monitor|code|law|official|expert|administration|management|committee|"
    r"mission|authorit|headquarter|tribunal|campaign))|referendum|plebiscite|vote|polls?|polling(?!\sstation)|"
    r"ballot|voting|run-?offs?|round|contest|race)"
)
_WEEKDAYS = f"(?:{'|'.join(WEEKDAYS)})"
_DAY = rf"(?:today|yesterday|tomorrow|{_WEEKDAYS})"
# What voters do on the day, and what is done to a vote.
_VOTED = (
    r"(?:(?:went|go|goes|going|gone|headed|heads?|turned|returned?|returns|trooped|back)\s(?:back\s)?to\s(?:the\s)?"
    r"(?:\w+\s)?(?:polls|ballot\sboxes|polling\s\w+|urns|booths)|cast\s(?:their\s|his\s|her\s)?(?:ballots?|votes?)|"
    r"voted|votes?|voting|(?:had|made)\s(?:an?\s|their\s)?(?:\w+\s)?choice|chose|chooses?|choosing|elected|elects?|electing|picked|queued|turned\sout)"
)
_HELD = (
    r"(?:held|cast|tak(?:es?|ing)\splace|took\splace|conducted|staged|organi[sz]ed|unfolded|passed|concluded|ended|closed|opened|"
    r"under\sway)"
)
# The words in small letters without which the patterns below cannot match.
_VOTE_WORDS = word_set(
    "election elections referendum plebiscite vote poll polls polling ballot voting run runoff runoffs round contest"
    " race"
)
_VOTED_WORDS = word_set(
    "polls boxes polling urns booths cast voted vote votes voting choice chose choose chooses choosing elected elect"
    " elects electing picked queued turned"
)
_WATCHED_WORDS = word_set(
    "monitored monitors monitoring observed observes observing watched watches watching followed follows following"
)
_PATTERNS = (
    # "today's vote", "Sunday's presidential election"
    (
        _VOTE_WORDS,
        re.compile(rf"\b(?P<day>{_DAY})['’]s\s(?:[\w-]+\s){{0,5}}?{A_VOTE}\b", re.IGNORECASE),
    ),
    # "the vote held yesterday", "elections, which took place on Sunday"
    (
        _VOTE_WORDS | {"ballots", "votes"},
        re.compile(
            rf"\b(?:{A_VOTE}|ballots|votes)\b[^.;\n]{{0,90}}?\b{_HELD}\s(?:(?-i:in|across|throughout|the|nationwide|peacefully|here|calmly|[A-Z]\w+)\s){{0,5}}?"
            rf"(?:on\s)?(?P<day>{_DAY})\b(?!,?\s\d|['’]s)",
            re.IGNORECASE,
        ),
    ),
    # "went to the polls on Sunday", "Voters on Sunday were choosing"
    (
        _VOTED_WORDS,
        re.compile(
            rf"\b{_VOTED}\b[^.;\n]{{0,60}}?\s(?:on\s(?P<day>{_WEEKDAYS})|(?P<day2>today|yesterday|tomorrow))\b(?!,?\s\d|['’]s)",
            re.IGNORECASE,
        ),
    ),
    (
        _VOTED_WORDS,
        re.compile(
            rf"\b(?:[Oo]n\s|[Vv]oters\s|[A-Z]\w+(?:ns|is|ese)\s(?:on\s)?)(?P<day>{_WEEKDAYS}|today|yesterday)\b(?!,?\s\d|['’]s|\sthat),?"
            rf"\s[^.;\n]{{0,70}}?\b{_VOTED}\b[^.;\n]{{0,80}}?\b(?:{A_VOTE}|president|parliament|deput|council|member|mayor|seats|"
            rf"boxes|votes|assembly)"
        ),
    ),
    # what Wednesday was: the day on which members of the Assembly were all chosen
    (
        frozenset({"day"}),
        re.compile(
            rf"\b(?P<day>{_DAY})\s(?:is|was)\s(?:the\s)?(?:\w+\s){{0,3}}?(?:voting|election|polling)\sday\b",
            re.IGNORECASE,
        ),
    ),
    (
        frozenset({"spent"}),
        re.compile(
            rf"\bspent\s(?P<day>{_DAY})\s(?:at|in)\b[^.;\n]{{0,60}}?\b(?:polling|voting|precincts?|stations)\b",
            re.IGNORECASE,
        ),
    ),
    # the vote with its day: elections to the Assembly on Sunday
    (
        _VOTE_WORDS,
        re.compile(
            rf"\b(?i:{A_VOTE})(?:\s(?:to|of|for|in|the|and|a|its|[A-Z][\w’'-]+)){{0,10}}\s(?:on\s(?P<day>{_WEEKDAYS})|(?P<day2>today|yesterday))\b"
            rf"(?!,?\s\d|['’]s)"
        ),
    ),
    (
        word_set("chosen elected voted"),
        re.compile(
            rf"\b(?P<day>{_WEEKDAYS})\swas\b[^.;\n]{{0,200}}?\b(?:were|was)\s(?:\w+\s)?(?:chosen|elected|voted\s\w+)\b"
        ),
    ),
    # "observed the vote yesterday", "observes today the election"
    (
        _WATCHED_WORDS,
        re.compile(
            rf"\b(?:monitor|observ|watch|follow)(?:ed|es|s|ing)\s(?:(?P<day>today)\s[^.;\n]{{0,80}}?\b{A_VOTE}\b|"
            rf"[^.;\n]{{0,60}}?\b{A_VOTE}\b[^.;\n]{{0,80}}?\s(?:(?P<day2>today|yesterday)|on\s(?P<day3>{_WEEKDAYS})))\b"
            rf"(?!,?\s\d|['’]s)",
            re.IGNORECASE,
        ),
    ),
    # "election day, Sunday", "on Sunday, election day"
    (
        frozenset({"day"}),
        re.compile(
            rf"\b(?:election|polling|voting)\sday(?:\swas|,)?\s(?:on\s)?(?P<day>{_DAY})\b(?!,?\s\d)", re.IGNORECASE
        ),
    ),
)
_BEFORE_THAT = re.compile(
    rf"\b{A_VOTE}\b[^.;\n]{{0,60}}?\b(?P<day>the day (?:before|earlier)|a day (?:before|earlier)|the previous day)\b",
    re.IGNORECASE,
)
_NUMBER = rf"(?P<number>an?|\d{{1,2}}|{'|'.join(UNITS)})\s(?P<unit>days?|weeks?)"
_APART = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        # "two days before the vote"
        rf"\b{_NUMBER}\s(?:\w+\s)?(?P<way>before|ahead\sof|after|until)\s(?:the\s)?(?:[\w’'-]+\s){{0,6}}?"
        rf"(?:{A_VOTE}|election\sday|says?\syes\sor\sno|go\sto\sthe\spolls)\b",
        # "the vote, three days ago"
        rf"\b{A_VOTE}\b[^.;\n]{{0,60}}?\b{_NUMBER}\s(?P<way>ago|earlier)\b",
        # "three days ago the country voted", "in nine days' time it elects a president"
        rf"\b{_NUMBER}\s(?P<way>ago)\b[^.;\n]{{0,60}}?\b(?:{A_VOTE}|{_VOTED})\b",
        rf"\b(?P<way>in)\s{_NUMBER}['’]?(?:\stime)?,?\s[^.;\n]{{0,60}}?\b(?:{A_VOTE}|{_VOTED})\b",
    )
)
_BACK = ("after", "ago", "earlier")
_DAYS = frozenset(("today", "yesterday", "tomorrow", *(day.lower() for day in WEEKDAYS)))
_UNITS = frozenset(("day", "days", "week", "weeks"))
_TO_COME = re.compile(
    r"\b(?:will|upcoming|forthcoming|next|coming|due|scheduled|slated|called\sfor|set\sfor|ahead\sof(?!\s(?:time|schedule))|to\sbe|go(?:es)?\sto|"
    r"heads?\sto|to\s(?:vote|elect|choose|go))\b",
    re.IGNORECASE,
)
_PLACE_OF_ANOTHER = re.compile(r"\b(?:first|previous|last)\s(?:round|elections?|vote)\b", re.IGNORECASE)
_WEEK = len(WEEKDAYS)
# Further down the text may count from other days than that of its issue.
_OPENING = 400


def vote_days_from_issue(text: str, words: WordIndex, issued: date | None) -> list[tuple[DateMention, str]]:
    """Return the days that a text gives for its vote by their distance from the day of issue, each with its rule."""
    if issued is None:
        return []
    clauses = [(clause, words.within(clause)) for clause in _clauses_around(text, words.starts_of(_DAYS))]
    found = [
        (mention, "relative" if mention.span.of(text).lower() in _OFFSETS else "weekday")
        for needed, pattern in _PATTERNS
        for clause, single_words in clauses
        if not needed.isdisjoint(single_words)
        for match in pattern.finditer(text, *clause)
        if (mention := _mention(text, match, issued))
    ]
    eve = issued - timedelta(days=1)
    if _UNITS.isdisjoint(words.within(Span(0, _OPENING))):
        return found
    found += [
        (DateMention(Span(*match.span("day")), eve, eve), "relative")
        for match in _BEFORE_THAT.finditer(text, 0, _OPENING)
    ]
    return [*found, *((mention, "apart") for mention in _apart(text, issued))]


def _clauses_around(text: str, places: Sequence[int]) -> Iterator[Span]:
    """Yield the clauses that hold some places of a text, each once."""
    end = 0
    for place in places:
        if place >= end:
            start = max(text.rfind(mark, 0, place) for mark in ".;\n") + 1
            end = min((found for mark in ".;\n" if (found := text.find(mark, place)) >= 0), default=len(text))
            yield Span(start, end)


_OFFSETS = {"today": 0, "yesterday": -1, "tomorrow": 1}


def _mention(text: str, match: re.Match[str], issued: date) -> DateMention | None:
    group = next(name for name in ("day", "day2", "day3") if match.re.groupindex.get(name) and match[name])
    if _PLACE_OF_ANOTHER.search(match[0]):
        return None
    word = match[group].lower()
    if word in _OFFSETS:
        day = issued + timedelta(days=_OFFSETS[word])
    else:
        back = (issued.weekday() - WEEKDAYS.index(word.title())) % _WEEK
        clause = text[max(text.rfind(".", 0, match.start()), match.start() - 40, 0) : match.end()]
        day = issued + timedelta(days=(-back) % _WEEK) if _TO_COME.search(clause) else issued - timedelta(days=back)
    return DateMention(Span(*match.span(group)), day, day)


def _apart(text: str, issued: date) -> Iterator[DateMention]:
    for match in chain.from_iterable(pattern.finditer(text, 0, _OPENING) for pattern in _APART):
        days = _length(match["number"], match["unit"])
        day = issued - days if match["way"].lower() in _BACK else issued + days
        start = min(match.start("number"), match.start("way"))
        end = max(match.end("unit"), match.end("way"))
        yield DateMention(Span(start, end), day, day)


def _length(number: str, unit: str) -> timedelta:
    count = int(number) if number.isdigit() else UNITS.get(number.lower(), 1)
    return timedelta(days=count * (_WEEK if unit.lower().startswith("week") else 1))


def claims_for_days(span: Span, rule: str, start: date, end: date) -> list[Claim]:
    """Return the claims for the first and the last day of the vote."""
    full = f"election.dates.{rule}"
    return [Claim("election.start_date", start, span, full), Claim("election.end_date", end, span, full)]
