"""Where the mission observed: places of observation, not of meetings, press conferences or seats."""

import pytest

from tests.extraction.mission_samples import values

PLACES = [
    ("The Mission observed the Elections in different districts of the city of Velmora.", ["Velmora"]),
    ("The observers worked at 22 polling stations in Velmora, Shusten and Kolby.", ["Velmora", "Shusten", "Kolby"]),
    (
        "The mission visited 22 polling stations in four districts of Velmora and one district in the Aksen Region.",
        ["Velmora", "Aksen Region"],
    ),
    (
        "Mission members went to Velmora and to smaller places in the Brent and Grodel regions.",
        ["Velmora", "Brent region", "Grodel region"],
    ),
    (
        "The UNS Mission monitored the Elections of Deputies of the Senate on 11-12 August 2031 in Nor-Sulta.",
        ["Nor-Sulta"],
    ),
    ("On election day its members visited 14 polling stations in Nor-Sulta city.", ["Nor-Sulta"]),
    ("The delegation, whose two groups will follow the voting in Sheken and Barku, is ready.", ["Sheken", "Barku"]),
    ("He told the chairman about the mission's visit to Gubat the day before.", ["Gubat"]),
    ("On the election day they will be at polling stations in Biskel and in settlements of the regions.", ["Biskel"]),
    ("In Velmora, the Mission visited 12 polling stations.", ["Velmora"]),
    ("Polling stations in Osterby were visited by the observers.", ["Osterby"]),
    ("Observers were deployed to Velmora, Port Sand and Kolby.", ["Velmora", "Port Sand", "Kolby"]),
    ("The Mission attended the opening of polling station No. 431 in Velmora.", ["Velmora"]),
    ("The observers followed the counting at a polling station in the Tarn district.", ["Tarn district"]),
    ("UNS teams observed voting in the cities of Velmora and Kolby.", ["Velmora", "Kolby"]),
    ("The Mission was at work in Velmora and Velmora Region for the vote.", ["Velmora", "Velmora Region"]),
    ("The mission observed at 80 polling stations across 12 provinces.", ["12 provinces"]),
    (
        "Voting was observed at 700 polling stations in the 20 Provinces and 4 Municipalities of Kenya.",
        ["20 Provinces and 4 Municipalities of Kenya"],
    ),
    (
        "Members of the mission watched voting in the city of Velmora and the Brent and Grodel regions.",
        ["Velmora", "Brent region", "Grodel region"],
    ),
    ("Groups of the Mission will be in Sheken and Barku on polling day.", ["Sheken", "Barku"]),
    ("Voting was watched in 25 polling stations of Barku and Gandal.", ["Barku", "Gandal"]),
    # no place of observation
    ("The observers visited the Ministry of Justice in Velmora.", []),
    ("Violence was reported in Gomal and Bukan, the observers said.", []),
    ("The Mission visited 15 polling stations in Kazakhstan.", []),
    ("The Mission observed the elections across the country.", []),
    ("The observers held meetings in Velmora.", []),
    ("The mission presented its statement at a press conference in Velmora.", []),
    ("The Mission arrived in Velmora on Friday.", []),
    ("The Mission observed the elections in the Republic of Kazakhstan.", []),
    ("The Mission observed elections in Africa and Asia.", []),
    ("Observers from Norland and Veldania followed the vote.", []),
    ("The Mission met the governor of Velmora.", []),
    ("The commission opened polling stations in Velmora and Kolby.", []),
    ("The League of Isles observed the vote in Velmora.", []),
    ("The Mission observed that the Parliament in Velmora had adopted the law.", []),
    ("The Mission followed the voting in accordance with the Law on Elections.", []),
    ("The observers watched voting on Monday in March.", []),
    ("The Mission visited the Central Election Commission and the Ministry of Justice.", []),
    ("The Mission visited the headquarters of the Amity party.", []),
]


@pytest.mark.parametrize(("text", "expected"), PLACES)
def test_places_are_where_the_mission_observed(text: str, expected: list[str]) -> None:
    assert values(text, "mission.places") == expected
