"""Exported files, read back by what reads such files, hold what the archive holds."""

import csv
import io
import json
from datetime import date

import bibtexparser
import pytest
import rispy
from django.db import connection
from django.test.utils import CaptureQueriesContext

from observers.vocabulary import Assessment, Topic
from tests.make import (
    make_election,
    make_finding,
    make_meeting,
    make_mission,
    make_organisation,
    make_person,
    make_statement,
)
from tests.pages.reading_pages import make_archive, read

pytestmark = [pytest.mark.database, pytest.mark.django_db]

FORMULAS = ['=HYPERLINK("x")', "+1", "-1", "@SUM(A1)", "\tTab", "＝1", "'quoted"]
ODD_WORDS = ['He said "calm", then left', "two\nlines", "a;b,c", "{braces} & $dollars", "Сайлоо 選挙 انتخابات", "\\x"]


def sent(client, address):
    response = client.get(address)
    assert response.status_code == 200
    return b"".join(response.streaming_content).decode()


def csv_rows(text):
    return list(csv.DictReader(io.StringIO(text.removeprefix("\ufeff"), newline="")))


def test_a_csv_file_opens_in_a_spreadsheet_as_utf_8(client):
    text = sent(client, "/missions/export.csv")
    assert text.startswith("\ufeffmission,title,organisation,organisation_name,partners,election,")
    assert "\r\n" in text


def test_a_mission_is_a_row_with_all_that_is_known(client):
    election = make_election(
        ["presidential", "local"], country="KZ", slug="lakes-2021", title="Lakes", start_date=date(2021, 4, 11)
    )
    lead, partner = make_organisation(slug="moon", name="Moonlight Observers"), make_organisation(slug="sun")
    make_mission(
        [partner],
        slug="moon-lakes",
        title="Moon at the Lakes",
        organisation=lead,
        election=election,
        observer_count=12,
        places=["Port Meridian", "Lower Vale"],
    )
    (row,) = csv_rows(sent(client, "/missions/export.csv"))
    assert row == {
        "mission": "moon-lakes",
        "title": "Moon at the Lakes",
        "organisation": "moon",
        "organisation_name": "Moonlight Observers",
        "partners": "sun",
        "election": "lakes-2021",
        "election_title": "Lakes",
        "election_type": "presidential; local",
        "country": "KZ",
        "country_name": "Kazakhstan",
        "year": "2021",
        "election_date": "2021-04-11",
        "start_date": "",
        "end_date": "",
        "head": "",
        "head_role": "",
        "observer_count": "12",
        "observer_words": "",
        "polling_station_count": "",
        "station_words": "",
        "composition": "",
        "places": "Port Meridian; Lower Vale",
        "address": "http://testserver/missions/moon-lakes/",
    }


def test_json_keeps_numbers_lists_and_what_is_not_known(client):
    make_mission(observer_count=12, places=["Port Meridian"], start_date=date(2021, 4, 9))
    (row,) = json.loads(sent(client, "/missions/export.json"))
    assert (row["observer_count"], row["polling_station_count"]) == (12, None)
    assert (row["places"], row["start_date"]) == (["Port Meridian"], "2021-04-09")


def test_a_finding_is_a_row_with_its_words_and_their_place(client):
    finding = make_finding("The lists of voters were incomplete.", topic=Topic.VOTER_REGISTRATION)
    (row,) = csv_rows(sent(client, "/findings/export.csv"))
    assert (row["topic"], row["assessment"], row["year"]) == ("voter-registration", "neutral", "2021")
    assert row["quote"] == "The lists of voters were incomplete."
    assert finding.statement.text[int(row["start"]) : int(row["end"])] == row["quote"]
    assert row["address"] == f"http://testserver/missions/{finding.mission.slug}/#{finding.statement.anchor}-p3s2"
    assert row["statement"] == finding.statement.sha256
    assert row["statement_original"] == f"http://testserver/statements/{finding.statement.sha256}/original"


def test_a_finding_without_a_passage_has_empty_cells(client):
    make_finding("", mission=make_mission(), statement=None)
    (row,) = csv_rows(sent(client, "/findings/export.csv"))
    assert [row[name] for name in ("quote", "statement", "statement_original", "start", "end")] == [""] * 5
    assert row["origin"] == "curator"


def test_a_meeting_is_a_row_with_the_person(client):
    make_meeting(person=make_person(slug="arlo-penhallow"), start_date=date(2022, 1, 2))
    (row,) = csv_rows(sent(client, "/meetings/export.csv"))
    assert (row["person"], row["name"], row["counterpart"]) == (
        "arlo-penhallow",
        "Arlo Penhallow",
        "electoral-commission",
    )
    assert (row["start_date"], row["year"]) == ("2022-01-02", "2021")


def test_an_election_is_a_row_with_who_observed_it(client):
    make_archive(2)
    (row,) = csv_rows(sent(client, "/elections/export.csv"))
    assert (row["election"], row["organisation"], row["is_early"]) == ("lakes-2021", "moon0; moon1", "no")
    assert row["address"] == "http://testserver/elections/lakes-2021/"


def test_a_finding_is_cited_with_its_words_and_where_they_stand(client):
    lead, partner = make_organisation(name="Moonlight Observers"), make_organisation(name="Sunlight Observers")
    mission = make_mission([partner], slug="moon-lakes", organisation=lead)
    statement = make_statement(mission=mission, title="On the vote", issued_on=date(2021, 4, 12))
    finding = make_finding("The lists of voters were incomplete.", statement=statement)
    (record,) = rispy.loads(sent(client, "/findings/export.ris?organisation=" + lead.slug))
    assert (record["title"], record["authors"]) == ("On the vote", ["Moonlight Observers", "Sunlight Observers"])
    assert (record["date"], record["notes"]) == ("2021/04/12", ["“The lists of voters were incomplete.”"])
    assert record["urls"] == [f"http://testserver/missions/moon-lakes/#{statement.anchor}-p3s2"]
    (entry,) = bibtexparser.parse_string(sent(client, "/findings/export.bib")).entries
    assert entry.key == f"moon-lakes-{statement.sha256[:8]}-finding-{finding.key[:8]}".replace(" ", "")


def test_a_meeting_without_a_passage_is_cited_by_its_mission(client):
    make_meeting("", mission=make_mission(title="Moon at the Lakes"))
    (record,) = rispy.loads(sent(client, "/meetings/export.ris"))
    assert record["title"] == "Moon at the Lakes"
    assert {"date", "notes"} & set(record) == set()


def test_an_election_is_cited_as_a_page_of_the_archive(client):
    make_archive()
    (record,) = rispy.loads(sent(client, "/elections/export.ris"))
    assert (record["title"], record["authors"]) == (
        "Election of the Council of Lakes",
        ["Election Observation Archive"],
    )
    assert record["urls"] == ["http://testserver/elections/lakes-2021/"]


@pytest.mark.parametrize("kind", ["missions", "findings", "meetings", "elections"])
def test_every_citation_of_a_file_has_a_key_of_its_own(client, kind):
    make_archive(3)
    keys = [entry.key for entry in bibtexparser.parse_string(sent(client, f"/{kind}/export.bib")).entries]
    assert len(keys) == len(csv_rows(sent(client, f"/{kind}/export.csv")))
    assert len(keys) == len(set(keys))


@pytest.mark.parametrize("words", [*FORMULAS, *ODD_WORDS])
def test_hostile_words_survive(client, words):
    make_mission(head=words)
    (row,) = csv_rows(sent(client, "/missions/export.csv"))
    assert (row["head"][1:] if row["head"][0] == "'" else row["head"]) == words
    assert json.loads(sent(client, "/missions/export.json"))[0]["head"] == words


@pytest.mark.parametrize("words", FORMULAS)
def test_no_cell_begins_a_formula(client, words):
    make_mission(head=words, places=[words])
    (row,) = csv_rows(sent(client, "/missions/export.csv"))
    assert row["head"] == row["places"] == f"'{words}"


def test_a_file_holds_what_the_filters_show_and_in_their_order(client):
    make_archive(3)
    make_finding("A made-up remark.", assessment=Assessment.CRITICAL)
    rows = csv_rows(sent(client, "/findings/export.csv?organisation=moon1&organisation=moon2&assessment=critical"))
    assert [(row["organisation"], row["assessment"]) for row in rows] == [("moon1", "critical"), ("moon2", "critical")]
    rows = csv_rows(sent(client, "/findings/export.csv?q=remark"))
    assert [row["quote"] for row in rows] == ["A made-up remark."]
    oldest = make_mission(election=make_election(start_date=date(1999, 1, 1)))
    assert csv_rows(sent(client, "/missions/export.csv?sort=oldest"))[0]["mission"] == oldest.slug


def test_a_file_holds_all_pages(client):
    make_archive(30)
    assert len(csv_rows(sent(client, "/missions/export.csv?page=2"))) == 30


def test_what_is_not_shown_is_not_exported(client):
    make_finding(review_state="rejected")
    make_mission(organisation=make_organisation(review_state="rejected"))
    assert csv_rows(sent(client, "/findings/export.csv")) == []
    assert len(csv_rows(sent(client, "/missions/export.csv"))) == 1


@pytest.mark.parametrize("size", [2, 20])
@pytest.mark.parametrize(
    ("address", "number"),
    [
        # The organisations that are known, the rows, the votes and, for missions and elections, who took part.
        ("/missions/export.csv", 4),
        ("/missions/export.bib", 4),
        ("/missions/export.csv?q=calm&country=KZ", 4),
        ("/findings/export.json", 4),
        ("/meetings/export.csv", 4),
        ("/elections/export.csv", 4),
        ("/elections/export.ris", 4),
        # Beside these, the statements and who took part, once for the row and once for its statement.
        ("/findings/export.bib", 5),
        ("/meetings/export.ris", 5),
    ],
)
def test_a_file_asks_so_many_queries(client, address, number, size):
    make_archive(size)
    with CaptureQueriesContext(connection) as asked:
        sent(client, address)
    assert len(asked) == number


@pytest.mark.parametrize("address", ["/missions/export.xls", "/findings/export.pdf", "/people/export.csv"])
def test_there_is_no_other_file(client, address):
    assert client.get(address).status_code == 404


@pytest.mark.parametrize("asked", ["q=%00", "country=&from=", "page=abc", "utm_source=letter"])
def test_what_asks_for_nothing_gives_everything(client, asked):
    make_archive()
    assert len(csv_rows(sent(client, f"/missions/export.csv?{asked}"))) == 1


NO_ORGANISATION = "‘nowhere’ is not an organisation in the archive; it was left out.\n"
REFUSED = [
    ("/missions/export.csv?organisation=nowhere", NO_ORGANISATION),
    # Not even beside a value that is known.
    ("/missions/export.bib?organisation=moon0&organisation=nowhere", NO_ORGANISATION),
    ("/findings/export.json?organisation=nowhere", NO_ORGANISATION),
    ("/missions/feed.atom?organisation=nowhere", NO_ORGANISATION),
    ("/meetings/export.csv?sort=shuffled", "‘shuffled’ is not an order of this list; it was left out.\n"),
    ("/missions/export.csv?q=%3F%21", "“?!” holds no word to search for; it was left out.\n"),
    (
        "/elections/export.csv?from=soon&year=x",
        "‘x’ is not a year between 1900 and 2100; it was left out.\n"
        "‘soon’ is not a day such as 2019-06-30, nor a year; it was left out.\n",
    ),
]


@pytest.mark.parametrize(("address", "words"), REFUSED)
def test_a_program_does_not_take_everything_for_what_it_asked(client, address, words):
    make_archive()
    response = client.get(address)
    assert (response.status_code, response.headers["Content-Type"]) == (400, "text/plain; charset=utf-8")
    assert response.content.decode() == words


def test_the_page_of_a_list_offers_no_file_that_is_refused(client):
    make_archive()
    page = read(client.get("/missions/?organisation=nowhere&country=KZ&sort=shuffled"))
    links = page.find("nav", class_="export-links").find_all("a")
    addresses = {link["href"] for link in [*links, page.find("link", type="application/atom+xml")]}
    assert {address.split("?")[1] for address in addresses} == {"country=KZ"}
    assert {client.get(address).status_code for address in addresses} == {200}


def test_a_file_is_sent_as_a_download(client):
    response = client.get("/findings/export.csv")
    assert response.headers["Content-Disposition"] == 'attachment; filename="findings.csv"'
    assert response.headers["Content-Type"] == "text/csv; charset=utf-8"
    assert response.streaming
