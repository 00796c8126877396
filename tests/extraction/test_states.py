"""States in text, by names, peoples, capitals and institutions."""

import pytest

from observers.extraction.words.states import find_states
from observers.extraction.words.word_index import WordIndex

ROWS = [
    ("in Kazakhstan and KAZAKHSTAN", ["KZ", "KZ"], "a name, also in capitals"),
    ("the Kyrgyz Republic", ["KG"], "a usual variant"),
    ("Türkiye, Turkey and TÜRKİYE", ["TR", "TR", "TR"], "old and new name, with and without marks"),
    ("Côte d’Ivoire and Ivory Coast", ["CI", "CI"], "an apostrophe inside"),
    ("the Republic of Moldova", ["MD"], "an inverted name of the standard, upright"),
    ("the Plurinational State of Bolivia", ["BO"], "a long official name"),
    ("South Sudan, not Sudan", ["SS", "SD"], "the longest name wins"),
    ("Papua New Guinea and Guinea-Bissau", ["PG", "GW"], "names that hold another name"),
    ("the Democratic Republic of the Congo and the Republic of the Congo", ["CD", "CG"], "two states of one name"),
    ("Congo", [], "which Congo is not said"),
    ("Nigerians and the Nigerian voters", ["NG", "NG"], "a people"),
    ("Kazakhstani and Kyrgyz voters", ["KZ", "KG"], "adjectives"),
    ("in Bishkek", ["KG"], "a capital"),
    ("the Mazhilis", ["KZ"], "a parliament of one state only"),
    ("a turkey in the oven", [], "no capital letter"),
    ("on the Indian Ocean", [], "an ocean is no state"),
    ("Serbia, Montenegro", ["RS", "ME"], "a list"),
    ("The United Republic of Tanzania", ["TZ"], "an inverted name with two words in front"),
    ("Timor-Leste and East Timor", ["TL", "TL"], "a hyphen"),
]


@pytest.mark.parametrize(("text", "codes", "reason"), ROWS)
def test_states(text, codes, reason):
    assert [mention.code for mention in find_states(text, WordIndex(text))] == codes, reason
