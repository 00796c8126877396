"""Two curators have one record open at once: the second is told, and nothing is written over."""

import pytest

from observers.models import Vote
from tests.admin.pages import form_fields, page_address, text_of
from tests.make import make_election, make_finding, make_mission, make_organisation, make_person, make_statement

pytestmark = [pytest.mark.database, pytest.mark.django_db]

TOLD = "has changed this record since you opened it"


def save_both(client, row, first, second):
    """Open the page of a row twice, then save both, each with its own changes; return the second answer."""
    address = page_address(row)
    forms = [form_fields(client.get(address)), form_fields(client.get(address))]
    client.post(address, {**forms[0], **first})
    answer = client.post(address, {**forms[1], **second}, follow=True)
    row.refresh_from_db()
    return answer


@pytest.mark.parametrize(
    ("make", "field", "first", "second"),
    [
        pytest.param(make_mission, "head", "Arlo Penhallow", "Vela Ostrin", id="a mission"),
        pytest.param(make_election, "title", "First title", "Second title", id="an election"),
        pytest.param(make_organisation, "description", "The first.", "The second.", id="an organisation"),
        pytest.param(make_person, "name", "Arlo Penhallow", "Arlo Penhalow", id="a person"),
        pytest.param(make_statement, "language", "fr", "de", id="a statement"),
        pytest.param(make_finding, "topic", "media", "turnout", id="a finding"),
    ],
)
def test_the_second_of_two_is_told_and_writes_nothing_over(admin_site, make, field, first, second):
    row = make()
    told = save_both(admin_site, row, {field: first}, {field: second})
    assert TOLD in text_of(told)
    assert getattr(row, field) == first


def test_the_second_is_told_even_where_the_two_changed_different_fields(admin_site):
    mission = make_mission(observer_count=4)
    told = save_both(admin_site, mission, {"head": "Arlo Penhallow"}, {"observer_count": "5"})
    assert TOLD in text_of(told)
    assert (mission.head, mission.observer_count) == ("Arlo Penhallow", 4)


def test_votes_and_partners_count_as_part_of_their_record(admin_site):
    election, mission, partner = make_election(), make_mission(), make_organisation()
    vote = {"votes-TOTAL_FORMS": "2", "votes-1-type": "local", "votes-1-election": election.pk}
    assert TOLD in text_of(save_both(admin_site, election, vote, {"title": "Another title"}))
    assert Vote.objects.filter(election=election).count() == 2
    assert TOLD in text_of(save_both(admin_site, mission, {"partners": [partner.pk]}, {"head": "Arlo Penhallow"}))
    assert (list(mission.partners.all()), mission.head) == ([partner], "")


def test_one_after_the_other_both_save(admin_site):
    mission = make_mission()
    for name in ("Arlo Penhallow", "Vela Ostrin"):
        admin_site.post(page_address(mission), {**form_fields(admin_site.get(page_address(mission))), "head": name})
        mission.refresh_from_db()
        assert mission.head == name


def test_a_form_without_a_version_is_refused(admin_site):
    mission = make_mission()
    fields = {**form_fields(admin_site.get(page_address(mission))), "head": "Arlo Penhallow", "version": ""}
    assert TOLD in text_of(admin_site.post(page_address(mission), fields))
