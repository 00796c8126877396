"""What a statement leaves uncertain is said to be, on its page and in lists; and a list quotes what it assesses."""

import pytest

from observers.models import Mission, SettledProblem, problem_key
from observers.vocabulary import Assessment, Topic
from tests.make import make_fact, make_finding, make_mission, make_statement
from tests.pages.reading_pages import read

pytestmark = [pytest.mark.database, pytest.mark.django_db]


def make_uncertain():
    """Make a mission of "over 300 observers", whose text breaks off."""
    text = "The Mission had over 300 observers. It visited 31 polling stations. The vote was held in the"
    cut = {"code": "text-cut-off", "message": "The text ends.", "start": 68, "end": 92}
    mission = make_mission(slug="lakes", observer_count=300, polling_station_count=31)
    statement = make_statement(text, mission=mission, problems=[cut])
    for quote, field, value in [
        ("over 300 observers", "mission.observer_count", "300"),
        ("31 polling stations", "mission.polling_station_count", "31"),
    ]:
        make_fact(quote, statement=statement, field=field, value=value, is_approximate=value == "300")
    return statement


def test_what_is_uncertain_is_said_to_be(client):
    statement = make_uncertain()
    said = [
        " ".join(mark.get_text().split()) for mark in read(client.get("/missions/lakes/")).find_all(class_="uncertain")
    ]
    assert said == [
        "Uncertain: the statement gives no exact number",
        "Uncertain: the text that the archive received seems to end in the middle of a sentence; what followed is not "
        "known.",
    ]
    key = problem_key(statement.problems[0], statement.text)
    SettledProblem.objects.create(statement=statement, key=key, message="The text ends.")
    assert len(read(client.get("/missions/lakes/")).find_all(class_="uncertain")) == 1


def test_a_list_gives_a_number_that_is_none_exactly_in_its_words(client):
    make_uncertain()
    parts = [part.get_text() for part in read(client.get("/missions/")).find_all(class_="mission-entry-part")]
    assert parts[-2:] == ["“over 300 observers”", "31 polling stations"]
    election = Mission.objects.get().election
    figures = [figure.get_text() for figure in read(client.get(election.get_absolute_url())).find_all("dd", "number")]
    assert figures == ["“over 300 observers”", "31"]


def test_a_list_shows_the_assessment_of_the_words_it_quotes(client):
    first, last = "The vote in Port Meridian was calm and orderly.", "The lists of voters were incomplete."
    statement = make_statement(mission=make_mission())
    make_finding(first, statement=statement, topic=Topic.OVERALL_CONDUCT, assessment=Assessment.POSITIVE)
    make_finding(last, statement=statement, topic=Topic.OVERALL_CONDUCT, assessment=Assessment.CRITICAL)
    entry = read(client.get("/missions/")).find(class_="mission-entry")
    assert entry.blockquote.get_text() == last
    assert entry.find(class_="assessment").get_text() == "Critical"
