"""What kind of document a statement is."""

import re

from observers.extraction.documents import Document
from observers.extraction.readings import Claim
from observers.spans import Span
from observers.vocabulary import StatementKind

RULES = {
    "statement.kind.heading": 'A heading that names the kind: "PRELIMINARY STATEMENT", "Interim Report".',
    "statement.kind.voice": 'A statement speaks for itself: "We congratulate …", "hereinafter called the Mission".',
    "statement.kind.news": "A news report names its agency, or quotes what was said and to whom.",
    "statement.kind.release": "What is neither a statement nor a news report is a release of the organisation.",
}

_HEADINGS = (
    (
        StatementKind.INTERIM,
        re.compile(
            r"^.{0,60}\b(?:interim (?:report|statement)|pre-election (?:report|statement|assessment))\b", re.I | re.M
        ),
    ),
    (
        StatementKind.PRELIMINARY,
        re.compile(
            r"^.{0,60}\b(?:preliminary (?:statement|report|declaration|findings|conclusions)|"
            r"statement of preliminary findings)\b",
            re.I | re.M,
        ),
    ),
    (StatementKind.FINAL, re.compile(r"^.{0,60}\b(?:final report|final statement)\b", re.I | re.M)),
    (
        StatementKind.STATEMENT,
        re.compile(
            r"^(?:joint |mission |official |press |post-election |arrival |full )?statements?\b"
            r"(?:$|:? (?:by|of|on|from|to))"
            r"|^(?:declaration|communiqu[eé])\b|^.{0,80}\bstatement of (?:solidarity|the mission)\b",
            re.I | re.M,
        ),
    ),
)
# Without one of these words no heading names a kind.
_HEADING_WORDS = frozenset(
    (
        "statement",
        "statements",
        "report",
        "assessment",
        "declaration",
        "findings",
        "conclusions",
        "communique",
        "communiqué",
    )
)
_OWN_VOICE = re.compile(
    r"\bhereinafter\b|\bwe (?:once again )?(?:congratulate|commend|thank|urge|call|welcome|note|express|wish|observed|"
    r"visited|recommend|met|regret|encourage)\b|\bour (?:mission|observers|group|delegation|assessment|findings)\b",
    re.IGNORECASE,
)
_OWN_VOICE_OPENERS = frozenset(("hereinafter", "we", "our"))
# The date line of an agency's page, and the dateline of an agency's report.
_NEWS_LINE = re.compile(
    r"^(?:date \d{4}-|Date: \d{4}-|[A-Z][A-Z .]{2,30}, .{0,40}\([A-Z][\w ]{1,30}\)\s?[–—-])", re.MULTILINE
)
# What the agency says of itself, to whom things were said, and direct speech; looked for around one of its words.
_NEWS = re.compile(
    r"\b\w+ report(?:s|ed)\.|, \w+ reports\b|\bnews agency\b|\bpress[ -]service\b"
    r"|\bcorrespondent\b|\bsent to newsrooms\b"
    r"|\btold (?:reporters|journalists|a briefing|a press conference|our (?:paper|correspondent)|the (?:\w+ )?agency)\b"
    r"|[\"”],? (?:said|added|told) [A-Z]|[\"”] [A-Z]\w+ said\b|\bsaid this in\b"
)
_NEWS_WORDS = frozenset(
    ("report", "reports", "reported", "news", "press", "correspondent", "newsrooms", "told", "said", "added")
)
_BEFORE_NEWS_WORD, _AFTER_NEWS_WORD = 30, 50
# The titles of official statements name the vote in full.
_LONGEST_HEADING = 320
_HEADING_PARAGRAPHS = 12


def find_kind(document: Document) -> Claim:
    """Return the claim for the kind of document; a headline alone makes it a release."""
    return _by_heading(document) or _by_wording(document) or _release(document)


def _by_heading(document: Document) -> Claim | None:
    for paragraph in document.paragraphs[:_HEADING_PARAGRAPHS]:
        if _HEADING_WORDS.isdisjoint(document.words.within(paragraph)):
            continue
        words = paragraph.of(document.text)
        if any(len(line) > _LONGEST_HEADING for line in words.split("\n")) or words.endswith((".", "!", "?")):
            continue
        for kind, pattern in _HEADINGS:
            match = pattern.search(words)
            if match and not _is_told(words):
                span = Span(match.start(), match.end()).shifted(paragraph.start)
                return Claim("statement.kind", kind, span, "statement.kind.heading")
    return None


def _is_told(heading: str) -> bool:
    """Tell a headline about a statement ("Chair presents interim statement") from the heading of one."""
    return (
        re.search(r"\b(?:presents?|issues?|releases?|publish(?:es)?|delivers?|reads?|unveils?)\b", heading) is not None
    )


def _by_wording(document: Document) -> Claim | None:
    news = _news(document)
    text = document.text
    voices = (_OWN_VOICE.match(text, start) for start in document.words.starts_of(_OWN_VOICE_OPENERS))
    voice = next((match for match in voices if match), None)
    if news and (voice is None or news.start() < voice.start()):
        span, kind, rule = news, StatementKind.NEWS, "statement.kind.news"
    elif voice:
        span, kind, rule = voice, StatementKind.STATEMENT, "statement.kind.voice"
    else:
        return None
    return Claim("statement.kind", kind, Span(span.start(), span.end()), rule)


def _news(document: Document) -> re.Match[str] | None:
    text = document.text
    around = (
        _NEWS.search(text, max(0, start - _BEFORE_NEWS_WORD), start + _AFTER_NEWS_WORD)
        for start in document.words.starts_of(_NEWS_WORDS)
    )
    first = next((match for match in around if match), None)
    line = _NEWS_LINE.search(text, 0, first.start() if first else len(text))
    return line or first


def _release(document: Document) -> Claim:
    return Claim("statement.kind", StatementKind.PRESS_RELEASE, document.sentences[0], "statement.kind.release")
