"""Where a record stands in a filtered list, and which ones stand beside it; the address alone says which list."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from django.core.exceptions import EmptyResultSet
from django.db import connection
from django.db.models import Window
from django.db.models.functions import RowNumber
from django.http import QueryDict
from django.urls import reverse

from observers.querying.addresses import PAGE
from observers.querying.elections import select_elections
from observers.querying.facets import Rows
from observers.querying.listings import PAGE_SIZE, Selection
from observers.querying.missions import select_missions
from observers.querying.organisations import select_organisations

_LISTS: Mapping[str, Callable[[QueryDict], Selection]] = {
    "mission": select_missions,
    "election": select_elections,
    "organisation": select_organisations,
}

# The SQL put in is Django's own, with every value a parameter.
_AROUND = """
    WITH placed (number, slug) AS (%s), here AS (SELECT number FROM placed WHERE slug = %%s)
    SELECT placed.number, placed.slug, (SELECT COUNT(*) FROM placed)
    FROM placed JOIN here ON placed.number BETWEEN here.number - 1 AND here.number + 1
"""


@dataclass(frozen=True, slots=True)
class Place:
    """The number of a record in a list of `total`; addresses are "" where there is nothing to go to."""

    number: int
    total: int
    name: str
    previous: str
    next: str
    list_address: str


def place_in_list(kind: str, slug: str, params: QueryDict) -> Place | None:
    """Return where a record stands in the list of its kind ("mission") that the parameters ask for.

    None where they ask for nothing, or for a list that the record is not in.
    """
    if not params:
        return None
    selection = _LISTS[kind](params)
    around = _around(slug, selection.rows) if selection.within else {}
    number = next((number for number, (found, _total) in around.items() if found == slug), 0)
    if not number:
        return None
    page = (number - 1) // PAGE_SIZE + 1
    return Place(
        number=number,
        total=around[number][1],
        name=selection.name,
        previous=_address(kind, around[number - 1][0], selection.within) if number - 1 in around else "",
        next=_address(kind, around[number + 1][0], selection.within) if number + 1 in around else "",
        list_address=f"{reverse(f'{kind}-list')}{selection.within}{f'&{PAGE}={page}' if page > 1 else ''}",
    )


def _around(slug: str, rows: Rows) -> dict[int, tuple[str, int]]:
    """Return the record and its two neighbours by their numbers, each with the total; the database counts."""
    # The stubs do not know that a window takes every order that a query takes.
    number = Window(RowNumber(), order_by=rows.query.order_by)  # type: ignore[arg-type]
    numbered = rows.annotate(number=number).order_by()
    try:
        sql, params = numbered.values_list("number", "slug").query.sql_with_params()
    except EmptyResultSet:
        return {}
    with connection.cursor() as cursor:
        cursor.execute(_AROUND % sql, (*params, slug))
        return {number: (found, total) for number, found, total in cursor.fetchall()}


def _address(kind: str, slug: str, within: str) -> str:
    return f"{reverse(f'{kind}-page', args=[slug])}{within}"
