"""The review page: the text beside its rows, and one decision after the other."""

import pytest
from django.contrib.admin.models import LogEntry
from django.contrib.auth.models import Permission
from django.urls import reverse

from observers.admin.versions import version_of
from observers.models import Fact, Finding
from observers.vocabulary import ReviewState
from tests.admin.pages import messages_of, soup_of
from tests.make import make_fact, make_finding, make_meeting, make_statement

pytestmark = [pytest.mark.database, pytest.mark.django_db]

TEXT = "The mission sent four observers.\n\nThe vote was calm. The count was slow.\n\nIt met Arlo Penhallow."


@pytest.fixture
def statement():
    return make_statement(TEXT)


@pytest.fixture
def rows(statement):
    """Return a fact, a meeting and two findings, in the order of the page."""
    return [
        make_fact("four observers", statement=statement, field="mission.observer_count", value="4"),
        make_meeting("Arlo Penhallow", statement=statement),
        make_finding("The vote was calm.", statement=statement),
        make_finding("The count was slow.", statement=statement),
    ]


def address_of(statement):
    return reverse("admin:observers_statement_review", args=[statement.pk])


def name_of(row):
    return f"{row._meta.model_name}-{row.pk}"


def decide(client, rows, decision, versions=None):
    fields = {"row": [name_of(row) for row in rows], "version": versions or [version_of(row) for row in rows]}
    answer = client.post(address_of(rows[0].statement), {**fields, "decision": decision})
    for row in rows:
        row.refresh_from_db()
    return answer


def test_the_text_stands_whole_with_every_passage_leading_to_its_row_and_back(admin_site, statement, rows):
    page = soup_of(admin_site.get(address_of(statement)))
    for reference in page.select(".review-reference"):
        assert page.find(id=reference["href"].removeprefix("#"))
        reference.decompose()
    paragraphs = [paragraph.get_text() for paragraph in page.select(".review-words p")]
    assert "\n\n".join(paragraphs) == TEXT
    for row in rows:
        card = page.find(id=name_of(row))
        passage = page.find(id=card.select_one(".review-quote a")["href"].removeprefix("#"))
        assert passage.get_text() == row.quote


def test_every_piece_of_text_knows_where_it_stands(admin_site, statement, rows):
    for piece in soup_of(admin_site.get(address_of(statement))).select(".review-words [data-start]"):
        start = int(piece["data-start"])
        assert TEXT[start : start + len(piece.get_text())] == piece.get_text()


def test_passages_within_and_across_each_other_are_all_marked(admin_site, statement):
    inner = make_finding("vote was calm", statement=statement)
    outer = make_finding("The vote was calm.", statement=statement)
    across = make_finding("calm. The count", statement=statement)
    page = soup_of(admin_site.get(address_of(statement)))
    for row in (inner, outer, across):
        pieces = page.select(f'[data-row="{name_of(row)}"]')
        for reference in page.select(".review-reference"):
            reference.decompose()
        assert "".join(piece.get_text() for piece in pieces) == row.quote
        assert len(page.find_all(id=f"passage-{name_of(row)}")) == 1


def test_markup_in_a_text_is_shown_and_not_obeyed(admin_site):
    statement = make_statement("<img src=x> was on the ballot.")
    make_finding("<img src=x> was on", statement=statement)
    assert soup_of(admin_site.get(address_of(statement))).select(".review img") == []


@pytest.mark.parametrize("decision", ["accepted", "rejected"])
def test_a_decision_leads_to_the_next_undecided_row(admin_site, statement, rows, curator, decision):
    fact, meeting, first, second = rows
    answer = decide(admin_site, [fact], decision)
    assert (fact.review_state, answer["Location"]) == (decision, f"{address_of(statement)}#{name_of(meeting)}")
    assert decide(admin_site, [first], decision)["Location"].endswith(f"#{name_of(second)}")
    assert decide(admin_site, [second], decision)["Location"].endswith(f"#{name_of(meeting)}"), "round to what was left"
    assert decide(admin_site, [meeting], decision)["Location"].endswith("#done")
    assert LogEntry.objects.filter(user=curator).count() == 4


def test_a_rejected_fact_leaves_the_header(admin_site, statement, rows):
    statement.mission.observer_count = 4
    statement.mission.save()
    decide(admin_site, rows[:1], "rejected")
    statement.mission.refresh_from_db()
    assert statement.mission.observer_count is None


def test_all_undecided_rows_of_a_kind_are_accepted_at_once(admin_site, statement, rows):
    rows[2].review_state = ReviewState.REJECTED
    rows[2].save()
    form = soup_of(admin_site.get(address_of(statement))).select(".review-section form")[2]
    names = [field["value"] for field in form.select("input[name=row]")]
    assert names == [name_of(rows[3])]
    decide(admin_site, rows[3:], "accepted")
    assert [row.review_state for row in Finding.objects.order_by("start")] == ["rejected", "accepted"]


def test_a_decision_can_be_taken_back(admin_site, rows):
    decide(admin_site, rows[:1], "accepted")
    decide(admin_site, rows[:1], "unreviewed")
    assert rows[0].review_state == ReviewState.UNREVIEWED


def test_a_row_that_somebody_else_has_changed_is_left_alone(admin_site, rows):
    fact, finding = rows[0], rows[2]
    seen = [version_of(fact), version_of(finding)]
    Finding.objects.filter(pk=finding.pk).update(topic="media")
    answer = decide(admin_site, [fact, finding], "accepted", seen)
    assert (fact.review_state, finding.review_state) == ("accepted", "unreviewed")
    assert "changed by somebody else" in messages_of(admin_site.get(answer["Location"]))[0]


def test_a_value_is_corrected_on_the_page(admin_site, statement, rows):
    fact = rows[0]
    page = soup_of(admin_site.get(address_of(statement), {"edit": name_of(fact)}))
    version = page.find(id=name_of(fact)).find("input", attrs={"name": "version"})["value"]
    fields = {"row": name_of(fact), "version": version, "value": "5", "decision": "save"}
    answer = admin_site.post(address_of(statement), fields)
    fact.refresh_from_db()
    statement.mission.refresh_from_db()
    assert (fact.value, fact.review_state, statement.mission.observer_count) == ("5", "accepted", 5)
    assert answer["Location"].endswith(f"#{name_of(rows[1])}")
    told = soup_of(admin_site.post(address_of(statement), {**fields, "value": "6"})).find(id=name_of(fact))
    assert "has changed this record since you opened it" in told.get_text()
    assert Fact.objects.get(pk=fact.pk).value == "5"


def test_a_value_that_cannot_be_is_refused_with_a_reason(admin_site, statement, rows):
    fields = {"row": name_of(rows[0]), "version": version_of(rows[0]), "value": "several", "decision": "save"}
    answer = admin_site.post(address_of(statement), fields)
    card = soup_of(answer).find(id=name_of(rows[0]))
    assert answer.status_code == 422
    assert messages_of(answer)[0].startswith("Not saved")
    assert "whole number" in card.get_text()
    assert [field["name"] for field in soup_of(answer).select("#content-main [autofocus]")] == ["value"]
    assert Fact.objects.get().value == "4"


@pytest.mark.parametrize(
    ("as_read", "reason", "told"),
    [
        ({"value": "18", "is_approximate": False}, "read-otherwise", "Value, now read: 18"),
        pytest.param({}, "not-read", "no longer read", id="gone from the text"),
        pytest.param({}, "words-gone", "does not have these words", id="gone from a new version"),
    ],
)
def test_a_stale_row_says_what_is_now_read_beside_what_was_kept(admin_site, statement, as_read, reason, told):
    kept = {"field": "mission.observer_count", "value": "4", "review_state": ReviewState.ACCEPTED, "is_stale": True}
    fact = make_fact("four observers", statement=statement, as_read=as_read, stale_reason=reason, **kept)
    card = soup_of(admin_site.get(address_of(statement))).find(id=name_of(fact))
    words = " ".join(card.select_one(".archive-warning").get_text(" ").split())
    assert told in words
    assert words.count("now read:") == len(as_read) // 2
    assert card.select_one(".review-value").get_text() == "4"


def test_a_replaced_text_leads_to_the_newer_version(admin_site, statement):
    earlier = make_statement(replaced_by=statement)
    link = f".review-head a[href='{address_of(statement)}']"
    assert soup_of(admin_site.get(address_of(earlier))).select_one(link).get_text() == "Review the newer version"
    assert soup_of(admin_site.get(address_of(statement))).select(link) == []


def test_what_is_added_or_edited_from_the_page_leads_back_to_it(admin_site, statement):
    form = soup_of(admin_site.get(address_of(statement))).select_one(".review-missing")
    given = {field["name"]: field["value"] for field in form.select("input")} | {"quote": "The vote was calm."}
    add = f"{form['action']}?{'&'.join(f'{name}={value}' for name, value in given.items())}"
    values = {**given, "topic": "voting", "assessment": "positive", "_save": "Save"}
    answer = admin_site.post(add, values)
    finding = Finding.objects.get()
    assert (finding.start, finding.review_state) == (34, ReviewState.ACCEPTED)
    assert answer["Location"] == f"{address_of(statement)}#{name_of(finding)}"


@pytest.mark.parametrize(
    "fields",
    [
        {},
        {"decision": "perhaps"},
        {"decision": "accepted", "row": "fact-1"},
    ],
)
def test_a_form_that_says_nothing_is_refused(admin_site, statement, fields):
    assert admin_site.post(address_of(statement), fields).status_code == 400


@pytest.mark.parametrize("name", ["fact-x", "nonsense", "finding-999999", "person-1", "fact-²"])
def test_a_row_that_is_not_of_the_statement_changes_nothing(admin_site, statement, rows, name):
    answer = admin_site.post(address_of(statement), {"decision": "accepted", "row": name, "version": "x"})
    assert answer.status_code == 302
    assert not Finding.objects.exclude(review_state="unreviewed").exists()


def test_who_may_only_look_sees_no_button_and_is_refused(client, django_user_model, statement, rows):
    reader = django_user_model.objects.create_user("una-reader", is_staff=True)
    reader.user_permissions.set(Permission.objects.filter(codename__startswith="view_"))
    client.force_login(reader)
    page = client.get(address_of(statement))
    assert page.status_code == 200
    assert soup_of(page).select("#content-main button") == []
    assert decide(client, rows[:1], "accepted").status_code == 403


def test_the_page_is_kept_by_no_cache_and_asks_as_often_whatever_was_read(
    admin_site, django_assert_num_queries, statement, rows
):
    assert "no-store" in admin_site.get(address_of(statement))["Cache-Control"]
    for _ in range(2):
        with django_assert_num_queries(8):
            admin_site.get(address_of(statement))
        for _row in range(10):
            make_fact("four observers", statement=statement)
            make_meeting("Arlo Penhallow", statement=statement)
