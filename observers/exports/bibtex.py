"""Citations as BibTeX: one `@techreport` each, in UTF-8."""

import calendar
from collections.abc import Iterable, Iterator
from datetime import date

from observers.exports.citations import Citation, archive_name

# What TeX takes for commands. Braces are named, because BibTeX counts even escaped ones.
_COMMANDS = str.maketrans(
    {
        "\\": r"\textbackslash{}",
        "{": r"\textbraceleft{}",
        "}": r"\textbraceright{}",
        "~": r"\textasciitilde{}",
        "^": r"\textasciicircum{}",
        **{mark: f"\\{mark}" for mark in "&%$#_"},
    }
)


def write_bibtex(citations: Iterable[Citation], accessed: date) -> Iterator[str]:
    """Yield an entry for each citation, with the day it was accessed on."""
    for citation in citations:
        yield _entry(citation, accessed)


def _entry(citation: Citation, accessed: date) -> str:
    fields = [
        ("author", " and ".join(f"{{{_escaped(author)}}}" for author in citation.authors)),
        # Braces of their own keep the capitals of names.
        ("title", f"{{{_escaped(citation.title)}}}"),
        ("type", _escaped(citation.genre)),
        ("institution", _escaped(citation.authors[0])),
        *_date_fields(citation.issued),
        ("howpublished", _escaped(archive_name())),
        ("language", citation.language),
        ("url", citation.address),
        ("urldate", accessed.isoformat()),
        ("note", _escaped(f"“{citation.quote}”") if citation.quote else ""),
    ]
    lines = [f"  {name} = {{{value}}}," for name, value in fields if value]
    month = [f"  month = {calendar.month_abbr[citation.issued[1]].lower()},"] if citation.issued[1:] else []
    return "\n".join([f"@techreport{{{citation.key},", *lines, *month, "}", "", ""])


def _date_fields(issued: tuple[int, ...]) -> list[tuple[str, str]]:
    """Return the date as BibTeX (year, day) and as biblatex (date) want it."""
    if not issued:
        return []
    return [
        ("year", str(issued[0])),
        ("day", str(issued[2]) if issued[2:] else ""),
        ("date", "-".join(f"{part:02}" for part in issued)),
    ]


def _escaped(text: str) -> str:
    return " ".join(text.split()).translate(_COMMANDS)
