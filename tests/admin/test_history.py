"""Who changed what and when; an earlier state put back; a change and a deletion undone."""

import pytest
from django.contrib.auth.models import Permission

from observers.loading.store import store_statement
from observers.models import Election, Finding, Mission, Organisation, OrganisationName, recorded_as
from observers.vocabulary import Origin
from tests.admin.pages import add, messages_of, page_address, save, soup_of, text_of
from tests.loading.made_readings import reading, source
from tests.make import make_finding, make_mission, make_organisation, make_person, make_statement

pytestmark = [pytest.mark.database, pytest.mark.django_db]


def history_address(row):
    return page_address(row).replace("/change/", "/history/")


def revert_address(row, state):
    return f"{history_address(row)}{state.history_id}/"


def undo_address(row):
    name = row._meta.model_name
    return f"/admin/observers/{name}/undo/{type(row).history.filter(id=row.pk).first().batch}/"


def put_back(client, row, state):
    """Open the page that shows what putting a state back would change, and confirm."""
    address = revert_address(row, state)
    field = soup_of(client.get(address)).find("input", attrs={"name": "latest"})
    return client.post(address, {"latest": field["value"]}, follow=True)


def test_an_edit_is_told_with_its_old_and_its_new_value(admin_site, curator):
    mission = make_mission(head="Ada Lantern")
    save(admin_site, mission, head="Bram Lantern")
    row = soup_of(admin_site.get(history_address(mission))).select_one(".archive-history tbody tr")
    assert curator.get_username() in row.get_text()
    cells = [cell.get_text() for cell in row.select(".archive-comparison tbody tr > *")]
    assert cells == ["head of mission", "Ada Lantern", "Bram Lantern"]


def test_a_load_is_told_as_what_it_is(admin_site):
    with recorded_as("load_statements"):
        _outcome, mission = store_statement(source(), reading())
    page = admin_site.get(history_address(mission))
    assert "added: load_statements" in text_of(page)
    assert Finding.history.first().history_change_reason == "load_statements"


def test_all_that_one_load_changes_is_one_batch():
    with recorded_as("load_statements"):
        store_statement(source(), reading())
    batches = {*Mission.history.values_list("batch", flat=True), *Finding.history.values_list("batch", flat=True)}
    assert len(batches) == 1


def test_a_name_added_to_an_organisation_stands_in_its_history(admin_site):
    organisation = make_organisation()
    save(admin_site, organisation, **{"other_names-TOTAL_FORMS": "1", "other_names-0-name": "Lamplight Observers"})
    assert "Organisation name “Lamplight Observers” added" in text_of(admin_site.get(history_address(organisation)))


def test_the_partners_of_a_mission_stand_in_its_history(admin_site):
    mission, partner = make_mission(), make_organisation(name="Lamplight Observers")
    save(admin_site, mission, partners=[partner.pk])
    assert "partners – Lamplight Observers" in text_of(admin_site.get(history_address(mission)))


def test_an_earlier_state_is_put_back_as_an_edit(admin_site):
    mission = make_mission(head="Ada Lantern", places=["Port Meridian"], partners=[make_organisation()])
    first = mission.history.first()
    save(admin_site, mission, head="Bram Lantern", places="Lakeside", partners=[])
    put_back(admin_site, mission, first)
    mission.refresh_from_db()
    assert (mission.head, mission.places, mission.partners.count()) == ("Ada Lantern", ["Port Meridian"], 1)
    assert {"head", "places", "partners"} <= set(mission.curated_fields)


def test_the_decision_on_a_finding_comes_back_with_its_values(admin_site):
    finding = make_finding(topic="voting")
    first = finding.history.first()
    save(admin_site, finding, topic="media")
    put_back(admin_site, finding, first)
    finding.refresh_from_db()
    assert (finding.topic, finding.review_state) == ("voting", "unreviewed")


def test_looking_at_what_would_be_put_back_changes_nothing(admin_site):
    mission = make_mission(head="Ada Lantern")
    first = mission.history.first()
    save(admin_site, mission, head="Bram Lantern")
    page = soup_of(admin_site.get(revert_address(mission, first)))
    assert [cell.get_text() for cell in page.select("tbody tr > *")] == [
        "head of mission",
        "Bram Lantern",
        "Ada Lantern",
    ]
    mission.refresh_from_db()
    assert mission.head == "Bram Lantern"


def test_a_record_changed_in_the_meantime_is_not_put_back(admin_site):
    mission = make_mission(head="Ada Lantern")
    first = mission.history.first()
    save(admin_site, mission, head="Bram Lantern")
    seen = mission.history.first().history_id
    save(admin_site, mission, head="Cleo Lantern")
    refused = admin_site.post(revert_address(mission, first), {"latest": seen})
    assert "in the meantime" in messages_of(refused)[0]
    mission.refresh_from_db()
    assert mission.head == "Cleo Lantern"


def test_a_state_that_no_longer_holds_is_refused_with_the_reason(admin_site):
    partner, mission = make_organisation(), make_mission()
    save(admin_site, mission, partners=[partner.pk])
    state = mission.history.first()
    save(admin_site, mission, partners=[])
    partner.delete()
    refused = put_back(admin_site, mission, state)
    assert "not one of the available choices" in text_of(refused)


def test_offsets_that_cover_other_words_are_not_put_back(admin_site):
    finding = make_finding(origin=Origin.CURATOR)
    state = finding.history.first()
    save(admin_site, finding, start="", end="", quote="The lists of voters were incomplete.")
    type(state).objects.filter(pk=state.pk).update(quote="The vote in Port Meridian was calm and disorder.")
    refused = put_back(admin_site, finding, finding.history.last())
    assert "read “The vote in Port Meridian was calm and orderly.”" in text_of(refused)


def test_a_deleted_record_is_listed_and_brought_back_under_its_number(admin_site):
    election = make_election_with_a_vote(admin_site)
    number = election.pk
    admin_site.post(page_address(election).replace("/change/", "/delete/"), {"post": "yes"})
    assert "Made-up vote" in text_of(admin_site.get("/admin/observers/election/deleted/"))
    address = soup_of(admin_site.get("/admin/observers/election/deleted/")).find("a", string="Bring back Made-up vote")
    assert "deleted" in text_of(admin_site.get(address["href"]))
    admin_site.post(address["href"])
    back = Election.objects.get(slug="made-up-vote")
    assert (back.pk, back.country, [vote.type for vote in back.votes.all()]) == (number, "KZ", ["local"])
    assert "Nothing is deleted" in text_of(admin_site.get("/admin/observers/election/deleted/"))


def make_election_with_a_vote(client):
    votes = {"votes-TOTAL_FORMS": "1", "votes-0-type": "local"}
    add(client, "election", title="Made-up vote", slug="made-up-vote", country="KZ", start_date="2021-04-11", **votes)
    return Election.objects.get(slug="made-up-vote")


def test_a_finding_a_curator_added_and_deleted_comes_back(admin_site):
    statement = make_statement()
    finding = make_finding(statement=statement, origin=Origin.CURATOR)
    admin_site.post(page_address(finding).replace("/change/", "/delete/"), {"post": "yes"})
    admin_site.post(undo_address(finding))
    assert Finding.objects.get(pk=finding.pk).quote == finding.quote


def test_a_change_on_which_another_was_built_is_not_undone(admin_site):
    mission = make_mission(head="Ada Lantern")
    save(admin_site, mission, head="Bram Lantern")
    address = undo_address(mission)
    save(admin_site, mission, head="Cleo Lantern")
    assert "changed since" in messages_of(admin_site.post(address))[0]
    mission.refresh_from_db()
    assert mission.head == "Cleo Lantern"


def test_a_decision_is_undone_after_a_load_has_moved_the_row(admin_site):
    finding = make_finding()
    with recorded_as("decided"):
        finding.review_state = "accepted"
        finding.save()
    address = undo_address(finding)
    newer = make_statement(mission=finding.mission)
    finding.statement = newer
    finding.save()
    admin_site.post(address)
    finding.refresh_from_db()
    assert (finding.review_state, finding.statement) == ("unreviewed", newer)


def test_an_added_record_with_dependants_is_not_undone(admin_site):
    add(admin_site, "organisation", name="Lamplight Observers", slug="lamplight", review_state="accepted")
    organisation = Organisation.objects.get(slug="lamplight")
    address = undo_address(organisation)
    make_mission(organisation=organisation)
    assert "hangs on them" in messages_of(admin_site.post(address))[0]
    assert Organisation.objects.filter(slug="lamplight").exists()


def test_names_deleted_with_their_organisation_come_back(admin_site):
    organisation = make_organisation()
    OrganisationName.objects.create(organisation=organisation, name="Lamplight Observers")
    admin_site.post(page_address(organisation).replace("/change/", "/delete/"), {"post": "yes"})
    admin_site.post(undo_address(organisation))
    assert [name.name for name in Organisation.objects.get().other_names.all()] == ["Lamplight Observers"]


def test_staff_who_may_only_look_read_the_history_and_change_nothing(client, django_user_model):
    reader = django_user_model.objects.create_user("una-reader", is_staff=True)
    client.force_login(reader)
    person = make_person()
    assert client.get(history_address(person)).status_code == 403
    reader.user_permissions.set(Permission.objects.filter(codename="view_person"))
    assert client.get(history_address(person)).status_code == 200
    assert client.post(revert_address(person, person.history.first())).status_code == 403
    assert client.post(undo_address(person)).status_code == 403
