"""Addresses of statements, sentences and records are made of the texts alone."""

import csv
import io

import pytest
from django.conf import settings
from django.db import transaction

from observers.loading import find_files, load_files, load_organisations
from observers.models import Mission, Statement
from tests.make import make_finding, make_statement
from tests.pages.reading_pages import make_archive, read

pytestmark = [pytest.mark.database, pytest.mark.django_db]


def load(paths):
    load_organisations(settings.FIXTURE_DIRS[0] / "organisations.json")
    assert not any(report.reason for report in load_files(paths))


def addresses(client):
    """Return the addresses in the files of findings and meetings, and every id on the pages of missions."""
    sent = [client.get(f"/{kind}/export.csv").getvalue().decode("utf-8-sig") for kind in ("findings", "meetings")]
    rows = {(row["quote"], row["address"]) for text in sent for row in csv.DictReader(io.StringIO(text))}
    pages = {mission.slug: read(client.get(mission.get_absolute_url())) for mission in Mission.objects.all()}
    ids = {(slug, tag["id"]) for slug, page in pages.items() for tag in page.find_all(id=True)}
    return rows, ids


def test_an_archive_made_anew_in_another_order_has_the_same_addresses(client):
    paths = find_files([settings.SEEDS_DIR])
    with transaction.atomic():
        load(paths)
        first = dict(Statement.objects.values_list("sha256", "pk")), *addresses(client)
        transaction.set_rollback(True)
    load(paths[::-1])
    numbers, rows, ids = dict(Statement.objects.values_list("sha256", "pk")), *addresses(client)
    assert numbers != first[0]
    assert (rows, ids) == first[1:]
    assert len(rows) > 50


def test_the_address_of_a_finding_is_that_of_its_sentence(client):
    make_archive()
    where = [link["href"] for link in read(client.get("/findings/")).find_all("a", class_="finding-where")]
    page = read(client.get(where[0]))
    assert [page.find(id=address.partition("#")[2]).get_text()[:8] for address in where] == ["The vote", "The list"]


def test_another_statement_of_the_mission_changes_no_address(client):
    make_archive()
    before = addresses(client)
    make_statement("It rained.", mission=Mission.objects.get())
    after = addresses(client)
    assert before[0] == after[0]
    assert before[1] < after[1]


def test_words_that_are_no_longer_on_the_page_are_found_at_their_record(client):
    """A finding that a curator accepted stays with the text it was read from when that is replaced."""
    finding = make_finding()
    newer = make_statement("It rained.", mission=finding.mission)
    Statement.objects.filter(pk=finding.statement_id).update(replaced_by=newer)
    address = read(client.get("/findings/")).find("a", class_="finding-where")["href"]
    assert address.endswith(f"#finding-{finding.key[:8]}")
    assert read(client.get(address)).find(id=address.partition("#")[2])
