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
    election elections electoral eom plebiscite poll polling polls precincts referenda referendum run-off runoff vote
    voted votes voting
    """
)

# The words that open a name of those who observe, and how the short name of a mission ends ("EOM", "IEOM").
OBSERVER_WORDS = _words(
    """
    observer observers observation observing monitors monitoring assessment expert mission missions delegation
    delegations lto ltos sto stos chief panel quick pvt citizen
    """
)
SHORT_FOR_MISSION = ("eom", "eoms")
# Those who come to watch by other names than observers: they count beside the name of a listed organisation only.
_CREW = (
    r"(?:teams?|groups?|lawmakers|legislators|MPs|parliamentarians|deputies|senators|guests|visitors|envoys|people|"
    r"observers|monitors|representatives|experts|delegates|delegation)"
)
CREW_AFTER = re.compile(
    rf"(?:['’]s?)?(?: [\w-]+){{0,2}}? {_CREW}\b|(?: \([^()]{{1,40}}\))?(?: [\w-]+){{0,6}}? "
    r"(?:observ|monitor|watch|follow)"
)
CREW_BEFORE = re.compile(
    rf"\b{_CREW}(?: [\w-]+){{0,2}}? (?:of|from|for|sent by|dispatched by|fielded by|representing) (?:the )?\Z"
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
AFTER_BODY = re.compile(
    r"(?:['’]s)? (?i:members|heads?|leaders?|co-?leaders?|co-?ordinators?|chairs?|chair(?:wo)?man|chairperson|chief|"
    r"spokes(?:wo)?m[ae]n|spokesperson|(?:of|with) (?:\w+ ){0,3}(?:observers|members|deputies|officials|"
    r"parliamentarians|people|persons|experts))\b"
)

# Observers as somebody's own, and somebody as their head: said by, or of, those who did observe.
OWNED = _words(
    "observers monitors volunteers observation mission missions delegation effort people members reporters activists "
    "teams"
)
OWN_OBSERVERS = re.compile(
    r"\b(?:[Ii]ts|[Oo]ur|[Tt]heir|[Ww]hose|(?<=\w[’'])s) (?:[\w,-]+ ){0,4}(?:observers|monitors|volunteers|observation|"
    r"observer mission)\b"
    r"|\b(?:[Hh]ead(?:s|ed)?|[Ll]eads?|led|[Cc]hair(?:s|ed|person|man|woman)?|[Cc]oordinat(?:es|ed|or)|[Ll]eader|"
    r"[Ss]pokes\w+)(?: of| by| for)?(?: the| its| our| \w+['’]s?)? (?:[\w-]+ ){0,3}?"
    r"(?:observers|monitors|missions?|delegation|observation|group of observers|effort)\b"
    r"|\b(?:had|has|fielded|placed|posted|stationed|put) (?:[\w,-]+ ){0,3}(?:people|members|reporters|volunteers|"
    r"activists|teams) "
    r"(?:in|at|out|across)\b"
    r"|\bmissions? to the (?:[\w-]+ ){0,4}(?:elections?|referendum|vote|polls?)\b"
)
# The first words of the wordings above, which are tried there only.
OWN_OBSERVERS_OPENERS = _words(
    """
    its our their whose s head heads headed lead leads led chair chairs chaired chairperson chairman chairwoman
    coordinates coordinated coordinator leader spokesman spokesmen spokeswoman spokeswomen spokesperson spokespersons
    spokespeople had has fielded placed posted stationed put mission missions
    """
)
# Observers at the head of a news item: "Observers count 412 breaches", "Vales: monitors hail the vote".
OBSERVERS_IN_HEADLINE = re.compile(
    r"\b(?:observers?|observation|monitors|missions?|delegations?|deputies|parliamentarians|team|coalition|network|watchdog|"
    r"civil society|parallel (?:vote|tally|count))\b",
    re.IGNORECASE,
)
# A paper that observers issue, named at the top of it; without one of these words no line names one.
PAPER_WORDS = _words(
    """
    statement report conclusions findings communiqu communique declaration opinion assessment remarks information diary
    chronicle log notes account impressions summary takeaways verdict update results bulletin
    """
)
# In small letters.
PAPER = re.compile(
    r"\b(?:(?:preliminary|interim|final|joint|concluding|verification|post-election|election[- ]day|observation|"
    r"observer|"
    r"observers['’]|mission['’]s|summary|initial) (?:\w+ ){0,2}(?:statement|report|conclusions|findings|communiqu[eé]|"
    r"declaration|opinion|assessment|remarks)|(?:statement|report|conclusions|findings|communiqu[eé]|declaration|"
    r"opinion) "
    r"(?:of|by|from|on|following|after|regarding|concerning)\b.{0,120}\b(?:observ\w+|monitor\w+|missions?|"
    r"delegation|elections?|"
    r"referendum|vote|polls))|"
    r"^(?:interim information|(?:statement|report|conclusions|findings|declaration|communiqu[eé])$)|"
    r"\b(?:observ\w+|monitors|mission)['’]?s? (?:diary|chronicle|log|notes)\b|"
    r"\b(?:diary|chronicle|log|account|impressions|summary|takeaways|verdict) (?:of|by|from) (?:\S+ ){0,8}?"
    r"(?:observ\w+|"
    r"monitors|mission)\b|\b(?:pvt|quick count|parallel (?:vote|count|tally)|observation|monitoring) (?:\w+ ){0,2}"
    r"(?:update|results|summary|diary|chronicle|log|bulletin)\b",
)

# Who observes, in words that mean so only where the text has named an observing body as well; without one of these
# words nobody does.
SHORT_WORDS = _words(
    """
    mission delegation observers monitors group team teams coalition panel center centre network organization
    organisation association alliance forum platform movement institute league foundation parliamentarians deputies
    senators coordinator volunteers statement report declaration communique communiqué its we headquarters lawmakers
    legislators guests visitors
    """
)
SHORT_FOR_OBSERVER = re.compile(
    r"\b(?:[Tt]h(?:e|is|at)|[Ii]ts|[Oo]ur) (?:[A-Z]\w+ )?(?:[Mm]ission|[Dd]elegation|[Oo]bservers|[Mm]onitors|[Gg]roup|"
    r"[Tt]eams?|[Cc]oalition|[Pp]anel|[Cc]ent(?:er|re)|[Nn]etwork|[Oo]rgani[sz]ation|[Aa]ssociation|[Aa]lliance|"
    r"[Ff]orum|"
    r"[Pp]latform|[Mm]ovement|[Ii]nstitute|[Ll]eague|[Ff]oundation|[Pp]arliamentarians|[Dd]eputies|[Ss]enators|"
    r"[Cc]oordinator|[Hh]eadquarters|volunteers|[Ll]awmakers|[Ll]egislators|[Gg]uests|[Vv]isitors|statement|report|"
    r"declaration|communiqu[eé])(?:['’]s? (?:head|leader|chair\w*|"
    r"statement|report|"
    r"hotline|experts|members|teams))?\b"
    r"|\b[Ii]ts (?:head|leader|chair\w*|coordinator)\b"
    r"|\b(?:Mission|[Oo]bservers|[Mm]onitors|[Vv]olunteers|Parliamentarians|Deputies|We|we)\b"
)
SHORT_FOR_OBSERVER_OPENERS = _words(
    "the this that its our mission observers monitors volunteers parliamentarians deputies we"
)
# What observers do, and what their statements do.
ACTS = _words(
    """
    accused accuses acknowledge acknowledged acknowledges added addressed adds admitted advise advised advises
    affirm affirmed affirms agreed agrees alleged alleges announce announced announces appealed appeals applaud
    applauded applauds appreciate appreciated appreciates are arrive arrived arrives asked asks assess assessed
    assesses attend attended attributed backed backs began begun believe believed believes blamed blames branched
    briefed call called calls came cannot carried carries caught cautioned cautions challenged challenges
    characterised characterized cite cited cites claimed claims closed collected commend commended commends
    commented compared complained complete completed completes composed comprise comprised comprises conclude
    concluded concludes condemn condemned condemns conduct conducted conducts confirm confirmed confirms
    congratulate congratulated congratulates consider considered considers consist consisted consists contested
    convinced count counted counts covered criticise criticised criticises criticize criticized criticizes declare
    declared declares decried deemed delivered demand demanded demands denounced denounces deplore deplored deplores
    deployed describe described describes detect detected detects determine determined determines did disclosed
    discuss discussed discusses do document documented documents does draws drew emphasise emphasised emphasises
    emphasize emphasized emphasizes encountered encourage encouraged encourages enjoyed estimate estimated estimates
    evaluate evaluated evaluates examined exchanged expect explained express expressed expresses familiarised
    familiarized fanned faulted faults fear feels felt fielded filmed find finds flagged follow followed forwarded
    found gathered gave gives greeted had hail hailed hails has have head headed heads heard held highlight
    highlighted highlights hold hopes identified identifies identify indicated indicates insisted insists
    interviewed is issue issued issues joined judge judged judges kept known lament lamented laments laud lauded
    lauds lead leads learned led listed listened lists log logged logs look looked looks made meet mentioned
    mentions met monitored named note noted notes noticed observe observed observes obtained offer offered offers
    opened operated paid pinpointed place placed plan plans pleased pointed points praise praised praises present
    presented presents proposed proposes publish published publishes questioned quoted raised rated rates rebuked
    received recognise recognised recognises recognize recognized recognizes recommend recommended recommends record
    recorded records refuse refused refuses regard regards register registered regret regrets regretted reiterate
    reiterated reiterates rejected relayed release released releases remain remained remains remark remarked remarks
    report reported reports represented reproached requests revealed reveals said saluted satisfied saw say says see
    seen sees sent set setting share shared shows singled slam slammed slams spent spoke spotted spread start
    started starts state stated states stayed stress stressed stresses studied studies submitted suggest suggested
    suggests summed takes tallied tally thank thanked thanks took toured track tracked tracks traveled travelled
    uncovered underline underlined underlines unveiled urge urged urges verified verifies verify view viewed visited
    arrives attends checks departs flies inspects leaves meets reads returns speaks splits talks tours travels visits
    watches voiced voices vouched warn warned warns was watched welcome welcomed welcomes went were wish wished wishes
    withheld witness witnessed witnesses worked wound writes wrote
    """
)
# What ends like a deed, and is none of the observers'.
NO_DEEDS = _words(
    """
    accredited appointed based called concerned elected entitled expected interested invited limited listed mandated
    named needed nominated registered related required supposed trained united
    """
)
# What they will do they have not done.
TO_COME = frozenset(["will", "would"])
# What other observers than those of votes observe.
OTHER_SIGHTS = _words(
    """
    astronomers bird birds ceasefire climate comet meteorological meteorologists meteors planet planets rainfall
    satellite satellites spacecraft species star stars telescope telescopes temperature temperatures truce volcano
    weather whales
    wildlife
    """
)
# Rules and wishes for observers are no acts of theirs.
NORMS = frozenset(["shall", "should", "must", "may", "might", "can", "need", "ought", "expected", "entitled"])
# The observing body as the one acted on: it was met, quoted, sent or taken as a source.
ACTED_ON = re.compile(
    r"\b(?:[Aa]ccording to|[Ii]n the (?:view|eyes|opinion|judgement|assessment) of|(?:[Ss]tatement|report) (?:of|by|"
    r"from)|"
    r"received|receives|met with|told|sent by|deployed by|observed by|monitored by|invited|findings of|conclusions of|"
    r"lead|assessment of|work of|join(?:s|ed)?|led|headed|leads|mobili[sz]ed|deployed|established|followed by|"
    r"open(?:s|ed)|sent|sends|sending|fields|fielded|launched|set up)\b"
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
    r"|\b(?:visit(?:ed|ing)?|at|to|in|covered|toured|saw) (?:\S{1,30} ){0,4}?polling (?:stations|units|cent(?:re|er)s|"
    r"places|sites)\b"
    r"|\b(?:visit(?:ed|ing)|toured|been (?:to|at|in)|went to|looked in on|covered|"
    r"attended) (?:\S{1,30} ){0,4}?(?:stations|precincts|wards|"
    r"booths|"
    r"municipalities|districts)\b"
    r"|\b(?:stations|precincts|places|cent(?:re|er)s|units|booths) (?:[^\s.]{1,30} ){0,8}?(?:were|was|had been|"
    r"have been) "
    r"(?:visited|observed|attended|covered|monitored)\b"
)
# Without one of these words nothing is observed.
DEED_WORDS = _words(
    """
    observe observed observes observing observation monitor monitors monitored monitoring followed watched watching
    tracked tracking deploy deploys deployed deploying sent send fields fielded stationed parallel pvt quick polling
    stations precincts wards booths municipalities districts places centers centres units
    """
)
# Without any of these a delegation has come for something else.
WATCHING = re.compile(
    r"[Oo]bserv|[Mm]onitor|EOM|[Qq]uick count|[Pp]arallel (?:vote|tally)|PVT|[Ww]atch|polling|voting day|OBSERV|"
    r"MONITOR|[Ff]ollowed the|volunteers|precinct|ballot box"
    r"|[Mm]ission(?:s|['’]s)?\b[^.\n]{0,80}\b(?:[Ee]lection|[Vv]ote|[Rr]eferendum|[Pp]oll)"
    r"|(?:[Ee]lections?|[Vv]ote|[Rr]eferendum|[Pp]olls?)\b[^.\n]{0,80}\b[Mm]ission\b"
)
# A pronoun that does what only observers, or their statement, do.
PRONOUNS = frozenset(("it", "they", "he", "she", "i", "we"))
PRONOUN_ACT = re.compile(
    r"\b(?:I|We|we|They|He|She) (?:also |have |had |has |never |only )?"
    r"(?:saw|seen|visited|inspected|toured|watched|observed|"
    r"monitored|witnessed|looked (?:in|at|over|on))\b|"
    r"\b(?:It|They|He|She) (?:also |further |however |has |have |had )?(?:note[ds]?|commend\w*|urge[ds]?|"
    r"welcome[ds]?|recommend\w*|"
    r"observe[ds]?|conclude[ds]?|regret\w*|calls? (?:on|for)|called (?:on|for)|thank\w*|visited|toured|monitored|"
    r"deployed|"
    r"stress\w+|praise[ds]?|congratulate[ds]?|recogni[sz]e[ds]?|hail(?:s|ed)|deplore[ds]?|condemn\w*)\b"
)
# How those who head observers are quoted.
SPEAKING = _words(
    """
    said says told tells noted notes stressed added called calls hailed praised stated emphasised emphasized remarked
    described announced explained spoke regretted criticised criticized
    """
)
# Where somebody else begins to speak, what observers do has ended.
OTHER_SPEAKER = re.compile(
    r", (?:the |an? |its )?(?:[\w’'-]+ ){0,4}?(?:[Cc]ommission(?:er)?|CEC|[Mm]inist(?:ry|er)|[Pp]olice|[Gg]overnment|"
    r"[Cc]ourt|[Pp]rosecutor|[Aa]gency|officials?|[Ss]pokes\w+) (?:\w+ ){0,2}?(?:said|says|announced|reported|told|"
    r"added)\b"
)
DEED_HINT = re.compile(
    r"[Oo]bserv|[Mm]onitor|followed|watch|track|deploy|sen[dt]|field|visit|tour|stations|units|places|precincts|PVT|"
    r"quick"
)
