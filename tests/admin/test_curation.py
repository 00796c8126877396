"""Fields that curators edit are remembered, and what follows from them is settled."""

import pytest

from observers.models import Election, Mission, Organisation, Person
from observers.vocabulary import ReviewState
from tests.admin.pages import act, add, messages_of, page_address, save, soup_of, text_of
from tests.make import (
    make_election,
    make_fact,
    make_finding,
    make_meeting,
    make_mission,
    make_organisation,
    make_person,
    make_statement,
)

pytestmark = [pytest.mark.database, pytest.mark.django_db]


def test_an_edited_field_is_remembered_and_no_other(admin_site):
    mission = make_mission(observer_count=4, places=["Port Meridian"])
    save(admin_site, mission, observer_count="5")
    mission.refresh_from_db()
    assert (mission.observer_count, mission.curated_fields) == (5, ["observer_count"])
    save(admin_site, mission, head="Arlo Penhallow")
    mission.refresh_from_db()
    assert mission.curated_fields == ["head", "observer_count"]


def test_saving_without_a_change_remembers_nothing(admin_site):
    mission = make_mission(observer_count=4, places=["Port Meridian", "Lakeside"], partners=[make_organisation()])
    save(admin_site, mission)
    mission.refresh_from_db()
    assert mission.curated_fields == []


def test_places_are_written_one_to_a_line(admin_site):
    mission = make_mission(places=["Port Meridian"])
    save(admin_site, mission, places="Lakeside\r\n\r\n  Port Meridian ")
    mission.refresh_from_db()
    assert (mission.places, mission.curated_fields) == (["Lakeside", "Port Meridian"], ["places"])


def test_partners_are_remembered(admin_site):
    mission, partner = make_mission(), make_organisation()
    save(admin_site, mission, partners=[partner.pk])
    mission.refresh_from_db()
    assert (list(mission.partners.all()), mission.curated_fields) == ([partner], ["partners"])


def test_votes_are_remembered_and_name_the_election_anew(admin_site):
    statement = make_statement()
    election = statement.mission.election
    make_fact("Port Meridian", statement=statement, field="election.country", value="KZ")
    make_fact("calm", statement=statement, field="election.start_date", value="2021-04-11")
    save(admin_site, election, **{"votes-TOTAL_FORMS": "2", "votes-1-type": "local", "votes-1-election": election.pk})
    election.refresh_from_db()
    assert election.curated_fields == ["votes"]
    assert election.title == "Presidential and local elections in Kazakhstan, 11 April 2021"


@pytest.mark.parametrize(
    ("make", "name"),
    [
        pytest.param(make_organisation, "Lamplight Observers", id="a former name of an organisation"),
        pytest.param(make_person, "Arlo Penhalow", id="a spelling of a person"),
    ],
)
def test_other_names_are_remembered(admin_site, make, name):
    row = make()
    state = {"other_names-0-review_state": "accepted"} if isinstance(row, Person) else {}
    save(admin_site, row, **{"other_names-TOTAL_FORMS": "1", "other_names-0-name": name, **state})
    row.refresh_from_db()
    assert [other.name for other in row.other_names.all()] == [name]
    assert row.curated_fields == ["other_names"]


def test_an_address_once_given_is_not_edited(admin_site):
    mission = make_mission(slug="mo-port-meridian")
    save(admin_site, mission, slug="another-address", head="Arlo Penhallow")
    mission.refresh_from_db()
    assert (mission.slug, mission.head) == ("mo-port-meridian", "Arlo Penhallow")


def test_a_record_can_be_added(admin_site):
    add(admin_site, "organisation", name="Lamplight Observers", slug="lamplight", review_state="accepted")
    organisation = Organisation.objects.get(slug="lamplight")
    assert organisation.review_state == ReviewState.ACCEPTED
    add(admin_site, "election", title="Made-up vote", slug="made-up-vote", country="KZ", start_date="2021-04-11")
    election = Election.objects.get(slug="made-up-vote")
    add(
        admin_site,
        "mission",
        title="Lamplight at the vote",
        slug="lamplight-vote",
        organisation=organisation.pk,
        election=election.pk,
        observer_count="3",
    )
    assert "observer_count" in Mission.objects.get(slug="lamplight-vote").curated_fields


def test_a_second_mission_of_one_organisation_to_one_election_is_refused(admin_site):
    mission, other = make_mission(), make_mission()
    refused = save(admin_site, other, organisation=mission.organisation_id, election=mission.election_id)
    assert "already exists" in text_of(refused)


def test_a_statement_moved_to_another_mission_takes_its_rows_along(admin_site):
    statement, goal = make_statement(), make_mission()
    finding, meeting = make_finding(statement=statement), make_meeting(statement=statement)
    make_fact("calm", statement=statement, field="mission.head", value="Arlo Penhallow")
    save(admin_site, statement, mission=goal.pk)
    for row in (statement, finding, meeting, goal):
        row.refresh_from_db()
    assert (statement.mission, finding.mission, meeting.mission) == (goal, goal, goal)
    assert goal.head == "Arlo Penhallow"
    assert statement.curated_fields == ["mission"]


@pytest.mark.parametrize("kind", ["mission", "election", "organisation"])
def test_a_record_with_dependants_is_not_deleted_and_the_page_says_why(admin_site, kind):
    mission = make_finding().mission
    row = {"mission": mission, "election": mission.election, "organisation": mission.organisation}[kind]
    address = page_address(row).replace("/change/", "/delete/")
    page = admin_site.get(address)
    assert "protected related objects" in text_of(page)
    admin_site.post(address, {"post": "yes"})
    assert type(row).objects.filter(pk=row.pk).exists()


def test_a_record_on_which_nothing_hangs_can_be_deleted(admin_site):
    election = make_election()
    admin_site.post(page_address(election).replace("/change/", "/delete/"), {"post": "yes"})
    assert not Election.objects.filter(pk=election.pk).exists()


def test_the_page_says_which_values_a_curator_has_edited(admin_site):
    mission = make_mission(observer_count=5, curated_fields=["observer_count"])
    page = soup_of(admin_site.get(page_address(mission)))
    assert "Edited by a curator" in page.select_one(".field-observer_count").get_text()
    assert "Edited by a curator" not in page.select_one(".field-head").get_text()


def test_accepting_a_selection_counts_what_changed(admin_site):
    finding = make_finding()
    accepted = make_finding(statement=finding.statement, review_state=ReviewState.ACCEPTED)
    assert messages_of(act(admin_site, "finding", "accept_selected", [finding, accepted])) == [
        "1 accepted; 1 stood so already."
    ]
    assert messages_of(act(admin_site, "finding", "accept_selected", [finding, accepted])) == [
        "0 accepted; 2 stood so already."
    ]
