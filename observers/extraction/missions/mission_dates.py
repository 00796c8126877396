"""When the mission worked in the country."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from observers.extraction.documents import Document
from observers.extraction.missions.actors import AUTHORITY, BODY, MISSION, Actors
from observers.extraction.missions.mission_days import Day, diary_days, relative_days
from observers.extraction.readings import Claim, StatementReading
from observers.extraction.words.dates import DateMention, find_dates
from observers.extraction.words.stretches import Stretch

RULES = {
    "mission.dates.range": '"carried out its task from 17 to 20 November": a range of days beside the mission\'s work.',
    "mission.dates.label": '"Period of observation: 13-18 May": a range of days after its label.',
    "mission.dates.since": '"in the country since 13 June", "deployed on 1 May": the day the work began.',
    "mission.dates.until": '"will stay until 30 June", "completed its work on 5 May": the day the work ended.',
    "mission.dates.diary": '"17 June. The delegation flies in": a day that heads an entry of a diary.',
    "mission.dates.relative": '"Yesterday was the first day of the monitoring": counted from the date of the document.',
}

_RELATIVE_DAYS = frozenset(("today", "yesterday"))
_RELATIVE_WORDS = _RELATIVE_DAYS | {"month", "instant"}
# A number beside a word with a capital, two numbers with a mark between, or a day told from today: looked for one by
# one, since a pattern that begins with one sort of sign is found fast.
_NUMBER_FIRST = re.compile(
    r"\d(?:(?:st|nd|rd|th)?\s(?:(?:day\s)?of\s)?[A-Z][a-z]{2}|[./–-]\d|\s?(?:-|–|—|to|and|until))"
)
_MONTH_FIRST = re.compile(r"[A-Z][a-z]{2,8}\.?\s(?:the\s)?\d")
_FROM_TODAY = re.compile(r"\b(?:[Yy]esterday|[Tt]oday|this\smonth)\b")
_WORK = re.compile(
    r"(?i)\b(?:observ(?:ed|es|ing|e|ation)|monitor(?:ed|s|ing)?|follow(?:ed|s|ing)?|carr(?:ied|y|ies|ying)\sout|work(?:ed|s|ing)?|"
    r"operat(?:ed|es|ing)|stay(?:s|ed|ing)?|visit(?:s|ed)?|deploy(?:ed|ment|s|ing)?|conduct(?:ed|s|ing)|(?:was|been|is)\sin|were\sin|are\sin|"
    r"present\sin|at\swork|active|travel\w+|perform(?:ed|s)|fulfil\w*|undert\w+|arriv\w+|be\sin|remain\w*|task|activities|"
    r"lasts|ran|runs|dut(?:y|ies)|organi[sz]ed|mounted|flew|landed|spent|spends|term|mandate|presence|programme|programs?|route|tour(?:ed)?|opened|launched|"
    r"dispatched|sent|sends|came\sto|come\sto|sojourn\w*|on\sthe\sground|in\sthe\scountry|took\splace|takes\splace|mission\sto|participat\w+|took\spart|"
    r"reach(?:ed|es)|posts|at\sit|in\stown|been\s(?:here|there)|accompan\w+|stud(?:ied|ies|y)|examin\w+|lasted|watch(?:ed|ing)|accredit\w+)\b"
)
_MEETING = re.compile(
    r"(?i)\b(?:met|meets?|meeting(?:s)?|talks?|received|briefings?|briefed|interview\w*|training|trained|conference|seminar|"
    r"round\stable|reporting\speriod|report\scovers|covers\sthe\speriod|discuss\w*|consult\w*)\b"
)
# "present in the country from 13 to 18 May, met …": whatever the mission did then, it was there.
_STAY = re.compile(
    r"(?i)\b(?:present|stay(?:s|ed|ing)?|in\sthe\scountry|deployed|based|on\sthe\sground|visit(?:s|ed)?|mission|work(?:s|ed|ing)?)\s"
    r"(?:(?!\b(?:met|meets?|meetings?|talks)\b)[^,;]){0,40}\b(?:from|between)\s(?:the\s)?$"
)
# The days of something else: of the vote, of the campaign, of registration, of an earlier visit.
_OTHER_DAYS = re.compile(
    r"(?i)\b(?:campaign\w*\s(?:period\s)?(?:began|started|ran|runs|lasted|was\sheld)?|voting(?:\sabroad)?|vote|votes|polls?|polling|"
    r"elections?|referendum|runoff|run-off|rounds?|registration\w*|nomination\w*|held|scheduled|due|set|called|took\splace|ballot|"
    r"display\w*|submi\w+|silence|accreditation|early\svoting|advance\svoting|session|exhibition|complaints)"
    r"(?:\s(?:was|were|is|are|be|to\sbe|held|took\splace|takes\splace|of|on|for|due|scheduled|and|will|the|in|has\sbeen|ran|runs|lasted|lasts)|,\s(?:which|that)){0,4}\s?(?:\(|,\s)?"
    r"(?:held\s|scheduled\s|due\s)?(?:(?:from|on|of|for|between|in|during)\s)?(?:the\s)?$"
)
# "The campaign, which observers followed, ran from", "observed early voting on 12 and 13 May".
_OTHER_PERIOD = re.compile(
    r"(?i)\b(?:early|advance|postal|special)\svoting\s(?:on|from|between|over|in)\s(?:the\s)?$"
    r"|^\W{0,4}(?:(?:the|an?|\w+al)\s){0,2}(?:election\s)?(?:campaign\w*|registration|nomination\w*|voting|polling|display)\b[^;]{0,80}\b"
    r"(?:ran|lasted|took\splace|was\sheld|went\son|continued|began|started)\s(?:(?:from|between|on|over)\s)?(?:the\s)?$"
)
_SINCE = re.compile(
    r"(?i)(?:\b(?:since|as\sfrom|as\sof|(?:start|beginn|commenc)ing\s(?:on|from|in)?|effective)\s(?:the\s)?"
    r"|\b(?:started|began|begun|commenced|launched|opened|initiated|inaugurated|established|set\sup|took\sup|taken\sup)\b"
    r"[^.;]{0,110}?\b(?:on|from|in)\s(?:the\s)?"
    r"|\b(?:arriv(?:ed|es|ing|al)|came\sto|flew\sin|landed|deployed|deploy|deployment|dispatched|present|formed|reached\s(?:the\s(?:capital|country|islands?|spot)|(?-i:[A-Z])\w+)|settled|moved\sin|"
    r"been\s(?:in|here|there|at\sit|around|out)|at\sit|set\sfoot)\b"
    r"[^.;]{0,70}?\b(?:on|since|from|as\sof)\s(?:the\s)?"
    r"|\bfrom\s(?:the\s)?)$"
)
# "On 22 May, the mission started its work".
_THEN = re.compile(
    rf"(?i)^,?\s[^.;]{{0,90}}?\b{BODY}\b[^.;,]{{0,40}}?\b(?:(?P<started>started|began|commenced|took\sup|launched|opened)|"
    rf"(?P<arrived>arrived)|(?P<ended>completed|concluded|finished|ended|left|departed))\s"
    rf"(?:(?:its|their|the)\s(?:\w+\s)?(?:work|activit\w+|observation|monitoring|mission|deliberations|task|stay|country|doors|office|headquarters)|work|in)\b"
)
# "its term lasted from", "the Mission's visit took place from", "the mandate of the Mission ran from".
_PERIOD = (
    r"(?:term|stay|visit|work|mandate|activit(?:y|ies)|deployment|presence|programme|program|observation|monitoring|"
    r"trip|tour|mission)"
)
_OWN_PERIOD = re.compile(
    rf"(?i)\b(?:(?:its|their|our|the|an?)\s(?:[\w'’-]+\s){{0,4}}?{_PERIOD}(?:\sof\s(?:(?:the|its|our)\s)?(?:\w+\s){{0,4}}?{BODY})?)\s"
    r"(?:in\s[^.;,]{2,40}\s)?(?:was\s|is\s|were\s|are\s)?(?:lasted|lasts|ran|runs|took\splace|takes\splace|held|carried\sout|covered|spanned|went|extended|"
    r"scheduled|planned)\s(?:(?:from|between|on|over|for|during)\s)?(?:the\s)?$"
)
_LABEL = re.compile(
    rf"(?i)^\W{{0,4}}(?:dates?|period|duration|term|time|days)\sof\s(?:the\s|its\s|our\s)?(?:\w+\s){{0,3}}?{_PERIOD}(?:\s[^:]{{2,60}})?\s?[:–-]\s"
    r"(?:from\s)?$"
    rf"|^[^.:;]{{0,60}}\b(?:{BODY}|its|our)(?:['’]s?)?\s(?:{_PERIOD})\b[^.:;]{{0,40}}[:–-]\s$"
)
_WEEKDAY = re.compile(r"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s(?:the\s)?$")
_PRONOUN = re.compile(r"\b(?:[Uu]s|[Ii]t|[Ii]ts|[Tt]hey|[Tt]heir|[Ww]e|[Oo]ur)\b")
_STARTED = re.compile(r"(?i)\b(?:started|began|begun|commenced|starts|begins|launched|opened)\b")
_UNTIL = re.compile(
    r"(?i)(?:\b(?:until|till|through|up\sto)\s(?:the\s)?"
    r"|\b(?:complet(?:ed|es|ing)|conclud(?:ed|es|ing)|ended|ends|finish(?:ed|es)|w(?:rapp?|ound)(?:ed)?\sup|w(?:raps|inds|rap|ind)\sup|left|leaves?|depart(?:ed|s|ing|ure)?|"
    r"return(?:ed|s|ing)?|(?:go|goes|went|fl(?:y|ies))\s(?:home|back|out)|flew\s(?:out|home|back)|expir(?:ed|es)|(?<!polls\s)(?<!stations\s)(?<!voting\s)clos(?:ed|es|ing))\b"
    r"[^.;\d]{0,60}?\bon\s(?:the\s)?)$"
)
_BEGINS_FROM = re.compile(r"(?i)\bfrom\s(?:the\s)?$")
# "followed the election of the President between 13 and 18 March": the days of the work, unless they are the vote's.
_OBSERVED_ELECTION = re.compile(
    r"(?i)\b(?:observed|monitored|followed|watched|covered|observing|monitoring)\b(?:(?!\b(?:held|scheduled|due|took\splace|ran|lasted)\b)[^;]){0,200}$"
)
_ITS_MEMBERS = re.compile(r"(?i)\b(?:its|the)\s(?:\w+\s)?members\b")
_WORKING = re.compile(
    r"(?i)\b(?:(?:its|their|the|our)\s(?:[\w-]+\s){0,3}(?:work|activit\w+|task|mandate|deliberations|operations?|deployment|observation|monitoring|duties|stay)|"
    r"mission|delegation|observers|members|team|group)\b"
)
# Between the mission and a day, these make it the day of something else, unless the mission followed them.
_ELSE = re.compile(
    r"(?i)\b(?:campaign\w*|regist\w+|candidates?|laws?|media|restrictions?|reports?|letters?|results?|complaints?|"
    r"nominat\w+|voters?|reform\w*|invit\w+|statements?|amend\w+|decrees?|deadlines?)\b"
)
_FOLLOWED = re.compile(r"(?i)\b(?:follow|observ|monitor|watch)(?:ed|ing|s|es)?\b")
_CLAUSE, _CLAUSE_AFTER = 400, 90
_LONGEST = timedelta(days=240)


_Vote = tuple[date | None, date | None]


@dataclass(frozen=True, slots=True)
class _Known:
    """What the header read so far tells about days: the vote, the day of issue, the year of dates without one."""

    vote: _Vote
    issued: date | None
    year: int | None

    @classmethod
    def of(cls, document: Document, header: StatementReading) -> "_Known":
        """Take the days from the header."""
        start, end, issued = (
            value if isinstance(value := header.value(field), date) else None
            for field in ("election.start_date", "election.end_date", "statement.issued_on")
        )
        return cls((start, end), issued, _year(document, (start, issued)))

    def is_plausible(self, day: date) -> bool:
        """Tell whether a mission to the election read may have been at work on the day."""
        return self.vote[0] is None or abs(day - self.vote[0]) <= _LONGEST


def find_mission_dates(
    document: Document, header: StatementReading, actors: Actors, stretches: Sequence[Stretch]
) -> list[Claim]:
    """Return the claims for the first and the last day of the mission's work in the country.

    "carried out its task from 17 to 20 November 2022" gives both, "has been in the country since 13 June 2008" the
    first, "will stay until 30 June" the last. The day of the vote and the days of single meetings give neither.
    """
    known = _Known.of(document, header)
    days = [
        day
        for stretch in stretches
        if _may_name_day(stretch)
        for day in _days_in(stretch, known, actors)
        if known.is_plausible(day.value)
    ]
    days = days or [day for day in diary_days(stretches, known.year) if known.is_plausible(day.value)]
    starts = [day for day in days if day.field == "mission.start_date"]
    ends = [day for day in days if day.field == "mission.end_date"]
    chosen = [*_first(starts), *_last(ends)]
    return [Claim(day.field, day.value, day.span, day.rule) for day in chosen]


def _may_name_day(stretch: Stretch) -> bool:
    has_day = stretch.has_digit or not _RELATIVE_DAYS.isdisjoint(stretch.single_words)
    words = stretch.words
    if has_day and (_NUMBER_FIRST.search(words) or _MONTH_FIRST.search(words)):
        return True
    return has_day and not _RELATIVE_WORDS.isdisjoint(stretch.single_words) and _FROM_TODAY.search(words) is not None


def _first(days: list[Day]) -> list[Day]:
    return [min(days, key=lambda day: (day.value, day.span.start))] if days else []


def _last(days: list[Day]) -> list[Day]:
    return [max(days, key=lambda day: (day.value, -day.span.start))] if days else []


def _year(document: Document, dates: tuple[date | None, ...]) -> int | None:
    """Return the year for dates without one: that of the vote or of the document, else the only one in the text."""
    for each in dates:
        if each:
            return each.year
    years = set(re.findall(r"\b20[0-4]\d\b", document.text))
    return int(years.pop()) if len(years) == 1 else None


def _days_in(stretch: Stretch, known: _Known, actors: Actors) -> Iterator[Day]:
    words = stretch.words
    tells_of_members = "members" in stretch.single_words and _ITS_MEMBERS.search(words)
    if not (stretch.speaks_of_mission or stretch.goes_on or tells_of_members):
        return
    may_be_relative = not _RELATIVE_WORDS.isdisjoint(stretch.single_words)
    relative = relative_days(words, known.issued) if may_be_relative else ()
    for day in (*relative, *_written_days(stretch, known, actors)):
        yield Day(day.field, day.value, day.span.shifted(stretch.span.start), day.rule)


def _written_days(stretch: Stretch, known: _Known, actors: Actors) -> Iterator[Day]:
    for mention in find_dates(stretch.words, known.year):
        yield from _read(stretch, mention, known.vote, actors)


def _read(stretch: Stretch, mention: DateMention, vote: _Vote, actors: Actors) -> Iterator[Day]:
    words = stretch.words
    before, after = _WEEKDAY.sub("", words[: mention.span.start]), words[mention.span.end :]
    if mention.start != mention.end and _LABEL.match(before):
        yield Day("mission.start_date", mention.start, mention.span, "mission.dates.label")
        yield Day("mission.end_date", mention.end, mention.span, "mission.dates.label")
        return
    if _acts_another(before, after, actors) or not _is_of_mission(stretch, before, after, actors):
        return
    if mention.start != mention.end:
        if _is_range_of_work(words, before, mention, vote):
            yield Day("mission.start_date", mention.start, mention.span, "mission.dates.range")
            yield Day("mission.end_date", mention.end, mention.span, "mission.dates.range")
    elif _OTHER_DAYS.search(before):
        return
    elif _UNTIL.search(before) and _is_of_work(words, actors):
        yield Day("mission.end_date", mention.end, mention.span, "mission.dates.until")
    elif before.strip().lower() in {"on", ""} and (then := _THEN.match(after)):
        field = "mission.end_date" if then["ended"] else "mission.start_date"
        yield Day(field, mention.start, mention.span, f"mission.dates.{'until' if then['ended'] else 'since'}")
    elif _is_start(words, before):
        yield Day("mission.start_date", mention.start, mention.span, "mission.dates.since")


def _is_range_of_work(words: str, before: str, mention: DateMention, vote: _Vote) -> bool:
    """Tell whether a range of days is that of the mission's work: not of a vote over several days, nor of meetings."""
    if (mention.start, mention.end) == vote or not _WORK.search(words):
        return False
    if _OTHER_PERIOD.search(before):
        return False
    if _MEETING.search(words) and not _STAY.search(before):
        return False
    observed = _OBSERVED_ELECTION.search(before) or _OWN_PERIOD.search(before)
    return bool(observed) or not _OTHER_DAYS.search(before)


def _is_of_work(words: str, actors: Actors) -> bool:
    if not (_WORKING.search(words) or _PRONOUN.search(words) or actors.speak_of_mission(words)):
        return False
    return bool(
        _WORK.search(words)
        or re.search(
            rf"(?i)\b(?:work|stay|remain|left|leav|depart|return|flew)|{BODY}\s(?:has\s|will\s|was\s)?(?:conclud|end|finish|clos|complet|wr?[ao]\w+\sup|go|fl(?:y|ies))",
            words,
        )
    )


def _is_start(words: str, before: str) -> bool:
    if not _SINCE.search(before):
        return False
    return bool(_BEGINS_FROM.search(before) or _WORK.search(words) or _STARTED.search(words))


def _is_of_mission(stretch: Stretch, before: str, after: str, actors: Actors) -> bool:
    """Tell whether the clause around a day is about the mission: nothing else is named between the two.

    "The mission noted that registration began on 5 May" is about registration.
    """
    clause = re.split(r"[;:]", before)[-1][-_CLAUSE:]
    ends = [match.end() for pattern in (MISSION, _ITS_MEMBERS) for match in pattern.finditer(clause)]
    ends += [named.end for named in actors.named_in(clause) if named.is_own]
    if not ends and _PRONOUN.match(clause.lstrip()) and stretch.speaks_of_mission:
        return not _ELSE.search(clause)
    if not ends and stretch.goes_on and _PRONOUN.search(clause):
        return not _ELSE.search(clause) and not re.search(r"\bthat\b", clause)
    if not ends:
        follows = after[:_CLAUSE_AFTER]
        return not _ELSE.search(clause) and (actors.speak_of_mission(follows) or bool(_ITS_MEMBERS.search(follows)))
    between = clause[max(ends) :]
    if re.search(r"\bthat\b", between):
        return False
    return bool(_FOLLOWED.search(between)) or not _ELSE.search(between)


def _acts_another(before: str, after: str, actors: Actors) -> bool:
    """Tell whether the day is that of another body's doing."""
    if actors.another_acts(before):
        return True
    if actors.speak_of_mission(before):
        return False
    return bool(AUTHORITY.search(before)) and not actors.speak_of_mission(after[:60])
