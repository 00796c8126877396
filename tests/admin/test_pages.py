"""Every list and page of the admin opens, with the evidence beside the values."""

import pytest
from django.contrib.auth.models import Permission

from observers.vocabulary import Origin
from tests.admin.pages import MODELS, add_address, list_address, make_rows, page_address, soup_of, text_of
from tests.make import make_fact, make_finding, make_meeting, make_mission, make_person, make_statement

pytestmark = [pytest.mark.database, pytest.mark.django_db]


@pytest.mark.parametrize("model", MODELS)
def test_the_page_of_a_row_opens(admin_site, model):
    (row,) = make_rows(model, 1)
    assert admin_site.get(page_address(row)).status_code == 200


@pytest.mark.parametrize("model", MODELS)
def test_the_page_that_adds_a_row_opens(admin_site, model):
    assert admin_site.get(add_address(model)).status_code == 200


@pytest.mark.parametrize("model", MODELS)
def test_a_list_can_be_searched(admin_site, model):
    make_rows(model, 1)
    page = admin_site.get(list_address(model), {"q": "Port nowhere-at-all"})
    assert page.status_code == 200
    assert soup_of(page).select("#result_list tbody tr") == []


@pytest.mark.parametrize("model", ["organisation", "election", "mission", "statement", "person"])
def test_a_relation_is_chosen_by_typing(admin_site, model):
    make_rows(model, 1)
    names = {
        "organisation": ("mission", "organisation"),
        "election": ("mission", "election"),
        "mission": ("finding", "mission"),
        "statement": ("fact", "statement"),
        "person": ("meeting", "person"),
    }
    owner, field = names[model]
    page = admin_site.get(add_address(owner))
    assert "admin-autocomplete" in soup_of(page).find("select", attrs={"name": field})["class"]
    query = {"app_label": "observers", "model_name": owner, "field_name": field, "term": ""}
    assert len(admin_site.get("/admin/autocomplete/", query).json()["results"]) == 1


@pytest.mark.parametrize("model", MODELS)
def test_no_page_is_without_a_word_that_the_site_names_itself_by(admin_site, model):
    assert "Observation archive" in soup_of(admin_site.get(list_address(model))).title.get_text()


def test_a_mission_shows_the_words_behind_its_numbers(admin_site):
    mission = make_mission(observer_count=4)
    statement = make_statement("The mission sent four observers to Port Meridian.", mission=mission)
    fact = make_fact("four observers", statement=statement, field="mission.observer_count", value="4")
    row = soup_of(admin_site.get(page_address(mission))).select_one(".field-observer_count")
    assert row.find("q").get_text() == "four observers"
    assert {link["href"] for link in row.find_all("a")} == {page_address(fact), page_address(statement)}


def test_an_election_and_a_statement_show_the_words_behind_their_days(admin_site):
    statement = make_statement("The Republic voted on 11 April 2021.")
    make_fact("11 April 2021", statement=statement, field="election.start_date", value="2021-04-11")
    make_fact("11 April 2021", statement=statement, field="statement.issued_on", value="2021-04-11")
    for row, field in [(statement.mission.election, "start_date"), (statement, "issued_on")]:
        shown = soup_of(admin_site.get(page_address(row))).select_one(f".field-{field}")
        assert shown.find("q").get_text() == "11 April 2021"


@pytest.mark.parametrize(
    ("make", "quote"), [(make_fact, "Port Meridian"), (make_finding, "The vote in Port Meridian was calm and orderly.")]
)
def test_a_passage_is_marked_within_its_surrounding_words(admin_site, make, quote):
    row = make(quote, rule="made-up-rule")
    page = soup_of(admin_site.get(page_address(row)))
    assert page.find("mark").get_text() == quote
    assert "The Mission met Mr. Arlo Penhallow" in page.find(class_="archive-passage").get_text()
    assert "made-up-rule" in page.find(id="content").get_text()


def test_what_was_read_stands_beside_what_is_recorded(admin_site):
    finding = make_finding(topic="media", as_read={"topic": "voting", "assessment": "neutral"})
    table = soup_of(admin_site.get(page_address(finding))).find(class_="archive-comparison")
    cells = [[cell.get_text() for cell in row.find_all(["th", "td"])] for row in table.tbody.find_all("tr")]
    assert cells == [["topic", "Voting", "Media"], ["assessment", "Neutral", "Neutral"]]


def test_the_person_of_a_meeting_stands_beside_the_name_that_was_read(admin_site):
    meeting = make_meeting(person=make_person(name="Arlo Penhalow"), as_read={"person_name": "Arlo Penhallow"})
    table = soup_of(admin_site.get(page_address(meeting))).find(class_="archive-comparison")
    assert [cell.get_text() for cell in table.tbody.find_all("td")] == ["Arlo Penhallow", "Arlo Penhalow"]


def test_a_row_added_without_a_passage_says_so(admin_site):
    meeting = make_meeting("", mission=make_mission(), origin=Origin.CURATOR)
    assert "Added without a passage." in text_of(admin_site.get(page_address(meeting)))


def test_words_and_hash_of_a_statement_are_shown_and_cannot_be_written_in(admin_site):
    statement = make_statement()
    page = soup_of(admin_site.get(page_address(statement)))
    assert statement.sha256 in page.get_text()
    assert statement.text in page.find(class_="archive-text").get_text()
    written = {
        field["name"]
        for field in page.find(id="statement_form").find_all(["input", "textarea", "select"])
        if field.get("name")
    }
    assert written & {"text", "original", "sha256", "source_name", "curated_fields"} == set()


def test_markup_in_a_text_is_shown_and_not_obeyed(admin_site):
    finding = make_finding("<img src=x> was on the ballot.")
    page = soup_of(admin_site.get(page_address(finding)))
    assert page.find(class_="archive-passage").find("img") is None
    assert page.find("mark").get_text() == "<img src=x> was on the ballot."


def test_a_mission_leads_to_the_rows_read_for_it(admin_site):
    finding = make_finding()
    make_finding()
    page = soup_of(admin_site.get(page_address(finding.mission)))
    link = page.find("a", string="1 findings")
    listed = soup_of(admin_site.get(link["href"])).select("#result_list tbody tr")
    assert len(listed) == 1


def test_rows_lead_to_the_public_site(admin_site):
    finding = make_finding()
    link = soup_of(admin_site.get(page_address(finding))).find("a", class_="viewsitelink")
    answer = admin_site.get(link["href"])
    assert answer.status_code == 302
    assert answer["Location"].endswith(f"/missions/{finding.mission.slug}/#{finding.statement.anchor}-p3s1")


@pytest.mark.parametrize("model", MODELS)
def test_staff_who_may_only_look_see_every_page(client, django_user_model, model):
    reader = django_user_model.objects.create_user("una-reader", is_staff=True)
    reader.user_permissions.set(Permission.objects.filter(codename__startswith="view_"))
    client.force_login(reader)
    (row,) = make_rows(model, 1)
    assert client.get(list_address(model)).status_code == 200
    page = client.get(page_address(row))
    assert page.status_code == 200
    assert soup_of(page).select("#content-main input[type=submit], #content-main button[type=submit]") == []
