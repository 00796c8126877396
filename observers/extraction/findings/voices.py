"""Who speaks in a sentence: the mission, somebody else, or nobody in particular."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum, auto

from observers.extraction.documents import Document
from observers.extraction.findings.speakers import Cast
from observers.extraction.findings.utterances import content_start, end_of_aside, is_judged, speaker_tail
from observers.extraction.findings.voice_words import FILLERS, OBLIQUE, Actor, Verb
from observers.extraction.readings import StatementReading
from observers.extraction.words.phrases import Hit, fold

_CLAUSE_ENDS = frozenset(";:?")
_NEAR, _INITIAL, _FAR = 5, 2, 16
_BLANK = "·"
# "“The commission was slow,” said …": whoever is named inside the quotation does not speak.
_CLOSES_QUOTE = frozenset(['"', "”"])
_LEADERS = frozenset(["leader", "leaders"])
_QUOTING = frozenset(
    ["rejected", "dismissed", "denied", "said", "says", "told", "tells", "stated", "claimed", "claims"]
)
_OWN_VIEW = frozenset(["mission", "group", "its", "our", "observers", "delegation"])
# Verbs followed by the one spoken to, not by the speaker: "the President told the mission".
_ADDRESSING = frozenset(["told", "tells", "assured", "informed", "reminded", "thanked", "briefed"])


class Voice(IntEnum):
    """Whose statement a sentence is."""

    MISSION = auto()
    OTHERS = auto()
    NOBODY = auto()


_IN_HIS_WORDS, _HIS = frozenset({"in", "according"}), frozenset({"his", "her", "him", "them"})
_COURTESY = frozenset({"mr", "mrs", "ms", "dr", "ambassador"})
_VOICES = {
    Actor.MISSION: Voice.MISSION,
    Actor.OBSERVERS: Voice.MISSION,
    Actor.PERSON_OF_HOST: Voice.OTHERS,
    Actor.BODY_OF_HOST: Voice.OTHERS,
    Actor.OUTSIDER: Voice.OTHERS,
}
_TITLED = frozenset({Actor.MISSION, Actor.PERSON_OF_HOST, Actor.OUTSIDER})


@dataclass(frozen=True, slots=True)
class Heard:
    """Whose statement a sentence is, whether it tells a finding or merely something said, and where that begins."""

    voice: Voice
    is_finding: bool = False
    says_that: bool = False
    at: int = 0
    watches: bool = False
    is_quoted: bool = False
    goes_on: bool = False
    names: tuple[Hit[Actor], ...] = ()


class Listener:
    """Hears the sentences of one document in order and remembers who spoke last and who is who."""

    def __init__(self, document: Document, header: StatementReading, *, own_text: bool) -> None:
        """Learn from the header whose statement it is; `own_text` tells that "we" is the mission."""
        self._own_text = own_text
        self._cast = Cast(document, header)
        self._last = self._quoted = self._introduced = self._speaking_now = Voice.NOBODY
        head = str(header.value("mission.head") or "")
        self._people = {fold(word): Voice.MISSION for word in head.split() if len(word) > 1}

    def hear(self, tokens: Sequence[str], words: Sequence[str]) -> Heard:
        """Return whose statement the sentence is, and remember the speaker for "he added" in the next."""
        actors, verbs = self._cast.find(tokens, words)
        self._learn_names(tokens, words, actors)
        self._quoted = Voice.MISSION if self._own_text else self._quoted_in(verbs, tokens, words)
        names = tuple(hit for hit in actors if hit.label in {Actor.MISSION, Actor.OUTSIDER})
        heard: dict[Voice, list[Hit[Verb]]] = {}
        self._speaking_now = Voice.NOBODY
        for verb in (verb for verb in verbs if verb.label is not Verb.WATCHES):
            speaker = self._voice_of(verb, tokens, words, actors)
            heard.setdefault(speaker, []).append(verb)
            self._speaking_now = self._speaking_now if speaker is Voice.NOBODY else speaker
        self._introduced = next((_VOICES[hit.label] for hit in actors if hit.label in _VOICES), self._introduced)
        voice = next((each for each in (Voice.MISSION, Voice.OTHERS) if each in heard), None)
        watches = any(verb.label is Verb.WATCHES for verb in verbs) and bool(names)
        if voice is None:
            return Heard(Voice.NOBODY, watches=watches, is_quoted=_is_quoted_by_name(verbs, tokens), names=names)
        self._last = voice
        self._learn_speaker(voice, heard[voice], tokens, words, actors)
        return _heard(voice, heard[voice], words, names)

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
        near = {place for hit in titled for place in range(max(0, hit.start - _NEAR), hit.end + _NEAR)}
        taken = {place for hit in actors for place in range(hit.start, hit.end)}
        for place in sorted(near - taken):
            if place < len(tokens) and tokens[place][0].isupper() and len(tokens[place]) > _INITIAL:
                nearest = min(titled, key=lambda hit: max(hit.start - place, place - hit.end + 1))
                self._people.setdefault(words[place], _VOICES[nearest.label])

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
        taken = {place for hit in actors for place in range(hit.start, hit.end)}
        for place in range(said - 2, max(0, said - _FAR), -1):
            pair = (place, place + 1)
            if all(tokens[each][0].isupper() and len(tokens[each]) > _INITIAL and each not in taken for each in pair):
                for each in pair:
                    self._people.setdefault(words[each], voice)
                return

    def _voice_of(
        self, verb: Hit[Verb], tokens: Sequence[str], words: Sequence[str], actors: Sequence[Hit[Actor]]
    ) -> Voice:
        if verb.label is Verb.ACCORDING_TO and _OWN_VIEW.intersection(words[verb.start : verb.end]):
            return Voice.MISSION
        is_passive = words[verb.end : verb.end + 1] == ("by",)
        if words[verb.start] in _IN_HIS_WORDS and not _HIS.isdisjoint(words[verb.start : verb.end]):
            voice = self._pronoun(verb)
            return Voice.OTHERS if voice is Voice.NOBODY else voice
        beside = None if is_passive or verb.label is Verb.TELLS else self._known_beside(verb, tokens, words)
        if beside is not None:
            return beside
        if (is_judged(verb, words) or verb.label is Verb.IMPERSONAL) and not is_passive:
            return Voice.OTHERS if self._last is Voice.OTHERS else Voice.MISSION
        subject = None if is_passive or verb.label is Verb.ACCORDING_TO else _subject_before(verb, words, actors)
        speaker = subject or (None if words[verb.start] in _ADDRESSING else _follower(verb, words, actors))
        if speaker is not None:
            return self._speaking(speaker.label, verb, words)
        return Voice.NOBODY if verb.label is Verb.TELLS else self._person_beside(verb, tokens, words)

    def _speaking(self, actor: Actor, verb: Hit[Verb], words: Sequence[str]) -> Voice:
        if actor is Actor.PRONOUN:
            return self._pronoun(verb)
        if actor is Actor.FIRST_PERSON:
            return self._quoted
        if actor is Actor.BODY_OF_HOST and verb.label is Verb.ACCORDING_TO:
            return Voice.OTHERS if verb.start < _NEAR or len(words) - verb.start < _FAR // 2 else Voice.NOBODY
        if actor is Actor.BODY_OF_HOST and not (verb.label is Verb.SAYS and _is_quoted(verb, words)):
            return Voice.NOBODY
        if verb.label is Verb.TELLS and actor in {Actor.MISSION, Actor.OBSERVERS}:
            return Voice.NOBODY
        return _VOICES.get(actor, Voice.NOBODY)

    def _quoted_in(self, verbs: Sequence[Hit[Verb]], tokens: Sequence[str], words: Sequence[str]) -> Voice:
        """Return whose "we" is: the one's named at "said", nobody's if a stranger, else the last speaker's."""
        said = [verb for verb in verbs if verb.label is Verb.SAYS]
        known = (self._known_beside(verb, tokens, words) for verb in said)
        stranger = Voice.NOBODY if _is_quoted_by_name(said, tokens) else self._last
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


def _is_quoted_by_name(verbs: Sequence[Hit[Verb]], tokens: Sequence[str]) -> bool:
    """Tell whether somebody nobody has introduced is quoted by name: "…, Ana Belo told a briefing"."""
    said = (verb for verb in verbs if verb.label is Verb.SAYS)
    beside = (tokens[place] for verb in said for place in (verb.start - 1, verb.end) if 0 < place < len(tokens))
    return any(token[0].isupper() for token in beside)


def without_names(words: Sequence[str], heard: Heard) -> list[str]:
    """Return the words with the names of missions and organisations blanked, which say nothing of a finding."""
    plain = list(words)
    for hit in heard.names:
        plain[hit.start : hit.end] = [_BLANK] * (hit.end - hit.start)
    return plain


def _heard(voice: Voice, verbs: Sequence[Hit[Verb]], words: Sequence[str], names: tuple[Hit[Actor], ...]) -> Heard:
    findings = [verb for verb in verbs if verb.label not in {Verb.SAYS, Verb.TELLS}]
    first = (findings or verbs)[0]
    says_that = words[first.end : first.end + 1] == ("that",)
    if first.label is Verb.ACCORDING_TO:
        names = (*names, Hit(Actor.MISSION, first.start, end_of_aside(first, words)))
    at = content_start(first, words)
    tail = () if at else speaker_tail(first, words)
    return Heard(voice, bool(findings), says_that, at, names=(*names, *tail))


def _is_quoted(verb: Hit[Verb], words: Sequence[str]) -> bool:
    """Tell a body that is quoted from one that acts: "explained that …", not "explained its decisions"."""
    return words[verb.start] in _QUOTING or words[verb.end : verb.end + 1] == ("that",)


def _subject_before(verb: Hit[Verb], words: Sequence[str], actors: Sequence[Hit[Actor]]) -> Hit[Actor] | None:
    place = bisect_left(actors, verb.start, key=lambda hit: hit.start) - 1
    follows_relative = place >= 0 and actors[place].label is Actor.RELATIVE
    for hit in (actors[each] for each in range(place, -1, -1)):
        if hit.end > verb.start or hit.label is Actor.RELATIVE:
            continue
        if verb.label is Verb.SAYS and not _CLOSES_QUOTE.isdisjoint(words[hit.end : verb.start]):
            return None
        if follows_relative or not _is_oblique(hit, words):
            return hit if follows_relative or _reaches(verb, hit.end, words) else None
    return None


def _reaches(verb: Hit[Verb], start: int, words: Sequence[str]) -> bool:
    """Tell whether a subject reaches a verb: near it, or with a comma or an "and" right before the verb."""
    is_near = verb.start - start <= _FAR or words[verb.start - 1] in {",", "and", "also", ")", "further"}
    return verb.label is not Verb.FINDS or is_near


def _is_oblique(hit: Hit[Actor], words: Sequence[str]) -> bool:
    place = hit.start - 1
    while place >= 0 and words[place] in FILLERS:
        place -= 1
    return place >= 0 and words[place] in OBLIQUE


def _follower(verb: Hit[Verb], words: Sequence[str], actors: Sequence[Hit[Actor]]) -> Hit[Actor] | None:
    place = bisect_left(actors, verb.end, key=lambda hit: hit.start)
    if place == len(actors):
        return None
    between = words[verb.end : actors[place].start]
    reach = _FAR if verb.label is Verb.SAYS and not _LEADERS.isdisjoint(between) else _NEAR
    return None if len(between) > reach or _CLAUSE_ENDS.intersection(between) else actors[place]
