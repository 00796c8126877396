from datetime import date

import pytest

from observers.models import Election
from observers.querying import election_page, list_elections
from observers.vocabulary import Assessment, ReviewState, Topic
from tests.make import make_election, make_finding, make_mission, make_organisation, make_statement

pytestmark = [pytest.mark.database, pytest.mark.django_db]


@pytest.fixture
def observed():
    """Two elections that two organisations observed in turn."""
    owls, foxes = make_organisation(slug="owls"), make_organisation(slug="foxes", abbreviation="FOX")
    spring = make_election(["presidential"], "KZ", slug="spring", start_date=date(2019, 3, 3))
    autumn = make_election(["parliamentary", "local"], "AZ", slug="autumn", start_date=date(2021, 10, 10))
    make_mission(organisation=owls, election=spring)
    make_mission(organisation=foxes, election=spring, partners=[owls])
    make_mission(organisation=foxes, election=autumn)
    return spring, autumn


ASKED = [
    ("", ["autumn", "spring"], "newest first"),
    ("sort=oldest", ["spring", "autumn"], "oldest first"),
    ("sort=country", ["autumn", "spring"], "by country"),
    ("organisation=owls", ["spring"], "who observed, alone or as a partner"),
    ("election_type=local", ["autumn"], "one vote of several"),
    ("country=KZ", ["spring"], "where"),
    ("year=2021", ["autumn"], "when"),
]


@pytest.mark.parametrize(("address", "slugs", "reason"), ASKED, ids=[row[2] for row in ASKED])
def test_elections_are_filtered_and_sorted(observed, ask, address, slugs, reason):
    assert [election.slug for election in ask(list_elections, address).rows] == slugs, reason


def test_the_sentence_says_what_is_shown(observed, ask):
    listing = ask(list_elections, "election_type=local&election_type=senate&election_type=presidential&country=KZ")
    assert listing.summary == "1 election with local, senate or presidential votes in Kazakhstan"
    assert ask(list_elections, "organisation=foxes").summary == "2 elections observed by FOX, newest first"


def test_an_organisation_in_two_roles_at_one_election_counts_once(observed, ask):
    options = ask(list_elections).facets[0].options
    assert [(option.value, option.count) for option in options] == [("foxes", 2), ("owls", 1)]


def test_an_election_without_a_mission_has_a_page_but_is_in_no_list(ask):
    make_election(slug="unobserved")
    assert ask(list_elections).total == 0
    assert list(election_page("unobserved").missions.all()) == []


def test_an_election_that_is_not_there_has_no_page():
    with pytest.raises(Election.DoesNotExist):
        election_page("nowhere")


def test_the_number_of_queries_does_not_depend_on_the_rows(ask, count_queries):
    make_mission()
    assert count_queries(ask, list_elections) == 9
    for _number in range(9):
        make_mission(election=make_election(["local", "senate"]))
    assert count_queries(ask, list_elections) == 9


def read_all(slug):
    election = election_page(slug)
    return [
        (mission.organisation.name, [finding.quote for finding in mission.verdicts], list(mission.partners.all()))
        for mission in election.missions.all()
    ]


def test_a_page_shows_the_verdict_of_every_mission(observed, count_queries):
    spring, _autumn = observed
    mission = spring.missions.get(organisation__slug="owls")
    verdict = {"topic": Topic.OVERALL_CONDUCT, "assessment": Assessment.POSITIVE, "mission": mission}
    make_finding("The vote was fair.", **verdict)
    make_finding("The vote was unfair.", **verdict, review_state=ReviewState.REJECTED)
    make_finding("The lake was blue.", mission=mission)
    verdicts = {
        row.organisation.slug: [f.quote for f in row.verdicts] for row in election_page("spring").missions.all()
    }
    assert verdicts == {"owls": ["The vote was fair."], "foxes": []}


def test_the_concluding_verdict_stands_first(observed):
    """It ends the last text of the mission: here the final report, which came in before the preliminary statement."""
    spring, _autumn = observed
    mission = make_mission(election=spring)
    final = make_statement("So it was fair. It was free.", mission=mission, issued_on=date(2021, 9, 1))
    preliminary = make_statement("It seemed fair.", mission=mission, issued_on=date(2021, 4, 12))
    for statement, words in [(final, "It was free."), (final, "So it was fair."), (preliminary, "It seemed fair.")]:
        make_finding(words, statement=statement, topic=Topic.OVERALL_CONDUCT, order=statement.text.index(words))
    (row,) = [row for row in election_page("spring").missions.all() if row == mission]
    assert [verdict.quote for verdict in row.verdicts] == ["It was free.", "It seemed fair.", "So it was fair."]


def test_a_page_takes_as_many_queries_however_many_rows(observed, count_queries):
    spring, _autumn = observed
    assert count_queries(read_all, "spring") == 5
    for _number in range(18):
        make_mission(election=spring)
    assert count_queries(read_all, "spring") == 5
