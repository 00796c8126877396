"""Wordings in which those met come before the verb: hosts, speakers, and the other side of a talk."""

import re

from observers.extraction.meetings.subjects import BEFORE_VERB, MISSION
from observers.extraction.words.not_names import word_set

# What "welcomed the presence of observers" and the like are about is no mission received.
_NO_HOSTING = (
    r"by|from|and|information|complaints?|presence|participation|work|efforts|role|activit\w+|"
    r"conclusions|statement|while|when|after|before|who|which|where|whereas"
)
_NOW = (
    r"(?:today|yesterday|also|then|there|separately|on \w+ \d{1,2}|on [A-Z]\w+day|on \d{1,2} \w+|in [A-Z]\w+|"
    r"this (?:morning|afternoon))"
)
_TALKS = r"(?:meetings?|talks|conversations?|discussions?|consultations?)"
HOST = re.compile(
    rf"{BEFORE_VERB}(?:(?:has|had|have|also|today|then|later|warmly|yesterday)\s){{0,2}}(?:(?:received|hosted|"
    rf"met(?: with)?|meets(?: with)?|receives|greeted|briefed|welcomed|(?:had|held|holds)"
    rf" (?:[\w-]+ ){{0,3}}{_TALKS}(?: {_NOW}){{0,2}} with|"
    r"(?:granted|gave) an audience to|open(?:ed|s)?(?: up)? (?:its|their|the) doors to|"
    r"(?:gave|granted|offered|provided)(?=\s(?:the|our|its|UNS|all)\s[^.;,()]{3,60}\s(?:an?|the)"
    r"\s(?:[\w-]+\s){0,2}(?:briefing|audience|presentation|"
    r"overview|interview|reception)\b))\s"
    rf"(?:(?!\b(?:{_NO_HOSTING})\b)(?:[^.;,()]|, (?:the )?(?:head|chief|leader|"
    rf"coordinator)\b)){{0,90}}?\b(?i:{MISSION}|(?:team|guests)(?! of)\b|(?<=the )group)\b|"
    r"(?:were|was) (?:also )?among (?:those|the (?:people|officials))\b[^.;:]{0,60}?\b(?:met|saw|received|spoke)\b)"
)
PERSON_OR_OFFICE = re.compile(
    r"\b(?:H\.E\.|Mrs?\b|Ms\b|Dr\b|Prof\b|Minister|Chair\w*|Speaker|President|Governor|Mayor|Akim|Ambassador|"
    r"Secretary|Commissioner|"
    r"Ombuds\w+|Judge|Prosecutor|Commission|Ministry)"
)
# "CEC Chair Jane Roe and the observers discussed preparations": either side of the "and" may be the mission.
TOGETHER = re.compile(
    r"\W{0,4}(?P<left>[^.;:]{3,160}?)\sand\s(?P<right>[^.;:]{3,160}?)\s(?:also\s)?(?:discuss(?:ed)?|exchang(?:ed|"
    r"e)\s(?:views|opinions)|"
    r"(?:held|had|hold)\s(?:talks|(?:a\s)?(?:working\s)?(?:meeting|conversation|discussion))|conferred|"
    r"talked\sover|"
    r"talked\sabout|met|sat\sdown|compared\snotes|spoke|talked)\b"
)
TOGETHER_WORDS = word_set("discuss discussed exchange exchanged held had hold conferred talked met sat compared spoke")
# "a meeting between CEC Chair Jane Roe and the observers took place": so may either side of this one.
BETWEEN_TWO = re.compile(
    rf"\b(?i:{_TALKS}|exchange of (?:views|opinions)|dialogue)"
    rf"\b[^.;:]{{0,40}}?\sbetween\s(?P<left>[^;:]{{3,160}}?)\sand\s"
    r"(?P<right>[^;:]{3,160}?)(?=\s(?:took|was|were|has|have|had|on|at|in|today|yesterday)\b|[,.;]|\s*\Z)"
)
_AUXILIARY = (
    r"(?:has|had|have|also|then|later|in turn|personally|warmly|first|briefly|himself|herself|for (?:his|"
    r"her) part,?)\s"
)
_TELLS = (
    r"(?:told|spoke|talked|briefed|informed|outlined|dwel(?:t|led)|explained|described|acquainted|familiari[sz]ed|"
    r"introduced|presented|welcomed|greeted|received|hosted|met|shared|said|stated|stressed|underlined|underscored|"
    r"emphasi[sz]ed|highlighted|assured|answered|replied|showed|demonstrated|gave|provided|set out|reported|"
    r"recalled|"
    r"thanked|expressed|confirmed|noted|pointed|drew|reviewed|detailed|summari[sz]ed|touched|discussed|commented|"
    r"reaffirmed|conveyed|made|delivered|stood ready|showed|promised|[a-z]{3,}ed)\b"
)
_SPEAKS = rf"{BEFORE_VERB}(?:{_AUXILIARY}){{0,3}}{_TELLS}"
# "…, where Chairman Jane Roe outlined …", "…, whose President, Mr. Ivan Testov, briefed them".
SPEAKER_THERE = re.compile(rf"{BEFORE_VERB}(?:where|whose|at which|there)\s(?P<who>[^;:]{{3,200}}?){_SPEAKS}")
# In the sentence after a visit: "Chairman Jane Roe told them that …".
SPEAKER_NEXT = re.compile(rf"(?:[A-Z][^,;:]{{0,60}},\s)?(?P<who>[^;:]{{3,160}}?){_SPEAKS}")
# "Welcoming the guests, Chairman Jane Roe dwelled on …".
SPEAKER_TO_GUESTS = re.compile(
    r"\W{0,4}(?:(?P<host>welcoming|hosting|meeting(?: with)?|greeting|receiving|addressing|(?:speaking|"
    r"talking) (?:to|before|with)|briefing|thanking)"
    r"\s(?:[\w’'-]+\s){0,4}?"
    r"(?:guests|visitors|observers|missions?|delegations?|parliamentarians|colleagues)|"
    r"(?:at|during|opening|in the course of|at the (?:beginning|start|outset|end|close) of|concluding|in)\s(?:the|"
    r"this|their)\s(?:[\w-]+\s)?"
    r"(?:meetings?|talks?|conversations?|reception|briefing|discussion|dialogue|exchange))\b[^,;:]{0,80},\s"
    rf"(?P<who>[^;:]{{3,200}}?){_SPEAKS}",
    re.IGNORECASE,
)
# "CEC Chair Jane Roe told the observers that …".
TOLD = re.compile(
    rf"{BEFORE_VERB}(?:{_AUXILIARY}){{0,3}}(?:(?:told|informed|assured|reassured|acquainted|familiari[sz]ed|showed)\s|"
    r"(?:explained|presented|reported|demonstrated|introduced|gave explanations|showed)\b[^.;,()]{0,60}?\sto\s)"
    rf"(?:(?!\b(?:by|from|that|and)\b)[^.;,()]){{0,60}}?\b(?i:{MISSION}|guests|visitors)\b"
)
# "Chairman Jane Roe, whom the Mission had visited on 12 May".
WHOM = re.compile(
    r",?\s(?:(?:with|by|to) )?whom\s(?:(?:the|our|its)\s)?(?:[\w-]+\s){0,4}?(?i:missions?|observers|delegation|"
    r"team|"
    r"group|it|they|we)\s"
    r"(?:(?:had|has|have|was|were|also|earlier|previously|been|later|then|held|paid)\s){0,3}"
    r"(?:visited|met|called|interviewed|spoken?|spoke|consulted|received|talks|talked|meetings?|a|hosted|briefed|"
    r"conversations?|contacts)\b"
)
# "A meeting with a delegation of the mission was held today at the Central Election Commission".
HELD_AT = re.compile(
    rf"\b(?i:{_TALKS}|reception|briefing)\b[^.;:]{{0,60}}?\b(?:with|"
    rf"for)\b[^.;:]{{0,160}}?\b{MISSION}\b[^;:]{{0,200}}?"
    r"\b(?:held|took place|hosted|organi[sz]ed|place)\b[^.;:]{0,40}?\s(?:at|in)\s(?=(?:the\s)?[A-Z])",
)
# "At the Central Election Commission a meeting was held with the observers of the League".
HELD_WITH = re.compile(
    rf"\W{{0,4}}(?:In|At)\s(?P<body>(?:the\s)?[A-Z][^.;:,]{{1,80}}?)(?:,\s|\s(?=(?:an?|the)\s))(?:(?:an?|the)\s)?(?:[a-z-]+\s){{0,2}}?{_TALKS}\s"
    rf"(?:was|were|took\splace)\b[^.;:]{{0,60}}?\swith\s[^.;:]{{0,120}}?\b{MISSION}\b"
)
OPENING = re.compile(
    r"(?:(?:on |later )?(?:the|that) same day|on that day|later|today|yesterday|earlier|then|also|in turn|next|"
    r"(?:later )?(?:in|during) the (?:afternoon|morning|evening)|(?:this|that|the same|on the same) (?:morning|"
    r"afternoon|evening)|"
    r"(?:earlier |later )?on (?:the )?\d{1,2}(?:st|nd|rd|th)? (?:of )?[A-Z]\w+(?:,? \d{4})?|"
    r"on [A-Z]\w+ \d{1,2}(?:, \d{4})?|in [A-Z][\w-]+|(?:on )?(?:the )?[A-Z][a-z]+day|"
    r"(?:in|at|inside) (?:the |its )?[A-Z][^,;:]{2,80}(?=,)|\d{1,2} [A-Z][a-z]+(?: \d{4})?[.:–—-]|"
    r"\d{1,2}[:.]\d{2})[,:–—-]?\s+",
    re.IGNORECASE,
)
UNFINISHED = re.compile(
    r"\b(?:and|or|who|which|that)\s*\Z|^\W*(?:The following|These|Those|The people|Among those)(?: \w+)?\s*\Z"
)
# Whoever speaks to guests without a body beside the office holds one of these.
HEAD_OF_A_BODY = re.compile(
    r"(?i)(?:(?:first|deputy|vice|acting|senior|executive|its|the)[ -]){0,3}(?:chair\w*|president|secretary|"
    r"speaker|"
    r"minister|"
    r"head|director|governor|commissioner|rector|judge|justice|prosecutor|ombuds\w+|leader|mayor|[ah]\w?kim|deputy|"
    r"vice-?(?:chair\w*|president|speaker))"
)
