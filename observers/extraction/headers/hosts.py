"""Which state holds the election: the host, not a member state, the seat or where somebody comes from."""

import re
from collections.abc import Sequence
from itertools import pairwise

from observers.extraction.documents import Document
from observers.extraction.headers.election_phrases import ElectionPhrase, phrases_near
from observers.extraction.readings import Claim
from observers.extraction.words.clauses import last_clause
from observers.extraction.words.states import Kind, StateMention

RULES: dict[str, str] = {
    "election.country.in-phrase": "The state inside the name of the election: “Elections of … the Republic of …”.",
    "election.country.before-election": "The state or people before an election: “the Nigerian general elections”.",
    "election.country.after-election": "The state after an election: “parliamentary elections in …”.",
    "election.country.mission-in": "The state a mission was in or was sent to: “Observation Mission … in …”.",
    "election.country.institutions": "The state whose voters, laws, government or election commission are named.",
    "election.country.mentioned": "The state named most, where no wording ties it to the election.",
}

_HEADING, _OPENING = 200, 600
_REACH, _NEAR = 90, 300
_OWNED = re.compile(r"['’]?s?['’]?(?:\s[\w’,-]+){0,5}?\s\Z")
_TIGHT = re.compile(r"['’]?s?\s(?:(?:[\d,]+|[A-Z][a-z]+)\s){0,3}\Z")
_HELD_IN = re.compile(
    r"[^.;:\n]{0,60}?\b(?:in|of|across|throughout|inside|to|for)\s(?:the\s)?(?:\w+\s(?:of|in)\s(?:the\s)?)?\Z",
    re.IGNORECASE,
)
# In small letters.
_FOREIGN = re.compile(
    r"\b(?:ambassadors?|embass(?:y|ies)|former(?:ly)?|ex|presidents?|prime\sministers?|ministers?|members?|"
    r"deput(?:y|ies)|mps?|"
    r"representatives?|chair\w*|secretar\w+|heads?|parliaments?|assembly|senators?|delegations?|directors?|officials|"
    r"diplomats|consul\w*|from|led\sby|headed\sby|experts|judges?|states?)\b[^.;:\n]{0,50}\Z",
)
_ACCREDITED = re.compile(r"\bto\s(?:the\s)?\Z", re.IGNORECASE)
# "Voters in", "laws of the": by one of these words the institutions of a state are tied to it.
_LINKS = frozenset(("of", "in", "to", "across", "by"))
# In small letters.
_INSTITUTION_BEFORE = re.compile(
    r"\b(?:voters|people|citizens|government|invitation|election\scommission|electoral\scommission|commission|"
    r"referenda|"
    r"laws?|legislation|constitution|electorate|code|authorities|leadership|missions?|observers|held|arrived|"
    r"electoral\sprocess|"
    r"democracy|development|territory|law\senforcement)\s(?:of|in|to|across|by)\s(?:the\s)?\Z",
)
_INSTITUTION_AFTER = re.compile(
    r"(?:['’]s?)?\s(?:voters|people|authorities|legislation|laws?|electoral|constitution|citizens|election|elections|"
    r"electorate|commission|held|voted|went|turned\sout|goes|votes|national)\b",
    re.IGNORECASE,
)
# In small letters.
_MISSION_IN = re.compile(
    r"\b(?:missions?|observers|observation|eom)\b"
    r"(?:(?!\b(?:ambassador|embassy|former|ministers?|president|member|seminar|office|headquarters|met|"
    r"from)\b)[^.;:,\n]){0,90}?"
    r"\b(?:in|to)\s(?:the\s)?(?:republic\sof\s|kingdom\sof\s)?\Z",
)
_FORMER = re.compile(r"\bformer\s(?:\w+\s)?\Z", re.IGNORECASE)
_OFFICE_AFTER = re.compile(
    r"(?:['’]s)?\s(?:\w+\s)?(?:President|Prime\sMinister|Ambassador|Minister|MP|Embassy|observers?|delegation)\b"
)
_SET_APART = re.compile(r"\s[–—/|›»>-]\s(?:the\s)?(?:Republic\sof\s)?\Z", re.IGNORECASE)
_REST_OF_HEADING = re.compile(r",?\s?(?:(?:19|20)\d\d)?[ ]?(?:\n|\Z)")
_LIST = re.compile(r"(?:,\s|\sand\s|,\sand\s|/|\sor\s)(?:the\s)?(?:\w+\sof\s)?\Z")


def find_host(document: Document, phrases: Sequence[ElectionPhrase]) -> Claim | None:
    """Return the claim for the state whose election the text is about, or None where it names none.

    Every mention weighs by the words around it; "former President of Sierra Leone", "Ambassador of Turkey" and the
    members of a list of states weigh nothing.
    """
    text = document.text
    mentions = document.states
    weighed = [(mention, *_weigh(text, mentions, number, phrases)) for number, mention in enumerate(mentions)]
    totals: dict[str, int] = {}
    for mention, weight, _rule in weighed:
        totals[mention.code] = totals.get(mention.code, 0) + weight
    if not totals:
        return None
    code = max(totals, key=totals.__getitem__)
    best, _weight, rule = max(
        ((m, weight, rule) for m, weight, rule in weighed if m.code == code),
        key=lambda one: (one[1], one[0].kind is Kind.NAME, -one[0].span.start),
    )
    return Claim("election.country", code, best.span, f"election.country.{rule}")


def _weigh(
    text: str, mentions: Sequence[StateMention], number: int, phrases: Sequence[ElectionPhrase]
) -> tuple[int, str]:
    mention = mentions[number]
    place = 3 if mention.span.start < _HEADING else 2 if mention.span.start < _OPENING else 1
    if rule := _tied_to_election(text, mention, phrases):
        return 20 * place, rule
    before = last_clause(text[max(0, mention.span.start - _REACH) : mention.span.start])
    small = before.lower()
    follows_link = not _LINKS.isdisjoint(small.split()[-2:])
    if _INSTITUTION_AFTER.match(text, mention.span.end) or (
        follows_link and _INSTITUTION_BEFORE.search(small) and not _is_listed(text, mentions, number)
    ):
        return 6 * place, "institutions"
    if mention.kind is Kind.NAME and _MISSION_IN.search(small) and not _is_listed(text, mentions, number):
        return 6 * place, "mission-in"
    if mention.kind is Kind.NAME and mention.span.end < _HEADING and _ends_heading(text, mention, before):
        return 6 * place, "mission-in"
    if _is_foreign(text, mention, before) or _is_listed(text, mentions, number):
        return 0, "mentioned"
    return (1 if mention.kind is Kind.PLACE else 2) * place, "mentioned"


def _tied_to_election(text: str, mention: StateMention, phrases: Sequence[ElectionPhrase]) -> str:
    for phrase in phrases_near(phrases, mention.span.start - _NEAR, mention.span.end + _NEAR):
        if phrase.span.holds(mention.span):
            return "in-phrase"
        if mention.span.end <= phrase.span.start <= mention.span.end + _REACH:
            gap = text[mention.span.end : phrase.span.start]
            owned = gap[:1] in "'’" and _OWNED.match(gap)
            if (owned or _TIGHT.match(gap)) and phrase.names_an_election:
                return "before-election"
        if phrase.span.end <= mention.span.start <= phrase.span.end + _REACH and phrase.names_an_election:
            gap = text[phrase.span.end : mention.span.start]
            if _HELD_IN.match(gap) and not _FOREIGN.search(gap.lower()):
                return "after-election"
    return ""


def _ends_heading(text: str, mention: StateMention, before: str) -> bool:
    """Tell the state that a heading sets apart: "Chair of the Observer Group – Tarvia", "Observation / Tarvia"."""
    return _SET_APART.search(before) is not None and _REST_OF_HEADING.match(text, mention.span.end) is not None


def _is_foreign(text: str, mention: StateMention, before: str) -> bool:
    small = before.lower()
    if ("former" in small and _FORMER.search(before)) or _OFFICE_AFTER.match(text, mention.span.end):
        return True
    return bool(_FOREIGN.search(small)) and not _ACCREDITED.search(before)


def _is_listed(text: str, mentions: Sequence[StateMention], number: int) -> bool:
    """Tell whether another state stands right beside this one in a list."""
    for first, second in pairwise(mentions[max(0, number - 1) : number + 2]):
        gap = text[first.span.end : second.span.start]
        if first.code != second.code and len(gap) < _REACH and _LIST.fullmatch(gap):
            return True
    return False
