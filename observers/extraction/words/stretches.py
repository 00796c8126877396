"""Sentences short enough for patterns that look back and forth in them, and whom their pronouns stand for."""

import re
from collections.abc import Iterator, Sequence, Set
from functools import cached_property

from observers.extraction.documents import Document
from observers.extraction.missions.actors import AUTHORITY, MISSION, Actors, name_mission
from observers.spans import Span

# The longest sentences of real statements, which list a delegation by name, stay under this.
_LONGEST = 2500
# A heading between two paragraphs, or the number before one.
_LONGEST_HEADING = 50
_NUMERAL = re.compile(r"(?:[IVX]{1,4}|\d{1,2}|[A-Z])\.")
_DIGIT = re.compile(r"\d")
_PRONOUN = re.compile(r"\W{0,4}(?:[a-z\d]{1,2}[.)]\s)?(?:It|Its|They|Their|He|She|These|Those|Them)\b")
# "Its members fanned out": the mission's, also where a sentence on its make-up stands between.
_ITS_MEMBERS = re.compile(r"\W{0,4}(?:[a-z\d]{1,2}[.)]\s)?(?:Its|Their|The)\s(?:\w+\s)?members\b(?!\sof\b)")
# "Led by Jane Roe, it began its work": the pronoun comes after what is said of the mission.
_PRONOUN_AFTER = re.compile(
    r"\W{0,4}(?:Led|Headed|Chaired|Coordinated|Co-ordinated|Composed|Made\sup|Consisting|Comprising|Numbering|Invited|Accredited|"
    r"Deployed|Formed|Established|Drawn|Divided|Split|Assisted|Supported|Joined)\b[^;]{0,200}?,\s(?:it|they|its|their)\b"
)
_OURSELVES = re.compile(r"\b(?:[Ww]e|[Oo]ur|[Uu]s)\b")
_OURS = frozenset(("we", "our", "us"))
# "The mission met the Green League. Its leader …": after a meeting, a pronoun may stand for the other side.
_MET = re.compile(
    r"(?i)\b(?:met|meets?|meetings?|talks|received|visited|called\son|spoke|"
    r"held\s(?:[\w-]+\s){0,3}(?:consultations?|discussions?|conversations?|interviews?|briefings?|exchanges?|round|sessions?))\b"
)
# The words it begins with, for a cheap look.
_MEETS = frozenset(
    ("met", "meet", "meets", "meeting", "meetings", "talks", "received", "visited", "called", "spoke", "held")
)
_OTHER_BODY = re.compile(
    r"(?i)\b(?:offices?|agenc(?:y|ies)|bureau|compan(?:y|ies)|universit(?:y|ies)|associations?|headquarters|networks?|"
    r"newspapers?|broadcasters?|schools?|precincts?|stations?|villages?|coalitions?|movements?|blocs?|alliances?|country|voters?|citizens)\b"
)
_OPENING_ASIDE = re.compile(
    r"^\W{0,4}(?:At|Upon|Following|Pursuant|In|On|Having|Under|After|By|As|With)\b[^,.]{0,200},\s"
)


class Stretch:
    """A sentence, its words, and whom they and their pronouns speak of, each told once and only when asked for."""

    def __init__(self, document: Document, span: Span, actors: Actors, before: "Stretch | None") -> None:
        """Keep the words of a sentence and the sentence before it, to which its pronouns may refer.

        `lower` are the words in small letters and `single_words` each of them once, for cheap looks.
        """
        self.span = span
        self.words = span.of(document.text)
        self.lower = self.words.lower()
        self.has_digit = _DIGIT.search(self.words) is not None
        self.single_words = document.words.within(span)
        self._index = document.words
        self._actors = actors
        self._before = before

    def places_of(self, words: Set[str]) -> list[int]:
        """Return where any of some words begins in the sentence, for a pattern that can begin nowhere else."""
        if words.isdisjoint(self.single_words):
            return []
        return [start - self.span.start for start in self._index.starts_in(self.span, words)]

    @cached_property
    def speaks_of_mission(self) -> bool:
        """Tell whether the sentence names the mission, its observers or the observing organisation."""
        return name_mission(self.words, self.single_words) or self._actors.name_own(self.words)

    @cached_property
    def goes_on(self) -> bool:
        """Tell whether "it" and "they" at its head, or "we" in it, stand for the mission."""
        return self._refers_back or self._tells_of_members() or self._is_ours()

    def _is_ours(self) -> bool:
        return not _OURS.isdisjoint(self.single_words) and _OURSELVES.search(self.words) is not None

    @cached_property
    def after_own(self) -> bool:
        """Tell whether a later "its" may stand for the mission of the sentence before."""
        return self._before is not None and self._before._leaves_mission and not self._before._meets

    @cached_property
    def _meets(self) -> bool:
        return not _MEETS.isdisjoint(self.single_words) and _MET.search(self.words) is not None

    @cached_property
    def is_after_others(self) -> bool:
        """Tell whether the sentence before may have left another body in mind: "The mission met the Green League."."""
        return self._before is not None and not self.after_own

    def _tells_of_members(self) -> bool:
        """Tell whether "its members" at the head are the mission's, though a sentence stands between the two."""
        before = self._before
        if "members" not in self.single_words or before is None or not _ITS_MEMBERS.match(self.words):
            return False
        told = before if before._leaves_mission else before._before
        return told is not None and told._leaves_mission and not _OTHER_BODY.search(before.words)

    @cached_property
    def _refers_back(self) -> bool:
        if self._before is None or not (_PRONOUN.match(self.words) or _PRONOUN_AFTER.match(self.words)):
            return False
        return self._before._leaves_mission

    @cached_property
    def _leaves_mission(self) -> bool:
        return self._refers_back or (self.speaks_of_mission and self._is_about_mission())

    def _is_about_mission(self) -> bool:
        """Tell whether the mission stays in mind: the subject, or what is told of without any meeting."""
        bare = _OPENING_ASIDE.sub("", self.words, count=1)
        own = _first_own(bare, self._actors)
        if own is None:
            return False
        return not self._meets or not is_of_others(bare[:own], self._actors)


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
    before: Stretch | None = None
    for span in stretches_of(document):
        found.append(Stretch(document, span, actors, before))
        before = before if before and _is_bare_heading(found[-1]) else found[-1]
    return found


def _is_bare_heading(stretch: Stretch) -> bool:
    """Tell whether a line like "1. Composition" only parts what a pronoun stands for from the pronoun."""
    words = stretch.words.rstrip()
    if len(words) > _LONGEST_HEADING or (words[-1:] in '.!?:;,”"' and not _NUMERAL.fullmatch(words)):
        return False
    return not stretch.speaks_of_mission and not _OTHER_BODY.search(words) and not AUTHORITY.search(words)


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
