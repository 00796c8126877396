"""The queue on the first page of the admin: what waits, why, and how far each statement is."""

import pytest

from observers.admin.queue import Progress, next_statement, progress_of, waiting
from observers.models import Finding
from observers.vocabulary import Assessment, Origin, Publication, ReviewState, Topic
from tests.admin.pages import soup_of
from tests.make import make_fact, make_finding, make_meeting, make_mission, make_statement

pytestmark = [pytest.mark.database, pytest.mark.django_db]

ACCEPTED = {"review_state": ReviewState.ACCEPTED}
PROBLEM = {"code": "made-up", "message": "Two days.", "start": 0, "end": 9}


@pytest.fixture
def statements():
    """Return statements by why they wait: all settled, unreviewed, stale, with a problem, without a passage."""
    found = {name: make_statement(title=name) for name in ("settled", "unreviewed", "stale", "bare")}
    found["problems"] = make_statement(title="problems", problems=[PROBLEM])
    make_statement(title="replaced", problems=[PROBLEM], replaced_by=found["settled"])
    make_finding(statement=found["settled"], **ACCEPTED)
    make_finding(statement=found["unreviewed"])
    make_meeting(statement=found["stale"], is_stale=True, **ACCEPTED)
    Finding.objects.create(
        statement=found["bare"],
        mission=found["bare"].mission,
        key="bare",
        topic=Topic.VOTING,
        assessment=Assessment.NEUTRAL,
        origin=Origin.CURATOR,
        **ACCEPTED,
    )
    return found


@pytest.mark.parametrize(
    ("reason", "titles"),
    [
        ("", ["problems", "bare", "stale", "unreviewed"]),
        ("unreviewed", ["unreviewed"]),
        ("stale", ["stale"]),
        ("problems", ["problems"]),
        ("bare", ["bare"]),
    ],
)
def test_a_statement_waits_for_a_reason(statements, reason, titles):
    assert [statement.title for statement in waiting(reason)] == titles


def test_a_rejected_row_wants_no_passage(statements):
    Finding.objects.filter(key="bare").update(review_state=ReviewState.REJECTED)
    assert list(waiting("bare")) == []
    assert statements["bare"] not in waiting()


def test_progress_counts_every_kind_of_row():
    statement = make_statement()
    make_fact(statement=statement, **ACCEPTED)
    make_meeting(statement=statement, is_stale=True, **ACCEPTED)
    make_finding(statement=statement)
    assert progress_of([statement.pk]) == {statement.pk: Progress(total=3, undecided=2, stale=1, bare=0)}
    assert progress_of([statement.pk])[statement.pk].reviewed == 1


def test_after_a_statement_comes_the_one_before_it_and_then_the_latest():
    first, second, third = (make_statement() for _ in range(3))
    for statement in (first, second, third):
        make_finding(statement=statement)
    assert [next_statement(statement) for statement in (third, second, first)] == [second, first, third]


def test_the_queue_says_how_far_a_statement_is_and_leads_to_it(admin_site):
    statement = make_statement(title="Statement on the lakes")
    make_finding(statement=statement)
    make_finding("The lists of voters were incomplete.", statement=statement, **ACCEPTED)
    make_mission(publication=Publication.DRAFT)
    page = soup_of(admin_site.get("/admin/"))
    entry = page.select_one(".queue-list li")
    assert "1 of 2 reviewed" in entry.get_text()
    assert entry.find("a")["href"] == f"/admin/observers/statement/{statement.pk}/review/"
    assert "1 mission is a draft" in page.select_one(".queue").get_text()
    counts = [count.get_text() for count in page.select(".queue-count")]
    assert counts == ["1", "1", "0", "0", "0"]


@pytest.mark.parametrize("query", ["?reason=nonsense", "?page=99", "?page=x"])
def test_an_odd_address_of_the_queue_is_answered(admin_site, query):
    assert admin_site.get(f"/admin/{query}").status_code == 200


def test_the_queue_is_for_those_who_may_see_statements(client, django_user_model):
    client.force_login(django_user_model.objects.create_user("una-reader", is_staff=True))
    assert soup_of(client.get("/admin/")).select(".queue") == []
    client.logout()
    assert client.get("/admin/").status_code == 302


def test_the_queue_asks_as_often_whatever_waits(admin_site, django_assert_num_queries):
    for number in (1, 20):
        for _ in range(number):
            make_finding()
        admin_site.get("/admin/")
        with django_assert_num_queries(13):
            answer = admin_site.get("/admin/")
        assert "no-store" in answer["Cache-Control"]
