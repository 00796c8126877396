"""Rows as a JSON list."""

import json
from collections.abc import Iterable, Iterator
from datetime import date

from observers.exports.rows import Row


def write_json(rows: Iterable[Row]) -> Iterator[str]:
    """Yield the pieces of a JSON list with one object a line; dates are written as in ISO 8601."""
    yield "["
    separator = "\n"
    for row in rows:
        yield separator + json.dumps(row, ensure_ascii=False, default=date.isoformat)
        separator = ",\n"
    yield "\n]\n"
