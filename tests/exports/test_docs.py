"""docs/exports.md tells of every column and every address, and of no other."""

import re

import pytest

from observers.exports import COLUMNS, FORMATS
from observers.querying.elections import ElectionFilters
from observers.querying.filters import FacetFilter
from observers.querying.findings import FindingFilters
from observers.querying.meetings import MeetingFilters
from observers.querying.missions import MissionFilters
from observers.urls import urlpatterns
from tests.house.rooms import ROOT

FEEDS = ["mission-feed", "election-feed", "finding-feed", "meeting-feed"]
PAPER = (ROOT / "docs" / "exports.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("kind", COLUMNS)
def test_the_table_of_columns_is_that_of_the_code(kind):
    section = PAPER.split(f"### {kind.title()}\n")[1].split("\n#")[0]
    documented = re.findall(r"^\| `(\w+)` \| (.+) \|$", section, re.MULTILINE)
    assert documented == [(column.name, column.meaning) for column in COLUMNS[kind]]


def test_every_file_of_a_list_is_documented():
    documented = re.findall(r"`/(\w+)/export\.(\w+)`", PAPER)
    assert documented == [(kind, suffix) for kind in COLUMNS for suffix in FORMATS]


@pytest.mark.parametrize("name", ["mission-cite", "statement-cite", "sitemap-index", "robots", *FEEDS])
def test_every_address_is_documented(name):
    (route,) = [str(pattern.pattern) for pattern in urlpatterns if pattern.name == name]
    place = route.replace("<slug:suffix>", "bib").replace("<slug:slug>", "<mission>").replace("slug:", "")
    assert f"`/{place}`" in PAPER


@pytest.mark.parametrize(
    ("kind", "filters"),
    [
        ("missions", MissionFilters),
        ("findings", FindingFilters),
        ("meetings", MeetingFilters),
        ("elections", ElectionFilters),
    ],
)
def test_a_facet_of_the_list_is_a_column(kind, filters):
    facets = {name for name, each in filters.base_filters.items() if isinstance(each, FacetFilter)}
    assert facets <= {column.name for column in COLUMNS[kind]}
