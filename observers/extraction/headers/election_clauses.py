"""Elections told by clauses that no phrase names: "members were elected", "on the same day its councils"."""

import re
from collections.abc import Iterator, Sequence

from observers.extraction.headers.election_phrases import ElectionPhrase
from observers.extraction.headers.election_words import OFFICE_PLAIN, types_in
from observers.extraction.words.word_index import WordIndex
from observers.spans import Span

# "Members of the National Parliament and of the City Council were all chosen": who is elected, as the subject.
_WERE_CHOSEN = re.compile(
    r"\b(?:members|deputies|representatives|senators?|mayors|councill?ors|governors|president|parliaments?|assembl(?:y|ies)|"
    r"councils?|senate|house|chamber|seats)\b"
    r"[^.;:?\n]{0,160}?\b(?:were|was|are|is|be|been|being)\s(?:\w+\s)?(?P<vote>elected|chosen|renewed|filled)\b"
    r"(?!\s(?:as|by\s(?:parliament|the\s(?:parliament|assembly|deputies))|president|speaker|chair\w*|head)\b)",
    re.IGNORECASE,
)
# "What was being elected? 125 members of the Mejlis and …": the answer names it.
_WHAT_WAS_CHOSEN = re.compile(
    r"\b(?:was|were|is|are|be|being)\s(?:being\s|to\sbe\s)?(?P<vote>elected|chosen|at\sstake|voted\son)\b[^.;:?\n]{0,50}[?:]\s"
    r"[^.;?!\n]{5,250}",
    re.IGNORECASE,
)
_CHOSEN = frozenset(("elected", "chosen", "stake", "voted", "renewed", "filled"))
_ANSWERED = re.compile(r"[^.;:?\n]{0,70}[?:]\s")
_PASSIVE_REACH, _LONGEST_CHOICE, _LONGEST_ANSWER = 200, 40, 330
# "Aspirants contend for 1,390 places in councils of all levels": the seats that are fought for.
_SEATS = re.compile(
    r"(?:seats?|places|mandates?)\s(?:in|of|on|at)\s(?:the\s|its\s|their\s)?[^.;\n]{0,110}", re.IGNORECASE
)
_SEAT_WORDS = frozenset(("seat", "seats", "places", "mandate", "mandates"))
_FOUGHT_FOR = re.compile(
    r"\b(?:contend|contest|vie|vied|vying|compet|run|running|ran|stand|stood|fight|fought|aspir)\w*\s(?:for\s)?[^.;\n]{0,60}\Z",
    re.IGNORECASE,
)
_UP_FOR = re.compile(r"[^.;\n]{0,70}?\b(?:up\sfor|at\sstake|being\scontested|contested)\b", re.IGNORECASE)
# What a list of ballots names: three of them, presidential, parliamentary and municipal; or one of offices: "for the
# offices of President, Members of Parliament and councillors".
_BALLOTS = re.compile(
    r"(?:offices|posts|positions)\sof\s[^.;\n]{0,130}|(?:ballots|papers|votes|boxes|contests)(?:\s\w+)?(?::|,|\s[–—]|\s\()\s(?:one\s|an?\s)?[^.;\n]{0,130}",
    re.IGNORECASE,
)
_BALLOT_WORDS = frozenset(("ballots", "papers", "votes", "boxes", "contests", "offices", "posts", "positions"))
# "Senate and councils: a quiet day", "Two votes, one day: president and parliament": offices joined in a headline.
_HEADLINE = re.compile(
    rf"(?:\A|\n|[:–—]\s)(?P<offices>(?:the\s)?(?:{OFFICE_PLAIN})\b(?:(?:,\s|\sand\s|\s&\s|\splus\s|/)(?:the\s|its\s)?(?:{OFFICE_PLAIN})\b)+)"
    r"\s?(?=[:–—\n]|\Z)",
    re.IGNORECASE,
)
_HEADING = 250
# "Tarvia elects its Assembly and, on the same Sunday, its councils": what else is voted on then.
SAME_DAY = re.compile(
    r"same\s(?:day|date|occasion|time\sas|(?:\w+\s)?\w+day)|simultaneous(?:ly)?|alongside|concurrent(?:ly)?|"
    r"(?:in|run\sin)\sparallel|coincid\w+|tandem",
    re.IGNORECASE,
)
SAME_DAY_WORDS = frozenset(
    (
        *("same", "simultaneously", "simultaneous", "alongside", "concurrently", "concurrent", "parallel", "tandem"),
        *("coincide", "coincided", "coincides", "coinciding"),
    )
)
_ALSO_VOTED = re.compile(r"[^.;:\n]{0,110}")
# What was done on the same day beside a vote: the doings of observers and hosts.
_OTHER_DOINGS = re.compile(
    r"\b(?:met|meets?|meeting|visit\w*|received|held\stalks|spoke|told|press|conference|observers?|mission|delegation|"
    r"arriv\w+|announc\w+|chair\w*|spokes\w+|member)\b",
    re.IGNORECASE,
)
_SENTENCE_REACH = 260


def clause_phrases(text: str, words: WordIndex, named: Sequence[ElectionPhrase]) -> list[ElectionPhrase]:
    """Return the elections that clauses tell of; `named` are those that phrases name."""
    return [
        *_in_headline(text),
        *_passive_phrases(text, words),
        *_seats(text, words),
        *_ballots(text, words),
        *_of_the_same_day(text, words, named),
    ]


def _in_headline(text: str) -> Iterator[ElectionPhrase]:
    for match in _HEADLINE.finditer(text, 0, _HEADING):
        span = Span(*match.span("offices"))
        yield from _told(span, span, match["offices"])


def _ballots(text: str, words: WordIndex) -> Iterator[ElectionPhrase]:
    for start in words.starts_of(_BALLOT_WORDS):
        listed = _BALLOTS.match(text, start)
        if listed and len(types_in(listed[0])) > 1:
            yield from _told(Span(*listed.span()), Span(*listed.span()), listed[0])


def _passive_phrases(text: str, words: WordIndex) -> Iterator[ElectionPhrase]:
    done = 0
    for vote in words.starts_of(_CHOSEN):
        start = max(done, vote - _PASSIVE_REACH)
        match = _WERE_CHOSEN.search(text, start, vote + _LONGEST_CHOICE)
        if match is None and _ANSWERED.match(text, vote):
            match = _WHAT_WAS_CHOSEN.search(text, start, vote + _LONGEST_ANSWER)
        if match and match.start("vote") <= vote < match.end("vote"):
            done = match.end()
            yield from _told(Span(*match.span()), Span(*match.span("vote")), match[0])


def _seats(text: str, words: WordIndex) -> Iterator[ElectionPhrase]:
    for start in words.starts_of(_SEAT_WORDS):
        fought = _FOUGHT_FOR.search(text, max(0, start - _PASSIVE_REACH), start)
        if (fought := fought or _UP_FOR.match(text, start)) and (seats := _SEATS.match(text, start)):
            yield from _told(Span(min(start, fought.start()), seats.end()), Span(*fought.span()), seats[0])


def _of_the_same_day(text: str, words: WordIndex, named: Sequence[ElectionPhrase]) -> Iterator[ElectionPhrase]:
    for start in words.starts_of(SAME_DAY_WORDS):
        marker = SAME_DAY.match(text, start)
        if marker is None:
            continue
        opening = max(text.rfind(". ", 0, start), text.rfind("\n", 0, start), start - _SENTENCE_REACH)
        if not any(opening < phrase.vote.start < start and phrase.types for phrase in named):
            continue
        also = _ALSO_VOTED.match(text, marker.end())
        if also:
            doing = _OTHER_DOINGS.search(text, *also.span())
            end = doing.start() if doing else also.end()
            yield from _told(Span(start, end), Span(*marker.span()), text[also.start() : end])


def _told(span: Span, vote: Span, words: str) -> Iterator[ElectionPhrase]:
    if types := tuple(types_in(words)):
        yield ElectionPhrase(span, vote, types, early=None, year=None, is_general=False, names_an_election=True)
