"""Meetings told twice in one document: the news text and the statement it quotes, the headline and the report."""

import difflib
import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache

from observers.extraction.readings import MeetingReading
from observers.vocabulary import Counterpart

# Beside the commission there may be electoral courts, and commissions of regions.
_ANOTHER_BODY = re.compile(r"\b(?:tribunal|court|commissions|office|institute)\b")
_OMBUDSMAN = re.compile(r"(?i)\bombuds\w+|\b(?:human|citizens\S?|children\S{0,2}) rights|public defender")
_ALIKE = 0.88
_MOST_LETTERS_APART = 4
# Keeps the cost linear; no statement tells of as many meetings.
_LOOK_BACK = 100


def without_repeats(meetings: Sequence[MeetingReading]) -> list[MeetingReading]:
    """Return every person and every body once, in the order of the text, the fullest telling of each.

    A telling with a date is fuller than one without. "received by the Chairman of the CEC" in a headline repeats the
    named chairman below it.
    """
    kept: list[MeetingReading] = []
    for meeting in meetings:
        near = range(max(0, len(kept) - _LOOK_BACK), len(kept))
        same = next((place for place in near if _is_same(meeting, kept[place])), None)
        if same is None:
            kept.append(meeting)
        elif _fullness(meeting) > _fullness(kept[same]):
            kept[same] = meeting
    return sorted((m for m in kept if not _is_told_by_name(m, kept)), key=lambda m: m.span)


def _fullness(meeting: MeetingReading) -> tuple[bool, int]:
    return meeting.start_date is not None, len(meeting.role) + len(meeting.institution)


def _is_same(left: MeetingReading, right: MeetingReading) -> bool:
    if left.person and right.person:
        return _is_alike(left.person, right.person)
    return not left.person and not right.person and _plain(_body(left)) == _plain(_body(right))


def _is_alike(left: str, right: str) -> bool:
    first, second = _plain(left), _plain(right)
    if first[:1] != second[:1] or abs(len(first) - len(second)) > _MOST_LETTERS_APART:
        return False
    return first == second or difflib.SequenceMatcher(None, first, second).ratio() >= _ALIKE


def _is_told_by_name(meeting: MeetingReading, others: Sequence[MeetingReading]) -> bool:
    """Tell whether an unnamed office or a bare body is that of a person named elsewhere in the text."""
    if meeting.person:
        return False
    return any(
        other.person and other.counterpart is meeting.counterpart and _fits(meeting, other)
        for other in others
        if other is not meeting
    )


def _fits(unnamed: MeetingReading, named: MeetingReading) -> bool:
    if named.counterpart is Counterpart.HEAD_OF_STATE:
        return True
    if unnamed.role:
        return _office(unnamed) == _office(named)
    body = _plain(unnamed.institution)
    single = unnamed.counterpart is Counterpart.ELECTORAL_COMMISSION and not _ANOTHER_BODY.search(body)
    return single or (bool(body) and body in _plain(named.institution))


def _office(meeting: MeetingReading) -> str:
    """Return the noun of an office, for one of several and for an ombudsman by whatever title."""
    if _OMBUDSMAN.search(f"{meeting.role} {meeting.institution}"):
        return "ombudsman"
    return "".join(_plain(meeting.role).split()[-1:]).removesuffix("s").replace("men", "man")


def _body(meeting: MeetingReading) -> str:
    return f"{meeting.role} {meeting.institution}".strip()


@lru_cache(maxsize=2048)
def _plain(words: str) -> str:
    """Return words without case, accents and marks, for comparing."""
    letters = unicodedata.normalize("NFKD", words.replace("ı", "i"))
    kept = (letter for letter in letters if not unicodedata.combining(letter))
    return re.sub(r"\W+", " ", "".join(kept)).strip().casefold()
