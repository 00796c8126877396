"""People: meetings, other spellings, and who may be the same."""

import pytest

from observers.models import Person, PersonName
from observers.vocabulary import ReviewState
from tests.pages.reading_pages import make_archive, propose_spelling, read

pytestmark = [pytest.mark.database, pytest.mark.django_db]


@pytest.mark.parametrize(
    ("person", "other", "name"),
    [
        ("vane-0", "ottolina-vane", "Ottolina Vane"),  # the one the spelling is proposed for
        ("ottolina-vane", "vane-0", "Ottoline Vane 0"),  # the one it is proposed from
    ],
)
def test_a_proposed_spelling_is_told_as_not_confirmed(client, person, other, name):
    make_archive()
    propose_spelling()
    notice = read(client.get(f"/people/{person}/")).find(class_="notices")
    assert notice.find("a", href=f"/people/{other}/").get_text() == name
    assert "Possibly the same person" in notice.get_text()
    assert "not confirmed" in notice.get_text()


def test_a_confirmed_spelling_is_another_name(client):
    make_archive()
    person = Person.objects.get()
    PersonName.objects.create(person=person, name="O. Vane", review_state=ReviewState.ACCEPTED)
    page = read(client.get(person.get_absolute_url()))
    assert page.find(class_="record-lead").get_text() == "Also written O. Vane"
    assert page.find(class_="notices") is None


def test_a_meeting_leads_to_its_passage(client):
    make_archive()
    meeting = read(client.get("/people/vane-0/")).find(class_="meeting")
    assert meeting.find("a", class_="finding-where")["href"].endswith("-p2s1")
