"""The wordings of where a mission observed."""

import re
from functools import cache

from observers.countries import country_names
from observers.extraction.missions.actors import BODY
from observers.extraction.missions.place_looks import OBSERVE_OPENING
from observers.extraction.missions.station_counts import STATIONS
from observers.extraction.words.lookups import TENS, UNITS
from observers.extraction.words.not_names import ACRONYMS, BODIES, CALENDAR, ELECTION_WORDS, OFFICES, PEOPLES
from observers.extraction.words.openings import matches_at
from observers.extraction.words.stretches import Stretch
from observers.spans import Span

AREA = (
    r"(?:[Rr]egions?|[Pp]rovinces?|[Oo]blasts?|[Rr]ayons?|[Rr]aions?|[Dd]istricts?|[Cc]ount(?:y|ies)|[Ss]tates?|"
    r"[Gg]overnorates?|[Mm]unicipalit(?:y|ies)|[Dd]epartments?|[Cc]it(?:y|ies)|[Tt]owns?|[Aa]reas?|[Cc]antons?|"
    r"[Vv]oivodeships?|[Vv]oblasts?|[Aa]imags?|[Ww]ilayas?|[Pp]arish(?:es)?|[Ww]ards?|[Cc]ommunes?|[Bb]oroughs?|[Aa]tolls?|"
    r"[Ee]nclaves?|[Zz]ones?|[Ss]ectors?|[Kk]rais?|[Vv]elayats?|[Vv]iloyats?|[Oo]krugs?|[Ee]mirates?|"
    r"[Jj]ude[tț]e?|[Mm]arz(?:es)?|[Ee]traps?|[Cc]ircuits?|[Ss]ubcount(?:y|ies)|"
    r"[Vv]alleys?|[Pp]eninsulas?|[Oo]ases|[Oo]asis|[Hh]ighlands|[Ll]owlands|[Dd]elta|[Aa]rchipelago|"
    r"[Ss]ettlements?|[Tt]errit(?:ory|ories)|[Dd]ivisions?|[Ll]ocalit(?:y|ies)|[Ss]uburbs?|[Ii]slands?|[Cc]apital|[Vv]illages?|[Cc]onstituenc(?:y|ies)|[Pp]refectures?|[Tt]ownships?)"
)
UPPER = "A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĖĘĚĞĢİĪĶĻŁŃŅŇŌŐŒŘŚŞŠŢŤŪŮŰŹŻŽȘȚƏ"
WORD = rf"(?![A-Z]{{2,}}\b)[{UPPER}][\w'’ʻ-]{{1,30}}"
NAME = rf"(?:St\.\s)?{WORD}(?:\s(?:(?:de|del|la|el|al|es)[\s-])?{WORD}){{0,3}}"
# "Velmora in the north": where in the country a place lies.
_SIDE = r"\sin\sthe\s(?:far\s)?(?:north|south|east|west|cent|middle|interior)[\w-]*"
# "the Brent and Grodel districts of Velmora": the districts belong to the next place.
ITEM = rf"(?:the\s)?(?:{AREA}\sof\s)?{NAME}(?:\s{AREA}\b(?!\sof\s))?(?:\s\([^()]{{1,30}}\))?(?:{_SIDE})?"
_AND = r"(?:,?\s(?:and|or|as\swell\sas|plus|&)\s(?:(?:also|in|at|to|across|on)\s){0,2})"
LIST = rf"(?:{ITEM})(?:(?:,\s(?!and\b)(?:(?:in|at|to|on)\s)?|{_AND}){ITEM}){{0,24}}"
OPENER = (
    r"(?:[Ii]n(?:side|cluding)?|[Aa](?:t|cross|round|part\sfrom|s\sfar\sas)|[Tt](?:o|hrough(?:out)?)|[Ww]ithin|[Bb]e(?:sides|tween)|"
    r"[Oo](?:ver|n\sthe\s(?:islands?|coast|peninsula)\sof)|namely|such\sas|among\sthem|for(?=\s[A-Z])|"
    r"visited|visits?|visiting|tour(?:ed|s|ing)|cover(?:ed|ing|s)?|criss-?cross(?:ed|es))"
)
# "the district of", "the mountainous part of the", "the outskirts of".
_IN_AREA = (
    rf"(?:the\s)?(?:(?:[a-z-]++\s)?{AREA}(?:\sof|,)?\s"
    r"|(?:[a-z-]++\s){0,2}(?:parts?|outskirts|suburbs|north|south|east|west|cent(?:re|er)|half|schools?|vicinity)\s(?:of|in)\s(?:the\s)?)?"
)
LOCATION = re.compile(
    rf"\b(?:{OPENER}\s(?:both\s)?|(?=\w{{4,15}}(?::|\s(?:visited|covered|observed|of|in)\b))(?:"
    rf"{AREA}(?:\s(?:visited|covered|observed)(?:\sby\s[^.:;,]{{3,40}}?)?)?(?::|\s(?:were|are|included?|comprised?):?)\s|"
    rf"(?:{AREA}|stations|precincts|places)\s(?:of|in)\s)){_IN_AREA}(?P<list>{LIST})"
)
# "The route of the mission took in Velmora and Kolby", "Geography of the observation: Velmora, Kolby".
ITINERARY = re.compile(
    r"(?i:\b(?:itinerary|route|geography|coverage|map|rounds?|programme|tour|trips?)\b)[^.;:,]{0,60}?"
    r"(?::|\s(?:included?|includes|took\sin|embraced?|comprised|covered|took\s(?:it|them|us)\s(?:to|through)|ran\sthrough|led\s(?:to|through)))\s"
    rf"{_IN_AREA}(?P<list>{LIST})"
)
# "Velmora, Kolby and Brent were visited", "Velmora and Kolby were the towns where the mission observed".
AT_HEAD = re.compile(
    rf"\W{{0,4}}(?P<list>{LIST})(?=\s(?:(?:were|was|are|is|will\sbe|had\sbeen|have\sbeen)\s(?:also\s|all\s)?"
    r"(?:visited|covered|observed|monitored|inspected|on\s(?:the|its|our|their)\s(?:itinerary|route|map|list)|"
    rf"(?:the|among\sthe|those)\s(?:[a-z]+\s)?{AREA}\s(?:where|in\swhich|that|which|visited|covered|observed))"
    r"|saw\s(?:the\s)?(?:[A-Z]\w+\s)?(?:observers|mission|delegation)))"
)
# "in 18 provinces, from Velmora to Kolby": the two ends of a reach that is told.
FROM_TO = re.compile(
    rf"\b{AREA}(?:\sof\s{NAME})?,?\sfrom\s(?:the\s)?(?P<list>{NAME})\s(?:in\sthe\s\w+\s)?to\s(?:the\s)?(?P<to>{NAME})"
)
FROM_BEFORE = re.compile(r"(?<!travelled\s)(?<!went\s)\bfrom\s(?:the\s)?[A-Z][\w'’ -]{1,40}\s(?:in\sthe\s\w+\s)?$")
ONE = re.compile(rf"(?P<the>the\s)?(?P<name>{NAME})")
TRAILING_AREA = re.compile(rf"\s(?P<area>{AREA})$")

OBSERVE = (
    r"(?:observ(?:ed|es|ing|e)|monitor(?:ed|s|ing)?|follow(?:ed|s)?|visit(?:ed|s|ing)?|attend(?:ed|s|ing)?|cover(?:ed|s|ing)?|"
    r"watch(?:ed|es|ing)?|witness(?:ed|es)|inspect(?:ed|s)|tour(?:ed|s)|deploy(?:ed|ment|s|ing)?|dispatched|fielded|posted|"
    r"stationed|at\swork|work(?:ed|s|ing)?\s(?:both\s)?(?:at|in)|(?:went|go|goes)\s(?:(?:on\s\w+day|then|also|later|next|by\s\w+)\s)?to|cast\s(?:an\seye|a\slook)|travell?(?:ed|s|ing)|fanned\sout|spread|participated\sin\sthe\s(?:vote|ballot|counting)|"
    r"divid(?:e|ed|es|ing)|dispersed|distributed|scattered|mobili[sz](?:ed|es)|assigned|"
    r"(?:half|halves|groups?|teams?|pairs?|parts?|others?)\s(?:\w+\s)?(?:remained|flew|drove|headed)|"
    r"examin(?:ed|es|ing)|check(?:ed|s)|survey(?:ed|s)|(?<!was\s)(?<!were\s)seen|turn(?:ed|s)\sup|(?:went|goes|go|gone|going)(?=\s(?:a?round|over|through|across|as\sfar)\s)|linger(?:ed|s)|set\soff|mov(?:ed|es)\son|"
    r"(?:were|was|will\sbe|would\sbe)(?:\s(?:out|also|again|busy))?(?=\sin\s)|"
    r"look(?:ed|s)\sin\s(?:at|on)|call(?:ed|s|ing)\sat|spent|saw|reach(?:ed|es)|toured|route|stayed(?!\sbehind)|divided|sampl(?:ed|ing)|assessed|"
    r"(?:teams|groups|observers|monitors|members|ltos|stos|pairs|they)\s(?:\w+\s){0,2}based|on\sduty|been\s(?:present\s)?(?:to|at)|"
    r"observation\s(?:of\sthe\s\w+\s)?(?:took\splace|was\s(?:carried\sout|conducted|made))|went\sas\sfar|crossed|sat|acquainted|familiari[sz]ed|made\stheir\sway|be\spresent|displayed(?=\s\d)|"
    r"(?:were|was|are|been)\s(?:\w+ly\s)?(?:posted|placed|active|present)|"
    r"gone\sto|on\sthe\s(?:move|road|ground|spot)|(?:took|take|taken)\sup\s(?:position|post)s?|(?:kept?|keeping)\s(?:an\seye|watch|vigil)|"
    r"criss-?cross(?:ed|es|ing)?|look(?:ed|s|ing)?\s(?:over|around|round)|walked|drove|drives?|rang(?:ed|es)|positioned|dropped\sin|"
    r"made\s(?:the|its|their)\srounds|(?:trips?|visits?|journeys?|outings?)\s(?:were|was|have\sbeen)\s(?:also\s)?(?:made|paid|organi[sz]ed|undertaken)|"
    r"(?:groups?|teams?|parts?|half|pairs?|members)\s(?:\w+\s){0,5}?(?:left|leave|leaves|set\sout|departed|set\soff)(?=\sfor\s)|"
    r"(?:refused|denied)\s(?:entry|access)|(?:we|they|observers|monitors|mission|delegation)\s(?:spoke|talked)\s(?:to|with)(?=\sin\s)|stopped(?=\sin\s)|"
    r"mov(?:e|es|ed|ing)\son|(?:to\sbe\s|be\s|was\s|were\s)(?:found|met\swith)(?=\sin\s)|"
    r"(?:managed|able)\sto\s(?:see|visit|follow|watch)|rotated|out\sand\sabout|"
    r"be\sat\spolling\sstations|were\s(?:present\s)?at|present\sat|sent\s(?:\w+\s){0,4}to|split|splits)"
)
OTHER = re.compile(
    r"(?i)\b(?:met|meets?|meetings?|conference|briefing|received|said|says|told|presented|presentation|signed|held|hold|"
    r"holds|opened|established|created|accredited|reported|stated|noted|announced|arriv(?:ed|al)|training|trained|embass\w+|"
    r"representing(?!\s\d)|representatives|office|ambassador|headquarters|seated|forum|summit|seminar|issued|statement|that|"
    r"protests?|invited|receives?|seat|will\sbe\sheld|members?\sof\sparliament|read|interview\w*|talks|consultations)\b"
)
INSTITUTION = re.compile(
    r"(?i)\b(?:commissions?|ministry|senate|parliament|ceremony|headquarters|university|rall(?:y|ies)|offices?|court|part(?:y|ies)|museum|mosque|church|"
    r"monastery|factory|theatre|memorial|monument|market|exhibition|mausoleum|palace|"
    r"(?:results|media|press|tally|training|data)\scent(?:re|er))\b"
)
VOTE = re.compile(rf"(?i)\b(?:{STATIONS}|voting|elections?|votes?|ballots?|polls?|counting|referendum)\b")
# For small letters.
OBSERVING = re.compile(rf"\b{OBSERVE}\b")
NOT_OBSERVING = re.compile(r"(?i)(?:\bnot|\bof)\s$")
FIRST_OBSERVE = re.compile(rf"(?i)^(?P<gap>[^;]{{0,140}}?)(?<!not\s)\b{OBSERVE}\b")
# "plan to visit Velmora": nothing is observed there yet.
PLANNED = re.compile(
    r"(?i)\b(?:plan(?:s|ned|ning)?|intend(?:s|ed|ing)?|hop(?:es|ed|ing)|expect(?:s|ed)?|wish(?:es|ed)?|want(?:s|ed)?)\sto\s$"
)
AT_STATIONS = re.compile(
    rf"(?i)(?:{STATIONS}|\b(?:precincts?|sittings|sessions|voting|polling|counting|polls|elections?|vote))\b[^.;]{{0,40}}$"
)
# "The referendum was watched": who watched it, the statement need not say.
VOTE_IS = re.compile(
    rf"(?i)(?:{STATIONS}|\b(?:voting|vote|polling|polls|elections?|referendum|counting|campaign)\b)[^;]{{0,60}}\s(?:was|were|is|are|be)\s(?:\w+ly\s|also\s)?$"
)
# "Areas visited: Velmora and Kolby", "The provinces covered by our teams included": a label.
LABELLED = re.compile(rf"\W{{0,4}}(?:The\s)?{AREA}\s(?:visited|covered|observed)\b")
# "in the following districts:": the places stand on the lines after it.
LIST_FOLLOWS = re.compile(rf"\b{AREA}(?:\s[a-z]+){{0,3}}\s?:\s*$")
LINE_OF_LIST = re.compile(
    rf"(?:[^\w(]|\d{{1,2}}[.)]|\([a-z\d]\)|[a-z]\)){{0,4}}\s?(?P<list>{LIST})(?:\sand)?[;,.]?\s*$"
)
# "and 29 in Kolby and Brent": more of the same up to the verb; an aside may come between.
_MORE_PLACES = (
    rf"(?:(?:,?\s(?:and|in|at|of|the|more|\d{{1,4}}|[a-z]{{3,9}}|{AREA}|[{UPPER}][\w'’-]*)){{0,12}}"
    r"|\sand,\s[^;,]{3,60},[^;,]{0,60})"
)
_SEEN = r"(?:visited|observed|monitored|covered|attended|followed|watched|inspected|toured|sampled)"
PASSIVE = re.compile(
    rf"{_MORE_PLACES},?\s(?:were|was|been|will\sbe|are\sto\sbe|is\sto\sbe|are|is)\s(?:also\s|all\s)?{_SEEN}\b(?P<by>\sby\s)?"
)
# "sixteen polling stations had been visited in Velmora".
STATIONS_ARE = re.compile(rf"(?i){STATIONS}\s(?:(?:were|was|had|have|has|been|also)\s){{1,3}}$")
# "voting in Velmora was followed by the mission".
VOTE_AT = re.compile(
    rf"(?i)\b(?:{STATIONS}|voting|votes?|polling|elections?|counting|opening|process)\s(?:\w+\s)?"
    r"(?:in|at|across|throughout)\s(?:the\s)?(?:\w+\s(?:of\s)?)?$"
)
PASSIVE_BY = re.compile(
    r"(?i)^[^;,]{0,60}\b(?:were|was|been)\s(?:also\s)?(?:followed|watched|visited|observed|monitored|covered|attended)\sby\s"
)
# "12 municipalities, the enclave of Velmora among them".
AMONG_THEM = re.compile(rf",\s(?:the\s)?(?:{AREA}\sof\s)?(?P<list>{LIST})\s(?:among|being\sone\sof)\s(?:them|others)\b")
PRESENT = re.compile(
    r"(?i)\b(?:observers|groups?|teams?|members|mission|delegation)(?:\sof\sthe\s\w+)?\s(?:were|was|will\sbe|are)\s(?:present\s)?$"
)
ELECTION_DAY = re.compile(
    r"(?i)\b(?:election|polling|voting|referendum)[\s-]day\b|\bday\sof\s(?:the\s)?(?:vot|elect|poll)"
)
OBJECT = re.compile(
    rf"(?i)\b(?:{STATIONS}|elections?|referendum|voting|votes?|polls?|ballot\w*|polling|opening|counting|process|observers?|teams?|"
    r"groups?|members|mission|delegation|monitors|districts|regions|tabulation)\b"
)
NOT_A_PLACE_AFTER = re.compile(
    r"^\s(?:[Pp]art(?:y|ies)|headquarters|[Ee]lections?|[Oo]ffices?|TV|[Uu]niversity|[Nn]ewspapers?|[Mm]ission|['’]s\b)"
)
# "in Velmora and Kolby, Roe said": the last name is that of who speaks.
SAID = re.compile(
    r"\s(?:said|says|added|noted|told|explained|stressed|reported|recalled|continued|related|underlined)\b"
)
NO_PLACE_WORDS = (
    (OFFICES | BODIES | ELECTION_WORDS | CALENDAR | PEOPLES | ACRONYMS)
    | {"election", "mission", "covid-19", "facebook", "twitter", "mr", "mrs", "ms", "dr"}
) - {"upper", "lower", "high", "union"}


@cache
def states() -> frozenset[str]:
    """Return the names of states in small letters: the country itself is no place in it."""
    return frozenset(name.casefold() for name in country_names().values())


CONTINENTS = frozenset(
    {
        "africa",
        "asia",
        "europe",
        "eurasia",
        "america",
        "americas",
        "oceania",
        "latin america",
        "north america",
        "south america",
        "central america",
        "central asia",
        "the caribbean",
        "caribbean",
        "middle east",
        "north africa",
        "west africa",
        "east africa",
        "southern africa",
        "southeast asia",
        "eastern europe",
        "western europe",
        "pacific",
    }
)
# "at 80 polling stations across 12 provinces": the reach of the mission where it names no place.
_NUMERAL = rf"(?:\d{{1,4}}|(?i:{'|'.join(sorted((*UNITS, *TENS), key=len, reverse=True))})(?:-[a-z]{{3,5}})?)"
NUMBERED_AREAS = (
    rf"{_NUMERAL}\s(?:(?:out\s)?of\s(?:the\s(?:country['’]s\s|nation['’]s\s|state['’]s\s)?|its\s|[{UPPER}]\w+['’]s?\s)?{_NUMERAL}\s)?"
    rf"(?:(?!{AREA}\b)[a-z-]{{4,20}}\s)?{AREA}\b"
)
_REACHED = (
    rf"(?:the\s)?(?P<reach>{NUMBERED_AREAS}(?:(?:,|\sand)\s{NUMBERED_AREAS}){{0,3}})"
    rf"(?:\sof\s(?P<state>(?:the\s)?{NAME}))?"
)
# What may stand between the number of stations and the places: "42 of them, visited without notice, in Velmora".
BESIDE_STATIONS = re.compile(
    r"(?:\sof\sthem)?(?:,?\s(?:in\sall|all\stold|in\stotal),?)?"
    r"(?:\s(?:(?:that|which|it|they|we|were|was|had|been|have)\s){0,3}(?:visited|observed|covered|attended|inspected|watched|sampled|followed|monitored)"
    r"(?:\sby\s[^.;:,]{3,60}?)?)?"
    rf"(?:,?\s(?:in|across|throughout)\s{_REACHED},?(?:\sand)?|,\s[^,.;:]{{3,40}},)?"
    rf"(?:\s[(–—-]?\s?|,\s|:\s)(?:(?:{_NUMERAL}|some|most|many)\s(?:of\s(?:them|these)\s)?)?"
    rf"(?:(?:both|located|situated|and|all|mainly|chiefly|mostly)\s){{0,2}}(?:{OPENER}|of)\s{_IN_AREA}"
)
# "in Velmora and a second one in Kolby", "five in Velmora, seven in Kolby": the same is told of a further place.
CONTINUES = re.compile(
    r"(?:\)?[,;]|\)|(?=\s(?:and|while|as\swell|plus)\b))\s(?:(?:and|while|as\swell\sas|plus|then|later|also|finally|too)\s){0,3}"
    rf"(?:(?:{_NUMERAL}|(?:a|an|the)\s(?:second|third|fourth|fifth|other|last|rest)|another|others|some|most)\s"
    r"(?:(?:one|group|team|pair|half|more|of\sthem|stations|precincts|observers|went|goes|were|was|is)\s){0,2})?"
    rf"{OPENER}\s{_IN_AREA}"
)
# What observers come upon in a place, they came upon there.
_PERCEIVED = (
    r"(?:noticed|found|saw|seen|came\s(?:up)?on|came\sacross|encountered|recorded|registered|counted|discovered|spotted|"
    r"witnessed|documented|identified)"
)
FIRST_PERCEIVED = re.compile(rf"(?i)^(?P<gap>[^;]{{0,90}}?)\b{_PERCEIVED}\b")
PERCEIVED_IN = re.compile(
    rf"(?i)(?<!was\s)(?<!were\s)(?<!been\s)(?<!is\s)(?<!are\s)\b{_PERCEIVED}\s(?:also\s)?{OPENER}\s{_IN_AREA}$"
)
# "In two schools of", "At a precinct in": no verb yet, so that the sentence still opens with a place.
HEAD_OF_SENTENCE = re.compile(r"\W{0,4}(?:(?:In|At|Inside|Around)\s(?:[a-z'’-]+\s){1,5})?")
SUBJECT = re.compile(
    rf"^\W{{0,4}}(?:[\w'’-]+\s){{0,6}}{BODY}\b(?![^;]*\b(?:that|told|learn\w*|noted)\b)", re.IGNORECASE
)
BRACKETS = re.compile(r"\s\([^()]{0,400}\)")
# "Observers in Velmora reported": where they were, they observed.
THEIR_PLACE = re.compile(
    r"(?i)(?<!trained\s)(?<!domestic\s)(?<!party\s)(?<!citizen\s)\b(?:observers|monitors|teams?|groups?|volunteers)\s(?:(?:of|from)\s(?:the\s)?[^.;,]{3,40}\s)?"
    rf"(?:posted\s|present\s|based\s|working\s)?{OPENER}\s{_IN_AREA}$"
)
THEY_SAW = re.compile(
    r"\s(?:also\s|\w+ly\s)?(?:reported|report|saw|noted|noticed|found|was|were|had|heard|witnessed|recorded|complained|counted|watched|followed|observed|monitored|came\sacross)\b"
)
# "Voters in Velmora told our observers": who speaks in a place was visited there.
TOLD_US = re.compile(
    r"\s(?:told|showed|approached|complained\sto|confided\sto|reported\sto|informed)\s(?:us\b|(?:our|the|its)\s(?:[\w-]+\s){0,2}?(?:observers|monitors|teams?)\b|[A-Z]+\sobservers\b)"
)


# Parts of a mission, and what its members are by office.
PARTS = re.compile(
    r"(?i)\b(?:(?:one|another|second|other|first|third)\s(?:half|group|team|part|pair)|the\sothers?|parliamentarians|delegates|"
    r"guests|visitors|trips|one\sgroup|(?:its|our)\smembers|"
    r"diplomats|lawmakers|senators|envoys|colleagues)\b"
)


# How far before its place a verb may stand, and how far back verbs are looked for.
_LONGEST_GAP, _FARTHEST = 190, 260


def last_observed(stretch: Stretch, end: int) -> Span | None:
    """Return where the last verb of observing stands before a place of a sentence, if nothing parts the two."""
    led = stretch.words[:end]
    places = [place for place in stretch.places_of(OBSERVE_OPENING) if end - _FARTHEST <= place < end]
    verbs = [*matches_at(OBSERVING, _in_small_letters(led), places)] if places else []
    if not verbs:
        return None
    verb = Span(*verbs[-1].span())
    if ";" in led[verb.end :] or len(led) - verb.end > _LONGEST_GAP:
        return None
    return None if NOT_OBSERVING.search(led, max(0, verb.start - 4), verb.start) else verb


def _in_small_letters(words: str) -> str:
    """Return the words in small letters, each where it stood: "İ" would become two."""
    return words.replace("İ", "I").lower()
