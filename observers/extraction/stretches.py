"""Sentences short enough for patterns that look back and forth in them, and whom their pronouns stand for."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from observers.extraction.actors import AUTHORITY, MISSION, Actors
from observers.extraction.documents import Document
from observers.spans import Span

# The longest sentences of real statements, which list a delegation by name, stay under this.
_LONGEST = 2500
_PRONOUN = re.compile(r"\W{0,4}(?:[a-z\d]{1,2}[.)]\s)?(?:It|Its|They|Their|He|She|These|Those|Them)\b")
_OURSELVES = re.compile(r"\b(?:[Ww]e|[Oo]ur|[Uu]s)\b")
# "The mission met the Green League. Its leader …": after a meeting, a pronoun may stand for the other side.
_MET = re.compile(r"(?i)\b(?:met|meets?|meetings?|talks|received|visited|called\son|spoke|held)\b")
_OTHER_BODY = re.compile(
    r"(?i)\b(?:offices?|agenc(?:y|ies)|bureau|compan(?:y|ies)|universit(?:y|ies)|associations?|headquarters|networks?|"
    r"newspapers?|broadcasters?|coalitions?|movements?|blocs?|alliances?|country|voters?|citizens)\b"
)
_OPENING_ASIDE = re.compile(
    r"^\W{0,4}(?:At|Upon|Following|Pursuant|In|On|Having|Under|After|By|As|With)\b[^,.]{0,200},\s"
)


@dataclass(frozen=True, slots=True)
class Stretch:
    """A sentence and its words.

    `goes_on`: "it" and "they" at its head, or "we" in it, stand for the mission; `after_own`: so may a later "its".
    """

    span: Span
    words: str
    lower: str
    goes_on: bool
    after_own: bool


def stretches_of(document: Document) -> Iterator[Span]:
    """Yield the sentences of a document; one without an end is cut at blanks, so that cost grows with length only."""
    for sentence in document.sentences:
        start = sentence.start
        while sentence.end - start > _LONGEST:
            blank = document.text.rfind(" ", start + 1, start + _LONGEST)
            end = blank if blank > start else start + _LONGEST
            yield Span(start, end)
            start = end
        yield Span(start, sentence.end)


def told_stretches(document: Document, actors: Actors) -> Sequence[Stretch]:
    """Return the sentences with what their pronouns stand for: "The Mission came in May. It was led by Jane Roe."."""
    found: list[Stretch] = []
    was_own = has_met = False
    for span in stretches_of(document):
        words = span.of(document.text)
        goes_on = bool(_PRONOUN.match(words)) and was_own
        is_told = goes_on or bool(_OURSELVES.search(words))
        found.append(Stretch(span, words, words.lower(), is_told, was_own and not has_met))
        was_own, has_met = goes_on or _is_about_mission(words, actors), bool(_MET.search(words))
    return found


def _is_about_mission(words: str, actors: Actors) -> bool:
    """Tell whether a sentence leaves the mission in mind: its subject, or what it tells of without any meeting."""
    bare = _OPENING_ASIDE.sub("", words, count=1)
    own = _first_own(bare, actors)
    if own is None:
        return False
    return not _MET.search(words) or not is_of_others(bare[:own], actors)


def _first_own(words: str, actors: Actors) -> int | None:
    mission = MISSION.search(words)
    starts = [mission.start()] if mission else []
    starts += [named.start for named in actors.named_in(words) if named.is_own]
    return min(starts, default=None)


def is_of_others(words: str, actors: Actors) -> bool:
    """Tell whether the words name a body beside the mission: a commission, a party, another organisation."""
    return bool(AUTHORITY.search(words) or _OTHER_BODY.search(words)) or actors.name_another(words)


def stands_for_mission(before: str, actors: Actors, *, goes_on: bool) -> bool:
    """Tell whom "its" stands for after these words of its sentence: the last body named, else that of the last one."""
    ends = [match.end() for match in MISSION.finditer(before)]
    ends += [named.end for named in actors.named_in(before) if named.is_own]
    if not ends:
        return goes_on and not is_of_others(before, actors)
    return not is_of_others(before[max(ends) :], actors)
