import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from observers.querying.words import MOST_TERMS, Query, Term, fold, read_query

READ = [
    ("calm vote", [Term(("calm",)), Term(("vote",))], [], "plain words all count"),
    ('"calm vote"', [Term(("calm", "vote"))], [], "quotes make a phrase"),
    ("“calm vote”", [Term(("calm", "vote"))], [], "so do typographic quotes"),
    ("vote -calm", [Term(("vote",))], [Term(("calm",))], "a minus leaves out"),
    ('-"calm vote"', [], [Term(("calm", "vote"))], "a phrase can be left out"),
    ("vot*", [Term(("vot",), is_prefix=True)], [], "a star is any ending"),
    ("vote-buying", [Term(("vote", "buying"))], [], "a compound is a phrase, not an exclusion"),
    ("Türkiye'nin", [Term(("turkiye", "nin"))], [], "an apostrophe joins as well"),
    ("vote vote", [Term(("vote",))], [], "said twice counts once"),
    ('"calm vote', [Term(("calm",)), Term(("vote",))], [], "a stray quote is passed over"),
    ("calm AND (vote OR NOT)", [Term((w,)) for w in ("calm", "and", "vote", "or", "not")], [], "operators are words"),
    ("title:calm", [Term(("title",)), Term(("calm",))], [], "a column filter is two words"),
    ("calm - vote", [Term(("calm",)), Term(("vote",))], [], "a dash between words leaves nothing out"),
    ("NEAR(calm, 2) ^vote + {x} % _ \\ ; '", [Term((w,)) for w in ("near", "calm", "2", "vote", "x")], [], "signs"),
    ("calm\x00vote", [Term(("calm",)), Term(("vote",))], [], "a NUL is a gap"),
    ('""', [], [], "an empty phrase asks nothing"),
    ("*** --- ???", [], [], "signs alone ask nothing"),
    ("", [], [], "nothing asks nothing"),
    ("Выборы", [Term(("выборы",))], [], "other scripts are folded by case"),
]


@pytest.mark.parametrize(("words", "wanted", "unwanted", "reason"), READ, ids=[row[3] for row in READ])
def test_words_are_read(words, wanted, unwanted, reason):
    assert read_query(words) == Query(tuple(wanted), tuple(unwanted)), reason


@settings(deadline=None)
@given(st.text())
def test_whatever_is_typed_no_sign_reaches_a_database(words):
    query = read_query(words)
    folded = [word for term in (*query.wanted, *query.unwanted) for word in term.words]
    assert not any(set(word) & set("'\"\\*:&|!<>()^-+ \x00") for word in folded)


def test_a_query_of_nothing_is_false():
    assert not read_query(" ?! ")
    assert read_query("-calm")


def test_more_words_than_are_searched_are_told():
    query = read_query(" ".join(f"w{number}" for number in range(5000)))
    assert len(query.wanted) == MOST_TERMS
    assert query.is_cut


@pytest.mark.parametrize(
    ("word", "folded"),
    [
        ("TÜRKİYE", "turkiye"),
        ("Ağrı", "agri"),
        ("Łódź", "lodz"),
        ("Đồng", "dong"),
        ("cafe\u0301", "cafe"),
        ("Йод", "йод"),
    ],
)
def test_letters_are_folded(word, folded):
    assert fold(word) == folded
