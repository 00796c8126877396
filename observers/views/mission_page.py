"""What the page of a mission shows, made of the mission's records."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from observers.models import Fact, Finding, Mission, Statement
from observers.querying.facets import Label
from observers.querying.hits import find_hits
from observers.querying.verdicts import add_verdicts, concluding_first
from observers.querying.words import Query
from observers.templatetags.reading import Entry, Reading, Row, kind_of, lay_out
from observers.views.glance import Glance
from observers.vocabulary import Assessment, ReviewState, Topic


@dataclass(frozen=True, slots=True)
class Section:
    """A line of the contents: where it leads, what it says, how many things are there."""

    anchor: str
    label: Label
    count: int | None = None


@dataclass(frozen=True, slots=True)
class TopicGroup:
    """The findings on one topic."""

    topic: Topic
    entries: Sequence[Entry]

    @property
    def value(self) -> str:
        """Return the word of the closed list."""
        return self.topic.value

    @property
    def label(self) -> str:
        """Return the topic for people."""
        return gettext(self.topic.label)

    @property
    def definition(self) -> str:
        """Return what the topic covers."""
        return gettext(self.topic.definition)


def lay_out_statements(statements: Sequence[Statement], rows: Iterable[Row], query: Query) -> list[Reading]:
    """Lay out every statement with the rows read from it and the hits of the query."""
    by_statement: dict[int | None, list[Row]] = {}
    for row in rows:
        by_statement.setdefault(row.statement_id, []).append(row)
    return [
        lay_out(statement, by_statement.get(statement.pk, []), find_hits(statement.text, query) if query else ())
        for statement in statements
    ]


def entries_of(readings: Sequence[Reading], rows: Iterable[Row]) -> list[Entry]:
    """Return an entry for every row in the order given: with its place in the text where its words are shown."""
    placed = {(entry.kind, entry.row.pk): entry for reading in readings for entry in reading.entries}
    shown = {reading.statement.pk: f"{reading.statement.anchor}-" for reading in readings}
    return [
        placed.get((kind_of(row), row.pk))
        or Entry(kind_of(row), row, f"{shown.get(row.statement_id or 0, '')}{row.record_anchor}")
        for row in rows
    ]


def mission_context(mission: Mission, query: Query) -> dict[str, Any]:
    """Return what the template of the page shows, for a mission as `mission_page` gives it."""
    statements = list(mission.statements.all())
    facts = [fact for statement in statements for fact in statement.facts.all()]
    meetings, findings = list(mission.meetings.all()), list(mission.findings.all())
    readings = lay_out_statements(statements, [*_days_once(facts), *meetings, *findings], query)
    others = [other for other in mission.election.missions.all() if other.pk != mission.pk]
    add_verdicts(others, are_linked=True)
    glance = Glance(mission, statements, entries_of(readings, facts))
    on_findings = entries_of(readings, findings)
    verdicts = concluding_first([entry for entry in on_findings if _topic(entry) == Topic.OVERALL_CONDUCT])
    return {
        "mission": mission,
        "readings": readings,
        "is_searched": bool(query),
        "mission_lines": glance.mission_lines(),
        "source_lines": glance.source_lines(),
        "verdicts": verdicts,
        "topics": _by_topic(on_findings),
        "tally": _tally(findings),
        "meetings": entries_of(readings, meetings),
        "checked": _checked([*facts, *meetings, *findings]),
        "findings_total": len(findings),
        "others": others,
        "first_hit": next((hit for reading in readings for hit in reading.hits), None),
        "hits_total": sum(len(reading.hits) for reading in readings),
        "sections": _sections(bool(verdicts), len(findings), len(meetings), bool(others)),
    }


def _days_once(facts: Sequence[Fact]) -> list[Fact]:
    """Leave out the last day where it is the first day once more, in the same words: one date needs one note."""
    first_days = {_day(fact) for fact in facts if fact.field.endswith(".start_date")}
    return [fact for fact in facts if not (fact.field.endswith(".end_date") and _day(fact) in first_days)]


def _day(fact: Fact) -> tuple[object, ...]:
    return fact.field.partition(".")[0], fact.statement_id, fact.span, fact.value


def _topic(entry: Entry) -> str:
    return entry.row.topic if isinstance(entry.row, Finding) else ""


def _by_topic(entries: Sequence[Entry]) -> list[TopicGroup]:
    """Group the findings in the order of the closed list; the verdict stands by itself."""
    groups = [TopicGroup(topic, [entry for entry in entries if _topic(entry) == topic]) for topic in Topic]
    return [group for group in groups if group.entries and group.topic != Topic.OVERALL_CONDUCT]


def _tally(findings: Iterable[Finding]) -> list[dict[str, Any]]:
    counts = Counter(finding.assessment for finding in findings)
    return [
        {"value": term.value, "label": gettext(term.label), "count": counts[term.value]}
        for term in Assessment
        if counts[term.value]
    ]


def _checked(rows: Sequence[Row]) -> dict[str, int]:
    done = sum(row.review_state == ReviewState.ACCEPTED for row in rows)
    return {"done": done, "total": len(rows)}


def _sections(has_verdict: bool, findings: int, meetings: int, has_others: bool) -> list[Section]:
    """Return the sections that hold something."""
    sections = [
        (True, Section("facts", _("At a glance"))),
        (has_verdict, Section("verdict", _("The verdict"))),
        (findings > 0, Section("findings", _("Findings by topic"), findings)),
        (meetings > 0, Section("meetings", _("Meetings"), meetings)),
        (True, Section("statement", _("The statement"))),
        (True, Section("source", _("What the record rests on"))),
        (True, Section("cite", _("Cite"))),
        (has_others, Section("others", _("Others at the same election"))),
    ]
    return [section for is_held, section in sections if is_held]
