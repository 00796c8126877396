"""Addresses of words on the page of their mission: `s3f9ac1-p4s2` is the second sentence of a fourth paragraph.

They are made of the statement alone: the beginning of its SHA-256, and where the words stand in its text. So they are
the same in a database made anew, and another document added to the mission changes none of them.
"""

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from observers.sentences import sentences_of
from observers.spans import Span

_DIGITS = 6
_PASSAGE = re.compile(
    rf"(?:s(?P<statement>[0-9a-f]{{{_DIGITS}}})-)?p(?P<paragraph>[1-9]\d{{0,5}})(?:s(?P<sentence>[1-9]\d{{0,5}}))?",
    re.ASCII,
)


@dataclass(frozen=True, slots=True)
class Place:
    """What the address of a passage names; `statement` is how a SHA-256 begins, "" in "p4s2"; 0 is no sentence."""

    statement: str
    paragraph: int
    sentence: int


def statement_anchor(sha256: str) -> str:
    """Return the address of a statement: "s3f9ac1"."""
    return f"s{sha256[:_DIGITS]}"


def sentence_anchor(text: str, paragraphs: Sequence[Span], at: int) -> str:
    """Return the address, within its statement, of the sentence at a position: "p4s2".

    A list marker before a sentence belongs to it. `paragraphs` are those of the text.
    """
    number = max(bisect_right(paragraphs, at, key=lambda span: span.start), 1)
    sentences = sentences_of(text, paragraphs[number - 1])
    before = sum(sentence.end <= at for sentence in sentences[:-1])
    return f"p{number}s{before + 1}" if sentences else f"p{number}"


def read_passage(anchor: str) -> Place | None:
    """Return what the address of a paragraph or a sentence names: "p4", "s3f9ac1-p4s2"; None for anything else."""
    match = _PASSAGE.fullmatch(anchor)
    if match is None:
        return None
    return Place(match["statement"] or "", int(match["paragraph"]), int(match["sentence"] or 0))
