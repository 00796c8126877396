"""Bodies that nobody has listed yet, read by the name and the abbreviation a text gives them."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from observers.extraction.words.lookups import MONTHS
from observers.extraction.words.phrases import word_set
from observers.extraction.words.word_index import WordIndex
from observers.spans import Span, meets_any

_CAPITAL = r"[^\W\d_a-z][\w’'&-]*"
_SMALL = (
    r"(?:of|for|and|in|on|to|against|de|del|la|las|los|el|y|des|du|et|pour|do|da|&|–|-|"
    r"of\sthe|for\sthe|in\sthe|on\sthe)"
)
# "Centre for Polling, Transparency and Accountability": capitals joined by small words and by commas of a list.
_NAME = re.compile(
    rf"{_CAPITAL}(?:(?:,?\s{_SMALL}){{0,2}}\s{_CAPITAL}|,\s{_CAPITAL}(?=(?:,\s{_CAPITAL})?,?\sand\s)){{0,14}}"
)
# What kind of body may observe; a phrase without any of these is a name only where an abbreviation follows it.
_BODY = re.compile(
    r"\b(?:Organi[sz]ations?|Council|Union|Commonwealth|Community|League|Parliamentary\sAssembly|Cent(?:er|re)|"
    r"Institute|"
    r"Coalition|Network|Alliance|Foundation|Society|Association|Platform|Movement|Forum|Initiative|Federation|"
    r"Conference|Watch|Observatory|Observatorio|Fund|Committee|Citizens|Monitors?|Transparency|Democracy|Elections|"
    r"Election\sGroup|Rights|Group|Trust|Consortium|Collective|Hub|Room|Domestic\sObserver|Misión|Mirador|"
    r"Plataforma|Red|"
    r"Participación|Acción|Ciudadan[ao]s?|Democracia|Transparencia|Réseau|Collectif|Observatoire|Ligue|Mouvement|"
    r"Asociación|"
    r"Fundación|Coalición|Alianza|Centro|Consorcio)\b"
)
# Bodies of the host state, procedures and papers, which statements name in the same way.
_NO_OBSERVER = re.compile(
    r"\b(?:Commissions?|Commissioners?|Tribunal|Courts?|Ministr\w+|Ministers?|Police|Part(?:y|ies)|Governments?|Senate|"
    r"Embass\w+|Universit\w+|Agenc\w+|Authority|Authorities|Constitutions?|Code|Laws?|Act|Bill|Republic|Kingdom|Bank|"
    r"Radio|Television|TV|News|Times|Mazhilis|Maslikhats?|Supreme|Duma|Kenesh|Majlis|House|Tabulation|"
    r"Bureau|National\sAssembly|Federal\sAssembly|National\sCouncil|Federation\sCouncil|"
    r"Electoral\sCouncil|Election\sCouncil|Management\sBody|Declaration|Charter|Convention|Covenant|Protocol|Treaty|"
    r"Principles|Resolution|Congress|Parliament|Cabinet|President|Army|Forces?|Registry|Register|Regulatory|Judiciary|"
    r"Front|Photo|Quick\sCount|Ballot\sPapers?|Election\sDay|Code\sof\sConduct|Secretary|Member\sStates?|"
    r"Human\sRights\sCouncil|Nations|System|"
    r"Management|Committee\sof\s(?:the\s)?(?:Ministers|State|National)|Broadcasting|Corporation|Monday|Deputy|"
    r"Deputies)\b|\A(?:(?:General|Local|Presidential|Parliamentary|Legislative|Regional|Municipal|National|Early|Snap)\s)+"
    r"Elections?\Z"
)
# "Arab Parliament" observes; "Parliament of …" hosts.
_SUPRANATIONAL = re.compile(
    r"\b(?:Arab|Andean|Central\sAmerican|Latin\sAmerican|Pan-?African|Nordic|Baltic|African|Asian|Mediterranean|"
    r"World)\s(?:\w+\s){0,2}(?:Parliament|Assembly|Congress)\b"
)
_MISSION_TAIL = re.compile(
    r"\s(?:[–—-]\s)?(?:(?:International|Citizens?|Domestic|Election|Elections|Electoral|Observation|Observer|"
    r"Monitoring|Long|Short|"
    r"Referendum|Preliminary|Final|Interim|Verification|Joint|Pre-Election|Term|Independent)\s?){0,5}"
    r"(?:Missions?|Observers?|Monitors|Delegation|EOM|Statement|Report|Team)(?:\s(?!of\b).*)?\Z",
    re.DOTALL,
)
# "Coalition of Domestic Observers" without its tail would be no name.
_LEFT_HANGING = re.compile(rf"\s{_SMALL}\Z")
# A verb in the capitals of a headline ends the name before it.
_HEADLINE_VERB = re.compile(
    r"\s(?:Observes?|Monitors(?!\sof)|Finds|Deploys|Concludes|Completes?|Recogni[sz]es|Calls|Urges|Welcomes|"
    r"Publishes|Releases|"
    r"Issues|Sends|Visits|Meets?|Says|Notes|Presents|Launches|Begins?|Starts?|Announces)\b.*\Z",
    re.DOTALL,
)
_MISSION_HEAD = re.compile(
    r"\A.{0,100}\b(?:Mission|Observers|Delegation|Statement|Report|Members?)\s(?:of|from|by)\s(?:the\s)?",
    re.DOTALL,
)
_SPEAKER_BEFORE = re.compile(r"\b(?:said|says|noted|adds|added|told|stressed|explained|according\sto)\s\Z")
_SPEAKER = re.compile(rf"{_CAPITAL}(?:\s{_CAPITAL}){{1,3}}\s(?:of|from|for)\s(?:the\s)?")
_SENTENCE_OPENERS = re.compile(
    r"\A(?:The|A|An|This|In|On|At|As|By|For|And|Our|We|While|When|After|Since|To|From|If|According\sto|"
    r"However|Meanwhile|Among|Some|Several|Other|All|Both|Many|Most|Two|Three|More\sthan|Over|About)\s"
)
_ABBREVIATION = r"[A-Z][A-Za-z]{0,3}[A-Z][\w/’'&.-]{0,12}|[A-Z]{2,6}(?:\s[A-Z]{2,6})?"
_DEFINED = re.compile(
    rf"\s?\(\s?(?:(?:hereinafter|hereafter|henceforth|the|referred\sto\sas|or|and|“|\")\s?){{0,6}}"
    rf"(?P<abbreviation>{_ABBREVIATION})(?:”|\")?[^()\n]{{0,30}}\)"
)
_LONGEST_DEFINITION = 14
_DEFINED_FIRST = re.compile(r"\b(?P<abbreviation>[A-Z][A-Za-z]{1,9})\s\(\Z")
# Abbreviations of missions, observers, procedures and commissions, which name no body.
_NO_BODY = re.compile(
    r"(?:[A-Z]{0,4}EOM|I?EOG|[A-Z]{0,3}EAM|LTOs?|STOs?|PVT|EMBs?|NGOs?|CSOs?|[A-Z]{0,4}EC|CECR|IEBC|CENI|CEI|CNE|"
    r"TSE|JNE|ONPE|COMELEC|MPs?|UN|PWDs?|EVMs?|BVR|KIEMS|ICT|COVID.*|HoM|IDPs?|SDGs?|SMDs?|USA|UK|UAE|US|DRC|QR|PDF|AI|TV|CCTV|BBC|"
    r"CEO|GMT|JUNE|JULY|MARCH|APRIL|AUGUST|UTC|ID|IDs|II|III|IV|VI|VII|VIII|FULL|REPORT|PHOTO|PICTURE|NEWS)s?"
)
# An abbreviation by itself, not a word of a heading in capitals.
_ALONE = re.compile(r"(?<![A-Z]\s)(?<![\w(/-])[A-Z]{3,8}(?![\w/-]|,?\s[A-Z]{2})")
# "The electoral body ISIE", "the commission, BAREC": bodies of the host state.
_BEFORE_HOST_BODY = re.compile(
    r"\b(?:electoral\s(?:body|management\sbody|authority|commission|council|tribunal|court)|election\s(?:body|"
    r"commission|authority)|commission|ruling|opposition|party|regulator|broadcaster|ministry),?\s(?:the\s)?\Z",
    re.IGNORECASE,
)
_LONGEST_HOST_BODY = 30
# "KOLBY, June 7 (Wire) -": a place; "6 JUNE": a month.
_OPENS_DATELINE = re.compile(rf",?\s(?:\d{{1,2}}\s)?(?:{'|'.join(MONTHS)})\b", re.IGNORECASE)
_IN_BRACKETS = re.compile(r"\(([A-Z][\w/ -]{1,12})\)")
# A name that only quotation marks set off: the organisation “Fair Ballot”.
_QUOTED = re.compile(rf"[\"“«‘](?P<name>{_CAPITAL}(?:\s[\w’'&-]+){{0,9}})[\"”»’]")
_BEFORE_QUOTED = re.compile(
    r"\b(?:organi[sz]ation|movement|association|network|union|centre|center|coalition|platform|foundation|fund|"
    r"group|ngo)\s\Z",
    re.IGNORECASE,
)
# "OBSERVER MISSION OF THE LEAGUE OF COASTAL STATES": a heading in capitals.
_CAPITALS = re.compile(
    r"\b(?:MISSION|GROUP|DELEGATION|OBSERVERS)\s(?:OF|FROM)\s(?:THE\s)?"
    r"(?P<name>(?:[A-Z’'-]+\s){0,6}(?:UNION|LEAGUE|ORGANI[SZ]ATION|ASSEMBLY|NETWORK|COMMUNITY|COALITION|FORUM|COUNCIL)\b"
    r"(?:\s[A-Z’'-]+){0,7})(?=\n|\Z|,)"
)
_CAPITALS_OPENERS = word_set("mission group delegation observers")
# A name that only the word before it tells to be a body: the citizen network Fair Ballot.
_CALLED = re.compile(
    rf"\b(?:citizens?['’]?|civic|observer|observers['’]|observation|monitoring|watchdog|domestic|local|non-?partisan|civil\ssociety|"
    rf"non-governmental|election)\s(?:observ\w+\s|monitoring\s)?(?:network|group|coalition|movement|organi[sz]ation|association|alliance|platform|"
    rf"initiative|watchdog|ngo),?\s(?:called\s|named\s)?(?P<name>{_CAPITAL}(?:\s{_CAPITAL}){{0,4}})"
)
_CALLED_OPENERS = word_set(
    "citizen citizens civic civil observer observers observation monitoring watchdog domestic local non nonpartisan"
    " election"
)
# "Savannah Civic Monitors": a name of which the monitors are a part, unlike "International Election Observers".
_NAMED_MONITORS = re.compile(
    r"(?!(?:International|Foreign|Domestic|Citizens?|Local|Independent|National|Election|Electoral|Long|Short|Regional|European|"
    r"African|Asian|Arab|American|Western|Party|Polling|Many|Some|Several|All|Other|These|Those|Our|Their|Its|Two|Three|Four|Five|"
    r"Mission|Head|Chief|Union|Commonwealth)\b)(?:[A-ZÀ-Ž][\w’'-]+\s){2,3}(?:Monitors|Observers|Watchers)"
)
# A name that only its apposition tells to be a body: "Promo-Vote, a coalition of 14 groups".
_APPOSED = re.compile(
    r"(?:\s\([^()\n]{1,60}\))?(?:,|\sis)\s(?:an?|the)\s(?:[\w-]+\s){0,4}?(?:coalition|network|association|ngo|alliance|platform|watchdog|movement|initiative|(?<!other\s)group|foundation|collective|civic\s\w+|"
    r"consortium|"
    r"observer\sgroup|non-governmental\sorgani[sz]ation)(?=,|\s(?:of|that|which|for|with|made|working|uniting|born|founded|formed|set\sup|based|active|created|"
    r"established|comprising|led|in|operating|known|run|from|whose|and)\b)"
)
# A name that only its observers tell to be a body: "Fair Vote Tarvia observers", "Promo Vote fielded 40 volunteers".
_SENDS_OBSERVERS = re.compile(
    r"(?:['’]s?)?\s(?:(?:has|had|have)\s)?(?:(?:deployed|fielded|posted|stationed|placed|mobili[sz]ed|put|had|sent|"
    r"trained)\s(?:[\w-]+\s){0,2}?\d[\d,.\s]{0,8}(?:[\w-]+\s){0,2}?)?(?:observers|monitors|volunteers|watchers)\b"
)
# "Foreign Observers", "Two Russian observers": a kind of observers, not the name of their body.
_ADJECTIVE_AT_END = re.compile(
    r"(?:an|ese|ish|ch|ic|al|ign|ed|ent|ary|[Tt]erm|zen|civil|i|ous|er|ive|ish|ss|gyz|zakh|jik|bek)\Z"
)
_INITIALS_IGNORED = frozenset(("of", "for", "and", "in", "on", "to", "the", "against", "de", "del", "la", "y", "et"))


@dataclass(frozen=True, slots=True)
class Body:
    """An organisation as a text names it: the words, its name and, where the text gives one, its abbreviation."""

    span: Span
    name: str
    abbreviation: str = ""


def find_bodies(text: str, words: WordIndex) -> list[Body]:
    """Return the observing bodies that a text may be naming, in order, listed or not.

    "Centre for Polling and Transparency (CPT)", "Coalition for a Fair Ballot" and every later "CPT" are bodies;
    "Central Election Commission (CEC)" and "Parallel Vote Tabulation (PVT)" are none.
    """
    named = [body for match in _NAME.finditer(text) if (body := _body(text, match))]
    quoted = [
        Body(Span(*match.span("name")), match["name"])
        for match in _QUOTED.finditer(text)
        if _BEFORE_QUOTED.search(text, max(0, match.start() - _LONGEST_DEFINITION), match.start())
    ]
    called = _named_after(text, _CALLED, words.starts_of(_CALLED_OPENERS))
    in_capitals = _named_after(text, _CAPITALS, words.starts_of(_CAPITALS_OPENERS))
    bodies = _with(_with(named, quoted), [*called, *in_capitals])
    short = {body.abbreviation: body.name for body in bodies if body.abbreviation}
    short |= {body.name: body.name for body in bodies if " " not in body.name}
    return _with(bodies, _again(text, words, short))


def _again(text: str, words: WordIndex, names: dict[str, str]) -> Iterator[Body]:
    """Yield the abbreviations that stand alone: those of the bodies named, and those no brackets explain."""
    explained = set(_IN_BRACKETS.findall(text)) - names.keys()
    for start, word in words.capitalised:
        match = _ALONE.match(text, start) if word.isupper() else None
        if match is None:
            continue
        short = match[0]
        if _BEFORE_HOST_BODY.search(text, max(0, match.start() - _LONGEST_HOST_BODY), match.start()):
            continue
        if _OPENS_DATELINE.match(text, match.end()):
            continue
        if f" {short.lower()} " in text:
            continue
        if short in names or not (short in explained or _NO_BODY.fullmatch(short)):
            yield Body(Span(*match.span()), names.get(short, short), short)
    odd = [short for short in names if not _ALONE.fullmatch(short)]
    if odd:
        pattern = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, odd))})(?!\w)")
        for match in pattern.finditer(text):
            name = names[match[0]]
            yield Body(Span(*match.span()), name, match[0] if name != match[0] else "")


def _with(bodies: Sequence[Body], more: Iterable[Body]) -> list[Body]:
    """Add the bodies that stand nowhere inside those already found."""
    taken = sorted(body.span for body in bodies)
    return sorted([*bodies, *(body for body in more if not meets_any(body.span, taken))], key=lambda body: body.span)


def _body(text: str, match: re.Match[str]) -> Body | None:
    if " " not in match[0]:
        return Body(Span(*match.span()), match[0]) if _is_apposed(text, match) else None
    if _is_named_monitors(match[0].removeprefix("The ")):
        start = match.end() - len(match[0].removeprefix("The "))
        return Body(Span(start, match.end()), text[start : match.end()])
    return _trimmed_body(text, match) if _may_be_body(text, match) else None


def _trimmed_body(text: str, match: re.Match[str]) -> Body | None:
    start, end = _trimmed(text, *match.span())
    name = text[start:end]
    if " " not in name and _is_apposed(text, match):
        return Body(Span(start, end), name)
    if " " not in name or (_NO_OBSERVER.search(name) and not _SUPRANATIONAL.search(name)):
        return None
    definition = _DEFINED.match(text, match.end())
    first = text.endswith("(", 0, match.start()) and _DEFINED_FIRST.search(
        text, max(0, match.start() - _LONGEST_DEFINITION), match.start()
    )
    short = (definition or first or {"abbreviation": ""})["abbreviation"]
    if short and _NO_BODY.fullmatch(short):
        short = ""
    if short and end == match.end():
        start = _start_by_initials(text, start, end, short)
        return Body(Span(start, definition.end() if definition else end), text[start:end], short)
    is_body = (
        _BODY.search(name)
        or (_SENDS_OBSERVERS.match(text, end) and not _ADJECTIVE_AT_END.search(name))
        or _SUPRANATIONAL.search(name)
        or _is_apposed(text, match)
    )
    return Body(Span(start, end), name) if is_body else None


def _may_be_body(text: str, match: re.Match[str]) -> bool:
    """Tell the capitals that a word among them, or what stands beside them, may make a body; most are none."""
    start, end = match.span()
    is_explained = text.startswith((", ", " is "), end) or "(" in text[end : end + 2] or text.endswith("(", 0, start)
    return is_explained or bool(
        _BODY.search(match[0]) or _SUPRANATIONAL.search(match[0]) or _SENDS_OBSERVERS.match(text, end)
    )


def _named_after(text: str, pattern: re.Pattern[str], places: Iterable[int]) -> Iterator[Body]:
    """Yield the names that a pattern finds behind the words at some places."""
    done = 0
    for place in places:
        if place >= done and (match := pattern.match(text, place)):
            done = match.end()
            yield Body(Span(*match.span("name")), match["name"])


def _is_named_monitors(name: str) -> bool:
    return name.endswith(("Monitors", "Observers", "Watchers")) and _NAMED_MONITORS.fullmatch(name) is not None


def _is_apposed(text: str, match: re.Match[str]) -> bool:
    return text.startswith((", ", " (", " is "), match.end()) and _APPOSED.match(text, match.end()) is not None


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """Cut "Election Observation Mission of the" and a speaker before a name, and "Observation Mission" after it."""
    if _SPEAKER_BEFORE.search(text, max(0, start - _LONGEST_DEFINITION), start) and (
        speaker := _SPEAKER.match(text, start, end)
    ):
        start = speaker.end()
    for before in (_MISSION_HEAD, _SENTENCE_OPENERS):
        if cut := before.match(text[start:end]):
            start += cut.end()
    for after in (_HEADLINE_VERB, _MISSION_TAIL):
        cut = after.search(text[start:end])
        if cut and not _LEFT_HANGING.search(text, start, start + cut.start()):
            end = start + cut.start()
    return start, end


def _start_by_initials(text: str, start: int, end: int, short: str) -> int:
    """Move the start of a name to the word from which its initials spell the abbreviation, where they do."""
    letters = [letter.lower() for letter in short if letter.isalpha()]
    words = [word for word in _words(text, start, end) if word[1].lower() not in _INITIALS_IGNORED]
    for number, (position, _word) in enumerate(words):
        if [word[0].lower() for _, word in words[number:]] == letters:
            return position
    return start


def _words(text: str, start: int, end: int) -> Iterator[tuple[int, str]]:
    for match in re.finditer(r"[\w&–-]+", text[start:end]):
        yield start + match.start(), match[0]
