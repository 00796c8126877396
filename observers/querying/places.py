"""Where a mission stands in a filtered list, and which ones stand beside it; the address alone says which list."""

from dataclasses import dataclass

from django.core.exceptions import EmptyResultSet
from django.db import connection
from django.db.models import Window
from django.db.models.functions import RowNumber
from django.http import QueryDict
from django.urls import reverse

from observers.querying.addresses import PAGE
from observers.querying.facets import Rows
from observers.querying.listings import PAGE_SIZE
from observers.querying.missions import select_missions

# The SQL put in is Django's own, with every value a parameter.
_AROUND = """
    WITH placed (number, slug) AS (%s), here AS (SELECT number FROM placed WHERE slug = %%s)
    SELECT placed.number, placed.slug, (SELECT COUNT(*) FROM placed)
    FROM placed JOIN here ON placed.number BETWEEN here.number - 1 AND here.number + 1
"""


@dataclass(frozen=True, slots=True)
class Place:
    """The number of a mission in a list of `total`; addresses are "" where there is nothing to go to."""

    number: int
    total: int
    name: str
    previous: str
    next: str
    list_address: str


def place_in_list(slug: str, params: QueryDict) -> Place | None:
    """Return where the mission stands in the list that the parameters ask for.

    None where they ask for nothing, or for a list that the mission is not in.
    """
    if not params:
        return None
    selection = select_missions(params)
    around = _around(slug, selection.rows) if selection.within else {}
    number = next((number for number, (found, _total) in around.items() if found == slug), 0)
    if not number:
        return None
    page = (number - 1) // PAGE_SIZE + 1
    return Place(
        number=number,
        total=around[number][1],
        name=selection.name,
        previous=_address(around[number - 1][0], selection.within) if number - 1 in around else "",
        next=_address(around[number + 1][0], selection.within) if number + 1 in around else "",
        list_address=f"{reverse('mission-list')}{selection.within}{f'&{PAGE}={page}' if page > 1 else ''}",
    )


def _around(slug: str, rows: Rows) -> dict[int, tuple[str, int]]:
    """Return the mission and its two neighbours by their numbers, each with the total; the database counts."""
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


def _address(slug: str, within: str) -> str:
    return f"{reverse('mission-page', args=[slug])}{within}"
