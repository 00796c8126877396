"""Who the observers were, and what the mission is called, in the words of the text."""

import pytest

from tests.extraction.mission_samples import value

COMPOSITIONS = [
    ("The Mission is composed of 4 officials from the Secretariat.", "4 officials from the Secretariat"),
    (
        "The Mission comprised 18 observers, including members of parliament. It was led by Jane Roe.",
        "18 observers, including members of parliament",
    ),
    ("The Mission, comprised of 12 observers, followed voting in 15 stations.", "12 observers"),
    ("The delegation consisted of diplomats and was headed by Jane Roe.", "diplomats"),
    ("The Mission observed the elections in the capital.", None),
]
TITLES = [
    (
        "The International Election Observer Mission of the Union of Northern States (hereinafter the Mission) came.",
        "International Election Observer Mission of the Union of Northern States",
    ),
    ("The UNS Observer Mission visited the island.", "UNS Observer Mission"),
    ("The League of Isles Observer Mission spoke first.", None),
    ("It rained.", None),
]


@pytest.mark.parametrize(("text", "expected"), COMPOSITIONS)
def test_the_composition_is_quoted(text: str, expected: str | None) -> None:
    assert value(text, "mission.composition") == expected


@pytest.mark.parametrize(("text", "expected"), TITLES)
def test_the_title_is_the_first_naming_of_the_mission(text: str, expected: str | None) -> None:
    assert value(text, "mission.title") == expected
