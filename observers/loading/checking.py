"""Whether the archive still says what its texts say: every stored passage and every file read again."""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass

from observers.models import ROW_KINDS, Statement


@dataclass(frozen=True, slots=True)
class Checked:
    """One passage or file that was read again; `fault` says what is wrong with it, "" where all is well."""

    name: str
    fault: str = ""


def check_archive() -> Iterator[Checked]:
    """Read every stored file and passage again and yield what was found, one statement in memory at a time."""
    statements = Statement.objects.order_by("pk").only("source_name", "sha256", "original", "text")
    for statement in statements.iterator(chunk_size=1):
        yield _check_file(statement)
        yield from _check_passages(statement)


def _check_file(statement: Statement) -> Checked:
    is_same = hashlib.sha256(statement.original).hexdigest() == statement.sha256
    fault = "" if is_same else "the bytes as received do not have the SHA-256 that is stored"
    return Checked(f"{statement.source_name}: file", fault)


def _check_passages(statement: Statement) -> Iterator[Checked]:
    for model in ROW_KINDS:
        kind = model._meta.model_name
        rows = model._default_manager.filter(statement=statement, start__isnull=False).order_by("pk")
        for pk, start, end, quote in rows.values_list("pk", "start", "end", "quote").iterator():
            words = statement.text[start:end]
            fault = "" if words == quote else f"quotes {quote!r}, the text has {words!r} from {start} to {end}"
            yield Checked(f"{statement.source_name}: {kind} {pk}", fault)
