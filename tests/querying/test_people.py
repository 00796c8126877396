from datetime import date

import pytest

from observers.models import Person, PersonName
from observers.querying import person_page
from observers.vocabulary import ReviewState
from tests.make import make_meeting, make_person

pytestmark = [pytest.mark.database, pytest.mark.django_db]


def read_all(slug):
    person = person_page(slug)
    meetings = [(m.role, m.mission.organisation.name, m.mission.election.types) for m in person.meetings.all()]
    return meetings, [name.name for name in person.other_names.all()]


def test_a_page_shows_meetings_newest_first_and_spellings_not_rejected():
    person = make_person(slug="arlo")
    make_meeting(person=person, role="Clerk", start_date=date(2019, 1, 1))
    make_meeting(person=person, role="Chairman", start_date=date(2021, 1, 1))
    make_meeting(person=person, role="Astronaut", review_state=ReviewState.REJECTED)
    PersonName.objects.create(person=person, name="Arlo Penhalow")
    PersonName.objects.create(person=person, name="Carlo Penhallow", review_state=ReviewState.REJECTED)
    page = person_page("arlo")
    assert [meeting.role for meeting in page.meetings.all()] == ["Chairman", "Clerk"]
    assert [name.name for name in page.other_names.all()] == ["Arlo Penhalow"]


def test_a_person_of_whom_every_meeting_is_rejected_has_no_page():
    person = make_person(slug="arlo")
    make_meeting(person=person, review_state=ReviewState.REJECTED)
    with pytest.raises(Person.DoesNotExist):
        person_page("arlo")


def test_a_page_takes_as_many_queries_however_many_rows(count_queries):
    person = make_person(slug="arlo")
    make_meeting(person=person)
    assert count_queries(read_all, "arlo") == 5
    for _number in range(9):
        make_meeting(person=person)
    assert count_queries(read_all, "arlo") == 5
