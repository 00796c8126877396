"""The day of a vote told from the day of issue: "held yesterday", "Sunday's elections"."""

import re
from datetime import date, timedelta

from observers.extraction.readings import Claim
from observers.extraction.words.lookups import WEEKDAYS
from observers.spans import Span

RULES: dict[str, str] = {
    "election.dates.relative": "“today” or “yesterday” beside an election, counted from the day of issue.",
    "election.dates.weekday": "“Sunday's elections”, counted back from the day of issue.",
}

A_VOTE = (
    r"(?:elections?(?![\s-](?:commission|observ|monitor|code|law|official|expert|administration|management|committee|"
    r"mission|authorit|headquarter|tribunal|campaign))|referendum|plebiscite|vote|polls?|polling(?!\sstation)|"
    r"ballot|voting|run-?offs?|round|contest|race)"
)
_TODAY = re.compile(r"today|yesterday")
_RELATIVE = re.compile(
    rf"\b{A_VOTE}\b[^.;\n]{{0,60}}?\b(?:held|takes?\splace|taking\splace|took\splace|under\sway)\s(?P<day>today|"
    rf"yesterday)\b|"
    rf"\b(?:monitor|observ)(?:ed|es|s|ing)\s(?P<day_first>today)\s[^.;\n]{{0,80}}?\b{A_VOTE}\b|"
    rf"\b(?:monitor|observ)(?:ed|es|s|ing)\s[^.;\n]{{0,60}}?\b{A_VOTE}\b[^.;\n]{{0,80}}?\s(?P<day_last>today|"
    rf"yesterday)\b|"
    rf"\b(?P<day_owning>today|yesterday)['’]s\s(?:[\w-]+\s){{0,4}}?{A_VOTE}\b",
    re.IGNORECASE,
)
_WEEKDAYS = f"(?:{'|'.join(WEEKDAYS)})"
_ON_A_WEEKDAY = re.compile(
    rf"\b(?P<owning>{_WEEKDAYS})['’]s\s(?:[\w-]+\s){{0,4}}?{A_VOTE}\b|"
    rf"\b{A_VOTE}\b(?:\sin\s[A-Z]\w+)?\s(?:(?:were|was|that|which|took|place|held|"
    rf"conducted)\s){{0,3}}on\s(?P<on>{_WEEKDAYS})\b(?!,?\s\d)"
)


def days_from_issue(text: str, issued: date | None) -> list[Claim]:
    """Read "the elections held yesterday" where the day of issue is known."""
    if issued is None:
        return []
    match = _RELATIVE.search(text) if _TODAY.search(text) else None
    if match:
        group = next(name for name in ("day", "day_first", "day_last", "day_owning") if match[name])
        day = issued - timedelta(days=match[group].lower() == "yesterday")
        return claims_for_days(Span(*match.span(group)), "relative", day, day)
    return _on_the_last(text, issued)


def _on_the_last(text: str, issued: date) -> list[Claim]:
    """Read "Sunday's elections" as those of the last Sunday before the day of issue."""
    match = _ON_A_WEEKDAY.search(text)
    if match is None:
        return []
    group = "owning" if match["owning"] else "on"
    days_ago = (issued.weekday() - WEEKDAYS.index(match[group])) % len(WEEKDAYS)
    day = issued - timedelta(days=days_ago)
    return claims_for_days(Span(*match.span(group)), "weekday", day, day)


def claims_for_days(span: Span, rule: str, start: date, end: date) -> list[Claim]:
    """Return the claims for the first and the last day of the vote."""
    full = f"election.dates.{rule}"
    return [Claim("election.start_date", start, span, full), Claim("election.end_date", end, span, full)]
