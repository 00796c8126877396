"""The words by which an observation statement is told from other texts on elections: tables with a reason each."""

import re


def _words(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


# Words that only a text on a vote uses often.
ELECTION_WORDS = _words(
    """
    ballot ballots campaign campaigning campaigns candidate candidates constituencies constituency election
    elections electoral electorate eom plebiscite poll polling polls precinct precincts referenda referendum
    referendums run-off runoff tabulation turnout vote voted voter voters votes voting
    """
)
# The vote itself, named as an event: a candidate, a poll of opinion or a board can do without.
VOTE_WORDS = _words(
    """
    election elections electoral eom plebiscite polling precincts referenda referendum run-off runoff voting
    """
)

# Names of those who observe; which of them count is decided by the words around them.
OBSERVER_WORD = re.compile(
    r"\b(?:(?P<watcher>(?i:observers?|observation|observing|monitors|monitoring|assessment|expert)(?:['’]s?)?)"
    r"|(?P<body>(?i:missions?|delegations?))|(?P<short>[A-Z]{0,3}-?EOMs?|[LS]TOs?|[Cc]hief [Oo]bserver|"
    r"[Pp]anel of [Ee]xperts|[Qq]uick [Cc]ount|PVT|[Cc]itizen [Gg]roup))\b"
)
_ADJECTIVE = (
    r"(?i:international|regional|domestic|citizen|local|national|election|electoral|referendum|long-term|short-term|"
    r"joint|"
    r"independent|non-?partisan|foreign|accredited|parliamentary|presidential|impartial|civic|stationary|mobile|women)"
)
_ORGANISATION = (
    r"(?:[A-Z]{2,}[\w/-]*|Commonwealth|Council|Union|Cent(?:er|re)|League|States|Organi[sz]ation|Assembly|Network|"
    r"Coalition|"
    r"Community|Institute|Society|Forum|Watch)"
)
# What makes "observers" those of an election: their kind, their organisation, or their number.
BEFORE_WATCHERS = re.compile(rf"(?:\b{_ADJECTIVE}|\b{_ORGANISATION}(?:['’]s?)?|\b\d[\d,.]{{0,9}})(?: \w+){{0,2}} \Z")
AFTER_WATCHERS = re.compile(r" (?:from|of|for) (?:the )?(?:[A-Z]|\d)")
# What makes "observation" or "observer" the name of a body.
AFTER_WATCHER = re.compile(
    r" (?:\w+ )?(?i:missions?|groups?|teams?|delegations?|coalition|network|panel|organi[sz]ations?|headquarters)\b"
)
# What makes "mission" or "delegation" one that observes.
BEFORE_BODY = re.compile(
    rf"\b(?:{_ORGANISATION}(?:['’]s?)?(?: \w+){{0,2}}|(?i:members of the(?: \w+){{0,2}}|head of(?: the)?)) \Z"
)
AFTER_BODY = re.compile(r" (?i:members)\b")

# Who observes, in words that mean so only where the text has named an observing body as well.
SHORT_FOR_OBSERVER = re.compile(
    r"\b(?:[Tt]h(?:e|is|at)|[Ii]ts|[Oo]ur) (?:[Mm]ission|[Dd]elegation|[Oo]bservers|[Mm]onitors|[Gg]roup|[Tt]eam|"
    r"[Cc]oalition|[Pp]anel|"
    r"Cent(?:er|re)|[Nn]etwork|[Oo]rgani[sz]ation|statement|report)\b|\b(?:Mission|[Oo]bservers|Monitors|We|we)\b"
)
# What observers do, and what their statements do.
ACTS = _words(
    """
    acknowledge acknowledged acknowledges affirm affirmed affirms applaud applauded applauds appreciate
    appreciated appreciates are arrive arrived arrives assess assessed assesses attend attended began begun
    believe believed believes briefed call called calls cannot carried carries commend commended commends
    complete completed completes composed comprise comprised comprises conclude concluded concludes condemn
    condemned condemns conduct conducted conducts confirm confirmed confirms congratulate congratulated
    congratulates consider considered considers consist consisted consists covered declare declared declares
    deplore deplored deplores deployed describe described describes detect detected detects determine determined
    determines did discuss discussed discusses do document documented documents does draws drew emphasise
    emphasised emphasises emphasize emphasized emphasizes encountered encourage encouraged encourages evaluate
    evaluated evaluates explained express expressed expresses fanned fielded find finds follow followed found
    gave gives had has have head headed heads held highlight highlighted highlights hold identified identifies
    identify interviewed is issue issued issues lead leads learned led look looked looks made meet met monitored
    note noted notes noticed observe observed offer offered offers opened operated plan plans pointed points
    praise praised praises present presented presents publish published publishes raised received recognise
    recognised recognises recognize recognized recognizes recommend recommended recommends record recorded
    records refuse refused refuses register registered regret regrets regretted reiterate reiterated reiterates
    release released releases remain remained remains report reported reports represented said saw say says see
    sees set spread start started starts state stated states stress stressed stresses takes thank thanked thanks
    took traveled travelled underline underlined underlines urge urged urges verified verifies verify visited
    was watched welcome welcomed welcomes went were wish wished wishes witness witnessed witnesses worked
    """
)
# Rules and wishes for observers are no acts of theirs.
NORMS = frozenset(["shall", "should", "must", "may", "might", "can", "need", "ought", "expected", "entitled"])
# The observing body as the one acted on: it was met, quoted, sent or taken as a source.
ACTED_ON = re.compile(
    r"\b(?:[Aa]ccording to|[Ii]n the (?:view|eyes|opinion|judgement|assessment) of|(?:[Ss]tatement|report) (?:of|by|"
    r"from)|"
    r"received|receives|met with|told|sent by|deployed by|observed by|monitored by|invited|findings of|conclusions of|"
    r"assessment of|work of|join(?:s|ed)?|led|headed|leads|mobili[sz]ed|deployed|established|followed by|open(?:s|ed)|"
    r"sent|sends|sending|fields|fielded|launched|set up)\b"
)
# The observing itself, done to a vote.
DEED = re.compile(
    r"\b(?:[Oo]bserv(?:e[ds]?|ing|ation of)|[Mm]onitor(?:s|ed|ing)?(?: of)?|followed|watch(?:ed|ing)|track(?:ed|ing)) "
    r"(?:\S{1,30} ){0,5}?(?:[Ee]lection|referend|[Vv]ot|polls|campaign|ballot|count|polling|opening|[Ee]lectoral)"
    r"|\b(?:deploy(?:s|ed|ing)?|sent|send|field(?:s|ed)|stationed) (?:\S{1,30} ){0,6}?(?:observers|monitors|mission|"
    r"LTOs|STOs)\b"
    r"|\b(?:conduct(?:s|ed|ing)?|carried out|undertook) (?:\S{1,30} ){0,4}?(?:observation|monitoring|parallel vote|"
    r"PVT|quick count)\b"
    r"|\b(?:[Pp]re-election|[Ll]ong-term|[Ss]hort-term|[Ee]lection day|[Ee]lection|independent) (?:observation|"
    r"monitoring)\b"
    r"|\b(?:visit(?:ed|ing)?|at|to|in|covered) (?:\S{1,30} ){0,4}?polling (?:stations|units|cent(?:re|er)s|places|"
    r"sites)\b"
)
# Without any of these a delegation has come for something else.
WATCHING = re.compile(
    r"[Oo]bserv|[Mm]onitor|EOM|[Qq]uick count|[Pp]arallel vote|PVT|[Ww]atch|OBSERV|MONITOR|[Ff]ollowed the"
)
DEED_HINT = re.compile(
    r"[Oo]bserv|[Mm]onitor|followed|watch|track|deploy|sen[dt]|field|stations|units|places|PVT|quick"
)
