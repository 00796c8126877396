"""The words around a date by which it is told for the day of a vote."""

import re

from observers.extraction.words.relative_days import A_VOTE

# What stands before a date is read in small letters, unless a wording needs the capitals.
_DAY = (
    r"(?:election|polling|voting|referendum|ballot|e)[\s-]?day|"
    r"day\sof\s(?:the\s)?(?:elections?|voting|vote|polling|poll|referendum)"
)
DAY_BEFORE = re.compile(rf"\b(?:{_DAY})\b[\s,(–-]{{0,3}}(?:(?:was|is|on|of|held|fell)\s){{0,3}}\Z")
DAY_AFTER = re.compile(rf"[\s,.:(–-]{{1,3}}(?:(?:the|was|is|as)\s){{0,2}}(?:{_DAY})\b", re.IGNORECASE)
AFTER_ELECTION = re.compile(
    rf"\b{A_VOTE}\b[^.;\n]{{0,200}}?\b(?:on|held|for|of|scheduled\sfor|due|dated|took\splace|conducted|between|over\s\w+\sdays,|"
    rf"from)\s(?:the\s)?"
    rf"(?:(?:last|this|past|the\spast)\s)?(?:\w+day,?\s)?(?:the\s)?\Z|\b{A_VOTE}\s?[,(–-]\s?(?:held\s)?(?:on\s)?\Z",
)
BEFORE_ELECTION = re.compile(
    r"(?:['’]s)?,?\s(?:(?!(?:after|before|since|until|of|to|and|met|with|in|at|during|on|for|by|from|that|which|who|said|mission|"
    r"delegation|"
    r"observ\w*|monitor\w*)\b)\w[\w-]*\s){0,3}",
    re.IGNORECASE,
)
# The entry of a diary: "20 June. Early elections to the Assembly."
ENTRY = re.compile(r"(?:,\s[A-Z]\w+day)?(?:\.|:|,|\s[–—-])\s(?:The\s)?")
BARE_VOTE = re.compile(r"\s(?:votes?|polls?|ballot|contest)\b", re.IGNORECASE)
_VOTED = (
    r"(?:(?i:voters|citizens|people|electorate|electors|country|nation|residents|inhabitants|villagers|registered|"
    r"eligible)|"
    r"[A-Z]\w+(?:ns|is|ese|ians|hs|ks|ars|ots|landers))\b[^.;\n]{0,60}?"
    r"\b(?:vote|voted|voting|chose|choose|elect|elected|cast|went|turned|polls|renew|renewed|decided|picked)"
)
VOTERS_BEFORE = re.compile(
    rf"\b(?:{_VOTED}|[A-Z]\w+\s(?:elect(?:s|ed)|chooses?|chose|renew(?:s|ed)|picks?|vote[ds]?\sin)\s(?:an?|its|the|\d+)\s)[^.;\n]{{0,60}}?\bon\s"
    rf"(?:\w+day,?\s)?\Z"
)
VOTERS_AFTER = re.compile(
    rf"(?:,\s(?:in|amid|despite|under|braving|with)\s[^.,;\n]{{1,50}})?,?\s"
    rf"(?:(?:as|when|while)\s)?(?:(?:[A-Z]\w+\s)?{_VOTED}|(?:the\s)?[A-Z][\w\s]{{2,30}}?\s(?:held|voted|votes|"
    rf"elected|elects|chose|picked|"
    rf"goes\sto|went\sto)\b)[^.;\n]{{0,100}}?"
    rf"(?i:{A_VOTE}|president|parliament|deput|vote|mayor|council|member|leader|assembly|house|senat|chamber|"
    rf"seats|khural|duma)"
)
TURNED_OUT = re.compile(
    r",?\s(?:(?:voters|citizens|electors)\scould\s(?:vote|choose|cast)|turned\sout|went\sto\sthe\spolls|voted|elected|chose|cast\s(?:their\s|his\s|her\s)?(?:ballots?|votes?))\b"
)
# "Deputies would be elected on 1 March": who is voted on, as the subject.
CHOSEN_BEFORE = re.compile(
    r"\b(?:members|deputies|president|parliament|assembly|senators?|senate|councill?ors|councils?|mayors?|mps|"
    r"governors?|legislators|lawmakers|representatives)\b[^.;\n]{0,40}?"
    r"\b(?:were|was|is|are|will\sbe|would\sbe|to\sbe|being)\s(?:elected|chosen|voted\s(?:on|for|in))\son\s(?:the\s)?\Z|"
    r"\b(?:being|(?:is|are|will|to)\sbe)\s(?:elected|chosen|decided|voted\s(?:on|for))\son\s(?:the\s)?\Z",
)
MOVED_TO = re.compile(
    rf"\b{A_VOTE}\b[^.;\n]{{0,120}}?\b(?:moved|postponed|deferred|rescheduled|brought|put|pushed|shifted)\b"
    r"[^.;\n]{0,40}?\b(?:to|until|till)\s(?:the\s)?\Z",
)
WHEN = re.compile(
    rf",?\s(?:when|the\sday\s(?:when|on\swhich|of)|as)\s[^.;\n]{{0,50}}?\b{A_VOTE}\b[^.;\n]{{0,40}}?\b(?:held|"
    rf"took\splace|"
    r"place|opened|voted|conducted|under\sway)\b|"
    r",?\s(?:when|the\sday\s(?:when|on\swhich))\s[^.;\n]{0,60}?\b(?:(?:went|turned\sout|came|concurred|headed|queued|flocked)"
    r"\s(?:[\w-]+\s){0,3}?(?:to\s(?:elect|choose|vote)|(?:polls|urns|booths|boxes|stations))|elected|chose|voted|"
    r"cast\s(?:[\w-]+\s){0,2}(?:ballots?|votes?))\b|"
    r",?\s(?:after|once|before|until|when|as)\s(?:the\s)?(?:polls|voting|polling(?:\s\w+)?)\s(?:had\s|have\s)?"
    r"(?:closed|opened|ended|begun|started)\b",
    re.IGNORECASE,
)
NOT_SEEN = re.compile(r"[^.;\n]{0,60}\bdid\snot\s(?:observe|follow|cover|monitor)\b")
_WATCHED = (
    r"(?:visit(?:ed|ing)|toured|watch(?:ed|ing)|observ(?:ed|ing)|monitor(?:ed|ing)|followed|following|attended|covered|"
    r"(?:were|was|been|present|worked|stationed|placed)\s(?:at|in|to)|"
    r"(?:had|posted|deployed|stationed|placed|put|sent|fielded|mobili[sz]ed)\s[^.;\n]{1,50}?"
    r"\b(?:observers|monitors|volunteers|people|members|activists|teams)|"
    r"queue[ds]?|queu(?:e?ing|es)|lined\sup|flocked|trooped|streamed)\b[^.;\n]{0,60}?\b(?:(?:polling|"
    r"voting)(?!\sday)|precincts?|ballot|"
    r"stations|opening|count(?:ing)?|the\svote)\b"
)
# "has been in Norland since 10 May to observe the elections which will take place on 14 May".
SINCE = re.compile(r"\b(?:since|from|as of)\s\Z")
# "On 8 February polling for the two houses will be held": the vote and that it is held, both after the date.
HELD_AFTER = re.compile(
    rf",?\s(?:[\w’'-]+,?\s){{0,6}}?{A_VOTE}\b[^.;\n]{{0,120}}?\b(?:(?:be|is|was|are|were|being|been)\s(?:\w+\s)?(?:held|conducted)|"
    rf"tak(?:es?|ing)\splace|took\splace|opened|began)\b",
    re.IGNORECASE,
)
# Where observers will be on the day: "is to spread out on Saturday 16 November".
WILL_WATCH_BEFORE = re.compile(
    r"\b(?:to|will)\s(?:be\s)?(?:spread|fan|visit|observe|watch|monitor|follow|tour|cover|posted|placed|stationed)\b"
    r"[^.;\n]{0,80}?\bon\s\Z",
)
WATCHED_BEFORE = re.compile(
    rf"\b(?:{_WATCHED}[^.;\n]{{0,80}}?|observers\s(?:who|that)\swere\s(?:there|present|on\sthe\sspot)\s)\bon\s(?:the\s)?\Z",
)
WATCHED_AFTER = re.compile(
    rf",?\s[^.;\n]{{0,220}}?\b(?:{_WATCHED}|"
    r"(?:observed|monitored|watched)\s(?:the\s)?(?:[\w-]+\s){0,3}?(?:elections?|referendum|plebiscite|vote)"
    r"\b(?!\s(?:campaign|preparation|process|commission|law|result|environment))"
    r"|(?:opening|voting|polling|closing|counting|the\s(?:vote|count|poll))\s"
    r"(?:was|were)\s(?:\w+\s)?(?:followed|observed|watched|monitored|attended)\b)",
    re.IGNORECASE,
)
LINE_ENDS = re.compile(r"\)?\s*(?:\n|\Z)")
AT_ONCE = re.compile(
    r"(?:(?i:\s(?:in|of)\s(?:the\s)?)[A-Z][\w’' -]{2,50})?[ ,()–-]{1,3}|[^.;:()\n\d]{0,90}\s\((?:held\s)?(?:on\s)?"
)
ON_NEXT_LINE = re.compile(r"\)?\n{1,2}(?:\w+\s){0,3}")
UNDER = re.compile(r"[^\w\n]*\n?|[^\w(]{0,6}\(\s?")
REPORTING = re.compile(
    r"\b(?:observe[sd]?|monitor(?:s|ed)?|follow(?:s|ed)?|plan|meets?|met|start(?:s|ed)?|complete[sd]?)\b", re.IGNORECASE
)
OBSERVING = re.compile(r"\b(?:observ\w+|monitor\w+|follow\w+|mission|work\w*|visit\w*|stay\w*)\b", re.IGNORECASE)
HELD = re.compile(r"\b(?:held|took\splace|scheduled|voting|voted|conducted)\b", re.IGNORECASE)
# What a date beside an election may be the date of instead.
SOMETHING_ELSE = re.compile(
    r"\b(?:met|meeting|arriv\w+|press\sconference|briefing|statement|issued|published|report|announce\w*|registration|"
    r"registered|deadline|campaign\w*|advance|early\svoting|abroad|decree(?!d)(?![^.;\n]{0,40}\bfor\s)|signed|called(?!\s(?:for|to))|killed|violence|results?|"
    r"deployed|since|until|invit\w+|accredit\w+|nominat\w+|law|adopted|amended|received|dissol\w+|postponed\sfrom|"
    r"inaugurat\w+|opened|launched|began|started|before(?!\s(?:the\send|term|time|schedule))|"
    r"ahead\sof(?!\s(?:schedule|time|term|the\sdue)))\b[^.;\n]{0,60}\Z",
)
OPENED = re.compile(r"\A\s(?:had\s)?(?:opened|closed|began|started|ended)\b")
WEEKDAY = re.compile(r"\b\w{3,6}day,?\s(?:the\s)?\Z")
NOON = re.compile(r"\b([ap])\.m\.")
# "On the morning of", "on the same", "this past", "last": what may stand before a date with or without "on".
PART_OF_DAY = re.compile(
    r"\bon\sthe\s\Z|(?:\b(?:[Oo]n|[Ii]n|at)\s)?(?:(?:the\s)?(?:morning|afternoon|evening|night|whole|very)(?:\sof)?\s(?:the\s)?|"
    r"\b(?:the\s)?(?:same|following|coming|recent|last|this(?:\spast)?|past|yesterday,|today,)\s(?:day,\s|date,\s)?)\Z"
)
# The word at which most wordings before a day end.
ON = re.compile(r"\bon\s(?:\w+day,?\s|the\s)?\Z")
