"""Citations as CSL-JSON, which Zotero, Pandoc and the citation processors read."""

import json
from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any

from observers.exports.citations import Citation, archive_name


def write_csl(citations: Iterable[Citation], accessed: date) -> Iterator[str]:
    """Yield the pieces of a JSON list with an item for each citation."""
    items = [csl_item(citation, accessed) for citation in citations]
    yield json.dumps(items, ensure_ascii=False, indent=2) + "\n"


def csl_item(citation: Citation, accessed: date) -> dict[str, Any]:
    """Return one citation as a CSL item, with the day it was accessed on."""
    item = {
        "id": citation.key,
        "type": "report",
        "author": [{"literal": author} for author in citation.authors],
        "title": citation.title,
        "genre": citation.genre,
        "issued": _date(citation.issued),
        "publisher": citation.authors[0],
        "archive": archive_name(),
        "language": citation.language,
        "note": f"“{citation.quote}”" if citation.quote else "",
        "URL": citation.address,
        "accessed": _date((accessed.year, accessed.month, accessed.day)),
    }
    return {name: value for name, value in item.items() if value}


def _date(parts: tuple[int, ...]) -> dict[str, list[list[int]]] | None:
    return {"date-parts": [list(parts)]} if parts else None
