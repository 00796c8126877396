"""What a document says of itself: its kind, its title, the day it was issued."""

import re
from collections.abc import Sequence

from observers.extraction.documents import Document
from observers.extraction.headers.issue_dates import find_issue_date
from observers.extraction.headers.kinds import find_kind
from observers.extraction.readings import Claim, StatementReading
from observers.spans import Span

RULES = {
    "statement.title.headline": "The headline: the first line, where it is short and no date.",
    "statement.title.block": "The lines of the heading, joined by dashes; dates and the bare word STATEMENT left out.",
}

_FULL_STOP = re.compile(r"[.!?…]['\"”’»]?$")
_BARE_KIND = re.compile(
    r"(?:full |joint |press )?(?:statement|report|press release|communiqu[eé]|news)s?:?", re.IGNORECASE
)
_KIND_AT_END = re.compile(r"^(?:preliminary|interim|final)(?: \w+)? (?:statement|report)$", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_]{2,}")
_LONGEST_LINE, _LONGEST_SENTENCE, _LONGEST_TITLE = 260, 130, 420
_MOST_PARAGRAPHS = 4
_MOST_WORDS_BESIDE_DATE = 5


def find_titles(document: Document, header: StatementReading) -> Sequence[Claim]:
    """Return the claims for kind, title and day of issue, each only where the text gives it."""
    claims = (find_kind(document), find_title(document), find_issue_date(document))
    return tuple(claim for claim in claims if claim is not None)


def find_title(document: Document) -> Claim | None:
    """Return the claim for the title: a headline, or the lines of a heading block.

    "International Observation Mission", "Tarvian League (TL)", "20 November 2022", "STATEMENT" make the title
    "International Observation Mission – Tarvian League (TL)".
    """
    lines: list[Span] = []
    for number, paragraph in enumerate(document.paragraphs[:_MOST_PARAGRAPHS]):
        if not _is_heading(paragraph.of(document.text), is_first=number == 0):
            break
        lines += [line for line in _lines(document.text, paragraph) if _names_something(document, line)]
    kept = _of_one_title(document.text, lines)
    if not kept:
        return None
    span = Span(kept[0].start, kept[-1].end)
    rule = "statement.title.headline" if len(kept) == 1 else "statement.title.block"
    return Claim("statement.title", " – ".join(line.of(document.text) for line in kept), span, rule)


def _is_heading(words: str, *, is_first: bool) -> bool:
    if _FULL_STOP.search(words):
        return is_first and len(words) <= _LONGEST_SENTENCE and "\n" not in words
    return all(len(line) <= _LONGEST_LINE for line in words.split("\n"))


def _lines(text: str, paragraph: Span) -> list[Span]:
    found, start = [], paragraph.start
    for line in paragraph.of(text).split("\n"):
        if line:
            found.append(Span(start, start + len(line)))
        start += len(line) + 1
    return found


def _names_something(document: Document, line: Span) -> bool:
    text = document.text
    if _BARE_KIND.fullmatch(line.of(text)):
        return False
    dates = document.dates_in(line)
    beside = text[line.start : dates[0].span.start] + text[dates[0].span.end : line.end] if dates else line.of(text)
    return len(_WORD.findall(beside)) > (_MOST_WORDS_BESIDE_DATE if dates else 0)


def _of_one_title(text: str, lines: list[Span]) -> list[Span]:
    kept: list[Span] = []
    for line in lines:
        if kept and (line.end - kept[0].start > _LONGEST_TITLE or _KIND_AT_END.search(kept[-1].of(text))):
            break
        if not any(line.of(text) in other.of(text) for other in kept):
            kept.append(line)
    return kept
