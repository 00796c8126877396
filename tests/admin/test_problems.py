"""What the reader could not settle, settled by a curator: on record, out of the queue, and settled for good."""

from dataclasses import replace

import pytest
from django.contrib.auth.models import Group

from observers.extraction import Problem
from observers.loading import delete_statement, undo
from observers.loading.store import store_statement
from observers.models import SettledProblem, Statement
from tests.admin.pages import list_address, messages_of, soup_of
from tests.loading.made_readings import TEXT, reading, source, span

pytestmark = [pytest.mark.database, pytest.mark.django_db]

UNDATED, CUT = "No day was read for a meeting.", "The text ends in the middle of a sentence."
LONGER = f"A new first line.\n\n{TEXT}"


def load(text=TEXT, *, is_cut=True):
    undated = Problem("meeting-undated", UNDATED, span("Ms. Vela Ostrin", text))
    problems = (undated, *([Problem("text-cut-off", CUT)] if is_cut else []))
    return store_statement(source(text), replace(reading(text), problems=problems))[0]


@pytest.fixture
def statement():
    load()
    return Statement.objects.get()


def current():
    return Statement.objects.get(replaced_by=None)


def review_address(statement):
    return f"/admin/observers/statement/{statement.pk}/review/"


def press(client, statement, message, **sent):
    """Press the button beside a problem of the review page."""
    page = soup_of(client.get(review_address(statement)))
    item = next(item for item in page.select("#problems li") if message in item.get_text())
    form = item.find("form")
    fields = {field["name"]: field.get("value", "") for field in form.find_all("input")}
    button = form.find("button")
    return client.post(form["action"], {**fields, button["name"]: button["value"], **sent}, follow=True)


def listed(client, choice):
    page = soup_of(client.get(f"{list_address('statement')}?problems={choice}"))
    return len(page.select("#result_list tbody tr"))


def test_a_settled_problem_says_who_when_and_how(admin_site, curator, statement):
    answer = press(admin_site, statement, UNDATED, note="The programme gives 27 February.")
    assert messages_of(answer) == ["Settled: the problem leaves the queue."]
    row = SettledProblem.objects.get()
    assert (row.message, row.note, row.settled_by) == (UNDATED, "The programme gives 27 February.", curator)
    shown = soup_of(answer).select_one("#problem-1").get_text(" ")
    assert "Settled by ada-curator" in shown
    assert "The programme gives 27 February." in shown
    assert SettledProblem.history.get().history_user == curator


def test_with_all_settled_the_statement_leaves_the_queue_and_the_list(admin_site, statement):
    assert (listed(admin_site, "some"), listed(admin_site, "none")) == (1, 0)
    press(admin_site, statement, UNDATED)
    assert listed(admin_site, "some") == 1
    press(admin_site, statement, CUT)
    assert (listed(admin_site, "some"), listed(admin_site, "none")) == (0, 1)
    assert f"/statement/{statement.pk}/" not in admin_site.get("/admin/?reason=problems").content.decode()
    statement.refresh_from_db()
    assert statement.open_problems == 0


def test_it_stays_settled_when_the_statement_is_loaded_again(admin_site, statement):
    press(admin_site, statement, UNDATED)
    assert load() == "unchanged"
    load(is_cut=False)
    load()
    statement.refresh_from_db()
    assert (len(statement.problems), statement.open_problems) == (2, 1)


def test_it_stays_settled_in_a_new_version_of_the_text(admin_site, statement):
    press(admin_site, statement, UNDATED, note="On the 27th.")
    load(LONGER)
    assert (current().open_problems, current().settled_problems.get().note) == (1, "On the 27th.")


def test_the_same_words_about_another_passage_are_another_problem(admin_site, statement):
    press(admin_site, statement, UNDATED)
    other = Problem("meeting-undated", UNDATED, span("Voting was calm."))
    store_statement(source(), replace(reading(), problems=(other,)))
    assert Statement.objects.get(pk=statement.pk).open_problems == 1


def test_a_replaced_statement_is_not_listed_with_problems(admin_site, statement):
    load(LONGER)
    assert listed(admin_site, "some") == 1


def test_it_can_be_opened_again(admin_site, statement):
    press(admin_site, statement, UNDATED)
    press(admin_site, statement, UNDATED)
    assert not SettledProblem.objects.exists()
    statement.refresh_from_db()
    assert statement.open_problems == 2


def test_a_problem_that_is_no_longer_there_is_refused(admin_site, statement):
    address = f"/admin/observers/statement/{statement.pk}/problems/"
    answer = admin_site.post(address, {"key": "gone", "decision": "settle"}, follow=True)
    assert messages_of(answer) == ["The statement no longer has this problem."]


def test_whoever_may_not_change_settles_nothing(client, django_user_model, statement):
    user = django_user_model.objects.create_user("una-reader", is_staff=True)
    client.force_login(user)
    address = f"/admin/observers/statement/{statement.pk}/problems/"
    assert client.post(address, {"key": "x"}).status_code == 403
    user.groups.add(Group.objects.get(name="Curator"))
    press(client, statement, UNDATED)
    assert SettledProblem.objects.get().settled_by == user


def test_it_goes_and_comes_back_with_its_statement(admin_site, statement):
    press(admin_site, statement, UNDATED, note="On the 27th.")
    statement = Statement.objects.get()
    delete_statement(statement)
    assert not SettledProblem.objects.exists()
    undo(Statement.history.filter(history_type="-").get().batch)
    assert SettledProblem.objects.get().note == "On the 27th."
