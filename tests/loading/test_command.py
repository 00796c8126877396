"""`load_statements` as an operator uses it: reports, refusals, exit status."""

import hashlib
import json
import shutil
from io import StringIO
from pathlib import Path

import pytest
from django.conf import settings
from django.core.management import CommandError, call_command
from django.db.migrations.recorder import MigrationRecorder

from observers.loading import load_organisations
from observers.models import Election, Finding, Mission, Person, PersonName, Statement
from observers.vocabulary import ReviewState

pytestmark = [pytest.mark.database, pytest.mark.django_db]


@pytest.fixture(autouse=True)
def _organisations():
    load_organisations(settings.FIXTURE_DIRS[0] / "organisations.json")


def load(*arguments, **options):
    """Run the command; return its exit status and what it printed on both streams."""
    out, err = StringIO(), StringIO()
    status = 0
    try:
        call_command("load_statements", *map(str, arguments), stdout=out, stderr=err, **options)
    except SystemExit as leaving:
        status = leaving.code
    return status, out.getvalue(), err.getvalue()


def test_the_seeds_become_five_missions_at_four_elections():
    status, out, err = load()
    assert (status, err) == (0, "")
    assert "5 created, 0 updated, 0 unchanged, 0 failed" in out
    assert sorted(Mission.objects.values_list("slug", flat=True)) == [
        "ots-kazakhstan-2020-08-12-senate",
        "ots-kazakhstan-2022-06-05-referendum",
        "ots-kazakhstan-2022-11-20-presidential",
        "ots-kazakhstan-2023-03-19-parliamentary-local",
        "sco-kazakhstan-2022-11-20-presidential",
    ]
    assert Election.objects.count() == 4


def test_a_second_load_reports_five_unchanged():
    load()
    status, out, _err = load()
    assert status == 0
    assert "0 created, 0 updated, 5 unchanged, 0 failed" in out


def test_the_two_spellings_of_one_name_are_proposed_as_one_person():
    load()
    proposal = PersonName.objects.get()
    assert (proposal.person.name, proposal.name) == ("Adil Tursunov", "Adil Tursynov")
    assert proposal.review_state == ReviewState.UNREVIEWED
    assert Person.objects.filter(name="Adil Tursynov").exists()


def test_the_table_counts_what_each_file_holds():
    _status, out, _err = load()
    row = next(line for line in out.splitlines() if line.startswith("000_"))
    assert row.split()[:3] == ["000_78d26c1446a0470d.txt", "created", "6"]


BAD_FILES = {
    "empty.txt": (b"", "empty"),
    "blank.txt": (b" \n\t\n", "empty"),
    "binary.txt": (bytes(range(256)) * 40, "not text"),
    "noise.txt": (b"lorem ipsum dolor " * 2000, ""),
    "recipe.txt": ("Beat four eggs with 200 g of sugar. Bake for 40 minutes at 180 degrees.\n" * 5).encode(),
}


@pytest.mark.parametrize("name", BAD_FILES)
def test_a_bad_file_gets_one_clear_line_and_leaves_nothing(tmp_path, name):
    content = BAD_FILES[name]
    (tmp_path / name).write_bytes(content if isinstance(content, bytes) else content[0])
    status, out, err = load(tmp_path / name)
    assert status == 1
    assert len(err.splitlines()) == 1
    assert err.startswith(f"{name}: ")
    assert "Traceback" not in out + err
    assert Statement.objects.count() == 0


def test_a_missing_file_and_a_folder_without_texts_are_named(tmp_path):
    status, _out, err = load(tmp_path / "missing.txt", tmp_path)
    assert status == 1
    assert [line.split(":")[0] for line in err.splitlines()] == ["missing.txt", tmp_path.name]


def test_a_large_file_is_refused_before_it_is_read(tmp_path):
    path = tmp_path / "large.txt"
    with path.open("wb") as file:
        file.truncate(50 * 1024 * 1024)
    status, _out, err = load(path)
    assert status == 1
    assert err.startswith("large.txt: ")


def test_one_bad_file_does_not_keep_the_others_out(tmp_path):
    for seed in settings.SEEDS_DIR.glob("*.txt"):
        shutil.copy(seed, tmp_path)
    (tmp_path / "000_a.txt").write_bytes(b"\x00\x01")
    status, out, _err = load(tmp_path)
    assert status == 1
    assert "5 created, 0 updated, 0 unchanged, 1 failed" in out


def test_a_file_name_of_odd_letters_is_shown_on_one_line(tmp_path):
    path = tmp_path / "odd\nname\x1b[31m.txt"
    path.write_bytes(b"")
    _status, _out, err = load(path)
    assert len(err.splitlines()) == 1
    assert "\x1b" not in err


def test_a_dry_run_tells_what_would_happen_and_stores_nothing():
    status, out, _err = load("--dry-run")
    assert status == 0
    assert "5 created" in out
    assert "nothing was stored" in out
    assert Statement.objects.count() == 0


def test_a_dry_run_in_json_prints_the_readings(tmp_path):
    bad = tmp_path / "bad.txt"
    bad.write_bytes(b"")
    status, out, _err = load(*sorted(settings.SEEDS_DIR.glob("*.txt")), bad, "--dry-run", "--format", "json")
    readings = json.loads(out)
    assert status == 1
    assert [reading["source"][:3] for reading in readings] == ["000", "001", "002", "003", "004", "bad"]
    assert set(readings[-1]) == {"source", "sha256", "problems"}
    assert readings[0]["mission"]["polling_station_count"] == 16


def test_a_dry_run_gives_the_hash_of_bytes_that_are_no_text(tmp_path):
    path = tmp_path / "picture.txt"
    path.write_bytes(b"\x89PNG of nothing")

    _status, out, _err = load(path, "--dry-run", "--format", "json")

    assert json.loads(out)[0]["sha256"] == hashlib.sha256(path.read_bytes()).hexdigest()


def test_a_changed_seed_becomes_the_next_version_and_decisions_stand(tmp_path):
    load()
    seed = next(Path(settings.SEEDS_DIR).glob("002_*"))
    accepted = Finding.objects.filter(statement__source_name=seed.name, quote__startswith="Voting was conducted").get()
    Finding.objects.filter(pk=accepted.pk).update(review_state=ReviewState.ACCEPTED, topic="overall-conduct")
    text = seed.read_text(encoding="utf-8").replace("in 15 polling stations", "in 17 polling stations")
    (tmp_path / seed.name).write_text(text, encoding="utf-8")
    status, out, _err = load(tmp_path)
    assert status == 0
    assert "1 updated" in out
    mission = Mission.objects.get(slug="ots-kazakhstan-2022-06-05-referendum")
    assert mission.polling_station_count == 17
    accepted.refresh_from_db()
    assert (accepted.topic, accepted.review_state, accepted.is_stale) == ("overall-conduct", "accepted", False)
    assert accepted.statement.replaced_by is None


def test_a_database_that_lacks_a_migration_is_told_of_in_one_sentence():
    MigrationRecorder.Migration.objects.filter(app="observers").latest("id").delete()
    with pytest.raises(CommandError, match=r"not been set up for this version: run `manage.py migrate` first"):
        load()
    assert not Statement.objects.exists()
