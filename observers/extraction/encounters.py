"""Where a sentence says that the mission met somebody, and the words that name whom."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from observers.spans import Span

RULES = {
    "meeting.met": "Whom the mission met, called on, interviewed or saw: the words after the verb.",
    "meeting.talks": "Whom the mission had meetings, talks, consultations or an exchange of views with.",
    "meeting.visit": "Whom the mission paid a visit or a call to.",
    "meeting.received": "Who received, hosted or briefed the mission, named after “by”.",
    "meeting.host": "Who received or met the mission, named before the verb.",
    "meeting.interlocutors": "Whom a list of the mission's interlocutors names.",
}


@dataclass(frozen=True, slots=True)
class Encounter:
    """The words of a sentence in which counterparts are named, and the rule that found them."""

    span: Span
    rule: str


_CHEAP = re.compile(
    r"\b(?:met|meet|meets|meeting|meetings|call(?:s|ed)? (?:up)?on|receiv\w+|paid|pays?|talks?|talked|spoke|consult\w*|"
    r"discussions?|conversations?|conversed|conferred|negotiations|exchang\w+|audiences?|contacts|dialogues?|"
    r"interview\w*|"
    r"interact\w*|engage\w*|liaised|sat down|hosted|greeted|welcomed|briefed|briefings?|visited|interlocutors|"
    r"sessions?|"
    r"held|heard)\b",
    re.IGNORECASE,
)
_GAP = (
    r"(?:(?!\bwith\b|\bwho\b|\bwhich\b|\bby\b|\btogether\b|\balong\b|"
    r"\bin line\b|\baccordance\b|\bcompliance\b)[^.;:()“”\"]){0,90}?"
)
_TALKS = (
    r"(?:meetings?|talks|consultations?|consult(?:ed|s)?|discussions?|conversations?|conversed|conferred|"
    r"negotiations|(?:exchang(?:e|es|ed|ing)) (?:of )?(?:views|opinions|information|experiences?)|contacts|dialogues?|"
    r"interviews?|audiences?|briefings?|interact(?:ed|s|ions?)?|engage(?:d|s|ments?)?|liaised|(?:working|"
    r"briefing) sessions?|"
    r"round ?tables?|sat down|spoke|talked)"
)
_WHEN_AND_WHERE = (
    r"(?:,?\s(?:separately|also|again|today|jointly|online|virtually|there|then|yesterday|up|bilaterally|individually|"
    r"in turn|in person|in [A-Z][\w-]+|on \d{1,2} [A-Z]\w+(?: \d{4})?|on [A-Z]\w+ \d{1,2}(?:, \d{4})?|on the same day|"
    r"the same day|that day|this week|on several occasions|regularly))"
)
_MISSION = (
    r"(?:missions?|observers?|delegations?|monitors|observer team|observation team|observer group|mission members|"
    r"[a-z]*EOM|observer teams|heads of)"
)
# The nearest reading first: "held talks with" is no bare "met".
_AFTER: tuple[tuple[str, re.Pattern[str]], ...] = (
    (
        "meeting.received",
        re.compile(
            r"\b(?:received|hosted|greeted|briefed|welcomed)\b(?! (?:the|a|an|this|its)\b)" + _GAP + r"\bby\s",
            re.IGNORECASE,
        ),
    ),
    (
        "meeting.visit",
        re.compile(
            r"\b(?:(?:paid|pays?|made|make)\b[^.;:()]{0,50}?\b(?:visits?|calls?)\s(?:to|on|upon)|"
            r"courtesy (?:calls?|visits?) (?:to|on|upon)|"
            r"call(?:s|ed|ing)? (?:up)?on)\s",
            re.IGNORECASE,
        ),
    ),
    (
        "meeting.talks",
        re.compile(rf"\b{_TALKS}\b(?! the deadline){_GAP}\b(?:with|between the {_MISSION} and)\s", re.IGNORECASE),
    ),
    ("meeting.met", re.compile(rf"\b(?:met|meet|meets){_WHEN_AND_WHERE}{{0,3}},?\swith\s", re.IGNORECASE)),
    ("meeting.talks", re.compile(r"\b(?:spoke|talked|speaking|talking)\b[^.;:()]{0,50}?\bto\s", re.IGNORECASE)),
    (
        "meeting.interlocutors",
        re.compile(
            r"\b(?:interlocutors|whom (?:the mission|it|they|we) (?:has |have |had )?met|"
            r"those (?:whom )?(?:the mission |it )?met)\b"
            r"[^.;:()]{0,60}?(?:\b(?:were|was|are|included?|includes|comprised)\s|:\s)|\bmeetings\b[^.;:()]{0,60}?"
            r"\b(?:includ(?:ed|ing|es)|comprised)\s",
            re.IGNORECASE,
        ),
    ),
    (
        "meeting.met",
        re.compile(
            r"\b(?:met|meets|interviewed|consulted)\s(?!with\b|by\b|the (?:\w+ )?(?:deadlines?|standards?))",
            re.IGNORECASE,
        ),
    ),
    (
        "meeting.visit",
        re.compile(
            r"\bvisited\s(?=(?:the )?(?:headquarters|offices? of|Central Elect|National Elect|Ministry|"
            r"Supreme Court|CEC\b))"
        ),
    ),
)
_HOST = re.compile(
    r"(?:,\s|\s)(?:(?:has|had|have|also|today|then|later|warmly|yesterday)\s){0,2}"
    rf"(?:received|hosted|met(?: with)?|meets(?: with)?|receives|greeted|briefed|held (?:a |several )?(?:meetings?|"
    rf"talks) with)\s"
    rf"(?:(?!\b(?:by|from|information|complaints?)\b)[^.;,()]){{0,90}}?\b(?i:{_MISSION})\b",
)
_SUBJECT = re.compile(
    r"\b(?:(?P<ours>missions?|observers?|delegations?|monitors?|team|group|we|it|they|its|their|our|us|members of the|"
    r"coordinator|[a-z]*eom|odihr|ltos?|interlocutors|secretariat|he|she)|(?P<others>candidates?|part(?:y|ies)|"
    r"voters?|"
    r"contestants?|commissions?|commissioners|cec|authorities|government|citizens|journalists|ngos|police|campaigners|"
    r"supporters|politicians|courts?|stakeholders|deputies|officials|campaigns?|media|public))\b",
    re.IGNORECASE,
)
_SUBJECT_IS_MISSION = re.compile(r"\b(?:missions?|observers|delegation|they|it|we|he|she)\b", re.IGNORECASE)
_ASIDE = re.compile(
    r"\([^()]{0,200}\)|,\s(?:which|who|including|composed|comprising|consisting|headed|led|whose)\b[^,]{0,160},|"
    r"\b(?:ahead of|before|prior to|during|in|on|for|as part of|within|following|after|with regard to|"
    r"to observe)\b[^,]{0,120},",
    re.IGNORECASE,
)
_OPENING = re.compile(
    r"(?:(?:on |later )?(?:the|that) same day|on that day|later|today|yesterday|earlier|then|also|in turn|"
    r"(?:earlier |later )?on (?:the )?\d{1,2}(?:st|nd|rd|th)? (?:of )?[A-Z]\w+(?:,? \d{4})?|"
    r"on [A-Z]\w+ \d{1,2}(?:, \d{4})?|"
    r"in [A-Z][\w-]+),?\s",
    re.IGNORECASE,
)
_CALLED_ON = re.compile(r"call", re.IGNORECASE)
_ASKED = re.compile(
    r"\bto (?!the\b|discuss\b|meet\b|exchange\b|present\b|convey\b|brief\b|be briefed\b|hear\b|learn\b)[a-z]+|"
    r"\bfor (?!foreign|internal|president|election|the )[a-z]"
)
_ASKED_WITHIN = 300
_SUBJECT_WITHIN = 400
_LONGEST_LIST = 1500
_DENIED = re.compile(
    r"\b(?:not|unable to|declined to|refused to|could not|without|never|failed to|should|must|no|encourag\w+|"
    r"recommend\w*)"
    r"(?:\s\w+){0,2}\s*$",
    re.IGNORECASE,
)
_END = re.compile(
    r"""[,;]?\s(?:
      who|whom|whose|which|where|when|during|at\swhich|in\sorder|so\sas|aimed|accompanied|attended|in\sthe\spresence|
      to\s(?:discuss|get|exchange|learn|assess|obtain|gather|hear|understand|be|explain|familiari[sz]e|review|share|present|
        brief|inform|receive|clarify|gain|monitor|follow|observe|express|collect|acquaint|evaluate|examine|seek|ask|talk|
        consider|ensure|analy[sz]e|better|establish|identify|find|know|see|look|the\smission|prepare|coordinate)|
      as\spart\sof|in\sthe\s(?:framework|course|run|context|lead|period|margins|capital|city|regions?|provinces?|days|weeks)|
      within\sthe|ahead\sof|prior\sto|before|after|following|regarding|concerning|about|throughout|across|in\spreparation|
      on\s(?:the\s)?(?:\d+|issues?|matters|preparations?|progress|conduct|monday|tuesday|wednesday|thursday|friday|saturday|
        sunday|election|eve|same|topics?|questions?|how|january|february|march|april|may|june|july|august|september|october|
        november|december|state|status|work|measures|situation|legal|sidelines|various|various|their|its|electoral\sprocess)|
      with\s(?:a\sview|the\s(?:aim|participation|purpose|objective)|whom|which|regard|reference|respect)|
      from\s\d+|between\s\d+|and\s(?:then|was|were|had|has|have|is|are|discussed|exchanged|received|visited|held|attended|
        observed|reviewed|noted|took|expressed|informed|got|learned|monitored|followed|assessed|analy[sz]ed|collected|
        conducted|gathered|participated|heard|obtained|became|studied|went|familiari[sz]ed|presented|shared|also\s\w+ed|
        paid|made|called\sfor|gave|met|told|said)|
      were|was|are|is|has|have|had|said|told|held|took\splace|briefed|discussed|focus\w*|covered|dealt|
      stressed|underlined|emphasi[sz]ed|noted|outlined|confirmed|assured|expressed|thanked|informed|explained|described|
      today|yesterday|earlier|here|there|as\sto|together\swith\s(?:other\s)?(?:members|observers)|in\s\d{4}|in\sconnection|
      in\s(?:january|february|march|april|may|june|july|august|september|october|november|december)|
      respectively|this\s(?:week|morning|afternoon)|this\s(?:year|month)|via|online|so\sthat|
      it\swas|the\smission|the\sobservers?|the\sdelegation|the\steam|the\ssides|the\sparties\s(?:discussed|exchanged)|
      (?:the\s)?(?:members|heads?)\sof\sthe\s(?:mission|delegation)|they|it|we|he|she|among\sothers|but|while|at\sthe\s(?:polling|opening|same|request|premises)|
      under\sthe\s(?:leadership|chairmanship)|at\stheir\s|at\sits\s|at\shis\s
    )(?![\w-])|[!?]|
    ,\s(?:the\s)?(?:[\w/-]+\s){0,5}(?:missions?|observers?|delegation|members|team)\s(?:of\sthe\s\w+\s)?
      (?:\w+ed|was|were|had|have|has|took|got|told)\b""",
    re.IGNORECASE | re.VERBOSE,
)


# "Meetings were held with …" needs no subject: nobody else's meetings are told that way.
_WITHOUT_SUBJECT = {"meeting.talks", "meeting.received", "meeting.visit", "meeting.interlocutors"}


def find_encounters(text: str, sentence: Span, ours: Sequence[str]) -> Iterator[Encounter]:
    """Yield the parts of one sentence that name people or bodies the mission met.

    "On 9 April the Mission met with Mr. A, Chairman of B, who spoke of …" yields the words "Mr. A, Chairman of B";
    "Mr. A, Chairman of B, received the observers" those before the verb. `ours` are further words for the mission and
    its head. Meetings of candidates with voters, and what the mission was unable to arrange, are left out.
    """
    if not _CHEAP.search(text, sentence.start, sentence.end):
        return
    words = sentence.of(text)
    host = _host(words)
    if host is not None:
        yield Encounter(host.shifted(sentence.start), "meeting.host")
        return
    reached = 0
    for start, begin, rule in sorted(_openings(words)):
        if start < reached or not _is_ours(words[max(0, start - _SUBJECT_WITHIN) : start], rule, ours):
            continue
        end = _end_of(words, begin)
        if end <= begin or _is_appeal(words[start:begin], words[begin:]):
            continue
        reached = end
        yield Encounter(Span(begin, end).shifted(sentence.start), rule)


def _openings(words: str) -> Iterator[tuple[int, int, str]]:
    for rule, pattern in _AFTER:
        for match in pattern.finditer(words):
            yield match.start(), match.end(), rule


def _is_appeal(opening: str, rest: str) -> bool:
    """Tell whether "called on" asks instead of visiting: "called on all parties to keep calm"."""
    return _CALLED_ON.match(opening) is not None and _ASKED.search(rest[:_ASKED_WITHIN]) is not None


def _end_of(words: str, begin: int) -> int:
    cut = _END.search(words, begin, begin + _LONGEST_LIST)
    end = cut.start() if cut else min(len(words), begin + _LONGEST_LIST)
    return begin + len(words[begin:end].rstrip(" .:;,"))


def _host(words: str) -> Span | None:
    match = _HOST.search(words)
    if match is None:
        return None
    before = words[: match.start()]
    opening = _OPENING.match(before)
    start = max(before.rfind(";") + 1, opening.end() if opening else 0, match.start() - _LONGEST_LIST)
    return None if _SUBJECT_IS_MISSION.search(before) or not before[start:].strip() else Span(start, match.start())


def _is_ours(before: str, rule: str, ours: Sequence[str]) -> bool:
    """Tell whether the mission is the one who meets: the last to be named before the verb, asides left out."""
    if _DENIED.search(before):
        return False
    plain = _ASIDE.sub(" ", before)
    if any(word in before for word in ours):
        return True
    subjects = [match.lastgroup for match in _SUBJECT.finditer(plain)]
    if not subjects:
        return rule in _WITHOUT_SUBJECT
    return subjects[-1] == "ours"
