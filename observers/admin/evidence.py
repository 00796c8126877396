"""Evidence beside values: the words a header value was read from, and a passage within its surrounding words."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from django.contrib import admin
from django.db.models import Prefetch
from django.template.loader import render_to_string
from django.utils.safestring import SafeString

from observers.loading import compare
from observers.models import Curated, Election, Fact, Mission, Row, Statement
from observers.spans import Span

LONG_FIELDS = ("text", "original")

# About three lines of print on either side: enough to judge a sentence by its neighbours.
_REACH = 280


@dataclass(frozen=True, slots=True)
class Surroundings:
    """A passage with some words of its text on either side."""

    before: str
    words: str
    after: str


def statements_with_facts() -> "Prefetch[Any]":
    """Return the prefetch of `statements`, each with its facts, without the long texts."""
    return Prefetch("statements", Statement.objects.defer(*LONG_FIELDS).prefetch_related("facts"))


def evidence_of(field: str, name: str) -> Callable[[Any], SafeString]:
    """Return an admin column that shows the facts `field` ("mission.head") behind the record's own field `name`."""

    @admin.display(description="evidence")
    def evidence(record: Curated) -> SafeString:
        facts = [fact for fact in _facts_of(record) if fact.field == field]
        context = {"facts": facts, "is_curated": name in record.curated_fields}
        return render_to_string("admin/observers/evidence.html", context)

    return evidence


def is_evidence(column: Any) -> bool:
    """Tell whether a line of a fieldset is a column made by `evidence_of` or another computed one."""
    return callable(column)


def _facts_of(record: Curated) -> Iterable[Fact]:
    match record:
        case Statement():
            return record.facts.all()
        case Mission():
            return [fact for statement in record.statements.all() for fact in statement.facts.all()]
        case Election():
            return [fact for mission in record.missions.all() for fact in _facts_of(mission)]
        case _:
            return []


@admin.display(description="passage")
def passage(row: Row) -> SafeString:
    """Show the passage of a row, marked within its surrounding words."""
    found = row.statement and row.span and surroundings(row.statement.text, row.span)
    return render_to_string("admin/observers/passage.html", {"row": row, "surroundings": found})


@admin.display(description="read and recorded")
def comparison(row: Row) -> SafeString:
    """Show what was read beside what stands now."""
    return render_to_string("admin/observers/comparison.html", {"row": row, "values": compare(row, row.as_read)})


def surroundings(text: str, span: Span) -> Surroundings:
    """Return a passage with whole words on either side, as far as three lines reach."""
    start, end = max(0, span.start - _REACH), min(len(text), span.end + _REACH)
    before, after = text[start : span.start], text[span.end : end]
    if start > 0:
        before = f"… {before.partition(' ')[2]}"
    if end < len(text):
        after = f"{after.rpartition(' ')[0]} …"
    return Surroundings(before, span.of(text), after)
