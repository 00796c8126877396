"""How many observers there were where no plain wording tells it."""

import pytest

from tests.extraction.mission_samples import value

OBSERVERS = [
    # people counted in a sentence on the mission
    ("The UNS sent observers. Seven observers, among whom were two judges, took part.", 7),
    ("The UNS was present at the elections with a Mission of nine.", 9),
    ("The UNS team of 14 reached Velmora on 28 August.", 14),
    ("In the ranks of the UNS Mission there were one hundred and ninety-eight observers of eight states.", 198),
    ("The mission of the UNS is small, only 8 people, but it saw much.", 8),
    ("The UNS mission (15 people from five states) looked in on many stations.", 15),
    ("Deputies, together with two officials of the UNS, made up the Mission, 8 people in total.", 8),
    # those of the other side, of another body, chosen or wished for
    ("The UNS delegation met 12 representatives of parties.", None),
    ("The UNS mission noted that 225 deputies are elected from lists.", None),
    ("The UNS mission is looking for 300 volunteers.", None),
    ("The UNS mission saw 40 observers of candidates.", None),
    ("The UNS mission noted that 800 international observers had been accredited.", None),
    ("The UNS mission met the Green Party. Its 400 members will be at all stations.", None),
]


@pytest.mark.parametrize(("text", "expected"), OBSERVERS)
def test_people_beside_the_mission_are_its_observers(text: str, expected: int | None) -> None:
    assert value(text, "mission.observer_count") == expected
