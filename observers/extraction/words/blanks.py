"""Texts with blanks for signs: cutting them at blanks is far cheaper than finding their words by a pattern."""

from collections.abc import Callable


def with_blanks(text: str, is_kept: Callable[[str], bool]) -> str:
    """Return a text of the same length with a blank for every sign that is not kept."""
    for sign in set(text):
        if not is_kept(sign):
            text = text.replace(sign, " ")
    return text
