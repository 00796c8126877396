"""Whether a text is an observation statement at all.

No single word decides. A statement is a text about a vote (election words), in which an observing body (a mission, its
observers, an organisation) is named and acts: it observes, visits, meets, finds, says. Sentences that say what
observers shall, must or may do are rules, not acts; kinds of text that live on such words are known by marks of their
own.
"""

from dataclasses import dataclass
from functools import cached_property

from observers.extraction.documents import Document
from observers.extraction.genre_words import (
    ACTED_ON,
    ACTS,
    DEED,
    ELECTION_WORD,
    NORM,
    OBSERVER,
    SHORT_FOR_OBSERVER,
    VOTE,
)
from observers.extraction.other_genres import OTHER_GENRES
from observers.extraction.other_texts import why_no_prose
from observers.extraction.readings import NotAStatement

RULES = {
    "genre.prose": "A text that is empty, too short, in another script, noise, source code or a bare list is refused.",
    "genre.election": "A text with few election words, or that names no vote, is refused.",
    "genre.other-kind": "A text with the marks of another kind (law, rules for observers, bulletin, …) is refused.",
    "genre.mission": "A text that names no observing body is refused.",
    "genre.acts": "A text in which observers hardly observe, meet, find or say anything is refused.",
}

_ELECTION_SHARE = 0.012
_FEWEST_VOTES = 2
_SHORT_TEXT = 120
_FEWEST_ACTS = 2
_SHARE_OF_ACTS = 0.08
_ENOUGH_ACTS = 8
_REACH, _REACH_BEFORE = 90, 45


def check_genre(document: Document) -> None:
    """Raise `NotAStatement` with a code and a reason where a text is not an observation statement."""
    for code, reason in (why_no_prose(document), _why_no_election(document)):
        if code:
            raise NotAStatement(code, reason)
    evidence = Evidence(document)
    for code, reason in (_why_other_kind(document, evidence), _why_no_observation(document, evidence)):
        if code:
            raise NotAStatement(code, reason)


@dataclass(frozen=True)
class Evidence:
    """What speaks for a text being an observation statement."""

    document: Document

    @cached_property
    def sentences(self) -> tuple[str, ...]:
        """Return the words of every sentence."""
        return tuple(span.of(self.document.text) for span in self.document.sentences)

    @cached_property
    def observers(self) -> int:
        """Return how often an observing body is named."""
        return sum(len(OBSERVER.findall(sentence)) for sentence in self.sentences)

    @cached_property
    def acts(self) -> int:
        """Return the number of sentences in which observers do or say something."""
        return sum(_is_act(sentence) for sentence in self.sentences)


def _is_act(sentence: str) -> bool:
    for subject in (OBSERVER, SHORT_FOR_OBSERVER):
        for match in subject.finditer(sentence):
            act = ACTS.search(sentence, match.end(), match.end() + _REACH)
            if act and NORM.search(sentence, match.end(), act.start()) is None:
                return True
            if ACTED_ON.search(sentence, max(0, match.start() - _REACH_BEFORE), match.start()):
                return True
    return DEED.search(sentence) is not None and NORM.search(sentence) is None


def _why_no_election(document: Document) -> tuple[str, str]:
    words = len(document.text.split())
    few = len(ELECTION_WORD.findall(document.text)) < words * _ELECTION_SHARE
    votes = len({match.start() for match in VOTE.finditer(document.text)})
    if few or votes < (_FEWEST_VOTES if words > _SHORT_TEXT else 1):
        return "no-election", "The text is not about an election or a referendum."
    return "", ""


def _why_other_kind(document: Document, evidence: Evidence) -> tuple[str, str]:
    for genre in OTHER_GENRES:
        if genre.fits(evidence.sentences, evidence.acts):
            return genre.code, genre.reason
    return "", ""


def _why_no_observation(document: Document, evidence: Evidence) -> tuple[str, str]:
    is_short = len(document.text.split()) <= _SHORT_TEXT
    if evidence.observers < (1 if is_short else 2):
        return "no-mission", "The text names no mission or organisation that observed an election."
    fewest = 1 if is_short else max(_FEWEST_ACTS, min(_ENOUGH_ACTS, len(evidence.sentences) * _SHARE_OF_ACTS))
    if evidence.acts < fewest:
        return "no-observation", "The text speaks of observers, but reports no observation of an election by them."
    return "", ""
