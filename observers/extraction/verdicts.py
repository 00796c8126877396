"""Whether a sentence is a finding: the weights of its cues, its speaker and its place."""

from collections.abc import Sequence
from dataclasses import replace

from observers.extraction.assessment_words import Tone
from observers.extraction.assessments import has_advice, judgements_in
from observers.extraction.finding_words import CUES, Cue
from observers.extraction.phrases import Hit, PhraseBook
from observers.extraction.sections import Kind, Section
from observers.extraction.topic_words import STRONG
from observers.extraction.topics import Subject
from observers.extraction.voices import Heard, Voice
from observers.spans import Span

RULES: dict[str, str] = {
    "finding.mission-says": "The mission, its head or its report notes, finds, commends, regrets, concludes …",
    "finding.advice": "A change is asked for or suggested: should, urges, calls on, would benefit from.",
    "finding.advice-list": "An item of a list of recommendations.",
    "finding.judged": "A part of the electoral process is judged in the mission's own text, nobody else speaking.",
    "finding.described": "A part of the electoral process is described in the mission's own text.",
}
_BOOK = PhraseBook(CUES)
_AGAINST = {
    Cue.MAKEUP: -3.5,
    Cue.ITINERARY: -3.5,
    Cue.MEETING: -4.5,
    Cue.MANDATE: -3.5,
    Cue.METHOD: -3.5,
    Cue.COURTESY: -3.5,
    Cue.PLAN: -3.5,
    Cue.CONTACT: -3.5,
}
_SECTION = {Kind.PLAIN: 0.0, Kind.FINDINGS: 0.5, Kind.ADVICE: 0.5, Kind.ASIDE: -1.5}
_MISSION_FINDS, _MISSION_SAYS, _SAYS_THAT = 2.5, 1.3, 1.5
_ADVICE, _JUDGED, _JUDGED_TWICE, _DESCRIBED, _PROCESS, _MORE_AGAINST = 1.5, 1.0, 0.4, 0.6, 1.0, -0.5
_OWN_TEXT = 0.5
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
        """A heading ends lists and speeches."""
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
    words: Sequence[str],
    tones: Sequence[Hit[Tone]],
    subjects: Sequence[Hit[Subject]],
    heard: Heard,
    section: Section,
    course: Course,
    paragraph: Span,
    *,
    own_text: bool,
) -> str:
    """Return the rule that makes a sentence a finding, "" where it is none.

    `own_text` tells that the document is the mission's own statement rather than a report about it.
    """
    if heard.voice is Voice.OTHERS:
        return ""
    cues = cues_of(words)
    advice, judgements = has_advice(words, tones), judgements_in(tones)
    is_process = Cue.PROCESS in cues or bool(subjects)
    is_specific = any(hit.label[1] == STRONG for hit in subjects)
    if not (is_process or (judgements and heard.voice is Voice.MISSION) or course.list_runs):
        return ""
    score = _SECTION[section.kind] + _place(heard.voice, course, paragraph, own_text=own_text) + _mission_weight(heard)
    score += _PROCESS if is_process else 0.0
    score += _ADVICE if advice else 0.0
    score += (_JUDGED if judgements else 0.0) + (_JUDGED_TWICE if judgements > 1 else 0.0)
    score += _DESCRIBED if is_specific or judgements or heard.voice is Voice.MISSION else 0.0
    score += _ADVICE if course.list_runs else _against(cues)
    return _name(heard.voice, advice=advice, judged=judgements > 0, listed=course.list_runs) if score >= _ENOUGH else ""


def cues_of(words: Sequence[str]) -> set[Cue]:
    """Return the families of cues in a sentence, without those whose words a set phrase covers."""
    hits = _BOOK.find(words)
    covered = [hit for hit in hits if hit.label is Cue.NOTHING]
    return {hit.label for hit in hits if not any(each.start <= hit.start < each.end for each in covered)}


def _mission_weight(heard: Heard) -> float:
    if heard.voice is not Voice.MISSION:
        return 0.0
    return (_MISSION_FINDS if heard.is_finding else _MISSION_SAYS) + (_SAYS_THAT if heard.says_that else 0.0)


def _against(cues: set[Cue]) -> float:
    weights = sorted(_AGAINST[cue] for cue in cues if cue in _AGAINST)
    return weights[0] + _MORE_AGAINST * (len(weights) - 1) if weights else 0.0


def _place(voice: Voice, course: Course, paragraph: Span, *, own_text: bool) -> float:
    if voice is Voice.MISSION:
        return 0.0
    if own_text:
        return _OWN_TEXT
    return 0.0 if course.continues(paragraph) else -1.0


def _name(voice: Voice, *, advice: bool, judged: bool, listed: bool) -> str:
    if listed:
        return "finding.advice-list"
    if advice:
        return "finding.advice"
    if voice is Voice.MISSION:
        return "finding.mission-says"
    return "finding.judged" if judged else "finding.described"
