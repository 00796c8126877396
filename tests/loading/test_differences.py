"""What a load would change, told row by row before it does."""

import json
from io import StringIO

import pytest
from django.core.management import call_command

from observers.loading import Verdict
from observers.loading.store import store_statement, try_statement
from observers.models import Fact, Finding, Mission, Statement
from observers.vocabulary import Assessment, ReviewState, Topic
from tests.loading.made_readings import CALM, SLOW, TEXT, finding, meeting, reading, source
from tests.make import make_finding

pytestmark = [pytest.mark.database, pytest.mark.django_db]


def difference(new=None, text=TEXT):
    return try_statement(source(text), new or reading(text)).difference


def step(told, words):
    """Return what becomes of the row with these words: verdict, reason, and the values that stand and are read."""
    found = next(row for row in told.rows if row.words == words)
    return found.verdict, found.reason, [(value.label, value.stands, value.read) for value in found.values]


def decide(quote, **values):
    Finding.objects.filter(quote=quote).update(**values)


def test_everything_is_new_in_an_empty_archive():
    told = difference()
    assert {row.verdict for row in told.rows} == {Verdict.NEW}
    assert step(told, SLOW) == (
        Verdict.NEW,
        "",
        [("topic", "–", "Counting and results"), ("assessment", "–", "Critical")],
    )
    assert ("mission", "NLK at the presidential election in Kazakhstan, 1 March 2099", "added") in [
        (record.kind, record.name, record.deed) for record in told.records
    ]
    assert not Mission.history.exists(), "nothing of it is stored"


def test_the_same_reading_leaves_every_row_unchanged():
    store_statement(source(), reading())
    told = difference()
    assert {row.verdict for row in told.rows} == {Verdict.UNCHANGED}
    assert (len(told.rows), list(told.records), list(told.kept)) == (10, [], [])


def test_another_reading_changes_what_nobody_has_decided_on():
    store_statement(source(), reading())
    told = difference(reading(findings=(finding(CALM, Topic.TURNOUT),), meetings=(meeting(role="Head"),)))
    assert step(told, CALM) == (Verdict.CHANGED, "", [("topic", "Voting", "Turnout")])
    assert step(told, SLOW) == (Verdict.GONE, "", [])
    assert step(told, "Ms. Vela Ostrin, Head, Election Office")[2] == [("role as written", "Chair", "Head")]


def test_a_changed_fact_changes_the_header():
    store_statement(source(), reading())
    text = TEXT.replace("12 polling", "15 polling")
    told = try_statement(source(text), reading(text, stations=15)).difference
    assert step(told, "mission: polling station count") == (Verdict.CHANGED, "", [("value", "12", "15")])
    (mission,) = (record for record in told.records if record.kind == "mission")
    assert [(change.label, change.old, change.new) for change in mission.changes] == [("polling stations", "12", "15")]
    assert told.replaces == "lantern.txt"
    assert Mission.objects.get().polling_station_count == 12


@pytest.mark.parametrize(
    ("values", "verdict", "reason"),
    [
        ({"review_state": "accepted"}, Verdict.STALE, "a curator has accepted it: The words are now read otherwise."),
        ({"review_state": "rejected"}, Verdict.KEPT, "a curator has rejected it"),
    ],
)
def test_what_a_person_decided_is_told_with_what_is_now_read(values, verdict, reason):
    store_statement(source(), reading())
    decide(CALM, **values)
    told = difference(reading(findings=(finding(CALM, assessment=Assessment.NEUTRAL),)))
    assert step(told, CALM) == (verdict, reason, [("assessment", "Positive", "Neutral")])


def test_an_edited_row_is_kept_and_its_edit_is_told():
    store_statement(source(), reading())
    decide(CALM, topic="media", review_state=ReviewState.ACCEPTED)
    assert step(difference(), CALM) == (Verdict.KEPT, "a curator has edited it", [("topic", "Media", "Voting")])


def test_an_accepted_row_that_is_no_longer_read_is_told_to_go_stale():
    store_statement(source(), reading())
    decide(SLOW, review_state=ReviewState.ACCEPTED)
    told = difference(reading(findings=(finding(CALM),)))
    reason = "a curator has accepted it: The words are no longer read from the text."
    assert step(told, SLOW) == (Verdict.STALE, reason, [])


def test_an_added_row_is_kept():
    store_statement(source(), reading())
    make_finding("The Mission visited 12", statement=Statement.objects.get(), origin="curator", review_state="accepted")
    assert step(difference(), "The Mission visited 12") == (Verdict.KEPT, "a curator has added it", [])


def test_a_header_field_that_a_curator_edited_is_told_with_what_the_texts_say():
    store_statement(source(), reading())
    Mission.objects.update(polling_station_count=14, curated_fields=["polling_station_count"])
    (kept,) = difference().kept
    assert (kept.record, kept.label, kept.stands, kept.read) == ("mission", "polling stations", "14", "12")


def run(*arguments, **options):
    out = StringIO()
    call_command("load_statements", *map(str, arguments), stdout=out, **options)
    return out.getvalue()


@pytest.fixture
def changed_seed(settings, tmp_path):
    """Return a newer file of a seed that is loaded and edited."""
    call_command("load_fixtures", stdout=StringIO())
    (seed,) = settings.SEEDS_DIR.glob("002_*")
    run(seed)
    decide("Voting was conducted smoothly.", topic="overall-conduct", review_state="accepted")
    Fact.objects.filter(field="mission.head").update(review_state="rejected")
    text = seed.read_text(encoding="utf-8").replace("in 15 polling stations", "in 17 polling stations")
    (tmp_path / seed.name).write_text(text, encoding="utf-8")
    return tmp_path / seed.name


def test_the_command_tells_the_difference_and_then_the_summary(changed_seed):
    told = run(changed_seed, "--dry-run")
    lines = [" ".join(line.split()) for line in told.splitlines()]
    assert lines[0].startswith("002_bb20ffd04aeda506.txt: updated, mission ots-kazakhstan-2022-06-05-referendum, a new")
    assert lines[lines.index("changed fact “mission: polling station count”") + 1] == "value: 15 → 17"
    kept = lines.index("kept finding “Voting was conducted smoothly.” (a curator has edited it)")
    assert lines[kept + 1] == "topic: stands as Overall conduct, now read Voting"
    assert "polling stations: 15 → 17" in lines
    assert lines[-1] == "0 created, 1 updated, 0 unchanged, 0 failed (dry run: nothing was stored)"
    assert "unchanged fact" not in " ".join(lines)
    assert "unchanged fact" in " ".join(run(changed_seed, "--dry-run", verbosity=2).split())
    assert Mission.objects.get().polling_station_count == 15


def test_programs_get_the_difference_as_a_further_key_and_only_when_they_ask(changed_seed):
    (plain,) = json.loads(run(changed_seed, "--dry-run", format="json"))
    (more,) = json.loads(run(changed_seed, "--dry-run", "--difference", format="json"))
    told = more.pop("difference")
    assert more == plain
    assert "difference" not in plain
    assert set(told) == {"outcome", "mission", "reason", "rows", "records", "kept", "replaces"}
    (stations,) = (row for row in told["rows"] if row["words"] == "mission: polling station count")
    assert (stations["verdict"], stations["values"]) == (
        "changed",
        [{"name": "value", "label": "value", "read": "17", "stands": "15"}],
    )
