"""What a curator corrects in a reading before it is stored: kept as the curator's edits, which no later load undoes."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from uuid import uuid4

from observers.loading.read_rows import ReadRow
from observers.models import ROW_KINDS, Fact, Statement, change_all
from observers.vocabulary import Origin, ReviewState


@dataclass(frozen=True, slots=True)
class Corrections:
    """Values of header fields as a curator has them, and rows of the reading that are left out.

    `values` holds single fields ("election.country": "KZ"; "" where the text is wrong to give any), `lists` whole lists
    of values ("election.types": ["referendum"]), as facts keep them. `left_out` names rows by their kind ("fact",
    "meeting", "finding") and their number in the reading. `election` is the stored one that a curator chose.
    """

    values: Mapping[str, str] = field(default_factory=dict)
    lists: Mapping[str, Sequence[str]] = field(default_factory=dict)
    left_out: frozenset[tuple[str, int]] = frozenset()
    election: int | None = None


NO_CORRECTIONS = Corrections()


def correct_rows(statement: Statement, corrections: Corrections, read: Mapping[str, Sequence[ReadRow]]) -> None:
    """Edit, add and reject rows of a statement as a curator did; `read` holds those of each kind as they were read."""
    for kind in ROW_KINDS:
        name = str(kind._meta.model_name)
        keys = {row.key for number, row in enumerate(read[name]) if (name, number) in corrections.left_out}
        change_all(kind.objects.filter(statement=statement, key__in=keys), review_state=ReviewState.REJECTED)
    for name, value in corrections.values.items():
        _correct_value(statement, name, value)
    for name, values in corrections.lists.items():
        _correct_list(statement, name, values)


def _correct_value(statement: Statement, name: str, value: str) -> None:
    facts = list(Fact.objects.filter(statement=statement, field=name).order_by("start", "pk"))
    if not value:
        change_all(facts, review_state=ReviewState.REJECTED)
    elif facts:
        change_all(facts[:1], value=value, is_approximate=False, review_state=ReviewState.ACCEPTED)
    else:
        _add(statement, name, value)


def _correct_list(statement: Statement, name: str, values: Sequence[str]) -> None:
    facts = list(Fact.objects.filter(statement=statement, field=name))
    change_all([fact for fact in facts if fact.value not in values], review_state=ReviewState.REJECTED)
    change_all([fact for fact in facts if fact.value in values], review_state=ReviewState.ACCEPTED)
    for value in values:
        if value not in {fact.value for fact in facts}:
            _add(statement, name, value)


def _add(statement: Statement, name: str, value: str) -> None:
    """Add a fact without a passage: the queue asks for the words behind it."""
    by_hand = {"origin": Origin.CURATOR, "review_state": ReviewState.ACCEPTED, "key": uuid4().hex}
    Fact.objects.create(statement=statement, field=name, value=value, **by_hand)
