"""Offices and bodies, told apart and parted."""

import pytest

from observers.extraction.meetings.roles import is_body, is_plural, is_role, split_role, without_articles

SPLITS = [
    ("the Chairman of the Central Election Commission", ("Chairman", "Central Election Commission")),
    (
        "Deputy Minister of Foreign Affairs of the Kyrgyz Republic",
        ("Deputy Minister of Foreign Affairs", "Kyrgyz Republic"),
    ),
    ("Minister for Foreign Affairs", ("Minister for Foreign Affairs", "")),  # the portfolio belongs to the office
    ("CEC Secretary", ("Secretary", "CEC")),
    ("opposition leader", ("leader", "opposition")),
    ("Foreign Minister", ("Foreign Minister", "")),
    ("Head of the Committee on Law and Order", ("Head", "Committee on Law and Order")),
    ("Candidates for the Presidential Election", ("candidate", "")),  # the vote is no institution
    ("members of the Senate", ("member", "Senate")),
    ("Deputies of the Senate", ("deputy", "Senate")),
    ("officials from the Ministry of Trade", ("official", "Ministry of Trade")),
]


@pytest.mark.parametrize(("phrase", "parts"), SPLITS)
def test_an_office_is_parted_from_its_institution(phrase, parts):
    assert split_role(phrase, singular=True) == parts


def test_the_plural_stays_where_nobody_is_named():
    assert split_role("heads of the Supreme Court", singular=False) == ("heads", "Supreme Court")


ROLES = ["Deputy Chair of the Senate", "presidential candidates", "the head of it", "CEC Chairman", "all members of it"]
BODIES = ["the Ministry of Trade", "civil society organisations", "the CEC", "political parties", "media", "DECs"]
NEITHER = [
    "voters",
    "Industry",
    "different stakeholders",
    "Inter-parliamentary Relations",
    "on 5 June",
    "poll staff",
    "",
]


@pytest.mark.parametrize("phrase", ROLES)
def test_offices_are_told(phrase):
    assert is_role(phrase)


@pytest.mark.parametrize("phrase", BODIES)
def test_bodies_are_told(phrase):
    assert is_body(phrase)
    assert not is_role(phrase)


@pytest.mark.parametrize("phrase", NEITHER)
def test_other_words_are_neither(phrase):
    assert not is_role(phrase)
    assert not is_body(phrase)


def test_shared_offices_are_plural():
    assert is_plural("presidential candidates")
    assert is_plural("members of the Senate")
    assert not is_plural("Head of the Committee of Members")


def test_articles_and_quantities_are_dropped():
    assert without_articles("all the presidential candidates") == "presidential candidates"
    assert without_articles("2. a wide range of political parties.") == "political parties"
