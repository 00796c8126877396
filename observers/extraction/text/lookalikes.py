"""Cyrillic and Greek letters that stand in Latin words because they look the same."""

import re

RULES = {
    "text.lookalikes": "Cyrillic and Greek letters inside a Latin word become the Latin letters they look like.",
}

# Pairs that are drawn alike in ordinary typefaces (Unicode's confusables, letters only).
_CYRILLIC = ("АВЕЅІЈКМНОРСТУХҮаеѕіјорсухһԛԝ", "ABESIJKMHOPCTYXYaesijopcyxhqw")
_GREEK = ("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧονι", "ABEZHIKMNOPTYXovi")
_LATIN_FOR = str.maketrans("".join(_CYRILLIC[0] + _GREEK[0]), "".join(_CYRILLIC[1] + _GREEK[1]))
_FOREIGN = re.compile(r"[\u0370-\u052f]")
_FOREIGN_WORD = re.compile(r"[^\W\d_]{0,60}[\u0370-\u052f][^\W\d_]{0,60}")
_LATIN = re.compile(r"[A-Za-z\u00c0-\u024f]")
_LONGEST_SYMBOL = 4


def without_lookalikes(text: str) -> str:
    """Return a text whose Latin words hold Latin letters only.

    "Оbserver Missiоn" with Cyrillic letters becomes "Observer Mission"; a word wholly in Cyrillic stays.
    """
    if text.isascii() or _FOREIGN.search(text) is None:
        return text
    return "\n".join(_latin_line(line) if _FOREIGN.search(line) else line for line in text.split("\n"))


def _latin_line(line: str) -> str:
    is_latin = len(_LATIN.findall(line)) > len(_FOREIGN.findall(line))
    return _FOREIGN_WORD.sub(lambda match: _latin_word(match[0], is_latin), line)


def _latin_word(word: str, is_in_latin_line: bool) -> str:
    latin = word.translate(_LATIN_FOR)
    if _FOREIGN.search(latin):
        return word
    is_symbol = is_in_latin_line and len(word) <= _LONGEST_SYMBOL and (word.isupper() or len(word) == 1)
    return latin if is_symbol or _LATIN.search(word) else word
