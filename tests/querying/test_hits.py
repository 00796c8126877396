import pytest

from observers.querying.hits import excerpt, find_hits, snippet
from observers.querying.words import read_query
from observers.spans import Span

HITS = [
    ("The vote was calm; VOTES were few.", "vote", ["vote"], "whole words only, no stemming"),
    ("The vote was calm; VOTES were few.", "vot*", ["vote", "VOTES"], "a prefix takes every ending"),
    ("Türkiye and turkiye", "Turkiye", ["Türkiye", "turkiye"], "accents make no difference"),
    ("I\u0307stanbul", "istanbul", ["I\u0307stanbul"], "offsets are those of the text, not of its folded form"),
    ("calm vote, vote calm", '"vote calm"', ["vote calm"], "a phrase keeps its order"),
    ("calm vote, calm", "calm -vote", ["calm", "calm"], "what is left out is not marked"),
    ("free free elections", '"free free" "free elections"', ["free free elections"], "overlapping hits become one"),
    ("vote\n\nbuying", "vote-buying", ["vote\n\nbuying"], "any gap stands between the words of a phrase"),
    ("nothing here", "vote", [], "no hit"),
    ("", "vote", [], "no text"),
]


@pytest.mark.parametrize(("text", "words", "expected", "reason"), HITS, ids=[row[3] for row in HITS])
def test_hits_are_found(text, words, expected, reason):
    assert [hit.of(text) for hit in find_hits(text, read_query(words))] == expected, reason


def test_a_snippet_is_cut_around_the_thickest_cluster():
    text = f"vote {'x ' * 300}the vote and the vote again {'y ' * 300}"
    hits = find_hits(text, read_query("vote"))
    found = snippet(text, hits, around=30)
    assert "the vote and the vote again" in found.of(text)
    assert len(found.of(text)) < 80
    assert not found.of(text).startswith(" ")


def test_a_snippet_without_hits_is_the_beginning():
    assert snippet("  Calm seas on the lake", [], around=4) == Span(2, 11)


def test_a_hit_longer_than_the_snippet_is_kept_whole():
    text = "a " + "b" * 50 + " c"
    assert snippet(text, [Span(2, 52)], around=5) == Span(2, 52)


def test_no_snippet_of_nothing():
    assert snippet(" \n", []) is None
    assert excerpt("", read_query("vote")) is None


def test_many_hits_are_quick():
    text = "vote " * 50_000
    assert snippet(text, find_hits(text, read_query("vote"))).start == 0


def test_an_excerpt_marks_its_hits_and_tells_where_it_stands():
    found = excerpt(f"Calm vote. {'x ' * 300}", read_query("vote"), around=10)
    assert [(s.text, s.marks) for s in found.segments][:2] == [("Calm ", ()), ("vote", ("hit",))]
    assert (found.is_start, found.is_end) == (True, False)
