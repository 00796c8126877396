"""Who acts in a sentence that tells of a meeting: the mission, or somebody else."""

import re
from collections.abc import Set

from observers.extraction.words.not_names import word_set
from observers.extraction.words.own_names import OwnNames

MISSION = (
    r"(?:missions?|observers?|delegations?|monitors|observer team|observation team|observer group|mission members|"
    r"[a-z]*EOM|observer teams|heads of|parliamentarians)"
)
# A comma and a blank or a blank alone before a verb; told so that the engine can look for its first sign alone.
BEFORE_VERB = r"[,\s](?:(?<=,)\s|(?<=\s))"
# A sentence without one of these, or an abbreviation like "EOM", names no mission and no guests.
_GUESTS = word_set(
    """
    mission missions observer observers delegation delegations monitors observation heads parliamentarians team group
    guests visitors
    """
)
# "Meetings were held with …" needs no subject: nobody else's meetings are told that way.
_WITHOUT_SUBJECT = {"meeting.talks", "meeting.received", "meeting.visit", "meeting.interlocutors", "meeting.handed"}
_SUBJECT = re.compile(
    r"\b(?:(?P<ours>secretary[- ]general|special (?:envoy|representative|coordinator)|missions?|observers?|"
    r"delegates|parliamentarians|lawmakers|guests|visitors|envoys|rapporteurs?|delegations?|monitors?|team|"
    r"group|headquarters|"
    r"we|it|they|its|their|our|us|members of the|(?<=the )members(?! of)|"
    r"coordinator|[a-z]*eom|odihr|ltos?|interlocutors|secretariat|he|she)|"
    r"(?P<others>candidates?|part(?:y|ies)|voters?|contestants?|commissions?|commissioners|cec|authorities|"
    r"government|citizens|journalists|ngos|police|campaigners|supporters|politicians|courts?|stakeholders|deputies|"
    r"officials|campaigns?|media|public))\b(?!\s(?:materials?|posters?|legislation|laws?|"
    r"documents?|events?|rallies|buildings?|outlets?|monitoring|finance|environment|activit\w+))",
    re.IGNORECASE,
)
IS_MISSION = re.compile(
    r"\b(?:missions?|observers|delegat(?:ion|es)|they|it|we|he|she|guests|visitors|parliamentarians|monitors|"
    r"team(?! of)|"
    r"(?<=the )group)\b",
    re.IGNORECASE,
)
_ASIDE = re.compile(
    r"\([^()]{0,200}\)|,\s(?:which|who|including|composed|comprising|consisting|headed|led|whose)\b[^,]{0,160},|"
    r"\b(?:ahead of|before|prior to|during|in|on|for|as part of|within|following|after|with regard to|"
    r"to observe)\b[^,]{0,120},",
    re.IGNORECASE,
)
# "complaints received by the Commission" were sent to it.
_SENT = re.compile(
    r"\b(?:complaints?|applications?|ballots?|papers|votes|funds?|funding|donations?|protocols|petitions?|reports?|"
    r"information|materials?|results|requests?|signatures|lists?|appeals?|documents?|allegations?|minutes|campaign|"
    r"messages?|calls?|votes?|percent|seats?|support|training|allocations?|equipment)\b"
    r"(?:(?!\b(?:missions?|observers?|delegations?|they|it|we)\b).){0,80}\Z",
    re.IGNORECASE | re.DOTALL,
)
# "dialogue with the parties is needed" tells of no meeting.
_WISHED_FOR = re.compile(
    r"\b(?:that(?! (?:same|day|evening|morning|afternoon)\b)|more(?! than)|better|regular|inclusive|would|could|"
    r"ought|"
    r"widen|continue|propos\w*|suggest\w*|advis\w+|need|lack|limited|further|improved?|enhanced?|strengthen\w*|"
    r"broad)\b"
    r"(?:(?!\b(?:it|they|we|mission|observers)\b).)*\Z",
    re.IGNORECASE | re.DOTALL,
)
# "studied the law, followed the campaign and met with": a verb that shares its subject with the verbs before.
_SHARED_VERB = re.compile(
    r"\W{0,4}(?:[^,;]{0,80}?,\s|(?:in|on|during|at|before|ahead|within|after|over|from|"
    r"throughout)\s(?:[\w-]+\s){1,9}?)?"
    r"(?:(?:the|all|its|our|both|two|three|some)\s)?(?:\w+\s){0,3}?(?:missions?|"
    r"observers?|delegations?|monitors|team|group|"
    r"they|it|we|headquarters)\b(?:(?!\b(?:that|who|whom|which|where|while|when|as|whose|because)\b)[^;:])*(?:,|"
    r"\sand|,\sand)\s"
    r"(?:(?:also|then|later|had|have|has)\s){0,2}\Z",
    re.IGNORECASE,
)
_DENIED = re.compile(
    r"\b(?:not|unable to|declined to|refused to|could not|without|never|failed to|should|must|no|encourag\w+|"
    r"recommend\w*)(?:\s\w+){0,2}\s*$",
    re.IGNORECASE,
)


def may_name_guests(single_words: Set[str]) -> bool:
    """Tell by a cheap look whether a sentence may name the mission or its guests, more than by a pronoun."""
    if not _GUESTS.isdisjoint(single_words):
        return True
    for word in single_words:  # noqa: SIM110 - a plain loop costs half of a generator here
        if word.endswith("eom"):
            return True
    return False


def is_ours(before: str, rule: str, ours: OwnNames) -> bool:
    """Tell whether the mission is the one who meets: the last to be named before the verb, asides left out.

    "The Commission said that the Mission met" is the mission's, "The Mission saw how candidates met" is not. `ours`
    are further names of the mission and its head.
    """
    if _DENIED.search(before) or (rule == "meeting.talks" and _WISHED_FOR.search(before)):
        return False
    if rule in {"meeting.received", "meeting.told"} and _SENT.search(before):
        return False
    if _SHARED_VERB.match(before):
        return True
    plain = _ASIDE.sub(" ", before)
    subjects = [(match.start(), match.lastgroup == "ours") for match in _SUBJECT.finditer(plain)]
    subjects += [(name.start, True) for name in ours.spans_in(plain)]
    return max(subjects)[1] if subjects else rule in _WITHOUT_SUBJECT or ours.stand_in(before)
