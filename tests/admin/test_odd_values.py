"""What no form of the admin sends is refused with a reason, and no page fails over it."""

import pytest

from tests.admin.pages import add_address, form_fields
from tests.make import make_fact, make_finding, make_statement

pytestmark = [pytest.mark.database, pytest.mark.django_db]

NO_NUMBERS = ["x", "²", "1e400", "99999999999999999999999999"]


@pytest.mark.parametrize("name", ["", *NO_NUMBERS])
@pytest.mark.parametrize("action", ["export_selected", "merge_selected"])
def test_a_selection_that_names_no_record_is_refused(admin_site, action, name):
    selection = {"action": action, "_selected_action": [name]}
    assert admin_site.post("/admin/observers/person/", selection).status_code == 400


@pytest.mark.parametrize("name", NO_NUMBERS)
@pytest.mark.parametrize(
    ("model", "relation"),
    [("mission", "organisation"), ("mission", "partners"), ("finding", "statement"), ("meeting", "person")],
)
def test_a_relation_to_what_is_no_record_is_refused(admin_site, model, relation, name):
    address = add_address(model)
    answer = admin_site.post(address, {**form_fields(admin_site.get(address)), relation: name})
    assert answer.status_code == 200
    assert relation in answer.context["adminform"].form.errors


@pytest.mark.parametrize("name", NO_NUMBERS)
def test_an_address_that_fills_in_what_is_no_record_opens_the_page(admin_site, name):
    page = admin_site.get(add_address("finding"), {"statement": name, "mission": name, "start": name, "_review": name})
    assert page.status_code == 200


@pytest.mark.parametrize("name", [f"fact-{number}" for number in NO_NUMBERS] + ["", "fact-", "nothing-1", "-"])
def test_a_decision_on_what_is_no_row_changes_nothing(admin_site, name):
    fact = make_fact()
    address = f"/admin/observers/statement/{fact.statement_id}/review/"
    decision = {"row": name, "version": "x", "decision": "accepted"}
    assert admin_site.post(address, decision).status_code == 302
    fact.refresh_from_db()
    assert fact.review_state == "unreviewed"
    assert admin_site.get(address, {"edit": name}).status_code == 200


def test_a_passage_recorded_over_and_over_is_shown(admin_site):
    statement = make_statement("The mission saw that all was calm.")
    rows = [make_finding("all was calm", statement=statement) for _ in range(300)]
    page = admin_site.get(f"/admin/observers/statement/{statement.pk}/review/")
    assert page.status_code == 200
    assert f'id="finding-{rows[-1].pk}"' in page.content.decode()


@pytest.mark.parametrize(
    "query",
    ["country", "organisation", "year", "type", "waits", "kind__exact", "q", "problems", "mission__slug", "o", "p"],
)
def test_a_list_narrowed_by_a_character_no_text_has_is_refused(admin_site, query):
    assert admin_site.get("/admin/observers/statement/", {query: "\0"}).status_code == 400


@pytest.mark.parametrize("year", ["0000", "99999", "99999999999999999999"])
def test_a_list_of_a_year_that_never_was_is_not_narrowed(admin_site, year):
    make_finding()
    page = admin_site.get("/admin/observers/finding/", {"year": year})
    assert page.status_code == 200
    assert page.context["cl"].result_count == 1


@pytest.mark.parametrize("decision", ["settle", "reopen"])
def test_a_problem_named_by_a_character_no_text_has_is_none(admin_site, decision):
    statement = make_statement()
    address = f"/admin/observers/statement/{statement.pk}/problems/"
    assert admin_site.post(address, {"key": "\0", "note": "\0", "decision": decision}).status_code == 302
