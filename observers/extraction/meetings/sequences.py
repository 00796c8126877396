"""Meetings that go over several sentences: lists below an opening line, and who speaks after a visit."""

import re
from collections.abc import Iterator
from dataclasses import replace

from observers.extraction.documents import Document
from observers.extraction.meetings.attendees import find_attendees
from observers.extraction.meetings.encounter import Encounter
from observers.extraction.meetings.encounters import find_encounters
from observers.extraction.meetings.hosts import find_next_speaker
from observers.extraction.meetings.roles import is_body, without_articles
from observers.extraction.meetings.scenes import find_in_scene, opens_scene
from observers.extraction.meetings.strangers import Strangers
from observers.extraction.words.lookups import MONTHS, WEEKDAYS
from observers.extraction.words.not_names import word_set
from observers.extraction.words.own_names import OwnNames
from observers.spans import Span

# A line of a list that "met with the following:" opens.
_BULLET = re.compile(r"\n\s*(?:[-•*–—·▪]|\(?[a-z\d]{1,2}[.)])\s")
_LONGEST_MARK = 5
# A heading, or a question, above a list of those met.
_HEADING = re.compile(
    r"(?:[IVX\d]{1,4}[.)]\s)?(?:(?:list|programme|schedule|agenda|chronicle|record|table|calendar) of )?(?:the |"
    r"our |its )?"
    r"(?:(?:official |main |working |key )?(?:meetings?|talks|contacts|consultations|interlocutors)"
    r"(?: (?:held|and \w+|with \w+|schedule|programme))*|(?:persons|people|officials|those|stakeholders) (?:met|"
    r"consulted|"
    r"seen|interviewed)|(?:(?:persons|people|officials|those) )?(?:with |to )?whom?\b[^.;:,?]{0,60}?\b(?:met|"
    r"meet|see|saw|seen|"
    r"spoke|speak|spoken|talked|talk|consulted|visited|visit|interviewed|received)\b(?: (?:to|with))?|"
    r"who received (?:us|them|the \w+))(?: (?:of|by|with|in|during) (?:the |its |our )?\w+(?: \w+){0,3})?[.:?]?",
    re.IGNORECASE,
)
_HEADING_WORDS = word_set(
    "meeting meetings talks contacts consultations interlocutors met consulted seen interviewed who whom"
)
# A line of a list may open with its day, or be a row of a table; a day alone stands above its line.
_MONTH = rf"(?i:{'|'.join(MONTHS)})"
_DAY = rf"(?:\d{{1,2}}(?:st|nd|rd|th)?\s(?:of\s)?{_MONTH}|{_MONTH}\s\d{{1,2}})(?:,?\s\d{{4}})?"
_ROW = re.compile(rf"\W{{0,3}}(?:(?:on\s)?{_DAY}|\d{{1,2}}[.:/]\d{{2}}(?:[./]\d{{2,4}})?)\s?[:,.–—|-]|\s*\|\s?")
_DAY_ALONE = re.compile(rf"\W{{0,3}}(?:{_DAY}|(?:{'|'.join(WEEKDAYS)}))\W{{0,3}}|\|[^\n]{{0,60}}\|")
# "spent the two days in the following company:" opens a list as well as "met with:".
_OPENS_LIST = re.compile(
    r"(?i)\b(?:met|meet\w*|talk\w*|conversations?|company|calls?|visit\w*|appointments?|interlocutors|hosts?|"
    r"doors?|received|consult\w*|"
    r"diary|itinerary|hearing|heard|spoke|audiences?|contacts|guests? of|called on|exchanged|introduced)\b"
)
_OPENS_ANOTHER = re.compile(
    r"(?i)\b(?:recommend\w*|observed|observations?|noted|conclu\w+|findings?|consist\w*|compos\w*|compris\w*|"
    r"made up|issues|topics|"
    r"questions|polling|stations?|aspects|areas|shortcomings|said|told|added|stressed|voters|statement|declares?)\b"
)
_MISSION = re.compile(
    r"(?i)\b(?:mission|observers?|delegation|team|group|coordinator|they|we|it|its|their|our|"
    r"head)\b"
)
_LONGEST_OPENING = 400
_VERB = re.compile(r"\s(?:[a-z]+ed|said|told|spoke|is|was|were|will|has|had)\b")
_CONTINUES = re.compile(r"[;,]|\band\Z")
# Those met fill a line of a list, but for a date.
_MOST_BESIDE = 30
_MEETING_FORGOTTEN_AFTER = 6
_SCENE_FORGOTTEN_AFTER = 3


class Sequences:
    """Goes through the sentences of a document and remembers what the last ones told."""

    def __init__(self, document: Document, ours: OwnNames, strangers: Strangers) -> None:
        """Take the document, a pattern for the names of the mission and its head, and what others are called."""
        self._strangers = strangers
        self._document = document
        self._ours = ours
        self._since = _MEETING_FORGOTTEN_AFTER
        self._visited = self._place = ""
        self._list: Encounter | None = None
        self._under_heading = False
        self._reached = 0

    def encounters(self) -> Iterator[Encounter]:
        """Yield the words that name people or bodies met, sentence by sentence."""
        for sentence in self._document.sentences:
            if self._list is not None and self._is_listed(sentence):
                yield replace(self._list, span=sentence)
            elif self._list is not None and _DAY_ALONE.fullmatch(self._document.text, sentence.start, sentence.end):
                pass
            else:
                yield from self._in_sentence(sentence)
            self._reached = sentence.end

    def _in_sentence(self, sentence: Span) -> Iterator[Encounter]:
        text = self._document.text
        amid = self._since < _MEETING_FORGOTTEN_AFTER
        words, single_words = sentence.of(text), self._document.words.within(sentence)
        self._under_heading = not _HEADING_WORDS.isdisjoint(single_words) and _HEADING.fullmatch(words) is not None
        if self._under_heading:
            self._list = Encounter(sentence, "meeting.interlocutors")
            return
        met = find_encounters(self._document, sentence, self._ours, amid_meeting=amid)
        found = [encounter for encounter in met if not self._strangers.meet(encounter, sentence)]
        if not found and self._visited and (speaker := find_next_speaker(words, self._visited)):
            found = [speaker.shifted(sentence.start)]
        if not found:
            scene = find_in_scene(words, single_words, self._ours, amid_visit=self._since < _SCENE_FORGOTTEN_AFTER)
            found = [replace(one.shifted(sentence.start), body=one.body or self._place) for one in scene]
        yield from (replace(each, body=each.body or self._visited) for each in found)
        self._since = 0 if found or opens_scene(words, single_words) else self._since + 1
        self._visited = self._place = ""
        if found:
            self._visited = next((body for each in found if (body := self._body(each))), "")
            self._place = next((each.body for each in found if each.body), self._visited)
        if text[sentence.end - 1] == ":":
            self._list = found[-1] if found else self._opened_list(words, sentence)
        else:
            self._list = None

    def _opened_list(self, words: str, sentence: Span) -> Encounter | None:
        """Return a list of those met where a line of another wording opens one."""
        if len(words) > _LONGEST_OPENING or not _OPENS_LIST.search(words) or _OPENS_ANOTHER.search(words):
            return None
        is_of_mission = _MISSION.search(words) or self._ours.stand_in(words)
        return Encounter(sentence, "meeting.interlocutors") if is_of_mission else None

    def _body(self, encounter: Encounter) -> str:
        """Return the body that was visited, of which whoever speaks next without naming one is likely the head."""
        words = without_articles(encounter.span.of(self._document.text))
        return words if encounter.rule in {"meeting.visit", "meeting.received"} and is_body(words) else ""

    def _is_listed(self, sentence: Span) -> bool:
        """Tell whether a sentence is the next line of a list: it has a bullet or a day, or names people alone."""
        text = self._document.text
        if _BULLET.search(text, self._reached, sentence.start + _LONGEST_MARK):
            return True
        between = text[self._reached : sentence.start]
        last = text[max(0, self._reached - _LONGEST_MARK) : self._reached]
        goes_on = "\n" in between and ("\n\n" not in between or last.endswith(":") or bool(_CONTINUES.search(last)))
        row = _ROW.match(text, sentence.start, sentence.end)
        is_line = row is not None and "|" not in row.group()
        if not (goes_on or row is not None or self._under_heading) or not self._names_people(sentence, bodies=is_line):
            return False
        return row is not None or not any(find_encounters(self._document, sentence, self._ours))

    def _names_people(self, line: Span, *, bodies: bool) -> bool:
        text = self._document.text
        met = find_attendees(text, line)
        if not met or not (bodies or all(each.person or each.role for each in met)):
            return False
        before, after = met[0].span.start - line.start, text[met[-1].span.end : line.end]
        return before + len(after) <= _MOST_BESIDE and not (self._under_heading and _VERB.search(after))
