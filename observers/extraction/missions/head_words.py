"""The wordings of leading a mission, on sentences in which every person is masked."""

import re

from observers.extraction.missions.actors import BODY, MISSION_WORDS
from observers.extraction.words.not_names import word_set

# A person's name is masked with this sign, so that patterns can ask for "a person" and offsets stay.
MASK = "\x01"
# "the Mission's head, Jane Roe": no more than a comma and a blank between an office and its name.
NEXT_TO = 3
SHORTEST_ROLE = 4
NEARBY = 30
# The lines of a signature.
LONGEST_LINE = 120
# A look for these letters, then for these words, comes before the patterns.
LOOKS = (
    "head",
    "lead",
    "led",
    "chief",
    "chair",
    "ordinat",
    "presid",
    "direct",
    "under",
    "helm",
    "charge",
    "steer",
    "guid",
    "front",
    "captain",
    "reins",
    "responsib",
    "top observer",
    "command",
    "supervis",
)
# Without one of these the pattern of that name finds nothing.
OFFICE_WORDS = word_set(
    """
    head leader leadership chief chef chair chairperson chairman chairwoman coordinator ordinator president director
    lead top
    """
)
ACTIVE_WORDS = word_set(
    """
    led lead leads chair leading headed head heads heading captains captained chaired chairs chairing coordinated
    coordinates coordinating ordinated ordinates ordinating spearheads spearheaded spearheading commands commanded
    responsible helm leadership reins command direction coordination directed directs steered steers guides guided
    fronts fronted supervised presides presided charge
    """
)
BARE_OFFICES = frozenset(("coordinator", "ordinator", "head", "leader", "chief"))
PASSIVE_WORDS = frozenset(("by", "under", "leadership", "command", "direction"))
# With one of these the pattern of that name begins; an office also with the mission whose it is.
OFFICE_OPENING = MISSION_WORDS | word_set(
    """
    head team leader leadership chief chef chair chairperson chairman chairwoman lead special overall general national
    co coordinator president director task advance network coalition platform alliance organisation organization
    association top whose its our their
    """
)
ACTIVE_OPENING = word_set(
    """
    co led lead leads to leading headed head heads heading captains captained chaired chairs chairing coordinated
    coordinates coordinating spearheads spearheaded spearheading commands commanded is was be as took takes taken
    assumed assumes hold holds held directed directs steered steers guides guided fronts fronted supervised presides
    presided at in
    """
)
PASSIVE_OPENING = word_set(
    """
    co led headed chaired directed coordinated presided helmed steered guided fronted supervised commanded captained
    spearheaded under leadership command direction
    """
)
CUES = re.compile(
    r"\b(?:head(?:s|ed|ing)?|leads?|leader(?:s|ship)?|leading|led|chief|chair\w*|co-?(?:ordinat|lead|led|head|chair)\w*|coordinat\w*|"
    r"presid(?:ed|es|ing|ent|ency)|direct(?:ed|s|or|ion)|under|helm\w*|(?:in|with)\scharge|steer\w*|guid(?:ed|es|ance)|front(?:s|ed)|captain\w*|spearhead\w*|reins|responsib\w+|top\sobserver|"
    r"command\w*|supervis\w+)\b"
)

TITLE = (
    r"(?:head|(?:team\s)?leader|leadership|chief(?:\sobserver)?|chef|chair(?:person|man|woman)?|lead\sobserver|"
    r"(?:special\s|overall\s|general\s|national\s|chief\s)?co-?ordinator|president|director)"
)
INNER = rf"[^.;:,()\n{MASK}]{{0,90}}?"
# "former President of Norland and Head of the mission": the last office is that of the mission.
_ONE_OFFICE = rf"(?:(?!\b(?:head|leader|chief|chair\w*|co-?ordinator)\sof\b)[^.;:,()\n{MASK}]){{0,90}}?"
OFFICE = re.compile(
    rf"\b(?:{TITLE}(?:\sand\s(?:chief\sobserver|head))?\s(?:of|for)\s(?P<inner>(?:{_ONE_OFFICE}\b)?){BODY}\b"
    rf"|(?:{BODY}(?:['’]s?)?|(?:network|coalition|platform|alliance|organi[sz]ation|association)['’]s)\s"
    rf"(?:national\s|overall\s|general\s|chief\s)?(?:head|leader|chief(?:\sobserver)?|chair(?:person|man|woman)?|co-?ordinator)\b(?!\sof\b)"
    rf"|(?:(?:chief|lead|head|top)\sobserver|special\sco-?ordinator)\b"
    rf"|\b(?P<whose>whose|its|our|their)\s(?:[a-z]+\s)?(?:head|leader|chair(?:person|man|woman)?|chief(?:\sobserver)?|co-?ordinator|director)\b"
    rf"(?!\sof\b|\s(?:office|quarters))"
    rf"|(?<=\()(?:head|(?:team\s)?leader|chief\sobserver|co-?ordinator|chair(?:person|man|woman)?)(?=[:)]))",
    re.IGNORECASE,
)
ACTIVE = re.compile(
    rf"\b(?:(?:co-)?(?:led|leads?|to\schair|leading|headed(?:\sup)?|heads?|heading|captains|captained|chaired|chairs|chairing|co-?ordinat(?:ed|es|ing)|"
    rf"spearhead(?:s|ed|ing)|commands|commanded|(?:is|was|be|as)\sresponsible\sfor|"
    rf"(?:took|takes|taken|assumed|assumes|holds?|held)\s(?:over\s)?(?:the\s)?(?:helm|leadership|reins|command|direction|coordination)\sof|"
    rf"directed|directs|steered|steers|guides|guided|fronts|fronted|supervised|presides\sover|presided\sover)|"
    rf"(?:at\sthe\s(?:head|helm)|in\scharge|in\scommand)\sof)\s"
    rf"(?:(?P<whose>it|them)\b|(?!by\b|of\b|to\b)(?P<inner>(?:{INNER}\b)?){BODY}\b)",
    re.IGNORECASE,
)
PASSIVE = re.compile(
    r"\b(?:co-)?(?:led|headed(?:\sup)?|chaired|directed|co-?ordinated|presided\sover|helmed|steered|guided|fronted|supervised|commanded|captained|spearheaded)(?:\s(?:jointly|again|also|personally|this\stime|on\sthe\sground)|\son\s[^,.;]{3,50}\sbehalf|\son\sbehalf\sof\s[^,.;]{3,50}|,\s[^,.;\x01]{3,60},)?\sby\b"
    r"|\bunder\s(?:the\s)?(?:\w+\s)?(?:leadership|headship|chair(?:person|man)?ship|direction|guidance|command|coordination|presidency|"
    r"stewardship|supervision|co-ordination)\sof\b"
    rf"|\bunder(?=\s(?:[\w'’-]+,?\s){{0,14}}{MASK})"
    rf"|\b(?:leadership|command|direction)\s(?:of\s[^.;,{MASK}]{{0,80}}\s)?(?:was|is|has\sbeen)\s(?:\w+\s)?(?:entrusted\sto|given\sto|held\sby|in\sthe\shands\sof)\b"
    r"|\bleadership\s(?:consist(?:s|ed)\sof|compris(?:es|ed)|is\sformed\sby|was\sformed\sby)",
    re.IGNORECASE,
)
# "with Jane Roe at its head", "with Jane Roe, a judge, as its leader".
WITH = re.compile(
    rf"(?:\b(?:with|has|had|have|having|chose|elected)|,)\s(?P<role>[^.;{MASK}]{{0,100}})(?P<person>{MASK}+)(?:\s\([^()]{{2,60}}\))?(?:,[^.;{MASK}]{{0,100}},)?\s"
    rf"(?:at\s(?:its|the|their)\s(?:head|helm)|in\sthe\slead|in\scharge|(?:as|for)\s(?:its\s|the\s|their\s)?(?:head|leader|chief|chair\w*|co-?ordinator))\b",
    re.IGNORECASE,
)
# "the mission, which Jane Roe led".
WHICH = re.compile(
    rf"\b{BODY}\b[^.;,{MASK}]{{0,60}},?\s(?:which|that)\s[^.;,{MASK}]{{0,60}}(?P<person>{MASK}+)\s"
    rf"(?:led|leads|headed|heads|chaired|chairs|co-?ordinat(?:ed|es))\b",
    re.IGNORECASE,
)
# Letters to look for before either pattern.
WITH_LOOKS = (
    "at its",
    "at the h",
    "at their",
    "in the lead",
    "in charge",
    "as ",
    "for head",
    "for its",
    "for the",
    "for their",
)
WHICH_LOOKS = ("which", "that")
# "Heading the mission was Jane Roe", "Leading the observers, Jane Roe said".
INVERTED = re.compile(
    rf"^(?:,|\s(?:was|is|were|are|stood|has\sbeen|will\sbe))\s[^.;,{MASK}]{{0,100}}(?P<person>{MASK}+)"
)
# "was entrusted with heading", "has been asked to lead": nothing else happens between the name and the verb.
ENTRUSTED = re.compile(
    r"(?i)\b(?:(?:is|was|has\sbeen|had\sbeen)\s)?(?:entrusted|tasked|charged|honoured|appointed|named|chosen|asked|designated|assigned|put)\s"
    r"(?:(?:by|with|to)\s(?:the\s)?(?:task\sof\s|duty\sof\s|job\sof\s)?){0,2}$"
)
# "Jane Roe spoke as leader of the team".
SPOKE_AS = re.compile(
    r"(?i)^,?\s(?:spoke|speaking|speaks|acted|acting|came|travelled|signed|appeared|arrived|took\spart)\s(?:[\w-]+\s)?as\s(?:the\s|its\s)?$"
)
# "head of the Headquarters of the observer mission": where nobody else is said to lead it.
HEADQUARTERS = re.compile(
    rf"\b(?:head|chief|leader)\sof\s(?:the\s|its\s)?(?:(?:[\w'’-]+\s){{0,4}}?{BODY}(?:['’]s?)?\sheadquarters\b"
    rf"|headquarters\sof\s(?:the\s)?[^.;,{MASK}]{{0,60}}?\b{BODY}\b)",
    re.IGNORECASE,
)
# A line that holds a name, what paper it signs and what office the person has.
SIGNED_BY = re.compile(r"(?:[^.;]{0,60}\b[Bb]y\s)?")
SIGNED_AS = re.compile(r",?(?:\s?[^.;]{3,80})?")
# "heads the mission's headquarters", "led the delegation to the congress".
OWNED_BY_MISSION = re.compile(
    rf"^(?:\s{BODY})?(?:['’]s?)?\s(?:headquarters|office|secretariat|association|network|union|institute|coalition|staff|press|work\sin|analytical|expert)\b",
    re.IGNORECASE,
)
LED_BODY = re.compile(rf"(?i)\b(?:{BODY}|its)\b")
# Those who came to observe, by what they are: theirs is the mission unless another body is named beside them.
LED_PEOPLE = re.compile(
    r"(?i)\b(?:guests|visitors|delegates|envoys|parliamentarians|lawmakers|MPs|MEPs|senators|deputies|diplomats|representatives|"
    r"experts|members|people|persons|volunteers|officials)\b"
)
# "It consisted of 18 members and was led by": two predicates of one pronoun.
LED_AS_WELL = re.compile(
    r"^\W{0,4}(?:\d{1,2}\.\s)?(?:It|They)\s[^;:]{0,240}?(?:,|\sand|,\sand)\s(?:(?:was|were|is|are|has\sbeen|will\sbe)\s)?$"
)
# Between "led by" and the name these begin another clause: "a delegation led by Roe was at the office of".
ANOTHER_CLAUSE = re.compile(r"[;:]|\b(?:was|were|is|are|has|had|have|will|would|whose|which|where|when)\b")
# "The mission leader was assisted by", "The head, accompanied by": who stands beside the head.
BESIDE_HEAD = re.compile(
    r"(?i)\b(?:assisted|accompanied|flanked|supported|deputi[sz]ed|aided|seconded|joined|helped|welcomed|thanked|greeted)\b"
)
# "Coordinator Jane Roe, Deputy Chair of", "the head, Professor Jane Roe": the office alone, right beside the name.
BARE_OFFICE = re.compile(
    rf"(?:^\W{{0,4}}|[,.:;(–—-]\s|[\"”’»],?\s(?:[a-z]+\s){{1,3}}|\b[Tt]he\s)(?:the\s)?(?P<office>[Cc]o-?ordinator|[Hh]ead|[Ll]eader|[Cc]hief)"
    rf"(?P<joint>,\s|\s[–—-]\s|:\s|\s)(?={MASK})"
)
# "It was led by Jane Roe", "They were headed by": whom the pronoun stands for, the sentence before tells.
LED_PRONOUN = re.compile(
    r"(?i)^\W{0,4}(?:it|they|we)\s(?:(?:was|were|is|are|has|have|had|been|be|will|also|jointly)\s){1,3}$"
)
# "Led by Jane Roe, a judge, it began its work".
OPENS_WITH_LED = re.compile(r"^\W{0,4}(?:Co-led|Led|Headed|Chaired|Directed|Coordinated|Co-ordinated|Under)\s")
OTHER_LED = re.compile(
    r"(?i)\b(?:country|nation|regime|state|governments?|administration|part(?:y|ies)|coalition|bloc|alliance|opposition|list|"
    r"commission|committee|council|board|ministry|movement|office|secretariat|headquarters|staff|process|talks|station|precinct|district|region|province|city|town|village|school|university|company|institute|"
    r"association|network)\s?,?\s?"
    r"(?:(?:which|that)\s)?(?:is|was)?\s?$"
)
# "a mission of the General Secretariat under Ambassador Jane Roe".
OF_SECRETARIAT = re.compile(
    rf"(?i)\b{BODY}\s(?:of|from)\s(?:the|its|our)\s(?:\w+\s){{0,3}}(?:secretariat|office)\s?,?\s?$"
)
# "the Mission, led by", "the Mission of the Union was led by", "composed of diplomats accredited to X and headed by".
JOINED_TO_BODY = re.compile(
    r"^(?![^;:]{0,240}\b(?:noted|notes|saw|heard|learned|said|says|reported|reports|believes?|considers?|found|observed\sthat|which\swas\s\w+able|that\s(?!was|were|is|are|has))\b)(?:[^,;:]{0,70}|[^;:]{0,240}(?:,|\sand|\swhich|\swas|\sis|\swere)\s)$"
)
# Words that turn the phrase before them into something else than the head of the observers.
NOT_HEAD = re.compile(
    r"(?i)\b(?:deputy|vice|assistant|former|acting\sdeputy|diplomatic|friendship|parliamentary\sgroup|working|faction|"
    r"headquarters|secretariat|press|meetings?|office|security|technical|public|logistics|core\steam\sof\sthe\sembassy)\b"
)
ALTERNATE = re.compile(r"(?i)\b(?:alternate|acting|co-?)\s?$")
# A clause of its own stands between the name and the office: they do not belong together.
CLAUSE = re.compile(
    r"(?i)\b(?:received|receives|met|meets|meeting|thanked|welcomed|told|informed|said|says|hosted|invited|with|between|"
    r"briefed|congratulated|held|stressed|noted|spoke|visited|attended|opened|presented|paid|pays|made|makes|gave|gives|had|"
    r"took|takes|handed|called|calls|went|saw|exchanged|conferred|talked|greeted|praised|signed|arrived|left|returned|discussed|"
    r"expressed|delivered|announced|added|explained|recalled|underlined|emphasi[sz]ed|answered|addressed|interviewed|consulted|"
    r"travell?ed|joined|quoted|cited|succeeded|replaced|followed|according)\b"
)
BEFORE_OFFICE = re.compile(
    rf"(?:,|\n|\s[-–—]|\s\(|\s(?:is|was|as|served\sas|serves\sas|acts\sas|acted\sas|has\sbeen|became|"
    rf"(?:was\s|has\sbeen\s|is\s)?(?:appointed|named|designated)(?:\sas)?)\b|\swho\b|\sand\s)[^.;{MASK}]{{0,220}}$"
)
OFFICE_BESIDE = re.compile(r"(?:[^.;:\n]{3,90}(?:,|\sand)\s)?", re.IGNORECASE)
# "the Secretary General Jane Roe and the mission head, Ivan Testov": two people.
JUST_AND = re.compile(r"^\sand\s(?:the\s)?$")
AFTER_OFFICE = re.compile(rf"^(?:['’]s?)?(?:\s{BODY})?[,:]?\s(?:[-–—]\s)?(?:is|was|will\sbe)?\s?[^.;{MASK}]{{0,160}}$")
ROLE_AFTER = re.compile(
    r",\s(?P<role>(?:[Mm]ember|[Ff]ormer|[Dd]eputy|[A-Z])[^,.;:()\n\x01]{2,140}"
    r"(?:,\s(?=[A-Z])[^,.;:()\n\x01]{3,140}){0,3})(?=[,.;:()\n]|$)"
)


EDGES = re.compile(
    r"^(?:[\s,–—(-]|\b(?:the|who|is|was|as|and|also|has|been|its|H\.E|his|her|for)\b\.?)+|"
    r"(?:[\s,–—)(-]|\b(?:and|who|as|is|was|also|the|has|had|will|serving|acting)\b)+$"
)
# "V. Sample" at the foot of a statement gives less than the whole name above.
INITIALS = re.compile(r"^(?:\w\.[\s-]?){1,3}")
# "Jane Roe, Ivan Testov and Peter Sample": people in a row, each perhaps with an office before the name.
TOGETHER = re.compile(
    rf",?\s(?:and\s|jointly\swith\s|together\swith\s)?(?:[^.;:,{MASK}]|[A-Z]\.|\([^()]{{0,30}}\)){{0,60}}"
)
# "Jane Roe, Member of Parliament, was appointed its head": a predicate speaks of the mission told of before.
PREDICATE = re.compile(r"(?i)\b(?:is|was|be|been|as|became|appointed|named|elected|chosen|designated)\s$")
# A head who is called by the surname alone: "Chief Observer Ms Roe", "Roe, who leads the mission".
SURNAME_AFTER = re.compile(
    r"^,?\s(?:(?:Mr|Mrs|Ms|Dr|Hon|Prof|Amb|H\.E|President|Senator|Ambassador)\.?\s){0,3}"
    r"(?P<name>[^\W\d_][\w'’-]{1,40})\b(?!\s[A-Z])"
)
SURNAME_BEFORE = re.compile(r"\b(?P<name>[^\W\d_][\w'’-]{1,40}),?\s(?:(?:the|who|is|was|as)\s){0,3}$")
