"""Wordings of what an office-holder and the mission do for each other, whatever the verb; and who else was there."""

import re

from observers.extraction.meetings.subjects import BEFORE_VERB, MISSION
from observers.extraction.words.not_names import word_set

# What is done to a mission, or by an official with it, without the two having met.
_NO_CONTACT = (
    r"(?:invit|presid|accredit|appoint|nominat|nam(?:ed|es)|sen[dt]|dispatch|deploy|delegat|led\b|le(?:d|ads?)\s(?:and|"
    r"by|the|"
    r"a|an|our|its)\b|head(?:ed|s)|chair|join|rejoin|prais|commend|laud|thank|accus|critici|urg|warn|ask|call|reject|"
    r"refus|den(?:y|ied|ies)|want|allow|permit|let|expel|barr|form(?:ed|s)|creat|establish|set\sup|represent|"
    r"coordinat|"
    r"accompan|flank|co-|second(?:ed)?\b|found\b|said|says|wish|congratulat|quot|follow|support|regard|consider|recogni|trust|replac|elect|"
    r"includ|consist|hail|appreciat|reproach|attack|mislead|misled|exclu|encourag|remind|expect|await|compos|compris|"
    r"made\sup|joint|covered|financ|fund|organi[sz]ed\b|support|assist|affect|surpris|impress|struck|guid(?:ed|"
    r"es)\sby|"
    r"request|order|instruct|mandat|authori[sz]|approv|sign|support|tasked|entrusted|commission|assign|register|"
    r"publish|issu|releas|adopt|not\b|never|mention|dismiss|believ|think|thought|observ|monitor|watch|assess|"
    r"described\sas|held\sup|(?:was|were|is|are|be|been|and|or|of|for|to|in|on|at|by|with|from|as|that|than|who|"
    r"which|"
    r"the|a|an|has|had|have|will|would|may|must|shall|should|could|can|did|does|do|also)\b)"
)
_ANNOUNCED = (
    r"(?:announc|stated|report|confirm|propos|declar|decid|suggest|claim|alleg|estimat|noted|stress|voic|express|"
    r"establish|provid|determin|caus|prevent|hinder|regulat|govern)"
)
# "The group was shown round by", "the delegates have been taken through the plant by": whatever was done.
PASSIVE = re.compile(
    r"\b(?:was|were|is|are|been|being|got)\s(?:(?:also|then|later|first|both|next|\w+ly)\s){0,2}"
    rf"(?!{_NO_CONTACT}|{_ANNOUNCED}|(?:then|later|first|both|next|\w+ly)\s)[a-z]+\b[^.;:()]{{0,120}}?\bby\s(?!the\s(?:fact|way|end|time)\b|means\b)"
)
# The words with which it and the one below begin.
PASSIVE_OPENING = word_set("was were is are been being got")
# The mission is its subject: nothing like "said that the ballots" stands between.
ANOTHER_CLAUSE = re.compile(
    r"\b(?:that|how|if|whether|because|as|why|since|so|the\s(?:ballots?|votes?|boxes|count\w*|"
    r"stations?|polls?|voting|campaign|elections?|law|code))\b"
)
# "The group, led by Jane Roe, was shown round": between the mission and what was done to it.
BESIDE_THE_SUBJECT = re.compile(
    r"(?:(?:,\s[^;:]{2,160},)|\s(?:of|from|led\sby|headed\sby)\s[^,;:]{2,100})?\s*(?:(?:also|then|later)\s*)?"
)
_PARTICLE = (
    r"(?:(?:around|round|through|over|in|out|up|down|off|forward|before|for|to|with|together|host|aside|warmly|"
    r"personally|kindly|all|both|again)\s){0,3}"
)
_OBJECT = (
    rf"(?:(?:the|our|its|all|both|a|these|those|his|her|this)\s){{0,2}}"
    r"(?:(?!of\b|that\b|and\b|in\b|by\b|to\b|with\b|for\b|on\b|as\b|how\b|what\b|at\b|from\b)[\w'’()-]+\s){0,4}?"
    rf"(?i:{MISSION}|guests|visitors|(?<=the )(?:group|team))\b(?!['’]s?\s(?!questions))"
)
_TO_THEM = (
    r"(?:received|hosts?|hosted|welcomed|greeted|briefed|walked|took|showed|guided|met|saw|told|received|gave|"
    r"ushered|"
    r"steered|conducted|answered|fielded|acquainted|apprised|shepherded|spoke (?:to|with)|talked (?:to|with)|"
    r"sat down with|heard)\s(?:them|him|her|us|their\squestions|our\squestions|(?:his|her)\squestions)\b"
)
_DEEDS = (
    r"(?:[a-z]+ed|took|gave|met|saw|told|spoke|held|kept|laid|drove|made|threw|brought|read|"
    r"ran|heard|"
    r"shook|bade|sat|set|put|let|led|played|receives|meets|hosts|welcomes|briefs|greets|shows|takes|tells|walks|"
    r"guides|"
    r"gives|opens|answers|sees|informs|invites|invited)"
)
# Few words are deeds, so that is asked first.
_DEED = rf"(?={_DEEDS}\s)(?!{_NO_CONTACT}){_DEEDS}"
# "Secretary Jane Roe took the guests through the printing works".
_AUXILIARY = r"(?:(?:has|had|have|also|then|later|personally|warmly|himself|herself|in turn,?|today|yesterday)\s){0,3}"
SERVES = re.compile(
    rf"{BEFORE_VERB}{_AUXILIARY}{_DEED}\s{_PARTICLE}(?:(?:the\s|an?\s|his\s|her\s|its\s)?(?:[a-z-]+\s){{0,3}}?"
    rf"(?:of\s(?:his|her|its|the)\s[a-z]+\s)?(?:for|to|with|before)\s)?{_OBJECT}"
)
_TALK = r"(?:conversation|talk|talks|meeting|discussion|exchange|briefing|audience|dialogue|interview)s?"
# "Speaker Ivan Testov, in his talk with the observers, pointed to".
IN_A_TALK = re.compile(rf",\s(?:in|during|at)\s(?:an?|his|her|the|their)\s(?:[a-z-]+\s)?{_TALK}\swith\s{_OBJECT}")
# "With the Chairman, Ivan Testov, the observers talked about": the counterpart comes first.
FRONTED = re.compile(
    rf"\W{{0,3}}(?:With|From|To)\s(?P<who>[^;:]{{4,200}}?),?\s(?:they|we|it|(?=(?:the|our|its|members|"
    rf"observers)\b){_OBJECT})\s(?:(?:also|then|later|had|has|"
    rf"have)\s){{0,2}}(?:discussed|"
    r"talked|spoke|exchanged|learned|learnt|heard|conveyed|raised|held|touched|debated|reviewed|explored|went\sover|"
    r"compared|handed|presented|had|got|received)\b"
)
# "Explanations were given to the observers by": the mission stands between.
TO_THE_MISSION = re.compile(
    rf"\b(?:was|were|been|is|are)\s(?:also\s)?[a-z]+\s(?:over\s)?(?:to|for|before)\s{_OBJECT}[^.;:()]{{0,40}}?\sby\s"
)
OF_THE_MISSION = re.compile(
    r"['’]s?\s(?!(?:[a-z]+\s)?(?:questions|members|coordinators?|heads?|leaders?|delegates|team|experts|"
    r"leadership|chief)\b)"
)
# Without one word of each there is no office-holder beside a mission.
MISSION_WORDS = word_set(
    """mission missions observers observer delegation delegations delegates guests visitors team group they them him
    her us he she we their our his parliamentarians monitors lawmakers mission's missions' observers' delegation's"""
)
# "… where Chairman Jane Roe outlined", told of a mission that the sentence before names.
PLACE_CUES = word_set("where whose whom")
OFFICE_WORDS = word_set(
    """chair chairman chairwoman chairperson chairs minister secretary president speaker deputy governor mayor head
    director commissioner ambassador ombudsman ombudswoman justice judge prosecutor chief leader rector akim khokim
    hokim senator defender superintendent colonel general officer premier chancellor king vice member coordinator mufti
    bishop archbishop editor spokesman spokeswoman envoy registrar representative officials members leaders
    hon'ble professor"""
)
SERVES_THEM = re.compile(rf"{BEFORE_VERB}{_AUXILIARY}{_TO_THEM}")
# "…, deputy head of the Senate," between the person and the verb.
TO_THE_VERB = re.compile(
    r"(?:\s?\([^()]{1,60}\))?(?:\s(?:of|from|at|for)\s(?:the\s)?[^,;:]{2,100}|,\s(?!(?:said|says|"
    r"who)\b)[^;:]{2,160})?"
    r"(?:,?\swho)?(?<!\bthe)(?<!\ba)(?<!\ban)(?<!\bof)(?<!\bat)(?<!\bin)(?<!\bby)(?<!['’]s),?\Z"
)
CLEFT = re.compile(
    r"\W{0,3}(?:[^.;:]{0,50}?\s)?[Ii]t\s(?:was|is)\s(?!the\sturn|in\b|on\b|at\b)(?P<who>[^.;:]{4,160}?),?\swho\s"
    rf"(?:{_AUXILIARY}(?:{_TO_THEM}|(?:received|hosted|welcomed|greeted|briefed|met|spoke|opened|talked|sat|"
    rf"took|showed|"
    rf"answered)\b[^.;:]{{0,40}}?\b{MISSION}\b))"
)
# Amid a meeting: the next to be seen, and who else sat at the table.
_THE_MEETING = (
    r"(?:the|this|that|their)\s(?:[\w-]+\s){0,2}?(?:meetings?|talks?|conversations?|discussions?|receptions?|"
    r"sessions?|"
    r"briefings?|consultations?|encounters?|audience|round\stables?|exchange)"
)
_ATTEND = (
    rf"(?:(?:was|were)\s(?:(?:also|likewise|both|all|too)\s)?(?:in\sattendance|present|at\sthe\stable|on\shand|"
    rf"there)\b|"
    rf"(?:(?:also|likewise|both)\s)?(?:took\spart\sin|participated\sin|sat\sin\son|sat\sat|joined|attended|"
    rf"assisted\sat)\s"
    rf"(?:{_THE_MEETING}|the\stable)\b)"
)
ATTEND = re.compile(rf"{BEFORE_VERB}{_ATTEND}")
ATTENDING = re.compile(r"(?:(?!\bthat\b)[^;:]){4,300}\Z")
_PRESENT = (
    r"(?:present|in\sattendance|attending|taking\spart|participating|at\sthe\stable|seated|on\shand)\b[^,.;:]{0,40}?"
    r"\s(?:was|were)\s(?P<who>[^;:]{4,300})"
)
PRESENT = re.compile(_PRESENT, re.IGNORECASE)
ALSO_THERE = re.compile(
    rf"\W{{0,3}}(?:(?:also|likewise|equally)\s)?{_PRESENT}|"
    rf"[^.;:]{{0,30}}?{_THE_MEETING}\b[^.;:]{{0,40}}?\s(?:was|were)\s(?:also\s)?(?:attended|"
    rf"joined)\sby\s(?P<by>[^;:]{{4,300}})",
    re.IGNORECASE,
)
TURN = re.compile(
    r"\b(?:it\swas\s(?:then\s)?(?:the\sturn\sof|next)|(?:then|next)\scame(?:\sthe\sturn\sof)?|(?:next|then)\s(?:on\s"
    r"(?:the|its|their)\s(?:list|agenda|programme)|up|in\sline)\s(?:was|were)(?:\sthe\sturn\sof)?|"
    r"(?:was|were|came)\sfollowed\sby)\s(?P<who>[^;:]{4,300})",
    re.IGNORECASE,
)
# "The spokesmen of both camps were given a hearing", "Jane Roe was interviewed by the observers".
SEEN = re.compile(
    r"(?P<who>(?:(?!\bthat\b)[^;:]){4,240}?)\s(?:was|were)\s(?:(?:also|likewise|separately|both|all|"
    r"then)\s){0,2}(?:given\sa\shearing|"
    r"heard(?:\sout)?|consulted|interviewed|sounded\sout|questioned|visited|called\son|spoken\s(?:to|with)|seen|met|"
    r"contacted|paid\s(?:a|an)\s[\w ]{0,20}(?:visit|call))\b(?P<by>\sby\s)?(?P<rest>[^;:]{0,120})"
)
HOSTS_WERE = re.compile(
    r"\b(?:(?:the|its|their|our|(?:mission|observers|delegation)['’]s?)\s(?:\w+\s)?(?:hosts?|interlocutors?|"
    r"counterparts?|(?:\w+\s)?partners?)|"
    r"(?:parties|sides)\sto\sthe\s(?:conversation|talks|meeting)|(?:on|across|at)\s[^.;:,]{0,30}\bside\s"
    r"of\sthe\stable)\b[^.;:,]{0,40}?\s(?:was|were|sat|included?|is|are|comprised)\s(?P<who>[^;]{4,300})",
    re.IGNORECASE,
)
# Without one of these words the wording of that name is not there. "Also present were" and "the meeting was attended
# by" need one of `WERE` besides.
WERE = frozenset(("was", "were"))
TURN_WORDS = word_set("turn next came then up line followed")
PRESENT_WORDS = word_set("present attendance attending taking participating table seated hand")
JOINED_WORDS = frozenset(("attended", "joined"))
HOSTS_WERE_WORDS = word_set(
    "host hosts interlocutor interlocutors counterpart counterparts partner partners parties sides side"
)
# Without one of these words none of the wordings above is there.
AMID_WORDS = word_set(
    """attendance present attended attending attend turn next came took joined participated participating taking table
    hearing heard consulted interviewed sounded questioned visited called seen met contacted followed hand seated host
    hosts partners partner interlocutor interlocutors counterpart counterparts parties sides spoken paid sat"""
)
