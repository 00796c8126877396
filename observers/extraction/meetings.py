"""Whom the mission met."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from observers.extraction.attendees import Attendee, find_attendees
from observers.extraction.counterparts import counterpart_of
from observers.extraction.documents import Document
from observers.extraction.encounters import RULES as ENCOUNTER_RULES
from observers.extraction.encounters import Encounter, find_encounters
from observers.extraction.meeting_days import Days
from observers.extraction.readings import MeetingReading, StatementReading
from observers.extraction.repeats import without_repeats

RULES = ENCOUNTER_RULES

# Words that tell too little alone to be worth a row: "met with officials".
_VAGUE_ROLES = re.compile(
    r"^(?:senior |high-ranking |key |top )?(?:officials?|members?|experts?|leaders?|leadership|representatives?|"
    r"staff|heads?|"
    r"chair(?:man|person|woman)?|directors?|deput(?:y|ies)|chiefs?|managers?|coordinators?|delegat(?:es|ions?)|figures|"
    r"officers?|vice|secretar(?:y|ies)|teams? of|advisers?|advisors?|executives?|commissioners?|"
    r"ambassadors?)$",
    re.IGNORECASE,
)
_VAGUE_BODIES = re.compile(
    r"^(?:state |relevant |other |various |international |responsible |competent )*(?:bod(?:y|ies)|institutions?|"
    r"groups?|"
    r"organi[sz]ations?|authorities|missions?|offices?|services?|teams?|agenc(?:y|ies)|networks?|communit(?:y|ies)|"
    r"administrations?|boards?|commissions?|committees?|councils?|part(?:y|ies)|leadership|headquarters|forces?|"
    r"forums?|"
    r"observers?|delegations?|secretariat|departments?|services?|community|party leaders?|platforms?)?$",
    re.IGNORECASE,
)

# Staff of a polling station are observed, not met.
_AT_THE_POLLS = re.compile(r"\b(?:precinct|polling|stations?|PEC|PECs|presiding|poll workers|agents?)\b", re.IGNORECASE)


def find_meetings(document: Document, header: StatementReading) -> Sequence[MeetingReading]:
    """Return one meeting for every person, or body where no person is named, whom the mission met.

    "On 17 March the Mission had meetings with the Deputy Minister of Justice, Mr. A B, and representatives of the
    parties “C” and “D”" gives three. A person met in a news text and again in the statement it quotes is met once.
    """
    ours = _words_for_us(document, header)
    days = Days(document, header)
    found: list[MeetingReading] = []
    for encounter in _encounters(document, ours):
        for attendee in find_attendees(document.text, encounter.span):
            if _is_telling(attendee) and attendee.person not in ours:
                body = found[-1].institution if found and _speaks_of_its(document, attendee) else ""
                found.append(_reading(replace(attendee, institution=attendee.institution or body), encounter, days))
    return without_repeats(found)


def _speaks_of_its(document: Document, attendee: Attendee) -> bool:
    """Tell whether an office refers to the body named before: "visited the Commission and met its Chairman"."""
    return attendee.span.of(document.text).startswith(("its ", "their "))


def _encounters(document: Document, ours: Sequence[str]) -> Iterator[Encounter]:
    for sentence in document.sentences:
        yield from find_encounters(document.text, sentence, ours)


def _words_for_us(document: Document, header: StatementReading) -> list[str]:
    """Return the head of the mission, by full name and surname, and the organisation as the text writes it."""
    head = header.value("mission.head")
    organisation = header.claim("organisation")
    names = [str(head), str(head).split()[-1]] if head else []
    if organisation is not None:
        known = next((one.all_names for one in document.organisations if one.slug == organisation.value), ())
        names += [organisation.span.of(document.text), *known]
    return [name for name in names if name]


def _is_telling(attendee: Attendee) -> bool:
    if _AT_THE_POLLS.search(f"{attendee.role} {attendee.institution}"):
        return False
    if attendee.person:
        return True
    if attendee.institution:
        return not _VAGUE_BODIES.match(attendee.institution) or bool(attendee.role)
    return bool(attendee.role) and not _VAGUE_ROLES.match(attendee.role)


def _reading(attendee: Attendee, encounter: Encounter, days: Days) -> MeetingReading:
    start, end = days.of(encounter.span)
    return MeetingReading(
        span=attendee.span,
        rule=encounter.rule,
        counterpart=counterpart_of(attendee.role, attendee.sort or attendee.institution),
        name=attendee.name,
        person=attendee.person,
        role=attendee.role,
        institution=attendee.institution,
        start_date=start,
        end_date=end,
    )
