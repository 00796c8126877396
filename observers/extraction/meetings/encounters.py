"""Where a sentence says that the mission met somebody, and the words that name whom."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from observers.extraction.meetings.encounter_ends import END, GOES_ON, GOES_ON_BY_NAME, MOST_PARTS, PREPOSITIONS
from observers.extraction.meetings.encounter_words import (
    AFTER,
    ASIDE,
    ASKED,
    ASKED_WITHIN,
    CALLED_ON,
    CHEAP,
    CONTEST,
    DENIED,
    HOST,
    JOINS_ON,
    LONGEST_LIST,
    LONGEST_SENTENCE,
    MOST_MEETINGS,
    NEEDED,
    OPENING,
    PERSON_OR_OFFICE,
    SENT,
    SHARED_VERB,
    SUBJECT,
    SUBJECT_IS_MISSION,
    SUBJECT_WITHIN,
    TOGETHER,
    UNFINISHED,
    WISHED_FOR,
    WITHOUT_SUBJECT,
)
from observers.spans import Span

RULES = {
    "meeting.met": "Whom the mission met, called on, interviewed or saw: the words after the verb.",
    "meeting.talks": "Whom the mission had meetings, talks, consultations or an exchange of views with.",
    "meeting.visit": "Whom the mission paid a visit or a call to.",
    "meeting.received": "Who received, hosted or briefed the mission, named after “by”.",
    "meeting.host": "Who received or met the mission, named before the verb.",
    "meeting.handed": "To whom the mission handed its statement or report in person.",
    "meeting.interlocutors": "Whom a list of the mission's interlocutors names.",
}


_WORD = re.compile(r"[a-z]+")


@dataclass(frozen=True, slots=True)
class Encounter:
    """The words of a sentence in which counterparts are named, and the rule that found them."""

    span: Span
    rule: str


def find_encounters(text: str, sentence: Span, ours: re.Pattern[str]) -> Iterator[Encounter]:
    """Yield the parts of one sentence that name people or bodies the mission met.

    "On 9 April the Mission met with Mr. A, Chairman of B, who spoke of …" yields the words "Mr. A, Chairman of B";
    "Mr. A, Chairman of B, received the observers" those before the verb. `ours` finds further names of the mission
    and its head. Meetings of candidates with voters, and what the mission was unable to arrange, are left out.
    """
    words = text[sentence.start : min(sentence.end, sentence.start + LONGEST_SENTENCE)]
    single_words = set(_WORD.findall(words.lower()))
    if CHEAP.isdisjoint(single_words):
        return
    host = _host(words) or _partner(words, ours)
    if host is not None:
        yield Encounter(host.shifted(sentence.start), "meeting.host")
        return
    reached = 0
    for start, begin, rule in sorted(_openings(words, single_words), key=_by_place)[:MOST_MEETINGS]:
        if start < reached:
            continue
        goes_on = reached > 0 and JOINS_ON.fullmatch(words, reached, start)
        if not goes_on and not _is_ours(words[max(0, start - SUBJECT_WITHIN) : start], rule, ours):
            continue
        end = _end_of(words, begin)
        if (
            end <= begin
            or CONTEST.search(words[begin : begin + ASKED_WITHIN])
            or _is_appeal(words[start:begin], words[begin:])
        ):
            continue
        for part in _parts(words, begin, end):
            reached = part.end
            yield Encounter(part.shifted(sentence.start), rule)


def _parts(words: str, begin: int, end: int) -> Iterator[Span]:
    """Yield the list and what goes on with it behind a date or an aside: "…, on 2 May, and with Jane Roe on 3 May"."""
    opening = words[:begin].rstrip(" :").rsplit(" ", 1)[-1].lower()
    for _part in range(MOST_PARTS):
        yield Span(begin, end)
        more = GOES_ON.match(words, end)
        if more is None or more["word"] not in {opening, "with" if opening not in PREPOSITIONS else opening}:
            more = GOES_ON_BY_NAME.match(words, end)
        if more is None:
            return
        begin, end = more.end(), _end_of(words, more.end())
        if end <= begin:
            return


def _by_place(opening: tuple[int, int, str]) -> tuple[int, int]:
    """Put the longer of two wordings first: "met separately with" before "met"."""
    return opening[0], -opening[1]


def _openings(words: str, single_words: set[str]) -> Iterator[tuple[int, int, str]]:
    for rule, pattern in AFTER:
        if NEEDED.get(rule, CHEAP).isdisjoint(single_words):
            continue
        for match in pattern.finditer(words):
            yield match.start(), match.end(), rule


def _is_appeal(opening: str, rest: str) -> bool:
    """Tell whether "called on" asks instead of visiting: "called on all parties to keep calm"."""
    return CALLED_ON.match(opening) is not None and ASKED.search(rest[:ASKED_WITHIN]) is not None


def _end_of(words: str, begin: int) -> int:
    cut = END.search(words, begin, begin + LONGEST_LIST)
    end = cut.start() if cut else min(len(words), begin + LONGEST_LIST)
    opens_list = words[begin:end] == ":"
    return begin + (1 if opens_list else len(words[begin:end].rstrip(" .:;,")))


def _host(words: str) -> Span | None:
    match = HOST.search(words)
    if match is None:
        return None
    before = words[: match.start()]
    opening = OPENING.match(before)
    start = max(before.rfind(";") + 1, opening.end() if opening else 0, match.start() - LONGEST_LIST)
    if SUBJECT_IS_MISSION.search(before) or UNFINISHED.search(before) or not before[start:].strip():
        return None
    return Span(start, match.start())


def _partner(words: str, ours: re.Pattern[str]) -> Span | None:
    """Return the one with whom the mission did something together: "Jane Roe and the observers discussed …"."""
    match = TOGETHER.match(words)
    if match is None:
        return None
    left, right = (
        bool(SUBJECT_IS_MISSION.search(side) or ours.search(side)) for side in (match["left"], match["right"])
    )
    if left == right:
        return None
    side = "right" if left else "left"
    return Span(*match.span(side)) if PERSON_OR_OFFICE.search(match[side]) else None


def _is_ours(before: str, rule: str, ours: re.Pattern[str]) -> bool:
    """Tell whether the mission is the one who meets: the last to be named before the verb, asides left out."""
    if DENIED.search(before) or (rule == "meeting.talks" and WISHED_FOR.search(before)):
        return False
    if rule == "meeting.received" and SENT.search(before):
        return False
    if SHARED_VERB.match(before):
        return True
    plain = ASIDE.sub(" ", before)
    subjects = [(match.start(), match.lastgroup == "ours") for match in SUBJECT.finditer(plain)]
    subjects += [(match.start(), True) for match in ours.finditer(plain)]
    return max(subjects)[1] if subjects else rule in WITHOUT_SUBJECT or ours.search(before) is not None
