"""Words that ran into each other, and words that were torn apart, when a text was copied."""

import re
from functools import lru_cache

RULES = {
    "text.glued-months": "A day and a month that ran together are parted: 24October.",
    "text.glued-stops": "A full stop, comma, semicolon or colon gets its space: Dr.Elmas, elections.The, stations,the.",
    "text.glued-brackets": "A bracketed abbreviation is parted from its neighbours: States(OTS)deployed.",
    "text.glued-names": "Two capitalised words that ran together are parted: ElmasTarvin, but not McDonald or YouTube.",
    "text.glued-prepositions": "A noun of the genre is parted from the little word after it: electionin, Missionas.",
    "text.glued-little-words": "So are two little words, and a verb of holding from its day: ofthe, andthe, heldon.",
    "text.glued-numbers": "A little word is parted from the number after it: on19 March.",
    "text.glued-owners": "An owner is parted from a noun of the genre, and such nouns from each other: Sunday'spolls.",
    "text.hyphenation": "A word that a line end tore apart is joined: over- whelming; pre- and post-election stays.",
}

_MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
_DAY_MONTH = re.compile(rf"(?<=\d)(?=(?:{_MONTHS})\b)|(?<=\d(?:st|nd|rd|th))(?=(?:{_MONTHS})\b)")
_MONTH_DAY = re.compile(rf"\b({_MONTHS})(?=\d{{1,4}}\b)")
_STOP = re.compile(r"(?<=[^\W\d_A-Z])([.!?])(?=[A-ZÀ-ÖØ-ÞĀ-Ž][^\W\d_A-Z])|(?<=[)\]”\"])(\.)(?=[A-Z][a-z])")
# What a word must hold for any rule to apply: a stop, bracket, digit or capital inside, or a little word at its end.
_GLUED = re.compile(
    r"[^\W\d_)\]”\"].?[.!?,;:][^\W\d_]|[)\]”\"][.,;][^\W\d_]|\d[A-Z]|\d(?:st|nd|rd|th)[A-Z]|[a-z]\d|[A-Z]\)[a-z]|[a-z]\([A-Z]|"
    r"[^\W\d_A-Z][A-ZÀ-ÖØ-ÞŞŽ]|['’]s[a-z]{3}|(?:[nrsmteycd](?:of|in|on|as|for|to|the|and|by|at|with|from))\b|\.[A-Z]"
)
_SIGNS_AROUND = ".,;:!?…()[]\"'“”‘’«»–—-"
_TOKEN = re.compile(r"\S+")
_ADDRESS = re.compile(r"[/@\\]|www\.")
_INITIAL = re.compile(r"(?<![\w.])([A-Z]\.)(?=[A-Z][^\W\d_A-Z]{2})")
_EXCELLENCY = re.compile(r"\b(H\.E\.)(?=[A-Z][a-z])")
_COMMA = re.compile(r"(?<=[^\W\d_]|[)\]”])([,;])(?=[^\W\d_])")
_COLON = re.compile(r"(?<=[a-z]):(?=[A-Z][a-z])")
_AFTER_BRACKET = re.compile(r"(?<=[A-Z]\))(?=[a-z])")
_BEFORE_BRACKET = re.compile(r"(?<=[a-z])(?=\([A-Z]{2})")
_CAMEL_WORD = re.compile(r"(?<![\w@#/.\\-])[^\W\d_]{2,30}?[a-zß-öø-ÿ][A-ZÀ-ÖØ-ÞŞŽ][^\W\d_A-Z]{3,30}(?![\w(/\\])")
_CAMEL_BORDER = re.compile(r"(?<=[^\W\d_A-Z])(?=[A-ZÀ-ÖØ-ÞŞŽ])")
# Beginnings and ends of names that are written with a capital inside.
_ONE_NAME = re.compile(
    r"(?:Mac|Mc|Fitz|De|Di|Du|La|Le|Van|Von|Al|El|Ben|You|Face|Linked|Whats|Tik|Git|Java|Type|Pay|Power|Open|Euro|Inter)"
    r"(?=[A-Z])"
)
_NAME_END = re.compile(
    r".*(?:News|Press|Inform|Media|Tube|Book|Time|Script|Point|Watch|Vote|Monitor|Lab|Net|Work|Link|Line|Today)s?$"
)
_NOUNS = (
    "elections?|missions?|stations?|observers?|chair|commissions?|parliament|referendum|voters?|delegation|candidates?|"
    "organi[sz]ation|republic|secretariat|assembly|members?|president|minister"
)
_LITTLE_WORDS = ("of", "in", "on", "as", "for", "to", "the", "and", "by", "at", "with", "from")
_NOUN_AND_LITTLE_WORD = re.compile(rf"\b((?:Vice-)?(?:{_NOUNS}))({'|'.join(_LITTLE_WORDS)})\b", re.IGNORECASE)
# "Ofthe", "andthe", "withthe"; "heldon 30 November".
_WORD_AND_LITTLE_WORD = re.compile(
    r"\b(?:(of|in|on|by|to|for|at|with|from|and|that|as|under|during|after)(the)"
    r"|(held|conducted|organi[sz]ed|scheduled|adopted|signed|published|issued|visited|opened)(on|in|at|by))\b",
    re.IGNORECASE,
)
_LITTLE_WORD_AND_NUMBER = re.compile(
    rf"\b({'|'.join(_LITTLE_WORDS)}|since|until|till|about|over)(?=\d{{1,4}}(?:st|nd|rd|th)?\b)", re.IGNORECASE
)
_KINDS = ("polling", "voting", "election", "electoral", "observer", "observation", "precinct")
_OWNER_AND_NOUN = re.compile(
    rf"(?<=[^\W\d_]['’]s)(?=(?:{_NOUNS}|polls?|vote|votes|voting|ballot|statement|report)\b)", re.IGNORECASE
)
_KIND_AND_NOUN = re.compile(
    rf"\b({'|'.join(_KINDS)})(?=(?:{_NOUNS}|places?|precincts?|cent(?:re|er)s?|process|campaign|reports?)\b)",
    re.IGNORECASE,
)
_TORN_HINT = re.compile(r"- (?<=[^\W\d_]{2}- )[a-z]")
_TORN = re.compile(r"\b([^\W\d_]{2,12})- ([a-z]{3,20})\b")
# Syllables that are no words of their own before a hyphen and a space, so that joining is safe.
_SYLLABLE = re.compile(
    r"over|under|inter|trans|elec|com|con|dis|pre|pro|rep|obser|gov|parlia|ac|ad|al|ap|au|cam|cer|cir|col|cor|coun|de|di|"
    r"dif|ef|em|en|es|ex|im|in|leg|mis|na|nec|ob|oc|op|per|po|pol|pos|pri|re|rec|rel|res|sec|sig|sta|su|sub|suf|sup|sur|"
    r"tech|tran|un|vi|vio|demo|presi|constitu|inde|admin|organi|interna|mon|par|cit|acc|accred|tabu|regis",
    re.IGNORECASE,
)
_LITTLE_WORD = re.compile(r"and|or|nor|to|but|as|the|an?|of|in|on|by|for|with|which|that|who|while|than|vs|versus")


def with_words_apart(text: str) -> str:
    """Return a text with spaces where words ran together and without the hyphens of torn words.

    "on 24October Dr.Elmas Tarvin and NurlanVeremov said" becomes "on 24 October Dr. Elmas Tarvin and Nurlan Veremov
    said".
    """
    apart = {word: _apart(word) for word in set(text.split()) if _may_be_glued(word)}
    changed = {word: parts for word, parts in apart.items() if word != parts}
    if changed:
        text = _TOKEN.sub(lambda match: changed.get(match[0], match[0]), text)
    if _TORN_HINT.search(text):
        text = _TORN.sub(lambda match: _joined(match[0], match[1], match[2]), text)
    return text


@lru_cache(maxsize=32_768)
def _may_be_glued(word: str) -> bool:
    core = word.strip(_SIGNS_AROUND)
    if core[1:].islower() and core.replace("-", "").isalpha():
        if core.lower().startswith(_KINDS) and _KIND_AND_NOUN.match(core):
            return True
        return core.endswith(_LITTLE_WORDS) and _before_little_word(core) != core
    return not (core.isupper() and core.isalpha()) and _GLUED.search(word) is not None


def _apart(word: str) -> str:
    if _ADDRESS.search(word):
        return word
    word = _MONTH_DAY.sub(r"\1 ", _DAY_MONTH.sub(" ", word))
    word = _EXCELLENCY.sub(r"\1 ", _STOP.sub(lambda match: f"{match[0]} ", word))
    word = _COLON.sub(": ", _COMMA.sub(r"\1 ", _INITIAL.sub(r"\1 ", word)))
    word = _BEFORE_BRACKET.sub(" ", _AFTER_BRACKET.sub(" ", word))
    word = _CAMEL_WORD.sub(lambda match: _with_names_apart(match[0]), word)
    word = _OWNER_AND_NOUN.sub(" ", _KIND_AND_NOUN.sub(r"\1 ", _LITTLE_WORD_AND_NUMBER.sub(r"\1 ", word)))
    return _before_little_word(word)


def _before_little_word(word: str) -> str:
    """Part the little word at the end: "electionin", "ofthe", "heldon"."""
    return _WORD_AND_LITTLE_WORD.sub(_parted, _NOUN_AND_LITTLE_WORD.sub(r"\1 \2", word))


def _parted(match: re.Match[str]) -> str:
    return " ".join(filter(None, match.groups()))


def _with_names_apart(word: str) -> str:
    if _ONE_NAME.match(word) or _NAME_END.match(word):
        return word
    return _CAMEL_BORDER.sub(" ", word)


def _joined(words: str, first: str, second: str) -> str:
    is_torn = _SYLLABLE.fullmatch(first) and not _LITTLE_WORD.fullmatch(second)
    return first + second if is_torn else words
