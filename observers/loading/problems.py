"""What the reader could not settle, and what of it a curator has settled since."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.db import transaction

from observers.models import SettledProblem, Statement, change_all, problem_key, recorded_as


@dataclass(frozen=True, slots=True)
class ListedProblem:
    """One problem of a statement: its number there, what it says of which words, and how a curator has settled it."""

    number: int
    key: str
    message: str
    quote: str
    end: int | None
    settled: SettledProblem | None


def problems_of(statement: Statement) -> list[ListedProblem]:
    """Return all problems of the latest reading of a statement, in their order."""
    if not statement.problems:
        return []
    settled = {row.key: row for row in statement.settled_problems.select_related("settled_by")}
    listed = []
    for number, problem in enumerate(statement.problems, 1):
        key = problem_key(problem, statement.text)
        end = problem.get("end")
        quote = statement.text[problem["start"] : end] if end else ""
        listed.append(ListedProblem(number, key, problem["message"], quote, end, settled.get(key)))
    return listed


def settle_problem(statement: Statement, key: str, note: str, user: Any) -> None:
    """Put on record that a person has settled a problem; raises `ValueError` where the statement has none such."""
    with transaction.atomic(), recorded_as("problem settled"):
        statement = Statement.objects.select_for_update(of=["self"]).get(pk=statement.pk)
        problem = next((problem for problem in problems_of(statement) if problem.key == key), None)
        if problem is None:
            raise ValueError("The statement no longer has this problem.")
        known = problem.settled or SettledProblem(statement=statement, key=key, message=problem.message)
        known.note, known.settled_by = note, user
        known.save()
        count_open(statement)


def reopen_problem(statement: Statement, key: str) -> None:
    """Let a settled problem want a look again."""
    with transaction.atomic(), recorded_as("problem opened again"):
        statement = Statement.objects.select_for_update(of=["self"]).get(pk=statement.pk)
        for row in statement.settled_problems.filter(key=key):
            row.delete()
        count_open(statement)


def count_open(statement: Statement) -> bool:
    """Bring the number of open problems of a statement in line; tell whether it was another."""
    number = sum(problem.settled is None for problem in problems_of(statement))
    if number == statement.open_problems:
        return False
    statement.open_problems = number
    statement.save(update_fields=["open_problems"])
    return True


def take_along(earlier: Iterable[Statement], statement: Statement) -> None:
    """Let what was settled in earlier versions of a text stay settled in this one."""
    known = set(statement.settled_problems.values_list("key", flat=True))
    rows = SettledProblem.objects.filter(statement__in=list(earlier)).exclude(key__in=known)
    latest = {row.key: row for row in rows.order_by("statement_id", "pk")}
    change_all(latest.values(), statement=statement)
