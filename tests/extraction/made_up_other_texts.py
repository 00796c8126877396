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
        "no-election",
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
}
