"""The same rows are found on SQLite and PostgreSQL: run on both."""

import pytest
from django.db import connection
from django.db.migrations.recorder import MigrationRecorder

from observers.models import Finding, Meeting, Statement
from observers.models.search_index import (
    FINDINGS,
    INDEXES,
    MEETINGS,
    STATEMENTS,
    create_search_index,
    drop_search_index,
)
from observers.querying.hits import find_hits
from observers.querying.search import Relevance, found_by
from observers.querying.words import fold, read_query
from tests.make import make_finding, make_meeting, make_statement

pytestmark = [pytest.mark.database, pytest.mark.django_db]

TEXTS = {
    "türkiye": "Türkiye Cumhuriyeti, Ağrı: the vote was calm.",
    "lake": "On the lake the vote-buying was rare; 22 stations, 3.5 hours, 2nd round/re-run.",
    "ballot": "Ballot_boxes were sealed. Łódź; the BALLOT’S paper was fine. Выборы прошли.",
}

FOUND = [
    ("turkiye", {"türkiye"}, "an accent may be left out"),
    ("TÜRKİYE", {"türkiye"}, "a dotted capital I is an i"),
    ("agri", {"türkiye"}, "a dotless i is an i"),
    ("vote", {"türkiye", "lake"}, "a plain word"),
    ("votes", set(), "no stemming"),
    ("vot*", {"türkiye", "lake"}, "a prefix"),
    ("vote calm", {"türkiye"}, "all words must occur"),
    ("calm vote", {"türkiye"}, "in any order"),
    ('"vote was calm"', {"türkiye"}, "a phrase"),
    ('"calm vote"', set(), "a phrase keeps its order"),
    ("vote-buying", {"lake"}, "a compound"),
    ("vote-buy*", {"lake"}, "a compound with an open end"),
    ("vote -calm", {"lake"}, "one word without another"),
    ("-vote", {"ballot"}, "only without"),
    ('-"vote was"', {"lake", "ballot"}, "without a phrase"),
    ("-vot* -ballot", set(), "without a prefix and a word"),
    ("22", {"lake"}, "a number"),
    ("3.5", {"lake"}, "a decimal"),
    ("2nd", {"lake"}, "an ordinal"),
    ("round", {"lake"}, "a slash is a gap"),
    ("boxes", {"ballot"}, "an underscore is a gap"),
    ("ballot", {"ballot"}, "an apostrophe is a gap"),
    ("lodz", {"ballot"}, "a stroke may be left out"),
    ("выборы", {"ballot"}, "case in another script"),
    ("the", {"türkiye", "lake", "ballot"}, "no word is too common"),
]


@pytest.fixture
def texts():
    return {name: make_statement(text) for name, text in TEXTS.items()}


def statements(words):
    return Statement.objects.filter(pk__in=found_by(read_query(words), STATEMENTS))


@pytest.mark.parametrize(("words", "names", "reason"), FOUND, ids=[row[2] for row in FOUND])
def test_the_same_rows_are_found_on_every_database(texts, words, names, reason):
    assert set(statements(words)) == {texts[name] for name in names}, reason


@pytest.mark.parametrize(("words", "names", "reason"), FOUND, ids=[row[2] for row in FOUND])
def test_hits_are_marked_in_what_is_found(words, names, reason):
    query = read_query(words)
    for name in names:
        assert bool(find_hits(TEXTS[name], query)) == bool(query.wanted), reason


@pytest.mark.parametrize(
    "words",
    [
        "a" * 10_000,
        "vote " * 5_000,
        " ".join(f"w{n}*" for n in range(300)),
        "½ ² 漢字 אב 한국 ﬁ",
        "vote:* & !x | <->",
        "\ud800 vote",
    ],
)
def test_nothing_typed_is_an_error(texts, words):
    assert statements(words).count() in {0, 1, 2, 3}


def test_every_latin_letter_is_found_as_written_and_without_its_accents():
    letters = [chr(code) for code in (*range(0xC0, 0x250), *range(0x1E00, 0x1F00)) if chr(code).isalpha()]
    words = [f"xx{letter}yy" for letter in letters]
    make_statement(" ".join(words))
    for start in range(0, len(words), 15):
        piece = words[start : start + 15]
        assert statements(" ".join([*piece, *map(fold, piece)])).count() == 1, piece


def test_hangul_and_ligatures_are_found(texts):
    korean = make_statement("한국 선거")
    assert list(statements("한국")) == [korean]


def test_the_title_is_searched_and_no_phrase_runs_out_of_it():
    statement = make_statement("Bright morning.", title="Quiet evening")
    assert list(statements("quiet morning")) == [statement]
    assert not statements('"evening bright"')


def test_a_phrase_is_found_at_the_end_of_a_long_report():
    statement = make_statement("calm seas " * 20_000 + "and a calm vote at last")
    assert list(statements('"a calm vote"')) == [statement]
    assert not statements('"a calm lake"')


def test_the_index_follows_the_rows(texts):
    statement = texts["lake"]
    Statement.objects.filter(pk=statement.pk).update(text="A river, no more.")
    assert set(statements("river")) == {statement}
    assert not statements("buying")
    statement.delete()
    assert not statements("river")


def test_findings_and_meetings_are_searched_by_their_own_words():
    finding = make_finding("The lanterns were lit.")
    meeting = make_meeting("We met Mr. Lazuli.", name="Lazuli", institution="Bureau of Tides")
    assert list(Finding.objects.filter(pk__in=found_by(read_query("lanterns"), FINDINGS))) == [finding]
    assert list(Meeting.objects.filter(pk__in=found_by(read_query("lazuli tides"), MEETINGS))) == [meeting]


def test_the_better_match_ranks_higher():
    weak = make_statement("One lantern among " + "many other words " * 30)
    strong = make_statement("Lantern upon lantern upon lantern")
    query = read_query("lantern")
    ranked = statements("lantern").annotate(rank=Relevance(query, STATEMENTS, "id")).order_by("-rank")
    assert list(ranked) == [strong, weak]


def test_without_wanted_words_all_rank_alike(texts):
    ranks = (
        statements("-vote")
        .annotate(rank=Relevance(read_query("-vote"), STATEMENTS, "id"))
        .values_list("rank", flat=True)
    )
    assert list(ranks) == [0.0]


def test_every_trigger_and_column_is_there_after_all_migrations():
    """A later migration that alters an indexed table must create the index again."""
    assert MigrationRecorder(connection).applied_migrations()
    with connection.cursor() as cursor:
        if connection.vendor == "sqlite":
            cursor.execute(
                "SELECT count(*) FROM sqlite_master WHERE type = 'trigger' AND name LIKE 'observers%search%'"
            )
            assert cursor.fetchone() == (3 * len(INDEXES),)
        else:
            cursor.execute("SELECT count(*) FROM pg_indexes WHERE indexname LIKE 'observers%_search'")
            assert cursor.fetchone() == (len(INDEXES),)


@pytest.mark.django_db(transaction=True)
def test_the_index_is_dropped_and_created_over_the_rows_there_are():
    statement = make_statement("A lantern.")
    with connection.schema_editor() as editor:
        drop_search_index(None, editor)
        drop_search_index(None, editor)
        create_search_index(None, editor)
    assert list(statements("lantern")) == [statement]
