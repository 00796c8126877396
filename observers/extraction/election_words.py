"""The words of many states for what is voted on, and for a vote itself."""

import re

from observers.vocabulary import ElectionType

# What is elected. The order matters only where one wording holds another: the first match at a place wins.
_OFFICES: tuple[tuple[ElectionType, str], ...] = (
    # Supranational parliaments and bodies elected once, to write a constitution.
    (ElectionType.OTHER, r"european\sparliament(?:ary)?|constituent\sassembly|pan-african\sparliament|primar(?:y|ies)"),
    # Upper chambers.
    (
        ElectionType.SENATE,
        r"senat(?:e|es|ors?|orial)|upper\s(?:house|chamber)|federation\scouncil|council\sof\s(?:the\s)?federation|"
        r"council\sof\s(?:the\s)?republic|majlisi\smilli|mill[iy]\sgengesh|halk\smaslahaty|house\sof\s(?:councillors|elders|peoples|nationalities|lords)|"
        r"amyotha\shluttaw|rajya\ssabha|national\scouncil\sof\sprovinces|bundesrat",
    ),
    # Councils, mayors and governors; before parliaments, which some regional councils are called.
    (
        ElectionType.LOCAL,
        r"local(?:\s(?:government|self-government|council|councils|authorit(?:y|ies)|officials?|bodies))?|"
        r"municipal(?:it(?:y|ies))?|maslikhats?|kengash(?:es|i)?|(?:velayat|etrap|gengesh)\w*|mayor(?:s|al|alty)?|gubernatorial|governorship|governors?|governorates?|"
        r"regional|provincial|county|counties|communal|communes?|district|village|ward|cantonal|departmental|"
        r"(?:city|district|village|rural|town|regional|county|provincial|area|people['’]s|local)\s"
        r"(?:councils?|assembl(?:y|ies)|dumas?|keneshes|kenesh)|state\s(?:houses\sof\s)?assembl(?:y|ies)|"
        r"councill?ors?|akims?|khokims?|hokims?|sub-?national|rural|self-governments?|borough|prefectural|barangay|"
        r"decentrali[sz]ed",
    ),
    # Lower or only chambers by their own names.
    (
        ElectionType.PARLIAMENTARY,
        r"mazhilis|m[aä]jilis|kurultai|milliy\smajlis|jogorku\skenesh|zhogorku\skenesh|mill[iy]\smejlis|mill[iy]\smajlis|mejlis|majlisi\snamoyandagon|"
        r"legislative(?:\schamber|\sassembly)?|verkhovna\srada|(?:state\s)?duma|sejm|riksdag|knesset|bundestag|"
        r"lok\ssabha|saeima|seimas|riigikogu|sabor|house\sof\s(?:representatives|assembly|commons|people|keys)|"
        r"(?:lower|single)\s(?:house|chamber)|chamber\sof\s(?:deputies|representatives)|national\s(?:assembly|council)|"
        r"parliamentary|great\skhural|state\sgreat\skhural|people['’]s\s(?:assembly|majlis)|majlis|council\sof\srepresentatives|"
        r"pyithu\shluttaw|hluttaw|legislature|cortes|storting|folketing|althing|assembly\sof\sthe\srepublic|"
        r"congressional|mps?\b|members\sof\s(?:the\s)?parliament|lawmakers|legislators|national\slegislative|majoritarian",
    ),
    (
        ElectionType.PRESIDENTIAL,
        r"presidential|(?:vice[\s-])?president(?:s|cy)?(?:\sof\sthe\srepublic)?|heads?\sof\sstate",
    ),
    (ElectionType.REFERENDUM, r"referendum|plebiscite|popular\sconsultation|constitutional\samendments?|constitution"),
)
# A parliament or an assembly by its general name: says something only where no chamber is named beside it.
_GENERAL_PARLIAMENT = (
    r"parliaments?|oliy\smajlis|federal\sassembly|grand\snational\sassembly|congress|parliamentarians|deputies"
)

OFFICE = "|".join(
    [
        *(rf"(?P<{name.name.lower()}>(?:{words})\b)" for name, words in _OFFICES),
        rf"(?P<general>(?:{_GENERAL_PARLIAMENT})\b)",
    ]
)
OFFICE_PLAIN = "|".join([*(words for _, words in _OFFICES), _GENERAL_PARLIAMENT])
_GENERAL = re.compile(rf"\b(?:{_GENERAL_PARLIAMENT})\b", re.IGNORECASE)
OFFICES = re.compile(rf"\b(?:{OFFICE})", re.IGNORECASE)

# The words that may stand in a row before a vote: those of the offices, and those that join or qualify them.
BEFORE_A_VOTE = frozenset(
    """
    a an and or as well the of to for in both members member deputies deputy new next
    early snap extraordinary pre-term preterm premature unscheduled repeat repeated re-run rerun second first third
    round rounds two general tripartite harmonised harmonized simultaneous joint regular scheduled ordinary indirect
    direct partial national republican federal state constitutional combined concurrent upcoming forthcoming popular
    multi-party multiparty midterm mid-term term convocation nationwide country's
    presidential vice president presidency vice-presidential parliamentary parliament legislative legislature
    national senate senatorial senators senator upper lower single house houses chamber chambers lords elders commons
    representatives assembly assemblies people people's provinces federation congress congressional cortes
    mazhilis majilis mäjilis kurultai kengash kengashes maslikhat maslikhats mäslihats jogorku zhogorku kenesh keneshes
    milli mejlis majlis oliy majlisi
    namoyandagon verkhovna rada duma dumas sejm riksdag knesset bundestag bundesrat saeima seimas riigikogu sabor
    khural great hluttaw pyithu amyotha storting folketing althing mps majoritarian
    local municipal regional provincial county counties district village mayoral mayor mayors gubernatorial
    governorship governorate governorates governor governors council councils councillor councillors councilor
    communal commune communes rural city town area ward cantonal departmental borough prefectural barangay
    self-government self-governments government governments authorities bodies authority sub-national subnational
    akim akims
    european african pan-african constituent primary primaries referendum amendments consultation
    """.split()  # noqa: SIM905 - a list of words reads better than a list of strings
)

# A vote. "polling", "voting" and "ballot box" are about a day or a place, not about an election.
ELECTION = (
    r"(?:by-)?elections?|elects?|elected(?=\s(?:to|into)\b)|"
    r"(?:voters|citizens|people|electorate|(?-i:[A-Z])\w+(?:ns|is|ese))\s(?:(?:of|in)\s(?:the\s)?(?:\w+\s){1,3})?"
    r"(?:elected|chose|choose)|polls?(?!ing)|vote(?!r)s?|ballot(?!\s(?:box|paper))|"
    r"run-?offs?|contests?|race"
)
EARLY = r"early|snap|extraordinary|pre-?term|premature|unscheduled"


def types_in(words: str) -> list[ElectionType]:
    """Return what is elected according to some words, in their order, each once.

    "Deputies of the Senate of the Parliament" is the senate alone: the general name of a parliament counts only where
    no chamber of it is named.
    """
    found: list[ElectionType] = []
    for match in OFFICES.finditer(words):
        kind = match.lastgroup or ""
        if kind != "general" and (term := ElectionType[kind.upper()]) not in found:
            found.append(term)
    chambers = {ElectionType.PARLIAMENTARY, ElectionType.SENATE, ElectionType.OTHER}
    general = {match[0].lower() for match in _GENERAL.finditer(words)}
    if not chambers.intersection(found) and (general - {"deputies"} or (general and not found)):
        found.append(ElectionType.PARLIAMENTARY)
    return found
