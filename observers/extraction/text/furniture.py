"""Lines of a web page that are not its text: navigation, share buttons, counters, captions, links to other pages."""

import re
from functools import lru_cache

from observers.extraction.text.page_lines import PAGE_DATE, PAGE_LINE, RELATED_HEADING

RULES = {
    "text.foreign-lines": "A line wholly in another script than the body is dropped, unless it gives a date.",
    "text.buttons": "A line that is only a button or a menu entry of the page is dropped.",
    "text.counters": "A line that only counts views, comments, pages or minutes is dropped.",
    "text.captions": "A photo credit or caption line is dropped.",
    "text.addresses": "A line that is only a web or mail address is dropped.",
    "text.rights": "A copyright or cookie notice is dropped.",
    "text.trails": "A breadcrumb trail or a row of menu entries is dropped.",
    "text.labels": "A line of tags, categories, filters or links to further reading is dropped.",
    "text.related": "From a heading of related articles near the end on, everything is dropped if no sentence follows.",
    "text.poured-headline": "A headline that stands again inside the line after it is parted from that line.",
    "text.doubled": "A headline that stands twice near the top, and a line repeated at once, stays once.",
}

_SENTENCE_END = re.compile(r"[.!?]['\"”’)]?$")
# Greek, Cyrillic, Armenian, Hebrew, Arabic, Devanagari, Thai, Georgian, Japanese, Chinese and Korean letters.
_FOREIGN = re.compile(r"[\u0370-\u06ff\u0900-\u097f\u0e00-\u0e7f\u10a0-\u10ff\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]")
_LATIN = re.compile(r"[A-Za-z\u00c0-\u024f\u1e00-\u1eff]+")
# The date of a page keeps its place even in another language; the months are those of Russian and Kazakh pages.
_FOREIGN_DATE = re.compile(
    r"\d{1,2}[\s.-]{0,3}(?:янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек|қаң|ақп|нау|сәу|мам|мау|шіл|там|қыр|қаз|"
    r"қар|жел)\w{0,8}[\s.,-]{0,3}\d{4}",
    re.IGNORECASE,
)
# A headline inside a sentence is a name, not a copy: “The … Observation Mission (EOM) congratulates”.
_RUNS_ON = re.compile(r"\S|\s+[a-z(]")
_ARTICLE = re.compile(r"\b(?:the|an?|of|by|to|from|in)\s*\Z", re.IGNORECASE)
_SHORTEST_HEADLINE, _LONGEST_HEADLINE = 30, 250
_LONGEST_FURNITURE = 320
_TOP_LINES = 8
_TAIL_SHARE = 0.4


def without_furniture(text: str) -> str:
    """Return the text without the lines that belong to the page around it.

    "Home > News", "343 views Politics 0", "Print", "Photo by Elmas Tarvin" and, in an English text, "Выборы" all go.
    """
    lines = text.split("\n")
    if not text.isascii() and _FOREIGN.search(text) and _letters(_LATIN, text) > _letters(_FOREIGN, text):
        lines = ["" if _is_foreign(line) else line for line in lines]
    lines = ["" if len(line) <= _LONGEST_FURNITURE and _is_furniture(line) else line for line in lines]
    return "\n".join(_each_headline_once(_headline_set_apart(_without_related(lines))))


@lru_cache(maxsize=4096)
def _is_furniture(line: str) -> bool:
    return bool(line) and PAGE_LINE.fullmatch(line) is not None and PAGE_DATE.search(line) is None


def _is_foreign(line: str) -> bool:
    if _FOREIGN.search(line) is None or _FOREIGN_DATE.search(line):
        return False
    return _letters(_LATIN, line) * 4 < _letters(_FOREIGN, line)


def _letters(script: re.Pattern[str], text: str) -> int:
    return sum(map(len, script.findall(text)))


def _without_related(lines: list[str]) -> list[str]:
    backwards = range(len(lines) - 1, -1, -1)
    last_sentence = next((place for place in backwards if _SENTENCE_END.search(lines[place][-2:])), -1)
    after = max(int(len(lines) * _TAIL_SHARE), last_sentence + 1)
    for place in range(after, len(lines)):
        if RELATED_HEADING.fullmatch(lines[place]):
            return lines[:place]
    return lines


def _headline_set_apart(lines: list[str]) -> list[str]:
    written = [place for place, line in enumerate(lines) if line][: _TOP_LINES // 2]
    headline = lines[written[0]] if written else ""
    if not _SHORTEST_HEADLINE <= len(headline) <= _LONGEST_HEADLINE:
        return lines
    apart = list(lines)
    for place in written[1:]:
        before, found, after = lines[place].partition(headline)
        if found and len(before) < _LONGEST_HEADLINE and not _RUNS_ON.match(after) and not _ARTICLE.search(before):
            apart[place] = "\n".join(["", before.strip(), "", headline, "", after.strip(), ""])
    return "\n".join(apart).split("\n")


def _each_headline_once(lines: list[str]) -> list[str]:
    kept: list[str] = []
    above: list[str] = []
    for line in lines:
        key = line.casefold().rstrip(".: ")
        if key and _is_repeated(key, above):
            kept.append("")
            continue
        kept.append(line)
        if key:
            above.append(key)
    return kept


def _is_repeated(key: str, above: list[str]) -> bool:
    if above and key == above[-1]:
        return True
    return _SHORTEST_HEADLINE <= len(key) <= _LONGEST_HEADLINE and len(above) < _TOP_LINES and key in above
