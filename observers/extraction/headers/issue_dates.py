"""The day a document was issued: page dates, datelines and the sentence that says so; never the day of the vote."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from datetime import date

from observers.extraction.documents import Document
from observers.extraction.headers.issue_acts import ACT_WORDS, tells_of_act
from observers.extraction.readings import Claim
from observers.extraction.words.dates import DateMention, find_dates
from observers.extraction.words.relative_days import vote_days_from_issue
from observers.spans import Span

RULES = {
    "statement.issued.label": 'A date after "Date:", "Published", "Issued on" and the like.',
    "statement.issued.line": 'A line at the top or the end that holds a date and little else: "Brod, 11 January 2021".',
    "statement.issued.dateline": 'A date that opens a paragraph of the first page: "29 July 2008, Port Selwyn".',
    "statement.issued.paper": 'A place and a date after the name of a paper: "FINAL REPORT Brod, 3 May 2019".',
    "statement.issued.act": 'A sentence that dates the statement: "On 21 November 2022 the head made a statement".',
}

_LABEL = re.compile(
    r"^(?:date|dated?|published|posted|issued|released|updated|created|publication date|date of (?:issue|publication)|"
    r"release date|date posted|for immediate release)\b(?: by [^\d\n]{1,50}?)?(?: (?:on|at))?\s?[:,–—-]?\s{0,2}"
    r"(?:\w{3,9},? )?$|^(?:©|\(c\)|copyright\b|source\b)[^\d\n]{0,60}[,: ]\s?$|"
    r"^\(?(?:(?:the )?(?:situation|status|state of affairs)[ ,]{1,2}(?:as )?|as )(?:at|of|on) $",
    re.IGNORECASE,
)
_DONE = re.compile(
    r"^(?:done|issued|published|posted|signed|given|adopted|delivered|dated)\b"
    r"(?: (?:at|in|on) [\w’' -]{2,40}(?:, [\w’' -]{2,30}){0,2})?"
    r",?(?: ?(?:on|this))?(?: the)? ?$",
    re.IGNORECASE,
)
_TIME = re.compile(r"\b\d{1,2}[:.h]\d{2}(?::\d{2})?(?: ?[ap]\.?m\.?)?(?: ?[A-Z]{2,4})?\b|T\d\d:\d\d\S*", re.IGNORECASE)
# What a page counts beside its date, and when it was changed: "1 287 views", "(updated 15:02)", "👁 412".
_COUNTER = re.compile(
    r"\d[\d ,.]{0,9}k? ?(?:views?|reads?|hits|comments?|shares?|likes?|visits?|min(?:ute)?s? read|просмотр\w*)\b|"
    r"\b(?:views?|reads?|hits|comments?|shares?|likes?|visits?|id) ?:? ?\d[\d ,.]{0,9}|"
    r"\b(?:no\.?|№) ?:? ?\d[\d ,./-]{0,9}|"
    r"[^\w\s.,:;/|()–—-] ?\d{1,7}\b|"
    r"\(?\b(?:updated|modified|last update\w*)\b[^)]{0,40}\)?",
    re.IGNORECASE,
)
_ELECTION = re.compile(
    r"\b(?:elections?|referendum|plebiscite|run-?off|voting|vote|voted|polls|polling day|election day|ballots?|round)\b"
    r"(?! (?:observ|commission|mission|monitor|expert|administration|authorit))",
    re.IGNORECASE,
)
_OTHER_ACT = re.compile(
    r"\b(?:issued|made|presented|read|released|published|met|visited|arrived|started|began|conference|statement|"
    r"briefing|"
    r"received|deployed|since|mission|observers)\b",
    re.IGNORECASE,
)
# A line that names a vote and nothing else: "Extraordinary presidential election".
_VOTE_ALONE = re.compile(
    r"(?:the )?(?:[\w-]+ ){0,6}(?:elections?|referendum|vote|polls)(?: (?:of|to|in|for) .{0,80})?", re.IGNORECASE
)
# A headline that is a sentence, quotes somebody or names who speaks: no heading of a statement.
_NEWS_HEADLINE = re.compile(r"\.\s*\Z|[“”\"]|\w: \S")
_KIND = re.compile(r"(?:\w+ ){0,2}(?:statement|report)(?: of \w+ findings.{0,40})?:?", re.IGNORECASE)
# The same day by the calendar of the country: "6 Mangsir 2079 (22 November 2022)".
_OTHER_CALENDAR = re.compile(
    r"\b\d{1,2}\s[^\W\d_][\w’'-]+(?:[\s-][^\W\d_][\w’'-]+)?,?\s\d{4}(?:\s[A-Z.]{2,6})?\s?[(/|–-]\s?\Z"
)
_BARS = "|·•/–—"
_PLACE_WITH_STOP = re.compile(r"\s*(?:[A-ZÀ-Ž][\w’'-]+,?\s{1,3}){1,4}\.\s*")
# The heading of a paper run into its text: "PRELIMINARY STATEMENT Brod, 2 April 2018 A calm vote …".
_AFTER_KIND = re.compile(
    r"\b(?:STATEMENT|REPORT|DECLARATION|COMMUNIQU[EÉ]|FINDINGS|CONCLUSIONS|RELEASE|(?:Statement|Report|Declaration|"
    r"Conclusions|Release)(?=\s[A-ZÀ-Ž][\w’'.-]+,))\s(?:[–—|-]\s)?(?:[A-ZÀ-Ž][\w’'.-]+,?\s){0,3}"
    r"[A-ZÀ-Ž][\w’'.-]+,\s\Z|"
    r"(?:^|\n)[^.\n]{0,60}\b(?:STATEMENT|Statement|REPORT|Report)\b[^.\n]{0,160},\s[A-ZÀ-Ž][\w’'.-]+,\s\Z"
)
# The state of things that an interim report gives: as at a day, in brackets.
_AS_AT = re.compile(r"\([Aa]s (?:at|of|on) (?:the )?\Z")
_WORD = re.compile(r"[^\W\d_]+")
_LONGEST_LINE = 120
_MOST_WORDS_BESIDE, _MOST_WORDS_IN_ROW = 7, 14
_TOP, _END = 8, 3
_REACH = 110
_LONGEST_HEADING = 600


def find_issue_date(document: Document) -> Claim | None:
    """Return the claim for the day of issue, or None where the text does not give it.

    "Date: 23 May 2019", "Astana, 11 January 2021", "On 21 November, 2022, the Secretary-General made a final
    statement". The date in a heading is taken for the day of the vote where the text says the vote was held then.
    """
    for rule, found in _ways(document):
        if found is not None:
            return Claim("statement.issued_on", found.start, found.span, f"statement.issued.{rule}")
    return None


def _ways(document: Document) -> Iterator[tuple[str, DateMention | None]]:
    lines = list(_edge_lines(document))
    yield "label", _labelled(document, lines)
    yield "line", _on_a_line(document, lines)
    yield "dateline", _dateline(document, lines)
    yield "paper", _after_kind(document)
    yield "act", _in_an_act(document)


def _edge_lines(document: Document) -> Iterator[Span]:
    paragraphs = document.paragraphs
    for number, paragraph in enumerate(paragraphs):
        if _TOP <= number < len(paragraphs) - _END and len(paragraph.of(document.text)) > _LONGEST_LINE:
            continue
        start = paragraph.start
        for line in paragraph.of(document.text).split("\n"):
            if line.strip():
                yield Span(start, start + len(line))
            start += len(line) + 1


def _days(document: Document, span: Span) -> list[DateMention]:
    """Return the single days written in a part of the text."""
    return [mention for mention in document.dates_in(span) if mention.start == mention.end]


def _labelled(document: Document, lines: list[Span]) -> DateMention | None:
    text = document.text
    for line in (*lines[: _TOP * 2], *lines[-_END:]):
        for day in _days(document, Span(line.start, min(line.end, line.start + _LONGEST_LINE)))[:1]:
            if _LABEL.match(text[line.start : day.span.start]):
                return day
    return _closing(document, lines)


def _closing(document: Document, lines: list[Span]) -> DateMention | None:
    """Find the formula that closes many declarations: "Done at Brod, this 27th day of February 2023"."""
    text = document.text
    for line in (*lines[-_TOP:], *document.sentences[-_TOP:]):
        for day in _days(document, Span(line.start, min(line.end, line.start + _LONGEST_LINE)))[:1]:
            if _DONE.match(text[line.start : day.span.start]):
                return day
    return None


def _on_a_line(document: Document, lines: list[Span]) -> DateMention | None:
    text = document.text
    candidates = []
    for place, line in enumerate(lines):
        if line.end - line.start > _LONGEST_LINE:
            continue
        days = _days(document, line)
        if len(days) == 1 and _is_date_line(text, line, days[0]):
            has_time = _TIME.search(text, days[0].span.end, line.end) is not None
            candidates.append((days[0], has_time or not _stands_in_heading(text, lines, place)))
    if not candidates:
        return None
    votes = _vote_days(document, candidates[0][0].start.year)
    for day, is_page_date in candidates:
        if is_page_date or (
            day.start not in votes and (votes or vote_days_from_issue(text, document.words, day.start))
        ):
            return day
    return next((day for day, _ in candidates if day.start not in votes and _has_place(text, day)), None)


def _is_date_line(text: str, line: Span, day: DateMention) -> bool:
    before, after = text[line.start : day.span.start], text[day.span.end : line.end]
    before = _OTHER_CALENDAR.sub("", before)
    if before.rstrip().endswith("("):
        return False
    beside = _COUNTER.sub(" ", _TIME.sub(" ", f"{before} {after}"))
    is_in_row = _is_part_of_row(before, after)
    if beside != f"{before} {after}" and is_in_row:
        return True
    is_bare = not any(sign.isdigit() for sign in beside) and _ELECTION.search(beside) is None
    ends_sentence = beside.rstrip().endswith(".") and not _PLACE_WITH_STOP.fullmatch(beside)
    most = _MOST_WORDS_IN_ROW if is_in_row and (before.strip() or after.strip()) else _MOST_WORDS_BESIDE
    return is_bare and len(_WORD.findall(beside)) <= most and not ends_sentence


def _is_part_of_row(before: str, after: str) -> bool:
    """Tell a date between the bars of a page's row: "22 August 2023 | 12:40 | Reading time: 2 min"."""
    return (not before.strip() or before.rstrip()[-1] in _BARS) and (not after.strip() or after.lstrip()[0] in _BARS)


def _stands_in_heading(text: str, lines: list[Span], place: int) -> bool:
    """Tell the date in the heading of a statement, which may be that of the vote, from the date below a headline."""
    above = lines[place - 1].of(text) if place else ""
    below = [line.of(text) for line in lines[place + 1 : place + 3]]
    if below and _VOTE_ALONE.fullmatch(below[0]):
        return True
    names_vote = _ELECTION.search(above) is not None and not _NEWS_HEADLINE.search(above)
    return any(_KIND.fullmatch(line) for line in below) or (names_vote and place > 1)


def _has_place(text: str, day: DateMention) -> bool:
    start = text.rfind("\n", 0, day.span.start) + 1
    end = text.find("\n", day.span.end)
    return bool(_WORD.search(text[start : day.span.start] + text[day.span.end : end if end > 0 else len(text)]))


def _dateline(document: Document, lines: list[Span]) -> DateMention | None:
    text = document.text
    for line in lines[:_TOP]:
        opening = Span(line.start, min(line.end, line.start + _LONGEST_LINE))
        for day in (_completed_days(document, opening) or _days(document, opening))[:1]:
            before, after = text[opening.start : day.span.start], text[day.span.end : opening.end]
            if _is_dateline(before, after):
                return day
    return None


def _after_kind(document: Document) -> DateMention | None:
    text = document.text
    opening = [day for day in document.dates if day.span.start < _LONGEST_HEADING and day.start == day.end]
    return next(
        (
            day
            for day in opening
            if (_is_after_comma(text, day) and _AFTER_KIND.search(text, 0, day.span.start))
            or _AS_AT.search(text, 0, day.span.start)
        ),
        None,
    )


def _is_after_comma(text: str, day: DateMention) -> bool:
    return text[: day.span.start].rstrip().endswith(",")


def _completed_days(document: Document, opening: Span) -> list[DateMention]:
    """Complete "BROD, 3 June (TarvNews)" where all dates of the text are of one year."""
    years = {mention.end.year for mention in document.dates}
    if len(years) != 1:
        return []
    mentions = find_dates(opening.of(document.text), years.pop())
    return [DateMention(mention.span.shifted(opening.start), mention.start, mention.end) for mention in mentions]


def _is_dateline(before: str, after: str) -> bool:
    """Tell "PORT SELWYN, 12.10.2020 (CNS) – The …" and "29 July 2008, Port Selwyn …" from a sentence with a date."""
    is_place = re.fullmatch(r"(?:[A-ZÀ-Ž][\w’'.-]+[ ,/]{1,3}){0,5}(?:[–—-] ?)?", before) is not None
    if before:
        return is_place and re.match(r"\s?(?:\([^()]{1,40}\)\s?)?(?:[–—:-]|/|\.\s[\"“/]?[A-Z])", after) is not None
    return re.match(r",? ?(?:[–—-] ?)?[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,2}(?: [–—:-]| [A-Z]|\.\s|$)", after) is not None


def _in_an_act(document: Document) -> DateMention | None:
    text = document.text
    for sentence, days in _sentences_with_days(document):
        if ACT_WORDS.isdisjoint(document.words.within(sentence)) or not tells_of_act(sentence.of(text)):
            continue
        for day in days:
            if not _is_tied_to_vote(text, sentence, day.span) and _act_is_near(text, sentence, day.span):
                return day
    return None


def _sentences_with_days(document: Document) -> Iterator[tuple[Span, list[DateMention]]]:
    starts = [sentence.start for sentence in document.sentences]
    numbers = {bisect_right(starts, mention.span.start) - 1: None for mention in document.dates}
    for sentence in (document.sentences[number] for number in numbers if number >= 0):
        if days := _days(document, sentence):
            yield sentence, days


def _act_is_near(text: str, sentence: Span, day: Span) -> bool:
    return tells_of_act(text[max(sentence.start, day.start - _REACH * 2) : min(sentence.end, day.end + _REACH * 2)])


def _vote_days(document: Document, year: int) -> set[date]:
    """Return the days of which the text says that the vote was held then; `year` completes those without one."""
    text = document.text
    every = [day for day in find_dates(text, year) if day.start == day.end]
    starts = [day.span.start for day in every]
    days = set()
    for sentence in document.sentences:
        mentions = every[bisect_left(starts, sentence.start) : bisect_left(starts, sentence.end)]
        if mentions and _ELECTION.search(text, sentence.start, sentence.end):
            days |= {day.start for day in mentions if _is_tied_to_vote(text, sentence, day.span)}
    return days


def _is_tied_to_vote(text: str, sentence: Span, day: Span) -> bool:
    before = text[max(sentence.start, day.start - _REACH) : day.start]
    words = list(_ELECTION.finditer(before))
    if words and "\n" not in before and _OTHER_ACT.search(before, words[-1].end()) is None:
        return True
    after = text[day.end : min(sentence.end, day.end + 60)]
    match = None if after.startswith(" that ") else _ELECTION.search(after)
    return (
        match is not None and _OTHER_ACT.search(after, 0, match.start()) is None and "," not in after[: match.start()]
    )
