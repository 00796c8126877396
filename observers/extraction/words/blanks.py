"""Texts with blanks for signs: cutting them at blanks is far cheaper than finding their words by a pattern."""

from collections.abc import Callable

# Prose has some thirty; each costs a pass over the text, so that noise with thousands is turned over in one slow pass.
_MOST_SIGNS = 100


def with_blanks(text: str, is_kept: Callable[[str], bool]) -> str:
    """Return a text of the same length with a blank for every sign that is not kept."""
    signs = [sign for sign in set(text) if not is_kept(sign)]
    if len(signs) > _MOST_SIGNS:
        return text.translate(dict.fromkeys(map(ord, signs), " "))
    for sign in signs:
        text = text.replace(sign, " ")
    return text
