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
from observers.spans import Span

# A line of a list that "met with the following:" opens.
_BULLET = re.compile(r"\n\s*(?:[-•*–·▪]|\(?[a-z\d]{1,2}[.)])\s")
_LONGEST_MARK = 5
# A heading above a list of those met.
_HEADING = re.compile(
    r"(?:list of )?(?:the )?(?:meetings?(?: held| and \w+| with \w+)?|(?:persons|people|officials|"
    r"stakeholders) (?:met|consulted)|"
    r"interlocutors|(?:official )?contacts|whom we met)(?: (?:of|by|with) the \w+)?[.:]?",
    re.IGNORECASE,
)
_CONTINUES = re.compile(r"[;,]|\band\Z")
# Those met fill a line of a list, but for a date.
_MOST_BESIDE = 30
_MEETING_FORGOTTEN_AFTER = 6


class Sequences:
    """Goes through the sentences of a document and remembers what the last ones told."""

    def __init__(self, document: Document, ours: re.Pattern[str]) -> None:
        """Take the document, and a pattern for the names of the mission and its head."""
        self._document = document
        self._ours = ours
        self._since = _MEETING_FORGOTTEN_AFTER
        self._visited = ""
        self._list: Encounter | None = None
        self._reached = 0

    def encounters(self) -> Iterator[Encounter]:
        """Yield the words that name people or bodies met, sentence by sentence."""
        for sentence in self._document.sentences:
            if self._list is not None and self._is_listed(sentence):
                yield replace(self._list, span=sentence)
            else:
                yield from self._in_sentence(sentence)
            self._reached = sentence.end

    def _in_sentence(self, sentence: Span) -> Iterator[Encounter]:
        text = self._document.text
        amid = self._since < _MEETING_FORGOTTEN_AFTER
        found = list(find_encounters(self._document, sentence, self._ours, amid_meeting=amid))
        if not found and self._visited and (speaker := find_next_speaker(sentence.of(text), self._visited)):
            found = [speaker.shifted(sentence.start)]
        yield from (replace(each, body=each.body or self._visited) for each in found)
        self._since = 0 if found else self._since + 1
        self._visited = next((body for each in found if (body := self._body(each))), "")
        self._list = found[-1] if found and text[sentence.end - 1] == ":" else None
        if not found and _HEADING.fullmatch(text, sentence.start, sentence.end):
            self._list = Encounter(sentence, "meeting.interlocutors")

    def _body(self, encounter: Encounter) -> str:
        """Return the body that was visited, of which whoever speaks next without naming one is likely the head."""
        words = without_articles(encounter.span.of(self._document.text))
        return words if encounter.rule in {"meeting.visit", "meeting.received"} and is_body(words) else ""

    def _is_listed(self, sentence: Span) -> bool:
        """Tell whether a sentence is the next line of a list: it has a bullet, or names people and nothing else."""
        text = self._document.text
        if _BULLET.search(text, self._reached, sentence.start + _LONGEST_MARK):
            return True
        between = text[self._reached : sentence.start]
        last = text[max(0, self._reached - _LONGEST_MARK) : self._reached]
        return (
            "\n" in between
            and ("\n\n" not in between or last.endswith(":") or bool(_CONTINUES.search(last)))
            and self._names_people(sentence)
        )

    def _names_people(self, line: Span) -> bool:
        met = find_attendees(self._document.text, line)
        if not met or not all(each.person or each.role for each in met):
            return False
        beside = met[0].span.start - line.start + line.end - met[-1].span.end
        return beside <= _MOST_BESIDE
