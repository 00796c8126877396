"""Patterns that can begin at certain words only: they are tried there, and not at every letter of a sentence."""

import re
from collections.abc import Iterable, Iterator


def matches_at(
    pattern: re.Pattern[str], text: str, starts: Iterable[int], end: int | None = None
) -> Iterator[re.Match[str]]:
    """Yield what `finditer` would, up to `end`, for a pattern that can begin nowhere but at the places given."""
    end = len(text) if end is None else end
    reached = 0
    for start in starts:
        if reached <= start < end and (match := pattern.match(text, start, end)):
            reached = match.end()
            yield match
