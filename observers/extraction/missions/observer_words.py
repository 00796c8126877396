"""The wordings of how many observers there were."""

import re

from observers.extraction.missions.actors import BODY

# Ranks of a count: the whole mission, or people who may be a part of a sum ("4 officials and 3 diplomats").
WHOLE, PART_OF_SUM = 1, 2

OBSERVERS = r"observers|monitors|LTOs?|STOs?|electoral\sexperts|election\sexperts"
PEOPLE = (
    r"members|officials|experts|delegates|representatives|persons|people|individuals|parliamentarians|lawmakers|"
    r"legislators|envoys|MPs|MEPs|deputies|senators|diplomats|analysts|specialists|volunteers|participants|staff|personnel|jurists|"
    r"electoral\sofficials|commissioners"
)
STOP = (
    r"polling|voting|of|from|to|in|on|at|for|by|with|were|was|are|is|had|have|has|will|who|that|which|"
    r"countries|states|nations|regions|provinces|districts|days?|weeks?|teams?|groups?|stations?|women|men"
)
NOUN = re.compile(
    rf"^[\s-](?:(?!(?:{STOP})\b)[\w'’/-]+,?\s){{0,6}}?(?:(?P<observers>{OBSERVERS})|(?P<people>{PEOPLE}))\b"
    rf"(?!\sof\sthe\s(?:polling|precinct|election|electoral)\b)",
    re.IGNORECASE,
)
CUES = (
    "observers",
    "monitors",
    "ltos",
    "stos",
    "experts",
    "members",
    "officials",
    "delegates",
    "representatives",
    "persons",
    "people",
    "individuals",
    "parliamentarians",
    "makers",
    "legislators",
    "mps",
    "meps",
    "deputies",
    "senators",
    "diplomats",
    "envoys",
    "analysts",
    "specialists",
    "volunteers",
    "participants",
    "staff",
    "personnel",
    "jurists",
    "commissioners",
    "strong",
    "-member",
    "-person",
    "-observer",
    "-expert",
    "-delegate",
    "-people",
    " in all",
    "altogether",
    "in total",
    "team of",
    "group of",
    "delegation of",
    "mission of",
    "contingent",
    "strength",
    "team to",
    "group to",
    "mission to",
    "delegation to",
    "number",
    " of us",
    "accreditation",
)
UP_TO = r"(?:[^\w'’/-]+(?:[\w'’/-]+[^\w'’/-]+){0,6})?$"
MAKE_UP = re.compile(
    r"\b(?:compos\w+\s(?:of|by)|constitut\w+\s(?:of|by)|compris\w+(?:\sof)?|consist\w*\sof|made\s(?:up\s)?of|made\sup\s(?:by|from)|numbering|numbers|"
    r"numbered|totall?ing|totall?ed|team\sof|group\sof|delegation\sof|mission\sof|panel\sof|brought\stogether|brings\stogether|"
    r"(?:unit(?:es|ed)|gather(?:s|ed)|assembl(?:es|ed|ing)|form(?:s|ed)\s(?:by|of|from))|membership\sof|"
    rf"{BODY}(?:,?\s(?:which|that|who))?\s(?:now\s|also\s)?(?:had|has|have|counts|counted|includes?|included|brought|brings|involves|"
    r"involved|numbered|numbers|totals?|totall?ed)|(?:grew|expanded|increased|reinforced|strengthened|rose|enlarged)\sto|\b[Ww]e\s(?:are|were|had|have|number(?:ed)?))"
    rf"{UP_TO}",
    re.IGNORECASE,
)
SENDING = re.compile(
    r"\b(?:deploy\w*|field(?:s|ed|ing)|sen[dt](?:s|ing)?|dispatch\w*|delegat(?:es?|ed|ing)|mobili[sz]\w+|recruit\w+|"
    r"train(?:s|ed|ing)|station(?:ed|s)|accredit(?:s|ed|ing)|engag\w+|involv\w+|includ\w+|with|had|has|have|put|counts|counted|"
    r"assign\w*|nominat\w+|post(?:s|ed)|used|rel(?:ied|ies)\son|worked\swith|represented\s(?:[\w'’-]+\s){0,6}?by|placed)"
    rf"{UP_TO}",
    re.IGNORECASE,
)
# "65 long-term observers by January and 1,700 short-term observers": the second part of the mission.
AND_TERM = re.compile(
    r"(?i)(?:\b(?:and|plus|then|later|by|with)|,)\s(?:a\s(?:further|total\sof)\s|another\s|some\s|about\s|over\s)?$"
)
TERM = re.compile(r"(?i)\b(?:long|short|medium|mobile|stationary|static|roving)(?:[\s-]term)?\b")
# "signed by 29 observers": the statement is theirs.
SIGNED_BY = re.compile(
    r"(?i)\b(?:statement|conclusion|report|document|declaration|communiqu[eé]|resolution|opinion)s?\b[^.;#]{0,60}\b(?:signed|endorsed|approved|drawn\sup|"
    r"adopted|prepared|drafted|written)\sby\s(?:all\s)?(?:the\s|its\s)?$"
)
# "The 59 observers were in the country", "The five delegates were": told before, so the mission's.
TOLD = re.compile(r"(?:^|[.;:!?]\s)(?:The|These|All|All\sthe)\s$")
BARE_PEOPLE = re.compile(
    r"(?i)^\s(?:(?:accredited|long-term|short-term|UN)\s)?(?:observers|monitors|delegates|members|parliamentarians|envoys|experts)$"
)
# "the network's 2,300 volunteers".
OWN_NETWORK = re.compile(
    r"(?i)\b(?:network|coalition|platform|alliance|association|organi[sz]ation|cent(?:er|re)|union|assembly)['’]s?\s$"
)
OWN = re.compile(rf"(?:\b(?i:{BODY})['’]s?|\b(?:[Ii]ts|[Oo]ur)|\w['’]s?)\s(?:total\sof\s)?$")
OF_MISSION = re.compile(
    rf"^[^.;#]{{0,30}}\b(?:of|from|for|in|on|with)\s(?:the|its|this|our|a|an)\b[^.;,#]{{0,80}}\b(?:{BODY})\b",
    re.IGNORECASE,
)
PASSIVE = re.compile(
    r"^[^.;#]{0,140}?\b(?:(?:were|was|are|have\sbeen|has\sbeen|had\sbeen|being|will\sbe)\s(?:\w+\s)?(?:deployed|sent|fielded|dispatched|mobili[sz]ed|"
    r"assigned|stationed|involved|engaged|posted|on\sduty|at\swork|present|monitoring|observing|following)|"
    r"serv(?:e|ed)\sin|t(?:ake|ook)\spart\sin\s(?:the|its)\s(?:\w+\s){0,4}(?:mission|observation|monitoring)|"
    r"join(?:ed)?\sthe|observed|monitored|followed|watched|visited|worked|fanned|spread|reported|covered|went|travelled|attended|toured)\b",
    re.IGNORECASE,
)
FORMED = re.compile(
    rf"^[^.;#]{{0,70}}?\b(?:made\sup|makes?\sup|form(?:s|ed)?|constitut\w+|join(?:ed)?|serv(?:e|ed|ing)\s(?:in|on|with)|"
    rf"work(?:ed|ing)?\s(?:in|for|with)|(?:take|took|taking)\spart\sin)\s(?:the|its)\s(?:(?!which\b|that\b|where\b)[\w'’/-]+\s){{0,6}}{BODY}\b",
    re.IGNORECASE,
)
AT_WORK = re.compile(r"(?i)\b(?:deployed|trained|stationed|fielded)\b")
SENT = re.compile(
    r"(?i)^\s\(?(?:who\s)?(?:were\s|are\s)?(?:deployed|sent|stationed|drawn|posted|fielded|coming\sfrom)\b"
)
# "1,000 observers, including 230 from the Union": the noun stands with the greater number.
OF_OBSERVERS = re.compile(rf"(?i)\b(?:{OBSERVERS})\b[^.;#]{{0,160}}$")
INTERNATIONAL = re.compile(r"(?i)\binternational\b")
FROM = re.compile(r"\s(?:of\sthem\s)?(?:from|of|representing)\s")
NEARBY = 40
ACCREDITED = re.compile(r"(?i)\baccredit\w*\b|\bregist\w+\b")
INVERTED = re.compile(
    r"(?i)^(?:[^.;#]{0,60}\b)?(?:accredited|deployed|sent|on\sduty|taking\spart|at\swork|serving|participating|working|included)\b"
    r"[^.;#]{0,110}\b(?:were|are|was|is|have\sbeen)\s(?:a\stotal\sof\s)?$"
)
NUMBERED = re.compile(
    r"(?i)\b(?:observers|monitors|members(?:hip)?|delegation|mission|team|group)\b[^.;#]{0,30}?\b(?:number(?:s|ed)?|total(?:s|led|ed)?|"
    r"count(?:s|ed)?|amount(?:s|ed)?\sto|(?:rose|came|comes|rises)\sto|will\sreach|reached|stood\sat|stands\sat)\s$"
    r"|\b(?:mission|delegation|team|group|contingent)['’]s\s(?:total\s|full\s)?(?:number|strength|size|total)\b[^.;#]{0,20}?\b(?:is|was|stood\sat|stands\sat|came\sto|reached)\s$"
    r"|\bwe\b[^.;,#]{0,40}\b(?:are|were|number(?:ed)?)\s$"
    r"|\b(?:number|total|strength|size)\sof\s[^.;#]{0,60}\b(?:observers|monitors|members|mission|delegation|team)\b[^.;#%]{0,60}?"
    r"(?:\b(?:is|was|were|are|will\sreach|reached|had\sgrown\sto|stood\sat|stands\sat|amount(?:s|ed)\sto|came\sto|equal(?:s|led)|to)\s|:\s)$"
    r"|\b(?:observers|members\sof\sthe\s(?:mission|delegation))\s?[:–-]\s$"
)
# "which brings the team to 25", "the delegation swelled for the day to 66".
GROWN = re.compile(
    r"(?i)\b(?:gr[eo]wn?|grows|swell\w*|swollen|rose|risen|rises|expand\w+|increas\w+|enlarg\w+|br(?:ings?|inging|ought)|takes?|took|taking|"
    r"rais\w+|strengthened|reinforced|boosted)\b[^.;#]{0,80}?\sto\s(?:a\stotal\sof\s)?$"
)
SIZE_ENDS = re.compile(r"^(?:[,.;)]|$|\s(?:from|in|on|by|for|with|ahead|and|before)\b)")
# "Thirty strong, the delegation is to spread out".
STRONG_AT_HEAD = re.compile(rf"(?i)^\sstrong,\s(?:the|its|our|this)\s[^.;,#]{{0,60}}?\b{BODY}\b")
# "The eight of us".
OF_US = re.compile(r"^\sof\sus\b")
ALL_OF_US = re.compile(r"(?i)\bthe\s$")
STRONG = re.compile(
    rf"^[\s-](?:member|person|strong|people|man|observer|expert|delegate)\s(?:[\w'’/()-]+\s){{0,7}}?(?i:{BODY})\b(?!['’])",
    re.IGNORECASE,
)
CORE = re.compile(r"(?i)\b(?:core|expert|support|staff|advance)\s(?:[\w-]+\s)?team\b")
IN_ALL = re.compile(r"(?i)^\s(?:in\s(?:all|total|number)|altogether|(?:people|persons|observers)\sin\s(?:all|total))\b")
PART = re.compile(
    r"(?i)\b(?:of\swhom|of\swhich|among\sthem|of\sthese|of\sthem|including|led\sby|joined\sby)\s(?:[\w-]+\s){0,3}$"
)
# "one of twelve long-term observers": of the whole, or of a part of it.
ONE_OF = re.compile(r"(?i)\bone\sof\s(?:the\s|its\s|our\s)?$")
TEAMS = re.compile(r"(?i)\b(?:teams|groups|pairs|couples|crews)\s(?:\w+\s)?of\s(?:\w+\s)?$")
# "The Mission, 14 observers from four states, …": the size beside the mission, after its name and nothing else.
APPOSED = re.compile(
    rf"\b(?i:{BODY})(?:\s(?:of|from|to|for|in|on|the|and|[A-Z(][\w'’()/-]*)){{0,14}}(?:,\s|\s[–—-]\s|\s\()(?:a\stotal\sof\s|just\s|in\sall\s)?$"
    rf"|\b(?i:{BODY})\b[^.;:#]{{0,60}}:\s(?:a\stotal\sof\s|just\s)?$"
)
# "Its eight members were", "our 45 observers": whose, the sentence before tells.
POSSESSIVE = re.compile(r"\b(?:[Ii]ts|[Oo]ur|[Tt]heir)\s(?:total\sof\s)?$")
REPRESENTED = re.compile(
    r"\s(?:who\s|have\s|had\s|has\s)?(?:represent(?:ed|s|ing)?|act(?:ed|ing)\sfor|work(?:ed|ing)?\s(?:for|with)|on\sbehalf\sof|spoke\sfor)\s"
)
# "Ten observers were accredited, nominated by the member states", in a statement of the mission about itself.
LET_IN = re.compile(
    r"(?i)^[^.;#]{0,250}?\s(?:(?:were|had\sbeen|have\sbeen|was|are)\s(?:\w+\s)?accredited"
    r"|(?:obtained|received|got|gained|hold|held|(?:were|was|been|are)\s(?:granted|given|issued))\s(?:\w+\s){0,2}?(?:accreditations?|badges))\b"
)
# ", the mission was told": the next clause speaks of somebody else.
SAID_BY = re.compile(r",\s[^,]{0,40}\b(?:was|were|is|are|said|says|told|noted|notes|heard|has|had)\b")
# Whose the accredited are, up to where somebody else says or does something.
OF_WHOM = re.compile(
    r"[^.;#]{0,70}?\b(?:from|of)\s(?P<whom>(?:(?!,\s[^,]{0,40}\b(?:was|were|is|are|said|says|told|noted|notes|heard|has|had)\b).){0,700})"
)
# "recommends that 45 observers be allowed".
WISHED = re.compile(r"(?i)^\s(?:[\w-]+\s){1,4}be\s\w+ed\b")
# "As at today's date 98 persons": no body yet that might have sent them.
OPENING = re.compile(
    r"(?i)\W*(?:(?:as\s(?:at|of|on)|by|on)\s[^.;,#]{3,40},?\s|to\sdate,?\s|so\sfar,?\s|in\s(?:all|total),?\s|altogether,?\s|a\stotal\sof\s|all\s)?"
)
# "The Lakes Association ran an operation with 900 volunteers": a body that nobody has listed.
UNLISTED = re.compile(
    r"\b[A-Z][\w'’-]+\s(?:for\s)?(?:[A-Z][\w'’-]+\s){0,3}?(?:Association|Network|Coalition|Alliance|Movement|Platform|Forum|Cent(?:er|re)|Institute|"
    r"League|Society|Foundation|Initiative)\b"
)
TEAM_OF = re.compile(rf"(?i)\b(?:{BODY})\sof\s(?:some\s|about\s|over\s|just\s|only\s)?$")
# "asked member states to second 300 observers": a wish, not the observers who came.
ASKED_FOR = re.compile(
    r"(?i)\b(?:asked|asks|request\w*|invit(?:ed|es)|called\s(?:on|for|upon)|urged|appeal\w*|recommend\w*|propos\w*)\b[^.;#]{0,80}"
    r"\b(?:second|deploy|send|nominate|contribute|provide|for|recruit)\s(?:\w+\s){0,3}$"
)
# Numbers of other times, other bodies, or of everybody: the organisation's history, the country's totals.
OTHERS = re.compile(
    r"(?i)\bin\s(?:19|20)\d\d,?\s[^.;]{0,60}\bhad\s[^.;]{0,40}#|\bobservers\s(?:\w+\s)?counted\s#|\bsince\s(?:19|20)\d\d\b|\bover\sthe\s(?:past|last|years)|\belections\sin\s[#\d]|\bin\stotal\s[#\d][^.]{0,20}\selections|"
    r"\b(?:international\s|domestic\s|national\s)?organi[sz]ations\b[^.;]{0,40}\baccredited\b|"
    r"\bobservers\sfrom\s[^.;]{0,40}\b(?:countries|states)\sand\s[^.;]{0,20}\s(?:international\s)?organi[sz]ations\b"
)
NATIVE = re.compile(
    r"(?i)\b(?:national|domestic|local|party|partisan|public|civic|community|proxy|proxies|agents|candidate)\b"
)
