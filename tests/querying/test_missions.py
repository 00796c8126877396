from datetime import date

import pytest

from observers.models import Mission
from observers.querying import list_missions, mission_page
from observers.vocabulary import ReviewState
from tests.make import (
    make_election,
    make_fact,
    make_finding,
    make_meeting,
    make_mission,
    make_organisation,
    make_person,
    make_statement,
)

pytestmark = [pytest.mark.database, pytest.mark.django_db]


@pytest.fixture
def archive():
    """Three missions of two made-up organisations to two elections."""
    owls = make_organisation(slug="owls", name="Observers of Westering Lights", abbreviation="OWL")
    foxes = make_organisation(slug="foxes", name="Fellowship of Foxes", abbreviation="FOX")
    spring = make_election(["presidential"], "KZ", start_date=date(2019, 3, 3))
    autumn = make_election(["parliamentary", "local"], "AZ", start_date=date(2021, 10, 10))
    return {
        "owls-spring": make_mission(slug="owls-spring", organisation=owls, election=spring, partners=[foxes]),
        "owls-autumn": make_mission(slug="owls-autumn", organisation=owls, election=autumn),
        "foxes-autumn": make_mission(slug="foxes-autumn", organisation=foxes, election=autumn),
    }


ASKED = [
    ("", ["foxes-autumn", "owls-autumn", "owls-spring"], "newest first, then by address"),
    ("sort=oldest", ["owls-spring", "foxes-autumn", "owls-autumn"], "oldest first"),
    ("sort=organisation", ["foxes-autumn", "owls-autumn", "owls-spring"], "by name, then newest first"),
    ("sort=country", ["foxes-autumn", "owls-autumn", "owls-spring"], "by country, then newest first"),
    ("organisation=owls", ["owls-autumn", "owls-spring"], "the leading organisation"),
    ("organisation=foxes", ["foxes-autumn", "owls-spring"], "a partner as well"),
    ("organisation=foxes&organisation=owls", ["foxes-autumn", "owls-autumn", "owls-spring"], "either"),
    ("organisation=foxes&country=AZ", ["foxes-autumn"], "both"),
    ("election_type=local", ["foxes-autumn", "owls-autumn"], "one vote of several"),
    ("election_type=local&election_type=parliamentary", ["foxes-autumn", "owls-autumn"], "either, each row once"),
    ("year=2019", ["owls-spring"], "the year of the election"),
    ("year=2022", [], "a year without missions shows none"),
    ("country=QQ", ["foxes-autumn", "owls-autumn", "owls-spring"], "an unknown country is left out"),
]


@pytest.mark.parametrize(("address", "slugs", "reason"), ASKED, ids=[row[2] for row in ASKED])
def test_missions_are_filtered_and_sorted(archive, ask, address, slugs, reason):
    assert [mission.slug for mission in ask(list_missions, address).rows] == slugs, reason


def test_facets_count_under_all_filters_but_their_own(archive, ask):
    facets = {facet.parameter: facet for facet in ask(list_missions, "organisation=owls&country=KZ").facets}
    counts = {name: [(option.value, option.count) for option in facet.options] for name, facet in facets.items()}
    assert counts == {
        "organisation": [("foxes", 1), ("owls", 1)],
        "election_type": [("presidential", 1)],
        "country": [("AZ", 1), ("KZ", 1)],
        "year": [("2019", 1)],
    }
    assert [option.value for option in facets["organisation"].options if option.is_selected] == ["owls"]
    assert facets["country"].is_active
    assert not facets["year"].is_active


def test_a_selected_value_stays_although_nothing_has_it(archive, ask):
    listing = ask(list_missions, "organisation=owls&country=AZ&year=2019")
    assert listing.total == 0
    countries = next(facet for facet in listing.facets if facet.parameter == "country")
    assert [(option.value, option.count, option.is_selected) for option in countries.options] == [
        ("KZ", 1, False),
        ("AZ", 0, True),
    ]


def test_an_undated_election_takes_the_year_of_its_mission_then_of_its_statement(ask):
    undated = {"start_date": None, "end_date": None}
    own = make_mission(slug="own-dates", election=make_election(**undated), start_date=date(2015, 5, 5))
    issued = make_mission(slug="issued", election=make_election(**undated))
    make_statement(mission=issued, issued_on=date(2016, 6, 6))
    make_statement(mission=issued, issued_on=None)
    never = make_mission(slug="never", election=make_election(**undated))
    assert [mission.slug for mission in ask(list_missions).rows] == ["issued", "own-dates", "never"]
    assert ask(list_missions, "year=2015").rows == [own]
    assert ask(list_missions, "year=2016").rows == [issued]
    assert never not in ask(list_missions, "year=2015&year=2016").rows


def test_words_find_missions_by_their_statements(archive, ask):
    make_statement("Lanterns were lit on the lake.", mission=archive["owls-spring"])
    make_statement("The lake froze.", mission=archive["owls-spring"])
    make_statement("No lanterns.", mission=archive["foxes-autumn"])
    assert [m.slug for m in ask(list_missions, "q=lanterns+lake").rows] == ["owls-spring"]
    assert [m.slug for m in ask(list_missions, "q=lanterns+-lake").rows] == ["foxes-autumn"]
    assert ask(list_missions, "q=frozen").total == 0


def test_a_found_mission_shows_where(archive, ask):
    make_statement("Lanterns were lit.", mission=archive["owls-spring"])
    (mission,) = ask(list_missions, "q=LANTERNS").rows
    assert [segment.text for segment in mission.excerpt.segments if segment.marks] == ["Lanterns"]


def test_words_of_a_replaced_statement_find_nothing(archive, ask):
    new = make_statement("Lamps were lit.", mission=archive["owls-spring"])
    make_statement("Lanterns were lit.", mission=archive["owls-spring"], replaced_by=new)
    assert ask(list_missions, "q=lanterns").total == 0


def test_the_best_match_comes_first_when_words_are_asked_for(archive, ask):
    make_statement("A lantern among " + "many other words " * 30, mission=archive["foxes-autumn"])
    make_statement("Lantern upon lantern upon lantern", mission=archive["owls-spring"])
    slugs = ["owls-spring", "foxes-autumn"]
    assert [mission.slug for mission in ask(list_missions, "q=lantern").rows] == slugs
    assert [mission.slug for mission in ask(list_missions, "q=lantern&sort=newest").rows] == slugs[::-1]


def test_the_sentence_says_what_is_shown(archive, ask):
    make_statement("Lanterns were lit.", mission=archive["owls-spring"])
    assert ask(list_missions).summary == "3 missions, newest first"
    assert ask(list_missions, "country=TR&country=UZ&country=KG").summary == (
        "No missions in Türkiye, Uzbekistan or Kyrgyzstan"
    )
    make_statement("Lanterns went out.", mission=archive["owls-autumn"])
    assert ask(list_missions, "q=lanterns").summary == "2 missions with the words “lanterns”, most relevant first"
    address = "organisation=owls&organisation=foxes&country=KZ&election_type=presidential&year=2019&q=lanterns"
    assert ask(list_missions, address).summary == (
        "1 mission by OWL or FOX at presidential votes in Kazakhstan in 2019 with the words “lanterns”"
    )


def test_missions_of_a_rejected_organisation_are_not_shown(archive, ask):
    foxes = archive["foxes-autumn"].organisation
    foxes.review_state = ReviewState.REJECTED
    foxes.save()
    listing = ask(list_missions, "organisation=foxes")
    assert [mission.slug for mission in listing.rows] == ["owls-autumn", "owls-spring"]
    assert listing.notices == ["‘foxes’ is not an organisation in the archive; it was left out."]
    assert [option.value for option in listing.facets[0].options] == ["owls"]
    assert list(listing.rows[1].partners.all()) == []
    with pytest.raises(Mission.DoesNotExist):
        mission_page("foxes-autumn")


@pytest.mark.parametrize(
    ("address", "queries"), [("", 9), ("q=calm", 10), ("organisation=mo1&country=KZ&year=2021", 9)]
)
def test_the_number_of_queries_does_not_depend_on_the_rows(ask, count_queries, address, queries):
    owls = make_organisation(slug="mo1")
    for _number in range(2):
        make_statement(mission=make_mission(organisation=owls, partners=[make_organisation()]))
    assert count_queries(ask, list_missions, address) == queries
    for _number in range(18):
        make_statement(mission=make_mission(organisation=owls, partners=[make_organisation()]))
    assert count_queries(ask, list_missions, address) == queries


def fill(mission, rows):
    for _number in range(rows):
        statement = make_statement(mission=mission)
        make_fact(statement=statement)
        make_finding(statement=statement)
        make_meeting(statement=statement, person=make_person())
        make_mission(election=mission.election)


def read_all(slug):
    """Touch all that a page shows, as a template does."""
    mission = mission_page(slug)
    shown = [mission.organisation.name, mission.election.types, list(mission.partners.all())]
    for statement in mission.statements.all():
        shown += [fact.get_absolute_url for fact in statement.facts.all()]
    shown += [finding.mission.slug for finding in mission.findings.all()]
    shown += [meeting.person.name for meeting in mission.meetings.all()]
    shown += [other.organisation.name for other in mission.election.missions.all()]
    return shown


def test_a_page_takes_as_many_queries_however_many_rows(archive, count_queries):
    fill(archive["owls-spring"], 1)
    assert count_queries(read_all, "owls-spring") == 9
    fill(archive["owls-spring"], 9)
    assert count_queries(read_all, "owls-spring") == 9


def test_a_page_leaves_out_what_is_rejected_or_replaced(archive):
    mission = archive["owls-spring"]
    statement = make_statement(mission=mission)
    make_statement(mission=mission, replaced_by=statement)
    for factory in (make_fact, make_finding, make_meeting):
        factory(statement=statement, review_state=ReviewState.REJECTED)
    kept = make_finding(statement=statement)
    page = mission_page("owls-spring")
    (shown,) = page.statements.all()
    assert shown == statement
    assert list(shown.facts.all()) == []
    assert [*page.findings.all(), *page.meetings.all()] == [kept]
