"""The first step to a canonical text: one spelling for every character."""

import html
import re
import unicodedata

RULES = {
    "text.line-ends": "Every kind of line end, form feed and Unicode line separator becomes one line feed.",
    "text.entities": "HTML entities such as &nbsp; and &amp; become the characters they stand for.",
    "text.invisible": "Byte-order marks, zero-width characters, soft hyphens and control characters are dropped.",
    "text.blanks": "No-break and other wide or narrow spaces become spaces, and a run of spaces becomes one.",
    "text.ligatures": "Ligatures of typesetting (ﬁ, ﬂ, …) become the letters they stand for.",
    "text.composed": "Letters and their accents are composed (Unicode NFC).",
}

_LINE_ENDS = r"\x0b\x0c\x85\u2028\u2029"
_NESTED_AMPERSAND = re.compile(r"&(?:amp;){1,20}", re.IGNORECASE)
# Controls but tab and line feed; soft hyphen; zero-width and direction marks; variation selectors; byte-order mark.
_INVISIBLE = (
    r"\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\xad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f"
    r"\ufe00-\ufe0f\ufeff"
)
# Letters that typesetting drew as one.
_LIGATURES = {
    "\ufb00": "ff",
    "\ufb01": "fi",
    "\ufb02": "fl",
    "\ufb03": "ffi",
    "\ufb04": "ffl",
    "\ufb05": "st",
    "\ufb06": "st",
}
_BLANKS = r"\t\x1c-\x1f\xa0\u1680\u2000-\u200a\u202f\u205f\u3000"
_LINE_END, _UNSEEN, _LIGATURE, _BLANK = (
    re.compile(f"[{signs}]") for signs in (_LINE_ENDS, _INVISIBLE, "".join(_LIGATURES), _BLANKS)
)
# Most texts hold none of these, and one look tells.
_ODD = re.compile(f"[\\r{_LINE_ENDS}{_INVISIBLE}{''.join(_LIGATURES)}{_BLANKS}]")


def plain_characters(raw: str) -> str:
    """Return a text with one kind of line end, visible characters only, composed, and lines without outer blanks.

    "Dr.&nbsp;Elmas&shy; Tarvin" becomes "Dr. Elmas Tarvin".
    """
    text = html.unescape(_NESTED_AMPERSAND.sub("&", raw)) if "&" in raw else raw
    if _ODD.search(text):
        text = _LINE_END.sub("\n", text.replace("\r\n", "\n").replace("\r", "\n"))
        text = _LIGATURE.sub(lambda match: _LIGATURES[match[0]], text)
        text = _BLANK.sub(" ", _UNSEEN.sub("", text))
    return tidy_lines(unicodedata.normalize("NFC", text))


def tidy_lines(text: str) -> str:
    """Return a text whose lines have single spaces only, and none at their ends."""
    while "  " in text:
        text = text.replace("  ", " ")
    return "\n".join(map(str.strip, text.split("\n")))
