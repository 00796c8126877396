"""What a load would do, told on a terminal: row by row, with the old value and the new one."""

from collections import Counter
from collections.abc import Iterator

from observers.loading import Difference, FileReport, RecordStep, RowStep, Verdict

_LONGEST = 100
_WIDTH = max(len(verdict) for verdict in Verdict) + 1

# Values that a load does not take over.
_STANDING = {Verdict.KEPT, Verdict.STALE}


def tell(report: FileReport, has_all: bool) -> Iterator[str]:
    """Yield the lines on one file of a dry run; rows that stay as they are only counted, unless `has_all`."""
    difference = report.difference
    if difference is None:
        return
    yield _heading(report, difference)
    for step in difference.rows:
        if has_all or step.verdict is not Verdict.UNCHANGED:
            yield from _row(step)
    for record in difference.records:
        yield from _record(record)
    for field in difference.kept:
        yield _line("kept", f"{field.record}: a curator has edited it")
        yield _detail(f"{field.label}: stands as {_short(field.stands)}, the texts say {_short(field.read)}")
    yield f"  {_counts(difference)}"


def _heading(report: FileReport, difference: Difference) -> str:
    version = f", a new version of “{_short(difference.replaces)}”" if difference.replaces else ""
    return f"{shown(report.name)}: {report.outcome}, mission {report.mission}{version}"


def _row(step: RowStep) -> Iterator[str]:
    yield _line(step.verdict, f"{step.kind} “{_short(step.words)}”{f' ({step.reason})' if step.reason else ''}")
    for value in step.values:
        if step.verdict in _STANDING:
            yield _detail(f"{value.label}: stands as {_short(value.stands)}, now read {_short(value.read)}")
        else:
            yield _detail(f"{value.label}: {_short(value.stands)} → {_short(value.read)}")


def _record(step: RecordStep) -> Iterator[str]:
    yield _line(step.deed, f"{step.kind} “{_short(step.name)}”")
    for change in step.changes:
        yield _detail(f"{change.label}: {_short(change.old)} → {_short(change.new)}")


def _counts(difference: Difference) -> str:
    counts = Counter(step.verdict for step in difference.rows)
    return "rows: " + ", ".join(f"{counts[verdict]} {verdict}" for verdict in Verdict)


def _line(word: str, text: str) -> str:
    return f"  {word:<{_WIDTH}} {text}"


def _detail(text: str) -> str:
    return f"  {'':<{_WIDTH}}   {text}"


def _short(text: str) -> str:
    words = shown(" ".join(text.split()))
    return words if len(words) <= _LONGEST else f"{words[: _LONGEST - 1]}…"


def shown(text: str) -> str:
    """Return a text that any terminal can show on one line, whatever bytes it is made of."""
    return "".join(letter if letter.isprintable() else "\ufffd" for letter in text)
