"""No page of the admin asks the database more often, or offers more to choose from, because the archive has grown."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from observers.models import PersonName
from tests.admin.pages import MODELS, act, add_address, list_address, make_rows, page_address, soup_of
from tests.make import (
    make_election,
    make_fact,
    make_meeting,
    make_mission,
    make_organisation,
    make_person,
    make_statement,
)

pytestmark = [pytest.mark.database, pytest.mark.django_db]


def asked(client, address):
    """Return how many queries a page takes, once whatever is remembered from page to page is remembered."""
    client.get(address)
    with CaptureQueriesContext(connection) as queries:
        assert client.get(address).status_code == 200
    return len(queries)


@pytest.mark.parametrize(
    ("model", "queries"),
    [
        ("organisation", 4),
        ("election", 8),
        ("mission", 7),
        ("statement", 7),
        ("person", 4),
        ("meeting", 7),
        ("finding", 7),
        ("fact", 8),
    ],
)
def test_a_list_asks_as_often_for_a_hundred_rows_as_for_ten(admin_site, model, queries):
    make_rows(model, 10)
    assert asked(admin_site, list_address(model)) == queries
    make_rows(model, 95)
    assert asked(admin_site, list_address(model)) == queries
    assert len(soup_of(admin_site.get(list_address(model))).select("#result_list tbody tr")) == 100


@pytest.mark.parametrize(
    ("model", "queries"),
    [
        ("organisation", 5),
        ("election", 9),
        ("mission", 12),
        ("statement", 11),
        ("person", 5),
        ("meeting", 4),
        ("finding", 4),
        ("fact", 4),
    ],
)
def test_a_page_asks_as_often_and_offers_as_much_to_choose_from_in_a_larger_archive(admin_site, model, queries):
    (row,) = make_rows(model, 1)
    asks, offers = [], []
    for more in (9, 90):
        make_rows(model, more)
        asks.append([asked(admin_site, page_address(row)), asked(admin_site, add_address(model))])
        pages = [soup_of(admin_site.get(address)) for address in (page_address(row), add_address(model))]
        offers.append([len(page.find_all("option")) for page in pages])
    assert asks == [[queries, 2], [queries, 2]]
    assert offers[0] == offers[1]


def test_a_mission_page_asks_as_often_whatever_was_read(admin_site):
    fact = make_fact()
    for _ in range(2):
        assert asked(admin_site, page_address(fact.statement.mission)) == 12
        for _row in range(10):
            make_fact(statement=make_statement(mission=fact.statement.mission))


@pytest.mark.parametrize("page", ["history", "deleted"])
@pytest.mark.parametrize("model", MODELS)
def test_a_history_asks_as_often_in_a_larger_archive(admin_site, model, page):
    rows = make_rows(model, 1)
    arguments = [rows[0].pk] if page == "history" else []
    address = reverse(f"admin:observers_{model}_{page}", args=arguments)
    few = asked(admin_site, address)
    make_rows(model, 10)
    assert asked(admin_site, address) == few


@pytest.mark.parametrize("model", MODELS)
def test_a_selection_is_taken_along_in_as_many_queries_whatever_its_size(admin_site, model):
    counts = []
    admin_site.get(list_address(model))
    for number in (2, 20):
        rows = make_rows(model, number)
        with CaptureQueriesContext(connection) as queries:
            assert act(admin_site, model, "export_selected", rows).getvalue().count(b"\n") == number + 1
        counts.append(len(queries))
    assert counts[0] == counts[1]


def test_choosing_by_typing_offers_twenty_at_a_time(admin_site):
    make_rows("mission", 25)
    query = {"app_label": "observers", "model_name": "finding", "field_name": "mission", "term": "made-up"}
    answer = admin_site.get("/admin/autocomplete/", query).json()
    assert (len(answer["results"]), answer["pagination"]) == (20, {"more": True})


def make_alike(model, number):
    """Make records that look like one another, each with a mission or a meeting to compare."""
    for place in range(number):
        if model == "person":
            one, other = make_meeting(person=make_person()).person, make_meeting(person=make_person()).person
            PersonName.objects.create(person=one, name=other.name)
        elif model == "organisation":
            make_mission(organisation=make_organisation(name=f"Union of the Lantern Keepers {place}"))
        else:
            make_mission(election=make_election(start_date=None))


# Where elections of one state fill the page, nobody asks for those of like title.
@pytest.mark.parametrize(
    ("model", "queries"), [("person", [5, 5]), ("organisation", [7, 7]), ("election", [7, 6])], ids=str
)
def test_likenesses_ask_as_often_for_many_pairs_as_for_few(admin_site, model, queries):
    address = reverse(f"admin:observers_{model}_likenesses")
    counts = []
    for number in (3, 20):
        make_alike(model, number)
        counts.append(asked(admin_site, address))
        assert len(soup_of(admin_site.get(address)).select(".archive-pair")) >= number - 1
    assert counts == queries
