"""How strongly the words around the name of a body say that its mission speaks here."""

import re

from observers.extraction.words.clauses import last_clause
from observers.spans import Span

# Any word may stand between a name and its observers: "international", "pre-electoral", "40", "Election".
_ADJECTIVE = r"(?:(?:ad\shoc|[\d,]{1,6}|[a-z][\w-]+)\s)"
_OBSERVERS = (
    r"(?:missions?|observers?|monitors|monitoring|observation|eom|eam|ltos|stos|delegat(?:ion|es|ing)|group|team|"
    r"watchers)\b"
)
_ADVERB = (
    r"(?:(?:has|have|had|will|also|today|further|recently|jointly|was|were|is|are|been|being|officially|again|now|"
    r"closely|itself)\s){0,3}"
)
_DEED = (
    r"(?:(?:observ|monitor|deploy|dispatch|field|mobili[sz]|watch|follow|visit|count|record|document|regret)(?:ed|es|s|ing)?\b|delegating\b|sent\b|sends\b|"
    r"(?:(?:issue|release|publish|conclude|conduct|declare|recogni[sz]e|congratulate|commend|welcome|recommend|note|"
    r"praise|urge|assesse?|applaud|reiterate|verifi|announce)(?:d|ed|s|es)?)\b|"
    r"(?:post|station|plac|train|recruit|assign|put|had|has|ran|brought)(?:ed)?\s(?:[\w,-]+\s){0,4}?"
    r"(?:observers|monitors|volunteers|watchers|people|members|activists|reporters)\b|found\b|finds?\b|calls?\b|said\b|saw\b|asks\b)"
)
_APPOSITIVE = r"[\"”»]?(?:\s?\([^()\n]{1,80}\))?(?:,\s[^,.;\n]{3,90},)?"

_PAPER = r"(?:statements?|reports?|conclusions|findings|declaration|communiqu[eé]|assessment)"

# What follows a name: weight, pattern, rule.
_AFTER = (
    (
        10,
        re.compile(
            rf"{_APPOSITIVE}(?:['’]s?)?[\s-](?:{_ADJECTIVE}){{0,6}}(?:{_OBSERVERS}|volunteers\b)", re.IGNORECASE
        ),
        "followed-by-mission",
    ),
    (6, re.compile(rf"{_APPOSITIVE}(?:,?\s(?:which|who|that))?\s{_ADVERB}{_DEED}", re.IGNORECASE), "followed-by-deed"),
    (
        6,
        re.compile(r",?\swhose\s(?:[\w,]+\s){0,3}(?:observers|volunteers|monitors|people|members)\b", re.IGNORECASE),
        "followed-by-mission",
    ),
    (
        6,
        re.compile(
            r"['’]s?\s(?:\w+\s){0,3}(?:statement|report|findings|conclusions|pvt|assessment|methodology)\b",
            re.IGNORECASE,
        ),
        "its-statement",
    ),
    (
        10,
        re.compile(
            rf"{_APPOSITIVE}\s(?:[\w-]+\s){{0,4}}?(?:put\sforward|present(?:s|ed)|publish(?:es|ed)|releas(?:es|ed)|"
            rf"issue[sd]|unveil(?:s|ed)|"
            rf"made\s(?:public|known)|read\sout|announce[sd]|summ(?:ed|ing)\sup|"
            rf"shared?)\s(?:[\w-]+\s){{0,9}}?(?:{_PAPER}|impressions|"
            r"results\sof\s(?:its|the)\s(?:\w+\s)?(?:observation|monitoring)|parallel)\b",
            re.IGNORECASE,
        ),
        "its-findings",
    ),
    (
        8,
        re.compile(
            rf"(?:\s[–—:|-]|:)?\s(?:preliminary|interim|final|verification|observation|monitoring|joint|elections?|"
            rf"post-election|"
            rf"pre-election|"
            rf"initial|summary|press)\s(?:\w+\s){{0,3}}{_PAPER}\b",
            re.IGNORECASE,
        ),
        "its-statement",
    ),
    (
        12,
        re.compile(
            rf"(?:\s?\([^()\n]{{1,40}}\))?\s*\n\s*(?:[\w’'-]+\s){{0,4}}{_PAPER}\b",
            re.IGNORECASE,
        ),
        "heading",
    ),
    (
        5,
        re.compile(
            r"(?:\s?\([^()\n]{1,60}\))?,?\s(?:is\s)?(?:an?|the)\s(?:[\w-]+\s){0,4}?(?:watchdog|collective|alliance|coalition|network|"
            r"platform|association|"
            r"group|movement|consortium|initiative|federation|ngo)\b",
            re.IGNORECASE,
        ),
        "introduces-itself",
    ),
)
# What stands before a name, in small letters: weight, words of which one must be there, pattern, rule.
_BEFORE = (
    (
        6,
        ('"', "“", "«", "‘"),
        re.compile(
            r"\b(?:association|coalition|movement|network|ngo|union|organi[sz]ation|group|platform|alliance|"
            r"initiative)\s[\"“«‘]\Z",
        ),
        "observer-group",
    ),
    (
        10,
        ("mission", "observ", "monitor", "delegat", "eom"),
        re.compile(
            r"\b(?:missions?|observers?|monitors|delegation|delegates|eom|observation|monitoring|observer\s(?:group|"
            r"team))\s(?:\([A-Za-z]+\)\s)?(?:(?:sent|deployed|fielded|organi[sz]ed|dispatched|mounted|led|delegated|"
            r"conducted|of|from|by|for|that)\s){1,2}(?:the\s)?\Z",
        ),
        "mission-of",
    ),
    (
        8,
        ("by",),
        re.compile(
            r"\b(?:sent|deployed|fielded|organi[sz]ed|dispatched|mounted|conducted|issued|released|published|"
            r"presented|delivered)\sby\s(?:the\s)?\Z",
        ),
        "deployed-by",
    ),
    (
        8,
        ("statement", "report", "communiqu", "declaration"),
        re.compile(
            r"\b(?:statement|report|communiqu[eé]|declaration)\s(?:\w+\s){0,3}(?:by|of|from)\s(?:the\s)?\Z",
        ),
        "statement-by",
    ),
    (8, ("mission",), re.compile(r"\bmission\s*\n\s*(?:of\s)?(?:the\s)?\Z"), "heading"),
    (5, ("behalf",), re.compile(r"\bon\sbehalf\sof\s(?:the\s)?\Z"), "on-behalf-of"),
    (
        7,
        ("group", "organi", "network", "coalition", "member"),
        re.compile(
            r"\b(?:citizens?['’]?|civic|domestic|local|civil\ssociety|non-?partisan|observer|monitoring)\s(?:\w+\s){0,3}(?:group|organi[sz]ation|"
            r"network|coalition|member),?\s(?:the\s)?\Z",
        ),
        "observer-group",
    ),
)
# The words at which all wordings before a name end.
_MAY_TIE = re.compile(
    r"(?:\b(?:of|from|by|for|that|group|organi[sz]ation|network|coalition|member|missions?|observers?|monitors|"
    r"delegat(?:ion|es)|eom|observation|monitoring|sent|deployed|fielded|organi[sz]ed|dispatched|mounted|led|delegated|"
    r"conducted),?\s(?:the\s)?|[\"“«‘]|\n\s{0,3}(?:of\s)?(?:the\s)?)\Z",
)
_LONGEST_TIE = 30
# Whom the mission met, or stood beside: not who speaks.
_BESIDE = re.compile(
    r"\b(?:met|meets?|meetings?|talks|contacts?|consultations?|exchanged|coordinat\w+|cooperat\w+|collaborat\w+|"
    r"alongside|"
    r"side\sby\sside|in\saddition\sto|unlike|as\swell\sas|such\sas|including|other|accompanied)\s"
    r"(?:(?:with|by|of|from|the|views|heads?|representatives|members|leaders|other|to|observers?|missions?|observer|"
    r"observation|and|an?|side)\s){0,7}\Z",
)
# "The AU and the EU also sent observers": others beside whom the mission worked.
_ALSO_THERE = re.compile(
    r"(?:,?\s(?:and\s)?(?:the\s)?[A-Z][\w/]+){0,3}\s(?:(?:have|has|had|too|likewise|also)\s){0,1}(?:also|likewise|too)\s"
    r"(?:sent|sends|deployed|fielded|had|observed|monitored|dispatched)\b"
)
_OWN_MISSION = re.compile(r"\b(?:observ|mission|EOM\b|expert team)", re.IGNORECASE)
_WINDOW = 110


def weigh(text: str, span: Span, *, is_known: bool) -> tuple[int, str]:
    """Return how strongly one mention tells of authorship, 0 where it does not, and the rule that says so.

    "OTS observers", "deployed by the OTS", "the OTS observed" weigh much; "met with the OTS mission" nothing.
    """
    before = last_clause(text[max(0, span.start - _WINDOW) : span.start]).lower()
    if _BESIDE.search(before):
        return 0, ""
    if _ALSO_THERE.match(text, span.end):
        return 0, ""
    if not is_known and text.endswith(("Monitors", "Observers", "Watchers"), span.start, span.end):
        return 6, "organisation.name-of-mission"
    if is_known and _OWN_MISSION.search(text, span.start, span.end):
        return 10, "organisation.name-of-mission"
    found = [(weight, f"organisation.{rule}") for weight, pattern, rule in _AFTER if pattern.match(text, span.end)]
    if _MAY_TIE.search(before, max(0, len(before) - _LONGEST_TIE)):
        found += _found_before(before)
    return max(found, default=(1, "organisation.mentioned") if is_known else (0, ""))


def _found_before(before: str) -> list[tuple[int, str]]:
    return [
        (weight, f"organisation.{rule}")
        for weight, needed, pattern, rule in _BEFORE
        if any(word in before for word in needed) and pattern.search(before)
    ]
