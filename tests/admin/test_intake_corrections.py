"""A reading corrected before it is stored: the corrections are the curator's, and no later load undoes them."""

from datetime import date

import pytest
from django.conf import settings

from observers.loading import load_files, load_organisations
from observers.models import Election, Fact, Finding, Meeting, Mission, Organisation, Statement
from observers.vocabulary import Origin, Publication, ReviewState
from tests.admin.pages import form_fields, messages_of, soup_of, text_of
from tests.make import make_election

pytestmark = [pytest.mark.database, pytest.mark.django_db]

ADDRESS = "/admin/observers/statement/add/"
SEED = settings.SEEDS_DIR / "002_bb20ffd04aeda506.txt"


@pytest.fixture
def words():
    load_organisations(settings.FIXTURE_DIRS[0] / "organisations.json")
    return SEED.read_text(encoding="utf-8")


def look_at(client, text, name=SEED.name):
    return client.post(ADDRESS, {"text": text, "name": name})


def store(client, page, **changes):
    """Change fields of the previewed form and press "Store it"; press it again where the mission is another one."""
    sent = {**form_fields(page), **changes}
    answer = client.post(ADDRESS, sent, follow=True)
    if "With these values it belongs to" in " ".join(messages_of(answer)):
        answer = client.post(ADDRESS, {**form_fields(answer), **changes}, follow=True)
    return answer


def load_seed():
    (report,) = load_files([SEED])
    assert not report.reason
    return report


def mark_of(page, words):
    """Return the mark of the row of the preview that holds these words."""
    row = next(row for row in soup_of(page).select("tbody tr") if words in row.get_text(" "))
    return row.find("input", attrs={"name": "leave"})["value"]


def facts(field):
    rows = Fact.objects.filter(field=field).order_by("pk")
    return [(row.value, row.review_state, row.origin) for row in rows]


def test_untouched_it_is_stored_as_read(admin_site, words):
    store(admin_site, look_at(admin_site, words))
    assert set(Fact.objects.values_list("review_state", "origin")) == {(ReviewState.UNREVIEWED, Origin.READ)}
    assert Mission.objects.get().election.start_date == date(2022, 6, 5)


def test_corrected_values_are_a_curators_edits_and_stand_under_later_loads(admin_site, words):
    changes = {
        "mission.polling_station_count": "16",
        "mission.head": "Ada Lantern",
        "election.end_date": "2022-06-06",
        "statement.kind": "press-release",
        "statement.title": "Statement of the lantern keepers",
    }
    store(admin_site, look_at(admin_site, words), **changes)
    assert facts("mission.polling_station_count") == [("16", ReviewState.ACCEPTED, Origin.READ)]
    report = load_seed()
    mission, statement = Mission.objects.get(), Statement.objects.get()
    assert (mission.polling_station_count, mission.head) == (16, "Ada Lantern")
    assert mission.election.end_date == date(2022, 6, 6)
    assert (statement.kind, statement.title) == ("press-release", "Statement of the lantern keepers")
    assert report.outcome == "unchanged"


def test_a_value_the_text_does_not_give_is_added_as_the_curators_own(admin_site, words):
    page = look_at(admin_site, words.replace("in 15 polling stations", "in polling stations"))
    store(admin_site, page, **{"mission.polling_station_count": "15"})
    assert facts("mission.polling_station_count") == [("15", ReviewState.ACCEPTED, Origin.CURATOR)]
    assert Mission.objects.get().polling_station_count == 15


def test_a_value_that_is_emptied_is_rejected(admin_site, words):
    store(admin_site, look_at(admin_site, words), **{"mission.polling_station_count": ""})
    assert facts("mission.polling_station_count") == [("15", ReviewState.REJECTED, Origin.READ)]
    load_seed()
    assert Mission.objects.get().polling_station_count is None


def test_other_votes_of_another_state_make_the_election_they_say(admin_site, words):
    changes = {
        "election.types": ["presidential", "local"],
        "election.country": "KG",
        "election.start_date": "2022-06-04",
    }
    store(admin_site, look_at(admin_site, words), **changes)
    election = Election.objects.get()
    assert election.slug == "kyrgyzstan-2022-06-04-presidential-local"
    assert (election.country, election.start_date, election.types) == (
        "KG",
        date(2022, 6, 4),
        ["presidential", "local"],
    )
    load_seed()
    election.refresh_from_db()
    assert (election.country, election.types, Election.objects.count()) == ("KG", ["presidential", "local"], 1)


def test_corrected_it_joins_the_election_that_is_there(admin_site, words):
    election = make_election(country="KG", start_date=date(2022, 6, 4), types=["referendum"])
    page = look_at(admin_site, words)
    assert "The election is new to the archive as well." in text_of(page)
    changes = {"election.country": "KG", "election.start_date": "2022-06-04"}
    again = admin_site.post(ADDRESS, {**form_fields(page), **changes, "look": "again"})
    assert "It joins the election" in text_of(again)
    assert soup_of(again).find("a", href=f"/admin/observers/election/{election.pk}/change/") is not None
    assert soup_of(again).find(id="id_election.country").find("option", selected=True)["value"] == "KG"
    assert not Statement.objects.exists()
    store(admin_site, page, **changes)
    assert Mission.objects.get().election == election


def test_the_election_may_be_chosen(admin_site, words):
    election = make_election(country="KZ", start_date=date(2022, 5, 1), types=["referendum"])
    store(admin_site, look_at(admin_site, words), election=election.pk)
    assert Mission.objects.get().election == election


def test_another_organisation_gets_the_mission(admin_site, words):
    body = Organisation.objects.get(slug="sco")
    answer = store(admin_site, look_at(admin_site, words), organisation=body.pk)
    assert Mission.objects.get().organisation == body
    assert facts("organisation") == [("sco", ReviewState.ACCEPTED, Origin.READ)]
    assert answer.redirect_chain != []


def test_another_mission_than_the_one_shown_is_shown_first(admin_site, words):
    page = look_at(admin_site, words)
    sent = {**form_fields(page), "election.country": "KG"}
    answer = admin_site.post(ADDRESS, sent, follow=True)
    assert "With these values it belongs to “OTS at the referendum in Kyrgyzstan" in messages_of(answer)[0]
    assert not Statement.objects.exists()


def test_corrections_open_no_way_to_a_public_mission(client, django_user_model, words):
    load_seed()
    mission = Mission.objects.get()
    assert mission.publication == Publication.PUBLISHED
    user = django_user_model.objects.create_user("cy-curator", is_staff=True)
    user.groups.add(*django_user_model.groups.rel.model.objects.filter(name="Curator"))
    client.force_login(user)
    page = look_at(client, f"{words}\n\nMore words.".replace("5 June 2022", "7 June 2022"), name="other.txt")
    answer = client.post(ADDRESS, {**form_fields(page), "election": mission.election_id}, follow=True)
    assert "ask an Editor" in messages_of(answer)[0]
    assert Statement.objects.count() == 1


def test_rows_left_out_are_rejected_and_stay_out(admin_site, words):
    page = look_at(admin_site, words)
    finding, fact = mark_of(page, "Voting was conducted smoothly"), mark_of(page, "mission: polling station count")
    meeting = soup_of(page).find("input", attrs={"value": lambda value: value and value.startswith("meeting-")})
    left_out = [finding, fact, *([meeting["value"]] if meeting else [])]
    store(admin_site, page, leave=left_out)
    rejected = [kind.objects.filter(review_state=ReviewState.REJECTED).count() for kind in (Finding, Fact, Meeting)]
    assert rejected == [1, 1, 1]
    assert Finding.objects.get(review_state=ReviewState.REJECTED).quote.startswith("Voting was conducted smoothly")
    report = load_seed()
    assert report.outcome == "unchanged"


def test_what_cannot_be_is_refused_and_what_was_written_stays(admin_site, words):
    page = look_at(admin_site, words)
    sent = {**form_fields(page), "election.end_date": "2022-06-01", "statement.title": "Lantern words"}
    answer = admin_site.post(ADDRESS, {**sent, "leave": [mark_of(page, "Voting was conducted smoothly")]})
    assert "The last day lies before the first." in text_of(answer)
    assert soup_of(answer).find(id="id_statement.title")["value"] == "Lantern words"
    assert soup_of(answer).find("input", attrs={"name": "leave"}, checked=True) is not None
    assert not Statement.objects.exists()


def test_a_new_version_stays_with_its_mission_and_takes_corrections(admin_site, words):
    store(admin_site, look_at(admin_site, words))
    page = look_at(admin_site, words.replace("in 15 polling stations", "in 17 polling stations"))
    fields = form_fields(page)
    assert "organisation" not in fields
    store(admin_site, page, **{"mission.polling_station_count": "18"})
    assert Mission.objects.get().polling_station_count == 18
    assert Statement.objects.filter(replaced_by=None).count() == 1


def test_a_file_that_is_stored_is_corrected_on_its_own_page(admin_site, words):
    load_seed()
    page = admin_site.post(ADDRESS, {"text": words.replace("\r\n", "\n"), "name": SEED.name})
    assert soup_of(page).find("input", attrs={"name": "corrected"}) is None
    assert soup_of(page).select_one(".archive-warning a")["href"].endswith("/review/")


def test_the_history_tells_what_was_read_and_what_the_curator_made_of_it(admin_site, curator, words):
    store(admin_site, look_at(admin_site, words), **{"mission.polling_station_count": "16"})
    states = Fact.history.filter(field="mission.polling_station_count").order_by("history_id")
    assert [(state.value, state.history_user) for state in states] == [("15", curator), ("16", curator)]
