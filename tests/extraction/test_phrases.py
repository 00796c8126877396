"""Finding the phrases of a table in the words of a sentence."""

import pytest

from observers.extraction.words.phrases import PhraseBook, fold, tokens_of

BOOK = PhraseBook(
    {
        "station": "polling station*",
        "law": "law, election law",
        "share": "only # per cent",
        "sway": "affect* the result*, had influence* on the vot*",
    }
)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Polling stations opened.", [("station", "polling stations")]),
        ("The polling of a station", []),
        ("The election-law was kept.", [("law", "election law"), ("law", "law")]),
        ("The Law's election", [("law", "law")]),
        ("Only 11 per cent were women.", [("share", "only # per cent")]),
        ("It affected the results", [("sway", "affected the results")]),
        ("It had influenced the voting", []),
        ("polling", []),
        ("It had influence on the", []),
        ("", []),
    ],
    ids=[
        "any ending",
        "words apart",
        "hyphen and overlap",
        "possessive",
        "any number",
        "any two endings",
        "only its beginning",
        "cut off after a word",
        "cut off before an ending",
        "nothing",
    ],
)
def test_phrases_are_found_in_folded_words(text, found):
    words = [fold(token) for token in tokens_of(text)]
    assert [(hit.label, " ".join(words[hit.start : hit.end])) for hit in BOOK.find(words)] == found


@pytest.mark.parametrize(
    ("word", "folded"),
    [("Organized", "organised"), ("Mission’s", "mission"), ("2023", "#"), ("citizens", "citisens")],
)
def test_spellings_are_folded_into_one(word, folded):
    assert fold(word) == folded


def test_a_star_amid_a_phrase_is_refused():
    with pytest.raises(ValueError, match="star"):
        PhraseBook({"sway": "had an influence* on"}).find(["had"])
