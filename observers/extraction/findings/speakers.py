"""Who and what may speak in a sentence: missions, officials, outsiders, and the verbs of saying and finding."""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Any

from observers.extraction.documents import Document
from observers.extraction.findings.roles import TITLES, roles_in
from observers.extraction.findings.voice_words import (
    ACTORS,
    OTHER_OBSERVERS,
    VERBS,
    WATCHED,
    WATCHED_FILLERS,
    WATCHING,
    Actor,
    Verb,
)
from observers.extraction.readings import Claim, KnownOrganisation, StatementReading
from observers.extraction.words.phrases import NUMBER, Hit, PhraseBook, tokens_of, word_set

_OWNED_BY = word_set("of the for to and a")
# By these an organisation is called once its name has been given: "the Union's observers".
_BODIES = word_set("union league commonwealth network coalition alliance secretariat community centre center watch")
_BEFORE_STATES = word_set(
    "member participating observer other these neighbouring federal of the and all some several many"
)
_BEFORE_NOUNS = word_set(
    "be the a an its their his her these those voter voters electoral party such this supplementary"
)
_MODALS = word_set("to would should must may might can could shall")
# Other actors are what the tables say, whatever stands beside them.
_TOLD_BY_NEIGHBOURS = frozenset({Actor.MISSION, Actor.OBSERVERS, Actor.PRONOUN})
_PERSON_OF_HOST, _BODY_OF_HOST = Actor.PERSON_OF_HOST, Actor.BODY_OF_HOST
_NATIONAL = re.compile(r"(?:an|ese|ish)$")


class Cast:
    """The actors of one document: those of the tables and the organisations by their names."""

    def __init__(self, document: Document, header: StatementReading) -> None:
        """Learn from the header whose statement it is; the other organisations known are outsiders."""
        claims = [claim for claim in header.claims if claim.field in {"organisation", "organisation.partners"}]
        self._own = {str(claim.value) for claim in claims}
        self._book = _book(document.organisations)
        self._own_names = _own_names(document, claims)

    def find(self, tokens: Sequence[str], words: Sequence[str]) -> tuple[list[Hit[Actor]], list[Hit[Verb]]]:
        """Return the actors and the verbs of a sentence, in their order."""
        actors: list[Hit[Actor]] = []
        verbs: list[Hit[Verb]] = []
        named: list[Hit[str]] = []
        sorts: dict[type, list[Hit[Any]]] = {Actor: actors, Verb: verbs, str: named}
        for hit in self._book.find(words):
            sorts[type(hit.label)].append(hit)
        actors = [*self._sides(named, words), *actors, *roles_in(tokens, words)]
        verbs = [_told(verb, words) for verb in verbs if _is_verb(verb.start, tokens, words)]
        actors.sort(key=lambda hit: (hit.start, -hit.end))
        told = _with_titles_of_hosts(_told_apart(actors, tokens, words), words)
        return _with_titles_of_own(told, words), verbs

    def _sides(self, named: Sequence[Hit[str]], words: Sequence[str]) -> list[Hit[Actor]]:
        own = self._own_names.find(words)
        taken = {(hit.start, hit.end) for hit in own}
        known = [hit for hit in named if (hit.start, hit.end) not in taken]
        return own + [Hit(self._side_of(slug), start, end) for slug, start, end in known]

    def _side_of(self, slug: str) -> Actor:
        return Actor.MISSION if slug in self._own or not self._own else Actor.OUTSIDER


@lru_cache(maxsize=4)
def _book(organisations: tuple[KnownOrganisation, ...]) -> PhraseBook[Actor | Verb | str]:
    """Return the actors and verbs of the tables and the names of the organisations, these by their slugs."""
    names = [(each.slug, _as_phrase(name)) for each in organisations for name in each.all_names]
    return PhraseBook([*ACTORS.items(), *VERBS.items(), *names])


def _own_names(document: Document, claims: Sequence[Claim]) -> PhraseBook[Actor]:
    own = {name for claim in claims for name in (str(claim.value), claim.abbreviation, claim.span.of(document.text))}
    short = {word for name in own for word in name.casefold().split() if word in _BODIES}
    return PhraseBook([(Actor.MISSION, _as_phrase(name)) for name in own | short])


def _as_phrase(name: str) -> str:
    return " ".join(token for token in tokens_of(name) if token[0].isalnum())


def _told(verb: Hit[Verb], words: Sequence[str]) -> Hit[Verb]:
    """Return a verb of seeing for what it is: "observed", or merely "observed the vote"."""
    watches = words[verb.start] in WATCHING and _watches_only(words, verb.end)
    return verb._replace(label=Verb.WATCHES) if watches else verb


def _is_verb(place: int, tokens: Sequence[str], words: Sequence[str]) -> bool:
    """Tell a verb from a name ("Turkic States"), a noun ("member states") and an infinitive ("to observe")."""
    if place == 0:
        return True
    before = words[place - 1]
    is_noun = before in _BEFORE_NOUNS or (words[place] == "states" and before in _BEFORE_STATES)
    return not (tokens[place][0].isupper() or before in _MODALS or is_noun)


def _watches_only(words: Sequence[str], place: int) -> bool:
    while place < len(words) and (words[place] in WATCHED_FILLERS or words[place] == NUMBER):
        place += 1
    return place < len(words) and words[place] in WATCHED


def _told_apart(actors: Sequence[Hit[Actor]], tokens: Sequence[str], words: Sequence[str]) -> list[Hit[Actor]]:
    told: list[Hit[Actor]] = []
    for hit in actors:
        if told and hit.end <= told[-1].end:
            continue
        is_plain = hit.label not in _TOLD_BY_NEIGHBOURS
        label = hit.label if is_plain else _label_of(hit, told[-1:], tokens, words)
        if label is not None:
            told.append(hit if label is hit.label else Hit(label, hit.start, hit.end))
    return told


def _label_of(hit: Hit[Actor], last: list[Hit[Actor]], tokens: Sequence[str], words: Sequence[str]) -> Actor | None:
    """Return who an actor is beside the words before it: "CIS mission" and "Russian observers" are not this mission."""
    if hit.label is Actor.MISSION and last and last[0].label is Actor.OUTSIDER and hit.start - last[0].end <= 1:
        return Actor.OUTSIDER
    if hit.label is Actor.PRONOUN:
        return hit.label if _is_pronoun(hit, tokens, words) else None
    if hit.label is not Actor.OBSERVERS or hit.start == 0:
        return hit.label
    if last and last[0].end == hit.start:
        return last[0].label
    if words[hit.start - 1] in OTHER_OBSERVERS:
        return None
    before = tokens[hit.start - 1]
    is_foreign = (
        before[0].isupper() and words[hit.start - 1] != "international" and (hit.start > 1 or _NATIONAL.search(before))
    )
    return Actor.OUTSIDER if is_foreign else Actor.OBSERVERS


def _is_pronoun(hit: Hit[Actor], tokens: Sequence[str], words: Sequence[str]) -> bool:
    """Tell "It" that opens a sentence from "it" within, and "the speaker" from "the Speaker"."""
    if words[hit.start] == "it":
        return hit.start == 0 or words[hit.start - 1] == NUMBER
    return hit.end - hit.start == 1 or tokens[hit.end - 1][0].islower() or tokens[hit.end - 1].isupper()


def _with_titles_of_own(actors: Sequence[Hit[Actor]], words: Sequence[str]) -> list[Hit[Actor]]:
    """Give "chairman of the CIS committee" the voice of the organisation named after the title."""
    titled = list(actors)
    for place in range(len(titled) - 2, -1, -1):
        title, owner = titled[place], titled[place + 1]
        if title.label is _PERSON_OF_HOST and owner.label is Actor.MISSION:
            between = words[title.end : owner.start]
            titled[place] = title._replace(label=Actor.MISSION) if _OWNED_BY.issuperset(between) else title
    return titled


def _with_titles_of_hosts(actors: Sequence[Hit[Actor]], words: Sequence[str]) -> Sequence[Hit[Actor]]:
    """Give "the CEC's president" and "commission member" the voice of a person of the host's body."""
    return [
        Hit(_PERSON_OF_HOST, hit.start, hit.end + 1)
        if hit.label is _BODY_OF_HOST and not TITLES.isdisjoint(words[hit.end : hit.end + 1])
        else hit
        for hit in actors
    ]
