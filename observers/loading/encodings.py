"""From bytes to characters, for the encodings that statements arrive in."""

import codecs
import re

from charset_normalizer import from_bytes

# The longer marks first: that of UTF-32 begins with that of UTF-16.
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_SAMPLE = 20_000
_LONGEST_CUT = 3
# In Windows-1251 a Cyrillic word is a run of bytes from 0xC0 on, and 0xB9 before a number is the sign for "No."; in
# Windows-1252 such bytes are single accented letters between plain ones.
_CYRILLIC_RUN = re.compile(rb"[\xa8\xb8\xc0-\xff]{3,}|\xb9 ?\d")
_HIGH_LETTER = re.compile(rb"[\xc0-\xff]")
_CYRILLIC_SHARE = 0.5


def decoded(data: bytes) -> str | None:
    """Return the text of some bytes, or None where no encoding fits.

    Known are UTF-8, UTF-16 and UTF-32, with or without a byte-order mark, Windows-1251 and Windows-1252; for the rest
    the likeliest encoding of the first pages is taken.
    """
    for encoding in _candidates(data):
        try:
            return data.decode(encoding)
        except UnicodeDecodeError as error:
            if encoding.startswith("utf-8") and error.start >= len(data) - _LONGEST_CUT:
                return data[: error.start].decode(encoding)
    return None


def _candidates(data: bytes) -> list[str]:
    marked = next((encoding for mark, encoding in _MARKS if data.startswith(mark)), None)
    if marked:
        return [marked]
    if b"\0" in data[:_SAMPLE]:
        return _wide(data[:_SAMPLE])
    try:
        data.decode("utf-8")
    except UnicodeDecodeError as error:
        is_cut = error.start >= len(data) - _LONGEST_CUT
        return ["utf-8"] if is_cut else [_single_byte(data), *_likeliest(data[:_SAMPLE])]
    return ["utf-8"]


def _wide(sample: bytes) -> list[str]:
    """Return the encodings of two or four bytes whose zeros stand where the high bytes of Latin letters would."""
    zeros = [sample[place::4].count(0) * 8 / max(len(sample), 1) for place in range(4)]
    full = [share > 1 for share in zeros]
    by_zeros = {
        (False, True, True, True): "utf-32-le",
        (True, True, True, False): "utf-32-be",
        (False, True, False, True): "utf-16-le",
        (True, False, True, False): "utf-16-be",
    }
    encoding = by_zeros.get((full[0], full[1], full[2], full[3]))
    return [encoding] if encoding else []


def _single_byte(data: bytes) -> str:
    in_runs = sum(len(run) for run in _CYRILLIC_RUN.findall(data))
    letters = len(_HIGH_LETTER.findall(data))
    return "cp1251" if in_runs and in_runs >= letters * _CYRILLIC_SHARE else "cp1252"


def _likeliest(sample: bytes) -> list[str]:
    best = from_bytes(sample).best()
    return [best.encoding] if best else []
