"""Two records that are one, in the admin: proposals, the preview, the merge, and what is not the same."""

import pytest
from django.contrib.auth.models import Permission

from observers.loading.people import find_or_make_person
from observers.models import Election, Organisation, Person, PersonName
from tests.admin.pages import act, add, messages_of, page_address, soup_of, text_of
from tests.make import make_election, make_meeting, make_mission, make_organisation, make_statement

pytestmark = [pytest.mark.database, pytest.mark.django_db]

LIST = "/admin/observers/person/likenesses/"


@pytest.fixture
def spellings():
    one, other = find_or_make_person("Vela Ostrin"), find_or_make_person("Vela Ostryn")
    make_meeting(person=one, role="Chair")
    make_meeting(person=other, role="Chair")
    return one, other


def merge_address(gone, kept):
    return f"/admin/observers/{gone._meta.model_name}/merge/?gone={gone.pk}&kept={kept.pk}"


def test_the_list_leads_to_what_may_be_the_same(admin_site, spellings):
    page = soup_of(admin_site.get("/admin/observers/person/"))
    assert page.find("a", string="May be the same")["href"] == LIST
    shown = text_of(admin_site.get(LIST))
    assert "Vela Ostrin and Vela Ostryn" in shown
    assert "Role Chair Chair for one record" in shown


def test_a_preview_says_what_moves_and_changes_nothing(admin_site, spellings):
    one, other = spellings
    link = soup_of(admin_site.get(LIST)).select_one(".archive-choices a.button")["href"]
    assert link == merge_address(other, one)
    shown = text_of(admin_site.get(link))
    assert "“Vela Ostryn” goes, “Vela Ostrin” stays" in shown
    assert "1 × meeting changed" in shown
    assert "1 × person deleted" in shown
    assert "person Vela Ostryn Vela Ostrin" in shown
    assert Person.objects.count() == 2


def test_a_merge_is_carried_out_and_the_old_address_leads_on(admin_site, client, spellings):
    one, other = spellings
    done = admin_site.post(merge_address(other, one), follow=True)
    assert "is now part of" in messages_of(done)[0]
    assert list(Person.objects.all()) == [one]
    assert one.meetings.count() == 2
    answer = client.get(f"/people/{other.slug}/")
    assert (answer.status_code, answer["Location"]) == (301, one.get_absolute_url())


@pytest.mark.parametrize("kind", ["organisation", "election"])
def test_the_old_address_of_what_was_merged_leads_on(admin_site, client, kind):
    make = {"organisation": make_organisation, "election": make_election}[kind]
    kept, gone = make(), make()
    for record in (kept, gone):
        make_statement(mission=make_mission(**{kind: record}))
    admin_site.post(merge_address(gone, kept))
    answer = client.get(gone.get_absolute_url())
    assert (answer.status_code, answer["Location"]) == (301, kept.get_absolute_url())


def test_the_other_one_can_be_kept_instead(admin_site, spellings):
    one, other = spellings
    page = soup_of(admin_site.get(merge_address(other, one)))
    assert page.find("a", string="Keep the other one instead")["href"] == merge_address(one, other)


def test_not_the_same_is_remembered(admin_site, spellings):
    one, other = spellings
    admin_site.post(LIST, {"one": one.pk, "other": other.pk})
    assert {row.review_state for row in PersonName.objects.all()} == {"rejected"}
    assert "No two records look alike." in text_of(admin_site.get(LIST))


def test_two_selected_records_lead_to_the_preview(admin_site):
    kept, gone = make_election(), make_election()
    assert "stays" in text_of(act(admin_site, "election", "merge_selected", [kept, gone]))
    refused = act(admin_site, "election", "merge_selected", [kept])
    assert "Select the two records" in messages_of(refused)[0]
    assert Election.objects.count() == 2


def test_a_merge_is_told_in_the_history_and_undone_from_there(admin_site, spellings):
    one, other = spellings
    admin_site.post(merge_address(other, one))
    history = admin_site.get(page_address(one).replace("/change/", "/history/"))
    assert "merged “Vela Ostryn” into “Vela Ostrin”" in text_of(history)
    undo = soup_of(history).find("a", string="All that was changed with it")["href"]
    assert "Meeting" in text_of(admin_site.get(undo))
    admin_site.post(undo)
    assert sorted(Person.objects.values_list("name", flat=True)) == ["Vela Ostrin", "Vela Ostryn"]


def test_records_that_are_not_there_are_not_merged(admin_site):
    organisation = make_organisation()
    base = "/admin/observers/organisation/merge/"
    assert admin_site.get(f"{base}?gone={organisation.pk}&kept=999999").status_code == 404
    assert admin_site.get(f"{base}?gone=x&kept={organisation.pk}").status_code == 404
    same = admin_site.get(f"{base}?gone={organisation.pk}&kept={organisation.pk}", follow=True)
    assert "cannot be merged" in messages_of(same)[0]
    assert Organisation.objects.count() == 1


def test_whoever_may_not_delete_looks_at_proposals_and_merges_nothing(client, django_user_model, spellings):
    one, other = spellings
    curator = django_user_model.objects.create_user("una-curator", is_staff=True)
    curator.user_permissions.set(Permission.objects.filter(codename__in=["view_person", "change_person"]))
    client.force_login(curator)
    assert soup_of(client.get(LIST)).select(".archive-choices a.button") == []
    assert client.post(merge_address(other, one)).status_code == 403
    assert client.post(LIST, {"one": one.pk, "other": other.pk}).status_code == 302
    assert Person.objects.count() == 2


def proposed(client, model):
    page = soup_of(client.get(f"/admin/observers/{model}/likenesses/"))
    return [" ".join(pair.h2.get_text().split()) for pair in page.select(".archive-pair")]


@pytest.mark.parametrize(
    ("model", "first", "second"),
    [
        pytest.param("person", {"name": "Vela Ostrin"}, {"name": "VELA OSTRYN"}, id="people"),
        pytest.param(
            "organisation",
            {"name": "Union of Lantern Keepers", "kind": "intergovernmental", "review_state": "accepted"},
            {"name": "Union of the Lantern Keepers", "kind": "intergovernmental", "review_state": "accepted"},
            id="organisations",
        ),
        pytest.param(
            "election",
            {"title": "Presidential election in Kazakhstan, 1 March 2099", "country": "KZ", "start_date": "2099-03-01"},
            {"title": "Kazakhstan: presidential election 2099"},
            id="elections",
        ),
    ],
)
def test_records_that_curators_add_are_proposed_until_told_apart(admin_site, model, first, second):
    for number, values in enumerate((first, second)):
        assert add(admin_site, model, slug=f"one-{number}", **values).redirect_chain
    (pair,) = proposed(admin_site, model)
    named = first.get("name") or first["title"], second.get("name") or second["title"]
    assert pair in {f"{named[0]} and {named[1]}", f"{named[1]} and {named[0]}"}
    form = soup_of(admin_site.get(f"/admin/observers/{model}/likenesses/")).select_one(".archive-pair form")
    admin_site.post(
        f"/admin/observers/{model}/likenesses/",
        {field["name"]: field["value"] for field in form.select("input[name]")},
    )
    assert proposed(admin_site, model) == []


@pytest.mark.parametrize(
    "second",
    [
        pytest.param({"title": "Presidential election in Kazakhstan, 2094"}, id="another year"),
        pytest.param({"title": "Presidential election in Kazakhstan, 2099", "country": "AZ"}, id="another state"),
        pytest.param({"title": "Senate of Azerbaijan, 2099"}, id="another title"),
    ],
)
def test_elections_that_something_tells_apart_are_not_proposed(admin_site, second):
    add(admin_site, "election", slug="one", title="Presidential election in Kazakhstan, 2099", country="KZ")
    assert add(admin_site, "election", slug="two", **second).redirect_chain
    assert proposed(admin_site, "election") == []
