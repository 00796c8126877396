"""The addresses of citations give what reference managers want."""

import json
from datetime import date

import pytest
import rispy
from django.db import connection
from django.test.utils import CaptureQueriesContext

from observers.models import Mission, Statement
from observers.models.former_slugs import change_slug
from tests.make import TEXT, make_mission, make_organisation, make_statement

pytestmark = [pytest.mark.database, pytest.mark.django_db]


@pytest.fixture
def mission():
    """Make a mission with a partner and two statements."""
    mission = make_mission(
        [make_organisation(name="Sunlight Observers")],
        slug="moon-lakes",
        title="Moon at the Lakes",
        organisation=make_organisation(slug="moon", name="Moonlight Observers"),
    )
    make_statement(TEXT, mission=mission, title="On the vote", kind="preliminary")
    make_statement("A second text. It has two sentences.", mission=mission, title="After the vote")
    return mission


def item(client, address):
    response = client.get(address)
    assert response.headers["Content-Type"] == "application/vnd.citationstyles.csl+json"
    return json.loads(response.content)[0]


def test_a_mission_is_cited_with_everybody_who_observed(client, mission):
    cited = item(client, "/missions/moon-lakes/cite.json")
    assert (cited["title"], cited["issued"]) == ("Moon at the Lakes", {"date-parts": [[2021, 4, 12]]})
    assert [author["literal"] for author in cited["author"]] == ["Moonlight Observers", "Sunlight Observers"]
    assert cited["URL"] == "http://testserver/missions/moon-lakes/"


def test_a_mission_is_dated_by_its_first_statement_and_never_by_the_vote(client, mission):
    first, second = mission.statements.order_by("pk")
    Statement.objects.filter(pk=first.pk).update(issued_on=None)
    Statement.objects.filter(pk=second.pk).update(issued_on=date(2021, 5, 3))
    assert item(client, "/missions/moon-lakes/cite.json")["issued"] == {"date-parts": [[2021, 5, 3]]}
    Statement.objects.update(issued_on=None)
    assert "issued" not in item(client, "/missions/moon-lakes/cite.json")
    assert "(n.d.)" in client.get("/missions/moon-lakes/cite/").content.decode()
    assert "citation_publication_date" not in client.get("/missions/moon-lakes/").content.decode()


def test_a_statement_is_cited_with_its_day_and_kind(client, mission):
    first, _second = mission.statements.order_by("pk")
    cited = item(client, f"/statements/{first.sha256}/cite.json")
    assert (cited["title"], cited["genre"]) == ("On the vote", "Preliminary statement")
    assert cited["issued"] == {"date-parts": [[2021, 4, 12]]}
    assert cited["URL"] == f"http://testserver/missions/moon-lakes/#{first.anchor}"


def test_a_sentence_is_cited_by_its_address_on_the_page(client, mission):
    _first, second = mission.statements.order_by("pk")
    anchor = f"s{second.sha256[:6]}-p1s2"
    for address in (
        f"/missions/moon-lakes/cite.json?passage={anchor}",
        f"/statements/{second.sha256}/cite.json?passage=p1s2",
    ):
        cited = item(client, address)
        assert (cited["note"], cited["title"]) == ("“It has two sentences.”", "After the vote")
        assert cited["URL"] == f"http://testserver/missions/moon-lakes/#{anchor}"
    assert f'id="{anchor}"' in client.get("/missions/moon-lakes/").content.decode()


def test_the_only_statement_of_a_mission_needs_not_be_named(client, mission):
    first, second = mission.statements.order_by("pk")
    second.delete()
    cited = item(client, "/missions/moon-lakes/cite.json?passage=p3s2")
    assert cited["URL"] == f"http://testserver/missions/moon-lakes/#s{first.sha256[:6]}-p3s2"


def test_a_paragraph_is_cited_whole(client, mission):
    anchor = mission.statements.order_by("pk")[0].anchor
    cited = item(client, f"/missions/moon-lakes/cite.json?passage={anchor}-p3")
    assert cited["note"].startswith("“The vote in Port Meridian was calm")
    assert cited["note"].endswith("The lists of voters were incomplete.”")


@pytest.mark.parametrize(
    ("suffix", "content_type"),
    [("bib", "application/x-bibtex; charset=utf-8"), ("ris", "application/x-research-info-systems; charset=utf-8")],
)
def test_a_citation_is_sent_as_a_download(client, mission, suffix, content_type):
    statement = mission.statements.order_by("pk")[0]
    response = client.get(f"/missions/moon-lakes/cite.{suffix}?passage={statement.anchor}-p3s1")
    assert response.headers["Content-Type"] == content_type
    key = f"moon-lakes-{statement.sha256[:8]}-p3s1"
    assert response.headers["Content-Disposition"] == f'attachment; filename="{key}.{suffix}"'
    assert key in response.content.decode()


def test_what_ris_gives_is_what_the_archive_holds(client, mission):
    (record,) = rispy.loads(client.get("/missions/moon-lakes/cite.ris").content.decode())
    assert (record["title"], record["authors"]) == ("Moon at the Lakes", ["Moonlight Observers", "Sunlight Observers"])


@pytest.mark.parametrize(
    "address",
    [
        "/missions/moon-lakes/cite.pdf",
        "/missions/moon-lakes/cite.bib?passage=p300s1",
        "/missions/moon-lakes/cite.bib?passage=p3s300",
        "/missions/moon-lakes/cite.bib?passage=s000000-p1s1",
        "/missions/moon-lakes/cite.bib?passage=p1",  # of which of the two?
        "/missions/moon-lakes/cite.bib?passage=../etc",
        "/missions/moon-lakes/cite.bib?passage=p0",
        "/missions/moon-lakes/cite.bib?passage=p%D9%A1",
        "/missions/moon-lakes/cite.bib?passage=%00",
        "/missions/nowhere/cite.bib",
        "/statements/nowhere/cite.bib",
    ],
)
def test_what_is_not_there_cannot_be_cited(client, mission, address):
    assert client.get(address).status_code == 404


def test_what_is_not_shown_cannot_be_cited(client, mission):
    first, second = mission.statements.order_by("pk")
    first.replaced_by = second
    first.save()
    assert client.get(f"/statements/{first.sha256}/cite.bib").status_code == 404
    Mission.objects.update(organisation=make_organisation(review_state="rejected"))
    assert client.get("/missions/moon-lakes/cite.bib").status_code == 404
    assert client.get(f"/statements/{second.sha256}/cite.bib").status_code == 404


@pytest.mark.parametrize("below", ["", "cite/", "cite/?passage=p3s2", "cite.bib", "cite.json?passage=p3"])
def test_a_renamed_mission_is_cited_at_its_new_address(client, mission, below):
    mission.statements.order_by("pk")[1].delete()
    change_slug(mission, "moon-great-lakes")
    response = client.get(f"/missions/moon-lakes/{below}")
    assert (response.status_code, response.headers["Location"]) == (301, f"/missions/moon-great-lakes/{below}")
    assert client.get(response.headers["Location"]).status_code == 200


@pytest.mark.parametrize(("publication", "status"), [("withdrawn", 410), ("draft", 404)])
def test_a_mission_that_is_withdrawn_is_gone_for_citing_too(client, mission, publication, status):
    Mission.objects.update(publication=publication)
    statement = mission.statements.order_by("pk")[0]
    for address in (
        "/missions/moon-lakes/cite/",
        "/missions/moon-lakes/cite/?passage=p3",
        "/missions/moon-lakes/cite.bib",
        f"/statements/{statement.sha256}/cite.ris",
    ):
        assert client.get(address).status_code == status


@pytest.mark.parametrize(("address", "number"), [("cite.bib", 3), ("cite.bib?passage=p3s2", 5)])
def test_a_citation_asks_so_many_queries(client, mission, address, number):
    mission.statements.order_by("pk")[1].delete()
    with CaptureQueriesContext(connection) as asked:
        assert client.get(f"/missions/moon-lakes/{address}").status_code == 200
    assert len(asked) == number
