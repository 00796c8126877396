"""Words for offices and bodies: telling them apart in a phrase, and parting an office from its institution."""

import re

_ROLES = (
    r"ministers?|secretar(?:y|ies)(?: |-)general|(?:under-?)?secretar(?:y|ies)|chair(?:man|men|person|persons|"
    r"woman)?|chairs|"
    r"presidents?|vice-?(?:presidents?|chair(?:man|person|woman)?|speakers?|ministers?|premiers?)|heads?|leaders?|"
    r"leadership|representatives?|members?|directors?|commissioners?|ambassadors?|envoys?|governors?|"
    r"governor-general|mayors?|akims?|[kh]{1,2}[ao]kims?|speakers?|premiers?|judges?|justices?|prosecutors?|"
    r"attorney(?:s)?(?: |-)general|ombuds\w+|candidates?|nominees?|contenders?|contestants|aspirants|senators?|"
    r"deput(?:y|ies)|MPs?|parliamentarians?|lawmakers?|legislators?|advis[eo]rs?|chiefs?|commanders?|registrars?|"
    r"rectors?|editors?|officials?|coordinators?|managers?|spokes(?:man|person|woman|persons|men|women|people)|"
    r"king|queen|prince|emir|"
    r"sultan|chancellors?|charg[eé](?:s)? d['’]affaires|consuls?|counsell?ors?|deans?|bishops?|archbishops?|imams?|"
    r"mufti|patriarch|officers?|staff|executives?|delegates?|diplomats?|activists?|experts?|academics?|lawyers?|"
    r"leaderships?|authorities of|prefects?|elders|analysts?|plenipotentiar(?:y|ies)|(?:inspector|auditor|"
    r"registrar|"
    r"commissioner|comptroller|director|consul|solicitor)s?(?: |-)general|public defender|defenders?|rapporteurs?|"
    r"magistrates?|students?|pupils|teachers|cadets|bloggers?|farmers|workers|women|youth|veterans|scholars|"
    r"scientists|volunteers|doctors|pensioners|entrepreneurs|vice-?rectors?|spokes(?:men|women)|co-?leaders?|"
    r"hetmans?|magistrates?|superintendents?|administrators?|academicians?|priests?|pastors?|co-chairs?|"
    r"functionaries|"
    r"delegations?|politicians?|figures|vice|supervisors?|clerks?|colleagues|counterparts?|prox(?:y|ies)|teams? of|"
    r"management of|whips?"
)
_BODIES = (
    r"commissions?|committees?|councils?|court|courts|ministr(?:y|ies)|governments?|cabinet|parliaments?|senates?|"
    r"assembl(?:y|ies)|ma[jz]h?ilis|majlis|mejlis|duma|kenesh|house of|chambers?|congress|part(?:y|ies)|"
    r"coalitions?|"
    r"alliances?|blocs?|factions?|movements?|media|press|journalists?|broadcasters?|newspapers?|outlets|"
    r"organi[sz]ations?|associations?|societ(?:y|ies)|NGOs?|CSOs?|CBOs?|INGOs?|unions?|church(?:es)?|universit(?:y|"
    r"ies)|academia|think.tanks?|groups?|networks?|foundations?|institut(?:e|es|ions)|agenc(?:y|ies)|authorit(?:y|"
    r"ies)|police|forces?|embass(?:y|ies)|missions?|observers?|monitors?|headquarters|offices?|tribunals?|board|"
    r"administrations?|akimats?|departments?|prosecutor['’]s office|prosecution|judiciary|opposition|corps|"
    r"community|"
    r"communities|bodies|body|EMB|secretariats?|service|services|leadership|federations?|forum|forums|platforms?|"
    r"teams|municipalit(?:y|ies)|corporation|bank|bureaus?|registr(?:y|ies)|syndicates?|guilds?|watchdogs?|"
    r"regulators?|maslikhats?|kengash(?:es)?|khurals?|hokimi?yats?|co-?operatives?|broadcasters?|"
    r"observator(?:y|ies)|inspectorates?|"
    r"academ(?:y|ies)|caucus(?:es)?|partners|donors|clergy|colleges?|parishes|commonwealth|presidency|directorate|"
    r"centers?|centres?|league|front|staffs|organs?|councillors|studio|club|clubs"
)
_ROLE_HEAD = re.compile(rf"\b(?:{_ROLES})(?!\w|['’]|-\w)", re.IGNORECASE)
_BODY_HEAD = re.compile(rf"\b(?:{_BODIES})(?!\w|-\w)", re.IGNORECASE)
_ACRONYM = re.compile(r"\b(?!LTO|STO|EU\b|UN\b|MP)[A-Z][A-Z-]{1,7}s?\b")
_PREPOSITION = re.compile(
    r"\s(?:belonging to|of|for|at|in|on|from|to|within|representing|under|responsible)\s", re.IGNORECASE
)
_ARTICLES = re.compile(
    r"^(?:\(?\d{1,2}[.)]\s+)?(?:(?:an? (?:number|group|(?:wide |broad )?(?:range|variety|array|spectrum)|"
    r"series) of|"
    r"each of|of(?= the\b)|with|by|the following|the|an?|all|both|some|several|many|most|various|different|"
    r"numerous|"
    r"key|main|"
    r"other|also|its|his|her|their|then|relevant|respective|multiple|separately|including|two|three|four|five|six|"
    r"seven|eight|nine|ten|eleven|twelve|\d{1,3}|over|about|around|more than|certain|newly[- ]elected|"
    r"newly[- ]appointed|our|my|as well as|well|host|local|among (?:them|whom))\b\s*)+",
    re.IGNORECASE,
)
_PORTFOLIO = re.compile(
    r"\b(?:minister|ministers|secretary of state|state secretary|"
    r"undersecretary)$",
    re.IGNORECASE,
)
# Offices of several words, whose "of" leads to no institution.
_WHOLE = re.compile(
    r"(?:[\w-]+\s){0,3}?(?:chiefs? of (?:[\w-]+ )?staff|heads? of (?:state|government|department|section|unit|"
    r"division|staff|sector)|(?:high )?commissioners? for (?:human |children['’]s |child |information )?rights|"
    r"supervisors? of elections)\b",
    re.IGNORECASE,
)
_GOVERNMENT = re.compile(r"the (?:Government|Cabinet)\b")
_CANDIDATES = re.compile(r"(?:[\w-]+ )*?(?:candidates?|contenders?|nominees?)", re.IGNORECASE)
# "candidates of the Green Party", "candidates of the Norburg constituency".
_SENDERS = re.compile(r"\b(?:[Pp]art(?:y|ies)|[Bb]loc|[Mm]ovement|[Cc]oalition|[Cc]onstituency)\b")
_OF_STATE = re.compile(r"\s(?:of|in|for)\s(?:the\s)?(?=[A-Z])")
_PLURALS = re.compile(
    r"\b(candidate|representative|member|leader|head|minister|deput(?=ies)|chair|judge|commissioner|nominee|leadership|"
    r"contender|"
    r"ambassador|senator|director|official|expert|secretar(?=ies)|speaker|governor|mayor|president)(ies|s)\b",
    re.IGNORECASE,
)
_GROUP = re.compile(
    r"(?i)(?:mps|staffs?|(?:chair|spokes|alder|states|clergy|council)(?:wo)?men|people|persons|women|youth|ers|"
    r"ors|ents|"
    r"ists|ees|ats|ars|ans|ects|fs|ims)\Z"
)
_EDGES = " ,;:.–—-•*·▪|\n"
_IN_BRACKETS = re.compile(r"\s?\([^()]{0,80}\)")
_POSSESSIVE = re.compile(r"^['’]?s?\s+")
_UNTELLING = re.compile(
    r"\b(?:voters?|citizens|electorate|people(?!['’]s)|precinct|polling|poll|residents|population|supporters|"
    r"presiding|"
    r"stakeholders|interlocutors|passers|photos?|photographs?|souvenirs|applause|standards|deadlines|"
    r"requirements|criteria|obligations|commitments|station)\b",
    re.IGNORECASE,
)


def without_articles(phrase: str) -> str:
    """Return a phrase without leading articles and quantities: "all the presidential candidates" loses "all the"."""
    return _ARTICLES.sub("", phrase.strip(_EDGES)).strip(_EDGES)


def head_of(phrase: str) -> str:
    """Return the words up to the first preposition, where the noun that carries a phrase stands."""
    bare = without_articles(phrase)
    cut = _PREPOSITION.search(bare)
    return bare[: cut.start()] if cut else bare


def is_role(phrase: str) -> bool:
    """Tell whether a phrase names an office or people by function: "Deputy Chair of …", "presidential candidates"."""
    role = _last_end(_ROLE_HEAD, _head_and_preposition(phrase))
    return role >= max(0, _last_end(_BODY_HEAD, head_of(phrase))) and not _UNTELLING.search(head_of(phrase))


def is_body(phrase: str) -> bool:
    """Tell whether a phrase names a body or a group: "the Ministry of …", "civil society organisations", "the CEC"."""
    head = _head_and_preposition(phrase)
    return bool(_BODY_HEAD.search(head) or _ACRONYM.search(head)) and not _UNTELLING.search(phrase)


def is_plural(phrase: str) -> bool:
    """Tell whether an office is shared: "presidential candidates", "members of Parliament"."""
    return bool(_PLURALS.search(head_of(phrase))) or _GROUP.search(head_of(phrase)) is not None


def _head_and_preposition(phrase: str) -> str:
    bare = _IN_BRACKETS.sub("", without_articles(phrase))
    cut = _PREPOSITION.search(bare)
    return bare[: cut.end()].rstrip() if cut else bare


def _last_end(pattern: re.Pattern[str], words: str) -> int:
    return max((match.end() for match in pattern.finditer(words)), default=-1)


def split_role(phrase: str, *, singular: bool) -> tuple[str, str]:
    """Part an office from its institution.

    "Chairman of the Central Election Commission" gives ("Chairman", "Central Election Commission"), "Deputy Minister
    of Foreign Affairs of the Kyrgyz Republic" keeps its portfolio, "CEC Secretary" gives ("Secretary", "CEC").
    `singular` turns "candidates" into "candidate" for one of several people who share the office.
    """
    bare = without_articles(phrase)
    whole = _WHOLE.match(bare)
    cut = _PREPOSITION.search(bare, whole.end() if whole else 0)
    if cut is None:
        role, institution = (whole.group(), "") if whole else _role_after_body(bare)
    else:
        role, institution = bare[: cut.start()], bare[cut.end() :]
        if _PORTFOLIO.search(role) and not _GOVERNMENT.match(institution):
            role, institution = _with_portfolio(bare, cut)
        elif _CANDIDATES.fullmatch(role):
            of_parties = not singular and _SENDERS.search(institution) is not None
            role, institution = (role if singular or " for " not in bare else bare), institution if of_parties else ""
    return _one_of(role.strip(" ,")) if singular else role.strip(" ,"), without_articles(institution)


def _one_of(role: str) -> str:
    single = _PLURALS.sub(lambda match: match[1] + ("y" if match[2] == "ies" else ""), role)
    return role if single == role else single[:1].lower() + single[1:]


def _with_portfolio(bare: str, cut: re.Match[str]) -> tuple[str, str]:
    state = _OF_STATE.search(bare, cut.end())
    return (bare, "") if state is None else (bare[: state.start()], bare[state.end() :])


def _role_after_body(bare: str) -> tuple[str, str]:
    end = max(_last_end(_BODY_HEAD, bare), _last_end(_ACRONYM, bare))
    return (bare, "") if end <= 0 or end >= len(bare) else (_POSSESSIVE.sub("", bare[end:]), bare[:end])
