"""Wordings for a meeting: verbs, nouns and subjects."""

import re

from observers.extraction.words.not_names import word_set

# Without one of these words a sentence tells of no meeting.
CHEAP = word_set(
    """
    met meet meets meeting meetings call calls called calling received receives receiving receive paid pay pays
    talk talks talked spoke speaking talking consult consults consulted consultation consultations conversation
    conversations conversed conferred negotiations exchange exchanges exchanged exchanging audience audiences
    contact contacts dialogue dialogues interview interviews interviewed interact interacted interacts
    interaction interactions engage engaged engages engagement engagements saw discuss discussed discusses
    discussion discussions liaised sat hosted greeted welcomed briefed briefing briefings visited interlocutors
    session sessions held heard learned learnt handed presented delivered submitted conveyed transmitted gave
    granted guest guests speak able opportunity chance roundtable roundtables table tables got given made make
    """
)
# Some wordings need one of few words.
NEEDED = {
    "meeting.received": frozenset(
        ("met", "received", "hosted", "greeted", "briefed", "welcomed", "briefing", "briefings", "guest", "guests")
    ),
    "meeting.handed": frozenset(("handed", "presented", "delivered", "submitted", "conveyed", "transmitted", "gave")),
    "meeting.visit": frozenset(("visit", "visits", "visited", "call", "calls", "called", "calling")),
}
GAP = (
    r"(?:(?!\bwith\b|\bwho\b|\bwhich\b|\bby\b|\btogether\b|\balong\b|"
    r"\bin line\b|\baccordance\b|\bcompliance\b|\bincluded?\b|"
    r"\bof (?:the )?(?:cec|nec|iec|central|national|party|parties|candidates?|commission|government|voters|"
    r"state)\b)[^.;:()“”\"]){0,90}?"
)
TALKS = (
    r"(?:meetings?|talks|consultations?|consult(?:ed|s)?|discussions?|conversations?|conversed|conferred|"
    r"negotiations|(?:exchang(?:e|es|ed|ing)) (?:of )?(?:views|opinions|information|experiences?)|contacts?|"
    r"(?<!stock )exchanges?|sat|"
    r"dialogues?|interviews?|audiences?|briefings?|interact(?:ed|s|ions?)?|engage(?:d|s|ments?)?|liaised|(?:working|"
    r"briefing) sessions?|round ?tables?|sat down|spoke|talked|discuss(?:ed|es))"
)
WHEN_AND_WHERE = (
    r"(?:,?\s(?:separately|also|again|today|jointly|online|virtually|there|then|yesterday|up|bilaterally|"
    r"individually|in turn|in person|in [A-Z][\w-]+|on \d{1,2} [A-Z]\w+(?: \d{4})?|on [A-Z]\w+ \d{1,2}(?:, \d{4})?|"
    r"on the same day|the same day|that day|this week|on several occasions|regularly))"
)
MISSION = (
    r"(?:missions?|observers?|delegations?|monitors|observer team|observation team|observer group|mission members|"
    r"[a-z]*EOM|observer teams|heads of)"
)
BETWEEN = rf"between\b(?:(?!\band\b)[^.;:()]){{0,80}}?\b{MISSION}\b(?:(?!\band\b)[^.;:()]){{0,60}}?\band"
AT_A_BODY = (
    r"(?:in|at)(?= the (?:Supreme|Constitutional|Ministry|Central|CEC|Prosecutor|Parliament|Senate|National))"
    r"(?![^.;:()]{0,80}\bwith\b)"
)
# The nearest reading first: "held talks with" is no bare "met".
AFTER: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("meeting.received", re.compile(r"\b(?:was|were)\s(?:also\s)?met\b" + GAP + r"\bby\s", re.IGNORECASE)),
    (
        "meeting.interlocutors",
        re.compile(r"\bamong (?:those|the (?:people|officials))\b[^.;:()]{0,60}?\b(?:were|was|are)\s", re.IGNORECASE),
    ),
    (
        "meeting.met",
        re.compile(
            r"\bsaw\s(?=(?:(?:the|both|all)\s)?(?:H\.E\.|Mrs?\b|Ms\b|Dr\b|Prof\b|Deputy|Chair|Minister|Secretary|"
            r"Speaker|President|Prime|Foreign|Head|Governor|Mayor|Akim|Ambassador|First|Central|Justice))"
        ),
    ),
    (
        "meeting.received",
        re.compile(
            r"\b(?:received|hosted|greeted|briefed|welcomed)\b"
            r"(?! (?:the(?! (?:same|next|following|previous) (?:day|morning|afternoon|evening)\b)|a|an|this|its)\b)"
            + GAP
            + r"\bby\s",
            re.IGNORECASE,
        ),
    ),
    (
        "meeting.received",
        re.compile(
            r"\b(?:received|got|given|attended|took part in|participated in)\b[^.;:()]{0,40}?\bbriefings?\b"
            r"[^.;:()]{0,40}?\b(?:from|by)\s",
            re.IGNORECASE,
        ),
    ),
    (
        "meeting.visit",
        re.compile(
            r"\b(?:(?:paid|pays?|made|make)\b[^.;:()]{0,50}?\b(?:visits?|calls?)\s(?:to|on|upon)|courtesy (?:calls?|"
            r"visits?) (?:to|on|upon)|call(?:s|ed|ing)? (?:(?:up)?on|at))\s",
            re.IGNORECASE,
        ),
    ),
    (
        "meeting.talks",
        re.compile(
            rf"\b{TALKS}\b(?! the deadline){GAP}(?:\b|:\s)(?:with|"
            rf"{BETWEEN}|{AT_A_BODY})(?:\s|(?=:))",
            re.IGNORECASE,
        ),
    ),
    (
        "meeting.met",
        re.compile(
            rf"\b(?:met|meet|meets)(?:{WHEN_AND_WHERE}|,\s[^,.;:()]{{3,60}},){{0,3}},?\swith(?:\s|(?=:))", re.IGNORECASE
        ),
    ),
    (
        "meeting.met",
        re.compile(
            r"\b(?:opportunity|chance|occasion|able|managed)\s(?:also\s)?to\s(?:(?:speak|talk|meet|converse)\s(?:with|to)|meet)\s(?!the\sdeadline)"
        ),
    ),
    (
        "meeting.met",
        re.compile(
            r"\b(?:received|hosted|welcomed|gave an audience to)\s(?=(?:the\s|its\s)?"
            r"(?:representatives|leaders|leadership|heads|members|candidates|"
            r"delegations?|proxies|agents|H\.E\.|Mrs?\b|Ms\b|Dr\b|Prof\b|Deputy|Chair\w*|Minister|Ambassador|Speaker|President|Secretary|"
            r"Governor|Mayor|Commissioner|Ombuds\w+)\b)"
        ),
    ),
    ("meeting.received", re.compile(r"\b(?:was|were)\s(?:the\s|also\s)?guests?\sof\s")),
    ("meeting.met", re.compile(r"\b(?:heard|learned|learnt)\s(?:also\s|directly\s)?from\s(?=(?:the\s)?[A-Z])")),
    (
        "meeting.handed",
        re.compile(
            r"\b(?:handed|presented|delivered|submitted|conveyed|transmitted|gave)\s(?:over\s)?(?:its|the|their|his|her|a|this|our)\s"
            r"(?:[\w'’-]+\s){0,6}?(?i:statements?|reports?|conclusions?|findings|letter|recommendations|documents?|observations|"
            r"assessment)\s(?:[\w'’-]+\s){0,6}?to\s(?=(?:the\s)?(?:[A-Z]|chair|head|speaker|president|minister))"
        ),
    ),
    ("meeting.talks", re.compile(r"\b(?:spoke|talked|speaking|talking)\b[^.;:()]{0,50}?\bto\s", re.IGNORECASE)),
    (
        "meeting.interlocutors",
        re.compile(
            r"\b(?:interlocutors|whom (?:the mission|it|they|we) (?:has |have |had )?met|"
            r"those (?:whom )?(?:the mission |it )?met)\b[^.;:()]{0,60}?(?:\b(?:were|was|are|included?|includes|"
            r"comprised)\s|:\s)|\bmeetings\b[^.;:()]{0,60}?\b(?:includ(?:ed|ing|es)|comprised)\s",
            re.IGNORECASE,
        ),
    ),
    (
        "meeting.met",
        re.compile(
            r"\b(?:met|meets|(?:will|to|would) (?:also )?meet|interviewed|consulted):?\s(?!with\b|by\b|"
            r"the (?:\w+ )?(?:deadlines?|standards?))",
            re.IGNORECASE,
        ),
    ),
    (
        "meeting.visit",
        re.compile(
            r"\bvisited\s(?=(?:the )?(?:headquarters|offices? of|Central Elect|National Elect|Ministry|"
            r"(?:Supreme|Constitutional|High|Administrative) Court|Senate\b|Parliament\b|CEC\b))"
        ),
    ),
)
# What "welcomed the presence of observers" and the like are about is no mission received.
_NO_HOSTING = (
    r"by|from|and|information|complaints?|presence|participation|work|efforts|role|activit\w+|conclusions|statement"
)
HOST = re.compile(
    r"(?:,\s|\s)(?:(?:has|had|have|also|today|then|later|warmly|yesterday)\s){0,2}(?:(?:received|hosted|"
    r"met(?: with)?|meets(?: with)?|receives|greeted|briefed|welcomed|(?:had|held|holds) (?:(?:a|an|several|working|"
    r"bilateral|separate) ){0,2}(?:meetings?|talks|conversations?) with|(?:granted|gave) an audience to|"
    r"(?:gave|granted|offered|provided)(?=\s(?:the|our|its|UNS|all)\s[^.;,()]{3,60}\s(?:an?|the)\s(?:[\w-]+\s){0,2}(?:briefing|audience|presentation|"
    r"overview|interview|reception)\b))\s"
    rf"(?:(?!\b(?:{_NO_HOSTING})\b)(?:[^.;,()]|, (?:the )?(?:head|chief|leader|"
    rf"coordinator)\b)){{0,90}}?\b(?i:{MISSION}|(?<=the )(?:group|team|guests))\b|"
    r"(?:were|was) (?:also )?among (?:those|the (?:people|officials))\b[^.;:]{0,60}?\b(?:met|saw|received|spoke)\b)"
)
PERSON_OR_OFFICE = re.compile(
    r"\b(?:H\.E\.|Mrs?\b|Ms\b|Dr\b|Prof\b|Minister|Chair\w*|Speaker|President|Governor|Mayor|Akim|Ambassador|Secretary|Commissioner|"
    r"Ombuds\w+|Judge|Prosecutor|Commission|Ministry)"
)
# "CEC Chair Jane Roe and the observers discussed preparations": either side of the "and" may be the mission.
TOGETHER = re.compile(
    r"\W{0,4}(?P<left>[^.;:]{3,160}?)\sand\s(?P<right>[^.;:]{3,160}?)\s(?:also\s)?(?:discuss(?:ed)?|exchang(?:ed|e)\s(?:views|opinions)|"
    r"(?:held|had|hold)\s(?:talks|(?:a\s)?(?:working\s)?(?:meeting|conversation|discussion))|conferred|talked\sover|talked\sabout)\b"
)
SUBJECT = re.compile(
    r"\b(?:(?P<ours>secretary[- ]general|special (?:envoy|representative|coordinator)|missions?|observers?|"
    r"delegates|parliamentarians|rapporteurs?|delegations?|monitors?|team|group|"
    r"we|it|they|its|their|our|us|members of the|coordinator|[a-z]*eom|odihr|ltos?|interlocutors|secretariat|he|she)|"
    r"(?P<others>candidates?|part(?:y|ies)|voters?|contestants?|commissions?|commissioners|cec|authorities|"
    r"government|citizens|journalists|ngos|police|campaigners|supporters|politicians|courts?|stakeholders|deputies|"
    r"officials|campaigns?|media|public))\b(?!\s(?:materials?|posters?|legislation|laws?|"
    r"documents?|events?|rallies|buildings?|outlets?|monitoring|finance|environment|activit\w+))",
    re.IGNORECASE,
)
SUBJECT_IS_MISSION = re.compile(r"\b(?:missions?|observers|delegation|they|it|we|he|she)\b", re.IGNORECASE)
ASIDE = re.compile(
    r"\([^()]{0,200}\)|,\s(?:which|who|including|composed|comprising|consisting|headed|led|whose)\b[^,]{0,160},|"
    r"\b(?:ahead of|before|prior to|during|in|on|for|as part of|within|following|after|with regard to|"
    r"to observe)\b[^,]{0,120},",
    re.IGNORECASE,
)
OPENING = re.compile(
    r"(?:(?:on |later )?(?:the|that) same day|on that day|later|today|yesterday|earlier|then|also|in turn|"
    r"(?:earlier |later )?on (?:the )?\d{1,2}(?:st|nd|rd|th)? (?:of )?[A-Z]\w+(?:,? \d{4})?|"
    r"on [A-Z]\w+ \d{1,2}(?:, \d{4})?|in [A-Z][\w-]+),?\s",
    re.IGNORECASE,
)
UNFINISHED = re.compile(r"\b(?:and|or|who|which|that)\s*\Z")
# "complaints received by the Commission" were sent to it.
SENT = re.compile(
    r"\b(?:complaints?|applications?|ballots?|papers|votes|funds?|funding|donations?|protocols|petitions?|reports?|"
    r"information|materials?|results|requests?|signatures|lists?|appeals?|documents?|allegations?|minutes|campaign|"
    r"messages?|calls?|votes?|percent|seats?|support|training|allocations?|equipment)\b"
    r"(?:(?!\b(?:missions?|observers?|delegations?|they|it|we)\b).){0,80}\Z",
    re.IGNORECASE | re.DOTALL,
)
# "paid a visit to …, and met with …": the second verb has the subject of the first.
JOINS_ON = re.compile(r"[,;]?\s*(?:and|as well as|then|also|later|was|were|has|had|been|,|\s)*", re.IGNORECASE)
# "dialogue with the parties is needed" tells of no meeting.
WISHED_FOR = re.compile(
    r"\b(?:that|more|better|regular|inclusive|need|lack|limited|further|improved?|enhanced?|strengthen\w*|broad)\b"
    r"(?:(?!\b(?:it|they|we|mission|observers)\b).)*\Z",
    re.IGNORECASE | re.DOTALL,
)
# "studied the law, followed the campaign and met with": a verb that shares its subject with the verbs before.
SHARED_VERB = re.compile(
    r"\W{0,4}(?:[^,;]{0,80}?,\s)?(?:(?:the|all|its|our|both|two|three|some)\s)?(?:\w+\s){0,3}?(?:missions?|observers?|delegations?|monitors|team|group|"
    r"they|it|we|headquarters)\b(?:(?!\b(?:that|who|whom|which|where|while|when|as|whose|because)\b)[^;:])*(?:,|\sand|,\sand)\s"
    r"(?:(?:also|then|later|had|have|has)\s){0,2}\Z",
    re.IGNORECASE,
)
# "will meet Jane Roe in a second round": a contest, no meeting.
CONTEST = re.compile(r"(?i)\bin\s(?:a|the|an)\s(?:\w+\s)?(?:second\sround|run-?off|repeat\s\w+|final\sround|debate)\b")
CALLED_ON = re.compile(r"call", re.IGNORECASE)
ASKED = re.compile(
    r"\bto (?!the\b|discuss\b|meet\b|exchange\b|present\b|convey\b|brief\b|be briefed\b|hear\b|learn\b)[a-z]+|"
    r"\bfor (?!foreign|internal|president|election|the )[a-z]"
)
ASKED_WITHIN = 300
SUBJECT_WITHIN = 400
LONGEST_LIST = 1200
# Nothing longer is a sentence; a page without full stops is read this far.
LONGEST_SENTENCE = 3000
MOST_MEETINGS = 12
DENIED = re.compile(
    r"\b(?:not|unable to|declined to|refused to|could not|without|never|failed to|should|must|no|encourag\w+|"
    r"recommend\w*)(?:\s\w+){0,2}\s*$",
    re.IGNORECASE,
)

# "Meetings were held with …" needs no subject: nobody else's meetings are told that way.
WITHOUT_SUBJECT = {"meeting.talks", "meeting.received", "meeting.visit", "meeting.interlocutors"}
