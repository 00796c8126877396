"""The lists of the admin, narrowed."""

import pytest

from tests.admin.pages import list_address, soup_of
from tests.make import make_election, make_mission, make_statement

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
