"""Files as they come: bytes to a decoded, normalised source text."""

import hashlib
import os
import re
import stat
from pathlib import Path

from observers.extraction import LONGEST_TEXT, TOO_LONG, SourceText, normalise
from observers.loading.encodings import decoded

LARGEST_FILE = 10 * 1024 * 1024

# First bytes of formats that people take for text files.
_OTHER_FORMATS = (
    (b"%PDF", "a PDF document"),
    (b"PK\x03\x04", "a ZIP archive or an Office document"),
    (b"\xd0\xcf\x11\xe0", "an Office document"),
    (b"{\\rtf", "a Rich Text document"),
    (b"\x89PNG", "an image"),
    (b"\xff\xd8\xff", "an image"),
    (b"GIF8", "an image"),
    (b"\x1f\x8b", "a compressed file"),
    (b"\x7fELF", "a program"),
    (b"SQLite format", "a database"),
)
_CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f\ufffe\uffff]")
_MOST_CONTROLS = 0.001
_UNSHOWABLE = re.compile(r"[\x00-\x1f\x7f\ud800-\udfff]")


class UnreadableFile(Exception):
    """Raised where a file cannot be read as text; `str()` is the reason, one clear sentence.

    `sha256` is the hash of the bytes, where there are any.
    """

    def __init__(self, reason: str, sha256: str | None = None) -> None:
        """Keep the hash beside the reason."""
        super().__init__(reason)
        self.sha256 = sha256


def read_source(path: Path) -> SourceText:
    """Return the text of a file; raises `UnreadableFile` with the reason where it has none."""
    try:
        status = path.stat()
        if stat.S_ISDIR(status.st_mode):
            raise UnreadableFile("This is a directory, not a file.")
        if not stat.S_ISREG(status.st_mode):
            raise UnreadableFile("This is not a regular file.")
        if status.st_size > LARGEST_FILE:
            raise UnreadableFile(_too_large(status.st_size))
        data = path.read_bytes()
    except FileNotFoundError as error:
        raise UnreadableFile("There is no such file.") from error
    except PermissionError as error:
        raise UnreadableFile("The file may not be read by this user.") from error
    except (OSError, ValueError) as error:
        raise UnreadableFile("The file cannot be opened.") from error
    return source_from_bytes(path.name, data)


def source_from_bytes(name: str, data: bytes) -> SourceText:
    """Return the text of bytes received under a file name; raises `UnreadableFile` where they are no text."""
    sha256 = hashlib.sha256(data).hexdigest()
    reason = _why_no_text(data)
    text = None if reason else decoded(data)
    if text is None:
        raise UnreadableFile(reason or "The file is not text in an encoding that is known here.", sha256)
    if len(text) > LONGEST_TEXT:
        raise UnreadableFile(TOO_LONG, sha256)
    if not text.strip("\ufeff \t\r\n\f\v\u00a0"):
        raise UnreadableFile("The file holds nothing but blanks.", sha256)
    if len(_CONTROLS.findall(text)) > len(text) * _MOST_CONTROLS:
        raise UnreadableFile("The file is not text: it is full of control characters.", sha256)
    return SourceText(shown_name(name), sha256, data, normalise(text))


def shown_name(name: str) -> str:
    """Return a file name that can be stored and printed: no folders, undecodable bytes and controls marked by �."""
    bare = os.fsencode(name.replace("\\", "/").rsplit("/", 1)[-1]).decode("utf-8", "replace")
    return _UNSHOWABLE.sub("\ufffd", bare)


def _why_no_text(data: bytes) -> str:
    if not data:
        return "The file is empty."
    if len(data) > LARGEST_FILE:
        return _too_large(len(data))
    other = next((form for start, form in _OTHER_FORMATS if data.startswith(start)), "")
    return f"The file is {other}, not text." if other else ""


def _too_large(size: int) -> str:
    return f"The file has {size / 1024 / 1024:.1f} MB; statements of up to {LARGEST_FILE // 1024 // 1024} MB are read."
