"""Beginnings of observation statements in the house styles of the genre. Every name, place and number is made up."""

STATEMENTS = {
    "odihr": """The 14 May parliamentary elections in Tarvia were competitive and fundamental freedoms were respected,
but the misuse of public resources gave the ruling party an undue advantage, international observers said in a statement
today. The joint observation mission from ODIHR and the OSCE PA deployed 312 observers from 38 countries.""",
    "interim": """INTERIM REPORT No. 2
Following an invitation from the Government of Tarvia, ODIHR opened an Election Observation Mission on 2 April. The
EOM has been following the campaign. The election law was amended in 2021. The CEC has so far registered 11 lists.
Eighteen complaints were filed with courts.""",
    "commonwealth": """The Commonwealth Observer Group has been present in Port Selwyn since 3 June. We met the
Electoral Commission, political parties, media and youth groups. On the day of the vote our teams visited polling
stations in nine districts. In our view the voting was orderly and the secrecy of the ballot was respected.""",
    "african-union": """The African Union Election Observation Mission (AUEOM) to the 12 August general elections in
Estria is led by H.E. Odile Brand, former Prime Minister. The Mission comprised 40 short-term observers. The AUEOM
notes that polling stations opened on time in most places it visited. It commends the people for their calm.""",
    "sadc": """PRELIMINARY STATEMENT BY THE HEAD OF THE SADC ELECTORAL OBSERVATION MISSION
On behalf of the Chairperson it is my honour to present this statement. The SEOM deployed observers to all ten
provinces. The Mission observed that the pre-election phase was peaceful. The voters' roll was available on time.""",
    "ecowas": """Following the arrival of its observers, ECOWAS fielded 90 observers for the legislative elections in
Donava. The Mission took note of the late arrival of materials in some polling units. It urges all stakeholders to
seek redress by lawful means.""",
    "cis": """The CIS observer mission concluded that the elections of deputies of the Assembly were held in
accordance with national legislation. Observers from the CIS visited 340 polling stations in all regions. No
violations that could affect the results of voting were recorded.""",
    "sco": """At the invitation of the Central Election Commission, the SCO Observer Mission followed the preparation
and holding of the referendum in the Republic of Tarvia. The Mission states that the referendum was transparent,
credible and democratic. It notes the good organisation of the vote.""",
    "oas": """The Electoral Observation Mission of the Organization of American States (EOM/OAS) in Estria
congratulates the citizens on their participation. The EOM, led by former Foreign Minister Ivo Renn, had 51
specialists of 17 nationalities. The Mission recommends reviewing the rules of campaign finance.""",
    "eu-news": """Tarvia's run-off was calm and well managed despite gaps in the voter register, EU observers said on
Monday. Chief observer Lena Okafor told reporters that polling stations opened on time. "The tone of the campaign was
at times harsh," she added. The mission will publish a final report in two months.""",
    "ndi": """The delegation's purposes were to express support for democratic elections in Estria and to assess the
process. The NDI international observer delegation visited 120 polling sites on election day. The delegation
noted long lines but calm voters. It recommends earlier training of poll workers.""",
    "anfrel": """ANFREL deployed 24 international observers for the parliamentary elections in Vales. Its observers
covered 11 provinces. Polling officials knew the procedures, but vote buying was reported in many constituencies.
ANFREL calls on the commission to investigate.""",
    "domestic": """The Tarvian Network for Fair Elections (TNFE) deployed 1,200 observers to a sample of polling
stations on election day. TNFE observers found that 92 per cent of stations opened on time. In 6 per cent of stations,
voters were turned away. The network conducted a parallel vote tabulation.""",
    "citizen-monitors": """Citizen monitors of the Civic Watch coalition observed the municipal vote in 300 polling
stations. They recorded 41 violations, mostly group voting and missing stamps. The coalition filed nine complaints.""",
    "arrival": """A delegation of TURKPA observers arrived in Brod to monitor the early presidential election. The
head of the delegation, Elmas Tarvin, met with the chairperson of the election commission, who spoke of the
preparations. On polling day the observers will visit polling stations in the capital.""",
    "received": """The Speaker of the Assembly received the IPA CIS international observers for the referendum on
Friday. The coordinator of the group, Ivo Renn, thanked him for the conditions created. The observers have studied the
law on referendums and the work of the commissions.""",
    "arab-league": """The Arab League observation mission praised the conduct of the parliamentary elections in
Donava. The head of the mission, Ambassador Nour Halabi, said its members visited 95 polling centres. Voting went
smoothly and the security forces kept neutral.""",
    "carter-center": """The Carter Center finds that the tabulation of the presidential election in Estria was slow but
transparent. Center observers watched the count in 44 constituencies. The Center remains concerned about threats against
election officials and urges the authorities to protect them.""",
    "pace": """A delegation from the Parliamentary Assembly was in Tarvia to observe the elections, alongside an
Election Observation Mission of ODIHR. The delegation concluded that voters could choose freely, but the campaign lacked
substance. It deeply regrets the low share of women among candidates.""",
    "final-report": """FINAL REPORT OF THE OIC OBSERVER MISSION ON THE ELECTIONS TO THE ASSEMBLY OF TARVIA
The observation mission was established on 1 March. Turnout was 61 per cent. The law should be amended to allow
independent candidates. Voter lists should be published earlier. The mission observed the count in 60 polling stations.
The media should give equal time. Observers noted overcrowding in some polling stations. Appeals should be heard in
public.""",
    "commission-meets": """Chairman of the Election Commission receives observers of the Tarvian League
The Chairman of the Central Election Commission received the head of the observer mission of the Tarvian League, Odile
Brand. The head of the mission told him of the plans of her observers for the day of voting. The Mission visited two
polling stations in the morning.""",
    "short": """The OIC observer mission said the presidential election in Vales was peaceful and transparent. Its
members visited polling stations in the capital.""",
    "joint": """Joint statement of the observation missions of COMESA and the African Union to the general elections in
Estria. The Missions observed the voting in six regions. They note that the campaign was peaceful and that the
commission informed voters well.""",
    "women": """A women's election observation mission of the Vales Forum followed the local elections. Our observers
visited 88 polling stations. Women made up 14 per cent of the candidates. We recommend a quota for party lists.""",
    "chatty": """It was a good day for democracy in Vales, the head of the SADC observers said on Sunday
evening. Former president Jonas Velde, leading 60 monitors, told journalists that people voted in
peace. He added that the results should be awaited calmly. His team was in all five regions. Late
openings were few, Velde said. He praised the young people who ran the polling stations.""",
    "arrives": """OIC sends observers to Vales. At the invitation of the election commission, the General Secretariat
of the OIC is sending a mission to observe the legislative elections in Vales on 4 June 2021. The
mission is led by Ambassador Nour Halabi. It will meet officials and visit polling stations.""",
    "cis2": """Observers note high activity of voters. Representatives of the CIS mission worked at polling
stations in Brod and Donava. Members of commissions were well prepared, the voting took place in a
calm atmosphere, and there were no complaints, said the coordinator of the group. The headquarters
of the mission will sum up the results on Monday.""",
    "psc": """Joint statement by the parliamentary delegation. We, the members of the delegation of the Forum of
Island Parliaments, observed the general election of 3 May. We thank the people of Vales for their
welcome. The roll was accurate. Counting was slow, but open to scrutiny. We suggest that ballot
papers be printed earlier.""",
    "ned": """Transparencia Vales: quick count confirms official result. The citizen group Transparencia Vales
released the findings of its quick count of the presidential run-off. Its 850 volunteers sent data
from 97 per cent of the sample. The official results fall within the margin of error. At 4 per cent
of the tables, party agents were missing. The group asks the tribunal to publish all tally sheets.""",
    "un": """The panel of experts deployed by the OIC followed the electoral process in Donava
from 1 to 20 October. The panel notes with satisfaction that the biometric voter registration
covered most citizens. It is concerned by the postponement of local elections. It recommends that
the calendar be agreed by all parties.""",
}
