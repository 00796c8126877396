"""Statements as HTML: sentences with addresses, passages marked and linked to the entries read from them."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate, groupby
from urllib.parse import urlencode

from django import template
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from observers.models import Fact, Finding, Meeting, Statement, problem_key
from observers.querying.hits import Excerpt, find_hits
from observers.querying.words import Query
from observers.spans import Segment, Span, cut_into_segments
from observers.templatetags.reading import Entry, Hit, Mark, Paragraph, Piece

register = template.Library()

# The problem of a text that ends within a sentence; readers are told, for what follows may say otherwise.
CUT_OFF = "text-cut-off"

# How the fields of a reading are called in the margin.
_FIELD_LABELS = {
    "organisation": _("Organisation"),
    "organisation.partners": _("Partner organisation"),
    "election.title": _("Election"),
    "election.country": _("Country"),
    "election.types": _("Type of election"),
    "election.is_early": _("Early election"),
    "election.start_date": _("Election day"),
    "election.end_date": _("Election day"),
    "mission.title": _("Name of the mission"),
    "mission.start_date": _("Mission from"),
    "mission.end_date": _("Mission until"),
    "mission.head": _("Head of mission"),
    "mission.head_role": _("Role of the head"),
    "mission.observer_count": _("Observers"),
    "mission.polling_station_count": _("Polling stations"),
    "mission.composition": _("Who the observers were"),
    "mission.places": _("Place"),
    "statement.kind": _("Kind of document"),
    "statement.title": _("Title of the document"),
    "statement.issued_on": _("Issued on"),
}

# A segment with the position of its first character in the canonical text.
_Placed = tuple[int, Segment[tuple[Span, Mark]]]


@register.filter
def marked(paragraph: Paragraph) -> SafeString:
    """Return a paragraph's text as HTML: not one character more or less than the statement has."""
    return format_html_join("", "{}", ((_sentence(piece),) for piece in paragraph.pieces))


@register.filter
def is_cut_off(statement: Statement) -> bool:
    """Tell whether the text seems to end within a sentence, and no curator has said that it does not."""
    keys = {problem_key(problem, statement.text) for problem in statement.problems if problem["code"] == CUT_OFF}
    return bool(keys) and not keys <= {problem.key for problem in statement.settled_problems.all()}


@register.filter
def note_label(entry: Entry) -> str:
    """Return what the margin says of a passage: "Observers", "Voting, positive", "Met Arlo Penhallow"."""
    if isinstance(entry.row, Fact):
        return str(_FIELD_LABELS.get(entry.row.field, entry.row.field))
    if isinstance(entry.row, Finding):
        return f"{entry.row.get_topic_display()}: {entry.row.get_assessment_display().lower()}"
    return gettext("Met %(who)s") % {"who": entry.row.name or entry.row.institution or entry.row.role}


@register.filter
def passage_address(entry: Entry) -> str:
    """Return the address of an entry's passage on the same page, "" where it has none."""
    return f"#{entry.passage}" if entry.number else ""


@register.filter
def passage_where(entry: Entry) -> str:
    """Return where the passage stands: "paragraph 4"."""
    return gettext("paragraph %(number)d") % {"number": entry.paragraph}


@register.filter
def evidence_address(row: Finding | Meeting, words: str = "") -> str:
    """Return where the words of a row stand; with words searched for, where they are marked as well."""
    asked = f"?{urlencode({'q': words})}" if words else ""
    return f"{row.mission.get_absolute_url()}{asked}#{row.anchor}"


@register.filter
def excerpted(excerpt: Excerpt) -> SafeString:
    """Return a piece of a statement as HTML, its hits marked, with dots where the statement goes on."""
    words = _hits_marked(excerpt.segments)
    return format_html("{}{}{}", "" if excerpt.is_start else "… ", words, "" if excerpt.is_end else " …")


@register.filter
def highlighted(text: str, query: Query) -> SafeString:
    """Return a text as HTML with the hits of the query marked."""
    whole = Span(0, len(text))
    return _hits_marked(cut_into_segments(text, whole, [(hit, "hit") for hit in find_hits(text, query)]))


def _hits_marked(segments: Sequence[Segment[str]]) -> SafeString:
    return _joined(format_html("<mark>{}</mark>" if segment.marks else "{}", segment.text) for segment in segments)


def _sentence(piece: Piece) -> SafeString:
    lengths = (len(segment.text) for segment in piece.segments)
    placed = list(zip(accumulate(lengths, initial=piece.start), piece.segments, strict=False))
    words = _nested(placed, 0)
    return format_html('<span class="sentence" id="{}">{}</span>', piece.anchor, words) if piece.anchor else words


def _nested(placed: Sequence[_Placed], depth: int) -> SafeString:
    """Return segments as HTML, each mark around the shorter marks inside it."""
    return _joined(_enclosed(list(group), depth) if mark else _text(group) for mark, group in _by_mark(placed, depth))


def _by_mark(placed: Sequence[_Placed], depth: int) -> Iterator[tuple[object, Iterator[_Placed]]]:
    return groupby(placed, key=lambda pair: pair[1].marks[depth] if depth < len(pair[1].marks) else None)


def _enclosed(group: Sequence[_Placed], depth: int) -> SafeString:
    span, mark = group[0][1].marks[depth]
    inside = _nested(group, depth + 1)
    begins = group[0][0] == span.start
    last_start, last = group[-1]
    ends = last_start + len(last.text) == span.end
    return _hit(mark, inside, begins, ends) if isinstance(mark, Hit) else _passage(mark, inside, begins, ends)


def _hit(hit: Hit, inside: SafeString, begins: bool, ends: bool) -> SafeString:
    onward = (
        format_html(
            '<a class="next-hit" href="#{}"><span class="visually-hidden">{}</span></a>', hit.next, _("next hit")
        )
        if ends and hit.next
        else ""
    )
    return format_html("<mark{}>{}</mark>{}", _identity(hit.anchor, begins), inside, onward)


def _passage(entry: Entry, inside: SafeString, begins: bool, ends: bool) -> SafeString:
    reference = (
        format_html(
            '<a class="reference reference-{}" href="#{}"><span class="visually-hidden">{} </span>{}</a>',
            entry.kind,
            entry.anchor,
            entry.row._meta.verbose_name,
            entry.number,
        )
        if ends
        else ""
    )
    identity = _identity(entry.passage, begins and entry.is_named)
    return format_html('<span class="passage passage-{}"{}>{}</span>{}', entry.kind, identity, inside, reference)


def _identity(anchor: str, begins: bool) -> SafeString:
    return format_html(' id="{}"', anchor) if begins else mark_safe("")


def _text(group: Iterable[_Placed]) -> SafeString:
    return format_html_join("", "{}", ((segment.text,) for _start, segment in group))


def _joined(parts: Iterable[SafeString]) -> SafeString:
    return format_html_join("", "{}", ((part,) for part in parts))
