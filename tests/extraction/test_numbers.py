"""Counts as statements write them, and numbers that are none."""

import pytest

from observers.extraction.words.numbers import find_numbers

COUNTS = [
    ("visited 16 polling stations", "16", 16, False, "digits"),
    ("visited fourteen polling stations", "fourteen", 14, False, "a word"),
    ("visited twenty-one stations", "twenty-one", 21, False, "a hyphenated word"),
    ("one hundred and five observers", "one hundred and five", 105, False, "hundreds with 'and'"),
    ("Two thousand three hundred observers", "Two thousand three hundred", 2300, False, "thousands at the start"),
    ("a hundred observers", "a hundred", 100, False, "'a' for one"),
    ("deployed 1,234 observers", "1,234", 1234, False, "a comma between thousands"),
    ("deployed 1 234 observers", "1 234", 1234, False, "a blank between thousands"),
    ("deployed 1.234 observers", "1.234", 1234, False, "a stop between thousands"),
    ("over 300 observers", "over 300", 300, True, "an estimate from below"),
    ("some 50 observers", "some 50", 50, True, "'some' before a number"),
    ("more than a total of 90 stations", "more than a total of 90", 90, True, "two qualifiers"),
    ("almost two hundred stations", "almost two hundred", 200, True, "an estimate in words"),
    ("300+ observers", "300+", 300, True, "a plus sign"),
    ("20 or so stations", "20 or so", 20, True, "a qualifier after the number"),
    ("fourteen (14) stations", "fourteen (14)", 14, False, "said twice"),
    ("14 (fourteen) stations", "14 (fourteen)", 14, False, "said twice, digits first"),
    ("a 10-member delegation", "10", 10, False, "a compound"),
    ("deployed 2000 observers", "2000", 2000, False, "a round count that could be a year"),
    ("3 million voters", "3 million", 3_000_000, False, "a scale word after digits"),
    ("visited,14 stations", "14", 14, False, "a blank lost after a comma"),
]

NO_COUNTS = [
    ("the 11th mission", "an ordinal"),
    ("the elections in 2018", "a year"),
    ("the 2018 polling procedures", "a year before a noun that is counted"),
    ("on 12 November 2022", "a date"),
    ("on 12 November", "a date without a year"),
    ("polling station No. 431", "a name"),
    ("under Article 5", "an article"),
    ("54 per cent and 54.7%", "shares"),
    ("took 95.5 points", "a decimal"),
    ("the COVID-19 pandemic", "a name with a number"),
    ("at 22:40", "a time"),
    ("at 8 p.m.", "a time in words"),
    ("cost $500", "money"),
    ("one-third of stations", "a fraction"),
    ("two five", "no number in words"),
    ("several stations", "no number at all"),
    ("someone wrote often", "letters inside words"),
]


@pytest.mark.parametrize(("text", "words", "value", "is_approximate", "reason"), COUNTS)
def test_count(text, words, value, is_approximate, reason):
    [mention] = find_numbers(text)

    assert (mention.span.of(text), mention.value, mention.is_approximate) == (words, value, is_approximate), reason


@pytest.mark.parametrize(("text", "reason"), NO_COUNTS)
def test_no_count(text, reason):
    assert find_numbers(text) == [], reason


def test_several_counts_come_in_order():
    text = "60 long-term and 900 short-term observers at 450 stations"

    assert [mention.value for mention in find_numbers(text)] == [60, 900, 450]
