"""The lists of the admin, narrowed."""

from datetime import date

import pytest

from tests.admin.pages import list_address, soup_of
from tests.make import (
    make_election,
    make_fact,
    make_finding,
    make_meeting,
    make_mission,
    make_organisation,
    make_statement,
)

pytestmark = [pytest.mark.database, pytest.mark.django_db]


def listed(client, model, **query):
    """Return the words in the first column of a list."""
    page = soup_of(client.get(list_address(model), query))
    return [cell.get_text() for cell in page.select("#result_list tbody th")]


@pytest.mark.parametrize("model", ["election", "mission"])
def test_a_country_narrows_elections_and_missions(admin_site, model):
    for country in ("KZ", "DE"):
        election = make_election(country=country, title=f"Vote in {country}")
        make_mission(election=election, title=f"Vote in {country}")
    assert listed(admin_site, model, country="DE") == ["Vote in DE"]
    assert len(listed(admin_site, model)) == 2


def test_only_countries_with_an_election_are_offered_by_name(admin_site):
    make_election(country="KZ")
    make_election(country="")
    options = soup_of(admin_site.get(list_address("election"))).select('#changelist-filter a[href*="country="]')
    assert [option.get_text().strip() for option in options] == ["Kazakhstan"]


@pytest.mark.parametrize(("choice", "titles"), [("some", ["Unsettled"]), ("none", ["Settled"])])
def test_statements_are_told_apart_by_their_problems(admin_site, choice, titles):
    make_statement(title="Settled")
    make_statement(title="Unsettled", problems=[{"code": "made-up", "message": "Two days.", "start": 0, "end": 9}])
    assert listed(admin_site, "statement", problems=choice) == titles


def test_an_election_with_two_votes_is_listed_once(admin_site):
    make_election(title="Two votes", types=["presidential", "local"])
    assert listed(admin_site, "election", q="Two votes") == ["Two votes"]
    assert listed(admin_site, "election", votes__type__exact="local") == ["Two votes"]


@pytest.mark.parametrize("query", [{"country": "nowhere"}, {"problems": "perhaps"}, {"votes__type__exact": "royal"}])
def test_an_address_with_an_unknown_choice_is_answered(admin_site, query):
    model = "statement" if "problems" in query else "election"
    assert admin_site.get(list_address(model), query, follow=True).status_code == 200


@pytest.mark.parametrize("model", ["mission", "statement", "meeting", "finding", "fact"])
@pytest.mark.parametrize("query", [{"country": "DE"}, {"organisation": "owls"}, {"type": "local"}, {"year": "2019"}])
def test_what_belongs_to_a_mission_is_narrowed_by_it(admin_site, model, query):
    owls = make_organisation(slug="owls")
    vote = make_election(["local", "senate"], country="DE", start_date=date(2019, 5, 1))
    for mission in (make_mission(), make_mission(organisation=owls, election=vote)):
        statement = make_statement(mission=mission)
        for make in (make_finding, make_meeting, make_fact):
            make(statement=statement)
    assert len(listed(admin_site, model)) == 2
    assert len(listed(admin_site, model, **query)) == 1


@pytest.mark.parametrize("query", [{"organisation": "owls"}, {"year": "2019"}])
def test_elections_are_narrowed_by_organisation_and_year(admin_site, query):
    make_mission()
    vote = make_election(title="The vote", start_date=date(2019, 5, 1))
    make_mission(organisation=make_organisation(slug="owls"), election=vote)
    assert listed(admin_site, "election", **query) == ["The vote"]


@pytest.mark.parametrize(
    ("waits", "titles"), [("any", ["Unsettled", "Waits"]), ("unreviewed", ["Waits"]), ("problems", ["Unsettled"])]
)
@pytest.mark.parametrize("model", ["statement", "mission"])
def test_statements_and_missions_are_narrowed_by_what_they_wait_for(admin_site, model, waits, titles):
    for title, problems in (("Waits", []), ("Unsettled", [{"code": "made-up"}]), ("Settled", [])):
        statement = make_statement(title=title, mission=make_mission(title=title), problems=problems)
        make_finding(statement=statement, review_state="unreviewed" if title == "Waits" else "accepted")
    assert sorted(listed(admin_site, model, waits=waits)) == titles


def test_a_list_offers_the_organisations_with_the_most_missions_and_no_more_than_thirty(admin_site):
    for _ in range(35):
        make_mission()
    options = soup_of(admin_site.get(list_address("mission"))).select('#changelist-filter a[href*="organisation="]')
    assert len(options) == 30


@pytest.mark.parametrize("query", [{"year": "²"}, {"year": "then"}, {"organisation": "x" * 500}, {"waits": "long"}])
def test_an_address_with_an_unknown_value_is_answered(admin_site, query):
    assert admin_site.get(list_address("mission"), query, follow=True).status_code == 200
