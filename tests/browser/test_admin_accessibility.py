"""axe-core finds nothing on any kind of page of the admin, on a phone and on a desk, and none scrolls sideways."""

import pytest

from tests.browser.curators import faults, log_in, make_curator, seed

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


def kinds_of_pages():
    """Return an address for every kind of page."""
    statement = seed()
    fact, meeting, mission = statement.facts.first(), statement.meetings.first(), statement.mission
    review = f"statement/{statement.pk}/review/"
    return [
        "",
        review,
        f"{review}?edit=fact-{fact.pk}",
        f"{review}?edit=meeting-{meeting.pk}",
        "statement/add/",
        f"statement/{statement.pk}/change/",
        "finding/",
        "finding/add/",
        f"meeting/{meeting.pk}/change/",
        f"mission/{mission.pk}/change/",
        f"mission/{mission.pk}/history/",
        f"mission/{mission.pk}/history/{mission.history.last().pk}/",
        f"mission/{mission.pk}/delete/",
        "mission/deleted/",
        f"election/{mission.election_id}/change/",
        f"organisation/{mission.organisation_id}/change/",
    ]


@pytest.mark.parametrize(("width", "scheme"), [(360, "light"), (1280, "dark")])
def test_axe_finds_nothing(open_page, site, width, scheme):
    page = log_in(open_page, make_curator("Editor"), width=width, scheme=scheme)
    found = {}
    for address in kinds_of_pages():
        answer = page.goto(f"{site}/admin/observers/{address}" if address else f"{site}/admin/")
        assert answer.status == 200, address
        if faults_here := faults(page):
            found[address] = faults_here
    assert found == {}
