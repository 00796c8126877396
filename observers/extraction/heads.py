"""Who leads the mission, and the person's own office."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from observers.extraction.actors import AUTHORITY, Actors
from observers.extraction.documents import Document
from observers.extraction.head_words import (
    ACTIVE,
    AFTER_OFFICE,
    ALTERNATE,
    BEFORE_OFFICE,
    CLAUSE,
    CUES,
    EDGES,
    INVERTED,
    JOINED_TO_BODY,
    JUST_AND,
    LED_BODY,
    MASK,
    NEARBY,
    NEXT_TO,
    NOT_HEAD,
    OFFICE,
    OTHER_LED,
    OWNED_BY_MISSION,
    PASSIVE,
    ROLE_AFTER,
    SHORTEST_ROLE,
    SURNAME_AFTER,
    SURNAME_BEFORE,
    WHICH,
    WITH,
)
from observers.extraction.people import PersonMention, find_people
from observers.extraction.readings import Claim
from observers.extraction.stretches import stretches_of
from observers.spans import Span

RULES = {
    "mission.head.led": '"Jane Roe, Deputy Minister, led the Mission": the person before a verb of leading.',
    "mission.head.led-by": '"The Mission, headed by Ambassador Jane Roe": the person after a passive of leading.',
    "mission.head.office-before": '"the Chief Observer, Jane Roe": the person named after the office of head.',
    "mission.head.office-after": '"Jane Roe, Head of the Mission": the person named before the office of head.',
    "mission.head.surname": '"Chief Observer Ms Roe": a surname at the office, the whole name elsewhere in the text.',
    "mission.head_role": "The person's own office, beside the name that was read as head of mission.",
}


@dataclass(frozen=True, slots=True)
class _Head:
    """A person read as head of mission: the better of two has the smaller rank."""

    person: PersonMention
    rule: str
    role: Span | None
    rank: int


def find_head(document: Document, actors: Actors) -> list[Claim]:
    """Return the claims for the head of mission and the head's own office, or none.

    Reads "The Mission was headed by Ambassador Jane Roe", "Jane Roe, who led the delegation", "Jane Roe, Head of the
    Observer Mission of the Union", "the mission's chief observer, Jane Roe". Heads of other missions, of commissions
    and of secretariats are passed over, and so are deputies.
    """
    heads = [head for sentence in stretches_of(document) for head in _heads_in(document.text, sentence, actors)]
    heads = heads or _by_surname(document, actors)
    if not heads:
        return []
    best = min(heads, key=_preference)
    claims = [Claim("mission.head", best.person.name, best.person.span, best.rule)]
    if best.role:
        claims.append(Claim("mission.head_role", best.role.of(document.text), best.role, "mission.head_role"))
    return claims


def _preference(head: _Head) -> tuple[bool, int, bool, bool, int]:
    """Order readings: full names first, then plain wordings, then a formal office ("Jane Roe, Ambassador of …")."""
    name = head.person.span
    is_formal = head.role is not None and head.role.start > name.start
    return (" " not in head.person.name, head.rank, head.role is None, not is_formal, name.start)


def _by_surname(document: Document, actors: Actors) -> list[_Head]:
    """Return the heads called by surname alone, whose whole name the text gives in another connection."""
    stretches = [(stretch, stretch.of(document.text)) for stretch in stretches_of(document)]
    surnames = dict.fromkeys(name for _stretch, words in stretches for name in _leading_surnames(words, actors))
    by_surname: dict[str, PersonMention] = {}
    for stretch, words in stretches:
        if not any(f" {surname}" in words for surname in surnames):
            continue
        for person in find_people(words):
            full = PersonMention(person.span.shifted(stretch.start), person.name)
            by_surname.setdefault(person.name.rsplit(" ", 1)[-1], full)
    return [_Head(by_surname[each], "mission.head.surname", None, 0) for each in surnames if each in by_surname]


def _leading_surnames(words: str, actors: Actors) -> Iterator[str]:
    lower = words.lower()
    if not any(cue in lower for cue in CUES):
        return
    for match in (*OFFICE.finditer(words), *ACTIVE.finditer(words)):
        if not _is_own_mission(words, match, actors):
            continue
        before = SURNAME_BEFORE.search(words, max(0, match.start() - NEARBY), match.start())
        for found in (SURNAME_AFTER.match(words[match.end() :]), before):
            if found and found["name"][0].isupper():
                yield found["name"]


def _heads_in(text: str, sentence: Span, actors: Actors) -> Iterator[_Head]:
    words = sentence.of(text)
    lower = words.lower()
    if not any(cue in lower for cue in CUES):
        return
    people = find_people(words)
    if not people:
        return
    masked = _masked(words, people)
    for find in (_led, _led_by, _office, _attached):
        for head in find(words, masked, people, actors):
            yield _moved(head, sentence.start)


def _masked(words: str, people: Sequence[PersonMention]) -> str:
    letters = list(words)
    for person in people:
        letters[person.span.start : person.span.end] = MASK * (person.span.end - person.span.start)
    return "".join(letters)


def _moved(head: _Head, by: int) -> _Head:
    person = PersonMention(head.person.span.shifted(by), head.person.name)
    return _Head(person, head.rule, head.role.shifted(by) if head.role else None, head.rank)


def _before(people: Sequence[PersonMention], position: int) -> PersonMention | None:
    return next((person for person in reversed(people) if person.span.end <= position), None)


def _after(people: Sequence[PersonMention], position: int) -> PersonMention | None:
    return next((person for person in people if person.span.start >= position), None)


def _led(words: str, masked: str, people: Sequence[PersonMention], actors: Actors) -> Iterator[_Head]:
    for match in ACTIVE.finditer(masked):
        if not _is_own_mission(words, match, actors):
            continue
        head = _leading(words, match, _before(people, match.start())) or _inverted(masked, match, people)
        if head:
            yield head


def _leading(words: str, match: re.Match[str], person: PersonMention | None) -> _Head | None:
    """Return the person whose name comes before the verb, if nothing else happens in between."""
    if person is None:
        return None
    gap = Span(person.span.end, match.start()) if person.span.end < match.start() else None
    if gap and (CLAUSE.search(gap.of(words)) or "." in gap.of(words).replace("H.E.", "")):
        return None
    return _Head(person, "mission.head.led", _role(gap, words), 0)


def _inverted(masked: str, match: re.Match[str], people: Sequence[PersonMention]) -> _Head | None:
    follows = INVERTED.match(masked[match.end() :]) if match[0].lower().startswith(("head", "lead", "chair")) else None
    person = _after(people, match.end()) if follows else None
    return _Head(person, "mission.head.led", _role_after(masked, person), 0) if person else None


def _attached(words: str, masked: str, people: Sequence[PersonMention], actors: Actors) -> Iterator[_Head]:
    for pattern in (WITH, WHICH):
        for match in pattern.finditer(masked):
            person = next((each for each in people if each.span.start == match.start("person")), None)
            if (
                person
                and actors.speak_of_mission(words[: match.start("person")])
                and not actors.another_acts(words[: match.start()])
            ):
                yield _Head(person, "mission.head.led", _role_after(masked, person), 1)


def _led_by(words: str, masked: str, people: Sequence[PersonMention], actors: Actors) -> Iterator[_Head]:
    for match in PASSIVE.finditer(masked):
        person = _after(people, match.end())
        before = words[max(0, match.start() - 260) : match.start()] or _what_follows(words, person)
        if person is None or not _is_led_body(before, actors):
            continue
        gap = Span(match.end(), person.span.start) if match.end() < person.span.start else None
        if gap and re.search(r"[;:]", gap.of(words)):
            continue
        yield _Head(person, "mission.head.led-by", _role(gap, words) or _role_after(masked, person), 0)


def _what_follows(words: str, person: PersonMention | None) -> str:
    """Return the few words after a name: "Under the leadership of Jane Roe, the delegation"."""
    return words[person.span.end : person.span.end + NEARBY] if person else ""


def _is_led_body(before: str, actors: Actors) -> bool:
    """Tell whether what is "led by" somebody is the mission: the last body named before decides."""
    if OTHER_LED.search(before):
        return False
    bodies = list(LED_BODY.finditer(before))
    if not bodies:
        return actors.name_own(before) and not AUTHORITY.search(before) and not actors.name_another(before)
    between = before[bodies[-1].end() :]
    return not actors.name_another(before[max(0, bodies[-1].start() - 50) :]) and bool(JOINED_TO_BODY.search(between))


def _office(words: str, masked: str, people: Sequence[PersonMention], actors: Actors) -> Iterator[_Head]:
    for match in OFFICE.finditer(masked):
        if not _is_own_mission(words, match, actors):
            continue
        rank = 2 if ALTERNATE.search(words[: match.start()]) else 1
        head = _named_before(words, masked, people, match, rank) or _named_after(words, masked, people, match, rank)
        if head:
            yield head


def _named_before(
    words: str, masked: str, people: Sequence[PersonMention], match: re.Match[str], rank: int
) -> _Head | None:
    person = _before(people, match.start())
    if person is None:
        return None
    between = masked[person.span.end : match.start()]
    following = _after(people, match.end())
    if not BEFORE_OFFICE.match(between) or CLAUSE.search(between) or JUST_AND.match(between):
        return None
    if following and following.span.start - match.end() <= NEXT_TO < len(between):
        return None
    gap = Span(person.span.end, match.start())
    return _Head(person, "mission.head.office-after", _role(gap, words), rank)


def _named_after(
    words: str, masked: str, people: Sequence[PersonMention], match: re.Match[str], rank: int
) -> _Head | None:
    person = _after(people, match.end())
    if person is None:
        return None
    between = masked[match.end() : person.span.start]
    if not AFTER_OFFICE.match(between) or CLAUSE.search(between):
        return None
    gap = Span(match.end(), person.span.start) if between else None
    return _Head(person, "mission.head.office-before", _role(gap, words) or _role_after(masked, person), rank)


def _is_own_mission(words: str, match: re.Match[str], actors: Actors) -> bool:
    """Tell whether the phrase speaks of this mission, and of its head rather than of a deputy or a meeting."""
    phrase, before = match[0], words[max(0, match.start() - 45) : match.start()]
    inner = match.groupdict().get("inner") or ""
    if AUTHORITY.search(inner) or NOT_HEAD.search(inner) or CLAUSE.search(inner):
        return False
    if OWNED_BY_MISSION.match(words[match.end() :]):
        return False
    if re.search(r"(?i)\b(?:deputy|vice|assistant|former)[\s-]{1,2}(?:the\s)?$", before):
        return False
    owner = before if match.start() and not phrase.lower().startswith(("head", "leader", "chief of", "chair")) else ""
    after = re.match(r"\s(?:of|from|for|to)\s[^.,;]{0,60}", words[match.end() :])
    return not any(
        actors.name_another(words) for words in (phrase, after[0] if after else "", owner.rsplit(",", 1)[-1])
    )


def _role(gap: Span | None, words: str) -> Span | None:
    """Return the office that stands between a name and its verb, without the words that only join them."""
    if gap is None:
        return None
    start, end = gap.start, gap.end
    for edge in EDGES.finditer(gap.of(words)):
        if edge.start() == 0:
            start = gap.start + edge.end()
        else:
            end = gap.start + edge.start()
    if end - start < SHORTEST_ROLE or CLAUSE.search(words[start:end]):
        return None
    return Span(start, end)


def _role_after(masked: str, person: PersonMention) -> Span | None:
    match = ROLE_AFTER.match(masked, person.span.end)
    return Span(*match.span("role")) if match else None
