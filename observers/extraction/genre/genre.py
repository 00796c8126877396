"""Whether a text is an observation statement at all.

No single word decides. A statement is a text about a vote (election words), in which an observing body (a mission, its
observers, an organisation) is named and acts: it observes, visits, meets, finds, says. Sentences that say what
observers shall, must or may do are rules, not acts; kinds of text that live on such words are known by marks of their
own.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import chain

from observers.extraction.documents import Document
from observers.extraction.genre.genre_words import (
    ACTED_ON,
    ACTS,
    AFTER_BODY,
    AFTER_WATCHER,
    AFTER_WATCHERS,
    BEFORE_BODY,
    BEFORE_WATCHERS,
    CREW_AFTER,
    CREW_BEFORE,
    DEED,
    DEED_HINT,
    DEED_WORDS,
    ELECTION_WORDS,
    NO_DEEDS,
    NORMS,
    OBSERVER_WORD,
    OBSERVER_WORDS,
    OBSERVERS_IN_HEADLINE,
    OTHER_SIGHTS,
    OTHER_SPEAKER,
    OWN_OBSERVERS,
    OWNED,
    PAPER,
    PAPER_WORDS,
    PRONOUN_ACT,
    PRONOUNS,
    SHORT_FOR_MISSION,
    SHORT_FOR_OBSERVER,
    SHORT_WORDS,
    SPEAKING,
    TO_COME,
    VOTE_WORDS,
    WATCHING,
)
from observers.extraction.genre.other_genre import Told
from observers.extraction.genre.other_genres import OTHER_GENRES
from observers.extraction.genre.other_texts import why_no_prose
from observers.extraction.readings import NotAStatement
from observers.spans import Span

RULES = {
    "genre.prose": "A text that is empty, too short or long, in another script, noise, code or a bare list is refused.",
    "genre.election": "A text with few election words, or that names no vote, is refused.",
    "genre.other-kind": "A text with the marks of another kind (law, rules for observers, bulletin, …) is refused.",
    "genre.mission": "A text that names no observing body is refused.",
    "genre.acts": "A text in which observers hardly observe, meet, find or say anything is refused.",
}

_WORD = re.compile(r"[a-z]+(?:-[a-z]+)?")
# A text full of acts may dwell on other things as well.
_ELECTION_SHARE, _LEAST_ELECTION_SHARE = 0.012, 0.009
_FEWEST_VOTES = 2
# A short text that names the observers so often need name the vote but once.
_OFTEN_NAMED = 3
_SHORT_TEXT = 200
_FEWEST_ACTS, _ENOUGH_ACTS, _SHARE_OF_ACTS = 2, 8, 0.12
# So many acts, in so many of the sentences, are found in no other kind of text.
_PLENTY_OF_ACTS, _PLENTY_SHARE = 4, 0.5
_OUTWEIGHS_PLENTY = 3
# After so many acts of "the group" or "the team", it need be called an observer but once.
_TELLING_ACTS = 5
_LEAD, _HEADING, _SHORTEST_SENTENCE = 2, 6, 5
# A paper that calls itself one needs fewer acts.
_WORTH_OF_PAPER = 2
_REACH, _REACH_BEFORE = 140, 45
_WHO_WATCHES = (OBSERVERS_IN_HEADLINE, OWN_OBSERVERS, DEED, SHORT_FOR_OBSERVER)
# What the first pages of a long text do not show, the rest will not either.
_PAGES = 200_000


def check_genre(document: Document) -> None:
    """Raise `NotAStatement` with a code and a reason where a text is not an observation statement."""
    evidence = Evidence(document)
    why = (
        why_no_prose(document)
        or _why_no_election(evidence)
        or _why_other_kind(evidence)
        or _why_no_observation(evidence)
    )
    if why:
        raise NotAStatement(*why)


@dataclass(frozen=True)
class Evidence:
    """What speaks for a text being an observation statement."""

    document: Document

    @cached_property
    def words(self) -> list[str]:
        """Return the words of the first pages in small letters."""
        return list(chain.from_iterable(self._words_of_sentences))

    @cached_property
    def sentences(self) -> list[Told]:
        """Return the sentences of the first pages with their words."""
        return [
            Told(span.of(self.document.text), frozenset(words), self.document.words.within(span))
            for span, words in zip(self._spans, self._words_of_sentences, strict=True)
        ]

    @cached_property
    def _spans(self) -> list[Span]:
        return [span for span in self.document.sentences if span.end <= _PAGES]

    @cached_property
    def _words_of_sentences(self) -> list[list[str]]:
        return [_WORD.findall(span.of(self.document.text).lower()) for span in self._spans]

    @cached_property
    def observers(self) -> int:
        """Return how often an observing body is named, as "OTS observers", "its 40 monitors", "heads the mission"."""
        named = sum(len(bodies) for bodies in self.bodies)
        owned = sum(
            not told.words.isdisjoint(OWNED) and OWN_OBSERVERS.search(told.sentence) is not None
            for told in self.sentences
        )
        opening = any(OBSERVERS_IN_HEADLINE.search(told.sentence) for told in self.sentences[:_LEAD])
        return named + owned + opening + self.is_paper

    @cached_property
    def is_paper(self) -> bool:
        """Tell whether the text calls itself a paper of observers: "Preliminary Statement", "Conclusions on …"."""
        return any(
            not told.words.isdisjoint(PAPER_WORDS) and PAPER.search(told.sentence) for told in self.sentences[:_HEADING]
        )

    @cached_property
    def acts(self) -> int:
        """Return the number of sentences in which observers do or say something."""
        return sum(map(_is_act, self.sentences, self.bodies))

    @cached_property
    def bodies(self) -> list[list[tuple[int, int]]]:
        """Return where each sentence names an observing body."""
        found: list[list[tuple[int, int]]] = [[] for _ in self._spans]
        for start in self.document.words.starts_of(OBSERVER_WORDS, SHORT_FOR_MISSION):
            number = self._sentence_at(start)
            if number is not None and (
                body := _observers(self.sentences[number].sentence, start - self._spans[number].start)
            ):
                found[number].append(body)
        return [bodies or crew for bodies, crew in zip(found, self._crews(), strict=True)]

    def _sentence_at(self, place: int) -> int | None:
        """Return the number of the sentence that holds a place of the text."""
        number = bisect_right(self._spans, place, key=lambda span: span.start) - 1
        return number if number >= 0 and place < self._spans[number].end else None

    def _crews(self) -> list[list[tuple[int, int]]]:
        """Return where each sentence names the people of a listed organisation: "the IPA CIS team", "OTS lawmakers"."""
        found: list[list[tuple[int, int]]] = [[] for _ in self._spans]
        for name in self.document.known_names:
            number = self._sentence_at(name.span.start)
            if number is not None and _has_crew(self.document.text, self._spans[number], name.span):
                start = self._spans[number].start
                found[number].append((name.span.start - start, name.span.end - start))
        return found

    @cached_property
    def observes_a_vote(self) -> bool:
        """Tell whether a vote and its observers stand in one sentence; those of birds and stars stand by themselves."""
        return any(
            not told.words.isdisjoint(ELECTION_WORDS)
            and (bodies or any(wording.search(told.sentence) for wording in _WHO_WATCHES))
            for told, bodies in zip(self.sentences, self.bodies, strict=True)
        )

    @cached_property
    def full_sentences(self) -> int:
        """Return the number of sentences, headings and other scraps left out."""
        return sum(told.sentence.count(" ") >= _SHORTEST_SENTENCE for told in self.sentences)


def _has_crew(text: str, sentence: Span, name: Span) -> bool:
    before = text[max(sentence.start, name.start - _REACH_BEFORE) : name.start]
    return CREW_AFTER.match(text, name.end, sentence.end) is not None or CREW_BEFORE.search(before) is not None


def _observers(sentence: str, start: int) -> tuple[int, int] | None:
    match = OBSERVER_WORD.match(sentence, start)
    return match.span() if match and (match["short"] or _is_named(sentence, match)) else None


def _is_named(sentence: str, match: re.Match[str]) -> bool:
    before = sentence[max(0, match.start() - _REACH_BEFORE) : match.start()]
    if match["body"]:
        return BEFORE_BODY.search(before) is not None or AFTER_BODY.match(sentence, match.end()) is not None
    if AFTER_WATCHER.match(sentence, match.end()):
        return True
    is_plural = match["watcher"].lower().startswith(("observers", "monitors"))
    return is_plural and bool(AFTER_WATCHERS.match(sentence, match.end()) or BEFORE_WATCHERS.search(before))


def _is_act(told: Told, bodies: list[tuple[int, int]]) -> bool:
    sentence = told.sentence
    if any(_acts(sentence, start, end) for start, end in (*bodies, *_short_for_observers(told))):
        return True
    if _quotes_head(sentence, told.words):
        return True
    if not PRONOUNS.isdisjoint(told.single_words) and PRONOUN_ACT.search(sentence):
        return True
    if DEED_WORDS.isdisjoint(told.single_words) or DEED_HINT.search(sentence) is None or DEED.search(sentence) is None:
        return False
    return NORMS.isdisjoint(_WORD.findall(sentence))


def _short_for_observers(told: Told) -> Iterator[tuple[int, int]]:
    if not SHORT_WORDS.isdisjoint(told.single_words):
        yield from (match.span() for match in SHORT_FOR_OBSERVER.finditer(told.sentence))


def _quotes_head(sentence: str, words: frozenset[str]) -> bool:
    """Tell whether a sentence quotes who heads the observers: "… said Ada Orin, who leads the mission"."""
    return not (SPEAKING.isdisjoint(words) or OWNED.isdisjoint(words)) and OWN_OBSERVERS.search(sentence) is not None


def _acts(sentence: str, start: int, end: int) -> bool:
    if ACTED_ON.search(sentence, max(0, start - _REACH_BEFORE), start):
        return True
    after = sentence[end : end + _REACH]
    if other := OTHER_SPEAKER.search(after):
        after = after[: other.start()]
    for word in _WORD.findall(after):
        if word in NORMS or word in TO_COME:
            return False
        if word in ACTS or (word.endswith("ed") and word not in NO_DEEDS):
            return True
    return False


def _why_no_election(evidence: Evidence) -> tuple[str, str] | None:
    words = evidence.words
    votes = sum(map(VOTE_WORDS.__contains__, words))
    if votes and len(words) <= _SHORT_TEXT and evidence.observers >= _OFTEN_NAMED:
        return None
    share = _ELECTION_SHARE if evidence.acts < _ENOUGH_ACTS else _LEAST_ELECTION_SHARE
    few = sum(map(ELECTION_WORDS.__contains__, words)) < len(words) * share
    if few or votes < (_FEWEST_VOTES if len(words) > _SHORT_TEXT else 1):
        return "no-election", "The text is not about an election or a referendum."
    return None


def _why_other_kind(evidence: Evidence) -> tuple[str, str] | None:
    has_plenty = evidence.acts >= max(_PLENTY_OF_ACTS, len(evidence.sentences) * _PLENTY_SHARE)
    for genre in OTHER_GENRES:
        if has_plenty and genre.outweighs < _OUTWEIGHS_PLENTY:
            continue
        if genre.fits(evidence.sentences, evidence.acts):
            return genre.code, genre.reason
    return None


def _is_about_watching(evidence: Evidence) -> bool:
    if evidence.is_paper:
        return True
    if not OTHER_SIGHTS.isdisjoint(evidence.words) and not evidence.observes_a_vote:
        return False
    return WATCHING.search(evidence.document.text) is not None


def _why_no_observation(evidence: Evidence) -> tuple[str, str] | None:
    is_short = len(evidence.words) <= _SHORT_TEXT
    may_be_brief = is_short or evidence.acts >= _TELLING_ACTS
    if evidence.observers < (1 if may_be_brief else 2) or not _is_about_watching(evidence):
        return "no-mission", "The text names no mission or organisation that observed an election."
    fewest = min(_ENOUGH_ACTS, max(_FEWEST_ACTS, evidence.full_sentences * _SHARE_OF_ACTS))
    opens_with_act = is_short and any(map(_is_act, evidence.sentences[:_LEAD], evidence.bodies))
    acts = evidence.acts + _WORTH_OF_PAPER * evidence.is_paper
    if acts < (1 if opens_with_act else fewest):
        return "no-observation", "The text speaks of observers, but reports no observation of an election by them."
    return None
