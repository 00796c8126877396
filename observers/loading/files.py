"""Files as they come: bytes to a decoded, normalised source text."""

import hashlib
from pathlib import Path

from observers.extraction import SourceText, normalise


class UnreadableFile(Exception):
    """Raised where a file cannot be read as text; `str()` is the reason, one clear sentence."""


def read_source(path: Path) -> SourceText:
    """Return the text of a file; raises `UnreadableFile` with the reason where it has none."""
    data = path.read_bytes()
    return SourceText(path.name, hashlib.sha256(data).hexdigest(), data, normalise(data.decode("utf-8-sig")))
