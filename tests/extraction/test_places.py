"""Where the mission observed: places of observation, not of meetings, press conferences or seats."""

import pytest

from tests.extraction.mission_rows_places import PLACES_TOLD
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
    # the reach in words, behind or before the number of stations
    (
        "The Mission's observers covered 226 polling stations across the seven coastal regions.",
        ["seven coastal regions"],
    ),
    ("UNS observers were deployed to nine provinces and visited 80 polling stations.", ["nine provinces"]),
    ("The team watched the process in 9 municipalities and at 152 polling stations.", ["9 municipalities"]),
    # parts of the mission, members by office, possessives, and places of an earlier or a planned visit
    ("On election day the mission will divide into groups, in Velmora, Kolby and Tarn.", ["Velmora", "Kolby", "Tarn"]),
    ("The UNS observers came. One group remained in Velmora, the other flew to Kolby.", ["Velmora", "Kolby"]),
    ("The UNS mission is ready. On Sunday the parliamentarians will work in Velmora and Kolby.", ["Velmora", "Kolby"]),
    ("The 30 observers from five states, none of them Norlandic, had toured 31 stations in Tarn.", ["Tarn"]),
    ("It said that 90 observers from eight countries, the League of Isles and the UNS had worked in Kolby.", ["Kolby"]),
    ("The UNS mission observed the elections to Norland's new Senate.", []),
    ("Observers of the Mission plan to visit Velmora and Kolby.", []),
    (
        "After the first round, in which it had visited 56 stations in Velmora, the mission visited 41 in Kolby.",
        ["Kolby"],
    ),
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
    # beside the number of stations, by pronoun, in lists with areas and notes
    (
        "The UNS observers were on duty at 312 polling stations, in Velmora, Kolby and Shusten among other places.",
        ["Velmora", "Kolby", "Shusten"],
    ),
    (
        "The UNS observers spoke. They had been to 77 precincts in Velmora, Kolby and Shusten.",
        ["Velmora", "Kolby", "Shusten"],
    ),
    (
        "Ivan Testov of the UNS group said that its 18 members had been at 60 polling stations in Velmora and Kolby.",
        ["Velmora", "Kolby"],
    ),
    (
        "Sixteen polling stations had been visited by the mission in Velmora and in Tarn aimag.",
        ["Velmora", "Tarn aimag"],
    ),
    (
        "Our teams were based in Velmora, Kolby, Shusten and the Western Province.",
        ["Velmora", "Kolby", "Shusten", "Western Province"],
    ),
    (
        "The mission had 22 members and fanned out in nine teams over Velmora, Kolby and Shusten.",
        ["Velmora", "Kolby", "Shusten"],
    ),
    ("The mission travelled to 12 municipalities, the enclave of Velmora among them.", ["Velmora"]),
    ("In all, 19 precincts in Velmora and the Tarn region were visited.", ["Velmora", "Tarn region"]),
    (
        "The mission had split into three groups and watched the voting in Velmora, Kolby and Shusten.",
        ["Velmora", "Kolby", "Shusten"],
    ),
    (
        "Groups of the mission went to 52 polling stations in Velmora, Kolby, Brikby and Faraff and stayed.",
        ["Velmora", "Kolby", "Brikby", "Faraff"],
    ),
    ("The observers were present at 31 ballot boxes in Velmora and Kolby from the opening.", ["Velmora", "Kolby"]),
    ("Mission members toured over a hundred stations in Velmora, Kolby and Dashby.", ["Velmora", "Kolby", "Dashby"]),
    ("The mission's route led through Velmora and Kolby.", ["Velmora", "Kolby"]),
    ("The mission sent teams to Velmora, Kolby and the Tarn district.", ["Velmora", "Kolby", "Tarn district"]),
    ("UNS observers followed the vote in the provinces of Velmora and Kolby.", ["Velmora", "Kolby"]),
    ("The Mission divided into teams that covered Velmora, Kolby and Shusten.", ["Velmora", "Kolby", "Shusten"]),
    ("Teams worked in the following regions: Velmora, Kolby, Shusten.", ["Velmora", "Kolby", "Shusten"]),
    (
        "The observers will work in the city of Velmora and in the Tarn and Brent oblasts.",
        ["Velmora", "Tarn oblast", "Brent oblast"],
    ),
    ("On election day the UNS teams were in Velmora and Kolby.", ["Velmora", "Kolby"]),
    (
        "The delegation's teams were deployed in Velmora (two), Kolby (one) and Shusten.",
        ["Velmora", "Kolby", "Shusten"],
    ),
    ("UNS teams were deployed to Velmora, Kolby, and Shusten to observe.", ["Velmora", "Kolby", "Shusten"]),
    ("Voting in Velmora and Kolby was followed by the mission.", ["Velmora", "Kolby"]),
    ("Two teams stayed in Velmora and one went to Kolby.", ["Velmora", "Kolby"]),
    ("Polling stations in Velmora and Kolby were attended by UNS teams.", ["Velmora", "Kolby"]),
    ("The mission observed elections in Velmora, among other towns.", ["Velmora"]),
    ("UNS observers will be posted in Velmora, Kolby and Shusten.", ["Velmora", "Kolby", "Shusten"]),
    ("The teams visited stations in all districts, including Velmora and Kolby.", ["Velmora", "Kolby"]),
    (
        "The mission's observation took place in Velmora, Kolby and the Tarn Governorate.",
        ["Velmora", "Kolby", "Tarn Governorate"],
    ),
    ("The UNS observers went as far as Velmora and Kolby.", ["Velmora", "Kolby"]),
    ("Areas covered by the mission: Velmora, Kolby, Shusten.", ["Velmora", "Kolby", "Shusten"]),
    ("The group worked in the capital, Velmora, and in Kolby.", ["Velmora", "Kolby"]),
    ("One team observed in Velmora, another in Kolby and a third in Shusten.", ["Velmora", "Kolby", "Shusten"]),
    # others in the same sentence
    ("The mission noted that queues were long in Velmora.", []),
    ("At a station in Velmora the list was out of date, the mission noted.", []),
    ("The statement was read in Velmora by the mission.", []),
    ("The mission thanked the people of Velmora.", []),
    ("The mission met voters in Velmora.", []),
    ("The mission's office is located in Velmora.", []),
    ("Observers from Velmora University followed the vote, the mission noted.", []),
    ("The mission noted violence in Velmora and Kolby.", []),
    ("The Mission was told that voting in Velmora had been delayed.", []),
    ("The observers regretted incidents at polling stations in Velmora.", []),
    # reached in other words
    (
        "The teams fanned out to Velmora, Kolby and the Tarn region.",
        ["Velmora", "Kolby", "Tarn region"],
    ),
    (
        "Observers of the UNS were dispatched to all six provinces: Velmora, Kolby, Shusten, Brent, Tarn and Gomal.",
        ["Velmora", "Kolby", "Shusten", "Brent", "Tarn", "Gomal"],
    ),
    (
        "The observers sat in polling stations of Velmora and Kolby districts.",
        ["Velmora district", "Kolby district"],
    ),
    (
        "Members of the delegation got acquainted with voting in Velmora and Kolby.",
        ["Velmora", "Kolby"],
    ),
    (
        "The teams made their way to Velmora and Kolby.",
        ["Velmora", "Kolby"],
    ),
    (
        "Voting was followed by the UNS group at 12 stations of the city of Velmora.",
        ["Velmora"],
    ),
    (
        "UNS teams followed polling in Velmora (North), Kolby and Shusten (South).",
        ["Velmora", "Kolby", "Shusten"],
    ),
    (
        "The Mission's teams observed in Velmora, Kolby, Shusten, Brent, and Tarn counties.",
        ["Velmora county", "Kolby county", "Shusten county", "Brent county", "Tarn county"],
    ),
    (
        "UNS observers worked both in Velmora and in Kolby.",
        ["Velmora", "Kolby"],
    ),
    (
        "On voting day members of the mission toured polling stations in Velmora and its suburbs.",
        ["Velmora"],
    ),
    (
        "The mission deployed observers in New Kolby, Port Sand and San Tarno.",
        ["New Kolby", "Port Sand", "San Tarno"],
    ),
    (
        "The mission deployed its teams to the North, Kolby and Upper Tarn regions.",
        ["North region", "Kolby region", "Upper Tarn region"],
    ),
    (
        "The mission will be present in Velmora and Kolby.",
        ["Velmora", "Kolby"],
    ),
    (
        "Our observers saw the count in Velmora and the opening in Kolby.",
        ["Velmora", "Kolby"],
    ),
    (
        "The observers visited the cities Velmora and Kolby.",
        ["Velmora", "Kolby"],
    ),
    (
        "The head of the mission voted in Velmora.",
        [],
    ),
    (
        "UNS observers examined 71 polling stations in Velmora, Kolby and Brent and in the Aksen region.",
        ["Velmora", "Kolby", "Brent", "Aksen region"],
    ),
    (
        "UNS observers turned up at 42 stations, without previous notice, in Velmora and in Tarn and Brent aimags.",
        ["Velmora", "Tarn aimag", "Brent aimag"],
    ),
    (
        "The UNS mission was at 154 polling stations in nine municipalities and in Velmora.",
        ["nine municipalities", "Velmora"],
    ),
    (
        "UNS observers went to polling stations in Velmora and Tarn, Brent and Kolby, Jane Roe said.",
        ["Velmora", "Tarn", "Brent", "Kolby"],
    ),
    (
        "In Velmora the mission met the governor.",
        [],
    ),
    (
        "The statement was issued in Velmora.",
        [],
    ),
    (
        "The mission was told that people in Velmora had been pressured.",
        [],
    ),
    (
        "Observers of the mission were trained in Velmora.",
        [],
    ),
    (
        "The mission followed debates in Velmora University.",
        [],
    ),
]


@pytest.mark.parametrize(("text", "expected"), [*PLACES, *PLACES_TOLD])
def test_places_are_where_the_mission_observed(text: str, expected: list[str]) -> None:
    assert values(text, "mission.places") == expected
