"""Dates of other votes than the one a text is about: earlier ones, the other round, the day first planned."""

import re

# What stands before a date is read in small letters.
_NOT_THE_DAY = re.compile(
    r"\b(?:advance|early|special|absentee|overseas|diaspora|postal|mail|proxy|home|mobile|out-of-country|expatriate)\s"
    r"(?:voting|vote|polling)(?:\sday)?\b(?:\s(?:in|for)\s(?:the\s)?(?:\w+\s){0,3}?(?:elections?|referendum))?(?:[^.;]{0,20}|(?:(?!\b(?:elections?|vote|polls|day|jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec))[^.;]){0,100})\Z|"
    r"\b(?:voting|vote|polling)\s(?:of|by|for)\s(?:the\s)?(?:expatriates|diaspora|emigrants|military|police|prisoners|"
    r"citizens\sabroad|voters\sabroad)\b[^.;\d]{0,60}\Z|"
    r"\b(?:first|originally|initially|previously|earlier|once)\s(?:been\s)?(?:scheduled|planned|set|due|slated|fixed|"
    r"called|announced)\s(?:to\sbe\sheld\s)?(?:for|on)\s(?:the\s)?\Z",
)
_ANOTHER_ELECTION = re.compile(
    r"\b(?:previous|past|earlier|preceding|last\s(?:\w+\s)?(?:elections?|vote))\b[^.;\n]{0,120}\Z",
)
_FIRST_ROUND = re.compile(
    r"\bfirst\sround\b[^.;\n]{0,120}\Z|\b(?:days?|weeks?|fortnight|months?)\s(?:after|since|on\sfrom)\b[^.;\n]{0,50}\Z",
)
_SECOND_ROUND = re.compile(r"\b(?:second\sround|run-?off)\b[^.;\n]{0,120}\Z")
_RUN_OFF = re.compile(r"\b(?:second\sround|run-?off)\b", re.IGNORECASE)
_RUN_OFF_TO_COME = re.compile(
    r"\b(?:will|would|(?-i:may)|might|due|scheduled|expected|set|if|whether|to\sbe|possible|should|no|without|avoid\w*|"
    r"needed|likely)\b[^.;\n]{0,90}\Z",
    re.IGNORECASE,
)
_STILL_TO_COME = re.compile(
    r"[^.;\n]{0,60}?\b(?:will|would|is\s(?:due|scheduled|set|expected|planned|to)|takes\splace|(?-i:may))\b",
    re.IGNORECASE,
)
_OPENING, _REACH = 900, 240


def is_of_another_vote(text: str, before: str) -> bool:
    """Tell whether the words before a date speak of another day than that of the vote a text is about.

    "The previous elections of 2 May", "first scheduled for 2 May", "early voting on 2 May"; in a text on a run-off the
    first round, in any other the second.
    """
    small = before.lower()
    if _NOT_THE_DAY.search(small) or _ANOTHER_ELECTION.search(small):
        return True
    is_of_first, is_of_second = (bool(pattern.search(small)) for pattern in (_FIRST_ROUND, _SECOND_ROUND))
    if is_of_first == is_of_second:
        return is_of_first
    return is_of_first == _is_about_run_off(text)


def _is_about_run_off(text: str) -> bool:
    """Tell a text on a run-off from one that says when a run-off will be."""
    return any(
        not _RUN_OFF_TO_COME.search(text, max(0, match.start() - _REACH), match.start())
        and not _STILL_TO_COME.match(text, match.end())
        for match in _RUN_OFF.finditer(text, 0, _OPENING)
    )
