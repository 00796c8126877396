"""Where a sentence says that the mission met somebody, and the words that name whom."""

from collections.abc import Iterator, Sequence

from observers.extraction.documents import Document
from observers.extraction.meetings.bodies_named import last_body
from observers.extraction.meetings.contact_words import AMID_WORDS, MISSION_WORDS, OFFICE_WORDS, PLACE_CUES
from observers.extraction.meetings.contacts import RULES as CONTACT_RULES
from observers.extraction.meetings.contacts import find_others_there, find_server, passive_openings
from observers.extraction.meetings.encounter import Encounter
from observers.extraction.meetings.encounter_ends import END, GAP, GOES_ON, GOES_ON_BY_NAME, MOST_PARTS, PREPOSITIONS
from observers.extraction.meetings.encounter_gates import Gates, Wording
from observers.extraction.meetings.encounter_words import (
    AFTER,
    JOINS_ON,
    LONGEST_LIST,
    LONGEST_SENTENCE,
    MOST_MEETINGS,
    SUBJECT_WITHIN,
)
from observers.extraction.meetings.hosts import RULES as HOST_RULES
from observers.extraction.meetings.hosts import body_of_meeting, find_host, find_speakers
from observers.extraction.meetings.no_meetings import is_no_meeting
from observers.extraction.meetings.scenes import RULES as SCENE_RULES
from observers.extraction.meetings.scenes import find_voiced
from observers.extraction.meetings.subjects import is_ours
from observers.extraction.words.own_names import OwnNames
from observers.spans import Span

RULES = {
    "meeting.met": "Whom the mission met, called on, interviewed or saw: the words after the verb.",
    "meeting.talks": "Whom the mission had meetings, talks, consultations or an exchange of views with.",
    "meeting.visit": "Whom the mission paid a visit or a call to.",
    "meeting.received": "Who received, hosted or briefed the mission, named after “by”.",
    "meeting.told": "Who informed, showed round or gave a reception for the mission, named after “by”.",
    "meeting.handed": "To whom the mission handed its statement or report in person.",
    "meeting.interlocutors": "Whom a list of the mission's interlocutors names.",
    **HOST_RULES,
    **CONTACT_RULES,
    **SCENE_RULES,
}


_GATES = Gates(AFTER)
# Their wordings put the body before the one who received: "at the Ministry by its Deputy Minister".
_AT_A_BODY = {"meeting.received", "meeting.told", "meeting.met", "meeting.served"}


def find_encounters(
    document: Document, sentence: Span, ours: OwnNames, *, amid_meeting: bool = False
) -> Iterator[Encounter]:
    """Yield the parts of one sentence that name people or bodies the mission met.

    "On 9 April the Mission met with Mr. A, Chairman of B, who spoke of …" yields the words "Mr. A, Chairman of B";
    "Mr. A, Chairman of B, received the observers" those before the verb. `ours` are further names of the mission
    and its head; `amid_meeting` tells that the sentences before are about a meeting. Meetings of candidates with
    voters, and what the mission was unable to arrange, are left out.
    """
    part = sentence
    if part.end - part.start > LONGEST_SENTENCE:
        part = Span(part.start, part.start + LONGEST_SENTENCE)
    words, single_words = part.of(document.text), document.words.within(part)
    openers = _GATES.open_to(single_words)
    names_mission = not MISSION_WORDS.isdisjoint(single_words) or (openers and ours.stand_in(words))
    by_office = (names_mission or not PLACE_CUES.isdisjoint(single_words)) and not OFFICE_WORDS.isdisjoint(single_words)
    if not (openers or by_office or (amid_meeting and not AMID_WORDS.isdisjoint(single_words))):
        return
    if names_mission and (voiced := find_voiced(words, ours)):
        yield voiced.shifted(sentence.start)
        return
    host = find_host(words, single_words, ours) if names_mission else None
    if host is None and by_office:
        host = find_server(words, single_words, ours, amid_meeting=amid_meeting)
    found = [host] if host else list(_after(document, part, openers, ours))
    found += find_speakers(words, single_words, ours, amid_meeting=amid_meeting)
    found += () if found else find_others_there(words, single_words, ours, amid=amid_meeting)
    for encounter in found:
        yield encounter.shifted(sentence.start)
    semicolon = words.find("; ", host.span.end) if host else -1
    if semicolon >= 0:
        rest = _after(document, Span(part.start + semicolon, part.end), openers, ours)
        yield from (encounter.shifted(sentence.start + semicolon) for encounter in rest)


def _after(document: Document, within: Span, openers: Sequence[Wording], ours: OwnNames) -> Iterator[Encounter]:
    reached, words = 0, within.of(document.text)
    openings = [*_openings(document, within, openers), *passive_openings(document, within, ours)]
    for start, begin, rule in sorted(openings, key=_by_place)[:MOST_MEETINGS]:
        if start < reached:
            continue
        goes_on = reached > 0 and JOINS_ON.fullmatch(words, reached, start)
        if (
            not goes_on
            and not _opens_at_by(words, start)
            and not is_ours(words[max(0, start - SUBJECT_WITHIN) : start], rule, ours)
        ):
            continue
        end = _end_of(words, begin)
        if end <= begin or is_no_meeting(words, start, begin, end):
            continue
        at, body = last_body(words[:begin])
        body = body if rule in _AT_A_BODY or (at == 0 and words.startswith(("In ", "At "))) else ""
        for part in _parts(words, begin, end):
            reached = part.end
            yield Encounter(part, rule, body)
    if not reached and (held := body_of_meeting(words)):
        yield held


def _opens_at_by(words: str, start: int) -> bool:
    """Tell whether this is a passive whose subject has been looked at already."""
    return words.startswith(" ", start)


def _parts(words: str, begin: int, end: int) -> Iterator[Span]:
    """Yield the list and what goes on with it behind a date or an aside: "…, on 2 May, and with Jane Roe on 3 May"."""
    opening = words[:begin].rstrip(" :").rsplit(" ", 1)[-1].lower()
    for _part in range(MOST_PARTS):
        yield Span(begin, end)
        more = GOES_ON.match(words, end)
        if more is None or (more["word"] or opening) not in {
            opening,
            "with" if opening not in PREPOSITIONS else opening,
        }:
            more = GOES_ON_BY_NAME.match(words, end)
        if more is None:
            return
        begin, end = more.end(), _end_of(words, more.end())
        if end <= begin:
            return


def _by_place(opening: tuple[int, int, str]) -> tuple[int, int]:
    """Put the longer of two wordings first: "met separately with" before "met"."""
    return opening[0], -opening[1]


def _openings(document: Document, part: Span, openers: Sequence[Wording]) -> Iterator[tuple[int, int, str]]:
    for wording in openers:
        for match in wording.found_in(document, part):
            yield match.start(), match.end(), wording.rule


def _end_of(words: str, begin: int) -> int:
    end = min(len(words), begin + LONGEST_LIST)
    for gap in GAP.finditer(words, begin, end):
        if END.match(words, gap.start(), end):
            end = gap.start()
            break
    opens_list = words[begin:end] == ":"
    return begin + (1 if opens_list else len(words[begin:end].rstrip(" .:;,")))
