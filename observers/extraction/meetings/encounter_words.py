"""Wordings for a meeting in which those met come behind the verb or noun."""

import re

from observers.extraction.meetings.subjects import MISSION
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
    accepted listened told informed
    acquainted familiarised familiarized guided addressed presentation presentations reception receptions lunch dinner
    breakfast luncheon coffee tea notes questions toured turned attended explanations thank thanks grateful gratitude
    welcoming greeting opening whose where whom
    """
)
# Some wordings need one of few words.
NEEDED = {
    "meeting.met": word_set(
        """
        saw opportunity chance occasion able managed received hosted welcomed gave heard learned learnt listened put met
        meet meets interviewed consulted
        """
    ),
    "meeting.talks": word_set(
        """
        meeting meetings talks consultation consultations consult consults consulted discussion discussions conversation
        conversations conversed conferred negotiations exchange exchanges exchanged exchanging contact contacts sat
        notes lunch luncheon dinner breakfast coffee tea dialogue dialogues interview interviews audience audiences
        briefing briefings interact interacts interacted interaction interactions engage engages engaged engagement
        engagements liaised session sessions table tables roundtable roundtables spoke talked speaking talking discussed
        discusses
        """
    ),
    "meeting.interlocutors": word_set(
        "among following persons people officials those interlocutors hosts whom meetings"
    ),
    "meeting.received": word_set(
        """
        met received hosted greeted briefed welcomed accepted briefing briefings guest guests presentation presentations
        reception receptions lunch dinner audience
        """
    ),
    "meeting.told": word_set(
        "informed acquainted familiarised familiarized guided addressed shown told given explanations"
    ),
    "meeting.handed": word_set("handed presented delivered submitted conveyed transmitted gave"),
    "meeting.visit": word_set(
        """
        visit visits visited call calls called calling toured hosted received welcomed greeted turned went meeting
        meetings
        """
    ),
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
    r"(?<!stock )exchang(?:es?|ed|ing)|sat|compar(?:ed|ing) notes|(?:working|official|joint|a|had|"
    r"shared) (?:lunch(?:eon)?|"
    r"dinner|breakfast|coffee|tea)|"
    r"dialogues?|interviews?|audiences?|briefings?|interact(?:ed|s|ions?)?|engage(?:d|s|ments?)?|liaised|(?:working|"
    r"briefing) sessions?|round ?tables?|sat down|spoke|talked|discuss(?:ed|es))"
)
WHEN_AND_WHERE = (
    r"(?:,?\s(?:separately|also|again|today|jointly|online|virtually|there|then|yesterday|up|bilaterally|"
    r"individually|in turn|in person|successively|in succession|one after (?:the other|another)|next|at length|"
    r"twice|in [A-Z][\w-]+|on \d{1,2} [A-Z]\w+(?: \d{4})?|on [A-Z]\w+ \d{1,2}(?:, \d{4})?|"
    r"on the same day|the same day|that day|this week|on several occasions|regularly))"
)
BETWEEN = rf"between\b(?:(?!\band\b)[^.;:()]){{0,80}}?\b{MISSION}\b(?:(?!\band\b)[^.;:()]){{0,60}}?\band"
AT_A_BODY = (
    r"(?:in|at)(?= the (?:Supreme|Constitutional|Ministry|CEC|Prosecutor|Parliament|Senate|National|"
    r"(?:[A-Z][\w'’-]+ |of |for |and )"
    r"{0,5}(?:Commission|Committee|Council|Court|Party|Ministry|Assembly|Board|Office|Academy|University|Agency)\b))"
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
            r"\b(?:received|hosted|greeted|briefed|welcomed|(?<=was )accepted|(?<=were )accepted)\b"
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
        "meeting.received",
        re.compile(
            r"\b(?:briefings?|presentations?)\b(?! of\b)[^.;:()]{0,40}?\b(?:from|by)\s(?=(?:the\s)?[A-Z\d])",
        ),
    ),
    (
        "meeting.told",
        re.compile(
            r"\b(?:informed|acquainted|familiari[sz]ed|addressed|shown|guided|told|given (?:an? )?(?:explanations?|"
            r"overview|tour))\b[^.;:()]{0,120}?\bby\s(?!the\s(?:fact|way)|means)|"
            r"\bexplanations\b[^.;:()]{0,60}?\b(?:by|from)\s",
            re.IGNORECASE,
        ),
    ),
    (
        "meeting.received",
        re.compile(
            r"\b(?:receptions?|lunch(?:eon)?|dinner|breakfast|audience)\b[^.;:()]{0,80}?\b(?:by|from)\s"
            r"(?=(?:the\s)?[A-Z])",
        ),
    ),
    (
        "meeting.visit",
        re.compile(
            r"\b(?:(?:paid|pays?|made|make)\b[^.;:()]{0,50}?\b(?:visits?|calls?)\s(?:to|on|upon)|courtesy (?:calls?|"
            r"visits?) (?:to|on|upon)|call(?:s|ed|ing)? (?:(?:up)?on|at)|(?:calls?|visits?) (?:was|were) (?:also )?"
            r"(?:paid|made) (?:to|on|upon))\s",
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
            r"\b(?:opportunity|chance|occasion|able|managed)\s(?:also\s)?to\s(?:(?:speak|talk|meet|converse|"
            r"put\squestions)\s(?:with|to)|meet)\s(?!the\sdeadline)"
        ),
    ),
    (
        "meeting.met",
        re.compile(
            r"\b(?:received|hosted|welcomed|gave an audience to)\s(?=(?:the\s|its\s)?"
            r"(?:representatives|leaders|leadership|heads|members|candidates|"
            r"delegations?|proxies|agents|H\.E\.|Mrs?\b|Ms\b|Dr\b|Prof\b|Deputy|Chair\w*|Minister|Ambassador|"
            r"Speaker|President|Secretary|"
            r"Governor|Mayor|Commissioner|Ombuds\w+)\b)"
        ),
    ),
    ("meeting.received", re.compile(r"\b(?:was|were)\s(?:the\s|also\s)?guests?\sof\s")),
    ("meeting.met", re.compile(r"\b(?:heard|learned|learnt)\s(?:also\s|directly\s)?from\s(?=(?:the\s)?[A-Z])")),
    (
        "meeting.handed",
        re.compile(
            r"\b(?:handed|presented|delivered|submitted|conveyed|transmitted|gave)\s(?:over\s)?(?:its|the|their|his|"
            r"her|a|this|our)\s"
            r"(?:[\w'’-]+\s){0,6}?(?i:statements?|reports?|conclusions?|findings|letter|recommendations|documents?|"
            r"observations|"
            r"assessment)\s(?:[\w'’-]+\s){0,6}?to\s(?=(?:the\s)?(?:[A-Z]|chair|head|speaker|president|minister))"
        ),
    ),
    (
        "meeting.talks",
        re.compile(
            r"\b(?:spoke|talked|speaking|talking)\b[^.;:()]{0,50}?\bto\s(?!(?:the\s)?(?:journalists|reporters|press|"
            r"media)\b)",
            re.IGNORECASE,
        ),
    ),
    (
        "meeting.met",
        re.compile(
            r"\b(?:listened\b[^.;:()]{0,30}?\sto\s(?!the\s(?:explanations|speech))|"
            r"put\squestions\sto\s(?=(?:the\s)?[A-Z]))"
        ),
    ),
    (
        "meeting.interlocutors",
        re.compile(
            r"\b(?:following|persons|people|officials|those|officials|interlocutors|hosts)\b"
            rf"(?=[^.;:]{{0,200}}\b(?:{MISSION}|us|it|group|team)\b)(?=[^.;:]{{0,200}}\b(?:met|meet|received|time|"
            rf"briefed|hosted|talks?|"
            r"spoke|welcomed|meetings?|talked|conversations?)\b)[^.;:]{0,240}?(?:(?=:(?:\s|\Z))|,\s(?:among\sthem|"
            r"namely|including|in\sparticular)\s)",
            re.IGNORECASE,
        ),
    ),
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
            r"\b(?:visited|toured|turned(?:\s\w+)?\sto|went(?:\s\w+)?\sto|(?:hosted|received|welcomed|"
            r"greeted)(?:\s[\w ]{1,25})?\s(?:at|in))\s"
            r"(?=(?:the )?(?:(?:campaign |election |central |main )?(?:headquarters|offices) of|Ministry|Senate\b|"
            r"Parliament\b|(?!Territorial|Regional|District|Precinct|Local|Provincial|City|Constituency|Municipal)"
            r"(?:[A-Z][\w'’-]+ ){0,5}(?:CEC\b|Commission|Committee|Council|Court|Assembly|Majlis|Mazhilis|Party|"
            r"Kenesh|Board|Chamber|"
            r"Agency|Academy|Centre for)\b))"
        ),
    ),
)
# "paid a visit to …, and met with …": the second verb has the subject of the first.
JOINS_ON = re.compile(r"[,;]?\s*(?:and|as well as|then|also|later|was|were|has|had|been|,|\s)*", re.IGNORECASE)
# "will meet Jane Roe in a second round": a contest, no meeting.
CONTEST = re.compile(r"(?i)\bin\s(?:a|the|an)\s(?:\w+\s)?(?:second\sround|run-?off|repeat\s\w+|final\sround|debate)\b")
CALLED_ON = re.compile(r"call", re.IGNORECASE)
ASKED = re.compile(
    r"\bto (?!the\b|discuss\b|meet\b|exchange\b|present\b|convey\b|brief\b|be briefed\b|hear\b|learn\b)[a-z]+|"
    r"\bfor (?!foreign|internal|president|election|the )[a-z]"
)
ASKED_WITHIN = 300
# "A round table with the parties is to be held": not yet.
PLANNED = re.compile(
    r"(?i)[^.;]{0,60}?\s(?:is|are)\s(?:also\s|likewise\s)?(?:to\sbe|planned|scheduled|foreseen|expected|envisaged)\b|"
    r"[^.;]{0,60}?\swill\s(?:also\s)?(?:be\sheld|take\splace|follow)\b"
)
SUBJECT_WITHIN = 400
LONGEST_LIST = 1200
# Nothing longer is a sentence; a page without full stops is read this far.
LONGEST_SENTENCE = 3000
MOST_MEETINGS = 12
