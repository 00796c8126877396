"""Missions by year and organisation as a field of marks; plain numbers, and addresses as in a list of missions."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from django.db.models import Count
from django.db.models.functions import ExtractYear

from observers.models import Organisation
from observers.querying.addresses import Address
from observers.querying.facet_filters import mission_date
from observers.querying.missions import shown_missions
from observers.querying.tiles import level

# A year takes so much room across, an organisation so much down; both leave a finger room.
STEP, HEIGHT = 36, 30
LABELS = 150
_HEAD = 24
_MOST_ROWS, _MOST_YEARS = 12, 25


@dataclass(frozen=True, slots=True)
class Sent:
    """How many missions an organisation sent in a year."""

    slug: str
    name: str
    year: int
    count: int


@dataclass(frozen=True, slots=True)
class Mark:
    """The missions of one organisation in one year: where the middle of their mark stands, and the list of them."""

    year: int
    count: int
    level: int
    x: int
    y: int
    address: str


@dataclass(frozen=True, slots=True)
class Line:
    """One organisation: its label, the height it stands at, its list, and its marks from the oldest."""

    name: str
    y: int
    address: str
    marks: list[Mark]


@dataclass(frozen=True, slots=True)
class Timeline:
    """The lines, the years with the middle of their columns, and how wide and high all stand together."""

    lines: list[Line]
    years: list[tuple[int, int]]
    width: int
    height: int


def lay_out_timeline(sent: Sequence[Sent]) -> Timeline:
    """Lay out a line for each of the organisations that sent most missions, in the years that matter most: the last."""
    last = max((each.year for each in sent), default=0)
    first = max(min((each.year for each in sent), default=1), last - _MOST_YEARS + 1)
    recent = [each for each in sent if each.year >= first]
    lines = [
        _line(slug, [each for each in recent if each.slug == slug], _HEAD + row * HEIGHT + HEIGHT // 2, first)
        for row, slug in enumerate(_most_active(recent))
    ]
    years = [(year, _x(year, first)) for year in range(first, last + 1)]
    return Timeline(lines, years, LABELS + len(years) * STEP, _HEAD + len(lines) * HEIGHT)


def _most_active(sent: Sequence[Sent]) -> list[str]:
    totals: Counter[str] = Counter()
    for each in sent:
        totals[each.slug] += each.count
    return sorted(totals, key=lambda slug: (-totals[slug], slug))[:_MOST_ROWS]


def _line(slug: str, sent: Sequence[Sent], y: int, first: int) -> Line:
    marks = [
        Mark(each.year, each.count, level(each.count), _x(each.year, first), y, _address(slug, each.year))
        for each in sorted(sent, key=lambda each: each.year)
    ]
    return Line(sent[0].name, y, _address(slug), marks)


def _x(year: int, first: int) -> int:
    return LABELS + (year - first) * STEP + STEP // 2


def _address(slug: str, *years: int) -> str:
    return str(Address({"organisation": (slug,), "year": tuple(str(year) for year in years)}))


def timeline() -> Timeline:
    """Return the timeline of all dated missions that are shown, by the organisations that led them, in one query."""
    led = shown_missions().order_by().annotate(year=ExtractYear(mission_date())).filter(year__isnull=False)
    names = led.values_list("organisation__slug", "organisation__name", "organisation__abbreviation", "year")
    return lay_out_timeline(
        [
            Sent(slug, Organisation(name=name, abbreviation=short).short_name, year, number)
            for slug, name, short, year, number in names.annotate(number=Count("pk"))
        ]
    )
