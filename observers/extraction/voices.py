"""Who speaks in a sentence: the mission, somebody else, or nobody in particular."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto
from functools import lru_cache

from observers.extraction.documents import Document
from observers.extraction.phrases import Hit, PhraseBook, fold, tokens_of
from observers.extraction.readings import Claim, KnownOrganisation, StatementReading
from observers.extraction.voice_words import (
    ACTORS,
    FILLERS,
    OBLIQUE,
    OTHER_OBSERVERS,
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
_PARENTHETIC = frozenset([",", "by", "”", '"'])
_BETWEEN = frozenset("of the for to and a".split())


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
    names: tuple[Hit[Actor], ...] = ()


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
        claims = [claim for claim in header.claims if claim.field in {"organisation", "organisation.partners"}]
        self._own = {str(claim.value) for claim in claims}
        self._known_names = _known_names(document.organisations)
        self._own_names = _own_names(document, claims)
        self._people: dict[str, Voice] = {}
        self._last = Voice.NOBODY
        head = header.value("mission.head")
        if head:
            self._people |= {fold(word): Voice.MISSION for word in str(head).split() if len(word) > 1}

    def hear(self, tokens: Sequence[str], words: Sequence[str]) -> Heard:
        """Return whose statement the sentence is, and remember the speaker for "he added" in the next."""
        actors = self._actors(tokens, words)
        self._learn_names(tokens, words, actors)
        names = tuple(hit for hit in actors if hit.label in {Actor.MISSION, Actor.OUTSIDER})
        verbs = [hit for hit in _VERB_BOOK.find(words) if _is_verb(hit, tokens, words)]
        voices = [(self._voice_of(hit, tokens, words, actors), hit) for hit in verbs]
        voice = next(
            (each for each in (Voice.MISSION, Voice.OTHERS) if any(own is each for own, _ in voices)), Voice.NOBODY
        )
        if voice is Voice.NOBODY:
            return Heard(voice, names=names)
        self._last = voice
        own = [hit for each, hit in voices if each is voice]
        findings = [hit for hit in own if hit.label not in {Verb.SAYS, Verb.TELLS}]
        first = (findings or own)[0]
        return Heard(
            voice,
            bool(findings),
            words[first.end : first.end + 1] == ("that",),
            _content_start(first, words),
            _aside(first, words, names),
        )

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

    def _actors(self, tokens: Sequence[str], words: Sequence[str]) -> list[Hit[Actor]]:
        own = self._own_names.find(words)
        ends = {(hit.start, hit.end) for hit in own}
        known = [
            Hit(Actor.MISSION if hit.label in self._own or not self._own else Actor.OUTSIDER, hit.start, hit.end)
            for hit in self._known_names.find(words)
            if (hit.start, hit.end) not in ends
        ]
        actors: list[Hit[Actor]] = []
        for hit in sorted((*_ACTOR_BOOK.find(words), *own, *known), key=lambda hit: (hit.start, hit.end)):
            label = _label_of(hit, actors[-1:], tokens, words)
            if label is not None:
                actors.append(Hit(label, hit.start, hit.end))
        return _with_titles_of_own(actors, words)

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
        if verb.label is Verb.IMPERSONAL:
            return Voice.OTHERS if self._last is Voice.OTHERS else Voice.MISSION
        follower = _follower(verb, words, actors)
        is_passive = words[verb.end : verb.end + 1] == ("by",)
        subject = None if is_passive or verb.label is Verb.ACCORDING_TO else _subject_before(verb, words, actors)
        speaker = subject or follower
        if speaker is not None:
            return self._speaking(speaker, verb.label)
        return Voice.NOBODY if verb.label is Verb.TELLS else self._person_beside(verb, tokens, words)

    def _speaking(self, actor: Hit[Actor], verb: Verb) -> Voice:
        if actor.label is Actor.PRONOUN:
            return self._last
        if actor.label is Actor.FIRST_PERSON:
            return Voice.MISSION if self._own_text else Voice.NOBODY
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
        return known or (self._last if self._last is Voice.OTHERS and _is_named_beside(verb, tokens) else Voice.NOBODY)


@lru_cache(maxsize=4)
def _known_names(organisations: tuple[KnownOrganisation, ...]) -> PhraseBook[str]:
    rows = [(each.slug, _as_phrase(name)) for each in organisations for name in each.all_names]
    return PhraseBook(rows)


def _own_names(document: Document, claims: Sequence[Claim]) -> PhraseBook[Actor]:
    own = {name for claim in claims for name in (str(claim.value), claim.abbreviation, claim.span.of(document.text))}
    return PhraseBook([(Actor.MISSION, _as_phrase(name)) for name in own])


def _as_phrase(name: str) -> str:
    return " ".join(token for token in tokens_of(name) if token[0].isalnum())


def _content_start(verb: Hit[Verb], words: Sequence[str]) -> int:
    """Return where what is said begins: behind the verb, or at the first word where the verb comes after it."""
    after = words[verb.end : verb.end + 1]
    if verb.label is Verb.ACCORDING_TO:
        return 0
    if after == ("that",) or (verb.start <= _FAR and after and after[0] not in _PARENTHETIC):
        return verb.end
    return 0


def _aside(verb: Hit[Verb], words: Sequence[str], names: tuple[Hit[Actor], ...]) -> tuple[Hit[Actor], ...]:
    """Add "according to the observers from …" to what says nothing of the finding itself."""
    if verb.label is not Verb.ACCORDING_TO:
        return names
    end = next((place for place in range(verb.end, len(words)) if words[place] == ","), len(words))
    return (*names, Hit(Actor.MISSION, verb.start, end))


def without_names(words: Sequence[str], heard: Heard) -> list[str]:
    """Return the words with the names of missions and organisations blanked, which say nothing of a finding."""
    plain = list(words)
    for hit in heard.names:
        plain[hit.start : hit.end] = [_BLANK] * (hit.end - hit.start)
    return plain


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
    if hit.label is not Actor.OBSERVERS or hit.start == 0:
        return hit.label
    if last and last[0].end == hit.start:
        return last[0].label
    if words[hit.start - 1] in OTHER_OBSERVERS:
        return None
    return Actor.OUTSIDER if hit.start > 1 and tokens[hit.start - 1][0].isupper() else Actor.OBSERVERS


def _with_titles_of_own(actors: Sequence[Hit[Actor]], words: Sequence[str]) -> list[Hit[Actor]]:
    """Give "chairman of the CIS committee" the voice of the organisation named after the title."""
    titled = list(actors)
    for place in range(len(titled) - 2, -1, -1):
        title, owner = titled[place], titled[place + 1]
        between = words[title.end : owner.start]
        if title.label is Actor.PERSON_OF_HOST and owner.label is Actor.MISSION and _BETWEEN.issuperset(between):
            titled[place] = Hit(Actor.MISSION, title.start, title.end)
    return titled


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
