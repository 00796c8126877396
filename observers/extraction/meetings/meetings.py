"""Whom the mission met."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from observers.extraction.documents import Document
from observers.extraction.meetings.attendees import Attendee, find_attendees
from observers.extraction.meetings.counterparts import counterpart_of
from observers.extraction.meetings.encounters import RULES as ENCOUNTER_RULES
from observers.extraction.meetings.encounters import Encounter, find_encounters
from observers.extraction.meetings.meeting_days import Days, Period
from observers.extraction.meetings.repeats import without_repeats
from observers.extraction.readings import MeetingReading, StatementReading
from observers.extraction.words.own_names import own_names
from observers.vocabulary import Counterpart

RULES = ENCOUNTER_RULES

# Words that tell too little alone to be worth a row: "met with officials".
_VAGUE_ROLES = re.compile(
    r"^(?:senior |high-ranking |key |top )?(?:officials?|members?|experts?|leaders?|leadership|representatives?|"
    r"staff|heads?|chair(?:man|person|woman)?|directors?|deput(?:y|ies)|chiefs?|managers?|coordinators?|delegat(?:es|"
    r"ions?)|figures|officers?|vice|secretar(?:y|ies)|teams? of|advisers?|advisors?|executives?|commissioners?|"
    r"ambassadors?)$",
    re.IGNORECASE,
)
_VAGUE_BODIES = re.compile(
    r"^(?:state |relevant |other |various |international |responsible |competent )*(?:bod(?:y|ies)|institutions?|"
    r"groups?|organi[sz]ations?|authorities|missions?|offices?|services?|teams?|agenc(?:y|ies)|networks?|"
    r"communit(?:y|ies)|administrations?|boards?|commissions?|committees?|councils?|part(?:y|ies)|leadership|"
    r"headquarters|forces?|forums?|observers?|delegations?|secretariat|departments?|services?|community|"
    r"party leaders?|platforms?)?$",
    re.IGNORECASE,
)

# A line of a list that "met with the following:" opens.
_BULLET = re.compile(r"\n\s*(?:[-•*–·▪]|\(?[a-z\d]{1,2}[.)])\s")
_LONGEST_MARK = 5
# A mission named by nothing else is this one.
_MISSION = re.compile(
    r"(?:(?:observer|observation|long-term|short-term) )?(?:mission|delegation|group|team|observers?)\Z", re.IGNORECASE
)
# Staff of a polling station are observed, not met.
_AT_THE_POLLS = re.compile(r"\b(?:precinct|polling|stations?|PEC|PECs|presiding|poll workers|agents?)\b", re.IGNORECASE)


def find_meetings(document: Document, header: StatementReading) -> Sequence[MeetingReading]:
    """Return one meeting for every person, or body where no person is named, whom the mission met.

    "On 17 March the Mission had meetings with the Deputy Minister of Justice, Mr. A B, and representatives of the
    parties “C” and “D”" gives three. A person met in a news text and again in the statement it quotes is met once.
    """
    ours = own_names(document, header)
    days = Days(document, header)
    found: list[MeetingReading] = []
    for encounter in _encounters(document, ours):
        period = days.of(encounter.span)
        for attendee in find_attendees(document.text, encounter.span):
            if _is_telling(attendee, encounter) and not _is_of_ours(attendee, ours):
                body = found[-1].institution if found and _speaks_of_its(document, attendee) else ""
                met = replace(attendee, institution=attendee.institution or body)
                found.append(_reading(met, encounter, period))
    return without_repeats(found)


def _encounters(document: Document, ours: re.Pattern[str]) -> Iterator[Encounter]:
    text, reached = document.text, 0
    open_list: Encounter | None = None
    for sentence in document.sentences:
        if open_list is not None and _BULLET.search(text, reached, sentence.start + _LONGEST_MARK):
            yield replace(open_list, span=sentence)
        else:
            open_list = None
            for encounter in find_encounters(text, sentence, ours):
                yield encounter
                open_list = encounter if text[sentence.end - 1] == ":" else None
        reached = sentence.end


def _is_of_ours(attendee: Attendee, ours: re.Pattern[str]) -> bool:
    return ours.search(f"{attendee.person} {attendee.role} {attendee.institution}") is not None


def _speaks_of_its(document: Document, attendee: Attendee) -> bool:
    """Tell whether an office refers to the body named before: "visited the Commission and met its Chairman"."""
    return attendee.span.of(document.text).startswith(("its ", "their "))


def _is_telling(attendee: Attendee, encounter: Encounter) -> bool:
    if _AT_THE_POLLS.search(f"{attendee.role} {attendee.institution}") or _MISSION.match(attendee.institution):
        return False
    if attendee.person or encounter.rule == "meeting.handed":
        return bool(attendee.person)
    if attendee.institution:
        return not _VAGUE_BODIES.match(attendee.institution) or bool(attendee.role)
    return bool(attendee.role) and not _VAGUE_ROLES.match(attendee.role)


def _kind(attendee: Attendee) -> Counterpart:
    """Return the kind of a counterpart; a bare name whose wording tells nothing is a party's, as in “Dawn”."""
    kind = counterpart_of(attendee.role, attendee.sort or attendee.institution)
    is_bare_name = not attendee.person and kind is Counterpart.OTHER and attendee.sort != attendee.institution
    return Counterpart.PARTY if is_bare_name else kind


def _reading(attendee: Attendee, encounter: Encounter, period: Period) -> MeetingReading:
    return MeetingReading(
        span=attendee.span,
        rule=encounter.rule,
        counterpart=_kind(attendee),
        name=attendee.name,
        person=attendee.person,
        role=attendee.role,
        institution=attendee.institution,
        start_date=period[0],
        end_date=period[1],
    )
