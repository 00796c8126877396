"""People told by what they are: "the Hungarian MEP", "President Belo", "a farmer in Zenda"."""

from collections.abc import Iterator, Sequence

from observers.extraction.findings.voice_words import Actor
from observers.extraction.words.phrases import Hit, word_set

# Whoever speaks is called so in the next sentence, with or without a nationality: "the Hungarian MEP".
_STANDING = word_set(
    "mep mp lawmaker senator deputy diplomat jurist judge general politician parliamentarian envoy legislator academic"
    " professor admiral lawyer statesman rapporteur stateswoman congresswoman congressman baroness lord justice"
)
# Titles that officials of the host bear before their names.
_OFFICES = word_set(
    "president minister speaker governor mayor superintendent commissioner prosecutor premier chancellor king queen"
    " sheikh akim colonel inspector"
)
# What those who serve on the host's bodies are called: "commission member", "the CEC's president".
TITLES = word_set(
    "president chair chairman chairwoman chairperson chief head director member members secretary spokesman"
    " spokeswoman spokesperson official officials deputy commissioner commissioners boss lawyer lawyers staffer"
)
_ROLES = _STANDING | _OFFICES
_PEOPLE = word_set(
    "farmer clerk voter candidate woman man girl boy student teacher driver vendor shopkeeper pensioner resident trader"
    " official policeman policewoman officer grandmother grandfather mother father nurse doctor priest imam bishop"
    " fisherman tailor barber baker soldier herder miner worker housewife waiter waitress lawyer passer activist"
    " journalist blogger villager businessman businesswoman professor neighbour veteran supporter opponent minister"
)
_ONE = frozenset({"a", "an", "another", "one"})
_FORMER = frozenset({"former", "ex"})
_ADJECTIVES = ("an", "ese", "ish", "ian", "ch", "i", "ic")


def roles_in(tokens: Sequence[str], words: Sequence[str]) -> Iterator[Hit[Actor]]:
    """Return those who are told by their standing or office, beside the tables of actors."""
    for place, word in enumerate(words) if not _ROLES.isdisjoint(words) else ():
        if word in _STANDING and _is_the_one(place, tokens, words):
            is_foreign = tokens[place - 1][0].isupper() and place > 1
            yield Hit(Actor.MISSION if is_foreign else Actor.PRONOUN, place, place + 1)
        elif word in _OFFICES and place and words[place - 1] in _FORMER:
            if not _is_named(place, tokens) and words[place - 2 : place - 1] == ("the",):
                yield Hit(Actor.PRONOUN, place, place + 1)
        elif word in _OFFICES and _is_named(place, tokens):
            yield Hit(Actor.PERSON_OF_HOST, place, place + 1)
    if words[0] in _ONE and not _PEOPLE.isdisjoint(words[1:3]):
        yield Hit(Actor.OUTSIDER, 0, 2)


def _is_the_one(place: int, tokens: Sequence[str], words: Sequence[str]) -> bool:
    """Tell "the MEP" and "the Hungarian MEP" from "a deputy" and "the deputy chairman"."""
    if tokens[place][0].isupper() and not tokens[place].isupper():
        return False
    is_last = place + 1 == len(words) or words[place + 1] not in TITLES
    has_origin = place > 1 and tokens[place - 1][0].isupper() and words[place - 1].endswith(_ADJECTIVES)
    return is_last and "the" in (words[place - 1] if place else "", words[place - 2] if has_origin else "")


def _is_named(place: int, tokens: Sequence[str]) -> bool:
    """Tell "President Belo" from "the president of the Assembly"."""
    after = tokens[place + 1 : place + 2]
    return tokens[place][0].isupper() and bool(after) and after[0][0].isupper() and len(after[0]) > 1
