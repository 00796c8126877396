"""What speaks for a text being an observation statement: who is named as observing in it, and what they do."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
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
    OTHER_SPEAKER,
    OWN_OBSERVERS,
    OWN_OBSERVERS_OPENERS,
    OWNED,
    PAPER,
    PAPER_WORDS,
    PRONOUN_ACT,
    PRONOUNS,
    SHORT_FOR_MISSION,
    SHORT_FOR_OBSERVER,
    SHORT_FOR_OBSERVER_OPENERS,
    SHORT_WORDS,
    SPEAKING,
    TO_COME,
)
from observers.extraction.genre.other_genre import Told
from observers.spans import Span

_WORD = re.compile(r"[a-z]+(?:-[a-z]+)?")
_LEAD, _HEADING, _SHORTEST_SENTENCE = 2, 6, 5
_REACH, _REACH_BEFORE = 140, 45
_WHO_WATCHES = (OBSERVERS_IN_HEADLINE, OWN_OBSERVERS, DEED, SHORT_FOR_OBSERVER)
# What the first pages of a long text do not show, the rest will not either.
_PAGES = 200_000


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
    def _starts(self) -> list[int]:
        return [span.start for span in self._spans]

    @cached_property
    def _words_of_sentences(self) -> list[list[str]]:
        return [_words_of(span.of(self.document.text).lower()) for span in self._spans]

    @cached_property
    def observers(self) -> int:
        """Return how often an observing body is named, as "OTS observers", "its 40 monitors", "heads the mission"."""
        named = sum(len(bodies) for bodies in self.bodies)
        opening = any(OBSERVERS_IN_HEADLINE.search(told.sentence) for told in self.sentences[:_LEAD])
        return named + sum(self._owned) + opening + self.is_paper

    @cached_property
    def _owned(self) -> list[bool]:
        """Tell of each sentence whether it names observers as somebody's own, or somebody as their head."""
        places = self.document.words.starts_of(OWN_OBSERVERS_OPENERS)
        return [
            not told.words.isdisjoint(OWNED) and next(self._matches(OWN_OBSERVERS, places, span), None) is not None
            for told, span in zip(self.sentences, self._spans, strict=True)
        ]

    @cached_property
    def _short_names(self) -> list[list[tuple[int, int]]]:
        """Return where each sentence has words that mean an observing body once it is named: "the Mission", "we"."""
        places = self.document.words.starts_of(SHORT_FOR_OBSERVER_OPENERS)
        return [
            []
            if SHORT_WORDS.isdisjoint(told.single_words)
            else [
                (match.start() - span.start, match.end() - span.start)
                for match in self._matches(SHORT_FOR_OBSERVER, places, span)
            ]
            for told, span in zip(self.sentences, self._spans, strict=True)
        ]

    def _matches(self, pattern: re.Pattern[str], places: Sequence[int], span: Span) -> Iterator[re.Match[str]]:
        """Yield what a pattern finds in a sentence; `places` are all places of the text where it can begin."""
        done = 0
        for start in places[bisect_left(places, span.start) : bisect_left(places, span.end)]:
            if start >= done and (match := pattern.match(self.document.text, start, span.end)):
                done = match.end()
                yield match

    @cached_property
    def is_paper(self) -> bool:
        """Tell whether the text calls itself a paper of observers: "Preliminary Statement", "Conclusions on …"."""
        return any(
            not told.words.isdisjoint(PAPER_WORDS) and PAPER.search(told.sentence.lower())
            for told in self.sentences[:_HEADING]
        )

    @cached_property
    def acts(self) -> int:
        """Return the number of sentences in which observers do or say something."""
        return sum(self._are_acts)

    @cached_property
    def opens_with_act(self) -> bool:
        """Tell whether observers do or say something at the very beginning, the lines of place and day left out."""
        told = zip(self._are_acts, self.sentences, strict=True)
        opening = [act for act, each in told if _is_full(each) or each.sentence.endswith(".")]
        return any(opening[:_LEAD])

    @cached_property
    def _are_acts(self) -> list[bool]:
        return [self._is_act(number) for number in range(len(self._spans))]

    def _is_act(self, number: int) -> bool:
        told = self.sentences[number]
        sentence = told.sentence
        for start, end in (*self.bodies[number], *self._short_names[number]):
            if _acts(sentence, start, end):
                return True
        if self._owned[number] and not SPEAKING.isdisjoint(told.words):
            return True  # who heads the observers is quoted: "… said Ada Orin, who leads the mission"
        if not PRONOUNS.isdisjoint(told.single_words) and PRONOUN_ACT.search(sentence):
            return True
        if DEED_WORDS.isdisjoint(told.single_words) or not (DEED_HINT.search(sentence) and DEED.search(sentence)):
            return False
        return NORMS.isdisjoint(_WORD.findall(sentence))

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
        number = bisect_right(self._starts, place) - 1
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
        return sum(map(_is_full, self.sentences))


def _words_of(sentence: str) -> list[str]:
    """Return the words of a sentence, "run-off" as one; a pattern parts only what is more than letters."""
    words: list[str] = []
    for word in sentence.split():
        if word.isascii() and word.isalpha():
            words.append(word)
        else:
            words += _WORD.findall(word)
    return words


def _has_crew(text: str, sentence: Span, name: Span) -> bool:
    before = text[max(sentence.start, name.start - _REACH_BEFORE) : name.start]
    return CREW_AFTER.match(text, name.end, sentence.end) is not None or CREW_BEFORE.search(before) is not None


def _is_full(told: Told) -> bool:
    return told.sentence.count(" ") >= _SHORTEST_SENTENCE


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


def _acts(sentence: str, start: int, end: int) -> bool:
    if ACTED_ON.search(sentence, max(0, start - _REACH_BEFORE), start):
        return True
    reach = min(len(sentence), end + _REACH)
    other = OTHER_SPEAKER.search(sentence, end, reach)
    for match in _WORD.finditer(sentence, end, other.start() if other else reach):
        word = match[0]
        if word in NORMS or word in TO_COME:
            return False
        if word in ACTS or (word.endswith("ed") and word not in NO_DEEDS):
            return True
    return False
