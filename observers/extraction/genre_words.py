"""The words by which an observation statement, and what is mistaken for one, are told: patterns with a reason each."""

import re

# Words that only a text on a vote uses often.
ELECTION_WORD = re.compile(
    r"\b(?:elections?|electoral|electorate|referend(?:um|a)|plebiscite|polls|polling|poll|ballots?|vot(?:e|es|ed|er|"
    r"ers|ing)|"
    r"turnout|candidates?|constituenc(?:y|ies)|run-?off|precincts?|tabulation|campaign(?:s|ing)?|election-day)\b",
    re.IGNORECASE,
)
# The vote itself, named as an event: a candidate, a poll of opinion or a board can do without.
VOTE = re.compile(
    r"\b(?:elections?|electoral (?:process|observation)|EOMs?|referend(?:um|a)|plebiscite|"
    r"polling (?:day|stations?|units?|cent(?:re|er)s?|places?|sites?)|"
    r"voting|run-?off|election day|the vote|the polls|repeat poll|parallel vote|precincts?)\b",
    re.IGNORECASE,
)
_ADJECTIVE = (
    r"(?:international|regional|domestic|citizen|local|national|election|electoral|referendum|long-term|short-term|"
    r"joint|"
    r"independent|non-?partisan|foreign|accredited|limited|preliminary|pre-election|expert|high-level|parliamentary|"
    r"presidential|civil society|continental|special|stationary|static|mobile|impartial|youth|women)"
)
_BODY = (
    r"(?:missions?|groups?|teams?|delegations?|coalition|network|panel|organi[sz]ations?|mission members|headquarters)"
)
# Who observes, in words that can mean no one else.
OBSERVER = re.compile(
    rf"\b(?i:(?:{_ADJECTIVE}[ -])*(?:observers?|observation|observing|monitoring|election expert|election assessment|"
    rf"monitors)"
    rf"(?:['’]s?)? (?:\w+ )?{_BODY})\b"
    rf"|\b(?i:(?:{_ADJECTIVE} ){{1,3}}(?:observers|monitors))\b"
    r"|\b(?:[A-Z]{2,}[A-Za-z/-]*|Commonwealth|Council|Union|Cent(?:er|re)|League|States|Organi[sz]ation|Assembly|"
    r"Network|"
    r"Coalition|Community|Institute|Society)(?:['’]s?)? (?:\w+ ){0,2}(?i:observers|monitors|mission|delegation|EOM)\b"
    r"|\b[A-Z]{0,3}-?EOMs?\b|\b[LS]TOs?\b|\b(?i:mission members|members of the (?:\w+ ){0,2}(?:mission|delegation))\b"
    r"|\b(?i:observers|monitors) (?:from|of|for) (?:the )?(?:[A-Z]|\d+ )|\b\d[\d,.]* (?:\w+ ){0,3}(?:observers|"
    r"monitors)\b"
    r"|\b(?i:head of (?:the )?(?:observation |observer |election )*(?:mission|delegation)|chief observer)\b"
)
# The observing itself, done to a vote.
DEED = re.compile(
    r"\b(?:observ(?:ed?|es|ing|ation of)|monitor(?:s|ed|ing)?(?: of)?|followed|watch(?:ed|ing)|track(?:ed|"
    r"ing)) (?:\S+ ){0,5}?"
    r"(?:elections?|referend(?:um|a)|voting|vote|polls?|campaign|ballot|counting|polling|opening|electoral|election)\b"
    r"|\b(?:deploy(?:s|ed|ing)?|sent|send|field(?:s|ed)|station(?:ed)) (?:\S+ ){0,6}?(?:observers|monitors|mission|"
    r"LTOs|STOs)\b"
    r"|\b(?:conduct(?:s|ed|ing)?|carried out|undertook) (?:\S+ ){0,4}?(?:observation|monitoring|parallel vote|PVT|"
    r"quick count)\b"
    r"|\b(?:pre-election|long-term|short-term|election day|election|independent) (?:observation|monitoring)\b"
    r"|\b(?:visit(?:ed|ing)?|at|to|in|covered) (?:\S+ ){0,4}?polling (?:stations|units|cent(?:re|er)s|places|sites)\b",
    re.IGNORECASE,
)
# Who observes, in words that mean so only where the text has named an observing body as well.
SHORT_FOR_OBSERVER = re.compile(
    r"\b(?:[Tt]he|[Ii]ts|[Oo]ur|[Tt]his|[Tt]hat) (?:[Mm]ission|[Dd]elegation|[Oo]bservers|[Mm]onitors|Group|Team|"
    r"Coalition|"
    r"Cent(?:er|re)|Network|Organi[sz]ation|organi[sz]ation|statement|report)\b|\b(?:Mission|Observers|Monitors|We|we|"
    r"observers)\b"
)
_VERB = (
    r"observed|monitored|visited|followed|follow|deployed|watched|fielded|assess(?:es|ed)|witness(?:es|ed)|noticed|"
    r"f(?:ound|inds?)|not(?:es?|ed)|stat(?:es?|ed)|conclud(?:es?|ed)|report(?:s|ed)|consider(?:s|ed)|recommend(?:s|ed)|"
    r"welcom(?:es?|ed)|commend(?:s|ed)|applaud(?:s|ed)|believ(?:es?|ed)|affirm(?:s|ed)|recogni[sz](?:es?|ed)|"
    r"record(?:s|ed)|"
    r"detect(?:s|ed)|congratulat(?:es?|ed)|urg(?:es?|ed)|call(?:s|ed)?|prais(?:es?|ed)|describ(?:es?|ed)|sa(?:ys?|id)|"
    r"declar(?:es?|ed)|met|held|headed|heads|leads?|led|compris(?:es?|ed)|consist(?:s|ed)|composed|made up|"
    r"arriv(?:es?|ed)|"
    r"beg[au]n|start(?:s|ed)|complet(?:es?|ed)|carr(?:ies|ied) out|conduct(?:s|ed)|confirm(?:s|ed)|express(?:es|ed)|"
    r"regret(?:s|ted)|acknowledg(?:es?|ed)|appreciat(?:es?|ed)|emphasi[sz](?:es?|ed)|stress(?:es|ed)|issu(?:es?|ed)|"
    r"present(?:s|ed)|publish(?:es|ed)|releas(?:es?|ed)|refus(?:es?|ed)|raised|register(?:s|ed)|worked|attended|went|"
    r"interviewed|identif(?:ies|ied)|learned|saw|see|sees|point(?:s|ed) out|t(?:ook|akes?) note|gave|gives|covered|"
    r"document(?:s|ed)|verif(?:ies|ied)|discuss(?:es|ed)|received|briefed|underlin(?:es?|ed)|highlight(?:s|ed)|drew|"
    r"draws|"
    r"determin(?:es?|ed)|encountered|was invited|were invited|is staying|has been|have been|is pleased|are pleased|"
    r"operated|travel(?:s|led|ed)|spread|fanned out|set out|opened|evaluat(?:es?|ed)|remain(?:s|ed)|explained|"
    r"reiterat(?:es?|ed)|thank(?:s|ed)|wish(?:es|ed)|encourag(?:es?|ed)|offer(?:s|ed)|deplor(?:es?|ed)|condemn(?:s|ed)|"
    r"cannot|did not|does not|do not|were able|was able|is composed|are composed|[Pp]lans?|[Ff]ind|[Hh]old|"
    r"[Cc]omplete|[Ff]ollow|[Oo]bserve|[Mm]eet|[Ss]ay|had done|look(?:s|ed) at|represented|were|had|attend"
)
ACTS = re.compile(rf"\b(?:{_VERB})\b")
# Rules and wishes for observers are no acts of theirs.
NORM = re.compile(
    r"\b(?:shall|should|must|may|might|can|need to|ought to|are expected to|is expected to|are entitled to)\b"
)
# The observing body as the one acted on: it was met, quoted, sent or taken as a source.
ACTED_ON = re.compile(
    r"\b(?:according to|in the (?:view|eyes|opinion|judgement|assessment) of|statement (?:of|by|from)|report (?:of|by|"
    r"from)|"
    r"received|met with|told|sent by|deployed by|observed by|monitored by|invited|findings of|conclusions of|"
    r"assessment of|"
    r"work of|join(?:s|ed)?|led|headed|leads|mobili[sz]ed|deployed|established|followed by)\b",
    re.IGNORECASE,
)
# A finding, in whoever's words: praise, criticism or advice on a part of the process.
FINDING = re.compile(
    r"\b(?:transparen(?:t|cy|tly)|credib(?:le|ility|ly)|peaceful(?:ly)?|orderly|free and fair|in (?:accordance|line|"
    r"compliance) with|"
    r"compl(?:ied|ies|iance)|irregularit(?:y|ies)|violations?|shortcomings?|secrecy|well[- ](?:organi[sz]ed|"
    r"administered|run)|"
    r"smooth(?:ly)?|international standards|democratic|competitive|recommend(?:s|ed|ations?)?|interference|"
    r"intimidation|"
    r"inclusive(?:ness)?|calm|impartial(?:ly|ity)?|legitima(?:te|cy)|lack of|failed to|accessible|professional(?:ly|"
    r"ism)?)\b",
    re.IGNORECASE,
)
