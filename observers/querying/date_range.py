"""A range of days, `from` and `to` in the address: read without errors, and said in words.

A year alone stands for its first day in `from` and its last in `to`, so that "from=2019&to=2021" is three whole years.
"""

import re
from dataclasses import dataclass
from datetime import date

import django_filters
from django import forms
from django.db.models.expressions import Combinable
from django.utils.formats import date_format
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from observers.querying.facets import Label, Rows

FROM, TO = "from", "to"

_YEAR = re.compile(r"[12]\d{3}", re.ASCII)


@dataclass(frozen=True, slots=True)
class Bound:
    """One end of a range: its day, or what was given instead of a day; neither where nothing was given."""

    day: date | None = None
    unknown: str = ""


class BoundField(forms.CharField):
    """Reads a day, "2019-06-30", or a year into a `Bound`; nothing is an error."""

    def __init__(self, month_and_day: str) -> None:
        """Take what makes a year alone a day: "01-01"."""
        super().__init__(required=False)
        self.month_and_day = month_and_day

    def clean(self, value: str | None) -> Bound:
        given = (value or "").strip()
        written = f"{given}-{self.month_and_day}" if _YEAR.fullmatch(given) else given
        try:
            return Bound(date.fromisoformat(written)) if given else Bound()
        except ValueError:
            return Bound(unknown=given)


class BoundFilter(django_filters.Filter):  # type: ignore[misc]
    """Rows whose day, the value of `path`, lies on this side of a bound; undated rows lie on neither."""

    def __init__(self, path: Combinable, lookup: str, month_and_day: str, label: Label) -> None:
        """Take the comparison ("gte" or "lte") and what makes a year alone a day."""
        super().__init__(label=label)
        self.path, self.lookup, self.month_and_day = path, lookup, month_and_day

    @property
    def field(self) -> BoundField:
        return BoundField(self.month_and_day)

    def filter(self, rows: Rows, bound: Bound) -> Rows:
        if bound.day is None:
            return rows
        every = rows.model._default_manager.order_by().annotate(day_of_range=self.path)
        return rows.filter(pk__in=every.filter(**{f"day_of_range__{self.lookup}": bound.day}).values("pk"))


def bound_filters(path: Combinable) -> dict[str, BoundFilter]:
    """Return the two filters of a range over the days at `path`, by their parameters."""
    return {
        FROM: BoundFilter(path, "gte", "01-01", _("From")),
        TO: BoundFilter(path, "lte", "12-31", _("Until")),
    }


def spoken_range(start: date | None, end: date | None) -> str:
    """Return a range in words, with years alone where they are whole.

    "since 2019", "until 5 June 2022", "in 2019", "between 2019 and 2021"; "" without a bound.
    """
    is_whole = (start is None or (start.month, start.day) == (1, 1)) and (
        end is None or (end.month, end.day) == (12, 31)
    )
    first, last = (_spoken(day, is_whole) for day in (start, end))
    if first and last:
        same = gettext("in %(day)s") if is_whole else gettext("on %(day)s")
        between = gettext("between %(first)s and %(last)s")
        return same % {"day": first} if first == last else between % {"first": first, "last": last}
    if first:
        return gettext("since %(day)s") % {"day": first}
    return gettext("until %(day)s") % {"day": last} if last else ""


def _spoken(day: date | None, is_whole: bool) -> str:
    if day is None:
        return ""
    return str(day.year) if is_whole else date_format(day)
