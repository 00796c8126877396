"""Who leads the mission, and the person's own office."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from observers.extraction.documents import Document
from observers.extraction.missions.actors import Actors
from observers.extraction.missions.head_owners import (
    is_led_body,
    is_own_mission,
    may_lead_mission,
    may_name_office,
    office_of_line,
    offices_in,
    passives_in,
    verbs_in,
)
from observers.extraction.missions.head_roles import (
    Head,
    moved,
    person_after,
    person_before,
    rank_of,
    role_after,
    role_between,
)
from observers.extraction.missions.head_words import (
    AFTER_OFFICE,
    ANOTHER_CLAUSE,
    BARE_OFFICE,
    BARE_OFFICES,
    BEFORE_OFFICE,
    BESIDE_HEAD,
    CLAUSE,
    ENTRUSTED,
    HEADQUARTERS,
    INITIALS,
    INVERTED,
    JUST_AND,
    LONGEST_LINE,
    MASK,
    NEARBY,
    NEXT_TO,
    OPENS_WITH_LED,
    SIGNED_AS,
    SIGNED_BY,
    SPOKE_AS,
    SURNAME_AFTER,
    SURNAME_BEFORE,
    TOGETHER,
    WHICH,
    WHICH_LOOKS,
    WITH,
    WITH_LOOKS,
)
from observers.extraction.readings import Claim
from observers.extraction.words.people import PersonMention, find_people
from observers.extraction.words.stretches import Stretch, stands_for_mission
from observers.spans import Span

RULES = {
    "mission.head.led": '"Jane Roe, Deputy Minister, led the Mission": the person before a verb of leading.',
    "mission.head.led-by": '"The Mission, headed by Ambassador Jane Roe": the person after a passive of leading.',
    "mission.head.office-before": '"the Chief Observer, Jane Roe": the person named after the office of head.',
    "mission.head.office-after": '"Jane Roe, Head of the Mission": the person named before the office of head.',
    "mission.head.signed": '"Jane Roe" on one line, "Head of the Observer Mission" on the next.',
    "mission.head.surname": '"Chief Observer Ms Roe": a surname at the office, the whole name elsewhere in the text.',
    "mission.head_role": "The person's own office, beside the name that was read as head of mission.",
}


def find_head(document: Document, actors: Actors, stretches: Sequence[Stretch]) -> list[Claim]:
    """Return the claims for the head of mission and the head's own office, or none.

    Reads "The Mission was headed by Ambassador Jane Roe", "Jane Roe, who led the delegation", "Jane Roe, Head of the
    Observer Mission of the Union", "the mission's chief observer, Jane Roe". Heads of other missions, of commissions
    and of secretariats are passed over, and so are deputies.
    """
    leading = [stretch for stretch in stretches if may_name_office(stretch)]
    telling = [stretch for stretch in leading if may_lead_mission(stretch)]
    heads = [head for stretch in telling for head in _heads_in(stretch, actors)]
    heads = [*heads, *_signed(stretches, leading, actors)] or _by_surname(telling, stretches, actors)
    if not heads:
        return []
    best = min(heads, key=_preference)
    claims = [Claim("mission.head", best.person.name, best.person.span, best.rule)]
    if best.role:
        claims.append(Claim("mission.head_role", best.role.of(document.text), best.role, "mission.head_role"))
    return claims


def _preference(head: Head) -> tuple[bool, int, bool, bool, int]:
    """Order readings: full names first, then plain wordings, then a formal office ("Jane Roe, Ambassador of …")."""
    name = head.person.span
    is_formal = head.role is not None and head.role.start > name.start
    is_short = " " not in head.person.name or bool(INITIALS.match(head.person.name))
    return (is_short, head.rank, head.role is None, not is_formal, name.start)


def _signed(stretches: Sequence[Stretch], leading: Sequence[Stretch], actors: Actors) -> Iterator[Head]:
    """Yield the heads whose name and office stand on two lines, as at the foot of a statement."""
    offices = {each.span for each in leading if len(each.words) <= LONGEST_LINE}
    if not offices:
        return
    for above, below in (*pairwise(stretches), *zip(stretches, stretches[2:], strict=False)):
        if max(len(above.words), len(below.words)) > LONGEST_LINE:
            continue
        for named, office in ((above, below), (below, above)):
            match = office_of_line(office) if office.span in offices else None
            people = find_people(named.words) if match and is_own_mission(office, match, actors) else []
            if len(people) == 1 and _is_signature(named.words, people[0]):
                yield moved(Head(people[0], "mission.head.signed", None, 1), named.span.start)


def _is_signature(words: str, person: PersonMention) -> bool:
    """Tell whether a line holds a name and little else: "Statement by Jane Roe, former Minister of Justice"."""
    before, after = words[: person.span.start], words[person.span.end :]
    return bool(SIGNED_BY.fullmatch(before) and SIGNED_AS.fullmatch(after) and not CLAUSE.search(after))


def _by_surname(telling: Sequence[Stretch], stretches: Sequence[Stretch], actors: Actors) -> list[Head]:
    """Return the heads called by surname alone, whose whole name the text gives in another connection."""
    surnames = dict.fromkeys(name for stretch in telling for name in _leading_surnames(stretch, actors))
    by_surname: dict[str, PersonMention] = {}
    for stretch in stretches:
        if not any(f" {surname}" in stretch.words for surname in surnames):
            continue
        for person in find_people(stretch.words):
            full = PersonMention(person.span.shifted(stretch.span.start), person.name)
            by_surname.setdefault(person.name.rsplit(" ", 1)[-1], full)
    return [Head(by_surname[each], "mission.head.surname", None, 0) for each in surnames if each in by_surname]


def _leading_surnames(stretch: Stretch, actors: Actors) -> Iterator[str]:
    words = stretch.words
    for match in (*offices_in(stretch, words), *verbs_in(stretch, words)):
        if not is_own_mission(stretch, match, actors):
            continue
        before = SURNAME_BEFORE.search(words, max(0, match.start() - NEARBY), match.start())
        for found in (SURNAME_AFTER.match(words[match.end() :]), before):
            if found and found["name"][0].isupper():
                yield found["name"]


def _heads_in(stretch: Stretch, actors: Actors) -> Iterator[Head]:
    people = find_people(stretch.words)
    if not people:
        return
    masked = _masked(stretch.words, people)
    for find in (_led, _led_by, _office, _attached, _bare_office):
        for head in find(stretch, masked, people, actors):
            yield moved(head, stretch.span.start)


def _masked(words: str, people: Sequence[PersonMention]) -> str:
    letters = list(words)
    for person in people:
        letters[person.span.start : person.span.end] = MASK * (person.span.end - person.span.start)
    return "".join(letters)


def _led(stretch: Stretch, masked: str, people: Sequence[PersonMention], actors: Actors) -> Iterator[Head]:
    words = stretch.words
    for match in verbs_in(stretch, masked):
        if not is_own_mission(stretch, match, actors):
            continue
        last = person_before(people, match.start())
        head = _leading(words, match, last) or _inverted(masked, match, people)
        if head:
            first = _first_of_several(masked, people, head.person)
            yield head if first is head.person else Head(first, head.rule, None, head.rank)


def _first_of_several(masked: str, people: Sequence[PersonMention], last: PersonMention) -> PersonMention:
    """Return the first of people who lead together: "Jane Roe, Ivan Testov and Peter Sample co-lead the delegation"."""
    first = last
    for earlier in reversed(people):
        if earlier.span.end < first.span.start:
            if not TOGETHER.fullmatch(masked, earlier.span.end, first.span.start):
                break
            first = earlier
    return first


def _leading(words: str, match: re.Match[str], person: PersonMention | None) -> Head | None:
    """Return the person whose name comes before the verb, if nothing else happens in between."""
    if person is None:
        return None
    gap = Span(person.span.end, match.start()) if person.span.end < match.start() else None
    if gap:
        gap = Span(gap.start, gap.start + len(ENTRUSTED.sub("", gap.of(words))))
    if gap and (CLAUSE.search(gap.of(words)) or "." in gap.of(words).replace("H.E.", "")):
        return None
    return Head(person, "mission.head.led", role_between(gap, words), 0)


def _inverted(masked: str, match: re.Match[str], people: Sequence[PersonMention]) -> Head | None:
    follows = INVERTED.match(masked[match.end() :]) if match[0].lower().startswith(("head", "lead", "chair")) else None
    person = person_after(people, match.end()) if follows else None
    return Head(person, "mission.head.led", role_after(masked, person), 0) if person else None


def _attached(stretch: Stretch, masked: str, people: Sequence[PersonMention], actors: Actors) -> Iterator[Head]:
    words = stretch.words
    for pattern, looks in ((WITH, WITH_LOOKS), (WHICH, WHICH_LOOKS)):
        for match in pattern.finditer(masked) if any(look in stretch.lower for look in looks) else ():
            person = next((each for each in people if each.span.start == match.start("person")), None)
            if (
                person
                and (stretch.goes_on or actors.speak_of_mission(words[: match.start("person")]))
                and not actors.another_acts(words[: match.start()])
            ):
                yield Head(person, "mission.head.led", role_after(masked, person), 1)


def _led_by(stretch: Stretch, masked: str, people: Sequence[PersonMention], actors: Actors) -> Iterator[Head]:
    words = stretch.words
    for match in passives_in(stretch, masked):
        person = person_after(people, match.end())
        before = words[max(0, match.start() - 260) : match.start()] or _what_follows(words, person)
        is_told = OPENS_WITH_LED.match(words) and stretch.goes_on and stretch.after_own
        if person is None or not (is_told or is_led_body(stretch, before, actors)):
            continue
        gap = Span(match.end(), person.span.start) if match.end() < person.span.start else None
        if gap and ANOTHER_CLAUSE.search(gap.of(words)):
            continue
        yield Head(person, "mission.head.led-by", role_between(gap, words) or role_after(masked, person), 0)


def _what_follows(words: str, person: PersonMention | None) -> str:
    """Return the few words after a name: "Under the leadership of Jane Roe, the delegation"."""
    return words[person.span.end : person.span.end + NEARBY] if person else ""


def _office(stretch: Stretch, masked: str, people: Sequence[PersonMention], actors: Actors) -> Iterator[Head]:
    words = stretch.words
    headquarters = HEADQUARTERS.finditer(masked) if "headquarters" in stretch.single_words else ()
    for match in (*offices_in(stretch, masked), *headquarters):
        if not is_own_mission(stretch, match, actors):
            continue
        rank = rank_of(words, match)
        head = _named_before(words, masked, people, match, rank) or _named_after(words, masked, people, match, rank)
        if head:
            yield head


def _bare_office(stretch: Stretch, masked: str, people: Sequence[PersonMention], actors: Actors) -> Iterator[Head]:
    """Yield those who bear an office without a body: "the mission of five: the head, Jane Roe", "Coordinator Jane Roe".

    Observers of parliaments call their head the co-ordinator; "the head" is that of the mission told of before.
    """
    words = stretch.words
    for match in () if BARE_OFFICES.isdisjoint(stretch.single_words) else BARE_OFFICE.finditer(masked):
        person = person_after(people, match.end())
        is_coordinator = "ordinator" in match["office"]
        if person is None or (not is_coordinator and match["joint"] == " "):
            continue
        before = words[: match.start()]
        if not is_coordinator and (
            CLAUSE.search(before[-NEARBY:]) or not stands_for_mission(before, actors, goes_on=stretch.after_own)
        ):
            continue
        if not actors.name_another(before[-NEARBY:]):
            yield Head(person, "mission.head.office-before", role_after(masked, person), 3)


def _named_before(
    words: str, masked: str, people: Sequence[PersonMention], match: re.Match[str], rank: int
) -> Head | None:
    person = person_before(people, match.start())
    if person is None:
        return None
    between = masked[person.span.end : match.start()]
    following = person_after(people, match.end())
    if SPOKE_AS.match(between):
        return Head(person, "mission.head.office-after", None, rank)
    if not BEFORE_OFFICE.match(between) or CLAUSE.search(between) or JUST_AND.match(between):
        return None
    in_brackets = "(" in between and words[match.end() :].startswith(")")
    is_next = following and 0 <= following.span.start - match.end() <= NEXT_TO and words[match.end()] not in ";."
    if is_next and len(re.sub(r"\s\([^()]*\)", "", between)) > NEXT_TO and not in_brackets:
        return None
    gap = Span(person.span.end, match.start())
    return Head(person, "mission.head.office-after", role_between(gap, words), rank)


def _named_after(
    words: str, masked: str, people: Sequence[PersonMention], match: re.Match[str], rank: int
) -> Head | None:
    person = person_after(people, match.end())
    if person is None:
        return None
    between = masked[match.end() : person.span.start]
    if not AFTER_OFFICE.match(between) or JUST_AND.match(between):
        return None
    if CLAUSE.search(between) or BESIDE_HEAD.search(between):
        return None
    gap = Span(match.end(), person.span.start) if between else None
    return Head(person, "mission.head.office-before", role_between(gap, words) or role_after(masked, person), rank)
