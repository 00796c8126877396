"""Where a name stands as a whole: by string search, for a pattern would be compiled anew for every document."""

from collections.abc import Iterator


def places_of(name: str, words: str) -> Iterator[int]:
    """Yield where a name begins in some words, and no letter or digit touches it: "OTS", but not "OTSU"."""
    start = words.find(name)
    while start >= 0:
        end = start + len(name)
        if not (words[start - 1 : start].isalnum() or words[end : end + 1].isalnum()):
            yield start
        start = words.find(name, start + 1)


def stands_in(name: str, words: str) -> bool:
    """Tell whether a name stands in some words as a whole."""
    return next(places_of(name, words), None) is not None
