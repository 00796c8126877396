"""A statement added in the admin: nothing is stored before it is confirmed, and then once."""

import pytest
from django.conf import settings
from django.contrib.auth.models import Group
from django.core.files.uploadedfile import SimpleUploadedFile

from observers.loading import load_organisations
from observers.models import Finding, Mission, Organisation, Person, Statement
from observers.vocabulary import Publication
from tests.admin.pages import add_address, messages_of, save, soup_of, text_of
from tests.make import make_mission, make_statement

pytestmark = [pytest.mark.database, pytest.mark.django_db]

ADDRESS = "/admin/observers/statement/add/"


@pytest.fixture
def words():
    """Return the text of a seed, read with the known organisations."""
    load_organisations(settings.FIXTURE_DIRS[0] / "organisations.json")
    return (settings.SEEDS_DIR / "002_bb20ffd04aeda506.txt").read_text(encoding="utf-8")


def look_at(client, text, **more):
    return client.post(ADDRESS, {"text": text, "name": "lantern.txt", **more})


def sealed(response):
    return soup_of(response).find("input", attrs={"name": "sealed"})["value"]


def confirm(client, response, **more):
    return client.post(ADDRESS, {"sealed": sealed(response), **more}, follow=True)


def stored():
    return [model.objects.count() for model in (Mission, Statement, Finding, Person)]


def test_the_list_leads_to_the_page(admin_site):
    page = soup_of(admin_site.get("/admin/observers/statement/"))
    assert page.select_one(".object-tools a.addlink")["href"] == add_address("statement")


def test_a_reading_is_shown_and_nothing_is_stored(admin_site, words):
    organisations = Organisation.objects.count()
    page = look_at(admin_site, words)
    shown = text_of(page)
    assert "Nothing is stored yet." in shown
    assert "A new mission, a draft until it is published" in shown
    quotes = [cell.get_text() for cell in soup_of(page).select("td:first-child")]
    assert [quote for quote in quotes if quote.startswith("Voting was conducted")] != []
    assert "Mission: polling station count 15" in shown
    assert stored() == [0, 0, 0, 0]
    assert Organisation.objects.count() == organisations
    assert not Statement.history.exists()


def test_confirmed_it_is_stored_once_as_a_draft(admin_site, words):
    page = look_at(admin_site, words, address="https://lantern.example/statement")
    done = confirm(admin_site, page)
    assert done.redirect_chain[0][0] == f"/admin/observers/statement/{Statement.objects.get().pk}/review/"
    confirm(admin_site, page)
    statement = Statement.objects.get()
    assert (statement.source_name, statement.source_address) == ("lantern.txt", "https://lantern.example/statement")
    assert statement.mission.publication == "draft"
    assert Finding.objects.filter(quote__startswith="Voting was conducted").count() == 1
    assert Statement.history.last().history_change_reason == "added in the admin"


def test_a_file_is_stored_byte_for_byte(admin_site, words):
    data = b"\xef\xbb\xbf" + words.encode()
    page = admin_site.post(ADDRESS, {"file": SimpleUploadedFile("lantern.txt", data, "text/plain")})
    confirm(admin_site, page)
    assert bytes(Statement.objects.get().original) == data


def test_the_same_words_in_another_file_are_noticed(admin_site, words):
    confirm(admin_site, look_at(admin_site, words))
    page = look_at(admin_site, f"{words}\n\n.", name="other.txt")
    assert "The same words stand in another file" in text_of(page)
    refused = confirm(admin_site, page)
    assert "holds these very words already" in messages_of(refused)[0]
    assert Statement.objects.count() == 1
    confirm(admin_site, page, anyway="on")
    assert Statement.objects.count() == 2


def test_the_same_file_is_noticed_and_stored_no_second_time(admin_site, words):
    confirm(admin_site, look_at(admin_site, words))
    page = look_at(admin_site, words, name="other.txt")
    assert "holds this very file already" in text_of(page)
    confirm(admin_site, page)
    assert Statement.objects.count() == 1


def test_a_new_version_of_a_file_is_announced(admin_site, words):
    confirm(admin_site, look_at(admin_site, words))
    page = look_at(admin_site, words.replace("in 15 polling stations", "in 17 polling stations"))
    assert "It becomes the new version of" in text_of(page)
    confirm(admin_site, page)
    assert Mission.objects.get().polling_station_count == 17


@pytest.mark.parametrize(
    ("sent", "reason"),
    [
        pytest.param({"text": ""}, "one of the two", id="nothing"),
        pytest.param({"text": "Beat four eggs with sugar. Bake for forty minutes.\n" * 9}, "", id="no statement"),
        pytest.param({"file": SimpleUploadedFile("a.txt", b"%PDF-1.7 words")}, "a PDF document", id="another format"),
        pytest.param({"file": SimpleUploadedFile("a.html", b"<p>words</p>")}, "not allowed", id="another kind"),
        pytest.param({"file": SimpleUploadedFile("a.txt", b"a" * (10 * 1024 * 1024 + 1))}, "larger", id="too large"),
    ],
)
def test_what_cannot_be_read_is_refused_with_the_reason(admin_site, sent, reason):
    page = admin_site.post(ADDRESS, sent)
    errors = soup_of(page).select(".errorlist li")
    assert len(errors) == 1
    assert reason in errors[0].get_text()
    assert stored() == [0, 0, 0, 0]


def test_what_was_not_looked_at_is_not_stored(admin_site, words):
    line = sealed(look_at(admin_site, words))
    answer = admin_site.post(ADDRESS, {"sealed": f"x{line}"}, follow=True)
    assert "Add it again" in messages_of(answer)[0]
    assert stored() == [0, 0, 0, 0]


def test_markup_in_a_text_is_shown_and_not_obeyed(admin_site, words):
    page = look_at(admin_site, f"{words}\n\nThe <img src=x> was on every ballot paper that day.")
    assert soup_of(page).find(class_="archive-text").find("img") is None


def test_whoever_may_not_add_adds_nothing(client, django_user_model, words):
    client.force_login(django_user_model.objects.create_user("una-reader", is_staff=True))
    assert look_at(client, words).status_code == 403


PUBLIC = "This mission is public; ask an Editor to add the statement."


def member_of(client, django_user_model, group):
    user = django_user_model.objects.create_user(f"mem-{group.lower()}", is_staff=True)
    user.groups.add(Group.objects.get(name=group))
    client.force_login(user)
    return client


@pytest.mark.parametrize("group", ["Curator", "Editor"])
def test_only_an_editor_adds_a_new_version_to_a_public_mission(client, django_user_model, words, group):
    member_of(client, django_user_model, group)
    confirm(client, look_at(client, words))
    changed = words.replace("in 15 polling stations", "in 17 polling stations")
    looked_at_before = look_at(client, changed)
    Mission.objects.update(publication=Publication.PUBLISHED)
    page, done = look_at(client, changed), confirm(client, looked_at_before)
    assert (PUBLIC in text_of(page), PUBLIC in messages_of(done)) == (
        (True, True) if group == "Curator" else (False,) * 2
    )
    assert Statement.objects.count() == (1 if group == "Curator" else 2)


@pytest.mark.parametrize(
    ("group", "publication", "is_moved"),
    [("Curator", "published", False), ("Curator", "draft", True), ("Editor", "published", True)],
)
def test_only_an_editor_moves_a_statement_to_a_public_mission(client, django_user_model, group, publication, is_moved):
    statement = make_statement(mission=make_mission(publication="draft"))
    mission = make_mission(publication=publication)
    answer = save(member_of(client, django_user_model, group), statement, mission=mission.pk)
    statement.refresh_from_db()
    assert (statement.mission == mission, PUBLIC in text_of(answer)) == (is_moved, not is_moved)


def test_a_paste_too_large_to_be_taken_is_answered_in_words(admin_site):
    answer = look_at(admin_site, "a" * (settings.DATA_UPLOAD_MAX_MEMORY_SIZE + 1))
    assert answer.status_code == 400
    assert "larger than the archive takes" in answer.content.decode()
    assert not Statement.objects.exists()
