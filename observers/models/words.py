"""The words of a text as one short digest, so that the same words in another file are found at once."""

import hashlib
import re
import unicodedata

_WORD = re.compile(r"\w+")


def digest_of_words(text: str) -> str:
    """Return a digest that layout, case and punctuation leave as it is: "The vote," is "THE VOTE"."""
    words = _WORD.findall(unicodedata.normalize("NFKC", text).casefold())
    return hashlib.sha256(" ".join(words).encode("utf-8", "replace")).hexdigest()
