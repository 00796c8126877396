"""Who speaks in a sentence: the mission, somebody else, or nobody in particular."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto

from observers.extraction.documents import Document
from observers.extraction.phrases import Hit, PhraseBook, fold, tokens_of
from observers.extraction.readings import StatementReading
from observers.extraction.voice_words import (
    ACTORS,
    FILLERS,
    OBLIQUE,
    OWN_OBSERVERS,
    VERBS,
    WATCHED,
    WATCHED_FILLERS,
    WATCHING,
    Actor,
    Verb,
)

_ACTOR_BOOK = PhraseBook(ACTORS)
_VERB_BOOK = PhraseBook(VERBS)
_CLAUSE_ENDS = frozenset(";:?")
_NEAR, _INITIAL = 5, 2
_FAR = 16
_BLANK = "·"


class Voice(Enum):
    """Whose statement a sentence is."""

    MISSION = auto()
    OTHERS = auto()
    NOBODY = auto()


@dataclass(frozen=True, slots=True)
class Heard:
    """Whose statement a sentence is, and whether it tells a finding or merely something said."""

    voice: Voice
    is_finding: bool = False
    says_that: bool = False
    at: int = 0
    watches: bool = False


_VOICES = {
    Actor.MISSION: Voice.MISSION,
    Actor.OBSERVERS: Voice.MISSION,
    Actor.PERSON_OF_HOST: Voice.OTHERS,
    Actor.BODY_OF_HOST: Voice.OTHERS,
    Actor.OUTSIDER: Voice.OTHERS,
}
_TITLED = frozenset({Actor.MISSION, Actor.PERSON_OF_HOST, Actor.OUTSIDER})


class Listener:
    """Hears the sentences of one document in order and remembers who spoke last and who is who."""

    def __init__(self, document: Document, header: StatementReading, *, own_text: bool) -> None:
        """Learn the names of the observing organisation and of the others from the header.

        `own_text` tells that "we" is the mission wherever it stands.
        """
        self._own_text = own_text
        self._names = PhraseBook(_names(document, header))
        self._people: dict[str, Voice] = {}
        self._last = Voice.NOBODY
        head = header.value("mission.head")
        if head:
            self._people |= {fold(word): Voice.MISSION for word in str(head).split() if len(word) > 1}

    def hear(self, tokens: Sequence[str], words: Sequence[str]) -> Heard:
        """Return whose statement the sentence is, and remember the speaker for "he added" in the next."""
        actors = self._actors(tokens, words)
        self._learn_names(tokens, words, actors)
        verbs = [hit for hit in _VERB_BOOK.find(words) if _is_verb(hit, tokens, words)]
        voices = [(self._voice_of(hit, tokens, words, actors), hit) for hit in verbs]
        voice = next(
            (each for each in (Voice.MISSION, Voice.OTHERS) if any(own is each for own, _ in voices)), Voice.NOBODY
        )
        if voice is Voice.NOBODY:
            return Heard(voice)
        self._last = voice
        own = [hit for each, hit in voices if each is voice]
        findings = [hit for hit in own if hit.label in {Verb.FINDS, Verb.ACCORDING_TO}]
        first = (findings or own)[0]
        return Heard(voice, bool(findings), words[first.end : first.end + 1] == ("that",), first.end)

    def present(self, tokens: Sequence[str], words: Sequence[str]) -> None:
        """Take a line such as "Ana Belo, independent observer:" for the speaker of what follows."""
        actors = self._actors(tokens, words)
        self._learn_names(tokens, words, actors)
        spoken = [_VOICES[hit.label] for hit in actors if hit.label in _VOICES]
        self._last = Voice.MISSION if spoken and spoken[0] is Voice.MISSION else Voice.OTHERS

    @property
    def last(self) -> Voice:
        """The last speaker heard."""
        return self._last

    def without_names(self, words: Sequence[str]) -> list[str]:
        """Return the words with the names of missions and organisations blanked, which say nothing of a finding."""
        plain = list(words)
        for hit in (*self._names.find(words), *_ACTOR_BOOK.find(words)):
            if hit.label in {Actor.MISSION, Actor.OUTSIDER}:
                plain[hit.start : hit.end] = [_BLANK] * (hit.end - hit.start)
        return plain

    def _actors(self, tokens: Sequence[str], words: Sequence[str]) -> list[Hit[Actor]]:
        found = sorted((*_ACTOR_BOOK.find(words), *self._names.find(words)), key=lambda hit: (hit.start, hit.end))
        actors: list[Hit[Actor]] = []
        for hit in found:
            label = _label_of(hit, actors[-1:], tokens, words)
            if label is not None:
                actors.append(Hit(label, hit.start, hit.end))
        return actors

    def _learn_names(self, tokens: Sequence[str], words: Sequence[str], actors: Sequence[Hit[Actor]]) -> None:
        """Give the capitalised words beside a title the voice of its holder: "Ana Belo, head of the mission"."""
        titles = [hit for hit in actors if hit.label in _TITLED]
        if not titles:
            return
        for place, token in enumerate(tokens):
            if token[0].isupper() and len(token) > _INITIAL:
                nearest = min(titles, key=lambda hit: _distance(hit, place))
                if 0 < _distance(nearest, place) <= _NEAR:
                    self._people.setdefault(words[place], _VOICES[nearest.label])

    def _voice_of(
        self, verb: Hit[Verb], tokens: Sequence[str], words: Sequence[str], actors: list[Hit[Actor]]
    ) -> Voice:
        if verb.label is not Verb.ACCORDING_TO:
            subject = _subject_before(verb, words, actors)
            if subject is not None:
                return self._speaking(subject, verb.label)
        follower = _follower(verb, words, actors)
        if follower is not None:
            return self._speaking(follower, verb.label)
        if verb.label in {Verb.FINDS, Verb.TELLS}:
            return Voice.NOBODY
        return self._person_beside(verb, tokens, words)

    def _speaking(self, actor: Hit[Actor], verb: Verb) -> Voice:
        if actor.label is Actor.PRONOUN:
            return self._last
        if actor.label is Actor.FIRST_PERSON:
            return Voice.MISSION if self._own_text or self._last is Voice.MISSION else Voice.NOBODY
        if actor.label is Actor.BODY_OF_HOST and verb is not Verb.SAYS:
            return Voice.NOBODY
        if actor.label in {Actor.MISSION, Actor.OBSERVERS} and verb is Verb.TELLS:
            return Voice.NOBODY
        return _VOICES.get(actor.label, Voice.NOBODY)

    def _person_beside(self, verb: Hit[Verb], tokens: Sequence[str], words: Sequence[str]) -> Voice:
        nearby = [
            *range(verb.start - 1, max(-1, verb.start - _NEAR), -1),
            *range(verb.end, min(len(words), verb.end + 3)),
        ]
        named = [words[place] for place in nearby if tokens[place][0].isupper()]
        known = next((self._people[name] for name in named if name in self._people), None)
        return known or (Voice.OTHERS if _is_named_beside(verb, tokens) else Voice.NOBODY)


def _names(document: Document, header: StatementReading) -> list[tuple[Actor, str]]:
    claims = [claim for claim in header.claims if claim.field in {"organisation", "organisation.partners"}]
    slugs = {str(claim.value) for claim in claims}
    own = {
        name
        for claim in claims
        for name in (str(claim.value), claim.abbreviation, claim.span.of(document.text))
        if name
    }
    others = set[str]()
    for organisation in document.organisations:
        (own if organisation.slug in slugs or not claims else others).update(organisation.all_names)
    rows = [(Actor.MISSION, name) for name in own] + [(Actor.OUTSIDER, name) for name in others - own]
    return [(actor, " ".join(tokens_of(name.replace(",", " ")))) for actor, name in rows]


def _is_named_beside(verb: Hit[Verb], tokens: Sequence[str]) -> bool:
    """Tell whether a name nobody has introduced stands right beside a verb of saying: "Belo claimed"."""
    beside = [place for place in (verb.start - 1, verb.end) if 0 < place < len(tokens)]
    return any(tokens[place][0].isupper() for place in beside)


def _distance(hit: Hit[Actor], place: int) -> int:
    if place < hit.start:
        return hit.start - place
    return max(0, place - hit.end + 1)


def _is_verb(hit: Hit[Verb], tokens: Sequence[str], words: Sequence[str]) -> bool:
    """Tell a verb from a name ("Turkic States"), an infinitive ("to observe") and mere watching."""
    if hit.start and tokens[hit.start][0].isupper():
        return False
    if hit.start and words[hit.start - 1] in {"to", "would"}:
        return False
    return not (words[hit.start] in WATCHING and _watches_only(words, hit.end))


def _watches_only(words: Sequence[str], place: int) -> bool:
    while place < len(words) and (words[place] in WATCHED_FILLERS or words[place].isdigit()):
        place += 1
    return place < len(words) and words[place] in WATCHED


def _label_of(hit: Hit[Actor], last: list[Hit[Actor]], tokens: Sequence[str], words: Sequence[str]) -> Actor | None:
    """Return who an actor is beside the words before it: "CIS mission" and "Russian observers" are not this mission."""
    if hit.label is Actor.MISSION and last and last[0].label is Actor.OUTSIDER and hit.start - last[0].end <= 1:
        return Actor.OUTSIDER
    if hit.label is not Actor.OBSERVERS or hit.start == 0 or words[hit.start - 1] in OWN_OBSERVERS:
        return hit.label
    if last and last[0].end == hit.start:
        return last[0].label
    return Actor.OUTSIDER if hit.start > 1 and tokens[hit.start - 1][0].isupper() else None


def _subject_before(verb: Hit[Verb], words: Sequence[str], actors: Sequence[Hit[Actor]]) -> Hit[Actor] | None:
    before = [hit for hit in actors if hit.end <= verb.start]
    if before and before[-1].label is Actor.RELATIVE:
        return next((hit for hit in reversed(before) if hit.label is not Actor.RELATIVE), None)
    able = [hit for hit in before if hit.label is not Actor.RELATIVE and not _is_oblique(hit, words)]
    if not able or (verb.label is Verb.FINDS and not _reaches(able[-1].end, verb.start, words)):
        return None
    return able[-1]


def _reaches(start: int, end: int, words: Sequence[str]) -> bool:
    """Tell whether a subject reaches a verb: near it, or with a comma or an "and" right before the verb."""
    return end - start <= _FAR or words[end - 1] in {",", "and", "also", ")", "further"}


def _is_oblique(hit: Hit[Actor], words: Sequence[str]) -> bool:
    place = hit.start - 1
    while place >= 0 and words[place] in FILLERS:
        place -= 1
    return place >= 0 and words[place] in OBLIQUE


def _follower(verb: Hit[Verb], words: Sequence[str], actors: Sequence[Hit[Actor]]) -> Hit[Actor] | None:
    for hit in actors:
        between = words[verb.end : hit.start]
        if hit.start >= verb.end and len(between) <= _NEAR and not _CLAUSE_ENDS.intersection(between):
            return hit
    return None
