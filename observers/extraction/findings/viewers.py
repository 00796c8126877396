"""Whose view a sentence tells where no verb of saying does: "in his eyes", "it struck her as", "“…,” he began"."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from observers.extraction.findings.voice_words import Actor, Verb
from observers.extraction.words.phrases import Hit, word_set

_VIEWS = word_set(
    "view views eyes eye opinion judgement judgment assessment reading estimation reckoning summary account mind"
    " experience book impression verdict estimate satisfaction regret surprise"
)
_VIEW_PREPOSITIONS = frozenset({"in", "to", "by"})
# "It struck the observers as hasty", "what worried her", "this did not escape the Mission".
_STRIKING = word_set(
    "struck strikes pleased pleases impressed impresses disappointed disappoints troubled troubles surprised surprises"
    " convinced convinces persuaded disturbed disturbs heartened heartens reassured reassures puzzled puzzles worried"
    " worries bothered bothers saddened alarmed alarms amazed delighted dismayed satisfied escape escaped escapes"
    " strike please caught catches"
)
_BEING = word_set("was were is are been be being by felt feels")
_TOWARDS = word_set("the attention notice of eye eyes to on a also any all no")
_OWNERS = word_set("his her its their our him them us me my")
_FIRST_PERSONS = frozenset({"our", "us", "me", "my"})
_OURS = frozenset({Actor.MISSION, Actor.OBSERVERS})
_OPENS, _QUOTES = frozenset({"for", "to"}), frozenset({'"', "“", "”"})
_ENDS_QUOTE = frozenset({'"', "”"})
_BACK, _AHEAD, _LEAST_QUOTED = 6, 5, 3


class View(NamedTuple):
    """Whose view is told, and the words that tell so."""

    owner: Hit[Actor]
    words: Hit[Verb]


def views_in(tokens: Sequence[str], words: Sequence[str], actors: Sequence[Hit[Actor]]) -> list[View]:
    """Return the views told in a sentence, by what holds or strikes whom."""
    found = [*_opinions(words, actors), *_impressions(words, actors), *_opening(tokens, words, actors)]
    return found or list(_quotations(words, actors))


def _opinions(words: Sequence[str], actors: Sequence[Hit[Actor]]) -> Iterator[View]:
    """Read "in his view", "in the network's summary", "in the eyes of the monitors"."""
    if _VIEWS.isdisjoint(words):
        return
    for place, word in enumerate(words):
        start = _preposition_before(place, words) if word in _VIEWS else -1
        if start < 0:
            continue
        owner, end = _owner(words, actors, start + 1, place), place + 1
        if owner is None and words[end : end + 1] == ("of",):
            owner = _named(actors, end + 1, end + _AHEAD)
            end = owner.end if owner else end
        if owner is not None:
            yield View(owner, Hit(Verb.VIEW, start, end))


def _preposition_before(place: int, words: Sequence[str]) -> int:
    before = range(place - 1, max(-1, place - _BACK), -1)
    return next((at for at in before if words[at] in _VIEW_PREPOSITIONS), -1)


def _impressions(words: Sequence[str], actors: Sequence[Hit[Actor]]) -> Iterator[View]:
    """Read "it struck her as brief", "did not escape the attention of the Mission"."""
    if _STRIKING.isdisjoint(words):
        return
    for place, word in enumerate(words):
        if word not in _STRIKING or (place and words[place - 1] in _BEING):
            continue
        after = place + 1
        while after < len(words) and words[after] in _TOWARDS and after - place <= _AHEAD:
            after += 1
        owner = _owner(words, actors, place + 1, after + 2)
        if owner is not None:
            yield View(owner, Hit(Verb.VIEW, place, owner.end))


def _opening(tokens: Sequence[str], words: Sequence[str], actors: Sequence[Hit[Actor]]) -> Iterator[View]:
    """Read "For the Mission the new system is a step ahead"."""
    owner = _owner(words, actors, 1, 4) if words[0] in _OPENS else None
    if owner is not None and owner.label in _OURS and not _is_possessive(tokens[owner.end - 1]):
        yield View(owner, Hit(Verb.VIEW, 0, owner.end))


def _quotations(words: Sequence[str], actors: Sequence[Hit[Actor]]) -> Iterator[View]:
    """Read "“…,” he began": somebody named right behind a quotation that opens the sentence."""
    if words[0] not in _QUOTES:
        return
    end = next((place for place in range(1, len(words)) if words[place] in _ENDS_QUOTE), 0)
    if end < _LEAST_QUOTED:
        return
    owner = _owner(words, actors, end + 1, end + _AHEAD)
    if owner is not None:
        yield View(owner, Hit(Verb.VIEW, end + 1, owner.end))


def _owner(words: Sequence[str], actors: Sequence[Hit[Actor]], start: int, end: int) -> Hit[Actor] | None:
    named = _named(actors, start, end)
    place = next((at for at in range(start, min(end, len(words))) if words[at] in _OWNERS), None)
    if named is not None or place is None:
        return named
    label = Actor.FIRST_PERSON if words[place] in _FIRST_PERSONS else Actor.PRONOUN
    return Hit(label, place, place + 1)


def _named(actors: Sequence[Hit[Actor]], start: int, end: int) -> Hit[Actor] | None:
    return next((hit for hit in actors if start <= hit.start < end and hit.label is not Actor.RELATIVE), None)


def _is_possessive(token: str) -> bool:
    return token.endswith(("'s", "’s"))
