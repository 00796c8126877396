"""A mission is public while it is published, and only those who may can publish and withdraw."""

import pytest
from django.contrib.auth.models import Group

from observers.loading.store import store_statement
from observers.models import Mission
from observers.vocabulary import Publication
from tests.admin.pages import act, add, list_address, messages_of, page_address, save, soup_of
from tests.loading.made_readings import reading, source
from tests.make import TEXT, make_election, make_finding, make_meeting, make_mission, make_organisation, make_statement

pytestmark = [pytest.mark.database, pytest.mark.django_db]

DRAFT, PUBLISHED, WITHDRAWN = Publication.DRAFT, Publication.PUBLISHED, Publication.WITHDRAWN


def member_of(client, django_user_model, group):
    """Log in somebody who is in this group and nothing else."""
    user = django_user_model.objects.create_user(f"mem-{group.lower()}", is_staff=True)
    user.groups.add(Group.objects.get(name=group))
    client.force_login(user)
    return client


@pytest.fixture
def editor(client, django_user_model):
    return member_of(client, django_user_model, "Editor")


def state_of(mission):
    mission.refresh_from_db()
    return mission.publication


@pytest.mark.parametrize(
    ("before", "action", "after", "told"),
    [
        (DRAFT, "publish_selected", PUBLISHED, "1 published."),
        (WITHDRAWN, "publish_selected", PUBLISHED, "1 published."),
        (PUBLISHED, "withdraw_selected", WITHDRAWN, "1 withdrawn."),
        pytest.param(DRAFT, "withdraw_selected", DRAFT, "0 withdrawn.", id="a draft was never public"),
    ],
)
def test_an_editor_publishes_and_withdraws(editor, before, action, after, told):
    mission = make_mission(publication=before)
    answer = act(editor, "mission", action, [mission])
    assert state_of(mission) == after
    assert messages_of(answer) == [told]


@pytest.mark.parametrize(("before", "after"), [(DRAFT, PUBLISHED), (WITHDRAWN, PUBLISHED), (PUBLISHED, WITHDRAWN)])
def test_a_button_saves_and_publishes_or_withdraws(editor, before, after):
    mission = make_mission(publication=before)
    buttons = soup_of(editor.get(page_address(mission))).select("button[name=_publication]")
    assert [button["value"] for button in buttons] == [after]
    save(editor, mission, _publication=after, head="Arlo Penhallow")
    assert (state_of(mission), mission.head) == (after, "Arlo Penhallow")


def test_a_curator_has_no_such_button_and_is_not_obeyed(client, django_user_model):
    mission = make_mission(publication=DRAFT)
    client = member_of(client, django_user_model, "Curator")
    assert soup_of(client.get(page_address(mission))).select("button[name=_publication]") == []
    save(client, mission, _publication=PUBLISHED)
    assert state_of(mission) == DRAFT


def test_a_curator_is_offered_neither_and_refused_both(client, django_user_model):
    mission = make_mission(publication=DRAFT)
    page = soup_of(member_of(client, django_user_model, "Curator").get(list_address("mission")))
    offered = [option["value"] for option in page.select("select[name=action] option")]
    assert not {"publish_selected", "withdraw_selected", "delete_selected"} & set(offered)
    act(client, "mission", "publish_selected", [mission])
    assert state_of(mission) == DRAFT


@pytest.mark.parametrize(
    ("group", "may", "may_not"),
    [
        ("Curator", "view add change", ["delete_finding", "publish_mission", "view_user"]),
        ("Editor", "view add change delete", ["view_user", "add_group"]),
        ("Administrator", "view add change delete", []),
    ],
)
def test_a_group_may_do_what_its_name_says(client, django_user_model, group, may, may_not):
    client = member_of(client, django_user_model, group)
    user = django_user_model.objects.get()
    assert all(user.has_perm(f"observers.{deed}_{row}") for deed in may.split() for row in ("finding", "mission"))
    assert [name for name in may_not if user.has_perm(f"observers.{name}") or user.has_perm(f"auth.{name}")] == []
    assert user.has_perm("auth.change_user") is (group == "Administrator")


def test_a_mission_added_by_hand_and_one_stored_without_a_word_are_drafts(admin_site):
    organisation, election = make_organisation(), make_election()
    values = {"title": "A vote", "slug": "a-vote", "organisation": organisation.pk, "election": election.pk}
    add(admin_site, "mission", **values)
    assert Mission.objects.get(slug="a-vote").publication == DRAFT
    assert store_statement(source(), reading())[1].publication == DRAFT


def test_a_load_leaves_the_state_of_a_mission_alone():
    mission = store_statement(source(), reading())[1]
    store_statement(source(), reading(), publication=PUBLISHED)
    assert state_of(mission) == DRAFT


@pytest.fixture
def hidden():
    """Return a mission by an organisation, to a country, that no published mission speaks of."""
    organisation = make_organisation(slug="hidden", name="Hidden Lanterns")
    mission = make_mission(organisation=organisation, election=make_election(country="DE", slug="hidden-vote"))
    statement = make_statement(TEXT.replace("calm", "zephyrous"), mission=mission)
    make_finding("The lists of voters were incomplete.", statement=statement)
    make_meeting(statement=statement)
    return mission


@pytest.mark.parametrize("state", [DRAFT, WITHDRAWN])
@pytest.mark.parametrize(
    "address",
    [
        "/",
        "/missions/",
        "/missions/?q=zephyrous",
        "/elections/",
        "/organisations/",
        "/meetings/",
        "/findings/",
        "/people/",
        "/missions/export.csv",
        "/findings/export.csv",
        "/missions/feed.atom",
    ],
)
def test_what_is_not_published_is_nowhere(client, hidden, address, state):
    hidden.publication = state
    hidden.save()
    answer = client.get(address)
    words = b"".join(answer).decode()
    assert answer.status_code == 200
    assert [word for word in ("Hidden Lanterns", "Germany", hidden.slug, "lists of voters") if word in words] == []


@pytest.mark.parametrize("address", ["/organisations/hidden/", "/elections/hidden-vote/"])
def test_the_page_of_what_only_a_draft_speaks_of_is_not_there(client, hidden, address):
    assert client.get(address).status_code == 200
    Mission.objects.update(publication=DRAFT)
    assert client.get(address).status_code == 404


@pytest.mark.parametrize(("state", "status"), [(DRAFT, 404), (WITHDRAWN, 410), (PUBLISHED, 200)])
def test_a_draft_is_not_there_and_a_withdrawn_mission_is_gone(client, hidden, state, status):
    hidden.publication = state
    hidden.save()
    statement = hidden.statements.get()
    for address in (hidden.get_absolute_url(), f"/statements/{statement.sha256}/original"):
        answer = client.get(address)
        assert answer.status_code == status
        assert not answer.cookies
        assert "Cookie" not in answer.get("Vary", "") or state != PUBLISHED
    if status == 410:
        assert "has been withdrawn" in client.get(hidden.get_absolute_url()).content.decode()


def test_a_curator_sees_a_draft_marked_as_one_and_kept_by_no_cache(client, django_user_model, hidden):
    hidden.publication = DRAFT
    hidden.save()
    answer = member_of(client, django_user_model, "Curator").get(hidden.get_absolute_url())
    assert answer.status_code == 200
    assert "the mission is draft, not public" in " ".join(soup_of(answer).get_text(" ").split())
    assert "no-store" in answer["Cache-Control"]
