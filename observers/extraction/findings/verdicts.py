"""Whether a sentence is a finding: the weights of its signs."""

from collections.abc import Sequence

from observers.extraction.findings.signs import Place, Sign, signs_of
from observers.extraction.findings.voices import Heard, Voice
from observers.extraction.words.wordings import Wording

RULES: dict[str, str] = {
    "finding.mission-says": "The mission, its head or its report notes, finds, commends, regrets, concludes …",
    "finding.advice": "A change is asked for or suggested: should, urges, calls on, would benefit from.",
    "finding.advice-list": "An item of a list of recommendations.",
    "finding.judged": "A part of the electoral process is judged in the mission's own text, nobody else speaking.",
    "finding.described": "A part of the electoral process is described in the mission's own text.",
}
_WEIGHTS = {
    Sign.MISSION_FINDS: 1.9,
    Sign.MISSION_FINDS_THAT: 0.5,
    Sign.MISSION_SAYS: 0.7,
    Sign.MISSION_NAMED: -1.6,
    Sign.NAMED_IN_NEWS: -1.9,
    Sign.OTHERS_SPEAK: -3.6,
    Sign.OTHERS_GO_ON: -2.3,
    Sign.OWN_TEXT: 1.4,
    Sign.OWN_OPENING: 0.2,
    Sign.CARRIED_WITHIN: 0.8,
    Sign.CARRIED_ON: 0.0,
    Sign.CARRIED_LATER: -0.7,
    Sign.NEWS_BACKGROUND: -1.6,
    Sign.AFTER_FINDING: 0.6,
    Sign.SPEAKER_UNKNOWN: -0.2,
    Sign.PROCESS: 0.0,
    Sign.PROCESS_TWICE: 0.9,
    Sign.PROCESS_OFTEN: 0.4,
    Sign.CONDUCT: 0.5,
    Sign.JUDGED: 1.7,
    Sign.JUDGED_TWICE: 0.9,
    Sign.ADVICE: 1.8,
    Sign.LIST_ITEM: 1.6,
    Sign.IN_FINDINGS: 0.3,
    Sign.IN_ADVICE: 0.6,
    Sign.IN_ASIDE: -1.8,
    Sign.WATCHES: -2.5,
    Sign.SHORT: -2.7,
    Sign.OF_A_YEAR: -1.0,
    Sign.OF_A_YEAR_IN_NEWS: -1.1,
    Sign.MAKEUP: -3.6,
    Sign.ITINERARY: -3.5,
    Sign.MEETING: -4.1,
    Sign.MANDATE: -4.3,
    Sign.METHOD: -4.4,
    Sign.COURTESY: -4.9,
    Sign.THANKS: -6.9,
    Sign.PLAN: -3.5,
    Sign.CONTACT: -4.0,
    Sign.BACKGROUND: -2.6,
    # Thanks and plans that come with advice stand in the way of it only by half.
    Sign.EXCUSED: 1.1,
}
_ENOUGH = 2.0


def rule_of(wording: Wording, heard: Heard, place: Place) -> str:
    """Return the rule that makes a sentence a finding, "" where it is none."""
    signs = signs_of(wording, heard, place)
    return _name(signs, heard.voice) if sum(_WEIGHTS[sign] for sign in signs) >= _ENOUGH else ""


def _name(signs: Sequence[Sign], voice: Voice) -> str:
    if Sign.LIST_ITEM in signs:
        return "finding.advice-list"
    if Sign.ADVICE in signs:
        return "finding.advice"
    if voice is Voice.MISSION:
        return "finding.mission-says"
    return "finding.judged" if Sign.JUDGED in signs else "finding.described"
