"""Wordings for where the list of those met ends, and where it goes on behind a date or an aside."""

import re

# With one of these signs an end begins: it is tried there, and not at every letter of a list.
GAP = re.compile(r"[\s,;!?]")
END = re.compile(
    r"""[,;]?(?:\s(?:and|then|as\swell\sas))?\s(?:
      who|whom|whose|which|where|when|during|at\swhich|in\sorder|so\sas|aimed|accompanied|attended|in\sthe\spresence|after|
      to\s(?:discuss|get|exchange|learn|assess|obtain|gather|hear|understand|be|explain|familiari[sz]e|review|share|present|
        brief|inform|receive|clarify|gain|monitor|follow|observe|express|collect|acquaint|evaluate|examine|seek|ask|talk|
        consider|ensure|analy[sz]e|better|establish|identify|find|know|see|look|the\smission|prepare|coordinate)|
      as\spart\sof|in\sthe\s(?:framework|course|run|context|lead|period|margins|capital|city|regions?|provinces?|days|weeks)|
      within\sthe|ahead\sof|prior\sto|before|after|following\s(?=the|a|an|its|their|election|voting|polls|which)|regarding|concerning|about|throughout|across|in\spreparation|
      on\s(?:the\s)?(?:\d+(?:st|nd|rd|th)?|issues?|matters|preparations?|progress|conduct|monday|tuesday|wednesday|thursday|friday|saturday|
        sunday|election|eve|same|topics?|questions?|how|following|next|same\sday|january|february|march|april|may|june|july|august|september|october|
        november|december|state|status|work|measures|situation|legal|sidelines|various|various|their|its|electoral\sprocess)|
      with\s(?:a\sview|the\s(?:aim|participation|purpose|objective)|whom|which|regard|reference|respect)|
      from\s\d+|for\s(?:receiving|meeting|hosting|finding|sparing|taking|(?:his|her|their|its|the)\s(?:\w+\s)?(?:meeting|reception|conversation|audience|exchange|talks|time)\b)|between\s\d+|and\s(?:then|was|were|had|has|have|is|are|discussed|exchanged|received|visited|held|attended|
        observed|reviewed|noted|took|expressed|informed|got|learned|monitored|followed|assessed|analy[sz]ed|collected|
        conducted|gathered|participated|heard|listened|read|obtained|became|studied|went|visit|attend|observe|follow|hold|monitor|familiari[sz]ed|presented|shared|also\s\w+ed|
        paid|made|called|sat|saw|spoke|talked|conferred|toured|travelled|delivered|handed|signed|thanked|concluded|
        returned|arrived|left|briefed|consulted|addressed|opened|began|started|continued|interviewed|watched|gave|met|told|said)|
      were|was|are|is|has|have|had|said|told|held|gave|took|enabled|allowed|provided|helped|preceded|followed|took\splace|briefed|discussed|focus\w*|covered|dealt|
      fell|did|could|turned|closed|opened|ended|began|went|came|lasted|rounded|touched|continued|
      stressed|underlined|emphasi[sz]ed|noted|outlined|confirmed|assured|expressed|thanked|informed|explained|described|
      today|tomorrow|yesterday|earlier|here|there|as\sto|together\swith\s(?:other\s)?(?:members|observers)|in\s\d{4}|in\sconnection|
      in\s(?:january|february|march|april|may|june|july|august|september|october|november|december)|
      respectively|this\s(?:week|morning|afternoon)|this\s(?:year|month)|via|online|so\sthat|
      it\swas|(?:the|our|its)\s(?:guests|visitors|delegates|group|monitors|parliamentarians)|too\b|the\smission|the\sobservers?|the\sdelegation|the\steam|the\ssides|the\sparties\s(?:discussed|exchanged)|
      (?:the\s)?(?:members|heads?)\sof\sthe\s(?:mission|delegation)|they|(?-i:it)|we|he|she|among\sothers|but|while|at\sthe\s(?:polling|opening|same|request|premises)|
      under\sthe\s(?:leadership|chairmanship)|at\s(?:their|its|his|her)(?!\s(?:own\s)?\w+,\s(?:the\s)?(?-i:[A-Z]))
    )(?![\w-])|[!?]|,\sat\sthe(?=\s(?-i:[A-Z]))|,?\sincluding\sthose\b|
    ;\sin\s(?-i:[A-Z])[\w-]+(?=,)|
    \s[–—]\s(?:all|both|some|two|three|four|five|six|seven|eight|nine|ten|\d+)\s[^–—]{1,60}[–—]|
    ,\s(?:also\s)?(?:gave|told|said|spoke|made|took|(?!represented|headed|chaired)\w{3,}ed)\b|
    ,\s(?:the\s)?(?:[\w/-]+\s){0,5}(?:missions?|observers?|delegation|members|team)\s(?:of\sthe\s\w+\s)?
      (?:\w+ed|was|were|had|have|has|took|got|told)\b""",
    re.IGNORECASE | re.VERBOSE,
)

# Where a list goes on behind a date or an aside: "…, on 2 May, and with Jane Roe on 3 May", "…, who spoke of the law,
# and Deputy Minister Ivan Testov", "…; on 4 May with the parties".
_DAY = (
    r"(?:(?:on|in|at)\s)?(?:the\s)?(?:\d{1,2}(?:st|nd|rd|th)?(?:\s(?:of\s)?[A-Z]\w+)?(?:,?\s\d{4})?|"
    r"[A-Z][a-z]{2,8}\.?\s\d{1,2}(?:st|nd|rd|th)?"
    r"(?:,?\s\d{4})?|(?:same|next|following)\sday|day\safter|(?:[a-z]+\s)?days?\slater|[A-Z][a-z]+day)"
)
_WHEN = rf"(?:,?\s{_DAY},?)?"
_CLAUSE = r"(?:,?\s(?:who|which|whose|where|at\swhich)\b[^.;]{0,260}?)?"
_NUMBERED_ASIDE = r"(?:\s[–—]\s[^–—.;]{1,70}[–—](?=\s))?"
_PLACE = r"(?:(?:in|at|after|over|inside)\s(?:(?!with\b|by\b)[^\s,;.:]+\s){1,7}?|in\s[A-Z][\w-]+,\s)?"
_ONE_MORE = r"(?:an?\s(?:[\w-]+\s){1,3}|one\s|another\s|others?\s)?"
_AND_THEN = (
    r"(?:[,;]\s(?:(?:and|as\swell\sas|then|later|also|afterwards)\s){0,3}|"
    r"\s(?:and|as\swell\sas|then)\s(?:(?:also|later|then)\s){0,2})"
)
GOES_ON = re.compile(
    rf"{_NUMBERED_ASIDE}{_WHEN}{_CLAUSE}{_AND_THEN}(?:{_DAY},?\s)?{_PLACE}{_ONE_MORE}"
    r"(?P<word>with|by|on|from|to|at)\s(?!a view|the aim|condition)(?=\S)|,?\sin the presence of\s"
)
GOES_ON_BY_NAME = re.compile(
    rf"(?:{_WHEN}{_CLAUSE},\s(?:and|as\swell\sas)|,?\s{_DAY}(?:,|,?\s(?:and|as\swell\sas))|"
    rf",\sin\s[A-Z][\w-]+)\s(?=(?:the\s|its\s)?(?:H\.E\.|Mrs?\b|Ms\b|Dr\b|Prof\b|(?:[A-Z][a-z]+\s){{0,3}}"
    r"(?:Minister|Chair\w*|Speaker|President|Governor|Mayor|Akim|Ambassador|Secretary|Commissioner|Ombuds\w+|"
    r"Justice|Judge|"
    r"Director|Head|Prosecutor|Leader)\b))"
)
MOST_PARTS = 6
PREPOSITIONS = {"with", "by", "on", "from", "to", "at"}
