"""Sentences that a file holds twice: in the news text and again in the full statement below it, or cut off."""

import re
from collections.abc import Sequence

from observers.extraction.documents import Document
from observers.extraction.phrases import tokens_of
from observers.extraction.readings import FindingReading

_STATEMENT = re.compile(
    r"^[^\w\n]{0,20}(?:(?:full |joint |final |preliminary )?(?:text of the )?statement)[^\w\n]{0,20}$",
    re.IGNORECASE | re.MULTILINE,
)
_SHARED = 0.75
_TELLING = 4
_CUT_OFF = 40
# A news text above a statement is short; the limits keep the comparison so on any text.
_MOST_RETOLD, _MOST_TOLD = 100, 500


def without_duplicates(document: Document, findings: Sequence[FindingReading]) -> list[FindingReading]:
    """Drop what is said again: the same words, the start of the same sentence, the news text's wording of it.

    Of a sentence and its copy the first is kept, of a cut-off sentence and the whole one the whole one, and of the news
    text and the full statement that follows it the statement's.
    """
    border = _border(document.text)
    bodies = [_plain(finding.span.of(document.text)) for finding in findings]
    words = [_telling(body) for body in bodies]
    full = [words[place] for place, finding in enumerate(findings) if finding.span.start > border][:_MOST_TOLD]
    kept, seen = [], set[str]()
    starts = {body[:_CUT_OFF]: body for body in sorted(bodies, key=len)}
    for place, finding in enumerate(findings):
        body = bodies[place]
        whole = starts[body[:_CUT_OFF]]
        is_cut = whole != body and whole.startswith(body)
        is_retold = (
            border > finding.span.start and place < _MOST_RETOLD and any(_same(words[place], other) for other in full)
        )
        if body not in seen and not is_cut and not is_retold:
            kept.append(finding)
            seen.add(body)
    return kept


def _border(text: str) -> int:
    """Return where the full statement begins inside a news text, 0 where there is none."""
    match = next((each for each in _STATEMENT.finditer(text) if each.start() > len(text) // 5), None)
    return match.start() if match else 0


def _plain(text: str) -> str:
    return " ".join(word.casefold() for word in tokens_of(text) if word[0].isalnum())


def _telling(body: str) -> frozenset[str]:
    return frozenset(word for word in body.split() if len(word) >= _TELLING)


def _same(one: frozenset[str], other: frozenset[str]) -> bool:
    shared = len(one & other)
    return shared >= _SHARED * min(len(one), len(other)) and shared > _TELLING
