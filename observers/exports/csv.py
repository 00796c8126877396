"""Rows as CSV that spreadsheets open as it is meant."""

import csv
from collections.abc import Iterable, Iterator
from datetime import date

from observers.exports.columns import Column, Value
from observers.exports.rows import Row

# Excel takes a file without it for one in the reader's own code page.
_BYTE_ORDER_MARK = "\ufeff"
# What a spreadsheet may take for the beginning of a formula (OWASP, CSV Injection), and the mark against it itself.
_BEGINS_A_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠", "'")


class _Echo:
    """A file that gives back what is written to it."""

    def write(self, line: str) -> str:
        return line


def write_csv(columns: Iterable[Column], rows: Iterable[Row]) -> Iterator[str]:
    """Yield the lines of a CSV file: a byte order mark, the names of the columns, a line for each row.

    Several values of a cell are told apart by "; ". Text that a spreadsheet would run as a formula gets an apostrophe
    in front, and so does text that begins with an apostrophe: taking one away always gives the text back.
    """
    names = [column.name for column in columns]
    writer = csv.writer(_Echo())
    yield _BYTE_ORDER_MARK + writer.writerow(names)
    for row in rows:
        yield writer.writerow([_cell(row[name]) for name in names])


def _cell(value: Value) -> str:
    match value:
        case None:
            return ""
        case bool():
            return "yes" if value else "no"
        case int():
            return str(value)
        case date():
            return value.isoformat()
        case list():
            return _guarded("; ".join(value))
    return _guarded(value)


def _guarded(text: str) -> str:
    return f"'{text}" if text.startswith(_BEGINS_A_FORMULA) else text
