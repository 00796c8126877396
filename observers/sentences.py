"""Where sentences begin and end in a canonical text.

On the ground floor because two floors need the same answer: extraction, whose findings are sentences, and the pages,
whose every sentence has an address.
"""

import re
from collections.abc import Iterator
from itertools import pairwise

from observers.spans import Span, paragraph_spans

_OPENING = "[\"'“‘„«(\\[]?"
_CAPITAL = "[A-ZÀ-ÖØ-ÞĀĂĄĆĈĊČĎĐĒĖĘĚĞĠĢĦĪİĶĹĻĽŁŃŅŇŌŐŒŔŘŚŞŠŢŤŪŮŰŲŹŻŽƏȘȚА-Я]"
# The signs at which a sentence may end: a stop with what closes after it, a colon, a bullet, or a line feed.
_SIGN = re.compile(r"[.!?…:•▪●\n]")
_BORDER = re.compile(
    rf"(?<![.!?…])(?P<mark>[.!?…]++)(?P<close>[\"'”’»)\]]*+)"
    rf"(?=\s++(?:{_OPENING}{_CAPITAL}|{_OPENING}\d|[•▪●–—-] )|\s*+\Z)"
    rf"|(?P<colon>:)(?= {_CAPITAL})|(?P<bullet>(?<=\s)[•▪●](?=\s))|(?P<feed>\n)"
)
# A full stop after one of these ends no sentence.
_TITLES = (
    r"Mr|Mrs|Ms|Mx|Dr|Drs|Prof|Assoc|Asst|Amb|Hon|Rt|Rev|Fr|Sen|Rep|Gov|Pres|Gen|Lt|Col|Maj|Capt|Cmdr|Sgt|Brig|Adm|Eng|Ing|"
    r"Sr|Sra|St|Ste|Excl|Messrs|Mme|Mmes|Mlle|vs|cf|al|approx|incl|e\.g|i\.e|viz|resp|Kh|Zh|Sh|Ch|Yu|Ya|Ye|Ts|Th|Ph|Dzh|"
    r"Md|Mt|Ft|HON|DR|PROF|AMB|MR|MRS|MS|RT|GEN|REV"
)
_TITLE = re.compile(rf"(?<!\w)(?:{_TITLES})\Z")
# A full stop after one of these ends no sentence where a number follows.
_NUMBERED = (
    r"No|Nos|Nr|Art|Arts|Article|Sec|Sect|para|paras|Ch|Chap|Fig|Figs|Vol|(?-i:pp?)|Annex|Res|Resp|Reg|Tel|Fax|Jan|Feb|Mar|"
    r"Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec"
)
_BEFORE_NUMBER = re.compile(rf"(?<!\w)(?:{_NUMBERED})\Z", re.IGNORECASE)
# "Tarvin Jr. said", "Coastal Fund Ltd. paid".
_AFTER_NAMES = r"Jr|Sr|Inc|Ltd|Co|Corp|Ph\.D|etc"
# "J. Smith", "U.S. Embassy", "a.m. Polling", "K.-Zh. Tarvin".
_INITIAL = re.compile(rf"(?<![\w’'])(?:[^\W\d_](?:\.-?[^\W\d_]{{1,2}}){{0,4}}|{_AFTER_NAMES})\Z")
_SHORT_FORMS = frozenset(re.findall(r"[a-z]+", f"{_TITLES}|{_NUMBERED}|{_AFTER_NAMES}".lower()))
# "Ambassador (ret.) Jane Roe": a short form in brackets stands before a name.
_IN_BRACKETS = re.compile(r"\((?:ret|retd|rtd|emer|hon|a\.i)\Z", re.IGNORECASE)
_NUMBERING = re.compile(r"\A[(\[]?(?:\d{1,3}(?:\.\d{1,3}){0,3}|[IVXLC]{1,6}|[A-Za-z])\Z")
# Words that open a sentence and begin no name.
_OPENER = re.compile(
    r"\s*[\"'“‘(]?(?:The|This|That|These|Those|It|Its|They|Their|There|He|She|His|Her|We|Our|In|On|At|As|By|For|From|With|"
    r"After|Before|During|While|When|Where|Although|Though|However|Moreover|Furthermore|Nevertheless|Some|Many|Most|All|Both|"
    r"No|Not|Nothing|Nobody|Several|Each|Every|Observers|Voters|Voting|Polling|Candidates|An?|If|Following|According|Despite|"
    r"Overall|Finally|Also|Such|What|Election|Elections|Participants|Members|Representatives)\b"
)
_SPEECH = re.compile(
    r"\b(?:sa(?:id|ys?|ying)|stat(?:ed|es|ing)|add(?:ed|s|ing)|not(?:ed|es|ing)|declared|follows|following)\Z"
)
_WORD = re.compile(r"\w+")
_MARKERS = frozenset("•▪●○◦‣⁃*–—-")
_MARKER = re.compile(r"(?:[•▪●○◦‣⁃*–—-]\s+)+")
_LOOK_BACK = 24
# Shorter words may be initials.
_SHORTEST_WORD = 3
_LOOK_AHEAD = 90
_FEWEST_WORDS_BEFORE_COLON, _FEWEST_WORDS_AFTER_COLON = 5, 6


def sentence_spans(text: str) -> list[Span]:
    """Return the sentences of every paragraph of `text`, in order; a heading without a full stop is one sentence."""
    return [sentence for paragraph in paragraph_spans(text) for sentence in sentences_of(text, paragraph)]


def sentences_of(text: str, paragraph: Span) -> list[Span]:
    """Return the sentences of one paragraph; bullets are no part of them.

    "The Mission met Mr. Petrov. It left at 8 p.m. on 12 August." gives two sentences: the full stops of "Mr." and
    "p.m." end none. Each line of a heading or list is a sentence, and so is what follows a colon where it could stand
    alone: "The Mission visited 16 polling stations in total: The Mission did not find any interference."
    """
    words = paragraph.of(text)
    borders = [0, *_borders(words), len(words)]
    spans = (_trimmed(text, paragraph.start + start, paragraph.start + end) for start, end in pairwise(borders))
    return [span for span in spans if span is not None]


def _borders(words: str) -> Iterator[int]:
    start = 0
    for sign in _SIGN.finditer(words):
        match = _BORDER.match(words, sign.start())
        if match is None:
            continue
        end = match.start() if match["bullet"] else match.end()
        if match["mark"] and not _ends_sentence(words, start, match):
            continue
        if match["colon"] and not _parts_sentences(words, start, match.start()):
            continue
        yield end
        start = end


def _ends_sentence(words: str, start: int, match: re.Match[str]) -> bool:
    before = words[max(start, match.start() - _LOOK_BACK) : match.start()]
    if match["close"] == ")" and _IN_BRACKETS.search(before):
        return False
    if match["mark"] != "." or match["close"] or match.end() == len(words):
        return True
    if _is_word(before[before.rfind(" ") + 1 :]):
        return True
    after = words[match.end() : match.end() + _LOOK_AHEAD]
    if _NUMBERING.match(before.strip()) or _TITLE.search(before):
        return False
    if _BEFORE_NUMBER.search(before):
        return not after.lstrip()[:1].isdigit() and not before.endswith(("No", "Nos"))
    return _INITIAL.search(before) is None or _OPENER.match(after) is not None


def _is_word(last: str) -> bool:
    """Tell by a cheap look that a word is no short form, initial or numeral; most words before a full stop are none."""
    return len(last) >= _SHORTEST_WORD and last.isalpha() and not last.isupper() and last.lower() not in _SHORT_FORMS


def _parts_sentences(words: str, start: int, colon: int) -> bool:
    before, after = words[max(start, colon - 400) : colon], words[colon + 1 : colon + 1 + _LOOK_AHEAD]
    if _OPENER.match(after) is None or _SPEECH.search(before):
        return False
    return (
        len(_WORD.findall(before)) >= _FEWEST_WORDS_BEFORE_COLON
        and len(_WORD.findall(after)) >= _FEWEST_WORDS_AFTER_COLON
    )


def _trimmed(text: str, start: int, end: int) -> Span | None:
    bare = text[start:end].lstrip()
    left = end - len(bare)
    if bare[:1] in _MARKERS and (marker := _MARKER.match(bare.rstrip())):
        left += marker.end()
    right = end - len(bare) + len(bare.rstrip())
    return Span(left, right) if left < right else None
