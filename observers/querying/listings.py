"""Lists as plain data: from the parameters of an address to the rows of one page and all that the page says about them.

Every list answers every address. What it cannot read is left out and named in `notices`; what a curator has rejected
is neither shown nor counted.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from django.core.paginator import Page, Paginator
from django.db.models import F, OrderBy
from django.db.models.expressions import Combinable
from django.http import QueryDict
from django.utils.formats import date_format
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from observers.querying.addresses import PAGE, Address, cleaned
from observers.querying.facets import Facet, Label, Rows, count_values, make_options
from observers.querying.filters import ListingFilters
from observers.querying.summary import count_phrase, notices, shortened, summarise
from observers.querying.words import Query

PAGE_SIZE = 25
RELEVANCE = "relevance"


@dataclass(frozen=True, slots=True)
class Chip:
    """One value the list is narrowed by; the address is the list without it."""

    label: str
    value: str
    address: str


@dataclass(frozen=True, slots=True)
class DayField:
    """One end of the range of days the list can be narrowed to, to be filled in; the value is an ISO date or ""."""

    parameter: str
    label: str
    value: str


@dataclass(frozen=True, slots=True)
class SortOption:
    """One order the list can be put in."""

    value: str
    label: str
    is_selected: bool
    address: str


@dataclass(frozen=True, slots=True)
class PageNumber:
    """One page to go to; a gap in the row of numbers has no address."""

    label: str
    address: str
    is_current: bool


@dataclass(frozen=True, slots=True)
class PageLinks:
    """The addresses of the pages around; "" where there is no such page."""

    previous: str
    next: str
    numbers: list[PageNumber]


@dataclass(frozen=True, slots=True)
class Listing:
    """One page of a filtered list."""

    rows: list[Any]
    page: Page[Any]
    total: int
    facets: list[Facet]
    days: list[DayField]
    chips: list[Chip]
    sorts: list[SortOption]
    notices: list[str]
    words: str
    query: Query
    summary: str
    clear_address: str
    within: str
    page_links: PageLinks


@dataclass(frozen=True, slots=True)
class Sort:
    """An order: its value in the address, its label, its part of the sentence, and what the rows are ordered by."""

    value: str
    label: Label
    spoken: Label
    ordering: Sequence[str | OrderBy | Combinable]


@dataclass(frozen=True, slots=True)
class ListingKind:
    """What makes one list: its filters, its orders (the first is the usual one), its noun, and how its rows are got.

    `base` gives the rows that may be shown, `for_list` adds what a row of the list shows, `ranked` annotates
    `relevance` for a query, and `dress` adds to the rows of one page what only the words tell.
    """

    filters: type[ListingFilters]
    base: Callable[[], Rows]
    for_list: Callable[[Any], Rows]
    sorts: Sequence[Sort]
    singular: str
    plural: str
    ranked: Callable[[Rows, Query], Rows] | None = None
    dress: Callable[[list[Any], Query], None] | None = None


@dataclass(frozen=True, slots=True)
class Selection:
    """All rows of a filtered list, in the order asked for and not yet fetched, and a name: "Missions in Kazakhstan".

    `within` is the address of the list, "" where nothing is asked for; `notices` say what was left out.
    """

    rows: Rows
    name: str
    within: str
    notices: list[str]


_BY_RELEVANCE = Sort(RELEVANCE, _("Relevance"), _("most relevant first"), [F("relevance").desc()])


def build_listing(params: QueryDict, kind: ListingKind) -> Listing:
    """Build the page of the list that the parameters ask for."""
    given = cleaned(params)
    filters = kind.filters(given, queryset=kind.base())
    words = given.get("q", "").strip() if "q" in filters.filters else ""
    sorts = _sorts(kind, filters.query)
    sort, sort_notices = _chosen_sort(given, sorts)
    address = _address(filters, words, "" if sort is sorts[0] else sort.value)
    page, page_notices = _page(given, _sorted(filters, kind, sort))
    return Listing(
        rows=_dressed(page, filters.query, kind),
        page=page,
        total=page.paginator.count,
        facets=_facets(filters, address),
        days=[_day_field(name, filters) for name in filters.bounds],
        chips=_chips(filters, words, address),
        sorts=[_sort_option(each, sort, sorts[0], address) for each in sorts],
        notices=[*notices(filters, words), *sort_notices, *page_notices],
        words=words,
        query=filters.query,
        summary=_summary(page.paginator.count, kind, filters, words, sort),
        clear_address=str(Address({"sort": address.values["sort"]})),
        within=address.within,
        page_links=_page_links(page, address),
    )


def build_selection(params: QueryDict, kind: ListingKind, noun: str) -> Selection:
    """Return all rows of the list that the parameters ask for; `noun` begins the name. `page` makes no difference."""
    given = cleaned(params)
    filters = kind.filters(given, queryset=kind.base())
    sorts = _sorts(kind, filters.query)
    sort, sort_notices = _chosen_sort(given, sorts)
    words = given.get("q", "").strip() if "q" in filters.filters else ""
    address = _address(filters, words, "" if sort is sorts[0] else sort.value)
    return Selection(
        rows=_sorted(filters, kind, sort),
        name=summarise(noun, filters, words if filters.query else "", ""),
        within=address.within,
        notices=[*notices(filters, words), *sort_notices],
    )


def build_facets(params: QueryDict, kind: ListingKind, names: Sequence[str]) -> list[Facet]:
    """Return some facets of the list that the parameters ask for, in one query each."""
    filters = kind.filters(cleaned(params), queryset=kind.base())
    return [_facet(name, filters, _address(filters, "", "")) for name in names]


def _dressed(page: Page[Any], query: Query, kind: ListingKind) -> list[Any]:
    rows = list(page.object_list)
    if kind.dress and query:
        kind.dress(rows, query)
    return rows


def _summary(total: int, kind: ListingKind, filters: ListingFilters, words: str, sort: Sort) -> str:
    counted = count_phrase(total, kind.singular, kind.plural)
    return summarise(counted, filters, words if filters.query else "", str(sort.spoken) if total > 1 else "")


def _sorts(kind: ListingKind, query: Query) -> Sequence[Sort]:
    return [_BY_RELEVANCE, *kind.sorts] if kind.ranked and query else kind.sorts


def _chosen_sort(given: QueryDict, sorts: Sequence[Sort]) -> tuple[Sort, list[str]]:
    asked = given.get("sort", "")
    for sort in sorts:
        if sort.value == asked:
            return sort, []
    # A reader who takes the words away has not asked for a wrong order.
    if asked in {"", RELEVANCE}:
        return sorts[0], []
    return sorts[0], [gettext("‘%s’ is not an order of this list; it was left out.") % shortened(asked)]


def _address(filters: ListingFilters, words: str, sort: str) -> Address:
    values = {name: chosen.values for name, chosen in filters.chosen.items()}
    values |= {name: (bound.day.isoformat(),) if bound.day else () for name, bound in filters.bounds.items()}
    values["q"] = (words,) if filters.query else ()
    values["sort"] = (sort,) if sort else ()
    return Address(values)


def _sorted(filters: ListingFilters, kind: ListingKind, sort: Sort) -> Rows:
    rows = kind.for_list(filters.rows())
    if kind.ranked and sort is _BY_RELEVANCE:
        rows = kind.ranked(rows, filters.query)
    usual = kind.sorts[0].ordering
    return rows.order_by(*sort.ordering, *(() if sort is kind.sorts[0] else usual))


def _page(given: QueryDict, rows: Rows) -> tuple[Page[Any], list[str]]:
    asked = given.get(PAGE, "")
    page = Paginator(rows, PAGE_SIZE).get_page(asked or 1)
    if not asked or asked == str(page.number):
        return page, []
    missing = gettext("There is no page ‘%(asked)s’; this is page %(number)s.")
    return page, [missing % {"asked": shortened(asked), "number": page.number}]


def _facets(filters: ListingFilters, address: Address) -> list[Facet]:
    return [_facet(name, filters, address) for name in filters.chosen]


def _facet(name: str, filters: ListingFilters, address: Address) -> Facet:
    facet = filters.filters[name]
    counts = count_values(filters.rows(but=name), facet.paths, facet.holder)
    return Facet(name, str(facet.label), make_options(name, counts, facet.known, facet.order, address))


def _day_field(name: str, filters: ListingFilters) -> DayField:
    day = filters.bounds[name].day
    return DayField(name, str(filters.filters[name].label), day.isoformat() if day else "")


def _chips(filters: ListingFilters, words: str, address: Address) -> list[Chip]:
    chips = [
        Chip(
            str(filters.filters[name].label), str(filters.filters[name].known[value]), str(address.toggled(name, value))
        )
        for name, chosen in filters.chosen.items()
        for value in chosen.values
    ]
    chips += [
        Chip(str(filters.filters[name].label), date_format(bound.day), str(address.replaced(name, ())))
        for name, bound in filters.bounds.items()
        if bound.day
    ]
    if filters.query:
        chips.append(Chip(gettext("Words"), words, str(address.replaced("q", ()))))
    return chips


def _sort_option(sort: Sort, chosen: Sort, usual: Sort, address: Address) -> SortOption:
    to = address.replaced("sort", () if sort is usual else [sort.value])
    return SortOption(sort.value, str(sort.label), sort is chosen, str(to))


def _page_links(page: Page[Any], address: Address) -> PageLinks:
    def to(number: int) -> str:
        return str(address.replaced(PAGE, [str(number)] if number > 1 else []))

    numbers = page.paginator.get_elided_page_range(page.number, on_each_side=2, on_ends=1)
    return PageLinks(
        previous=to(page.previous_page_number()) if page.has_previous() else "",
        next=to(page.next_page_number()) if page.has_next() else "",
        numbers=[
            PageNumber(str(number), to(number) if isinstance(number, int) else "", number == page.number)
            for number in numbers
        ],
    )
