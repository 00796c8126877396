"""The body at which a sentence puts the mission: "was received at the Security Council by its Secretary"."""

import re

from observers.extraction.meetings.roles import is_body, without_articles

_LONGEST = 400
_BODY = re.compile(
    r"\b(?:[Aa]t|to|of|by|with|visited|toured|[Ii]n|on|attended|was|were)\s(?P<body>(?:the|its|our|"
    r"their)\s[A-Z][\w'’-]*|[A-Z]{3,8}\b|(?:(?<=\AIn\s)|(?<=\AAt\s))[A-Z][\w'’-]*)"
    r"(?P<more>(?:\s(?:\([A-Z][\w/-]*\)|[A-Z][\w'’-]*|(?:of|for|and|on|the)(?=\s(?:the\s)?[A-Z])))*)"
)
_UNIT = re.compile(r"(?i)\b(?:polling|precinct|stations?|missions?|observers?|delegations?|elections?)\Z")


def last_body(before: str) -> tuple[int, str]:
    """Return the last body that stands behind a preposition in the words before a name, and where it starts.

    "At the headquarters of the Progress Party they were greeted by its" gives "Progress Party"; nothing gives "".
    """
    found = (0, "")
    first = max(0, len(before) - _LONGEST)
    for match in _BODY.finditer(before, first):
        body = without_articles(match["body"] + match["more"])
        if is_body(body) and not _UNIT.search(body):
            found = (match.start(), body)
    return found
