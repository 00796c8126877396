"""The words that say who the observers were, and the mission's title as written."""

import re
from collections.abc import Iterator, Sequence

from observers.extraction.documents import Document
from observers.extraction.missions.actors import BODY, Actors
from observers.extraction.readings import Claim
from observers.extraction.words.not_names import word_set
from observers.extraction.words.stretches import Stretch
from observers.spans import Span

RULES = {
    "mission.composition": '"composed of 4 officials from the Secretariat": the words after a verb of make-up.',
    "mission.title": '"the International Observation Mission of the Union": the first full naming of the mission.',
}

_MADE_OF = re.compile(
    rf"\b(?i:{BODY}|delegation)\b[^.;:\n]{{0,60}}?\b(?:(?:was|is|were|are)\s)?(?:composed\sof|comprised(?:\sof)?|comprises|comprising|consist(?:s|ed|ing)\sof|"
    r"made\sup\sof|included|includes|brought\stogether|brings\stogether)\s(?P<who>[^.;\n]{8,400}?)"
    r"(?=[.;\n]|$|,\sand\s(?:was\s)?headed|\sand\s(?:was\s)?headed|,?\s(?:and\s)?(?:was\s)?led\sby|\scarried\sout|"
    r",\s(?:was|were|has|had|will|arrived|began|carried|conducted|covered|followed|monitored|observed|took|visited|watched)\b)"
)
# Without one of these there is no verb of make-up; without one of each of the others, no title.
_MADE_OF_WORDS = word_set(
    "composed comprised comprises comprising consists consisted consisting made included includes brought brings"
)
_NAMED = ("Mission", "Delegation", "Group", "Team")
_TITLE_WORDS = frozenset(("observation", "observer", "observers", "monitoring"))
_TITLE = re.compile(
    r"\b(?:[A-Z][\w'’/-]{0,40}\s){0,6}(?:(?:[Ii]nternational|Electoral|Elections?|Referendum|Short-[Tt]erm|Long-[Tt]erm|Joint)\s){0,3}"
    r"(?:Observation|Observer|Observers|Monitoring)\s(?:Mission|Delegation|Group|Team)\b"
    r"(?:\s(?:of|from)\s(?:the\s)?(?:[A-Z][\w'’-]{0,40}|of|the|and|for)(?:\s(?:[A-Z][\w'’-]{0,40}|of|the|and|for)(?=\s)){0,9}(?:\s[A-Z][\w'’-]{0,40})?)?"
)
# How far back the name of another organisation may begin: "the League of Isles Observer Mission".
_BEFORE = 40
_LOOSE_END = re.compile(r"(?:\s(?:of|the|and|for))+$")
_NO_PART = re.compile(r"^(?:The|This|That|Our|In|An|A|During|Following|STATEMENT|Statement)\s")


def find_composition(stretches: Sequence[Stretch]) -> list[Claim]:
    """Return the claim for the words that say who the observers were: "18 observers from the member states"."""
    for stretch in stretches:
        match = None if _MADE_OF_WORDS.isdisjoint(stretch.single_words) else _MADE_OF.search(stretch.words)
        if match:
            who = match["who"].rstrip(" ,")
            span = Span(match.start("who"), match.start("who") + len(who)).shifted(stretch.span.start)
            return [Claim("mission.composition", who, span, "mission.composition")]
    return []


def find_title(document: Document, actors: Actors, stretches: Sequence[Stretch]) -> list[Claim]:
    """Return the claim for the mission's title, the first that names the organisation, else the first at all."""
    first = None
    for span in _titles(document, actors, stretches):
        if actors.name_own(span.of(document.text)):
            return [_title_claim(document.text, span)]
        first = first or span
    return [_title_claim(document.text, first)] if first else []


def _titles(document: Document, actors: Actors, stretches: Sequence[Stretch]) -> Iterator[Span]:
    for stretch in stretches:
        if _TITLE_WORDS.isdisjoint(stretch.single_words) or not any(name in stretch.words for name in _NAMED):
            continue
        for match in _TITLE.finditer(stretch.words):
            span = _title(match, stretch.span.start)
            if span and not actors.name_another(document.text[max(0, span.start - _BEFORE) : span.end]):
                yield span


def _title_claim(text: str, span: Span) -> Claim:
    return Claim("mission.title", " ".join(span.of(text).split()), span, "mission.title")


def _title(match: re.Match[str], offset: int) -> Span | None:
    words = match[0]
    left = _NO_PART.match(words)
    right = _LOOSE_END.search(words)
    start = match.start() + (left.end() if left else 0)
    end = match.end() - (len(right[0]) if right else 0)
    return Span(start, end).shifted(offset) if end - start > len("Observer Group") else None
