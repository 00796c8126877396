"""How many observers and how many polling stations: the mission's own numbers and nobody else's."""

import pytest

from tests.extraction.mission_rows_counts import OBSERVERS_TOLD, STATIONS_TOLD
from tests.extraction.mission_samples import VOTE, read, value

OBSERVERS = [
    # the plain verb of make-up
    ("The Mission comprised 18 accredited observers from five member states.", 18),
    ("The Mission is composed of 4 officials from the Secretariat of the UNS.", 4),
    ("The UNS Observer Group consisted of fourteen eminent persons from across the North.", 14),
    ("The Mission was made up of 41 people of 14 nationalities.", 41),
    ("The Mission, made up of 87 experts and observers from 20 countries, arrived on Monday.", 87),
    # own, as a possessive or "of the mission"
    ("The mission's 16 accredited observers represented the parliaments of the member states.", 16),
    ("The 36 members of the UNS international election observer delegation came from 18 countries.", 36),
    ("Its 22 observers went to all corners of the island.", 22),
    # deployed, fielded, sent
    ("The UNS deployed over 300 observers across the country.", 300),
    ("On election day the mission fielded 52 short-term observers in 11 regions.", 52),
    ("For the vote the Union sent 120 observers to 14 provinces.", 120),
    ("For these elections 130 observers were deployed by the mission.", 130),
    ("The UNS leads the effort, for which 130 observers from 25 states were deployed.", 130),
    ("The Mission deployed a total of 1,250 observers, including 60 long-term observers.", 1250),
    ("The Center assembled a team of 17 electoral experts from 11 nations.", 17),
    # the size as an adjective
    ("The 10-member Observer Group arrived in the capital on Friday.", 10),
    ("A 45-strong UNS observation mission followed the vote.", 45),
    ("The mission opened with a 9-member core team; 40 long-term observers joined it on 2 May.", 40),
    # numbered, in all
    ("Representatives of nine member states, 426 in all, served in the mission.", 426),
    ("In total, the number of observers of the mission was 64.", 64),
    ("Long-term observers of the mission numbered 10.", 10),
    ("The mission has 35 observers on the ground.", 35),
    # accreditation of the organisation's own people
    ("Accredited for the mission were 26 observers from seven states.", 26),
    ("Accredited for the elections are 52 UNS international observers: deputies and experts.", 52),
    ("The commission accredited 74 observers from the UNS.", 74),
    # long-term and short-term: the larger, unless a total is given
    ("The Mission deployed 20 long-term and 150 short-term observers.", 150),
    ("The mission consists of 34 observers: two analysts, 8 observers of a first team and 24 of a second.", 34),
    ("The 1,885 deployed short-term observers reported on the opening of the polls.", 1885),
    ("SNOW, a local network, deployed 900 observers to a sample of stations. SNOW also had 60 mobile teams.", 900),
    ("In addition to 12 core team experts, the mission deployed 46 long-term observers in all regions.", 46),
    # the people first, the mission after them
    ("Twenty-two observers from eight states formed the UNS Mission.", 22),
    ("Some 220 people from eight states are working in the mission.", 220),
    ("The Group, 13 members strong, was drawn from across the North.", 13),
    ("Of 1,013 international observers in the country, including 230 from the UNS, all were present.", 230),
    # told before, signing, among others, in two parts
    ("The UNS delegation came on Monday. The five delegates were drawn from three parliaments.", 5),
    ("The UNS said so. The 59 observers were in the country for ten days.", 59),
    ("The conclusion of the UNS was signed by 29 observers representing the parliaments of six states.", 29),
    ("Among the international observers were 20 envoys of the UNS.", 20),
    ("The UNS had 65 long-term observers in place by January and 1,700 short-term observers for the day.", 1700),
    ("The Green Party named its people. The five members were lawyers.", None),
    # words and estimates
    ("The mission was composed of about fifty observers.", 50),
    ("Some 200 UNS observers monitored the voting.", 200),
    # not the mission's
    ("The commission accredited 789 international observers from 41 countries and 10 organisations.", None),
    ("More than 90,000 observers were accredited for the election.", None),
    ("The League of Isles deployed 80 observers.", None),
    ("Party agents and 12,000 domestic observers were present on election day.", None),
    ("The Mission worked in teams of two observers.", None),
    ("Since 2004 the UNS has sent 1,200 observers to 43 elections.", None),
    ("Several observers of the Mission were present.", None),
    ("The parliament has 120 members elected for four years.", None),
    ("The Union has observed 124 elections in 43 nations.", None),
    ("The polling board consists of seven members appointed by the commission.", None),
    ("The mission met 14 representatives of parties and two experts.", None),
    ("The Mission comprised 4 members of parliament, 3 diplomats and 2 officials.", None),
    # by pronoun, beside the name, on behalf of; wishes and other bodies
    ("The UNS Mission, 14 observers from four Member States, took up work on Monday.", 14),
    ("The UNS Mission arrived on Monday. Its eight members were deputies and officials.", 8),
    ("The UNS Mission was formed in May. Ten observers were accredited, nominated by the member states.", 10),
    ("Thirty observers represented the Union.", 30),
    ("Ivan Testov, coordinator of the UNS group, said that its 18 members had been at about 60 polling stations.", 18),
    ("The Chair constituted this Mission, which has 68 members from ten Member States.", 68),
    ("The Mission, 70 specialists and observers of 21 nationalities, was on the ground from May 11.", 70),
    ("The UNS mission was small: a dozen observers, in the country from 12 to 23 March.", 12),
    ("The UNS asked member states to second 300 short-term observers.", None),
    ("The UNS has 54 (fifty-four) observers.", 54),
    ("The UNS mission, numbering nine people, arrived.", 9),
    ("The UNS mission: 22 observers from seven states.", 22),
    ("The UNS Group, nine members strong, arrived.", 9),
    ("A team of twelve from the Union followed the vote.", 12),
    ("A mission of ten persons was mounted by the UNS.", 10),
    ("The UNS mounted a mission of eighty-six (86) observers.", 86),
    ("The Mission fielded close to 60 observers.", 60),
    ("We were 45 observers from 12 countries.", 45),
    ("We are 45 observers from 12 countries.", 45),
    ("Our 45 observers visited all regions.", 45),
    ("Our team of 45 observers visited all regions.", 45),
    ("The UNS placed 1,560 trained stationary observers at 1,560 polling stations.", 1560),
    ("There are 45 of us from 12 countries, the mission said.", None),
    ("The UNS delegation brought 23 parliamentarians from nine countries to Norland.", 23),
    ("The delegation was formed of 23 parliamentarians from nine countries.", 23),
    ("The delegation included 23 parliamentarians from nine countries.", 23),
    ("A total of 23 observers took part in the UNS mission.", 23),
    ("The vote was observed by 23 UNS observers.", 23),
    ("The vote was followed by 23 observers of the Union.", 23),
    ("Twenty-three people worked for the UNS mission.", 23),
    ("The mission was represented by 23 observers.", 23),
    ("As many as 23 observers on behalf of the UNS followed the polls.", 23),
    ("The 23 people of the mission came from nine countries.", 23),
    ("In all, the Union had 23 observers in the field.", 23),
    ("Number of observers: 23. The UNS thanked the hosts.", 23),
    ("Composition of the mission: 23 observers.", 23),
    ("The commission accredited 1,200 international observers from 40 countries and 12 organisations.", None),
    ("The commission met the mission. Its 15 members are appointed by parliament.", None),
    ("Political parties deployed 40,000 observers.", None),
    ("The mission noted that 5,000 domestic observers had been accredited.", None),
    ("The Commission consists of 15 members, the mission noted.", None),
    # sizes in other words
    ("The delegation is made up of representatives of nine states, 23 people in all.", 23),
    ("Under the UNS flag 23 observers worked in six regions.", 23),
    ("With 23 observers from nine states the UNS mission was the largest.", 23),
    ("For election day the mission was reinforced to 123 observers.", 123),
    ("On election day the mission grew to 123 observers.", 123),
    ("The mission consisted of six experts and 17 short-term observers, 23 in total.", 23),
    ("The 23-member UNS team included deputies and experts.", 23),
    ("UNS has trained and deployed 2,300 citizen observers.", 2300),
    ("SNOW reports from 2,300 observers. The UNS Mission thanked it.", None),
    ("The network's 2,300 volunteers were at their posts by six.", 2300),
    ("The team comprised twenty-three (23) observers, eleven of them women.", 23),
    ("In all 23 short-term observers were sent by the UNS.", 23),
    ("The UNS was represented at the elections by 23 observers.", 23),
    ("The UNS was represented by a delegation of 23 persons.", 23),
    ("Some 23 experts and observers drawn from member states made up the group.", 23),
    ("The mission had a strength of 23 observers.", 23),
    ("The UNS Mission totals 23 observers.", 23),
    ("Together with the Secretariat staff, the Mission numbered 23 people.", 23),
    ("More than 300 observers of the UNS were accredited for the election.", 300),
    ("The commission has issued accreditation to 300 observers of the UNS.", 300),
    ("The CEC accredited 774 international observers, among them 23 from the UNS.", 23),
    ("The mission met 23 representatives of parties.", None),
    ("The mission heard that 23 members of commissions had resigned.", None),
    ("The authorities invited 45 organisations and 774 observers.", None),
    # after a meeting, "its" may be the other side's; other elections
    ("The Mission met the Green Party on 12 May. Its 400 observers will be at all polling stations.", None),
    ("In 2027 the UNS had sent 80 observers.", None),
]

STATIONS = [
    ("The Mission visited 22 polling stations in four districts.", 22),
    ("The Mission has observed the voting procedures in 15 polling stations.", 15),
    ("The observers worked at 22 polling stations.", 22),
    ("On election day its members went to 14 polling stations.", 14),
    ("Voting and counting were observed on election day at 719 polling stations in 20 provinces.", 719),
    ("They visited 109 polling stations in the course of their work.", 109),
    ("The Group's teams covered 86 polling streams in 10 counties.", 86),
    ("UNS observers visited a total of 312 polling units.", 312),
    ("The mission observed opening at 40 polling centres, voting at 350 and counting at 38.", 350),
    ("Of the 45 polling stations visited, three opened late.", 45),
    ("In 97 per cent of the 1,234 polling stations observed, voting was calm.", 1234),
    ("The 61 polling stations that the Mission visited were well equipped.", 61),
    ("The number of polling stations visited by the mission was 48.", 48),
    ("SNOW deployed 900 observers to a random, representative sample of 450 polling stations.", 450),
    ("Observers reported from 1,500 sampled polling stations.", 1500),
    ("SNOW deployed observers to 150 randomly sampled polling stations.", 150),
    ("UNS observers were at 27 polling centers in advance voting, on election day at 492 polling stations.", 492),
    ("The delegation split into teams and monitored the process in 12 precincts.", 12),
    ("The delegation attended the work of fourteen precinct election commissions.", 14),
    ("Teams of observers were present at 33 voting centres throughout the day.", 33),
    ("The Mission will visit some 30 polling places on the day of the vote.", 30),
    ("The mission visited 22 of the 60 polling stations of the district.", 22),
    ("10 out of 15 of the observed referendum boards were chaired by women.", None),
    ("Of 6,537 polling stations, the Mission visited 14.", 14),
    ("The polling stations visited numbered 25.", 25),
    ("Twelve polling stations received the Mission on election day.", 12),
    ("The Mission called at 18 polling stations in Velmora.", 18),
    ("The mission observed voting in 1,064 out of 12,000 polling stations countrywide.", 1064),
    # the country's, another's, a number that names, a vague word
    ("At 12 of the polling stations we visited there were long queues.", None),
    ("Elections were postponed in 14 polling stations.", None),
    ("The Mission met the heads of 3 polling stations.", None),
    ("The Mission took note that 65 polling stations were established in 52 diplomatic missions.", None),
    ("On election day 10,101 polling stations opened across the country.", None),
    ("There were 9,812 polling stations for the voters.", None),
    ("It gave no results from the country's 30,026 voting precincts.", None),
    ("The Mission attended the opening of polling station No. 431.", None),
    ("The Mission visited several polling stations.", None),
    ("The League of Isles visited 40 polling stations.", None),
    ("The chairman said that 26 polling stations had been opened there for the first time.", None),
    ("The Mission observed irregularities in 14 polling stations.", None),
    ("Web cameras were installed in 4,100 polling stations.", None),
    ("The results of 12 polling stations were annulled.", None),
    ("The commission set up 1,200 polling stations and monitored their work.", None),
    ("The observers said that voting took place at 64 polling stations abroad.", None),
    # posted, present, on duty; shares and equipment
    ("The UNS observers were present at 31 ballot boxes in Velmora.", 31),
    ("The Mission's groups were at 27 polling stations in Velmora.", 27),
    ("The UNS observers spoke. They had been to 77 precincts in Velmora.", 77),
    (
        "Some 103 observers from the UNS, among them a team of the League of Isles, visited 335 polling stations.",
        335,
    ),
    ("In the 461 polling stations where UNS observers were posted, voting began late.", 461),
    ("The count was assessed well in 61 of the 68 polling stations where it was followed.", None),
    ("The mission's teams were on duty at 312 polling stations.", 312),
    ("UNS observers were at 172 polling stations.", 172),
    ("The observers looked in on 142 polling stations.", 142),
    ("Mission members toured over a hundred stations in Velmora.", 100),
    ("In all, 19 precincts were visited by the mission.", 19),
    ("Sixteen polling stations had been visited by the observers in the capital.", 16),
    ("The teams covered all constituencies, calling at 125 polling stations.", 125),
    ("The mission followed the process in 24 polling places.", 24),
    ("Observation by the mission took place at 24 polling stations.", 24),
    ("Our observers monitored the opening at 12 polling stations, voting at 24 and counting at eight.", 24),
    ("Teams of the UNS were stationed in 40 voting centres.", 40),
    ("The UNS observed voting in a total of 40 polling stations.", 40),
    ("Altogether 40 polling stations received the UNS observers.", 40),
    ("The mission's route took in 40 polling stations.", 40),
    ("Polling stations visited by the mission: 40", 40),
    ("The UNS observers got to 40 polling stations.", 40),
    ("The mission stopped by 40 polling stations.", 40),
    ("UNS teams reached 40 polling stations.", 40),
    ("The commission opened 10,784 polling stations.", None),
    ("Web cameras had been installed in 1,000 precincts, the mission noted.", None),
    ("At 93 polling stations voting began late, the observers said.", None),
    ("Queues were at 12 polling stations.", None),
    ("The mission noted that three polling stations had no ramp.", None),
    # seen in other words
    ("Our observers sat in 40 polling stations from opening to close.", 40),
    ("UNS observers filled in forms at 40 polling stations.", 40),
    ("The observers sent reports from 40 polling stations.", 40),
    ("Voting was followed at 40 polling stations by the mission.", 40),
    ("The mission was able to see voting at 40 polling stations.", 40),
    ("Members of the group paid visits to 40 polling stations.", 40),
    ("During the day the teams made 40 visits to polling stations.", None),
    ("The mission opened the day at a school and ended it having seen 40 polling stations.", 40),
    ("The Mission's members managed to visit over 40 (forty) polling stations.", 40),
    ("The team monitored 20 urban and 20 rural polling stations.", 20),
    ("The mission checked 40 polling stations in the capital.", 40),
    ("The group travelled to 40 polling stations.", 40),
    ("Delegation members got acquainted with the work of 40 polling stations.", 40),
    ("The UNS observers familiarised themselves with voting at 40 polling stations.", 40),
    ("A sample of 40 polling stations was observed by SNOW volunteers of the UNS.", 40),
    ("In the 40 stations we visited, voting was calm.", 40),
    ("In the 40 polling stations observed, voting was calm.", 40),
    ("Voting in the 40 polling stations the mission visited was calm.", 40),
    ("Observers were present at polling stations number 40 and 41, the UNS said.", None),
    ("Of the 40 polling stations visited, three opened late, the mission said.", 40),
    ("The mission said that 40 polling stations had opened late.", None),
    ("The law provides for 2,000 polling stations, the mission noted.", None),
    ("The mission learned that voting was extended at 40 polling stations.", None),
    # another round, the stations of the country
    ("The UNS observers went to 237 polling stations; on 7 March they had visited 360.", 237),
    (
        "A month after the first round, at which they had visited 56 polling stations, UNS observers saw 41 stations.",
        41,
    ),
    ("UNS observers knocked at schools all over Norland, which had 2,382 polling stations that day.", None),
    ("The UNS observers visited 625 pollingstations.", 625),
    # sent by others
    ("The police deployed 5,000 officers to 3,000 polling stations. The mission's observers saw them.", None),
    ("The League of Isles mission had 50 observers and visited 300 polling stations.", None),
]


@pytest.mark.parametrize(("text", "expected"), [*OBSERVERS, *OBSERVERS_TOLD])
def test_the_number_of_observers_is_the_missions_own(text: str, expected: int | None) -> None:
    assert value(text, "mission.observer_count") == expected


@pytest.mark.parametrize(("text", "expected"), [*STATIONS, *STATIONS_TOLD])
def test_the_number_of_stations_is_that_of_those_observed(text: str, expected: int | None) -> None:
    assert value(text, "mission.polling_station_count") == expected


def test_an_estimate_is_marked_and_the_span_quotes_the_number_with_its_noun() -> None:
    text = "The UNS deployed over 300 observers across the country."
    claim = next(claim for claim in read(text) if claim.field == "mission.observer_count")
    assert claim.is_approximate
    assert claim.span.of(text) == "over 300 observers"


def test_an_earlier_mission_is_passed_over() -> None:
    text = "In 2026 the UNS sent 90 observers, who visited 402 polling stations. The UNS mission now has 45 observers."
    assert value(text, "mission.observer_count", *VOTE) == 45
    assert value(text, "mission.polling_station_count", *VOTE) is None
