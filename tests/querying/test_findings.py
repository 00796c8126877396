from datetime import date

import pytest

from observers.querying import list_findings
from observers.vocabulary import Assessment, ReviewState, Topic
from tests.make import make_election, make_finding, make_mission, make_organisation

pytestmark = [pytest.mark.database, pytest.mark.django_db]


@pytest.fixture
def findings():
    owls = make_mission(organisation=make_organisation(slug="owls"), election=make_election(country="AZ"))
    foxes = make_mission(
        organisation=make_organisation(slug="foxes"),
        partners=[owls.organisation],
        election=make_election(["local"], "KZ", start_date=date(2019, 3, 3)),
    )
    critical = {"assessment": Assessment.CRITICAL}
    make_finding("The lists were late.", mission=owls, topic=Topic.VOTER_REGISTRATION, order=1, **critical)
    make_finding("The vote was calm.", mission=owls, topic=Topic.VOTING, assessment=Assessment.POSITIVE, order=2)
    make_finding("The count was slow.", mission=foxes, topic=Topic.COUNTING_AND_RESULTS, order=1, **critical)
    make_finding("The vote was on the Moon.", mission=foxes, review_state=ReviewState.REJECTED)


LISTS, VOTE, COUNT = "The lists were late.", "The vote was calm.", "The count was slow."
ASKED = [
    ("", [LISTS, VOTE, COUNT], "newest mission first, then in the order of the text; nothing rejected"),
    ("sort=oldest", [COUNT, LISTS, VOTE], "oldest mission first"),
    ("topic=voting", [VOTE], "a topic"),
    ("topic=voting&topic=counting-and-results", [VOTE, COUNT], "either topic"),
    ("assessment=critical", [LISTS, COUNT], "an assessment"),
    ("assessment=critical&topic=voting", [], "both"),
    ("organisation=foxes", [COUNT], "an organisation"),
    ("organisation=owls", [LISTS, VOTE, COUNT], "as a partner as well"),
    ("country=KZ", [COUNT], "a country"),
    ("election_type=local", [COUNT], "an election type"),
    ("year=2019", [COUNT], "a year"),
    ("q=was+-slow", [VOTE], "words"),
    ("q=moon", [], "rejected words are not found"),
]


@pytest.mark.parametrize(("address", "quotes", "reason"), ASKED, ids=[row[2] for row in ASKED])
def test_findings_are_filtered_and_sorted(findings, ask, address, quotes, reason):
    assert [finding.quote for finding in ask(list_findings, address).rows] == quotes, reason


def test_facets_keep_the_order_of_the_closed_list(findings, ask):
    facets = {facet.parameter: facet for facet in ask(list_findings).facets}
    assert [(option.label, option.count) for option in facets["topic"].options] == [
        ("Voter registration", 1),
        ("Voting", 1),
        ("Counting and results", 1),
    ]
    assert [(option.value, option.count) for option in facets["assessment"].options] == [
        ("positive", 1),
        ("critical", 2),
    ]
    assert [option.value for option in facets["year"].options] == ["2021", "2019"]


def test_facets_of_the_mission_count_findings_under_all_other_filters(findings, ask):
    facets = {facet.parameter: facet for facet in ask(list_findings, "assessment=critical&country=KZ").facets}
    counts = {name: {option.value: option.count for option in facet.options} for name, facet in facets.items()}
    assert counts["organisation"] == {"foxes": 1, "owls": 1}
    assert counts["country"] == {"AZ": 1, "KZ": 1}
    assert counts["election_type"] == {"local": 1}
    assert counts["year"] == {"2019": 1}


def test_a_finding_of_a_mission_led_and_partnered_by_one_organisation_counts_once(ask):
    lynx = make_organisation(slug="lynx")
    make_finding(mission=make_mission(organisation=lynx, partners=[lynx]))
    organisations = {facet.parameter: facet for facet in ask(list_findings).facets}["organisation"]
    assert [(option.value, option.count) for option in organisations.options] == [("lynx", 1)]


def test_the_sentence_says_what_is_shown(findings, ask):
    listing = ask(list_findings, "topic=voting&topic=campaign-finance&assessment=positive")
    assert listing.summary == "1 finding on voting or campaign finance assessed as positive"


@pytest.mark.parametrize("address", ["", "q=calm", "topic=voting&country=KZ"])
def test_the_number_of_queries_does_not_depend_on_the_rows(ask, count_queries, address):
    make_finding()
    assert count_queries(ask, list_findings, address) == 12
    for _number in range(9):
        make_finding()
    assert count_queries(ask, list_findings, address) == 12
