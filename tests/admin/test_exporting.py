"""A selection of a list as a CSV file."""

import csv
import io

import pytest
from django.contrib.auth.models import Permission
from django.db import connection
from django.test.utils import CaptureQueriesContext

from tests.admin.pages import MODELS, act, list_address, soup_of
from tests.admin.test_pages import make_rows
from tests.make import make_finding, make_mission, make_organisation

pytestmark = [pytest.mark.database, pytest.mark.django_db]


def rows_of(response):
    text = b"".join(response.streaming_content).decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text)))


@pytest.mark.parametrize("model", MODELS)
def test_every_list_can_be_taken_along_row_by_row(admin_site, model):
    kept, _other = make_rows(model, 2)
    answer = act(admin_site, model, "export_selected", [kept])
    assert answer["Content-Type"] == "text/csv; charset=utf-8"
    assert answer["Content-Disposition"] == f'attachment; filename="{model}.csv"'
    assert [row["id"] for row in rows_of(answer)] == [str(kept.pk)]


def test_a_record_that_is_pointed_to_stands_by_its_address(admin_site):
    organisation, partner = make_organisation(slug="mo"), make_organisation(slug="lamplight")
    mission = make_mission(organisation=organisation, partners=[partner], places=["Port Meridian", "Lakeside"])
    (row,) = rows_of(act(admin_site, "mission", "export_selected", [mission]))
    assert (row["organisation"], row["partners"], row["places"]) == ("mo", "lamplight", "Port Meridian; Lakeside")


def test_a_cell_is_no_formula(admin_site):
    (row,) = rows_of(act(admin_site, "organisation", "export_selected", [make_organisation(name="=1+1")]))
    assert row["name"] == "'=1+1"


def test_a_file_of_many_rows_asks_as_often_as_one_of_few(admin_site):
    findings = [make_finding() for _ in range(30)]
    few, many = (queries_for(admin_site, rows) for rows in (findings[:3], findings))
    assert few == many


def queries_for(client, findings):
    client.get(list_address("finding"))
    with CaptureQueriesContext(connection) as queries:
        assert len(rows_of(act(client, "finding", "export_selected", findings))) == len(findings)
    return len(queries)


def test_whoever_may_only_look_may_take_along_what_they_see(client, django_user_model):
    reader = django_user_model.objects.create_user("una-reader", is_staff=True)
    reader.user_permissions.set(Permission.objects.filter(codename="view_finding"))
    client.force_login(reader)
    finding = make_finding()
    actions = soup_of(client.get(list_address("finding"))).select("select[name=action] option")
    assert [option["value"] for option in actions if option["value"]] == ["export_selected"]
    assert len(rows_of(act(client, "finding", "export_selected", [finding]))) == 1
