"""What wants a look: statements with rows undecided, stale or without a passage, and those with problems."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from django.db.models import Count, Exists, OuterRef, Q, QuerySet

from observers.admin.evidence import LONG_FIELDS
from observers.models import ROW_KINDS, Statement
from observers.vocabulary import ReviewState

UNREVIEWED = Q(review_state=ReviewState.UNREVIEWED)
STALE = Q(is_stale=True)
# What is rejected is not shown, and needs no words of the text.
BARE = Q(start__isnull=True) & ~Q(review_state=ReviewState.REJECTED)
UNDECIDED = UNREVIEWED | STALE
# What a curator has settled, and what a newer version of the text has overtaken, wants no look.
OPEN_PROBLEMS = Q(replaced_by=None, open_problems__gt=0)


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a statement is in the queue."""

    value: str
    label: str
    definition: str


REASONS = (
    Reason("", "All that waits", "With a row to decide on or to give a passage, or a problem to settle."),
    Reason("unreviewed", "Unreviewed", "Read from the text, and not yet looked at by a person."),
    Reason("stale", "Stale", "Decided, but the text or the reading has changed since."),
    Reason("problems", "With problems", "The reader met something that neither it nor a curator has settled."),
    Reason("bare", "Without a passage", "Added by a curator, and no words of the text stand behind it yet."),
)


@dataclass(frozen=True, slots=True)
class Progress:
    """How many rows a statement has, and how many of them still want a decision, a second look or a passage."""

    total: int = 0
    undecided: int = 0
    stale: int = 0
    bare: int = 0

    @property
    def reviewed(self) -> int:
        """Return how many rows are settled."""
        return self.total - self.undecided

    def __add__(self, other: "Progress") -> "Progress":
        return Progress(
            self.total + other.total,
            self.undecided + other.undecided,
            self.stale + other.stale,
            self.bare + other.bare,
        )


def progress_of(statements: Iterable[int]) -> Mapping[int, Progress]:
    """Return the progress of each of these statements that has any rows, in one query for each kind of row."""
    keys, found = list(statements), dict[int, Progress]()
    for kind in ROW_KINDS:
        counts = {"total": Count("pk"), "undecided": Count("pk", filter=UNDECIDED)}
        more = {"stale": Count("pk", filter=STALE), "bare": Count("pk", filter=BARE)}
        rows = kind.objects.filter(statement__in=keys).order_by().values("statement").annotate(**counts, **more)
        for row in rows:
            pk = row.pop("statement")
            found[pk] = found.get(pk, Progress()) + Progress(**row)
    return found


_OF_ROWS = {"unreviewed": UNREVIEWED, "stale": STALE, "bare": BARE}


def waiting(reason: str = "") -> QuerySet[Statement]:
    """Return the statements that wait for this reason, the last to come in first; an unknown reason is none."""
    statements = Statement.objects.defer(*LONG_FIELDS).order_by("-pk")
    if reason == "problems":
        return statements.filter(OPEN_PROBLEMS)
    condition = _OF_ROWS.get(reason, UNDECIDED | BARE)
    rows = (Exists(kind.objects.order_by().filter(condition, statement=OuterRef("pk"))) for kind in ROW_KINDS)
    fact, meeting, finding = rows
    has_rows = fact | meeting | finding
    return statements.filter(has_rows if reason in _OF_ROWS else has_rows | OPEN_PROBLEMS)


def next_statement(after: Statement) -> Statement | None:
    """Return the statement to look at after this one: the one that came in before it, else the latest that waits."""
    others = waiting().exclude(pk=after.pk).select_related("mission")
    return others.filter(pk__lt=after.pk).first() or others.first()
