"""Wordings for a meeting in which those met come behind the verb or noun."""

import re

from observers.extraction.meetings.encounter_gates import wording
from observers.extraction.meetings.received_words import RECEIVED
from observers.extraction.meetings.subjects import MISSION
from observers.extraction.meetings.talk_words import (
    AT_A_BODY,
    BETWEEN,
    GAP,
    HOLDER,
    LISTED_BELOW,
    OFFICE,
    PLACE,
    TALKS,
    TALKS_OPENING,
    TALKS_WORDS,
    WHEN_AND_WHERE,
)

# The nearest reading first: "held talks with" is no bare "met".
AFTER = (
    *RECEIVED,
    wording(
        "meeting.talks",
        TALKS_WORDS,
        "with between at in",
        re.compile(
            rf"\b{TALKS}\b(?! the deadline){GAP}(?:\b|:\s)(?:with|"
            rf"{BETWEEN}|{AT_A_BODY})(?:\s|(?=:))",
            re.IGNORECASE,
        ),
        opening=TALKS_OPENING,
    ),
    wording("meeting.talks", "meetings talks consultations", "held", LISTED_BELOW),
    wording(
        "meeting.met",
        "met meet meets",
        "with",
        re.compile(
            rf"\b(?:met|meet|meets)(?:{WHEN_AND_WHERE}|,\s[^,.;:()]{{3,60}},){{0,3}},?\swith(?:\s|"
            rf"(?=:))",
            re.IGNORECASE,
        ),
    ),
    wording(
        "meeting.met",
        "opportunity chance occasion able managed",
        "to",
        re.compile(
            r"\b(?:opportunity|chance|occasion|able|managed)\s(?:also\s)?to\s(?:(?:speak|talk|meet|converse|"
            r"put\s(?:(?:its|their|his|her|our)\s)?questions)\s(?:with|to)|meet)\s(?!the\sdeadline)"
        ),
    ),
    wording(
        "meeting.met",
        "received hosted welcomed audience",
        "",
        re.compile(
            r"\b(?:received|hosted|welcomed|gave an audience to)\s(?=(?:the\s|its\s)?"
            r"(?:representatives|leaders|leadership|heads|members|candidates|"
            r"delegations?|proxies|agents|H\.E\.|Mrs?\b|Ms\b|Dr\b|Prof\b|Deputy|Chair\w*|Minister|Ambassador|"
            r"Speaker|President|Secretary|"
            r"Governor|Mayor|Commissioner|Ombuds\w+)\b)"
        ),
        opening="received hosted welcomed gave",
    ),
    wording(
        "meeting.talks",
        "brought linked connected joined united opposite facing across beside",
        "together with sat were was",
        re.compile(
            rf"\b(?:brought|linked|connected|joined|"
            rf"united)\s[^.;:]{{0,40}}?\b(?i:{MISSION})\s(?:together\s)?with\s|"
            rf"(?i:\b(?:opposite|facing|across\sfrom|beside)\s)(?:the\s|our\s|"
            rf"its\s)?(?:[\w-]+\s)?(?i:{MISSION})\s(?:sat|were|was)\s"
        ),
    ),
    wording(
        "meeting.met",
        "went been came gone",
        "see visit meet",
        re.compile(r"\b(?:went|been|came|gone)\s(?:round\s)?to\s(?:see|visit|meet)\s(?=(?:the\s)?[A-Z])"),
    ),
    # "Then they went up one floor, to the Deputy Governor"; "it was at the CEC, with its member Jane Roe".
    wording(
        "meeting.met",
        "went came moved proceeded headed walked drove continued climbed passed crossed hurried made taken led "
        "escorted ushered moves goes proceeds",
        "to",
        re.compile(
            r"\b(?:went|came|moved|proceeded|headed|walked|drove|continued|climbed|passed|crossed|hurried|"
            r"made\s(?:its|their)\sway|"
            r"moves|goes|proceeds|(?:was|were)\s(?:then\s|also\s)?(?:taken|led|escorted|"
            r"ushered))\b[^.;:()]{0,50}?\s(?:on)?to\s(?:see\s)?"
            rf"(?=(?:the\s|its\s)?{HOLDER})"
        ),
        opening="went came moved proceeded headed walked drove continued climbed passed crossed hurried made moves "
        "goes proceeds was were",
    ),
    wording(
        "meeting.met",
        "was were been sat sits stayed lingered spent spends stopped seated company table",
        "with of by beside opposite next",
        re.compile(
            rf"\b(?:was|were|been|sat|sits|stayed|stopped)\s(?:also\s|then\s)?(?:at|in|inside)\s{PLACE},?\s"
            r"(?:with|hosted\sby|received\sby|welcomed\sby)\s|\b(?:spent|spends|stayed|"
            r"lingered)\s[^.;:()]{2,60}?\s(?:with|among|in\sthe\scompany\sof)\s"
            r"(?!(?:the\s|some\s)?(?:voters|citizens|people|staff|money|funds))|\bseated\s(?:with|beside|"
            r"opposite|next\sto)\s|\b(?:in\sthe\scompany|at\sthe\stable)\sof\s(?=(?:the\s)?[A-Z])"
        ),
        opening="was were been sat sits stayed stopped lingered spent spends seated in at",
    ),
    wording(
        "meeting.served",
        "introduced presented grateful gratitude thanks thank thanked appreciation",
        "to with for",
        re.compile(
            r"\b(?:introduced|presented)\s(?:itself|himself|herself|themselves|(?:the|his|her|"
            r"its)\s\w+)\sto\s(?=(?:the\s)?"
            r"[A-Z])|\b(?:grateful|gratitude|thanks?|thanked|"
            r"appreciation)\s"
            r"(?:to\s)?(?=[^.;]{4,200}?\sfor\s(?:receiving|meeting|hosting|finding|sparing|taking|(?:his|her|"
            r"their|its|the)\s"
            r"(?:\w+\s)?(?:meeting|reception|conversation|audience|exchange|talks|time)\b))"
        ),
    ),
    wording(
        "meeting.received",
        "guest guests",
        "of at",
        re.compile(r"\b(?:was|were|as|are|is|been)\s(?:the\s|also\s)?guests?\s(?:of|at)\s"),
        opening="was were as are is been",
    ),
    wording(
        "meeting.met",
        "engaged consulted canvassed contacted met interviewed",
        "among including such namely notably",
        re.compile(
            r"\b(?:engaged|consulted|canvassed|contacted|met|interviewed)\s[^.;:()]{4,80}?,?\s(?:among\sthem|"
            r"among\swhom|including|such\sas|"
            r"namely|notably)(?:\swere)?\s"
        ),
    ),
    wording(
        "meeting.met",
        "heard hears sounded quizzed questioned canvassed probed interviewed visited engaged contacted approached "
        "sought",
        "",
        re.compile(
            r"\b(?:heard|hears|sounded\sout|quizzed|questioned|canvassed|probed|interviewed|visited|engaged|"
            r"contacted|"
            r"approached|sought\sout)\s"
            r"(?:out\s)?(?:also\s)?(?=(?:(?:the|both|all|its|several|some|representatives)\s)*(?:\w+\s){0,2}?(?-i:"
            rf"{OFFICE}))"
        ),
    ),
    wording(
        "meeting.met",
        "had",
        "before opposite facing across side table",
        re.compile(
            r"\bhad\s(?:before|opposite|facing|across\sfrom|on\sthe\sother\sside\sof\sthe\stable|at\s(?:its|"
            r"their|the)"
            r"\stable)\s?(?:it|them|him|her|us)?\s(?=(?:the\s)?[A-Z])"
        ),
    ),
    wording(
        "meeting.handed",
        "took brought carried copy copies report statement letter list "
        "proposals conclusions findings recommendations placed put laid spread left",
        "to of before",
        re.compile(
            r"\b(?:took|brought|carried)\s(?:its|the|their|his|her|a|this|"
            r"our)\s(?:[\w'’-]+\s){1,5}?to\s(?=(?:the\s)?"
            r"(?-i:[A-Z]))|\b(?:copy|copies|report|statement|letter|list|proposals|conclusions|findings|"
            r"recommendations)"
            r"\b[^.;:]{0,60}?\b(?:went|was|were)\s(?:(?:also|then|given|handed|taken|presented|delivered|passed|"
            r"submitted|over|on\s\w+)\s){0,4}to\s(?=(?:the\s)?(?-i:[A-Z]))|\b(?:placed|put|laid|spread|"
            r"left)\s[^.;:]{2,40}?"
            r"\s(?:in\sthe\shands|on\sthe\s(?:desk|table)|before)\s(?:of\s)?(?=(?:the\s)?(?-i:[A-Z]))"
        ),
    ),
    wording(
        "meeting.met",
        "heard learned learnt",
        "from",
        re.compile(r"\b(?:heard|learned|learnt)\s(?:also\s|directly\s)?from\s(?=(?:the\s)?[A-Z])"),
    ),
    wording(
        "meeting.handed",
        "handed presented delivered submitted conveyed transmitted gave",
        "to",
        re.compile(
            r"\b(?:handed|presented|delivered|submitted|conveyed|transmitted|gave)\s(?:over\s)?(?:(?:its|the|"
            r"their|his|"
            r"her|a|this|our)\s)?"
            r"(?:[\w'’-]+\s){0,6}?(?i:statements?|reports?|conclusions?|findings|letter|recommendations|"
            r"documents?|credentials|"
            r"observations|"
            r"assessment)\s(?:[\w'’-]+\s){0,6}?to\s(?=(?:the\s)?(?:[A-Z]|chair|head|speaker|president|minister))"
        ),
    ),
    wording(
        "meeting.talks",
        "spoke talked speaking talking",
        "to",
        re.compile(
            r"\b(?:spoke|talked|speaking|talking)\b[^.;:()]{0,50}?\bto\s(?!(?:the\s)?(?:journalists|reporters|"
            r"press|"
            r"media)\b)",
            re.IGNORECASE,
        ),
    ),
    wording(
        "meeting.met",
        "listened put",
        "to",
        re.compile(
            r"\b(?:listened\b[^.;:()]{0,30}?\sto\s(?!the\s(?:explanations|speech))|"
            r"put\s(?:(?:its|their|his|her|our|the|some)\s)?questions\sto\s(?=(?:the\s)?[A-Z]))"
        ),
    ),
    wording(
        "meeting.interlocutors",
        "following persons people officials those interlocutors hosts",
        "",
        re.compile(
            r"\b(?:following|persons|people|officials|those|interlocutors|hosts)\b"
            r"(?=[^.;:]{0,240}(?::|,\s(?:among|namely|including|in)\s))"
            rf"(?=[^.;:]{{0,200}}\b(?:{MISSION}|us|it|group|team)\b)(?=[^.;:]{{0,200}}\b(?:met|meet|received|time|"
            rf"briefed|hosted|talks?|"
            r"spoke|welcomed|meetings?|talked|conversations?)\b)[^.;:]{0,240}?(?:(?=:(?:\s|\Z))|,\s(?:among\sthem|"
            r"namely|including|in\sparticular)\s)",
            re.IGNORECASE,
        ),
    ),
    wording(
        "meeting.interlocutors",
        "interlocutors met meetings consulted interviewed visited approached seen contacted",
        "",
        re.compile(
            r"\b(?:interlocutors|whom (?:the mission|it|they|we) (?:has |have |had )?met|"
            r"those (?:whom )?(?:the mission |it )?met)\b[^.;:()]{0,60}?(?:\b(?:were|was|are|included?|includes|"
            r"comprised)\s|:\s)|\b\w++\s(?:met|consulted|interviewed|visited|approached|seen|"
            r"contacted)\sby\s(?:the\s|our\s|its\s)?(?:[\w-]+\s){0,2}?"
            rf"{MISSION}\b[^.;:()]{{0,40}}?\s(?:included?|includes|were|was|comprised)\s|"
            r"\bmeetings\b[^.;:()]{0,60}?\b(?:includ(?:ed|ing|es)|comprised)\s",
            re.IGNORECASE,
        ),
        opening="",
    ),
    wording(
        "meeting.met",
        "met meets meet interviewed consulted",
        "",
        re.compile(
            r"\b(?:met|meets|(?:will|to|would) (?:also )?meet|interviewed|consulted):?\s(?!with\b|by\b|"
            r"the (?:\w+ )?(?:deadlines?|standards?))",
            re.IGNORECASE,
        ),
        opening="met meets will to would interviewed consulted",
    ),
    wording(
        "meeting.visit",
        "stop address call destination port",
        "was were is",
        re.compile(
            r"\b(?:first|second|third|last|final|next|main|another)\s(?:stop|address|port\sof\scall|call|"
            r"destination)\b"
            r"[^.;:()]{0,30}?\s(?:was|were|is)\s(?:at\s)?(?=(?:the\s)?[A-Z])"
        ),
        opening="first second third last final next main another",
    ),
    wording(
        "meeting.visit",
        "visited toured turned went hosted received welcomed greeted",
        "",
        re.compile(
            r"\b(?:visited|toured|turned(?:\s\w+)?\sto|went(?:\s\w+)?\sto|(?:hosted|received|welcomed|"
            r"greeted)(?:\s[\w ]{1,25})?\s(?:at|in))\s"
            r"(?=(?:the )?(?:(?:campaign |election |central |main )?(?:headquarters|offices|staffs?) of|Ministry|"
            r"Senate\b|"
            r"Parliament\b|(?!Territorial|Regional|District|Precinct|Local|Provincial|City|Constituency|Municipal)"
            r"(?:[A-Z][\w'’-]+ ){0,5}(?:CEC\b|Commission|Committee|Council|Court|Assembly|Majlis|Mazhilis|Party|"
            r"Kenesh|Board|Chamber|"
            r"Agency|Academy|Centre for)\b))"
        ),
    ),
)
# "paid a visit to …, and met with …": the second verb has the subject of the first.
JOINS_ON = re.compile(
    r"[,;]?\s*(?:and|as well as|then|also|later|was|were|has|had|been|held|holding|an?|,|\s)*", re.IGNORECASE
)
SUBJECT_WITHIN = 400
LONGEST_LIST = 1200
# Nothing longer is a sentence; a page without full stops is read this far.
LONGEST_SENTENCE = 3000
MOST_MEETINGS = 12
