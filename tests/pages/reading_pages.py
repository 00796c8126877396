"""Pages as a browser reads them, and an archive of made-up records for them."""

from datetime import date

from bs4 import BeautifulSoup

from observers.models import Person, PersonName
from observers.vocabulary import Assessment, Topic
from tests.make import (
    TEXT,
    make_election,
    make_fact,
    make_finding,
    make_meeting,
    make_mission,
    make_organisation,
    make_person,
    make_statement,
)

ORDERLY = "The vote in Port Meridian was calm and orderly."
INCOMPLETE = "The lists of voters were incomplete."


def read(response):
    """Return the page of an answer, parsed as a browser does."""
    return BeautifulSoup(response.content, "html5lib")


def make_archive(size=1):
    """Make `size` missions to one election, each with a statement, a fact, a meeting and two findings."""
    election = make_election(slug="lakes-2021", title="Election of the Council of Lakes")
    people = [make_person(slug=f"vane-{number}", name=f"Ottoline Vane {number}") for number in range(size)]
    for number in range(size):
        organisation = make_organisation(slug=f"moon{number}", name=f"Moonlight Observers of Lake {number}")
        mission = make_mission(
            slug=f"moon{number}-lakes", organisation=organisation, election=election, start_date=date(2021, 4, 9)
        )
        statement = make_statement(TEXT, mission=mission)
        make_fact(statement=statement)
        make_meeting(statement=statement, person=people[number])
        make_finding(ORDERLY, statement=statement, topic=Topic.OVERALL_CONDUCT, assessment=Assessment.POSITIVE)
        make_finding(INCOMPLETE, statement=statement, assessment=Assessment.CRITICAL)
    return election


def propose_spelling():
    """Propose that Ottolina Vane is Ottoline Vane 0."""
    make_meeting(person=make_person(slug="ottolina-vane", name="Ottolina Vane"))
    PersonName.objects.create(person=Person.objects.get(slug="vane-0"), name="Ottolina Vane")
