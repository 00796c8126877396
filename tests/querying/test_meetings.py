from datetime import date

import pytest

from observers.querying import list_meetings
from observers.vocabulary import Counterpart, ReviewState
from tests.make import make_election, make_meeting, make_mission, make_person

pytestmark = [pytest.mark.database, pytest.mark.django_db]


@pytest.fixture
def meetings():
    early = make_mission(election=make_election(country="KZ", start_date=date(2019, 3, 3)))
    late = make_mission(election=make_election(country="AZ", start_date=date(2021, 4, 11)))
    make_meeting(name="Arlo", mission=late, start_date=date(2021, 4, 9))
    make_meeting(
        name="Bela", mission=late, start_date=None, counterpart=Counterpart.PARTY, institution="Party of Kites"
    )
    make_meeting(name="Cato", mission=early, start_date=date(2019, 3, 1), counterpart=Counterpart.CANDIDATE)
    make_meeting(name="Dora", mission=early, review_state=ReviewState.REJECTED)


ASKED = [
    ("", ["Bela", "Arlo", "Cato"], "newest first; an undated one on the day of its election; nothing rejected"),
    ("sort=oldest", ["Cato", "Arlo", "Bela"], "oldest first"),
    ("counterpart=party&counterpart=candidate", ["Bela", "Cato"], "either kind of counterpart"),
    ("year=2019", ["Cato"], "a year"),
    ("country=AZ&counterpart=candidate", [], "both"),
    ("q=kites", ["Bela"], "words of the institution"),
    ("q=dora", [], "rejected words are not found"),
]


@pytest.mark.parametrize(("address", "names", "reason"), ASKED, ids=[row[2] for row in ASKED])
def test_meetings_are_filtered_and_sorted(meetings, ask, address, names, reason):
    assert [meeting.name for meeting in ask(list_meetings, address).rows] == names, reason


def test_the_sentence_says_what_is_shown(meetings, ask):
    listing = ask(list_meetings, "counterpart=party&country=AZ")
    assert listing.summary == "1 meeting in Azerbaijan with counterparts of the kind party"


def test_the_number_of_queries_does_not_depend_on_the_rows(ask, count_queries):
    make_meeting(person=make_person())
    assert count_queries(ask, list_meetings) == 11
    for _number in range(9):
        make_meeting(person=make_person())
    assert count_queries(ask, list_meetings) == 11
