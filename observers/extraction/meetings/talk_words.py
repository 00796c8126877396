"""Vocabulary of the wordings for a meeting: talks of every sort, when and where, and with whom."""

import re

from observers.extraction.meetings.subjects import MISSION

GAP = (
    r"(?:(?!\bwith\b|\bwho\b|\bwhich\b|(?<!headed )(?<!led )\bby\b|\btogether\b|\balong\b|"
    r"\bin line\b|\baccordance\b|\bcompliance\b|\bincluded?\b|"
    r"\bof (?:the )?(?:cec|nec|iec|central|national|party|parties|candidates?|commission|government|president|"
    r"prime|ministers?|speaker|voters|"
    r"state)\b)[^.;:()“”\"]){0,90}?"
)
# Most articles open no talks, which is told before every wording below has been tried on them.
_NO_TALKS = r"(?!(?:the|an?) (?!talk|words?|chat|half|hours?|table|lunch|dinner|breakfast|coffee|tea|supper))"
TALKS = (
    rf"{_NO_TALKS}(?:meetings?|talks|consultations?|consult(?:ed|s)?|discussions?|conversations?|conversed|conferred|"
    r"negotiations|(?:exchang(?:e|es|ed|ing)) (?:of )?(?:views|opinions|information|experiences?)|contacts?|"
    r"(?<!stock )exchang(?:es?|ed|ing)|sat|(?:sits?|sitting) down|compar(?:e|es|ed|ing) notes|"
    r"(?:working|official|joint|a|had|took|over|shared|drank) (?:lunch(?:eon)?|dinner|breakfast|coffee|tea|supper)|"
    r"(?:a|few|the|some) (?:words?|chat)|chatted|touched base|an? (?:half )?hours?|hours|time|half an hour|raised|"
    r"took up|takes up|bring up|brought up|went over|gone over|deliberat(?:ed|ions?)|encounters?|the talk|"
    r"appointments?|acquaintance|communicat(?:ed|ions?)|connected|"
    r"touch|debated|reviewed|examined|clarified|explored|weighed|dined|lunched|breakfasted|supped|(?:a|one) table|"
    r"had (?:as|on) (?:its|their|his|her|the) [\w ]{3,30}|"
    r"dialogues?|interviews?|audiences?|briefings?|interact(?:ed|s|ions?)?|engage(?:d|s|ments?)?|liaised|"
    r"(?:working|"
    r"briefing) sessions?|round ?tables?|sat down|spoken?|speaks?|talked|talks?|discuss(?:ed|es))"
)
# "Meetings with the leaders of the parties were held: Jane Roe (Green Party), …".
LISTED_BELOW = re.compile(
    r"\b(?:[Mm]eetings|[Tt]alks|[Cc]onsultations)\b[^.;:]{0,90}?\s(?:was|were)\s(?:also\s)?held[^.;:]{0,40}:\s"
)
WHEN_AND_WHERE = (
    r"(?:,?\s(?:separately|also|again|today|jointly|online|virtually|there|then|yesterday|up|bilaterally|"
    r"individually|in turn|in person|successively|in succession|one after (?:the other|another)|next|at length|"
    r"twice|in [A-Z][\w-]+|on \d{1,2} [A-Z]\w+(?: \d{4})?|on [A-Z]\w+ \d{1,2}(?:, \d{4})?|"
    r"on the same day|the same day|that day|this week|on several occasions|regularly))"
)
BETWEEN = rf"between\b(?:(?!\band\b)[^.;:()]){{0,80}}?\b{MISSION}\b(?:(?!\band\b)[^.;:()]){{0,60}}?\band"
# Words that open one who can be met: "heard the proxies of", "quizzed CEC Secretary".
OFFICE = (
    r"(?:H\.E\.|Mrs?\b|Ms\b|Dr\b|Prof\b|[A-Z][\w.-]*\s(?:[A-Z][\w.-]*\s){0,3}?(?:Party|Bloc|Movement|Commission|"
    r"Council|Court)\b|"
    r"(?:[A-Z]{2,6}\s)?(?:[Ff]irst\s|[Dd]eputy\s|[Vv]ice[ -]|[Aa]cting\s|[A-Z]\w+\s){0,3}(?i:chair\w*|minister|"
    r"secretary|"
    r"speaker|president|prime|governor|mayor|ambassador|commissioner|ombuds\w+|justice|judge|director|head|"
    r"prosecutor|"
    r"leaders?|leadership|representatives|proxies|spokes\w+|candidates|members|heads|agents|activists|experts|"
    r"delegates|"
    r"headquarters|offices|campaign|chief|rector|professor|akim)\b)"
)
HOLDER = (
    r"(?:H\.E\.|Mrs?\b|Ms\b|Dr\b|Prof\b|(?:[A-Z]{2,6}\s)?(?:[Ff]irst\s|[Dd]eputy\s|[Vv]ice[ -]|[Aa]cting\s|"
    r"[A-Z]\w+\s){0,3}"
    r"(?i:chair\w*|minister|secretary|speaker|president|prime|governor|mayor|ambassador|commissioner|ombuds\w+|"
    r"justice|judge|"
    r"director|prosecutor|rector|akim|hokim|khokim)\b)"
)
# A body as a place: "at the Central Election Commission", "in its headquarters".
PLACE = (
    r"(?:(?:the|its|their)\s)?(?:[A-Z][\w'’-]*|headquarters|office)(?:\s(?:[A-Z][\w'’-]*|of|for|and|the|"
    r"on)){0,9}"
)
AT_A_BODY = (
    r"(?:in|at)(?= the (?:Supreme|Constitutional|Ministry|CEC|Prosecutor|Parliament|Senate|National|"
    r"(?:[A-Z][\w'’-]+ |of |for |and )"
    r"{0,5}(?:Commission|Committee|Council|Court|Party|Ministry|Assembly|Board|Office|Academy|University|Agency|"
    r"M[ae]jlis|"
    r"Mazhilis|Kenesh|Chamber|Headquarters|Institute)\b))"
    r"(?![^.;:()]{0,80}\bwith\b)"
)
# The words of TALKS one by one, for a cheap look.
TALKS_WORDS = """
    touch
    meeting meetings talks talk consultation consultations consult consults consulted discussion discussions
    discuss discussed discusses conversation conversations conversed conferred negotiations exchange exchanges
    exchanged exchanging contact contacts sat sits sitting notes lunch luncheon dinner breakfast coffee tea
    supper word words chat chatted base hour hours time raised took takes bring brought went gone deliberated
    deliberation deliberations encounter encounters appointment appointments acquaintance communicated
    communication communications connected had debated reviewed examined clarified explored weighed dined
    lunched breakfasted supped table tables dialogue dialogues interview interviews interviewed audience
    audiences briefing briefings interact interacted interacts interaction interactions engage engaged engages
    engagement engagements liaised session sessions roundtable roundtables spoke spoken speak speaks talked
    """
# The words with which TALKS begins.
TALKS_OPENING = """
    meeting meetings talks talk consultation consultations consult consults consulted discussion discussions
    discuss discussed discusses conversation conversations conversed conferred negotiations exchange exchanges
    exchanged exchanging contact contacts sat sit sits sitting compare compares compared comparing working official
    joint a an the had took over shared drank few some chatted touched half hours time raised takes bring brought
    went gone deliberated deliberation deliberations encounter encounters appointment appointments acquaintance
    communicated communication communications connected touch debated reviewed examined clarified explored weighed
    dined lunched breakfasted supped one dialogue dialogues interview interviews interviewed audience audiences
    briefing briefings interact interacted interacts interaction interactions engage engaged engages engagement
    engagements liaised round roundtable roundtables spoke spoken speak speaks talked
    """
