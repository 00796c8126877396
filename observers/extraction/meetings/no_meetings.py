"""What sounds like a meeting and is none: a contest, an appeal, a meeting still planned or called off."""

import re

# "will meet Jane Roe in a second round": a contest, no meeting.
_CONTEST = re.compile(r"(?i)\bin\s(?:a|the|an)\s(?:\w+\s)?(?:second\sround|run-?off|repeat\s\w+|final\sround|debate)\b")
# "spoke with one voice", "met with approval".
_NOBODY = re.compile(
    r"(?i)(?:(?:one|a\s(?:single|common|united)|the\ssame|pride|great|much|full|a\s(?:great|good)\sdeal\sof)\s)*(?:voice|approval|success|"
    r"resistance|satisfaction|interest|enthusiasm|candou?r|frankness|warmth|confidence|respect|admiration|applause|refusal|silence|"
    r"difficult(?:y|ies)|obstacles|challenges|mistrust|courtesy|pride|emotion|understanding)\b"
)
# "talked to voters, commission members and local observers": observed on the day, not met.
_VOTERS = re.compile(r"(?:(?:the|local|many|some|several|individual)\s)*(?:voters|citizens|passers-by)\b")
_CALLED_ON = re.compile(r"call", re.IGNORECASE)
_ASKED = re.compile(
    r"\bto (?!the\b|discuss\b|meet\b|exchange\b|present\b|convey\b|brief\b|be briefed\b|hear\b|learn\b)[a-z]+|"
    r"\bfor (?!foreign|internal|president|election|the )[a-z]"
)
_ASKED_WITHIN = 300
# "A round table with the parties is to be held": not yet.
_PLANNED = re.compile(
    r"(?i)[^.;]{0,60}?\s(?:is|are)\s(?:also\s|likewise\s)?(?:to\sbe|planned|scheduled|foreseen|expected|envisaged)\b|"
    r"[^.;]{0,60}?\swill\s(?:also\s)?(?:be\sheld|take\splace|follow)\b|"
    r"[^.,;]{0,40}?\s?(?:fell\sthrough|(?:did|could|has|had|have|was|were)\s(?:not|never)\b|(?:was|were|had\sbeen)\s(?:called\s"
    r"off|cancelled|canceled|postponed|refused|declined|denied|turned\sdown)|went\sunanswered|came\sto\snothing)"
)
# "visited a polling station and talked with its chairman": observed, not met.
_AT_A_STATION = re.compile(r"(?i)\b(?:polling|voting)\s(?:station|place|centre)s?\b|\bprecincts?\b")
_ITS_PEOPLE = re.compile(r"(?:its|their)\s(?:\w+\s)?(?:chair|head|member|secretar|president|staff)")


def is_no_meeting(words: str, start: int, begin: int, end: int) -> bool:
    """Tell whether the words are about a contest, an appeal, or a meeting that is only planned.

    `start` is where the wording starts, `begin` and `end` hold those it names.
    """
    return (
        _NOBODY.match(words, begin) is not None
        or _VOTERS.match(words, begin) is not None
        or _CONTEST.search(words[begin : begin + _ASKED_WITHIN]) is not None
        or _is_appeal(words[start:begin], words[begin:])
        or _PLANNED.match(words, end) is not None
        or (_ITS_PEOPLE.match(words, begin) is not None and _AT_A_STATION.search(words, 0, start) is not None)
    )


def _is_appeal(opening: str, rest: str) -> bool:
    """Tell whether "called on" asks instead of visiting: "called on all parties to keep calm"."""
    return _CALLED_ON.match(opening) is not None and _ASKED.search(rest[:_ASKED_WITHIN]) is not None
