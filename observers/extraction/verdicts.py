"""Whether a sentence is a finding: the weights of its cues, its speaker and its place."""

from dataclasses import replace

from observers.extraction.assessments import has_advice, judgements_in
from observers.extraction.finding_words import Cue
from observers.extraction.sections import Kind, Section
from observers.extraction.topic_strengths import STRONG
from observers.extraction.voices import Heard, Voice
from observers.extraction.wordings import Wording
from observers.spans import Span

RULES: dict[str, str] = {
    "finding.mission-says": "The mission, its head or its report notes, finds, commends, regrets, concludes …",
    "finding.advice": "A change is asked for or suggested: should, urges, calls on, would benefit from.",
    "finding.advice-list": "An item of a list of recommendations.",
    "finding.judged": "A part of the electoral process is judged in the mission's own text, nobody else speaking.",
    "finding.described": "A part of the electoral process is described in the mission's own text.",
}
_AGAINST = {
    Cue.MAKEUP: -3.5,
    Cue.ITINERARY: -3.5,
    Cue.MEETING: -4.5,
    Cue.MANDATE: -3.5,
    Cue.METHOD: -4.0,
    Cue.COURTESY: -6.0,
    Cue.PLAN: -3.5,
    Cue.CONTACT: -3.5,
}
_SECTION = {Kind.PLAIN: 0.0, Kind.FINDINGS: 0.5, Kind.ADVICE: 0.5, Kind.ASIDE: -1.5}
_MISSION_FINDS, _MISSION_SAYS, _SAYS_THAT = 2.5, 1.3, 1.5
_ADVICE, _JUDGED, _JUDGED_TWICE, _DESCRIBED, _PROCESS, _MORE_AGAINST = 1.5, 1.0, 0.4, 0.6, 1.0, -0.5
_OWN_TEXT, _QUOTED, _ASTRAY, _WATCHES = 0.5, -0.4, -1.2, -2.0
# Thanks and plans that come with advice stand in the way of it only by half.
_EXCUSED = 0.5
_ENOUGH = 2.0


class Course:
    """What has gone before a sentence: whether the mission has spoken yet, who holds the floor, whether a list runs."""

    def __init__(self) -> None:
        """Begin before the first sentence."""
        self.mission_heard = False
        self.list_runs = False
        self.follows_finding = False
        self._found_in: Span | None = None
        self._floor: Span | None = None
        self._block = False

    def at_heading(self) -> None:
        """End lists and speeches, as a heading does."""
        self.list_runs = self._block = False
        self._floor = None

    def others_take_block(self) -> None:
        """Somebody else is presented: "Ana Belo, independent observer:"."""
        self._block = True

    def note(self, heard: Heard, paragraph: Span, *, is_finding: bool) -> None:
        """Remember whether a sentence was a finding, for those that go on from it."""
        self.follows_finding = is_finding
        if is_finding and heard.voice is Voice.MISSION:
            self._found_in = paragraph

    def continues(self, paragraph: Span) -> bool:
        """Tell whether the mission's findings have been told just before or in the same paragraph."""
        return self.follows_finding or self._found_in == paragraph

    def settle(self, heard: Heard, paragraph: Span) -> Heard:
        """Return whose a sentence is, given who spoke before it in the same paragraph or block."""
        if heard.voice is Voice.MISSION:
            self.mission_heard, self._floor, self._block = True, None, False
        elif heard.voice is Voice.OTHERS:
            self._floor = paragraph
        elif self._block or self._floor == paragraph:
            return replace(heard, voice=Voice.OTHERS)
        return heard


def rule_of(
    wording: Wording, heard: Heard, section: Section, course: Course, paragraph: Span, *, own_text: bool
) -> str:
    """Return the rule that makes a sentence a finding, "" where it is none.

    `own_text` tells that the document is the mission's own statement rather than a report about it.
    """
    judgements = judgements_in(wording)
    is_process = Cue.PROCESS in wording.cues or bool(wording.subjects)
    is_ground = is_process or (judgements and heard.names)
    is_bare = heard.voice is Voice.NOBODY and not (own_text or judgements or has_advice(wording))
    if not course.list_runs and (is_bare or not is_ground):
        return ""
    score = _SECTION[section.kind] + _mission_weight(heard)
    score += 0.0 if heard.voice is Voice.MISSION else _place(heard, course, paragraph, own_text=own_text)
    score += _sense_weight(wording, judgements, heard) + (_PROCESS if is_process else 0.0)
    score += _ADVICE if course.list_runs else _against(wording.cues) * (_EXCUSED if has_advice(wording) else 1.0)
    score += _WATCHES if heard.watches else 0.0
    return _name(wording, heard.voice, judgements, course) if score >= _ENOUGH else ""


def _sense_weight(wording: Wording, judgements: int, heard: Heard) -> float:
    weight = _ADVICE if has_advice(wording) else 0.0
    weight += (_JUDGED if judgements else 0.0) + (_JUDGED_TWICE if judgements > 1 else 0.0)
    is_specific = any(hit.label[1] == STRONG for hit in wording.subjects)
    return weight + (_DESCRIBED if is_specific or judgements or heard.voice is Voice.MISSION else 0.0)


def _mission_weight(heard: Heard) -> float:
    if heard.voice is not Voice.MISSION:
        return 0.0
    if not heard.is_finding:
        return _MISSION_SAYS
    return _MISSION_FINDS + (_SAYS_THAT if heard.says_that else 0.0)


def _against(cues: frozenset[Cue]) -> float:
    weights = sorted(_AGAINST[cue] for cue in cues if cue in _AGAINST)
    return weights[0] + _MORE_AGAINST * (len(weights) - 1) if weights else 0.0


def _place(heard: Heard, course: Course, paragraph: Span, *, own_text: bool) -> float:
    if own_text:
        return _OWN_TEXT
    if course.continues(paragraph):
        return 0.0
    return _QUOTED if heard.is_quoted else _ASTRAY


def _name(wording: Wording, voice: Voice, judgements: int, course: Course) -> str:
    if course.list_runs:
        return "finding.advice-list"
    if has_advice(wording):
        return "finding.advice"
    if voice is Voice.MISSION:
        return "finding.mission-says"
    return "finding.judged" if judgements else "finding.described"
