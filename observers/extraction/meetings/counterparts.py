"""What kind of body a counterpart of a meeting speaks for, told by the words for office and institution."""

import re

from observers.extraction.words.not_names import state_words
from observers.vocabulary import Counterpart

# In this order: the first that fits decides. A ministry of justice is no court, a party's president no head of state.
_KINDS: tuple[tuple[Counterpart, str], ...] = (
    (
        Counterpart.CANDIDATE,
        r"\bcandidat\w*|\bcontenders?\b|\bnominees?\b|\brunning mates?\b|\bcampaign (?:team|staff|manager|headquarters|"
        r"office)s?\b|\belection headquarters\b|\bproxies\b|\bpresidential hopefuls?\b",
    ),
    (
        Counterpart.CIVIL_SOCIETY,
        r"\b(?:domestic|citizen|local|national|non-?partisan|independent|civic) (?:election )?(?:observ|monitor)\w*",
    ),
    (
        Counterpart.ELECTORAL_COMMISSION,
        r"\belection\w*(?: and referend\w+)? (?:management |administration )?(?:commission|committee|council|"
        r"authorit|board|body|bodies|office|department|agency|administration|directorate)\w*|"
        r"\belection administration\b|\belectoral (?:and boundaries )?(?:commission|committee|council|authorit|board|"
        r"bod|office|institut|court|tribunal|service|officer|administration|management)\w*|"
        r"\bcommission\w*(?: \w+){0,3} (?:on|for|of) (?:the )?(?:\w+ ){0,3}(?:election|referend)\w*|\b(?:CEC|CECR|"
        r"NEC|NEBE|INEC|IEBC|ZEC|UEC|MEC|ECZ|ECN|ECI|SEC|TEC|DEC|EMB|EC|PKPU|KPU|COMELEC|CENI|CENA|CEI|CNE|TSE|INE|"
        r"IHEC|ISIE|YSK|BEC|IEC|NEO)\b|\breferendum commission|^(?:\w+ ){0,2}(?:chair\w*|head|secretary|president|"
        r"members?) commissions?$|\bchief electoral|"
        r"\b(?:central|district|territorial|regional|city|constituency|provincial|county|municipal|local|oblast|"
        r"lower-level) commissions?\b",
    ),
    (
        Counterpart.OBSERVER_MISSION,
        r"\bobserv\w*|\bmonitoring missions?\b|(?<!diplomatic )\bmissions?\b|\b(?:foreign|other|"
        r"fellow) missions?\b|\bE?EOMs?\b|\bODIHR\b",
    ),
    (Counterpart.PARTY, r"\b(?:party|coalition|bloc)\Z"),
    (
        Counterpart.EXECUTIVE,
        r"\bminist(?:er|ers|ry|ries|erial)\b|\bregistrars? of\b|\bgovernment\b|\bcabinet\b|"
        r"\bembass\w+|\bambassadors?\b",
    ),
    (
        Counterpart.JUDICIARY,
        r"\bcourts?\b|\bjudges?\b|\bjustices?\b|\bprosecut\w+|\battorney.general|\btribunals?\b|\bmagistra\w+|"
        r"\bjudiciary\b|\bjudicial\b|\bconstitutional council\b",
    ),
    (
        Counterpart.PARTY,
        r"\bpart(?:y|ies)\b|\bcoalitions?\b|\bpolitical (?:movement|bloc|force|group|actor|leader|organi|alliance)\w*|"
        r"\bfactions?\b|\bopposition\b|\bblocs?\b|\balliance\b|\bpoliticians?\b|\bcontestants?\b",
    ),
    (
        Counterpart.PARLIAMENT,
        r"\bparliament\w*|\bsenat\w+|\b(?:national|federal|grand|legislative|people.s|general|house of) assembl\w+|"
        r"\bma[jz]h?lis\w*|\bmazhilis\w*|\bmejlis\w*|\bduma\b|\bkenesh\w*|\bcongress(?!\w| of the p)|"
        r"\bhouse of (?:representatives|commons|lords|the people|peoples)|\bchamber of (?:deputies|representatives)|"
        r"\bknesset\b|\bseimas\b|\bspeakers?\b|\bMPs?\b|\blegislat\w+|\bsejm\b|\brada\b|\bkhural\b|\bhluttaw\b|"
        r"\bsabha\b|\bparlament\w*|\bbundestag\b|\bfederation council\b|\bsupreme council\b|\b(?:lower|"
        r"upper) (?:house|chamber)\b|\binter-?parliamentary\b|\bassembly\b|\bpeople.s deput\w+|^deput(?:y|ies)$",
    ),
    (
        Counterpart.MEDIA,
        r"\bmedia\b|\bpress\b|\bjournalis\w+|\bbroadcast\w*|\btelevision\b|\bradio\b|\bnewspapers?\b|\beditors?\b|"
        r"\bnews\b|\bTV\b",
    ),
    (
        Counterpart.CIVIL_SOCIETY,
        r"\bcivil\b|\bcivic\b|\bC[SB]Os?\b|\bNGOs?\b|\bnon-?governmental\b|\bsocieties\b|\bsociety\b|"
        r"\borgani[sz]ations?\b|\bassociations?\b|\bunions?\b|\bchurch\w*|\breligious\b|\bacademi\w+|\buniversit\w+|"
        r"\bexperts?\b|\b(?:faith|religious|church) leaders\b|"
        r"\bstudents\b|\bteachers\b|\blecturers\b|\bthink.tanks?\b|\bwom[ae]n\b|\byouth\b|\bactivists?\b|\bfoundations?\b|\bbishop\w*|"
        r"\barchbishop\w*|\bimams?\b|\bmufti\b|\bpatriarch\b|\bclergy\b|\bdefenders?\b|\belders\b|"
        r"\btraditional leaders?\b|\bchamber of commerce\b|\blawyers?\b|\banalysts?\b|\bpersons with disabilities\b",
    ),
    (
        Counterpart.EXECUTIVE,
        r"\bgovernors?\b|\bmayors?\b|\bakims?\b|\b[kh]+[ao]kims?\b|\bakimat\w*|\bpolice\b|\bprime\b|\bpremier\b|"
        r"\badministrations?\b|\bauthorit\w+|\bsecretar\w+|\bagenc\w+|\bsecurity\b|\barmy\b|\bmilitary\b|"
        r"\barmed forces\b|\boffice\b|\bcouncils?\b|\bdiplomat\w*|\bdepartments?\b|\bcommittees?\b|"
        r"\bcommissioners?\b|\bmunicipal\w*|\bofficials\b|\bchargé\w*|\bconsul\w*|\bombuds\w+|\bchancellor\b|"
        r"\bstate\b|\badvis[eo]rs?\b|\bprefects?\b",
    ),
)
_HEAD_OF_STATE = re.compile(
    r"(?:(?:acting|interim|former|outgoing|incumbent) )*(?:president|king|queen|emir|sultan|monarch|head of state|"
    r"governor.general)",
    re.IGNORECASE,
)
_STATE_WORDS = state_words() | {"the", "of", "and", "country", "state", "nation"}
_PATTERNS = tuple((kind, re.compile(pattern, re.IGNORECASE)) for kind, pattern in _KINDS)


def counterpart_of(role: str, institution: str) -> Counterpart:
    """Return the kind of a counterpart.

    ("Chairman", "Central Election Commission") is an electoral commission, ("President", "Kyrgyz Republic") a head of
    state, ("Deputy Akim", "Nur-Sultan") the executive, ("", "Green Meadow party") a party.
    """
    if _HEAD_OF_STATE.fullmatch(role) and all(word in _STATE_WORDS for word in institution.casefold().split()):
        return Counterpart.HEAD_OF_STATE
    words = f"{role} {institution}".strip()
    return next((kind for kind, pattern in _PATTERNS if pattern.search(words)), Counterpart.OTHER)
