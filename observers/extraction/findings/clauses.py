"""The grammar of speaking: which actor a verb belongs to, before it or behind it."""

from bisect import bisect_left
from collections.abc import Sequence

from observers.extraction.findings.voice_words import FILLERS, OBLIQUE, Actor, Verb
from observers.extraction.words.phrases import NUMBER, Hit

_RELATIVE = Actor.RELATIVE
_CLAUSE_ENDS = frozenset(";:?")
_NEAR, _INITIAL, _FAR = 5, 2, 16
# "“The commission was slow,” said …": whoever is named inside the quotation does not speak.
_CLOSES_QUOTE = frozenset(['"', "”"])
_LEADERS = frozenset(["leader", "leaders"])
_QUOTING = frozenset(
    ["rejected", "dismissed", "denied", "said", "says", "told", "tells", "stated", "claimed", "claims"]
)


def is_quoted(verb: Hit[Verb], words: Sequence[str]) -> bool:
    """Tell a body that is quoted from one that acts: "explained that …", not "explained its decisions"."""
    return words[verb.start] in _QUOTING or words[verb.end : verb.end + 1] == ("that",)


def subject_before(verb: Hit[Verb], words: Sequence[str], actors: Sequence[Hit[Actor]]) -> Hit[Actor] | None:
    """Return the nearest actor before a verb that may be its subject."""
    place = bisect_left(actors, verb.start, key=lambda hit: hit.start) - 1
    follows_relative = place >= 0 and actors[place].label is _RELATIVE
    for hit in (actors[each] for each in range(place, -1, -1)):
        if hit.end > verb.start or hit.label is _RELATIVE:
            continue
        if verb.label is Verb.SAYS and not _CLOSES_QUOTE.isdisjoint(words[hit.end : verb.start]):
            return None
        if follows_relative or not _is_oblique(hit, words):
            return hit if follows_relative or _reaches(verb, hit.end, words) else None
    return None


def _reaches(verb: Hit[Verb], start: int, words: Sequence[str]) -> bool:
    """Tell whether a subject reaches a verb: near it, or with a comma or an "and" right before the verb."""
    if verb.label is Verb.TELLS:
        return verb.start - start <= _NEAR
    is_near = verb.start - start <= _FAR or words[verb.start - 1] in {",", "and", "also", ")", "further"}
    return verb.label is not Verb.FINDS or is_near


def _is_oblique(hit: Hit[Actor], words: Sequence[str]) -> bool:
    place = hit.start - 1
    while place >= 0 and words[place] in FILLERS:
        place -= 1
    return place >= 0 and words[place] in OBLIQUE


def follower(verb: Hit[Verb], words: Sequence[str], actors: Sequence[Hit[Actor]]) -> Hit[Actor] | None:
    """Return the actor right behind a verb: "…, said Ana Belo, head of the mission"."""
    place = bisect_left(actors, verb.end, key=lambda hit: hit.start)
    if place == len(actors):
        return None
    between = words[verb.end : actors[place].start]
    is_said = verb.label is Verb.SAYS and (not _LEADERS.isdisjoint(between) or _ends_quote(verb, words))
    reach = _FAR if is_said else _NEAR
    return None if len(between) > reach or _CLAUSE_ENDS.intersection(between) else actors[place]


def _ends_quote(verb: Hit[Verb], words: Sequence[str]) -> bool:
    return not _CLOSES_QUOTE.isdisjoint(words[max(0, verb.start - _INITIAL) : verb.start])


def opens_sentence(actor: Hit[Actor], tokens: Sequence[str], words: Sequence[str]) -> bool:
    """Tell the subject of a sentence: "The Mission …", "In Zenda, the Mission …", not "The Mission's work …"."""
    if actor.start > _FAR // 2 or tokens[actor.end - 1].endswith(("'s", "’s")):
        return False
    start = next((place + 1 for place in range(actor.start - 1, -1, -1) if words[place] == ","), 0)
    return all(word in FILLERS or word == NUMBER for word in words[start : actor.start])
