"""Wordings of a visit told in scenes: where the mission is a guest, and what hosts do there."""

import re

from observers.extraction.meetings.encounter_gates import wording
from observers.extraction.meetings.subjects import BEFORE_VERB, MISSION
from observers.extraction.words.not_names import word_set

# What a host does with words or hands; members of the mission "noted", "stressed" and "thanked".
_ANSWERS = r"(?:answered|took|fielded|replied\sto|responded\sto)\s(?:[\w-]+\s){0,3}?questions?\b"
_GIVES = (
    r"(?:gave|provided|delivered|made|led|conducted|offered|held)\s(?:them\s|us\s|her\s|him\s)?(?:an?|the|some)\s"
    r"(?:[\w-]+\s){0,2}?(?:tours?|overview|account|briefing|explanations?|talk|presentation|insight|picture|"
    r"walk|run-?down|"
    r"demonstration|outline|summary)\b"
)
_EXPLAINS = (
    r"(?:spoke|talked|told|recount(?:ed|s)|relat(?:ed|es)|outlin(?:ed|es)|describ(?:ed|es)|explain(?:ed|s)|briefed|"
    r"dwel(?:t|led|ls)|present(?:ed|s)|show(?:ed|s)|treated|acquainted|introduced|walked|set\sout|laid\sout|"
    r"ran\sthrough|"
    r"went\sthrough|demonstrat(?:ed|es)|reported|inform(?:ed|s)|shared|detailed|illustrated|assur(?:ed|es)|led|"
    r"took|"
    r"summed\sup|guided|traced|listed|cited|enumerated|unveiled|opened\sthe\sdoors?|pointed\sout|went\sover|"
    r"sp(?:eaks)|tells|talks|familiari[sz]ed|specified|clarified|touched)\b"
)
_AUXILIARY = (
    r"(?:(?:has|had|also|then|later|himself|herself|personally|in\sturn|for\s(?:his|her)\spart|"
    r"in\sdetail|briefly),?\s){0,3}"
)
_DOES = rf"(?:{_ANSWERS}|{_GIVES}|{_EXPLAINS})"
# Behind a verb: said to the press, or done by others than hosts.
_NOT_TO_GUESTS = (
    r"(?!\s(?:(?:the|his|her|their|all)\s)?(?:voters|supporters|citizens|residents|nation|electorate|court|"
    r"country)\b)"
    r"(?![^.;]{0,160}\b(?:journalists?|reporters?|the\spress|press\s(?:conference|briefing|centre|center)|"
    r"conference|"
    r"newspaper|correspondents?|television|channel|interview|agency|voters\sat|rally|part\sin|place|over\sfrom|"
    r"office\sin|"
    r"oath|won|second|elected)\b)"
)
HOST_DOES = re.compile(rf"{BEFORE_VERB}{_AUXILIARY}{_DOES}{_NOT_TO_GUESTS}")
# Where the sentence puts the scene, before the one who speaks: "Here", "At the village of X the chairwoman".
OFFICE = (
    r"(?i:chair\w*|minister|secretary|speaker|president|prime|governor|mayor|ambassador|commissioner|ombuds\w+|"
    r"justice|judge|"
    r"director|head|prosecutor|leader|chief|rector|vice-?\w+|dean|professor|akim|hokim|khokim|colonel|general|"
    r"member|"
    r"coordinator|editor|manager)"
)
SCENE_OPENING = re.compile(
    r"\W{0,3}(?:(?:[Hh]ere|[Tt]here|[Tt]hen|[Nn]ext|[Uu]pstairs|[Dd]ownstairs|[Nn]ext\sdoor|[Oo]n\sthe\sspot|"
    r"[Ii]nside|"
    r"[Ii]n\sturn|[Ff]inally|[Ff]irst|[Ll]ater)(?:,\s|\s(?=[A-Z]|the\s))|"
    r"(?:In|At|Inside|On|From|Over|During|After|Before|Outside|Under|Among|To)\s"
    r"(?:(?!\b(?i:he|she|it|they|we|was|were|had|has|with|by|who|missions?|observers?|delegations?|group|"
    r"team)\b)[^;:,]){2,90}?"
    r"(?:,\s|(?<!\bof)(?<!\bby)(?<!\bthe)\s(?=(?:(?:the|its|his|her|their|an?)\s(?:[\w-]+\s){0,2}?|"
    rf"(?:(?:Deputy|First|Vice|Acting|[A-Z]{{2,6}})\s){{0,2}}){OFFICE}\b)))+"
)
# A mission that asks, learns or is told at a place: "At the headquarters of the X party the guests asked how …".
_PLACE_OF_A_BODY = (
    r"(?P<body>(?:the\s|its\s)?(?:[A-Z]\w+\s){0,4}?(?:(?:campaign\s|election\s|central\s|"
    r"main\s)?(?:headquarters|offices?|premises)\sof\s[^,;:.]{3,70}?|"
    r"(?:[A-Z][\w'’-]*|of|for|on|and|the)(?:\s(?:[A-Z][\w'’-]*|(?:of|for|on|and|the)(?=\s(?:the\s)?[A-Z]))){0,9}))"
)
_ASKS = (
    r"(?:asked|inquired|enquired|wanted\sto\sknow|learned|learnt|heard|discussed|talked|spoke|(?:was|"
    r"were)\s(?:also\s)?(?:told|shown|"
    r"informed|briefed|received|welcomed|given|interested|acquainted)|exchanged|raised|took\san\sinterest|"
    r"questioned|put|"
    r"listened|got|had|held|conversed|sat|met)\b"
)
AT_A_PLACE = re.compile(
    rf"(?:[^,;:.]{{0,40}},\s)?(?:[Ii]n|[Aa]t|[Ii]nside)\s{_PLACE_OF_A_BODY},?\s"
    rf"(?=(?:the\s|an?\s|its\s|our\s|both\s|all\s)?(?:(?:[\w-]+\s){{0,2}}?(?:members?|part|some|"
    rf"one)\s(?:of\s)?(?:the\s)?)?(?:[\w-]+\s)?"
    rf"(?:{MISSION}|group|team|guests|visitors|delegates|they|we|it)\s(?:also\s|then\s|next\s)?{_ASKS})"
)
# "In conversations held last week, candidates' staffs had complained to the Mission of …".
IN_CONVERSATIONS = re.compile(
    r"(?:[Ii]n|[Dd]uring|[Oo]ver|[Aa]t)\s(?:the\s|its\s|their\s|our\s|a\s|an\s|these\s|those\s|several\s|"
    r"separate\s|private\s)?(?:[\w-]+\s){0,2}?"
    r"(?:conversations?|meetings?|talks|interviews?|consultations?|discussions?|"
    r"round\stables?)\b[^.;:,]{0,60}?(?:,\s|"
    r"(?<!\bwith)(?<!\bof)(?<!\bby)(?<!\bat)(?<!\bin)(?<!\bbetween)\s(?=(?:the|both|all|some|several)\s))"
    r"(?P<who>[^;:.]{3,160}?)\s(?:had|have|has|also|\s)*"
    r"(?:complained|told|said|reported|confided|informed|assured|voiced|expressed|shared|raised|conveyed|"
    r"confirmed|spoke|explained|"
    r"described|argued|claimed|alleged|pointed|drew|criticised|praised|warned|acknowledged)\b"
)
# Groups that answer questions amid a visit: "Chairmen of the five parties answered questions".
GROUP_ANSWERS = re.compile(
    rf"(?:[A-Z][^,;:]{{0,50}},\s)?(?P<who>[^;:,]{{4,100}}?)\s(?:also\s|then\s|in\sturn\s)?(?:{_ANSWERS}|"
    rf"(?:shared|voiced|expressed|described|outlined|told|explained|briefed|informed)\b[^.;:]{{0,60}}?\b"
    rf"(?:with|to|told|briefed|informed|before)?\s(?:the\s)?(?:{MISSION}|guests|visitors|them|"
    rf"us)\b){_NOT_TO_GUESTS}"
)
# The mission is a guest from here on.
SCENES = (
    wording(
        "meeting.scene",
        "first second third last final next main another",
        "address stop station destination port point leg item",
        re.compile(
            r"\b(?:first|second|third|last|final|next|main|another)\s(?:address|stop|station|destination|"
            r"port\sof\scall|point|leg|item)\b",
            re.IGNORECASE,
        ),
    ),
    wording(
        "meeting.scene",
        "series round string number cycle set",
        "conversations meetings talks visits consultations calls appointments interviews",
        re.compile(
            r"\b(?:series|round|string|number|cycle|set)\sof\s(?:(?!campaign|public|party|rall|"
            r"electoral)[\w-]+\s){0,2}?(?:conversations|meetings|talks|visits|consultations|calls|"
            r"appointments|interviews)\b",
            re.IGNORECASE,
        ),
    ),
    wording(
        "meeting.scene",
        "working study field day finding familiarisation familiarization",
        "visit trip tour",
        re.compile(
            r"\b(?:working|study|field|one-day|fact-finding|familiari[sz]ation)\s(?:visit|trip|tour)\b", re.IGNORECASE
        ),
    ),
    wording(
        "meeting.scene",
        "programme program itinerary schedule day diary agenda morning afternoon tour visit journey round",
        "began started opened included continued ended led took comprised full",
        re.compile(
            r"\b(?:programme|program|itinerary|schedule|day|diary|agenda|morning|afternoon|tour|visit|journey|"
            r"round)\s(?:[\w’'-]+\s){0,4}?"
            r"(?:began|started|opened|included|continued|ended|led|took|comprised|was\sfull)\b",
            re.IGNORECASE,
        ),
    ),
    wording(
        "meeting.scene",
        "full busy packed crowded tight",
        "diary programme agenda schedule day",
        re.compile(r"\b(?:full|busy|packed|crowded|tight)\s(?:diary|programme|agenda|schedule|day)\b", re.IGNORECASE),
    ),
    wording(
        "meeting.scene",
        "toured looked inspected crossed",
        "",
        re.compile(r"\b(?:toured|looked\sround|looked\saround|inspected|crossed\sthe\sthreshold)\b", re.IGNORECASE),
    ),
    wording(
        "meeting.scene",
        "arrived travelled traveled went came drove flew set moved",
        "in at to for",
        re.compile(
            r"\b(?:arrived|travelled|traveled|went|came|drove|flew|set\soff|moved\son)\s(?:in|at|to|for)\s(?-i:[A-Z])",
            re.IGNORECASE,
        ),
    ),
)
# Without one of these words no scene is set or gone on with.
SCENE_CUES = word_set(
    """address stop station destination port leg item point series round string cycle set visit trip tour programme
    program itinerary schedule day diary agenda morning afternoon journey toured inspected looked threshold
    arrived travelled traveled went came drove flew moved"""
)
EXPLAIN_WORDS = word_set(
    """spoke talked told recounted recounts related relates outlined outlines described describes explained explains
    briefed dwelt dwelled dwells presented presents showed shows treated acquainted introduced walked set laid ran
    went demonstrated demonstrates reported informed informs shared detailed illustrated assured assures led took
    summed guided traced listed cited enumerated unveiled opened pointed speaks tells talks familiarised
    familiarized specified clarified touched answered fielded replied responded gave provided delivered made
    conducted offered held voiced expressed"""
)
PLACE_CUES = word_set("headquarters office offices premises at in inside")
# A person of this sort is no host.
NO_HOST = re.compile(
    r"\b(?:observers?|missions?|delegations?|delegates|coordinators?|spokes\w+|correspondents?|journalists?|"
    r"MPs?|head\sof\sthe\s(?:group|team)|they|we|former|ex-\w+|candidate|voters?)\b|\b(?:head|"
    r"leader)\sof\sthe\s\w+\s(?:group|mission)\b",
    re.IGNORECASE,
)
