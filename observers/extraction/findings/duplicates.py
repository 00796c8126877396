"""Sentences that a file holds twice: in the news text and again in the full statement below it, or cut off."""

import re
from collections.abc import Iterable, Sequence

from observers.extraction.documents import Document
from observers.extraction.readings import FindingReading
from observers.extraction.words.phrases import words_of

_STATEMENT = re.compile(
    r"^[^\w\n]{0,20}(?:(?:full |joint |final |preliminary )?(?:text of the )?statement)[^\w\n]{0,20}$",
    re.IGNORECASE | re.MULTILINE,
)
_STATEMENTS = frozenset({"statement"})
_SHARED = 0.75
_TELLING = 4
_CUT_OFF = 40
# Sentences that say the same share their rare words; the common ones need not be looked up.
_RAREST, _MOST_COMPARED = 8, 20


def without_duplicates(document: Document, findings: Sequence[FindingReading]) -> list[FindingReading]:
    """Drop what is said again: the same words, the start of the same sentence, the news text's wording of it.

    Of a sentence and its copy the first is kept, of a cut-off sentence and the whole one the whole one, and of the news
    text and the full statement that follows it the statement's.
    """
    border = _border(document)
    bodies = [_plain(finding.span.of(document.text)) for finding in findings]
    full = _Retold(body for body, finding in zip(bodies, findings, strict=True) if finding.span.start > border > 0)
    kept, seen = [], set[str]()
    starts = {body[:_CUT_OFF]: body for body in sorted(bodies, key=len)}
    for body, finding in zip(bodies, findings, strict=True):
        whole = starts[body[:_CUT_OFF]]
        is_cut = whole != body and whole.startswith(body)
        is_retold = finding.span.start < border and full.holds(body)
        if body not in seen and not is_cut and not is_retold:
            kept.append(finding)
            seen.add(body)
    return kept


def _border(document: Document) -> int:
    """Return where the full statement begins inside a news text, 0 where there is none."""
    lines = document.lines_with(_STATEMENTS)
    return next((line for line in lines if line > len(document.text) // 5 and _STATEMENT.match(document.text, line)), 0)


def _plain(text: str) -> str:
    return " ".join(words_of(text)).casefold()


def _telling(body: str) -> frozenset[str]:
    return frozenset(word for word in body.split() if len(word) >= _TELLING)


class _Retold:
    """The sentences of a full statement by their words, so that each retold one is compared with a few only."""

    def __init__(self, bodies: Iterable[str]) -> None:
        self._sentences = [_telling(body) for body in bodies]
        self._by_word: dict[str, list[int]] = {}
        for place, words in enumerate(self._sentences):
            for word in words:
                self._by_word.setdefault(word, []).append(place)

    def holds(self, body: str) -> bool:
        """Tell whether a sentence shares most of its words with one of the statement's."""
        words = _telling(body)
        rarest = sorted((self._by_word[word] for word in words if word in self._by_word), key=len)[:_RAREST]
        places = {place for found in rarest for place in found[:_MOST_COMPARED]}
        return any(_same(words, self._sentences[place]) for place in places)


def _same(one: frozenset[str], other: frozenset[str]) -> bool:
    shared = len(one & other)
    return shared >= _SHARED * min(len(one), len(other)) and shared > _TELLING
