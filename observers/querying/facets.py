"""Facets as plain data: what a list can be narrowed by, with counts and addresses."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Any

from django.core.exceptions import EmptyResultSet
from django.db import connection
from django.db.models import F, QuerySet
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


def count_values(rows: Rows, paths: Sequence[Path]) -> Counter[str]:
    """Count, in one query, how many of the rows have each value; a row with a value on two paths counts once."""
    valued = [rows.order_by().annotate(facet_value=path) for path in paths]
    first, *others = [each.values_list("facet_value", "pk") for each in valued]
    try:
        sql, params = (first.union(*others) if others else first.distinct()).query.sql_with_params()
    except EmptyResultSet:
        return Counter()
    with connection.cursor() as cursor:
        # S608: the SQL is Django's own, with every value a parameter.
        cursor.execute(f"SELECT facet_value, COUNT(*) FROM ({sql}) AS pairs GROUP BY facet_value", params)  # noqa: S608
        # What has no value is left out here: within the query every value would be worked out twice.
        return Counter({str(value): count for value, count in cursor.fetchall() if value not in {None, ""}})


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
