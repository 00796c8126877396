"""Where a mission stands in a filtered list, and which ones stand beside it; the address alone says which list."""

from dataclasses import dataclass

from django.http import QueryDict
from django.urls import reverse

from observers.querying.addresses import PAGE
from observers.querying.listings import PAGE_SIZE
from observers.querying.missions import select_missions


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
    slugs = list(selection.rows.values_list("slug", flat=True)) if selection.within else []
    if slug not in slugs:
        return None
    at = slugs.index(slug)
    page = at // PAGE_SIZE + 1
    return Place(
        number=at + 1,
        total=len(slugs),
        name=selection.name,
        previous=_address(slugs[at - 1], selection.within) if at else "",
        next=_address(slugs[at + 1], selection.within) if at + 1 < len(slugs) else "",
        list_address=f"{reverse('mission-list')}{selection.within}{f'&{PAGE}={page}' if page > 1 else ''}",
    )


def _address(slug: str, within: str) -> str:
    return f"{reverse('mission-page', args=[slug])}{within}"
