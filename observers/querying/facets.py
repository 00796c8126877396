"""Facets as plain data: what a list can be narrowed by, with counts and addresses."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Any

from django.core.exceptions import EmptyResultSet
from django.db import connection
from django.db.models import Count, F, QuerySet
from django.db.models.expressions import Combinable
from django.utils.functional import Promise

from observers.querying.addresses import Address

Rows = QuerySet[Any, Any]
Path = F | Combinable
Label = str | Promise


class Order(Enum):
    """How the options of a facet are ordered."""

    MOST_FIRST = "by count, the highest first, then by label"
    AS_LISTED = "as in the closed list"
    LATEST_FIRST = "by value, the highest first"


@dataclass(frozen=True, slots=True)
class Option:
    """One value of a facet; its address adds it, or takes it away where it is selected."""

    value: str
    label: str
    count: int
    is_selected: bool
    address: str


@dataclass(frozen=True, slots=True)
class Facet:
    """One facet of a list with the values that occur, and those that are selected."""

    parameter: str
    label: str
    options: list[Option]

    @property
    def is_active(self) -> bool:
        """Tell whether any option is selected."""
        return any(option.is_selected for option in self.options)


def count_values(rows: Rows, paths: Sequence[Path], holder: str = "pk") -> Counter[str]:
    """Count, in one query, how many of the rows have each value; a row with a value on two paths counts once.

    The paths begin at `holder`: at the rows themselves, or at what they belong to, such as their mission.
    """
    try:
        sql, params = _counting(rows, paths, holder)
    except EmptyResultSet:
        return Counter()
    with connection.cursor() as cursor:
        cursor.execute(sql, params)
        # What has no value is left out here: within the query every value would be worked out twice.
        return Counter({str(value): int(count) for value, count in cursor.fetchall() if value not in {None, ""}})


def holders(rows: Rows, holder: str) -> Rows:
    """Return all rows that may hold the values of these: of their own model, or of what they belong to."""
    model = rows.model if holder == "pk" else rows.model._meta.get_field(holder).related_model
    held: Rows = model._default_manager.order_by()
    return held


def _counting(rows: Rows, paths: Sequence[Path], holder: str) -> tuple[str, tuple[Any, ...]]:
    # S608: the SQL is Django's own, with every value a parameter.
    if holder == "pk":
        pairs, params = _pairs(rows.order_by(), paths)
        return f"SELECT facet_value, COUNT(*) FROM ({pairs}) AS pairs GROUP BY facet_value", params  # noqa: S608
    # The values are worked out once for each holder, of which there are far fewer than rows.
    pairs, params = _pairs(holders(rows, holder), paths)
    held = rows.order_by().values(facet_holder=F(holder)).annotate(facet_rows=Count("pk"))
    counts, counts_params = held.query.sql_with_params()
    joined = f"({counts}) AS held JOIN ({pairs}) AS pairs ON pairs.facet_holder = held.facet_holder"
    return f"SELECT facet_value, SUM(facet_rows) FROM {joined} GROUP BY facet_value", counts_params + params  # noqa: S608


def _pairs(rows: Rows, paths: Sequence[Path]) -> tuple[str, tuple[Any, ...]]:
    """Return the SQL of every value of these rows with the row that has it, each pair once."""
    valued = [rows.annotate(facet_value=path, facet_holder=F("pk")) for path in paths]
    first, *others = [each.values_list("facet_value", "facet_holder") for each in valued]
    pairs: tuple[str, tuple[Any, ...]] = (first.union(*others) if others else first.distinct()).query.sql_with_params()
    return pairs


def make_options(
    parameter: str, counts: Counter[str], labels: Mapping[str, str], order: Order, address: Address
) -> list[Option]:
    """Make the options of a facet: every value that occurs and every selected one, in order."""
    selected = address.values.get(parameter, ())
    options = [
        Option(value, str(labels[value]), counts[value], value in selected, str(address.toggled(parameter, value)))
        for value in labels
        if counts[value] or value in selected
    ]
    if order is Order.LATEST_FIRST:
        return sorted(options, key=lambda option: option.value, reverse=True)
    if order is Order.MOST_FIRST:
        return sorted(options, key=lambda option: (-option.count, option.label))
    return options
