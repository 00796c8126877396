"""Rows that curators added, when their statement comes in a new version or is read by a better reader."""

import pytest

from observers.loading import Outcome, check_archive
from observers.loading.store import store_statement
from observers.models import Fact, Finding, Meeting, Statement
from observers.vocabulary import Assessment, Origin, ReviewState, Topic
from tests.loading.made_readings import CALM, TEXT, finding, meeting, reading, source
from tests.make import make_fact, make_finding, make_meeting

pytestmark = [pytest.mark.database, pytest.mark.django_db]

VISITED = "The Mission visited 12 polling stations in Astana."
BY_HAND = {"origin": Origin.CURATOR, "review_state": ReviewState.ACCEPTED}
LONGER = f"A new first line.\n\n{TEXT}"


@pytest.fixture
def statement():
    store_statement(source(), reading())
    return Statement.objects.get()


def load(text, **parts):
    outcome, _mission = store_statement(source(text), reading(text, **parts))
    return outcome, Statement.objects.get(replaced_by=None)


def test_they_move_with_their_decisions_to_where_their_words_stand(statement):
    rows = [
        make_finding(VISITED, statement=statement, topic="observation", **BY_HAND),
        make_meeting("Ms. Vela Ostrin", statement=statement, name="V. O.", person=None, **BY_HAND),
        make_fact("Lantern Keepers", statement=statement, field="mission.head", value="Ada", **BY_HAND),
    ]
    _outcome, newer = load(LONGER)
    for row in rows:
        row.refresh_from_db()
        assert (row.statement, row.review_state, row.is_stale) == (newer, ReviewState.ACCEPTED, False)
        assert LONGER[row.start : row.end] == row.quote
    assert newer.mission.head == "Ada"
    assert [checked.fault for checked in check_archive() if checked.fault] == []
    assert load(LONGER)[0] is Outcome.UNCHANGED


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        pytest.param(TEXT.replace("visited 12", "went to 12"), "words-gone", id="gone"),
        pytest.param(f"{TEXT}\n\n{VISITED}", "words-repeated", id="twice"),
    ],
)
def test_where_their_words_cannot_be_found_they_stay_and_say_why(statement, text, reason):
    row = make_finding(VISITED, statement=statement, **BY_HAND)
    load(text)
    row.refresh_from_db()
    assert (row.statement, row.is_stale, row.stale_reason) == (statement, True, reason)
    assert row.review_state == ReviewState.ACCEPTED
    assert row.why_stale.startswith("The new version of the text")


def test_once_a_curator_has_looked_the_same_loss_marks_a_row_no_more(statement):
    row = make_finding(VISITED, statement=statement, **BY_HAND)
    text = TEXT.replace("visited 12", "went to 12")
    load(text)
    Finding.objects.filter(pk=row.pk).update(is_stale=False)
    assert load(text)[0] is Outcome.UNCHANGED
    row.refresh_from_db()
    assert not row.is_stale


def test_words_that_come_back_take_the_row_along_and_the_mark_away(statement):
    row = make_finding(VISITED, statement=statement, **BY_HAND)
    load(TEXT.replace("visited 12", "went to 12"))
    _outcome, newer = load(LONGER)
    row.refresh_from_db()
    assert (row.statement, row.is_stale, row.why_stale) == (newer, False, "")


def test_a_row_without_a_passage_goes_along(statement):
    row = make_fact("", field="mission.head", value="Ada", **{**BY_HAND, "statement": statement})
    _outcome, newer = load(LONGER)
    row.refresh_from_db()
    assert (row.statement, row.start, newer.mission.head) == (newer, None, "Ada")


def test_a_rejected_one_stays_as_it_is_where_its_words_are_gone(statement):
    row = make_finding(VISITED, statement=statement, origin=Origin.CURATOR, review_state=ReviewState.REJECTED)
    load(TEXT.replace("visited 12", "went to 12"))
    row.refresh_from_db()
    assert (row.review_state, row.is_stale) == (ReviewState.REJECTED, False)


def test_a_reader_that_learns_to_read_the_same_makes_no_second_row(statement):
    by_hand = make_finding("The Mission visited 12 polling stations", statement=statement, topic="voting", **BY_HAND)
    make_meeting("Ms. Vela Ostrin, Chair", statement=statement, name="Ms. Vela Ostrin", person=None, **BY_HAND)
    Meeting.objects.filter(origin=Origin.READ).delete()
    read = finding(CALM), finding(VISITED, Topic.VOTING, Assessment.NEUTRAL)
    load(TEXT, findings=read, meetings=(meeting(),))
    assert [row.pk for row in Finding.objects.filter(quote__startswith="The Mission visited")] == [by_hand.pk]
    assert Meeting.objects.get().origin == Origin.CURATOR


def test_another_topic_of_the_same_words_is_another_row(statement):
    make_finding(VISITED, statement=statement, topic="observation", **BY_HAND)
    load(TEXT, findings=(finding(CALM), finding(VISITED, Topic.VOTING, Assessment.NEUTRAL)))
    assert Finding.objects.filter(quote=VISITED).count() == 2


def test_a_fact_that_says_the_same_is_not_stored_twice(statement):
    make_fact("Kazakhstan", statement=statement, field="mission.head", value="Kazakhstan", **BY_HAND)
    again = reading()
    head = type(again.claims[1])("mission.head", "Kazakhstan", again.claims[1].span, "test.head")
    store_statement(source(), type(again)((*again.claims, head), again.meetings, again.findings))
    assert Fact.objects.filter(field="mission.head").count() == 1
