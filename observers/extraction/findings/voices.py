"""Who speaks in a sentence: the mission, somebody else, or nobody in particular."""

from collections.abc import Sequence

from observers.extraction.documents import Document
from observers.extraction.findings.clauses import follower, is_quoted, opens_sentence, subject_before
from observers.extraction.findings.heard import Heard, Voice, heard_as
from observers.extraction.findings.speakers import Cast
from observers.extraction.findings.utterances import is_judged
from observers.extraction.findings.viewers import views_in
from observers.extraction.findings.voice_words import Actor, Verb
from observers.extraction.readings import StatementReading
from observers.extraction.words.phrases import Hit, fold, tokens_of, word_set

_NEAR, _INITIAL, _FAR = 5, 2, 16
# Of a body that does the voting: what it does is an observation, what it thinks of it is its own view.
_OWN_PRAISE = word_set(
    "calls called regards regarded considers considered hails hailed praises praised deems deemed believes"
)
_OWN_VIEW = frozenset(["mission", "group", "its", "our", "observers", "delegation"])
# Verbs followed by the one spoken to, not by the speaker: "the President told the mission".
_ADDRESSING = frozenset(["told", "tells", "assured", "informed", "reminded", "thanked", "briefed"])


_IN_HIS_WORDS, _HIS = frozenset({"in", "according"}), frozenset({"his", "her", "him", "them"})
_COURTESY = frozenset({"mr", "mrs", "ms", "dr", "ambassador"})
_VOICES = {
    Actor.MISSION: Voice.MISSION,
    Actor.OBSERVERS: Voice.MISSION,
    Actor.PERSON_OF_HOST: Voice.OTHERS,
    Actor.BODY_OF_HOST: Voice.OTHERS,
    Actor.OUTSIDER: Voice.OTHERS,
}
_SIDES, _WATCHES = (Voice.MISSION, Voice.OTHERS), Verb.WATCHES
_NOBODY, _SAYS, _TELLS, _ACCORDING_TO = Voice.NOBODY, Verb.SAYS, Verb.TELLS, Verb.ACCORDING_TO
_RELATIVE = Actor.RELATIVE
_OURS = frozenset({Actor.MISSION, Actor.OBSERVERS, Actor.FIRST_PERSON, Actor.PRONOUN})
_OBSERVING = frozenset({Actor.MISSION, Actor.OBSERVERS})
_NAMED = frozenset({Actor.MISSION, Actor.OUTSIDER})
_TITLED = frozenset({Actor.MISSION, Actor.PERSON_OF_HOST, Actor.OUTSIDER})


class Listener:
    """Hears the sentences of one document in order and remembers who spoke last and who is who."""

    def __init__(self, document: Document, header: StatementReading, *, own_text: bool) -> None:
        """Learn from the header whose statement it is; `own_text` tells that "we" is the mission."""
        self._own_text = own_text
        self._cast = Cast(document, header)
        self._last = self._quoted = self._introduced = self._speaking_now = Voice.NOBODY
        head = str(header.value("mission.head") or "")
        self._people = {fold(word): Voice.MISSION for word in head.split() if len(word) > 1}
        self._names = {fold(token) for person in document.people for token in tokens_of(person.name)}

    def hear(self, tokens: Sequence[str], words: Sequence[str]) -> Heard:
        """Return whose statement the sentence is, and remember the speaker for "he added" in the next."""
        actors, verbs = self._cast.find(tokens, words)
        self._learn_names(tokens, words, actors)
        self._quoted = Voice.MISSION if self._own_text else self._quoted_in(verbs, tokens, words)
        names = tuple([hit for hit in actors if hit.label in _NAMED])
        people = self._people_in(tokens, words, actors)
        if people:
            ours = {hit.start for hit in people if hit.label is Actor.MISSION}
            titles = [hit for hit in actors if hit.label is not Actor.PERSON_OF_HOST or hit.end not in ours]
            actors = sorted([*titles, *people], key=lambda hit: hit.start)
        subject = self._subject(tokens, words, actors)
        is_ours = subject is Voice.MISSION or not _OURS.isdisjoint([hit.label for hit in actors])
        heard: dict[Voice, list[Hit[Verb]]] = {}
        self._speaking_now = _NOBODY
        for verb in verbs:
            if verb.label is _WATCHES:
                continue
            speaker = self._voice_of(verb, tokens, words, actors)
            heard.setdefault(speaker, []).append(verb)
            self._speaking_now = self._speaking_now if speaker is _NOBODY else speaker
        if Voice.OTHERS not in heard:
            for owner, view in views_in(tokens, words, actors):
                heard.setdefault(self._speaking(owner.label, view, words), []).append(view)
        self._introduced = next((_VOICES[hit.label] for hit in actors if hit.label in _VOICES), self._introduced)
        voice = next((each for each in _SIDES if each in heard), None) if heard else None
        if voice is None:
            return Heard(
                _NOBODY,
                watches=bool(names) and any(verb.label is _WATCHES for verb in verbs),
                is_quoted=_is_quoted_by_name(verbs, tokens),
                subject=subject,
                is_ours=is_ours,
                names_people=self._names_stranger(tokens, words),
                names=names,
            )
        self._last = voice
        self._learn_speaker(voice, heard[voice], tokens, words, actors)
        return heard_as(voice, heard[voice], words, names, subject, is_ours=is_ours)

    def _names_stranger(self, tokens: Sequence[str], words: Sequence[str]) -> bool:
        """Tell whether somebody who is not of the mission is named."""
        if self._names.isdisjoint(words):
            return False
        named = (word for token, word in zip(tokens, words, strict=True) if word in self._names and token[0].isupper())
        return any(self._people.get(word) is not Voice.MISSION for word in named)

    def _subject(self, tokens: Sequence[str], words: Sequence[str], actors: Sequence[Hit[Actor]]) -> Voice:
        """Return on which side the sentence's grammatical subject stands, as far as its first words tell."""
        first = next((hit for hit in actors if hit.label is not _RELATIVE), None)
        if first is None or not opens_sentence(first, tokens, words):
            return _NOBODY
        if first.label is Actor.FIRST_PERSON:
            return Voice.MISSION if self._own_text else _NOBODY
        return self._last if first.label is Actor.PRONOUN else _VOICES.get(first.label, _NOBODY)

    def _people_in(self, tokens: Sequence[str], words: Sequence[str], actors: Sequence[Hit[Actor]]) -> list[Hit[Actor]]:
        """Return the people introduced before, as actors of the side they speak for."""
        if self._names.isdisjoint(words) or self._people.keys().isdisjoint(words):
            return []
        taken = _places_of(actors)
        return [
            Hit(Actor.MISSION if self._people[word] is Voice.MISSION else Actor.OUTSIDER, place, place + 1)
            for place, word in enumerate(words)
            if word in self._names and word in self._people and tokens[place][0].isupper() and place not in taken
        ]

    def present(self, tokens: Sequence[str], words: Sequence[str]) -> Voice:
        """Take a line such as "Ana Belo, independent observer:" for the speaker of what follows."""
        actors, _verbs = self._cast.find(tokens, words)
        self._learn_names(tokens, words, actors)
        voices = [_VOICES[hit.label] for hit in actors if hit.label in _VOICES]
        is_name = all(token[0].isupper() for token in tokens if token[0].isalpha())
        if voices or is_name:
            self._last = voices[0] if voices else Voice.OTHERS
            return self._last
        return Voice.NOBODY

    def _learn_names(self, tokens: Sequence[str], words: Sequence[str], actors: Sequence[Hit[Actor]]) -> None:
        """Give the capitalised words beside a title the voice of its holder: "Ana Belo, head of the mission"."""
        titled = [hit for hit in actors if hit.label in _TITLED]
        if not titled:
            return
        near: set[int] = set()
        for hit in titled:
            near.update(range(max(0, hit.start - _NEAR), min(len(tokens), hit.end + _NEAR)))
        for place in sorted(near - _places_of(actors)):
            if tokens[place][0].isupper() and len(tokens[place]) > _INITIAL and words[place] not in self._people:
                nearest = min(titled, key=lambda hit: max(hit.start - place, place - hit.end + 1))
                self._people[words[place]] = _VOICES[nearest.label]

    def _learn_speaker(
        self,
        voice: Voice,
        verbs: Sequence[Hit[Verb]],
        tokens: Sequence[str],
        words: Sequence[str],
        actors: Sequence[Hit[Actor]],
    ) -> None:
        """Give the full name before "said" the voice of the speaker: "Ilka Torvald, who leads the observers, said"."""
        said = next((verb.start for verb in verbs if verb.label is Verb.SAYS), 0)
        taken = _places_of(actors)
        for place in range(said - 2, max(0, said - _FAR), -1):
            pair = (place, place + 1)
            if all(tokens[each][0].isupper() and len(tokens[each]) > _INITIAL and each not in taken for each in pair):
                for each in pair:
                    self._people.setdefault(words[each], voice)
                return

    def _voice_of(
        self, verb: Hit[Verb], tokens: Sequence[str], words: Sequence[str], actors: Sequence[Hit[Actor]]
    ) -> Voice:
        if verb.label is _ACCORDING_TO and _OWN_VIEW.intersection(words[verb.start : verb.end]):
            return Voice.MISSION
        is_passive = words[verb.end : verb.end + 1] == ("by",)
        if words[verb.start] in _IN_HIS_WORDS and not _HIS.isdisjoint(words[verb.start : verb.end]):
            voice = self._pronoun(verb)
            return Voice.OTHERS if voice is Voice.NOBODY else voice
        beside = None if is_passive or verb.label is _TELLS else self._known_beside(verb, tokens, words)
        if beside is not None:
            return beside
        if (is_judged(verb, words) or verb.label is Verb.IMPERSONAL) and not is_passive:
            return Voice.NOBODY if self._last is Voice.OTHERS else Voice.MISSION
        subject = None if is_passive or verb.label is _ACCORDING_TO else subject_before(verb, words, actors)
        speaker = subject or (None if words[verb.start] in _ADDRESSING else follower(verb, words, actors))
        if speaker is not None:
            return self._speaking(speaker.label, verb, words)
        return _NOBODY if verb.label is _TELLS else self._person_beside(verb, tokens, words)

    def _speaking(self, actor: Actor, verb: Hit[Verb], words: Sequence[str]) -> Voice:
        if actor is Actor.PRONOUN:
            return self._pronoun(verb)
        if actor is Actor.FIRST_PERSON:
            return self._quoted
        if actor is Actor.BODY_OF_HOST:
            return _voice_of_body(verb, words)
        if verb.label is _TELLS and actor in _OBSERVING:
            return _NOBODY
        return _VOICES.get(actor, _NOBODY)

    def _quoted_in(self, verbs: Sequence[Hit[Verb]], tokens: Sequence[str], words: Sequence[str]) -> Voice:
        """Return whose "we" is: the one's named at "said", nobody's if a stranger, else the last speaker's."""
        said = [verb for verb in verbs if verb.label is _SAYS]
        if not said:
            return self._last
        known = (self._known_beside(verb, tokens, words) for verb in said)
        stranger = _NOBODY if _is_quoted_by_name(said, tokens) else self._last
        return next((voice for voice in known if voice is not None), stranger)

    def _pronoun(self, verb: Hit[Verb]) -> Voice:
        """Return whose "he" is: the one's who speaks, else the last speaker's, else that of the one named first."""
        if self._speaking_now is not Voice.NOBODY:
            return self._speaking_now
        if self._last is not Voice.NOBODY:
            return self._last
        if verb.label is Verb.TELLS:
            return Voice.OTHERS
        is_ours = Voice.MISSION in self._people.values()
        return self._introduced if is_ours or self._introduced is Voice.OTHERS else Voice.NOBODY

    def _known_beside(self, verb: Hit[Verb], tokens: Sequence[str], words: Sequence[str]) -> Voice | None:
        """Return the voice of somebody introduced who stands at the verb: "noted Torvald", "the senator said"."""
        behind = verb.end + 1 if not _COURTESY.isdisjoint(words[verb.end : verb.end + 1]) else verb.end
        places = [verb.start - 1, behind]
        inside = (place for place in places if 0 <= place < len(words))
        named = (words[place] for place in inside if tokens[place][0].isupper() or words[place - 1] == "the")
        return next((self._people[name] for name in named if name in self._people), None)

    def _person_beside(self, verb: Hit[Verb], tokens: Sequence[str], words: Sequence[str]) -> Voice:
        """Return the voice of a person introduced before; nobody new takes the floor from others."""
        before = range(verb.start - 1, max(-1, verb.start - _NEAR), -1)
        after = range(verb.end, min(len(words), verb.end + 3))
        named = [words[place] for place in (*before, *after) if tokens[place][0].isupper()]
        known = next((self._people[name] for name in named if name in self._people), None)
        return known or (Voice.OTHERS if named and self._last is Voice.OTHERS else Voice.NOBODY)


def _places_of(actors: Sequence[Hit[Actor]]) -> set[int]:
    places: set[int] = set()
    for hit in actors:
        places.update(range(hit.start, hit.end))
    return places


def _is_quoted_by_name(verbs: Sequence[Hit[Verb]], tokens: Sequence[str]) -> bool:
    """Tell whether somebody nobody has introduced is quoted by name: "…, Ana Belo told a briefing"."""
    places = [place for verb in verbs if verb.label is _SAYS for place in (verb.start - 1, verb.end)]
    return any(tokens[place][0].isupper() for place in places if 0 < place < len(tokens))


def _voice_of_body(verb: Hit[Verb], words: Sequence[str]) -> Voice:
    """Tell what a body of the host holds, or is quoted with, from what it does, which may be observed."""
    if verb.label is Verb.ACCORDING_TO:
        is_aside = verb.start < _NEAR or len(words) - verb.start < _FAR // 2
    else:
        is_aside = words[verb.start] in _OWN_PRAISE or (verb.label is Verb.SAYS and is_quoted(verb, words))
    return Voice.OTHERS if is_aside else Voice.NOBODY
