"""Whom the mission met."""

import re
from collections.abc import Sequence
from dataclasses import replace

from observers.extraction.documents import Document
from observers.extraction.meetings.attendees import Attendee, find_attendees
from observers.extraction.meetings.counterparts import counterpart_of
from observers.extraction.meetings.encounter import Encounter
from observers.extraction.meetings.encounters import RULES as ENCOUNTER_RULES
from observers.extraction.meetings.host_words import HEAD_OF_A_BODY
from observers.extraction.meetings.meeting_days import Days, Period
from observers.extraction.meetings.repeats import without_repeats
from observers.extraction.meetings.sequences import Sequences
from observers.extraction.meetings.strangers import Strangers
from observers.extraction.readings import MeetingReading, StatementReading
from observers.extraction.words.own_names import OwnNames, own_names
from observers.vocabulary import Counterpart

RULES = ENCOUNTER_RULES

# Words that tell too little alone to be worth a row: "met with officials".
_VAGUE_ROLES = re.compile(
    r"^(?:senior |high-ranking |key |top )?(?:officials?|members?|experts?|leaders?|leadership|representatives?|"
    r"staff|heads?|chair(?:man|person|woman)?|directors?|deput(?:y|ies)|chiefs?|managers?|coordinators?|"
    r"delegat(?:es|"
    r"ions?)|figures|officers?|vice|secretar(?:y|ies)|teams? of|advisers?|advisors?|executives?|commissioners?|"
    r"ambassadors?)$",
    re.IGNORECASE,
)
_VAGUE_BODIES = re.compile(
    r"^(?:own |state |relevant |other |various |international |responsible |competent |regional |district |"
    r"local |city )*(?:bod(?:y|ies)|institutions?|"
    r"groups?|organi[sz]ations?|authorities|missions?|offices?|services?|teams?|agenc(?:y|ies)|networks?|"
    r"communit(?:y|ies)|administrations?|boards?|commissions?|committees?|councils?|part(?:y|ies)|leadership|"
    r"headquarters|forces?|forums?|observers?|delegations?|secretariat|departments?|services?|community|"
    r"cent(?:re|er)s?|capital|"
    r"party leaders?|platforms?)?$",
    re.IGNORECASE,
)

# Rules whose wordings tell of a meeting only where a person is named.
_OF_PEOPLE = {"meeting.handed", "meeting.told", "meeting.whom"}
# Offices that need no body beside them.
_COMPLETE = re.compile(
    r"(?i)\b(?:minister|ministers|premier|governors?|mayors?|ombuds\w+|ambassadors?|candidates?|senators?)\b"
)
# "the ambassadors of the CIS member states" are no members of the mission.
_OF_MEMBER_STATES = re.compile(r"\b(?:member|participating) (?:states|countries|nations)\b", re.IGNORECASE)
# "its Chairman", "Jane Roe, its Chairman".
_REFERS_BACK = re.compile(r"(?:\A|, )(?:its|their|his|her) ")
# Held by nobody of a state: who is called so without a body is of the observing organisation.
_OF_AN_ORGANISATION = re.compile(r"(?i)(?:(?:deputy|assistant|first) )*secretary[- ]general(?:,.*)?")
# A mission named by nothing else is this one.
_MISSION = re.compile(
    r"(?:(?:observer|observation|long-term|short-term) )?(?:mission|delegation|group|team|"
    r"observers?)\Z",
    re.IGNORECASE,
)
# Staff of a polling station are observed, not met.
_AT_THE_POLLS = re.compile(
    r"\b(?:precinct|polling|stations?|PEC|PECs|presiding|poll workers|"
    r"agents?)\b",
    re.IGNORECASE,
)


def find_meetings(document: Document, header: StatementReading) -> Sequence[MeetingReading]:
    """Return one meeting for every person, or body where no person is named, whom the mission met.

    "On 17 March the Mission had meetings with the Deputy Minister of Justice, Mr. A B, and representatives of the
    parties “C” and “D”" gives three. A person met in a news text and again in the statement it quotes is met once.
    """
    ours = own_names(document, header)
    days = Days(document, header)
    found: list[MeetingReading] = []
    for encounter in Sequences(document, ours, Strangers(document, header, ours)).encounters():
        period = days.of(encounter.span)
        if encounter.rule == "meeting.spoke" and found and period == (None, None):
            period = found[-1].start_date, found[-1].end_date
        for attendee in find_attendees(document.text, encounter.span):
            met = replace(attendee, institution=_body_of(attendee, encounter, found, document))
            if _is_telling(attendee, encounter) and not _is_of_ours(met, ours):
                found.append(_reading(met, encounter, days.beside(attendee.span) or period))
    return without_repeats(found)


def _is_of_ours(attendee: Attendee, ours: OwnNames) -> bool:
    if not attendee.institution and _OF_AN_ORGANISATION.fullmatch(attendee.role):
        return True
    if _OF_MEMBER_STATES.search(attendee.institution):
        return False
    return ours.stand_in(f"{attendee.person} {attendee.role} {attendee.institution}")


def _body_of(attendee: Attendee, encounter: Encounter, found: Sequence[MeetingReading], document: Document) -> str:
    """Return the institution of an office told without it: the body visited, or the one "its Chairman" refers to."""
    if attendee.institution or not attendee.role:
        return attendee.institution
    if encounter.body and ("Ministry" in encounter.body or not _COMPLETE.search(attendee.role)):
        return encounter.body
    refers_back = _REFERS_BACK.search(attendee.span.of(document.text))
    return found[-1].institution if found and refers_back else ""


def _is_telling(attendee: Attendee, encounter: Encounter) -> bool:
    if _AT_THE_POLLS.search(f"{attendee.role} {attendee.institution}") or _MISSION.match(attendee.institution):
        return False
    if encounter.rule == "meeting.served":
        return bool(attendee.person) and bool(attendee.role or attendee.institution)
    if encounter.rule == "meeting.spoke" or (encounter.rule == "meeting.scene" and attendee.person):
        own_body = encounter.rule == "meeting.scene" and bool(attendee.institution)
        return bool(attendee.person and attendee.role) and (own_body or _speaks_for(attendee, encounter.body))
    if attendee.person or encounter.rule in _OF_PEOPLE:
        return bool(attendee.person)
    if attendee.institution:
        return not _VAGUE_BODIES.match(attendee.institution) or bool(attendee.role)
    return bool(attendee.role) and not _VAGUE_ROLES.match(attendee.role)


def _speaks_for(attendee: Attendee, body: str) -> bool:
    """Tell whether a speaker holds an office of the body visited; where none was, of a body named with the office."""
    if not attendee.institution:
        return bool(body and HEAD_OF_A_BODY.fullmatch(attendee.role)) or bool(_COMPLETE.search(attendee.role))
    return not body or counterpart_of(attendee.role, attendee.institution) is counterpart_of("", body)


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
