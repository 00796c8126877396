"""The words of many states for what is voted on, and for a vote itself."""

import re

from observers.vocabulary import ElectionType

# What is elected, in small letters. The order matters only where one wording holds another: the first match wins.
_OFFICES: tuple[tuple[ElectionType, str], ...] = (
    # Supranational parliaments and bodies elected once, to write a constitution.
    (ElectionType.OTHER, r"european\sparliament(?:ary)?|constituent\sassembly|pan-african\sparliament|primar(?:y|ies)"),
    # Upper chambers.
    (
        ElectionType.SENATE,
        r"senat(?:e|es|ors?|orial)|senado|sénat|upper\s(?:house|chamber)|federation\scouncil|"
        r"council\sof\s(?:the\s)?federation|"
        r"council\sof\s(?:the\s)?republic|majlisi\smilli|mill[iy]\sgengesh|halk\smaslahaty(?!\sof\s(?:the\s)?(?:velayat|etrap|cit|distr|prov))|"
        r"house\sof\s(?:councillors|elders|peoples|nationalities|lords)|"
        r"amyotha\shluttaw|rajya\ssabha|national\scouncil\sof\sprovinces|(?:federal\s)?bundesrat|eerste\skamer|"
        r"majlis\sal-?shura|"
        r"mesherano\sjirga|dewan\snegara|sangiin|dom\snaroda|national\sassembly\sof\snepal|house\sof\sfederation|"
        r"council\sof\sstate\s(?:members|seats)|majlis\sal-?dawla|seanad",
    ),
    # Councils, mayors and governors; before parliaments, which some regional councils are called.
    (
        ElectionType.LOCAL,
        r"(?:regional|provincial|autonomous)\sparliaments?|local(?:\s(?:government|self-government|council|councils|authorit(?:y|ies)|officials?|bodies))?|"
        r"municipal(?:it(?:y|ies))?|maslikhats?|kengash(?:es|i)?|(?:velayat|etrap|gengesh|ge[nň]e[sş])\w*|mayor(?:s|al|alty)?|"
        r"gubernatorial|governorship|governors?|governorates?|"
        r"regional|provincial|county|counties|communal|communes?|district|village|ward|cantonal|departmental|"
        r"(?:city|district|village|rural|town|regional|county|provincial|area|people['’]s|local)\s"
        r"(?:councils?|assembl(?:y|ies)|dumas?|keneshes|kenesh)|state\s(?:houses?\sof\s)?assembl(?:y|ies)|"
        r"councill?ors?|akims?|khokims?|hokims?|sub-?national|rural|self-governments?|borough|prefectural|barangay|"
        r"decentrali[sz]ed|oblasts?|aimags?|soums?|sums?|khoroos?|rayons?|raions?|jamoats?|hakims?|"
        r"(?:city|district|local|regional|aimag|soum|capital\scity|citizens['’]\srepresentative)\skhurals?|"
        r"(?:city|district|local|town)\smajlis(?:es)?|local\smajlises|panchayats?|upazila|union\sparishad|zila|"
        r"tehsil|nagar|"
        r"cabildos?|alcald(?:es?|ías?)|intendentes?|prefectos?|prefects?|headm[ae]n|warden|parish(?:es)?|"
        r"metropolitan|burgomasters?|starostas?|island\s(?:governors?|councils?)|voivodeships?|länder|landtag|cantons?|comarcas?|suco|aldeia|councils",
    ),
    # Lower or only chambers by their own names.
    (
        ElectionType.PARLIAMENTARY,
        r"mazhilis|m[aä]jilis|kurultai|milliy\smajlis|jogorku\skenesh|zhogorku\skenesh|mill[iy]\smejlis|"
        r"mill[iy]\smajlis|mejlis|majlisi\snamoyandagon|"
        r"legislative(?:\schamber|\sassembly)?|(?:verkhovna\s)?rada|(?:state\s)?duma|sejm|riksdag|knesset|bundestag|"
        r"national(?=\s(?:and|&|or|as\swell\sas)\s(?:provincial|regional|local|municipal|county|district|communal))|"
        r"(?<=provincial\sand\s)national|(?<=regional\sand\s)national|(?<=local\sand\s)national|"
        r"lok\ssabha|jatiya\ssangsad|sangsad|dewan\srakyat|wolesi\sjirga|pratinidhi\ssabha|"
        r"congreso|c[aá]mara\s(?:de|dos)\s(?:diputados|deputados|representantes)|assembleia|asamblea|"
        r"assembl[eé]e\snationale|"
        r"chambre\sdes\s(?:députés|représentants)|tweede\skamer|states-general|staten-generaal|"
        r"shugiin|"
        r"eduskunta|vouli|nationalrat|kuvendi|sobranie|narodno\ssa?branie|(?:narodna\s)?skup[sš]tina|dr[zž]avni\szbor|"
        r"n[aá]rodn[aá]\srada|poslaneck[aá]\ssněmovna|orsz[aá]ggy[uű]l[eé]s|camera\s(?:deputaților|dei\sdeputati)|"
        r"dáil(?:\séireann)?|"
        r"legislative\syuan|fono(?:\saoao\sfaitulafai)?|maneaba|bunge|tbmm|meclis|islamic\sconsultative\sassembly|"
        r"shura\scouncil|"
        r"azgayin\szhoghov|palata\spredstaviteley|(?:zhogorku|jogorku)|khalk\smaslakhaty|folkeraad|"
        r"(?:cambodian\s)?rathasaphea|vouli|national\speople['’]s\scongress|supreme\speople['’]s\sassembly|"
        r"saeima|seimas|riigikogu|sabor|house\sof\s(?:representatives|assembly|commons|people|keys)|"
        r"(?:lower|single|only)\s(?:house|chamber)|unicameral|bicameral|chamber\sof\s(?:deputies|representatives)|"
        r"national\s(?:assembly|council)|"
        r"parliamentary|(?:state\s)?great\s(?:k)?hural|(?:k)?hural\sof\smongolia|people['’]s\s(?:assembly|majlis)|"
        r"majlis|council\sof\srepresentatives|"
        r"pyithu\shluttaw|hluttaw|legislature|cortes|storting|folketing|althing|assembly\sof\sthe\srepublic|"
        r"congressional|mps?\b|members\sof\s(?:the\s)?parliament|lawmakers|legislators|national\slegislative|"
        r"majoritarian",
    ),
    (
        ElectionType.PRESIDENTIAL,
        r"presidential|(?:vice[\s-])?presiden(?:ts?|cy)(?:\sof\sthe\srepublic)?|heads?\sof\sstate",
    ),
    (ElectionType.REFERENDUM, r"referendum|plebiscite|popular\sconsultation|constitutional\samendments?|constitution"),
)
# A parliament or an assembly by its general name: says something only where no chamber is named beside it.
_GENERAL_PARLIAMENT = (
    r"parliaments?|oliy\smajlis|federal\sassembly|grand\snational\sassembly|congress|(?:national\s)?diet|oireachtas|"
    r"parliamentarians|deputies|(?<=\btheir\s)assembly|(?<=\bits\s)assembly|(?<=\bnew\s)assembly|(?<=members\sof\sthe\s)assembly"
)

# "Its senators and deputies": two chambers, where "deputies of the Senate" are one.
_BOTH_CHAMBERS = re.compile(
    r"\bsenat(?:e|ors?)\b(?:,|\s(?:and|&))[^.;]{0,30}\b(?:deputies|deputy|representatives)\b|"
    r"\b(?:deputies|representatives)(?:,|\s(?:and|&))[^.;]{0,30}\bsenators?\b",
)

# "A president, deputies and mayors": deputies of the parliament, where "deputies of local councils" are not.
_DEPUTIES_LISTED = re.compile(
    r"\bpresident(?:,|\sand)\s(?:[\w-]+\s){0,4}?deputies\b(?!\sof\s(?:local|the\slocal))|"
    r"\bdeputies(?:,|\sand)\s(?:mayors|councill?ors|governors|a\spresident|the\spresident)\b",
)

_OFFICE = "|".join(
    [
        *(rf"(?P<{name.name.lower()}>(?:{words})\b)" for name, words in _OFFICES),
        rf"(?P<general>(?<!\bregional\s)(?<!\bprovincial\s)(?<!\bautonomous\s)(?:{_GENERAL_PARLIAMENT})\b)",
    ]
)
OFFICE_PLAIN = "|".join([*(words for _, words in _OFFICES), _GENERAL_PARLIAMENT])
# Most words in an election's name begin no office, and are passed over at once.
_OFFICES_NAMED = re.compile(rf"\b(?=\w)(?!(?:of|the|and|to|for|in|its|their|an?|new|early|republic)\b)(?:{_OFFICE})")
_CHAMBERS = frozenset((ElectionType.PARLIAMENTARY, ElectionType.SENATE, ElectionType.OTHER))

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
    akim akims hokim hokims khokims oblast oblasts aimag soum sum khural khurals hural panchayat upazila prefects
    metropolitan diet sangsad sabha dewan rakyat negara jirga wolesi congreso cámara asamblea assembleia eduskunta
    vouli nationalrat kuvendi sobranie skupština narodno sabranie tbmm meclis yuan fono seats seat unicameral bicameral
    single-chamber biennial mandatory first-ever historic long-awaited twin parallel joint coinciding
    ahead-of-schedule
    lok rajya jatiya pratinidhi union parishad tweede eerste kamer dáil seanad bunge maneaba shura consultative
    legislators lawmakers parliaments referendums capital
    european african pan-african constituent primary primaries referendum amendments consultation
    """.split()  # noqa: SIM905 - a list of words reads better than a list of strings
)

# A vote. "polling", "voting" and "ballot box" are about a day or a place, not about an election.
# A wording with a new first word must be let through by `VOTE_OPENERS` or `VOTE_OPENERS_WITH`, too.
ELECTION = (
    r"(?:vot(?:e|es|ed|ing)|polling|balloting|(?:cast|casting)\s(?:\w+\s(?:separate\s|different\s)?)?(?:ballots?|votes?):?|"
    r"(?:went|go|going|"
    r"gone)\sto\sthe\spolls)"
    r"(?:\s(?:on|in|at)\s[^.;:,\n]{1,30}?|\stoday|\syesterday)?\s(?:for|to\s(?:elect|choose|pick|select))(?=\s)|"
    r"to\s(?:choose|pick|select)(?=\s)|to\sfill(?=\s(?:the\s)?(?:\d|vacan|empty|two|three|four|five|six|seven|"
    r"eight|nine|ten))|electing|choosing|"
    r"(?:it|they|he|she|who|which|that|country|nation|republic)\s(?:has\s|have\s|had\s)?(?:chose|elected|chosen|"
    r"picked)|"
    r"(?:by-)?elections?|elects?|elected(?=\s(?:to|into|the|its|their|an?|new|local|deputies|members|\d{1,3})\b)|"
    r"(?:voters|citizens|citizenry|electors|people|electorate|nation|(?-i:[A-Z])\w+(?:ns|is|ese))\s(?:(?:of|"
    r"in)\s(?:the\s)?(?:\w+\s){1,3})?"
    r"(?:elected|chose|choose|elect|picked|renewed|renew)|"
    r"(?:has|have|got|gets?)\san?\snew|polls?(?!ing)|vote(?!r)s?|ballot(?!\s(?:box|paper))|"
    r"run-?offs?|contests?|race"
)
# The first words of the wordings above.
VOTE_OPENERS = frozenset(
    """
    vote votes voted voting cast casting electing choosing by election elections elect elects elected voters citizens
    citizenry electors people electorate nation poll polls ballot run runoff runoffs contest contests race referendum
    plebiscite polling balloting nationwide national popular all
    """.split()  # noqa: SIM905 - a list of words reads better than a list of strings
)
# Common words that open one only with others, and these others: "to choose", "they elected", "has a new".
VOTE_OPENERS_WITH = (
    (frozenset(("to",)), frozenset(("choose", "pick", "select", "fill"))),
    (frozenset(("has", "have", "got", "get", "gets")), frozenset(("new",))),
    (frozenset(("went", "go", "going", "gone")), frozenset(("polls",))),
    (
        frozenset(("it", "they", "he", "she", "who", "which", "that", "country", "nation", "republic")),
        frozenset(("chose", "elected", "chosen", "picked")),
    ),
)
# "Nigerians", "Danes", "Chinese" open one by their endings.
PEOPLES_END = ("ns", "is", "ese")
EARLY = r"early|snap|extraordinary|pre-?term|premature|unscheduled|ahead-of-schedule|emergency|brought-forward"


def types_in(words: str) -> list[ElectionType]:
    """Return what is elected according to some words, in their order, each once.

    "Deputies of the Senate of the Parliament" is the senate alone: the general name of a parliament counts only where
    no chamber of it is named.
    """
    found: list[ElectionType] = []
    general: set[str] = set()
    small = words.lower()
    if not small.strip(" |"):
        return found
    for match in _OFFICES_NAMED.finditer(small):
        kind = match.lastgroup or ""
        if kind == "general":
            general.add(match[0])
        elif (term := ElectionType[kind.upper()]) not in found:
            found.append(term)
    if ElectionType.PARLIAMENTARY not in found and _names_a_parliament(small, found, general):
        found.append(ElectionType.PARLIAMENTARY)
    return found


def _names_a_parliament(words: str, found: list[ElectionType], general: set[str]) -> bool:
    """Tell whether words in small letters name a parliament, by general names or beside a senate."""
    if _BOTH_CHAMBERS.search(words):
        return True
    if not _CHAMBERS.isdisjoint(found):
        return False
    return bool(general - {"deputies"} or (general and not found) or _DEPUTIES_LISTED.search(words))
