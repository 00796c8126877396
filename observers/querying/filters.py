"""The parameters of a list, read with django-filter so that unknown values are told and never show everything."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property, partial, reduce
from operator import or_
from typing import Any

import django_filters
from django import forms
from django.db.models import Q
from django.db.models.expressions import Combinable
from django.utils.translation import gettext

from observers.querying.date_range import FROM, TO, Bound, bound_filters
from observers.querying.facets import Label, Order, Path, Rows, holders
from observers.querying.words import Query, read_query
from observers.vocabulary import Term

# Every option's address repeats the chosen values, so that thousands of them would make a page of megabytes.
MOST_VALUES = 50


@dataclass(frozen=True, slots=True)
class Chosen:
    """The values of one parameter: those the archive knows, in order and once each, and those it does not.

    `surplus` counts the known values beyond `MOST_VALUES`.
    """

    values: tuple[str, ...] = ()
    unknown: tuple[str, ...] = ()
    surplus: int = 0


class KnownValuesField(forms.MultipleChoiceField):
    """Reads the values of a parameter into `Chosen`; no value is an error."""

    def __init__(self, known: Mapping[str, str], written: Callable[[str], str] = str, **options: object) -> None:
        """Take the known values with their labels, and how a value that is none is written as one of them."""
        super().__init__(required=False, **options)  # type: ignore[arg-type]
        self.known, self.written = known, written

    def clean(self, value: Iterable[str] | None) -> Chosen:
        given = [each for each in dict.fromkeys(value or ()) if each.strip()]
        known = tuple(dict.fromkeys(self.written(each) for each in given if self.written(each) in self.known))
        unknown = tuple(each for each in given if self.written(each) not in self.known)
        return Chosen(known[:MOST_VALUES], unknown, len(known[MOST_VALUES:]))


class FacetFilter(django_filters.Filter):  # type: ignore[misc]
    """A facet: rows that have any of the chosen values on any of the paths, which begin at `holder`.

    `known` gives every possible value with its label; `thing` names one in a notice ("an election type"); `phrase`
    puts the chosen labels into the sentence above the list ("by %s").
    """

    def __init__(
        self,
        paths: Sequence[Path],
        known: Callable[[], Mapping[str, str]],
        *,
        label: Label,
        thing: Label,
        phrase: Label,
        order: Order = Order.MOST_FIRST,
        written: Callable[[str], str] = str,
        holder: str = "pk",
    ) -> None:
        """Declare the facet; `known` is called once for each list, `written` gives a value as `known` has it."""
        super().__init__(label=label)
        self.written, self.holder = written, holder
        self.paths, self.thing, self.phrase, self.order = paths, thing, phrase, order
        self._find_known = known

    @cached_property
    def known(self) -> Mapping[str, str]:
        """Return every possible value with its label."""
        return self._find_known()

    @property
    def field(self) -> KnownValuesField:
        return KnownValuesField(self.known, self.written)

    def filter(self, rows: Rows, chosen: Chosen) -> Rows:
        if not chosen.values:
            return rows
        every = holders(rows, self.holder)
        having = [every.annotate(facet_value=path).filter(facet_value__in=chosen.values) for path in self.paths]
        return rows.filter(reduce(or_, (Q(**{f"{self.holder}__in": found.values("pk")}) for found in having)))

    def spoken(self, value: str) -> str:
        """Return the label of a value as it stands within a sentence."""
        return str(self.known[value])


class TermFilter(FacetFilter):
    """A facet over a closed list of the vocabulary: in the order of the list, its labels common nouns."""

    def __init__(
        self,
        paths: Sequence[Path],
        terms: Iterable[Term],
        *,
        label: Label,
        thing: Label,
        phrase: Label,
        holder: str = "pk",
    ) -> None:
        """Declare the facet over the values of `terms`."""
        known = partial(_labels, terms)
        super().__init__(paths, known, label=label, thing=thing, phrase=phrase, order=Order.AS_LISTED, holder=holder)

    def spoken(self, value: str) -> str:
        label = super().spoken(value)
        return label[:1].lower() + label[1:]


def _labels(terms: Iterable[Term]) -> Mapping[str, str]:
    return {term.value: gettext(term.label) for term in terms}


class QueryField(forms.CharField):
    """Reads the words a reader typed into a `Query`; no words are an error."""

    def clean(self, value: str | None) -> Query:
        return read_query(value or "")


class WordsFilter(django_filters.Filter):  # type: ignore[misc]
    """The free words: rows that the query finds, by the list's own way of finding."""

    def __init__(self, find: Callable[[Rows, Query], Rows]) -> None:
        """Take how this list restricts its rows to a query that asks for something."""
        super().__init__()
        self.find = find

    @property
    def field(self) -> QueryField:
        return QueryField(required=False)

    def filter(self, rows: Rows, query: Query) -> Rows:
        return self.find(rows, query) if query else rows


class ListingFilters(django_filters.FilterSet):  # type: ignore[misc]
    """The filters of one list; subclasses declare facets and, as `q`, the free words."""

    @cached_property
    def chosen(self) -> dict[str, Chosen]:
        """Return what is chosen of every facet, in the order the facets are declared."""
        return {name: value for name, value in self._values.items() if isinstance(value, Chosen)}

    @cached_property
    def bounds(self) -> dict[str, Bound]:
        """Return the ends of the range of days, `from` and `to`; nothing where the list has no range."""
        return {name: value for name, value in self._values.items() if isinstance(value, Bound)}

    @property
    def days(self) -> tuple[date | None, date | None]:
        """Return the first and the last day of the range, as far as they are given."""
        return self.bounds.get(FROM, Bound()).day, self.bounds.get(TO, Bound()).day

    @cached_property
    def is_backwards(self) -> bool:
        """Tell whether the range of days ends before it begins; then neither end narrows the list."""
        first, last = (self._given[name].day if name in self._given else None for name in (FROM, TO))
        return first is not None and last is not None and last < first

    @property
    def query(self) -> Query:
        """Return the words asked for; an empty query where the list has none."""
        query = self._values.get("q")
        return query if isinstance(query, Query) else Query()

    def rows(self, but: str = "") -> Rows:
        """Return the rows under all filters, or under all but one."""
        rows: Rows = self.queryset
        for name, value in self._values.items():
            if name != but:
                rows = self.filters[name].filter(rows, value)
        return rows

    @cached_property
    def _values(self) -> dict[str, Chosen | Bound | Query]:
        return {**self._given, **({FROM: Bound(), TO: Bound()} if self.is_backwards else {})}

    @cached_property
    def _given(self) -> dict[str, Any]:
        self.form.full_clean()
        return dict(self.form.cleaned_data)


class DatedFilters(ListingFilters):
    """Filters of a list whose rows have a day: with `from` and `to`, which no attribute of a class could be called."""

    day: Combinable

    @classmethod
    def get_filters(cls) -> dict[str, django_filters.Filter]:
        return {**super().get_filters(), **(bound_filters(cls.day) if hasattr(cls, "day") else {})}
