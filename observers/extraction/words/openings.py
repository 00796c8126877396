"""Patterns that can begin at certain words only: they are tried there, and not at every letter of a sentence."""

import re
from collections.abc import Iterable, Iterator


def matches_at(pattern: re.Pattern[str], text: str, starts: Iterable[int]) -> Iterator[re.Match[str]]:
    """Yield what `finditer` would, for a pattern that can begin nowhere but at the places given, in their order."""
    reached = 0
    for start in starts:
        if start >= reached and (match := pattern.match(text, start)):
            reached = match.end()
            yield match
