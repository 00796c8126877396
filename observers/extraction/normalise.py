"""From a decoded file to the canonical text that every offset in the archive refers to."""

import re
import unicodedata

_LINE_ENDS = re.compile(r"\r\n?|[\u2028\u2029\x0b\x0c]")
_BLANKS = re.compile(r"[^\S\n]+")


def normalise(raw: str) -> str:
    """Return the canonical text of a decoded file: NFC, one kind of line end, paragraphs parted by one blank line."""
    text = unicodedata.normalize("NFC", _LINE_ENDS.sub("\n", raw)).replace("**", "")
    lines = [_BLANKS.sub(" ", line).strip() for line in text.split("\n")]
    return re.sub(r"\n{2,}", "\n\n", "\n".join(lines)).strip()
