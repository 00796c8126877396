"""What a sentence reports of somebody: where it begins, and where only the speaker is presented."""

from collections.abc import Sequence

from observers.extraction.findings.voice_words import Actor, Verb
from observers.extraction.words.phrases import Hit, word_set

_NEAR, _INITIAL, _FAR, _LONG, _ASIDE = 5, 2, 16, 32, 12
_PARENTHETIC = frozenset([",", "by", "”", '"'])
_QUOTES = frozenset(['"', "”", "“"])
_GOES_ON = _QUOTES | {"adding", "and", "but", "although", "while"}
_JUDGING = word_set("noted found hailed commended praised rated assessed judged deemed regretted criticised viewed")
_BEING = word_set("was were been is are")
_UNDERGONE = frozenset(["was", "were", "had", "enjoyed", "received"])


def is_judged(verb: Hit[Verb], words: Sequence[str]) -> bool:
    """Tell what a report says in the passive: "The closure was noted with concern"."""
    return words[verb.start] in _JUDGING and verb.start > 0 and words[verb.start - 1] in _BEING


def content_start(verb: Hit[Verb], words: Sequence[str]) -> int:
    """Return where what is said begins: behind the verb, or at the first word where the verb comes after it."""
    after = words[verb.end : verb.end + 1]
    if verb.label is Verb.ACCORDING_TO or (verb.label is Verb.IMPERSONAL and words[verb.start] != "it"):
        return 0
    if is_judged(verb, words):
        return 0
    if words[verb.start] in _UNDERGONE:
        return verb.start
    if after == ("that",) or (verb.start <= _FAR and after and after[0] not in _PARENTHETIC):
        return verb.end
    return 0


def speaker_tail(verb: Hit[Verb], words: Sequence[str]) -> tuple[Hit[Actor], ...]:
    """Return the words on who speaks behind what is said: "“…,” said Ana Belo, head of the 40 observers"."""
    if verb.label not in {Verb.SAYS, Verb.FINDS} or is_judged(verb, words):
        return ()
    before = range(verb.start - 1, max(_NEAR, verb.start - _LONG), -1)
    start = next((place + 1 for place in before if words[place] in _QUOTES), 0)
    if not start and words[verb.end : verb.end + 1] != (",",):
        start = next((place + 1 for place in before[1 : _NEAR + 1] if words[place] == ","), 0)
    start = start if verb.label is Verb.SAYS or not start else verb.end
    end = next((place for place in range(verb.end, len(words)) if words[place] in _GOES_ON), len(words))
    return (Hit(Actor.MISSION, start, end),) if 0 < start < end else ()


def end_of_aside(verb: Hit[Verb], words: Sequence[str]) -> int:
    """Return where "according to the observers from …" ends: at a comma, or soon where it opens the sentence."""
    opens = verb.start <= _NEAR
    last = min(len(words), verb.end + _INITIAL) if opens else len(words)
    reach = min(len(words), verb.end + _ASIDE) if opens else len(words)
    return next((place for place in range(verb.end, reach) if words[place] == ","), last)
