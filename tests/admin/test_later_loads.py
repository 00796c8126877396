"""What curators decide in the admin stands when the statement is loaded again."""

import pytest
from django.conf import settings

from observers.loading import Outcome, load_files, load_organisations
from observers.loading.store import store_statement
from observers.models import Election, Fact, Finding, Mission, Statement
from observers.vocabulary import Assessment, ReviewState, Topic
from tests.admin.pages import act, add, save
from tests.loading.made_readings import CALM, SLOW, finding, reading, source

pytestmark = [pytest.mark.database, pytest.mark.django_db]


@pytest.fixture
def mission():
    return store_statement(source(), reading())[1]


def load_again(**parts):
    return store_statement(source(), reading(**parts))[0]


def found(quote):
    return Finding.objects.get(quote=quote)


def test_a_load_after_a_look_around_changes_nothing(admin_site, mission):
    for row in [mission, mission.election, *Fact.objects.all(), *Finding.objects.all(), *Statement.objects.all()]:
        save(admin_site, row)
    assert load_again() is Outcome.UNCHANGED


def test_an_edited_count_stands(admin_site, mission):
    save(admin_site, mission, polling_station_count="14")
    assert load_again() is Outcome.UNCHANGED
    load_again(stations=12, findings=())
    assert Mission.objects.get().polling_station_count == 14


def test_edited_votes_stand(admin_site, mission):
    election = mission.election
    save(admin_site, election, **{"votes-TOTAL_FORMS": "2", "votes-1-type": "local", "votes-1-election": election.pk})
    assert load_again() is Outcome.UNCHANGED
    assert Election.objects.get().title == "Presidential and local elections in Kazakhstan, 1 March 2099"


def test_accepted_rejected_and_edited_findings_stand_under_another_reading(admin_site, mission):
    act(admin_site, "finding", "accept_selected", [found(CALM)])
    act(admin_site, "finding", "reject_selected", [found(SLOW)])
    assert load_again() is Outcome.UNCHANGED
    other = finding(CALM, Topic.TURNOUT, Assessment.CRITICAL), finding(SLOW, Topic.TURNOUT, Assessment.NEUTRAL)
    load_again(findings=other)
    assert (found(CALM).topic, found(CALM).review_state, found(CALM).is_stale) == (
        Topic.VOTING,
        ReviewState.ACCEPTED,
        True,
    )
    assert (found(SLOW).topic, found(SLOW).review_state) == (Topic.COUNTING_AND_RESULTS, ReviewState.REJECTED)


def test_an_edited_topic_stands(admin_site, mission):
    save(admin_site, found(CALM), topic="media")
    assert load_again() is Outcome.UNCHANGED
    load_again(findings=())
    assert (found(CALM).topic, found(CALM).review_state) == (Topic.MEDIA, ReviewState.ACCEPTED)


def test_a_rejected_fact_stays_out_of_the_header(admin_site, mission):
    act(admin_site, "fact", "reject_selected", [Fact.objects.get(field="mission.polling_station_count")])
    assert load_again() is Outcome.UNCHANGED
    assert Mission.objects.get().polling_station_count is None


def test_an_added_finding_and_fact_stand(admin_site, mission):
    statement = Statement.objects.get()
    values = {"topic": "observation", "assessment": "neutral", "quote": "The Mission visited"}
    add(admin_site, "finding", mission=mission.pk, statement=statement.pk, **values)
    add(admin_site, "fact", statement=statement.pk, field="mission.head", value="Ada Lantern", quote="Lantern Keepers")
    assert load_again() is Outcome.UNCHANGED
    load_again(findings=())
    assert found("The Mission visited").topic == Topic.OBSERVATION
    assert Mission.objects.get().head == "Ada Lantern"


def test_decisions_on_a_seed_stand_when_its_file_is_loaded_again(admin_site):
    load_organisations(settings.FIXTURE_DIRS[0] / "organisations.json")
    seed = settings.SEEDS_DIR / "002_bb20ffd04aeda506.txt"
    assert [report.outcome for report in load_files([seed])] == [Outcome.CREATED]
    first, second, third = Finding.objects.order_by("order")[:3]
    save(admin_site, Mission.objects.get(), observer_count="9")
    act(admin_site, "finding", "accept_selected", [first])
    act(admin_site, "finding", "reject_selected", [second])
    save(admin_site, third, topic="turnout")
    assert [report.outcome for report in load_files([seed])] == [Outcome.UNCHANGED]
    assert Mission.objects.get().observer_count == 9
    states = [row.review_state for row in Finding.objects.order_by("order")[:4]]
    assert states == [ReviewState.ACCEPTED, ReviewState.REJECTED, ReviewState.ACCEPTED, ReviewState.UNREVIEWED]
    third.refresh_from_db()
    assert third.topic == Topic.TURNOUT
