"""Sections of a statement: what their headings say about the sentences under them."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto

from observers.extraction.findings.topics import topic_of_heading
from observers.extraction.words.phrases import PhraseBook
from observers.extraction.words.wordings import wording_of
from observers.vocabulary import Topic

_ENDED = re.compile(r"[.!?…:;,][\"'”’»)\]_*]*$")
_LONGEST_HEADING = 24
_LONG_WORD, _CAPITALS = 4, 0.85


def _is_headline(text: str) -> bool:
    """Tell whether nearly every word has a capital: "Will They Come Back?"."""
    words = [word for word in text.split() if len(word) >= _LONG_WORD]
    return len(words) > 1 and sum(word[0].isupper() for word in words) >= _CAPITALS * len(words)


class Kind(Enum):
    """What stands under a heading."""

    PLAIN = auto()
    FINDINGS = auto()
    ADVICE = auto()
    ASIDE = auto()


@dataclass(frozen=True, slots=True)
class Section:
    """A part of a document under one heading."""

    kind: Kind = Kind.PLAIN
    topic: Topic | None = None


_HEADINGS = PhraseBook(
    {
        Kind.ADVICE: """
            recommendation, recommendations, recommends, way forward, suggestions, proposals, advice""",
        Kind.FINDINGS: """
            findings, observations, conclusion, conclusions, key findings, assessment, election day, voting day
            polling day, pre election, post election, voting, opening, counting, summary, overview of findings
            evaluation, results of the observation, results of monitoring, general assessment""",
        Kind.ASIDE: """
            composition, lineup, line up, methodology, mandate, background, introduction, about, acknowledgement*
            acknowledgment*, contact, contacts, note to editors, notes to editors, notes, members, terms of reference
            deployment, the mission, introductory, political context, political background, historical, next steps
            media contacts, for further information, related, meetings, gratitude, appreciation
            structure of the mission, preamble""",
    }
)


def section_of(text: str, words: Sequence[str]) -> Section | None:
    """Return the section that a paragraph of one line opens, or None where the line is no heading.

    "3. Recommendations" and "MEDIA ENVIRONMENT" are headings; a line that ends like a sentence is none.
    """
    if not words or len(words) > _LONGEST_HEADING or (_ENDED.search(text.rstrip()) and not _is_headline(text)):
        return None
    labels = {hit.label for hit in _HEADINGS.find(words)}
    kind = next((each for each in (Kind.ADVICE, Kind.ASIDE, Kind.FINDINGS) if each in labels), Kind.PLAIN)
    topic = topic_of_heading(wording_of(words))
    return Section(kind, topic)
