"""Paragraphs from lines: hard-wrapped lines and paragraphs cut by a page break are joined, real lines stay."""

import re
from itertools import pairwise

from observers.extraction.text.page_lines import DATE_LINE, DATELINE

RULES = {
    "text.wrapped": "Lines that were broken near a common width are joined where the next word would not have fitted.",
    "text.carried-on": "A line that stops in mid-sentence is joined with the line that carries it on in lower case.",
    "text.page-break": "Two halves of a paragraph that a page break parted are joined into one.",
    "text.torn-lines": "A word torn by a hyphen at the end of a line is joined.",
    "text.headings": "Short lines that follow each other stay one block; every other line is a paragraph of its own.",
}

_BLANK_LINES = re.compile(r"\n\n+")
_ITEM = re.compile(r"(?:[•·▪●○◦‣⁃*–—-]|\(?[a-z]{1,4}\)|\(?\d{1,3}[.)]|[IVX]{1,5}\.)\s")
_STOP = re.compile(r"[.!?…:;]['\"”’»)\]]{0,3}$")
_MID_SENTENCE = re.compile(
    r"(?:,|\b(?:the|an?|of|and|or|in|on|at|to|for|from|by|with|as|that|which|its|their|was|were|is|are|has|have|will|be))$",
    re.IGNORECASE,
)
_TORN = re.compile(r"(?P<first>[^\W\d_]{2,20})-$")
# First parts of compounds that keep their hyphen.
_COMPOUND = re.compile(
    r"non|self|long|short|well|co|vice|post|pre|pro|anti|multi|inter|cross|high|low|full|part|all|ex|mid|sub|one|two|three",
    re.IGNORECASE,
)
_NARROWEST, _WIDEST = 45, 130
_LONGEST_HEADING = 150
_SHORTEST_PROSE = 60
_LONGEST_STOP, _WORD_LENGTH = 4, 24
_SLACK = 6
_ENOUGH_LINES = 3
_HEAD_LINES = 5


def with_whole_paragraphs(text: str) -> str:
    """Return a text whose paragraphs are parted by one blank line, with single line feeds in heading blocks only.

    "authorities in the", a blank line and "activities of the polling stations." become one paragraph.
    """
    blocks = [block.split("\n") for block in _BLANK_LINES.split(text.strip("\n")) if block]
    width = _wrapping_width([line for block in blocks for line in block[:-1]])
    pieces = [piece for block in blocks for piece in _pieces_of(block, width)]
    return "\n\n".join(_joined_over_breaks(pieces))


def _pieces_of(block: list[str], width: int) -> list[str]:
    return _pieces(_unwrapped(block, _own_width(block, width))) if len(block) > 1 else block


def _own_width(block: list[str], width: int) -> int:
    return _wrapping_width(block[:-1]) or width


def _wrapping_width(lines: list[str]) -> int:
    """Return the width at which lines were broken, or 0 where they were not."""
    if len(lines) < _ENOUGH_LINES:
        return 0
    lengths = sorted(len(line) for line in lines)
    width = lengths[int(len(lengths) * 0.95)]
    filled = [line for line in lines if len(line) >= 0.75 * width]
    open_ended = [line for line in filled if not _stops(line)]
    is_wrapped = _NARROWEST <= width <= _WIDEST and len(filled) * 2 >= len(lines) and len(open_ended) * 2 >= len(filled)
    return width if is_wrapped else 0


def _unwrapped(block: list[str], width: int) -> list[str]:
    lines = [[block[0]]]
    for number, (above, line) in enumerate(pairwise(block)):
        is_head = number < _HEAD_LINES
        if DATE_LINE.fullmatch(line) or DATE_LINE.fullmatch(above) or (is_head and _opens_with_date(above, line)):
            lines.append([line])
        elif _carries_on(above, line) or (width and _was_broken(above, line, width)):
            lines[-1].append(line)
        else:
            lines.append([line])
    return [_as_one(parts) for parts in lines]


def _opens_with_date(above: str, line: str) -> bool:
    """Tell the dateline below a headline: "BROD, 3 March 2025 /Agency/. The mission …", "2 June 2024, Brod"."""
    return DATELINE.match(line) is not None and not _breaks_off(above)


def _carries_on(above: str, line: str) -> bool:
    if _ITEM.match(line) or _stops(above):
        return False
    is_lower = line[:1].islower() and (len(above) > _NARROWEST or _TORN.search(above[-_WORD_LENGTH:]) is not None)
    return is_lower or _breaks_off(above)


def _stops(line: str) -> bool:
    return _STOP.search(line[-_LONGEST_STOP:]) is not None


def _breaks_off(line: str) -> bool:
    return _MID_SENTENCE.search(line[-_WORD_LENGTH:]) is not None


def _was_broken(above: str, line: str, width: int) -> bool:
    if _ITEM.match(line) or len(above) > width + _SLACK:
        return False
    return len(above) + 1 + len(line.split(" ", 1)[0]) > width - _SLACK


def _as_one(parts: list[str]) -> str:
    whole = [parts[0]]
    for above, part in pairwise(parts):
        torn = _TORN.search(above[-_WORD_LENGTH:])
        if torn and part[:1].islower():
            if not _COMPOUND.fullmatch(torn["first"]):
                whole[-1] = whole[-1][:-1]
            whole.append(part)
        else:
            whole.append(f" {part}")
    return "".join(whole)


def _pieces(lines: list[str]) -> list[str]:
    """Group neighbouring short lines without a full stop; every other line stands alone."""
    groups = [[lines[0]]]
    for above, line in pairwise(lines):
        if _is_short(above) and _is_short(line):
            groups[-1].append(line)
        else:
            groups.append([line])
    return ["\n".join(group) for group in groups]


def _is_short(line: str) -> bool:
    return len(line) <= _LONGEST_HEADING and (line[-1:] not in ".!?…" or _ITEM.match(line) is not None)


def _joined_over_breaks(pieces: list[str]) -> list[str]:
    whole: list[str] = []
    for piece in pieces:
        if whole and _was_cut(whole[-1], piece):
            whole[-1] = f"{whole[-1]} {piece}"
        else:
            whole.append(piece)
    return whole


def _was_cut(above: str, piece: str) -> bool:
    last = above[-200:]
    if len(above) < _SHORTEST_PROSE or _stops(last) or _ITEM.match(piece) or "\n" in last:
        return False
    return piece[:1].islower() or _breaks_off(last)
