"""Rows are accepted, rejected, edited and added, and the mission follows."""

import pytest
from django.contrib.admin.models import LogEntry

from observers.models import Fact, Finding, Meeting
from observers.vocabulary import Origin, ReviewState
from tests.admin.pages import act, add, list_address, page_address, save, soup_of, text_of
from tests.make import make_fact, make_finding, make_meeting, make_mission, make_person, make_statement

pytestmark = [pytest.mark.database, pytest.mark.django_db]

TEXT = "The mission sent four observers. Four stations opened late. The vote was calm. The count was calm."


@pytest.fixture
def statement():
    return make_statement(TEXT)


@pytest.fixture
def count(statement):
    """Return the fact that there were four observers, shown by the mission."""
    statement.mission.observer_count = 4
    statement.mission.save()
    return make_fact("four observers", statement=statement, field="mission.observer_count", value="4")


def observers_of(statement):
    statement.mission.refresh_from_db()
    return statement.mission.observer_count


def test_an_edited_row_is_an_accepted_one_and_no_longer_stale(admin_site):
    finding = make_finding(is_stale=True, topic="voting")
    save(admin_site, finding, topic="media")
    finding.refresh_from_db()
    assert (finding.topic, finding.review_state, finding.is_stale) == ("media", ReviewState.ACCEPTED, False)


def test_a_row_edited_and_rejected_is_rejected(admin_site):
    finding = make_finding()
    save(admin_site, finding, topic="media", review_state="rejected")
    finding.refresh_from_db()
    assert finding.review_state == ReviewState.REJECTED


@pytest.mark.parametrize("state", ["accepted", "rejected"])
def test_a_button_decides_on_the_page_of_a_row(admin_site, state):
    meeting = make_meeting(is_stale=True)
    page = soup_of(admin_site.get(page_address(meeting)))
    assert page.find("button", attrs={"name": "review_state", "value": state})
    save(admin_site, meeting, review_state=["unreviewed", state])
    meeting.refresh_from_db()
    assert (meeting.review_state, meeting.is_stale) == (state, False)


def test_accepting_again_confirms_a_stale_row(admin_site):
    finding = make_finding(review_state=ReviewState.ACCEPTED, is_stale=True)
    act(admin_site, "finding", "accept_selected", [finding])
    finding.refresh_from_db()
    assert (finding.review_state, finding.is_stale) == (ReviewState.ACCEPTED, False)


def test_a_list_says_what_was_decided_and_what_wants_another_look(admin_site):
    make_finding(review_state=ReviewState.ACCEPTED, is_stale=True)
    page = soup_of(admin_site.get(list_address("finding"), {"is_stale__exact": "1"}))
    assert page.select_one("#result_list .field-state_shown").get_text() == "Accepted, stale"


def test_an_action_is_on_record_for_every_row_it_changed(admin_site, curator):
    findings = [make_finding(), make_finding()]
    act(admin_site, "finding", "reject_selected", findings)
    assert sorted(int(entry.object_id) for entry in LogEntry.objects.filter(user=curator)) == [
        finding.pk for finding in findings
    ]


def test_a_rejected_fact_leaves_the_header_and_an_accepted_one_returns(admin_site, statement, count):
    act(admin_site, "fact", "reject_selected", [count])
    assert observers_of(statement) is None
    act(admin_site, "fact", "accept_selected", [count])
    assert observers_of(statement) == 4


def test_an_edited_fact_changes_the_header(admin_site, statement, count):
    save(admin_site, count, value="5")
    assert observers_of(statement) == 5


def test_a_field_of_the_mission_that_a_curator_edited_goes_before_any_fact(admin_site, statement, count):
    save(admin_site, statement.mission, observer_count="7")
    save(admin_site, count, value="5")
    assert observers_of(statement) == 7


@pytest.mark.parametrize(
    ("field", "value", "reason"),
    [
        ("mission.observer_count", "several", "whole number"),
        ("mission.start_date", "2 March", "a day in the form"),
        ("statement.issued_on", "20210411", "a day in the form"),
        ("election.country", "Kazakhstan", "two letters"),
        ("election.types", "royal", "presidential, parliamentary"),
        ("election.is_early", "perhaps", "True or False"),
        ("statement.kind", "rumour", "press-release"),
    ],
)
def test_a_fact_says_only_what_its_field_can_hold(admin_site, statement, field, value, reason):
    refused = add(admin_site, "fact", statement=statement.pk, field=field, value=value, quote="The vote was calm.")
    assert reason in text_of(refused)
    assert not Fact.objects.exists()


def test_a_row_read_from_a_text_is_rejected_and_not_deleted(admin_site, statement, count):
    page = admin_site.get(page_address(count))
    assert soup_of(page).find(class_="deletelink") is None
    assert "reject it instead" in text_of(page)
    assert admin_site.post(page_address(count).replace("/change/", "/delete/"), {"post": "yes"}).status_code == 403
    actions = soup_of(admin_site.get(list_address("fact"))).select("select[name=action] option")
    assert [option["value"] for option in actions] == ["", "accept_selected", "reject_selected", "export_selected"]


def test_an_added_row_can_be_deleted_and_the_header_follows(admin_site, statement):
    add(admin_site, "fact", statement=statement.pk, field="mission.observer_count", value="4", quote="four observers")
    fact = Fact.objects.get()
    assert observers_of(statement) == 4
    admin_site.post(page_address(fact).replace("/change/", "/delete/"), {"post": "yes"})
    assert not Fact.objects.exists()
    assert observers_of(statement) is None


def test_an_added_finding_is_the_curators_own_and_quotes_the_text(admin_site, statement):
    values = {"topic": "voting", "assessment": "positive", "quote": "The vote was calm."}
    add(admin_site, "finding", mission=statement.mission_id, statement=statement.pk, **values)
    finding = Finding.objects.get()
    assert (finding.origin, finding.review_state, finding.as_read) == (Origin.CURATOR, ReviewState.ACCEPTED, {})
    assert len(finding.key) == 32
    assert (finding.start, finding.end, finding.order) == (60, 78, 60)
    assert finding.quote == TEXT[60:78] == "The vote was calm."


def test_offsets_alone_give_the_quote(admin_site, statement):
    values = {"topic": "voting", "assessment": "positive", "start": "60", "end": "78"}
    add(admin_site, "finding", mission=statement.mission_id, statement=statement.pk, **values)
    assert Finding.objects.get().quote == "The vote was calm."


@pytest.mark.parametrize(
    ("passage", "reason"),
    [
        pytest.param({"start": "60", "end": "900"}, "60 to 900 is no passage of this text", id="past the end"),
        pytest.param({"start": "60"}, "Give both the start and the end", id="no end"),
        pytest.param({"quote": "The vote was wild."}, "do not stand in the text", id="other words"),
        pytest.param({"quote": "was calm"}, "stand 2 times in the text", id="not one place"),
        pytest.param(
            {"start": "0", "end": "3", "quote": "calm"}, "read “The”, not “calm”", id="offsets of other words"
        ),
    ],
)
def test_a_passage_that_does_not_quote_the_text_is_refused(admin_site, statement, passage, reason):
    values = {"topic": "voting", "assessment": "positive", **passage}
    refused = add(admin_site, "finding", mission=statement.mission_id, statement=statement.pk, **values)
    assert reason in text_of(refused)
    assert not Finding.objects.exists()


def test_a_passage_needs_the_statement_of_its_mission(admin_site, statement):
    values = {"counterpart": "party", "name": "Arlo Penhallow"}
    without = add(admin_site, "meeting", mission=statement.mission_id, quote="The vote", **values)
    assert "A passage stands in a statement" in text_of(without)
    elsewhere = add(admin_site, "meeting", mission=make_mission().pk, statement=statement.pk, **values)
    assert "belongs to another mission" in text_of(elsewhere)
    nowhere = add(admin_site, "meeting", **values)
    assert "Choose the mission, or the statement of one." in text_of(nowhere)
    assert not Meeting.objects.exists()


def test_the_mission_of_an_added_row_is_that_of_its_statement(admin_site, statement):
    add(admin_site, "meeting", statement=statement.pk, counterpart="party", quote="The vote was calm.")
    assert Meeting.objects.get().mission == statement.mission


def test_a_meeting_can_be_added_without_a_passage(admin_site, statement):
    person = make_person()
    values = {"counterpart": "party", "name": "Arlo Penhallow", "person": person.pk}
    add(admin_site, "meeting", mission=statement.mission_id, **values)
    meeting = Meeting.objects.get()
    assert (meeting.quote, meeting.span, meeting.person, meeting.origin) == ("", None, person, Origin.CURATOR)


def test_the_passage_of_an_added_row_can_be_corrected(admin_site, statement):
    values = {"topic": "voting", "assessment": "positive", "quote": "The vote was calm."}
    add(admin_site, "finding", mission=statement.mission_id, statement=statement.pk, **values)
    finding = Finding.objects.get()
    save(admin_site, finding, start="", end="", quote="The count was calm.")
    finding.refresh_from_db()
    assert (finding.start, finding.quote, finding.order) == (79, "The count was calm.", 79)


def test_passage_and_identity_of_a_read_row_cannot_be_written_over(admin_site, statement, count):
    before = (count.start, count.end, count.quote, count.key, count.field)
    forged = {"start": "0", "end": "3", "quote": "The", "key": "forged", "field": "mission.head", "origin": "curator"}
    save(admin_site, count, **forged)
    count.refresh_from_db()
    assert (count.start, count.end, count.quote, count.key, count.field) == before
    assert count.origin == Origin.READ
