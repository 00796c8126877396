"""Texts that are no prose, or none that can be read here: empty, short, overlong, noise, code, bare lists."""

import re

from observers.extraction.documents import Document
from observers.extraction.words.blanks import with_blanks

_LATIN = re.compile(r"[A-Za-z\u00c0-\u024f]+")
# The commonest words of English; every ordinary page of it is full of them.
_COMMON_WORDS = frozenset(
    {"the", "of", "and", "to", "in", "a", "that", "is", "was", "for", "on", "with", "as", "by", "it", "at", "from"}
    | {"were", "are", "be", "have", "has", "had", "its", "their", "this", "not", "which"}
)
_CODE_WORDS = (
    r"(?:def|class|import|from|function|return|if|for|while|elif|else|try|const|let|var|public|private|"
    r"SELECT|INSERT|CREATE|#include|#!/)\b"
)
_CODE_LINE = re.compile(
    rf"(?:[^\n]{{0,200}}[{{}}]|[^\n]{{0,100}}[=()\[\]<>\"'][^\n]{{0,100}};|{_CODE_WORDS}[^\n]{{0,200}}|"
    r"[^\n]{0,100}(?:=>|\(\)|==|!=|\+=|</|/>)[^\n]{0,200})"
)
# Without one of these signs, or one of the words at its beginning, no line is code.
_CODE_SIGN, _CODE_WORD = re.compile(r"\{|\}|;|=|\(\)|</|/>"), re.compile(_CODE_WORDS)
_LONGEST_CODE = 302
_FULL_STOP = re.compile(r"[.!?…][\"”’')]?$")
_LONGEST_STOP = 3
# In characters; the longest final reports with all their annexes have half of this.
LONGEST_TEXT = 1_500_000
TOO_LONG = "The text is longer than any observation report."
_FEWEST_WORDS = 15
_LETTER_SHARE, _LATIN_SHARE, _COMMON_SHARE, _CODE_SHARE = 0.5, 0.5, 0.1, 0.4
_PROSE_WORDS = 6
# The first pages of a text show what it is.
_SAMPLE, _FIRST_SENTENCES = 3_000, 60


def why_no_prose(document: Document) -> tuple[str, str] | None:
    """Return a code and a reason where a text is no English prose, None where it is."""
    if len(document.text) > LONGEST_TEXT:
        return "too-long", TOO_LONG
    text = document.text[:_SAMPLE]
    words = with_blanks(text, _is_letter).split()
    letters = sum(map(len, words))
    found = (
        (not text, "empty", "The file holds no text."),
        (letters < len(text) * _LETTER_SHARE, "not-text", "The file holds signs and numbers, but no running text."),
        (_is_other_script(text, letters), "other-language", "The text is not in English."),
        (len(words) < _FEWEST_WORDS, "too-short", "The text is too short to be an observation statement."),
        (_is_code(text), "source-code", "The text is program code."),
        (
            _is_no_english(words),
            "not-prose",
            "The text is not English prose: a list, noise or another language.",
        ),
        (not _has_sentences(document), "list", "The text is a list or a menu without sentences."),
    )
    return next(((code, reason) for is_so, code, reason in found if is_so), None)


def _is_letter(sign: str) -> bool:
    return sign.isalnum() and not sign.isdecimal()


def _is_other_script(text: str, letters: int) -> bool:
    """Tell whether too few of the letters are Latin; to count the signs that are not plain is mostly enough."""
    fewest = letters * _LATIN_SHARE
    odd = len(text) - len(text.encode("ascii", "ignore"))
    return letters - odd < fewest and sum(map(len, _LATIN.findall(text))) < fewest


def _is_no_english(words: list[str]) -> bool:
    return sum(map(_COMMON_WORDS.__contains__, map(str.lower, words))) < len(words) * _COMMON_SHARE


def _is_code(text: str) -> bool:
    lines = [line for line in text.split("\n") if line]
    short = [line for line in lines if len(line) <= _LONGEST_CODE]
    likely = [line for line in short if _CODE_SIGN.search(line) or _CODE_WORD.match(line)]
    share = len(lines) * _CODE_SHARE
    return len(lines) > 1 and len(likely) > share and sum(map(bool, map(_CODE_LINE.fullmatch, likely))) > share


def _has_sentences(document: Document) -> bool:
    sentences = [span.of(document.text) for span in document.sentences[:_FIRST_SENTENCES]]
    full = sum(
        _FULL_STOP.search(sentence[-_LONGEST_STOP:]) is not None
        for sentence in sentences
        if sentence.count(" ") >= _PROSE_WORDS
    )
    return full >= max(1, len(sentences) // 10)
