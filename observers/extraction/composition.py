"""The words that say who the observers were, and the mission's title as written."""

import re
from collections.abc import Iterator

from observers.extraction.actors import BODY, Actors
from observers.extraction.documents import Document
from observers.extraction.readings import Claim
from observers.extraction.stretches import stretches_of
from observers.spans import Span

RULES = {
    "mission.composition": '"composed of 4 officials from the Secretariat": the words after a verb of make-up.',
    "mission.title": '"the International Observation Mission of the Union": the first full naming of the mission.',
}

_MADE_OF = re.compile(
    rf"\b(?i:{BODY}|delegation)\b[^.;:\n]{{0,60}}?\b(?:(?:was|is|were|are)\s)?(?:composed\sof|comprised(?:\sof)?|comprises|comprising|consist(?:s|ed|ing)\sof|"
    r"made\sup\sof|included|includes|brought\stogether|brings\stogether)\s(?P<who>[^.;\n]{8,400}?)"
    r"(?=[.;\n]|$|,\sand\s(?:was\s)?headed|\sand\s(?:was\s)?headed|,?\s(?:and\s)?(?:was\s)?led\sby|\scarried\sout)"
)
_CUES = ("compos", "compris", "consist", "made up", "includ", "brought", "brings")
_TITLE = re.compile(
    r"\b(?:[A-Z][\w'’/-]{0,40}\s){0,6}(?:(?:[Ii]nternational|Electoral|Elections?|Referendum|Short-[Tt]erm|Long-[Tt]erm|Joint)\s){0,3}"
    r"(?:Observation|Observer|Observers|Monitoring)\s(?:Mission|Delegation|Group|Team)\b"
    r"(?:\s(?:of|from)\s(?:the\s)?(?:[A-Z][\w'’-]{0,40}|of|the|and|for)(?:\s(?:[A-Z][\w'’-]{0,40}|of|the|and|for)(?=\s)){0,9}(?:\s[A-Z][\w'’-]{0,40})?)?"
)
# How far back the name of another organisation may begin: "the League of Isles Observer Mission".
_BEFORE = 40
_LOOSE_END = re.compile(r"(?:\s(?:of|the|and|for))+$")
_NO_PART = re.compile(r"^(?:The|This|That|Our|In|An|A|During|Following|STATEMENT|Statement)\s")


def find_composition(document: Document) -> list[Claim]:
    """Return the claim for the words that say who the observers were: "18 observers from the member states"."""
    for sentence in stretches_of(document):
        words = sentence.of(document.text)
        match = any(cue in words for cue in _CUES) and _MADE_OF.search(document.text, sentence.start, sentence.end)
        if match:
            span = Span(*match.span("who"))
            return [
                Claim(
                    "mission.composition",
                    span.of(document.text).rstrip(" ,"),
                    _trimmed(span, document.text),
                    "mission.composition",
                )
            ]
    return []


def _trimmed(span: Span, text: str) -> Span:
    words = span.of(text)
    return Span(span.start, span.start + len(words.rstrip(" ,")))


def find_title(document: Document, actors: Actors) -> list[Claim]:
    """Return the claim for the mission's title, the first that names the organisation, else the first at all."""
    first = None
    for span in _titles(document, actors):
        if actors.name_own(span.of(document.text)):
            return [_title_claim(document.text, span)]
        first = first or span
    return [_title_claim(document.text, first)] if first else []


def _titles(document: Document, actors: Actors) -> Iterator[Span]:
    for stretch in stretches_of(document):
        for match in _TITLE.finditer(document.text, stretch.start, stretch.end):
            span = _title(match)
            if span and not actors.name_another(document.text[max(0, span.start - _BEFORE) : span.end]):
                yield span


def _title_claim(text: str, span: Span) -> Claim:
    return Claim("mission.title", " ".join(span.of(text).split()), span, "mission.title")


def _title(match: re.Match[str]) -> Span | None:
    words = match[0]
    left = _NO_PART.match(words)
    right = _LOOSE_END.search(words)
    start = match.start() + (left.end() if left else 0)
    end = match.end() - (len(right[0]) if right else 0)
    return Span(start, end) if end - start > len("Observer Group") else None
