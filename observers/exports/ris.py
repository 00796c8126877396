"""Citations as RIS, the format of most reference managers: a tag and a value on each line, lines ended by CR LF."""

from collections.abc import Iterable, Iterator
from datetime import date

from observers.exports.citations import Citation, archive_name


def write_ris(citations: Iterable[Citation], accessed: date) -> Iterator[str]:
    """Yield a record for each citation, with the day it was accessed on."""
    for citation in citations:
        yield _record(citation, accessed)


def _record(citation: Citation, accessed: date) -> str:
    fields = [
        ("TY", "RPRT"),
        ("ID", citation.key),
        *(("AU", author) for author in citation.authors),
        ("TI", citation.title),
        ("M3", citation.genre),
        ("PY", citation.year),
        ("DA", _day(citation.issued)),
        ("PB", citation.authors[0]),
        ("DB", archive_name()),
        ("LA", citation.language),
        ("N1", f"“{citation.quote}”" if citation.quote else ""),
        ("UR", citation.address),
        ("Y2", f"{accessed:%Y/%m/%d}"),
    ]
    lines = [f"{tag}  - {_on_one_line(value)}\r\n" for tag, value in fields if value]
    return "".join([*lines, "ER  - \r\n\r\n"])


def _day(issued: tuple[int, ...]) -> str:
    return "/".join(f"{part:02}" for part in issued)


def _on_one_line(value: str) -> str:
    return " ".join(value.split())
