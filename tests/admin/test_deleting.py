"""A statement deleted with all that was read from it, kept away by later loads, and brought back whole."""

import pytest
from django.conf import settings

from observers.loading import Outcome, check_archive, load_files, load_organisations, undo
from observers.models import Fact, Finding, Meeting, Mission, RemovedText, Statement
from observers.vocabulary import ReviewState
from tests.admin.pages import act, page_address, text_of

pytestmark = [pytest.mark.database, pytest.mark.django_db]

SEED = settings.SEEDS_DIR / "002_bb20ffd04aeda506.txt"


@pytest.fixture
def statement():
    load_organisations(settings.FIXTURE_DIRS[0] / "organisations.json")
    assert [report.reason for report in load_files([SEED])] == [""]
    return Statement.objects.get()


def counts():
    return [model.objects.count() for model in (Statement, Fact, Meeting, Finding)]


def delete(client, statement):
    return client.post(page_address(statement).replace("/change/", "/delete/"), {"post": "yes"}, follow=True)


def test_the_page_asks_and_shows_what_goes_with_it(admin_site, statement):
    shown = text_of(admin_site.get(page_address(statement).replace("/change/", "/delete/")))
    assert "Are you sure" in shown
    assert str(Finding.objects.first()) in shown
    assert Statement.objects.exists()


def test_deleted_it_stays_deleted_and_brought_back_it_is_whole(admin_site, statement):
    act(admin_site, "finding", "accept_selected", list(Finding.objects.all()[:3]))
    before, number, words = counts(), statement.pk, statement.text
    delete(admin_site, statement)
    assert counts() == [0, 0, 0, 0]
    assert [report.outcome for report in load_files([SEED])] == [Outcome.UNCHANGED]
    assert counts() == [0, 0, 0, 0]
    page = admin_site.get("/admin/observers/statement/deleted/")
    assert "Bring back" in text_of(page)
    undo(Statement.history.first().batch)
    assert counts() == before
    back = Statement.objects.get(pk=number)
    assert (back.text, bytes(back.original)) == (words, SEED.read_bytes())
    assert Finding.objects.filter(review_state=ReviewState.ACCEPTED).count() == 3
    assert [item for item in check_archive() if item.fault] == []
    assert not RemovedText.objects.exists()
    assert [report.outcome for report in load_files([SEED])] == [Outcome.UNCHANGED]


def test_the_header_of_the_mission_follows_what_is_left(admin_site, statement, tmp_path):
    other = tmp_path / "later.txt"
    other.write_text(SEED.read_text(encoding="utf-8").replace("15 polling stations", "17 polling stations"))
    assert [report.reason for report in load_files([other])] == [""]
    assert Mission.objects.get().polling_station_count == 15
    delete(admin_site, statement)
    assert Mission.objects.get().polling_station_count == 17


def test_an_intake_undone_and_the_undoing_undone(admin_site):
    load_organisations(settings.FIXTURE_DIRS[0] / "organisations.json")
    assert [report.outcome for report in load_files([SEED])] == [Outcome.CREATED]
    added = Statement.history.first()
    undo(added.batch)
    assert counts() == [0, 0, 0, 0]
    assert not Mission.objects.exists()
    undo(Statement.history.first().batch)
    assert Statement.objects.get().text.strip() != ""
    assert Mission.objects.exists()
