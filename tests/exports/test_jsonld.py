"""What pages say in JSON-LD is said in the vocabulary of schema.org: its types, its properties, where they belong."""

from datetime import date

import pytest
from schema_org.registry import PARENTS, PROPERTY_BY_SCHEMA

from observers.exports.jsonld import mission_graph
from observers.querying import mission_page
from tests.make import make_election, make_meeting, make_mission, make_statement

pytestmark = [pytest.mark.database, pytest.mark.django_db]


def lineage(kind):
    """Return a type with all that it is a kind of."""
    found = {kind}
    for parent in PARENTS[kind]:
        found |= lineage(parent)
    return found


def is_date(value):
    try:
        return bool(date.fromisoformat(value))
    except ValueError:
        return False


def kinds_of(value, named):
    """Return what a value may stand for; `named` gives the types of what the graph refers to by its address."""
    if isinstance(value, dict):
        return lineage(value["@type"] if "@type" in value else named[value["@id"]])
    return {"Text", "Date"} if is_date(value) else {"Text", "URL"} if value.startswith("http") else {"Text"}


def faults(item, named):
    """Yield what the vocabulary does not know of an item and of the items within it."""
    if set(item) == {"@id"}:
        return
    for name, value in item.items():
        if name in {"@type", "@id"}:
            continue
        known = PROPERTY_BY_SCHEMA.get(name)
        if known is None or known.superseded_by or not lineage(item["@type"]) & set(known.domains):
            yield item["@type"], name
            continue
        for each in value if isinstance(value, list) else [value]:
            if not kinds_of(each, named) & set(known.ranges):
                yield item["@type"], name, each
            if isinstance(each, dict):
                yield from faults(each, named)


def all_faults(said):
    named = {item["@id"]: item["@type"] for item in said["@graph"]}
    return [fault for item in said["@graph"] for fault in faults(item, named)]


def test_a_mission_is_told_in_the_words_of_schema_org():
    mission = make_mission(
        slug="moon-lakes", election=make_election(start_date=date(2021, 4, 11), end_date=date(2021, 4, 12))
    )
    make_meeting(statement=make_statement(mission=mission, title="On the vote"))
    said = mission_graph(mission_page("moon-lakes"), "https://archive.example")
    assert said["@context"] == "https://schema.org"
    assert {item["@type"] for item in said["@graph"]} == {"Collection", "Event", "Report"}
    assert all_faults(said) == []


def test_a_mission_without_a_statement_is_as_well():
    make_mission(slug="moon-lakes", election=make_election(country="", start_date=None))
    assert all_faults(mission_graph(mission_page("moon-lakes"), "https://archive.example")) == []


@pytest.mark.parametrize(
    ("item", "fault"),
    [
        ({"@type": "Report", "sha256": "0"}, ("Report", "sha256")),
        ({"@type": "Event", "startsOn": "2021-04-11"}, ("Event", "startsOn")),
        ({"@type": "Event", "startDate": "soon"}, ("Event", "startDate", "soon")),
        ({"@type": "Report", "author": {"@type": "Event"}}, ("Report", "author", {"@type": "Event"})),
    ],
)
def test_what_the_vocabulary_does_not_know_is_found(item, fault):
    assert list(faults(item, {})) == [fault]
