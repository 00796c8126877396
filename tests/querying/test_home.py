from datetime import date

import pytest

from observers.querying import home
from observers.vocabulary import ReviewState
from tests.make import make_election, make_finding, make_meeting, make_mission, make_organisation

pytestmark = [pytest.mark.database, pytest.mark.django_db]


def test_home_counts_what_is_shown():
    election = make_election(country="KZ")
    mission = make_mission(election=election)
    make_mission(election=election)
    make_mission(election=make_election(country=""), organisation=mission.organisation)
    make_organisation()
    make_election()
    make_finding(mission=mission)
    make_finding(mission=mission, review_state=ReviewState.REJECTED)
    make_meeting(mission=mission)
    held = home()
    assert (held.missions, held.elections, held.organisations, held.countries) == (3, 2, 2, 1)
    assert (held.meetings, held.findings) == (1, 1)


def test_the_missions_to_the_latest_elections_come_first():
    years = [2011, 2019, 2015, 2021, 2013, 2017, 2009]
    for year in years:
        make_mission(slug=f"m{year}", election=make_election(start_date=date(year, 1, 1)))
    slugs = [mission.slug for mission in home().newest_missions]
    assert slugs == ["m2021", "m2019", "m2017", "m2015", "m2013", "m2011"]


def test_home_takes_as_many_queries_however_many_rows(count_queries):
    make_mission()
    assert count_queries(home) == 9
    for _number in range(9):
        make_mission()
    assert count_queries(home) == 9
