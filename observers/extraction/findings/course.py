"""What has gone before a sentence: who holds the floor, whether the mission's findings and lists go on."""

from enum import Enum, auto

from observers.extraction.findings.heard import Heard, Voice
from observers.spans import Span


class Carried(Enum):
    """How a sentence in which nobody is named as speaking hangs on the mission's words before it."""

    SAME_PARAGRAPH = auto()
    NEXT_PARAGRAPH = auto()
    LATER = auto()
    NEVER = auto()


class Course:
    """Follows the sentences of one document in order.

    A paragraph that goes on in the mission's voice carries it into the next one; a heading, and anybody else who
    speaks, ends that.
    """

    def __init__(self) -> None:
        """Begin before the first sentence."""
        self.list_runs = False
        self.follows_finding = False
        self.has_found = False
        self._heard_mission = False
        self._found_in: Span | None = None
        self._floor: Voice = Voice.NOBODY
        self._floor_in: Span | None = None
        self._block = False

    def at_heading(self) -> None:
        """End lists and speeches, as a heading does."""
        self.list_runs = self._block = False
        self._floor, self._floor_in = Voice.NOBODY, None

    def others_take_block(self) -> None:
        """Somebody else is presented: "Ana Belo, independent observer:"."""
        self._block = True

    def note(self, heard: Heard, paragraph: Span, *, is_finding: bool, saw_stations: bool) -> None:
        """Remember whether a sentence was a finding, for those that go on from it.

        So does "On election day the Mission visited 14 polling stations.": what follows is what it saw there.
        """
        self.follows_finding = is_finding
        self.has_found = self.has_found or is_finding
        if is_finding:
            self._found_in = paragraph
        if is_finding or (saw_stations and heard.subject is Voice.MISSION):
            self._floor, self._floor_in = Voice.MISSION, paragraph
        elif heard.voice is Voice.NOBODY and self._floor_in != paragraph:
            self._floor = Voice.NOBODY

    def carried(self, paragraph: Span) -> Carried:
        """Tell how near the mission's own words stand."""
        if self._floor is Voice.MISSION:
            return Carried.SAME_PARAGRAPH if self._floor_in == paragraph else Carried.NEXT_PARAGRAPH
        return Carried.LATER if self._heard_mission else Carried.NEVER

    def continues(self, paragraph: Span) -> bool:
        """Tell whether the mission's findings have been told just before or in the same paragraph."""
        return self.follows_finding or self._found_in == paragraph

    def settle(self, heard: Heard, paragraph: Span) -> Heard:
        """Return whose a sentence is, given who spoke before it in the same paragraph or block."""
        if heard.voice is Voice.MISSION:
            self._heard_mission, self._block = True, False
        elif heard.voice is Voice.NOBODY and (self._block or self._others_hold(paragraph)):
            return heard._replace(voice=Voice.OTHERS, goes_on=True)
        if heard.voice is not Voice.NOBODY:
            self._floor, self._floor_in = heard.voice, paragraph
        return heard

    def _others_hold(self, paragraph: Span) -> bool:
        return self._floor is Voice.OTHERS and self._floor_in == paragraph
