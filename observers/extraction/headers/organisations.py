"""Who observed: the organisation whose mission speaks, and those it observed with."""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from observers.extraction.documents import Document
from observers.extraction.headers.authorship import weigh
from observers.extraction.headers.unlisted_organisations import Body, find_bodies
from observers.extraction.readings import Claim
from observers.spans import Span, meets_any

RULES: dict[str, str] = {
    "organisation.followed-by-mission": "A name before a mission noun: “SCO Observer Mission”, “OTS observers”.",
    "organisation.followed-by-deed": "A name that does what observers do: “the Centre deployed”, “NDI concluded”.",
    "organisation.its-statement": "A name that owns a statement or its findings: “ANFREL's report”.",
    "organisation.mission-of": "A name after a mission noun: “Observer Mission of the Organization of …”.",
    "organisation.deployed-by": "A name after a participle: “deployed by the African Union”.",
    "organisation.statement-by": "A name after a paper: “preliminary statement by the …”.",
    "organisation.its-findings": "A name that presents its findings: “X put forward its conclusions”.",
    "organisation.introduces-itself": "A name that a text introduces: “X is a non-partisan network”.",
    "organisation.heading": "A name on the line below the mission, or above the paper, in a heading.",
    "organisation.on-behalf-of": "A name on whose behalf the mission speaks.",
    "organisation.observer-group": "A name introduced as a citizen, domestic or local observer group.",
    "organisation.name-of-mission": "A listed name that is itself the name of a mission: “EU EOM”.",
    "organisation.mentioned": "The name that stands first or most often, where no wording tells who observed.",
    "organisation.joint": "A name that stands with another in the wording of a joint mission.",
}

# The opening of a document names its author; what comes later weighs as it is.
_OPENING, _HEADING = 600, 200
_ENOUGH_FOR_UNLISTED = 10
_JOINT = re.compile(r"\b(?:joint(?:ly)?|common\s(?:endeavou?r|effort|undertaking))\b", re.IGNORECASE)
# Without one of these words no sentence tells of a joint mission.
_JOINT_WORDS = frozenset(("joint", "jointly", "common"))
_MISSION = re.compile(r"\b(?:mission|observ|delegation|EOM\b|endeavou?r)", re.IGNORECASE)
_MEETING = re.compile(r"\b(?:met|meeting|press\sconference|briefing|statement\swith)\b", re.IGNORECASE)
_PAIR = re.compile(r"\s?(?:/|-|–|and\s|,)\s?(?:the\s)?")


@dataclass(frozen=True, slots=True)
class _Mention:
    key: str
    span: Span
    abbreviation: str
    is_known: bool
    weight: int
    rule: str


def find_organisations(document: Document) -> Sequence[Claim]:
    """Return the claim for the observing organisation, and one for each partner of a joint mission.

    The value is the slug of a listed organisation, or the name as written. Every mention weighs by its wording and
    its place; the body with the most weight is the author.
    """
    mentions = _mentions(document)
    author = _author(mentions)
    if author is None:
        return ()
    claim = Claim("organisation", author.key, author.span, author.rule, abbreviation=author.abbreviation)
    return (claim, *_partners(document, mentions, author))


def _mentions(document: Document) -> list[_Mention]:
    text = document.text
    bodies = find_bodies(text, document.words)
    names = document.known_names
    foreign = _redefined(bodies, [name.span for name in names if " " in name.span.of(text)])
    known = [
        _mention(text, name.span, name.slug, "", is_known=True) for name in names if name.span.of(text) not in foreign
    ]
    taken = [mention.span for mention in known]
    unlisted = [
        _mention(text, body.span, body.name, body.abbreviation, is_known=False)
        for body in bodies
        if not meets_any(body.span, taken)
    ]
    return _shared(text, sorted([*known, *unlisted], key=lambda mention: mention.span))


def _shared(text: str, mentions: list[_Mention]) -> list[_Mention]:
    """Give the first of a pair ("NDI/IRI Observation Mission", "AU and COMESA observers") the weight of the second."""
    shared = list(mentions)
    for number in range(len(shared) - 2, -1, -1):
        first, second = shared[number], shared[number + 1]
        gap = text[first.span.end : second.span.start]
        if first.weight < second.weight and _PAIR.fullmatch(gap) and second.rule.endswith("followed-by-mission"):
            shared[number] = replace(first, weight=second.weight, rule=second.rule)
    return shared


def _redefined(bodies: Sequence[Body], full_names: Sequence[Span]) -> set[str]:
    """Return the listed abbreviations that this text gives to another body: "Alliance for … (PACE)"."""
    return {
        body.abbreviation
        for body in bodies
        if body.abbreviation
        and body.span.end - body.span.start > len(body.abbreviation)
        and not meets_any(body.span, full_names)
    }


def _mention(text: str, span: Span, key: str, abbreviation: str, *, is_known: bool) -> _Mention:
    weight, rule = weigh(text, span, is_known=is_known)
    if span.start < _HEADING:
        weight *= 3
    elif span.start < _OPENING:
        weight *= 2
    return _Mention(key, span, abbreviation, is_known, weight, rule)


def _author(mentions: Sequence[_Mention]) -> _Mention | None:
    totals: dict[str, int] = {}
    for mention in mentions:
        totals[mention.key] = totals.get(mention.key, 0) + mention.weight
    known = {mention.key for mention in mentions if mention.is_known}
    likely = {key: total for key, total in totals.items() if total >= (1 if key in known else _ENOUGH_FOR_UNLISTED)}
    likely = likely or {key: total for key, total in totals.items() if total}
    if not likely:
        return _merely_mentioned(mentions)
    key = max(likely, key=likely.__getitem__)
    abbreviation = next((m.abbreviation for m in mentions if m.key == key and m.abbreviation), "")
    best = max((m for m in mentions if m.key == key), key=lambda m: (m.weight, -m.span.start))
    return _Mention(key, best.span, abbreviation, best.is_known, best.weight, best.rule)


def _merely_mentioned(mentions: Sequence[_Mention]) -> _Mention | None:
    named = (
        [mention for mention in mentions if mention.is_known]
        or [one for one in mentions if one.abbreviation]
        or mentions
    )
    if not named:
        return None
    times = Counter(mention.key for mention in named)
    first = max(named, key=lambda one: (times[one.key], -one.span.start))
    return replace(first, weight=0, rule="organisation.mentioned")


def _partners(document: Document, mentions: Sequence[_Mention], author: _Mention) -> Iterator[Claim]:
    seen = {author.key}
    places = document.words.starts_of(_JOINT_WORDS)
    for sentence in document.sentences:
        if bisect_left(places, sentence.start) == bisect_left(places, sentence.end):
            continue
        words = sentence.of(document.text)
        if not _JOINT.search(words) or not _MISSION.search(words) or _MEETING.search(words):
            continue
        inside = [mention for mention in mentions if sentence.holds(mention.span)]
        if author.key not in {mention.key for mention in inside} and "common" not in words:
            continue
        for mention in inside:
            if mention.key not in seen and (mention.is_known or mention.weight or mention.abbreviation):
                seen.add(mention.key)
                yield Claim(
                    "organisation.partners",
                    mention.key,
                    mention.span,
                    "organisation.joint",
                    abbreviation=mention.abbreviation,
                )
