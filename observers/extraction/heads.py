"""Who leads the mission, and the person's own office."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from observers.extraction.actors import AUTHORITY, BODY, Actors
from observers.extraction.documents import Document
from observers.extraction.people import PersonMention, find_people
from observers.extraction.readings import Claim
from observers.extraction.stretches import stretches_of
from observers.spans import Span

RULES = {
    "mission.head.led": '"Jane Roe, Deputy Minister, led the Mission": the person before a verb of leading.',
    "mission.head.led-by": '"The Mission, headed by Ambassador Jane Roe": the person after a passive of leading.',
    "mission.head.office-before": '"the Chief Observer, Jane Roe": the person named after the office of head.',
    "mission.head.office-after": '"Jane Roe, Head of the Mission": the person named before the office of head.',
    "mission.head_role": "The person's own office, beside the name that was read as head of mission.",
}

# A person's name is masked with this sign, so that patterns can ask for "a person" and offsets stay.
_MASK = "\x01"
# "the Mission's head, Jane Roe": no more than a comma and a blank between an office and its name.
_NEXT_TO = 3
_SHORTEST_ROLE = 4
_NEARBY = 30
_CUES = ("head", "lead", "led ", "chief", "chair", "coordinat", "co-ordinat", "presided", "direction")

_TITLE = (
    r"(?:head|(?:team\s)?leader|chief(?:\sobserver)?|chair(?:person|man|woman)?|"
    r"(?:special\s|overall\s|general\s|national\s)?co-?ordinator|president)"
)
_INNER = rf"[^.;:,()\n{_MASK}]{{0,90}}?"
_OFFICE = re.compile(
    rf"\b(?:{_TITLE}(?:\sand\s(?:chief\sobserver|head))?\s(?:of|for)\s(?P<inner>(?:{_INNER}\b)?){BODY}\b"
    rf"|{BODY}(?:['’]s?)?\s(?:head|leader|chief(?:\sobserver)?|chair(?:person|man|woman)?|co-?ordinator)\b(?!\sof\b)"
    rf"|(?:chief\sobserver|special\sco-?ordinator)\b"
    rf"|(?<=\band\s)its\s(?:head|leader|chair(?:person|man|woman)?|co-?ordinator)\b(?!\sof\b))",
    re.IGNORECASE,
)
_ACTIVE = re.compile(
    rf"\b(?:co-)?(?:led|leads?|leading|headed|heads?|heading|chaired|chairs|chairing|co-?ordinat(?:ed|es|ing))\s"
    rf"(?!by\b|of\b|to\b)(?P<inner>(?:{_INNER}\b)?){BODY}\b",
    re.IGNORECASE,
)
_PASSIVE = re.compile(
    r"\b(?:co-)?(?:led|headed|chaired|co-?ordinated|presided\sover)(?:\sjointly)?\sby\b"
    r"|\bunder\sthe\s(?:leadership|headship|chair(?:person|man)ship|direction|guidance)\sof\b"
    r"|\bleadership\s(?:consist(?:s|ed)\sof|compris(?:es|ed)|is\sformed\sby|was\sformed\sby)",
    re.IGNORECASE,
)
_LED_BODY = re.compile(rf"(?i)\b(?:{BODY}|its)\b")
_OTHER_LED = re.compile(
    r"(?i)\b(?:country|nation|regime|state|governments?|administration|part(?:y|ies)|coalition|bloc|alliance|opposition|list|"
    r"commission|committee|council|board|ministry|movement|office|secretariat|headquarters|staff|process|talks)\s?,?\s?"
    r"(?:(?:which|that)\s)?(?:is|was)?\s?$"
)
# "the Mission, led by", "the Mission of the Union was led by", "composed of diplomats accredited to X and headed by".
_JOINED_TO_BODY = re.compile(r"^(?:[^,;:]{0,70}|[^;:]{0,240}(?:,|\sand|\swhich|\swas|\sis|\swere)\s)$")
# Words that turn the phrase before them into something else than the head of the observers.
_NOT_HEAD = re.compile(
    r"(?i)\b(?:deputy|vice|assistant|former|acting\sdeputy|diplomatic|friendship|parliamentary\sgroup|working|faction|"
    r"headquarters|secretariat|press|meetings?|office|security|technical|public|logistics|core\steam\sof\sthe\sembassy)\b"
)
_ALTERNATE = re.compile(r"(?i)\b(?:alternate|acting|co-?)\s?$")
# A clause of its own stands between the name and the office: they do not belong together.
_CLAUSE = re.compile(
    r"(?i)\b(?:received|receives|met|meets|meeting|thanked|welcomed|told|informed|said|says|hosted|invited|with|between|"
    r"briefed|congratulated|held|stressed|noted|spoke|visited|attended|opened|presented)\b"
)
_BEFORE_OFFICE = re.compile(
    rf"(?:,|\s[-–—]|\s\(|\s(?:is|was|as|served\sas|serves\sas|acts\sas|acted\sas|has\sbeen|became|"
    rf"(?:was\s|has\sbeen\s|is\s)?(?:appointed|named|designated)(?:\sas)?)\b|\swho\b|\sand\s)[^.;{_MASK}]{{0,220}}$"
)
_AFTER_OFFICE = re.compile(rf"^(?:['’]s)?[,:]?\s(?:[-–—]\s)?(?:is|was|will\sbe)?\s?[^.;{_MASK}]{{0,160}}$")
_ROLE_AFTER = re.compile(
    r",\s(?P<role>(?:[Mm]ember|[Ff]ormer|[Dd]eputy|[A-Z])[^,.;:()\n\x01]{2,140}"
    r"(?:,\s(?=[A-Z])[^,.;:()\n\x01]{3,140}){0,3})(?=[,.;:()\n]|$)"
)


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
    if not heads:
        return []
    best = min(heads, key=_preference)
    full = _in_full(best, heads)
    role = best.role or full.role
    claims = [Claim("mission.head", full.person.name, full.person.span, full.rule)]
    if role:
        claims.append(Claim("mission.head_role", role.of(document.text), role, "mission.head_role"))
    return claims


def _preference(head: _Head) -> tuple[bool, int, bool, int]:
    return (" " not in head.person.name, head.rank, head.role is None, head.person.span.start)


def _in_full(best: _Head, heads: Sequence[_Head]) -> _Head:
    """Return the reading of the same person with the most of the name: "Ms Roe" is "Jane Roe" elsewhere."""
    same = [head for head in heads if head.person.name.endswith(best.person.name)]
    return max(same, key=lambda head: len(head.person.name))


def _heads_in(text: str, sentence: Span, actors: Actors) -> Iterator[_Head]:
    words = sentence.of(text)
    lower = words.lower()
    if not any(cue in lower for cue in _CUES):
        return
    people = find_people(words)
    if not people:
        return
    masked = _masked(words, people)
    for find in (_led, _led_by, _office):
        for head in find(words, masked, people, actors):
            yield _moved(head, sentence.start)


def _masked(words: str, people: Sequence[PersonMention]) -> str:
    letters = list(words)
    for person in people:
        letters[person.span.start : person.span.end] = _MASK * (person.span.end - person.span.start)
    return "".join(letters)


def _moved(head: _Head, by: int) -> _Head:
    person = PersonMention(head.person.span.shifted(by), head.person.name)
    return _Head(person, head.rule, head.role.shifted(by) if head.role else None, head.rank)


def _before(people: Sequence[PersonMention], position: int) -> PersonMention | None:
    return next((person for person in reversed(people) if person.span.end <= position), None)


def _after(people: Sequence[PersonMention], position: int) -> PersonMention | None:
    return next((person for person in people if person.span.start >= position), None)


def _led(words: str, masked: str, people: Sequence[PersonMention], actors: Actors) -> Iterator[_Head]:
    for match in _ACTIVE.finditer(masked):
        person = _before(people, match.start())
        if person is None or not _is_own_mission(words, match, actors):
            continue
        gap = Span(person.span.end, match.start()) if person.span.end < match.start() else None
        if gap and (_CLAUSE.search(gap.of(words)) or "." in gap.of(words).replace("H.E.", "")):
            continue
        yield _Head(person, "mission.head.led", _role(gap, words), 0)


def _led_by(words: str, masked: str, people: Sequence[PersonMention], actors: Actors) -> Iterator[_Head]:
    for match in _PASSIVE.finditer(masked):
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
    return words[person.span.end : person.span.end + _NEARBY] if person else ""


def _is_led_body(before: str, actors: Actors) -> bool:
    """Tell whether what is "led by" somebody is the mission: the last body named before decides."""
    if _OTHER_LED.search(before):
        return False
    bodies = list(_LED_BODY.finditer(before))
    if not bodies:
        return actors.name_own(before) and not AUTHORITY.search(before) and not actors.name_another(before)
    between = before[bodies[-1].end() :]
    return not actors.name_another(before[max(0, bodies[-1].start() - 50) :]) and bool(_JOINED_TO_BODY.search(between))


def _office(words: str, masked: str, people: Sequence[PersonMention], actors: Actors) -> Iterator[_Head]:
    for match in _OFFICE.finditer(masked):
        if not _is_own_mission(words, match, actors):
            continue
        rank = 2 if _ALTERNATE.search(words[: match.start()]) else 1
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
    if not _BEFORE_OFFICE.match(between) or _CLAUSE.search(between):
        return None
    if following and following.span.start - match.end() <= _NEXT_TO < len(between) - _NEXT_TO:
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
    if not _AFTER_OFFICE.match(between) or _CLAUSE.search(between):
        return None
    gap = Span(match.end(), person.span.start) if between else None
    return _Head(person, "mission.head.office-before", _role(gap, words) or _role_after(masked, person), rank)


def _is_own_mission(words: str, match: re.Match[str], actors: Actors) -> bool:
    """Tell whether the phrase speaks of this mission, and of its head rather than of a deputy or a meeting."""
    phrase, before = match[0], words[max(0, match.start() - 45) : match.start()]
    inner = match.groupdict().get("inner") or ""
    if AUTHORITY.search(inner) or _NOT_HEAD.search(inner) or _CLAUSE.search(inner):
        return False
    if re.search(r"(?i)\b(?:deputy|vice|assistant|former)[\s-]{1,2}(?:the\s)?$", before):
        return False
    owner = before if match.start() and not phrase.lower().startswith(("head", "leader", "chief of", "chair")) else ""
    after = re.match(r"\s(?:of|from|for|to)\s[^.,;]{0,60}", words[match.end() :])
    return not any(
        actors.name_another(words) for words in (phrase, after[0] if after else "", owner.rsplit(",", 1)[-1])
    )


_EDGES = re.compile(
    r"^(?:[\s,–—(-]|\b(?:the|who|is|was|as|and|also|has|been|its|H\.E|his|her|for)\b\.?)+|"
    r"(?:[\s,–—)(-]|\b(?:and|who|as|is|was|also|the|has|had|will|serving|acting)\b)+$"
)


def _role(gap: Span | None, words: str) -> Span | None:
    """Return the office that stands between a name and its verb, without the words that only join them."""
    if gap is None:
        return None
    start, end = gap.start, gap.end
    for edge in _EDGES.finditer(gap.of(words)):
        if edge.start() == 0:
            start = gap.start + edge.end()
        else:
            end = gap.start + edge.start()
    if end - start < _SHORTEST_ROLE or _CLAUSE.search(words[start:end]):
        return None
    return Span(start, end)


def _role_after(masked: str, person: PersonMention) -> Span | None:
    match = _ROLE_AFTER.match(masked, person.span.end)
    return Span(*match.span("role")) if match else None
