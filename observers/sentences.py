"""Where sentences begin and end in a canonical text.

On the ground floor because two floors need the same answer: extraction, whose findings are sentences, and the pages,
whose every sentence has an address.
"""

import re

from observers.spans import Span, paragraph_spans

# A full stop after one of these does not end a sentence.
_ABBREVIATIONS = (
    "Mr|Mrs|Ms|Dr|Prof|Amb|Hon|Rt|Sen|Rep|Gen|Col|Maj|Capt|Lt|St|No|Nos|Nr|Art|Arts|Sec|para|paras|vs|cf|al|approx|"
    "Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|Fig|Inc|Ltd|Co|Jr|Sr|e\\.g|i\\.e|p|pp|Excl|Messrs|Mmes|Mme"
)
_END = re.compile(
    r"(?P<mark>[.!?…]+)(?P<close>[\"'”’»)\]]*)(?=\s+[\"'“‘«(\[]?[^\W_a-z]|\s*$)|(?P<colon>[:;])(?=\n)", re.MULTILINE
)
_SHORT = re.compile(rf"(?:\b(?:{_ABBREVIATIONS})|\b[A-Z](?:\.[A-Z])*)$")


def sentence_spans(text: str) -> list[Span]:
    """Return the sentences of every paragraph of `text`, in order; a heading without a full stop is one sentence."""
    return [sentence for paragraph in paragraph_spans(text) for sentence in sentences_of(text, paragraph)]


def sentences_of(text: str, paragraph: Span) -> list[Span]:
    """Return the sentences of one paragraph.

    "The Mission met Mr. Petrov. It left at 8 p.m. on 12 August." gives two sentences: the full stops of "Mr." and
    "p.m." end none.
    """
    words = paragraph.of(text)
    found, start = [], 0
    for match in _END.finditer(words):
        if match["mark"] == "." and _SHORT.search(words, start, match.start()) and words[match.end() :].strip():
            continue
        found.append(_without_blanks(words, start, match.end()))
        start = match.end()
    found.append(_without_blanks(words, start, len(words)))
    return [span.shifted(paragraph.start) for span in found if span is not None]


def _without_blanks(words: str, start: int, end: int) -> Span | None:
    piece = words[start:end]
    left = start + len(piece) - len(piece.lstrip())
    right = end - (len(piece) - len(piece.rstrip()))
    return Span(left, right) if left < right else None
