"""Whether a sentence is a finding: the weights of its signs."""

from collections.abc import Sequence

from observers.extraction.findings.heard import Heard, Voice
from observers.extraction.findings.signs import Place, Sign, signs_of
from observers.extraction.words.wordings import Wording

RULES: dict[str, str] = {
    "finding.mission-says": "The mission, its head or its report notes, finds, commends, regrets, concludes …",
    "finding.advice": "A change is asked for or suggested: should, urges, calls on, would benefit from.",
    "finding.advice-list": "An item of a list of recommendations.",
    "finding.judged": "A part of the electoral process is judged in the mission's own text, nobody else speaking.",
    "finding.described": "A part of the electoral process is described in the mission's own text.",
}
_WEIGHTS = {
    Sign.MISSION_FINDS: 1.6,
    Sign.MISSION_FINDS_THAT: 0.4,
    Sign.MISSION_SAYS: 0.8,
    Sign.MISSION_NAMED: -1.6,
    Sign.NAMED_IN_NEWS: -1.9,
    Sign.OTHERS_SPEAK: -4.5,
    Sign.OTHERS_GO_ON: -3.0,
    Sign.OWN_TEXT: 2.0,
    Sign.OWN_OPENING: 0.8,
    Sign.CARRIED_WITHIN: 0.7,
    Sign.CARRIED_ON: -0.6,
    Sign.CARRIED_LATER: -0.7,
    Sign.NEWS_BACKGROUND: -1.8,
    Sign.AFTER_FINDING: 1.3,
    Sign.PROCESS: 0.1,
    Sign.PROCESS_TWICE: 1.6,
    Sign.PROCESS_OFTEN: 0.4,
    Sign.CONDUCT: 0.5,
    Sign.JUDGED: 1.6,
    Sign.JUDGED_TWICE: 1.0,
    Sign.ADVICE: 1.8,
    Sign.LIST_ITEM: 1.2,
    Sign.IN_FINDINGS: 0.5,
    Sign.IN_ADVICE: 0.1,
    Sign.IN_ASIDE: -2.0,
    Sign.WATCHES: -2.5,
    Sign.SHORT: -2.7,
    Sign.OF_A_YEAR: -1.3,
    Sign.OF_A_YEAR_IN_NEWS: -1.6,
    Sign.MAKEUP: -3.5,
    Sign.ITINERARY: -3.0,
    Sign.MEETING: -3.9,
    Sign.MANDATE: -3.9,
    Sign.METHOD: -4.8,
    Sign.COURTESY: -4.5,
    Sign.THANKS: -6.3,
    Sign.PLAN: -3.9,
    Sign.CONTACT: -3.7,
    Sign.BACKGROUND: -3.4,
    # Thanks and plans that come with advice stand in the way of it only by half.
    Sign.EXCUSED: 0.8,
    Sign.NOT_OURS: 0.5,
    Sign.HOST_IS_SUBJECT: -0.2,
    Sign.HOST_IN_NEWS: -0.3,
    Sign.MISSION_IS_SUBJECT: -0.7,
    Sign.MISSION_IN_NEWS: -0.5,
    Sign.STRANGER_SPEAKS: -1.1,
    Sign.STRANGER_NAMED: -0.8,
    Sign.NARRATOR: -1.5,
    Sign.QUESTION: -1.0,
    Sign.NOT_ON_PROCESS: -0.5,
    Sign.NUMBERS_ONLY: -1.1,
    Sign.DATED: -0.8,
    Sign.BRIEF: -0.4,
}
_ENOUGH = 2.7


def rule_of(wording: Wording, heard: Heard, place: Place) -> str:
    """Return the rule that makes a sentence a finding, "" where it is none."""
    signs = signs_of(wording, heard, place)
    return _name(signs, heard.voice) if sum(map(_WEIGHTS.__getitem__, signs)) >= _ENOUGH else ""


def _name(signs: Sequence[Sign], voice: Voice) -> str:
    if Sign.LIST_ITEM in signs:
        return "finding.advice-list"
    if Sign.ADVICE in signs:
        return "finding.advice"
    if voice is Voice.MISSION:
        return "finding.mission-says"
    return "finding.judged" if Sign.JUDGED in signs else "finding.described"
