"""Sentences in the wording of many observer organisations, about places that do not exist, judged by hand.

A row is the sentence, the topic of the finding and its assessment.
"""

# Short names for the closed lists keep a row on one line.
LEGAL, SYSTEM, ADMIN, LISTS = "legal-framework", "electoral-system", "election-administration", "voter-registration"
INFORMATION, CANDIDATES, CAMPAIGN, MONEY = "voter-information", "candidates-and-parties", "campaign", "campaign-finance"
MEDIA, VOTING, RESULTS, DISPUTES = "media", "voting", "counting-and-results", "complaints-and-appeals"
OBSERVATION, INCLUSION, SECURITY = "observation", "accessibility-and-inclusion", "security-and-interference"
TECHNOLOGY, TURNOUT, OVERALL = "technology", "turnout", "overall-conduct"
GOOD, PLAIN, BAD, ADVICE = "positive", "neutral", "critical", "recommendation"

FINDINGS = [
    # Verdicts on the whole
    ("The Mission concludes that the elections in Ruritania were free, fair and transparent.", OVERALL, GOOD),
    (
        "In the Group's opinion the poll met the benchmarks for democratic elections that Zubrowka has signed.",
        OVERALL,
        GOOD,
    ),
    (
        "The observers state that the referendum was held in line with the constitution and the laws of Zubrowka.",
        OVERALL,
        GOOD,
    ),
    ("The elections fell short of international standards for democratic elections.", OVERALL, BAD),
    (
        "The observers did not register any violations that could cast doubt on the legitimacy of the election.",
        OVERALL,
        GOOD,
    ),
    ("The delegation regrets that the elections did not comply with the commitments of Ruritania.", OVERALL, BAD),
    (
        "The Mission regards the vote as an important step in the further strengthening of democracy in Zubrowka.",
        OVERALL,
        GOOD,
    ),
    ("The shortcomings noted by the observers had no bearing on the outcome of the election.", OVERALL, GOOD),
    ("The Mission qualifies the elections as open, competitive and legitimate.", OVERALL, GOOD),
    ("Overall, the election day was orderly and peaceful across Ruritania.", OVERALL, GOOD),
    # Law
    ("The legal framework provides a sound basis for the conduct of democratic elections.", LEGAL, GOOD),
    ("The legal framework contains gaps and ambiguities that leave room for arbitrary application.", LEGAL, BAD),
    (
        "The mission notes that the code was amended two months before the vote, at odds with good practice.",
        LEGAL,
        BAD,
    ),
    (
        "The Parliament should bring the election law into line with the country's international obligations.",
        LEGAL,
        ADVICE,
    ),
    ("Recent amendments to the electoral code addressed several earlier recommendations.", LEGAL, GOOD),
    # System
    (
        "Under the proportional system, 120 deputies are elected from closed lists in one nationwide constituency.",
        SYSTEM,
        PLAIN,
    ),
    ("The unequal size of constituencies undermines the equality of the vote.", SYSTEM, BAD),
    ("The mission recommends that constituency boundaries be redrawn well before the next elections.", SYSTEM, ADVICE),
    # Administration
    ("The Central Election Commission of Zubrowka worked openly and professionally.", ADMIN, GOOD),
    ("The election administration met all legal deadlines and enjoyed the trust of most stakeholders.", ADMIN, GOOD),
    (
        "The mission commends the National Election Commission for the timely delivery of election materials.",
        ADMIN,
        GOOD,
    ),
    (
        "The commission's sessions were often closed to the public, which reduced the transparency of its work.",
        ADMIN,
        BAD,
    ),
    ("The late appointment of polling staff and their poor training were a concern in several districts.", ADMIN, BAD),
    ("The electoral management body should publish its decisions without delay.", ADMIN, ADVICE),
    ("Members of the precinct commissions showed a high level of training and knew the procedures well.", ADMIN, GOOD),
    ("The Mission urges the Electoral Commission to train its poll workers earlier.", ADMIN, ADVICE),
    # Registration of voters
    ("Voter lists were accurate and were displayed for public inspection in good time.", LISTS, GOOD),
    ("The voter register still holds the names of deceased persons.", LISTS, BAD),
    ("Some voters could not find their names on the voter list and were turned away.", LISTS, BAD),
    ("A total of 2,345,678 voters were registered for this election.", LISTS, PLAIN),
    ("The register of voters should be audited by an independent body before the next elections.", LISTS, ADVICE),
    (
        "Citizens could check their entry in the electoral roll online and at the offices of the commission.",
        LISTS,
        GOOD,
    ),
    # Information for voters
    ("The commission ran a comprehensive voter education campaign in all national languages.", INFORMATION, GOOD),
    ("Voter education was insufficient, particularly in rural areas.", INFORMATION, BAD),
    ("The Group encourages the authorities to step up civic education between elections.", INFORMATION, ADVICE),
    ("Posters explaining the voting procedure were on display at most polling stations.", INFORMATION, GOOD),
    # Candidates
    ("Voters had a genuine choice between political alternatives.", CANDIDATES, GOOD),
    ("Candidate registration was inclusive and transparent.", CANDIDATES, GOOD),
    ("Seven candidates were registered for the presidential election.", CANDIDATES, PLAIN),
    ("The rejection of three opposition candidates on technical grounds limited voters' choice.", CANDIDATES, BAD),
    ("The requirement to collect 50,000 supporting signatures for candidacy should be reviewed.", CANDIDATES, ADVICE),
    ("All candidates are urged to accept the outcome and to seek redress only by lawful means.", CANDIDATES, ADVICE),
    # Campaign
    ("Candidates were able to campaign freely across the country.", CAMPAIGN, GOOD),
    ("The campaign was marred by the misuse of state resources in favour of the ruling party.", CAMPAIGN, BAD),
    ("The election campaign was low-key.", CAMPAIGN, PLAIN),
    ("The mission noted with concern reports of pressure on public employees to attend rallies.", CAMPAIGN, BAD),
    ("Fundamental freedoms of assembly and expression were respected throughout the campaign.", CAMPAIGN, GOOD),
    ("No campaign material was seen in or around the polling stations visited.", CAMPAIGN, GOOD),
    ("Vote buying, though hard to prove, was widely alleged.", CAMPAIGN, BAD),
    ("Political parties should sign and respect a code of conduct for the campaign.", CAMPAIGN, ADVICE),
    # Money
    ("The absence of limits on campaign spending gave wealthier candidates an undue advantage.", MONEY, BAD),
    ("Campaign finance rules lack effective sanctions and oversight.", MONEY, BAD),
    ("All parties submitted their campaign finance reports on time.", MONEY, GOOD),
    ("The mission recommends introducing a ceiling on donations to parties.", MONEY, ADVICE),
    # Media
    ("The media covered the campaign widely and gave all candidates equal airtime.", MEDIA, GOOD),
    ("State television showed a clear bias towards the incumbent.", MEDIA, BAD),
    (
        "Media monitoring found that the public channel gave 71 per cent of its news coverage to the ruling party.",
        MEDIA,
        PLAIN,
    ),
    ("Seven televised debates were held.", MEDIA, PLAIN),
    ("The public broadcaster should be transformed into a truly independent body.", MEDIA, ADVICE),
    ("Journalists worked without hindrance.", MEDIA, GOOD),
    # Voting
    ("Polling stations opened on time and were well equipped.", VOTING, GOOD),
    ("Opening was delayed in a third of the polling stations observed.", VOTING, BAD),
    ("Voters waited patiently in long queues.", VOTING, GOOD),
    ("The secrecy of the vote was not always guaranteed because of the layout of polling stations.", VOTING, BAD),
    ("Voting proceeded calmly and without incident.", VOTING, GOOD),
    ("Instances of group voting and proxy voting were observed in 12 per cent of polling stations.", VOTING, BAD),
    ("Polling stations opened at 7 a.m. and closed at 6 p.m.", VOTING, PLAIN),
    ("Observers assessed voting positively in 97 per cent of polling stations.", VOTING, GOOD),
    ("Voters were able to express their will freely and without coercion.", VOTING, GOOD),
    ("It was noted that ballot boxes were properly sealed.", VOTING, GOOD),
    ("The layout of polling stations should be improved to protect the secrecy of the vote.", VOTING, ADVICE),
    # Counting
    ("The count was conducted transparently in the presence of party agents.", RESULTS, GOOD),
    (
        "Counting was assessed negatively in one quarter of the stations observed, mostly for procedural errors.",
        RESULTS,
        BAD,
    ),
    ("The tabulation of results was slow and at times chaotic.", RESULTS, BAD),
    ("The commission announced preliminary results the day after the election.", RESULTS, PLAIN),
    ("Results should be published by polling station to raise public confidence.", RESULTS, ADVICE),
    ("The mission's parallel vote tabulation is consistent with the official results.", RESULTS, GOOD),
    ("Copies of the results protocols were not posted at half of the polling stations.", RESULTS, BAD),
    # Disputes
    ("The courts handled election complaints promptly and impartially.", DISPUTES, GOOD),
    ("Most complaints were dismissed without consideration of their substance.", DISPUTES, BAD),
    ("The commission received 45 complaints.", DISPUTES, PLAIN),
    ("Deadlines for the resolution of election disputes should be shortened.", DISPUTES, ADVICE),
    ("No complaints were received on election day.", DISPUTES, GOOD),
    # Observation
    ("Domestic and international observers had unhindered access to all stages of the process.", OBSERVATION, GOOD),
    ("Party agents were present in almost all polling stations visited.", OBSERVATION, GOOD),
    ("Our observers were denied entry to several counting centres.", OBSERVATION, BAD),
    ("More than 400 international observers from 38 countries were accredited for the election.", OBSERVATION, PLAIN),
    ("The law should provide for observation by citizen groups.", OBSERVATION, ADVICE),
    ("The authorities created all the necessary conditions for the work of observers.", OBSERVATION, GOOD),
    # Inclusion
    ("Women remain under-represented among candidates and in elected office.", INCLUSION, BAD),
    ("Most polling stations were not accessible to voters in wheelchairs.", INCLUSION, BAD),
    ("The Mission welcomes the high number of women and young people serving as polling officials.", INCLUSION, GOOD),
    ("Magnifying glasses and Braille stencils were available for visually impaired voters.", INCLUSION, GOOD),
    ("Parties should adopt measures to promote women as candidates.", INCLUSION, ADVICE),
    ("Priority was given to the elderly, pregnant women and persons with disabilities.", INCLUSION, GOOD),
    # Security
    ("The security forces kept order in a discreet and professional manner.", SECURITY, GOOD),
    ("Violent clashes between supporters of rival parties left three people dead.", SECURITY, BAD),
    ("The Mission observed no interference by the police or local authorities.", SECURITY, GOOD),
    ("Public order was maintained in and around the polling stations.", SECURITY, GOOD),
    ("The mission condemns the attacks on candidates and their supporters.", SECURITY, BAD),
    ("The mission calls on the security agencies to show restraint.", SECURITY, ADVICE),
    # Technology
    ("The biometric verification devices functioned well in most places.", TECHNOLOGY, GOOD),
    ("Malfunctions of the electronic voting machines caused delays.", TECHNOLOGY, BAD),
    ("Video cameras were installed at every polling station.", TECHNOLOGY, PLAIN),
    ("The source code of the voting machines should be open to independent audit.", TECHNOLOGY, ADVICE),
    # Turnout
    ("Voter turnout was high.", TURNOUT, GOOD),
    ("The low turnout shows a worrying loss of confidence among citizens.", TURNOUT, BAD),
    ("Turnout stood at 54 per cent by the close of polls.", TURNOUT, PLAIN),
    ("Citizens took an active part in the voting.", TURNOUT, GOOD),
    # Mixed sentences: the main clause, or what comes after the turn, decides
    ("Despite some delays, voting was calm and well organised.", VOTING, GOOD),
    ("Voting was generally well organised, but the secrecy of the ballot was frequently compromised.", VOTING, BAD),
    ("Although the campaign was competitive, it was tainted by hate speech.", CAMPAIGN, BAD),
    ("While the media offered voters a range of views, coverage by state outlets was biased.", MEDIA, BAD),
    ("Isolated incidents were reported, but they did not affect the conduct of the vote.", SECURITY, GOOD),
    ("There is room for improvement in the transparency of the tabulation of results.", RESULTS, BAD),
    ("The accuracy of the voter register would benefit from further attention.", LISTS, ADVICE),
    ("The Mission considers it expedient to review the rules on early voting.", VOTING, ADVICE),
]

# Sentences of the same documents in which no mission states a finding.
NO_FINDINGS = [
    ("The Mission was composed of 24 observers from nine member states.", "make-up"),
    ("The delegation is headed by Ms Ilka Torvald, former Speaker of the Parliament of Syldavia.", "make-up"),
    ("Among the observers are members of parliament, diplomats and election experts.", "make-up"),
    ("A team of 60 short-term observers will join the mission shortly before election day.", "make-up"),
    ("The observers visited 45 polling stations in Streslau and its suburbs.", "itinerary"),
    ("On election day the members of the mission watched the opening of polling station No. 12.", "itinerary"),
    ("The Mission observed the voting in four districts of the capital.", "itinerary"),
    ("The mission arrived in Streslau on 3 May and will stay until 12 May.", "itinerary"),
    ("The Mission met with the Chairperson of the Central Election Commission, Mr Otto Brandl.", "meeting"),
    ("Members of the delegation held talks with representatives of parties, media and civil society.", "meeting"),
    ("During the meeting the sides discussed the preparations for the elections.", "meeting"),
    ("The mission was deployed at the invitation of the Government of Ruritania.", "mandate"),
    (
        "The mission's assessment is based on the Declaration of Principles for International Election Observation.",
        "mandate",
    ),
    ("The Mission carried out its work with respect for the sovereignty of the host state.", "mandate"),
    ("The observers used standard forms to report from a representative sample of polling stations.", "method"),
    ("The Mission thanks the authorities of Ruritania for their hospitality and cooperation.", "courtesy"),
    ("We congratulate the people of Zubrowka on the successful elections.", "courtesy"),
    ("The Mission wishes the people of Zubrowka peace and prosperity.", "courtesy"),
    ("The Mission will publish a final report within two months of the end of the process.", "plan"),
    ("The full text of the statement is available on the website of the organisation.", "plan"),
    ("A press conference will be held at the Grand Hotel at 3 p.m.", "plan"),
    ("For further information, contact the press officer of the mission.", "contact"),
    (
        "Mr Brandl, Chairman of the Central Election Commission, said that all was ready for a free and fair vote.",
        "host",
    ),
    ("The Chairman told the observers that 1,200 polling stations would open.", "host"),
    ("The Minister of Foreign Affairs stressed that the elections would be transparent.", "host"),
    ("According to the opposition leader, the ballot boxes had been stuffed.", "outsider"),
]
