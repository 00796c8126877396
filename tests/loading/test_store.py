"""Readings into rows: once, again, changed, and after people have decided."""

from dataclasses import replace
from datetime import date

import pytest

from observers.loading import Outcome
from observers.loading.store import store_statement, try_statement
from observers.models import Election, Fact, Finding, Meeting, Mission, Organisation, Person, Statement
from observers.vocabulary import Assessment, ReviewState, Topic
from tests.loading.made_readings import CALM, SLOW, TEXT, claim, finding, meeting, reading, source

pytestmark = [pytest.mark.database, pytest.mark.django_db]


def counts():
    return [
        model.objects.count() for model in (Organisation, Election, Mission, Statement, Meeting, Finding, Fact, Person)
    ]


def test_a_first_load_stores_everything():
    outcome, mission = store_statement(source(), reading())
    assert outcome is Outcome.CREATED
    assert mission.slug == "nlk-kazakhstan-2099-03-01-presidential"
    mission.refresh_from_db()
    assert (mission.polling_station_count, mission.places, mission.observer_count) == (12, ["Astana"], None)
    assert mission.election.title == "Presidential election in Kazakhstan, 1 March 2099"
    assert mission.title == "NLK at the presidential election in Kazakhstan, 1 March 2099"
    assert [finding.quote for finding in mission.findings.all()] == [CALM, SLOW]
    assert mission.meetings.get().person.name == "Vela Ostrin"


def test_an_organisation_nobody_listed_is_stored_for_review():
    store_statement(source(), reading())
    organisation = Organisation.objects.get(slug="nlk")
    assert organisation.name == "Network of Lantern Keepers"
    assert organisation.review_state == ReviewState.UNREVIEWED


def test_every_passage_quotes_its_text():
    store_statement(source(), reading())
    rows = [*Fact.objects.all(), *Finding.objects.all(), *Meeting.objects.all()]
    assert len(rows) == 10
    assert [row for row in rows if TEXT[row.start : row.end] != row.quote] == []


def test_loading_twice_changes_nothing():
    store_statement(source(), reading())
    before = counts()
    outcome, _mission = store_statement(source(), reading())
    assert outcome is Outcome.UNCHANGED
    assert counts() == before


def test_a_dry_run_tells_and_stores_nothing():
    tried = try_statement(source(), reading())
    assert (tried.outcome, tried.mission.slug) == (Outcome.CREATED, "nlk-kazakhstan-2099-03-01-presidential")
    assert counts() == [0, 0, 0, 0, 0, 0, 0, 0]


def test_the_same_bytes_under_another_name_are_the_same_statement():
    store_statement(source(), reading())
    outcome, _mission = store_statement(source(name="copy.txt"), reading())
    assert outcome is Outcome.UNCHANGED
    assert Statement.objects.get().source_name == "lantern.txt"


def test_a_better_reading_refreshes_what_nobody_reviewed():
    store_statement(source(), reading())
    better = reading(findings=(finding(CALM, Topic.OVERALL_CONDUCT),), meetings=())
    outcome, mission = store_statement(source(), better)
    assert outcome is Outcome.UPDATED
    assert [(row.quote, row.topic) for row in mission.findings.all()] == [(CALM, "overall-conduct")]
    assert mission.meetings.count() == 0
    assert not Person.objects.exists(), "a person nobody met any more is forgotten"


def test_accepted_rows_stay_and_are_marked_stale():
    store_statement(source(), reading())
    Finding.objects.update(review_state=ReviewState.ACCEPTED)
    store_statement(source(), reading(findings=(finding(CALM, assessment=Assessment.NEUTRAL),)))
    rows = {row.quote: (row.topic, row.assessment, row.is_stale) for row in Finding.objects.all()}
    assert rows == {
        CALM: ("voting", "positive", True),
        SLOW: ("counting-and-results", "critical", True),
    }


def test_a_stale_mark_goes_when_the_reading_agrees_again():
    store_statement(source(), reading())
    Finding.objects.update(review_state=ReviewState.ACCEPTED)
    store_statement(source(), reading(findings=()))
    store_statement(source(), reading())
    assert [row.is_stale for row in Finding.objects.all()] == [False, False]


def test_a_stale_row_a_curator_accepts_again_is_not_marked_again():
    store_statement(source(), reading())
    Finding.objects.update(review_state=ReviewState.ACCEPTED)
    other = reading(findings=(finding(CALM, assessment=Assessment.NEUTRAL),))
    store_statement(source(), other)
    Finding.objects.update(is_stale=False)
    outcome, _mission = store_statement(source(), other)
    assert outcome is Outcome.UNCHANGED
    assert [row.is_stale for row in Finding.objects.all()] == [False, False]


def test_an_organisation_is_known_by_its_address_from_the_first_load_on():
    store_statement(source(), reading())
    assert Fact.objects.get(field="organisation").value == "nlk"
    again = reading()
    known = tuple(replace(row, value="nlk") if row.field == "organisation" else row for row in again.claims)
    outcome, _mission = store_statement(source(), replace(again, claims=known))
    assert outcome is Outcome.UNCHANGED


def test_rejected_rows_stay_rejected():
    store_statement(source(), reading())
    Finding.objects.filter(quote=SLOW).update(review_state=ReviewState.REJECTED)
    outcome, _mission = store_statement(source(), reading())
    assert outcome is Outcome.UNCHANGED
    assert Finding.objects.get(quote=SLOW).review_state == ReviewState.REJECTED
    assert Finding.objects.count() == 2


def test_an_edited_row_is_compared_with_what_was_read_not_with_the_edit():
    store_statement(source(), reading())
    Finding.objects.filter(quote=CALM).update(topic="media", review_state=ReviewState.ACCEPTED)
    outcome, _mission = store_statement(source(), reading())
    assert outcome is Outcome.UNCHANGED
    edited = Finding.objects.get(quote=CALM)
    assert (edited.topic, edited.is_stale) == ("media", False)


def test_a_field_a_curator_edited_survives():
    _outcome, mission = store_statement(source(), reading())
    Mission.objects.update(polling_station_count=13, curated_fields=["polling_station_count"])
    store_statement(source(), reading())
    mission.refresh_from_db()
    assert mission.polling_station_count == 13


def test_a_rejected_fact_leaves_the_header():
    _outcome, mission = store_statement(source(), reading())
    Fact.objects.filter(field="mission.polling_station_count").update(review_state=ReviewState.REJECTED)
    store_statement(source(), reading())
    mission.refresh_from_db()
    assert mission.polling_station_count is None


def test_a_document_stays_with_its_mission_whatever_is_renamed_or_redated():
    _outcome, mission = store_statement(source(), reading())
    Organisation.objects.update(name="Lamp Keepers", slug="lamps", curated_fields=["name"])
    Election.objects.update(start_date=date(2098, 1, 1), end_date=None, curated_fields=["start_date", "end_date"])
    _outcome, again = store_statement(source(), reading())
    assert (again.pk, again.organisation.name) == (mission.pk, "Lamp Keepers")
    assert (Mission.objects.count(), Election.objects.get().start_date) == (1, date(2098, 1, 1))


LONGER = TEXT.replace("Voting was calm.", "Before noon, voting was interrupted. Voting was calm.")


def test_a_changed_file_becomes_the_next_version_of_its_statement():
    _outcome, mission = store_statement(source(), reading())
    Finding.objects.filter(quote=CALM).update(review_state=ReviewState.ACCEPTED)
    outcome, again = store_statement(source(LONGER), reading(LONGER))
    assert (outcome, again.pk) == (Outcome.UPDATED, mission.pk)
    old, new = Statement.objects.order_by("pk")
    assert (old.text, new.text, old.replaced_by) == (TEXT, LONGER, new)
    calm = Finding.objects.get(quote=CALM)
    assert (calm.statement, calm.review_state, calm.is_stale) == (new, "accepted", False)
    assert LONGER[calm.start : calm.end] == CALM
    assert Finding.objects.count() == 2


def test_what_a_changed_file_no_longer_says_stays_with_the_old_text():
    store_statement(source(), reading())
    Finding.objects.filter(quote=SLOW).update(review_state=ReviewState.ACCEPTED)
    shorter = TEXT.replace(" Counting was slow.", "")
    store_statement(source(shorter), reading(shorter, findings=(finding(CALM, text=shorter),)))
    slow = Finding.objects.get(quote=SLOW)
    assert (slow.statement.text, slow.is_stale) == (TEXT, True)


def test_another_text_under_the_same_file_name_is_another_statement():
    store_statement(source(), reading())
    other = "Something else.\n\n" + TEXT.replace("\n\n", " ")
    store_statement(source(other), reading(other))
    assert Statement.objects.filter(replaced_by=None).count() == 2


def test_two_statements_of_a_mission_share_the_header_and_keep_their_own_findings():
    store_statement(source(), reading())
    second = "PRESS RELEASE of " + TEXT[0].lower() + TEXT[1:].replace("12 polling", "15 polling")
    store_statement(source(second, "second.txt"), reading(second, stations=15))
    mission = Mission.objects.get()
    assert mission.polling_station_count == 12, "the first statement stands until a curator says otherwise"
    assert mission.findings.count() == 4
    outcome, _mission = store_statement(source(), reading())
    assert outcome is Outcome.UNCHANGED


def test_partners_are_stored_and_follow_the_reading():
    lead = reading()
    partner = claim("organisation.partners", "Kazakhstan", "Kazakhstan")
    joint = type(lead)(claims=(*lead.claims, partner), meetings=lead.meetings, findings=lead.findings)
    _outcome, mission = store_statement(source(), joint)
    assert [row.name for row in mission.partners.all()] == ["Kazakhstan"]
    store_statement(source(), lead)
    assert mission.partners.count() == 0


def test_a_meeting_with_the_same_name_twice_is_two_rows():
    twice = (meeting(), meeting(start_date=date(2099, 2, 27), end_date=date(2099, 2, 27)))
    store_statement(source(), reading(meetings=twice))
    assert Meeting.objects.count() == 2
    assert Person.objects.count() == 1
