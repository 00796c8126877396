"""Texts that are no observation statements, though many speak of elections, missions or observers. All made up."""

OTHER_TEXTS = {
    "": ("empty", ""),
    "too-short": ("too-short", "The election was calm."),
    "noise": ("not-prose", "zxq vbn lkj wpo mnb qaz " * 40),
    "numbers": ("not-text", "12.5 33 481 / 77.1 -- 90 ++ 15;" * 30),
    "other-language": ("other-language", "Миссия наблюдателей посетила избирательные участки в столице. " * 8),
    "french": (
        "not-prose",
        "La mission d'observation électorale a visité des bureaux de vote dans toutes les régions. " * 8,
    ),
    "recipe": (
        "no-election",
        """Leek and potato soup. Wash the leeks and cut them into rings. Melt the butter in a large pan, add the leeks
and cook them gently for ten minutes. Add the potatoes and the stock. Simmer until the potatoes are soft. Season with
salt and serve with bread. The soup keeps for two days in the fridge.""",
    ),
    "source-code": (
        "source-code",
        "import observers\n\ndef count_votes(election):\n    total = 0\n    for ballot in election.ballots:\n"
        "        total += ballot.votes\n    return total\n\nclass Mission:\n    def visit(self, station):\n"
        "        self.stations.append(station)\n        return len(self.stations)\n",
    ),
    "names": (
        "not-prose",
        "Elmas Tarvin\nOdile Brand\nIvo Renn\nLena Okafor\nNour Halabi\nJonas Harrow\nGrace Abiola\nTomasz Rell\n"
        "Philippa Dunne\nKarl Voss\nMira Sund\nPaul Estey\n",
    ),
    "football": (
        "sport",
        """It was billed as mission impossible, but the visitors won. Neutral observers saw a fine match and the
delegation of the league praised the stewards. The captain scored twice and the crowd was peaceful and orderly. The
club will vote on a new president in June.""",
    ),
    "ceasefire": (
        "no-election",
        """The ceasefire monitoring mission said its observers visited eleven positions along the line. The mission
recorded three violations and urged both sides to show restraint. Its head met the deputy minister of defence on
Tuesday.""",
    ),
    "space": (
        "no-election",
        """The mission was observed by thousands along the coast. The agency said the observers on board recorded the
comet for nine days. The delegation of engineers found no faults. The mission will end in June.""",
    ),
    "upcoming": (
        "no-mission",
        """The people of Estria will elect a new parliament on November 9. The electoral commissioner said that
preparations for the election were well under way. Polling stations will open at seven. Campaigning will centre on
prices. A poll gives the opposition a lead of six points. In the last election the turnout was 61 per cent.""",
    ),
    "results-news": (
        "no-observation",
        """The National Union won the election in Estria with 31 of 57 seats, final results showed on Monday. Its leader
promised lower prices. The prime minister conceded defeat and wished her successor well. Turnout was 63 per cent, the
highest in two decades. Markets rose on the news. The new parliament meets in three weeks to elect a speaker. The
Greens kept their three seats in the election. Labour lost most of the islands, among them Little Tern, where a storm
delayed the vote for two days. The winning candidates were greeted by crowds in the capital. Analysts had expected a
closer election. The party plans to cut the tax on fuel. Observers from the EU said the vote was calm. Neighbouring
states sent congratulations. The governor-general will ask the winner to form a government. Its first budget is due in
May. The campaign was the most expensive so far. Two recounts are possible in the north. EU observers left on Friday.
The opposition leader will resign. A party congress will choose the next leader. Voters had named jobs as their first
concern. The new cabinet is expected to have fifteen members. Several ministers lost their seats. Schools reopen
tomorrow. Bookmakers paid out the same evening. The harbour project will be reviewed. Unions welcomed the outcome.""",
    ),
    "constitution": (
        "legal-text",
        """Article 61. Suffrage shall be universal, equal, direct and secret. Article 62. The Assembly shall have one
hundred members. Elections shall take place every four years. Article 63. The President shall be elected by a majority
of the votes. Where no candidate obtains it, a second round of voting shall be held.""",
    ),
    "observer-law": (
        "legal-text",
        """Section 14. International observers shall be accredited by the Commission. An election observer shall have
the right to enter polling stations and to follow the voting and the counting. Section 15. Observers shall not
interfere in the work of commissions. The observation mission shall report its findings to the Commission. Domestic
observers may file complaints on the election.""",
    ),
    "code-of-conduct": (
        "handbook",
        """Code of conduct for election observers. Observers must be impartial at all times. Observers should wear
their badges in polling stations. Observers may ask questions but must not give instructions on voting. An observer
who breaks this code will be sent home. The observation mission must be told of any threat during the election.""",
    ),
    "handbook": (
        "handbook",
        """This handbook explains how to observe an election. Long-term observers should meet candidates in their
region. Teams should visit ten polling stations on election day. You should introduce yourself to the chairperson.
Observers must note the time of arrival. The mission will collect the forms after the voting. Ask whether the ballot
box was empty.""",
    ),
    "pledge": (
        "handbook",
        """Observer's pledge. I will follow the instructions of the election observation mission. I will not comment
on the voting to the media. I will respect the secrecy of the vote. Members of the mission must attend the briefing. I
undertake to report what I saw in the polling stations.""",
    ),
    "bulletin": (
        "commission-bulletin",
        """CENTRAL ELECTION COMMISSION OF TARVIA
BULLETIN No. 7
As at 18:00 all precincts were open for the election. Turnout by that hour was 54 per cent. In Brod it was 58 per cent.
Accredited for the elections are 2,114 observers of public associations and 286 international observers. By 18:00 the
Commission had received 27 applications. Voting ends at 20:00.""",
    ),
    "accreditation": (
        "commission-bulletin",
        """Central Election Commission accredits more observers
The Commission has accredited 45 observers from the SCO and 12 observers from the OIC for the election. So far 312
international observers have been accredited. The Commission has registered 11 candidates. Accreditation of observers
ends on 1 November, the Commission announced. The voting takes place on 20 November.""",
    ),
    "results-protocol": (
        "commission-bulletin",
        """The Electoral Commission of Estria
The Commission has announced the results of the election. Turnout was 61 per cent. The list of the National Union
received 41 per cent of the votes. The Commission had received 14 complaints. Observers of nine parties were present
in the polling stations. The Commission has approved the protocol.""",
    ),
    "vacancy": (
        "call",
        """Vacancy: short-term observers for the election observation mission to Estria. Applicants must have
experience of election observation. Applications should be sent by 1 May. The fee is paid at the end of the contract.
Only shortlisted candidates will be informed. The mission is led by the Vales Forum. The deadline will not be
extended.""",
    ),
    "training": (
        "call",
        """Training course for election observers. The training course is open to members of civic groups who want to
observe the election. Register online by 3 June. The fee covers lunch. The deadline for applications is 1 June.
Trainers of the observation mission explain the voting procedures. Eligible are citizens of Tarvia.""",
    ),
    "cv": (
        "curriculum-vitae",
        """Curriculum vitae
Education
2006 to 2010: Degree in law, Brod
Experience
2012 to 2014: Long-term observer of the election observation mission in Vales, where she followed the voting.
2014 to 2019: Reporting officer of the election observation mission in Estria, where she wrote on the campaign.
Languages
She holds a degree in law and speaks English, French and some Russian, and took part in the local election mission.
References
On request she gives the names of two heads of mission whom she worked with during the elections in Donava.""",
    ),
    "study": (
        "study",
        """Abstract. This paper asks whether election observers deter fraud. The literature on election observation is
divided. Scholars have found that observation missions visited places where fraud was less likely. Our data set holds
200 elections. The regression shows an effect of observers on turnout. The authors thank two readers of the journal.""",
    ),
    "encyclopaedia": (
        "study",
        """Election monitoring is the observation of an election by parties from other countries or associations. The
practice of sending observers to elections began in the 19th century. Observers typically arrive some weeks before the
vote. In general the missions are invited by the host. Historically, few elections were observed. Critics say that
observers usually stay too short a time.""",
    ),
    "navigation": (
        "not-prose",
        """Home\nAbout us\nMember States\nElection observation\nObserver missions\nPreliminary statements\nFinal reports
Presidential elections (14)\nParliamentary elections (21)\nReferendum (3)\nNo items match your selection\nSite map""",
    ),
    "party": (
        "no-mission",
        """The Labour and Land party calls on all voters to turn out on Sunday. Our candidates have visited every
island in this campaign. The election is a choice between hope and fear. Vote for better schools, vote for fair wages.
Polling stations open at seven. Bring your voter card to the polling station.""",
    ),
    "survey": (
        "no-mission",
        """A poll published on Sunday puts the National Union ahead with 41 per cent of the vote. The survey asked
1,012 voters by telephone. Turnout in the election is expected to be high. Most voters named prices as their first
concern. The margin of error is three points. The election takes place in two weeks.""",
    ),
    "trade-mission": (
        "no-election",
        """The trade mission of the Tarvian Chamber visited Port Selwyn. The delegation met the minister of fisheries
and found great interest in cold stores. Members of the mission noted the good state of the harbour. A second mission
is planned for May.""",
    ),
    "shareholders": (
        "no-mission",
        """The annual meeting re-elected the board. The vote on pay was close. Shareholders voted by electronic ballot
and the election of two directors was confirmed by the notary. The candidates had introduced themselves by letter.
Voting was open for ten days. The company said the election was its smoothest so far.""",
    ),
    "novel": (
        "no-election",
        """She watched the harbour lights go out one by one. The delegation had left at dusk, and with it the last
hope of an answer. He had said the mission was over; she did not believe him. Somewhere a dog barked and the night
went on as if nothing had been decided.""",
    ),
    "birds": (
        "no-election",
        """Volunteer observers of the Vales Bird Society visited 40 stations along the coast and recorded 12,000
terns. The observers noted that the colonies were calm. The Society found no signs of disease. It recommends that
paths stay closed until August.""",
    ),
    "faq": (
        "questions-and-answers",
        """Frequently asked questions about election observation. What is election observation? Election
observation is a
tool for improving the quality of elections. Observers build public confidence in the honesty of electoral
processes. How long do observers stay? Long-term observers stay for six to eight weeks. Short-term observers
arrive a few days before election day. Who pays for the missions? The missions are paid from the budget of the
organisation. How can I become an observer? Member states nominate observers through a national focal point.
Do observers interfere? Observers do not interfere in the election.""",
    ),
    "obituary": (
        "life-story",
        """Jonas Velde, diplomat, dies at 81. Jonas Velde, who led election observation missions to a dozen countries,
has died. Born in Brod, he studied law and joined the foreign service in 1965. He served in Cairo and Lima. In
1994 he headed the observation mission to the first elections in Vales. Later he was head of mission in
Estria, where observers visited 300 polling stations. He wrote two books on wine. He is survived by his wife
and three sons. The funeral takes place on Friday. Colleagues remember his humour. He never learned to drive.
In retirement he kept bees.""",
    ),
    "programme": (
        "programme",
        """Programme of the visit. Monday. 09:00 Arrival of the delegation at the airport. 10:00 Meeting with the
Chairman of the Central Election Commission. 12:00 Lunch. 14:00 Meeting with candidates. Tuesday. 08:00
Opening of polling station No. 12. 09:00 Visits to polling stations by teams. 20:00 Closing and counting.
22:00 Dinner. Wednesday. 10:00 Press conference of the observer mission. 15:00 Departure of the delegation.""",
    ),
    "editorial": (
        "no-observation",
        """Why this election matters. Tomorrow the country goes to the polls. The choice is between two visions. The
ruling party has governed for twelve years and its record on jobs is poor. The opposition promises change but
its sums do not add up. Voters should look at the candidates in their own constituency. Turnout will decide
the result. A low turnout helps the government. Whatever the outcome, the loser must accept it. Foreign
observers will be watching. The campaign has been dull, but the election is not. This paper endorses no one.
Vote as you please, but vote.""",
    ),
    "court": (
        "court-ruling",
        """IN THE HIGH COURT OF ESTRIA. Election petition No. 4. The petitioner contested the parliamentary election in
Little Tern. He alleged that polling stations opened late and that ballots were miscounted. The respondent
denied the allegations. The court heard eleven witnesses, among them two observers of the Civic Watch who said
the count was calm. The court finds that irregularities occurred but did not affect the result of the
election. The petition is dismissed. Costs follow the event. The returning officer shall certify the result.""",
    ),
    "debate": (
        "meeting-of-bodies",
        """The minister told parliament that the government would invite observers to the election. She said invitations
had been sent to the OSCE and the Commonwealth. The opposition asked why domestic observers were left out of
the bill. The minister said the bill would be amended. A member asked about the cost of the election. The
minister said it would be 12 million. The House then turned to the fisheries bill. The vote on the second
reading was 31 to 24. The electoral law committee meets on Tuesday. The election date has not been set.""",
    ),
    "history": (
        "history",
        """Elections in Vales: a history. The first elections were held in 1921 with limited suffrage. Women
got the vote
in 1946. The 1962 elections brought the National Union to power. A coup in 1974 ended multiparty politics, and
no election took place for fifteen years. The 1990 election was observed by the United Nations. Turnout
reached 92 per cent. Since then elections have been held every five years. The electoral system was changed in
2004. The voting age is eighteen. In 2011 the opposition won for the first time. International observers
called the 2016 vote flawed. The next election is due in two years.""",
    ),
    "election-news2": (
        "no-observation",
        """Estria's ruling party claims victory. The ruling party claimed victory in the parliamentary election
on Monday
as the opposition cried foul. Partial results gave it 58 per cent of the vote. The opposition leader said the
election was stolen and called for protests. Hundreds gathered in the capital. Police used tear gas.
International observers are due to give their verdict on Tuesday. The electoral commission said the vote had
been free and fair. Turnout was 48 per cent. Analysts said the economy was the main theme of the campaign. The
president congratulated the winner. The currency fell by two per cent. Final results are expected on Thursday.""",
    ),
    "press-delegation": (
        "no-mission",
        """A delegation of the Tarvian Assembly visited Estria to discuss electoral cooperation. The delegation met the
Speaker and the chairperson of the election commission. The two sides signed a memorandum on the exchange of
experience in elections. The delegation visited a museum and a winery. The head of the delegation said that
cooperation would grow. The commission presented its voting technology. The memorandum covers training and
electoral education.""",
    ),
    "training-news": (
        "meeting-of-bodies",
        """Observers of political parties trained. The regional election commission held a seminar for party
observers in
Brod. Ninety persons took part. The speakers explained the voting procedures and the rights of observers. The
head of the commission said that trained observers make elections transparent. The participants received
handbooks. A test was held at the end. The next seminar is on Friday. The election takes place in May. The
commission invited journalists too.""",
    ),
    "history-of-guests": (
        "history",
        """Guests at the count: how observers came to elections

Commissioners of five powers watched a vote in the principalities in 1857. For a century little followed. Plebiscites
after the First World War were run rather than observed. A league of states observed an election in Vales in 1962 with
three men. Its observers returned in 1974 and 1980. With the end of the Cold War missions were sent everywhere. By the
late 1990s most elections were observed by foreigners, and observers issued statements within days. Domestic monitors
counted faster than the government in 1986. The mission of today deploys hundreds of observers and visits polling
stations in every region.""",
    ),
}
