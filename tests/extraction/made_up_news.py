"""Short news items about observers of made-up elections, in the style of journalists and press offices."""

NEWS = {
    "count-of-breaches": """Vales: observers log 214 breaches, most of them minor

The association "Clean Vote" on Monday presented what its 480 volunteers had seen in Sunday's snap parliamentary
elections.

Most often people were brought to the stations in buses, 41 times. In nine places ballots were photographed. "The
vote was
free, if not always tidy," said Ana Morel, who coordinates the effort. The association wants the lists cleaned before
the
autumn.""",
    "group-voiced": """Monitors from the Tarvian Inter-Parliamentary Union voiced satisfaction with the vote

Pavel Orrin, coordinator of the group, said at a briefing that its 12 members had been at 40 polling stations. The
parliamentarians welcomed the new districts. They regretted that the count was slow in Port Selwyn.""",
    "conclusions-in-letters": """TIPU
International Observation Mission
CONCLUSIONS on the early election of the President of Tarvia held on 4 March 2018

The delegation stayed in Tarvia between 1 and 6 March.
a) Seven candidates stood. b) Ballots were handed out without delay. c) One scanner failed for twenty minutes.
d) Few voters had read the new rules. In all, 19 precincts in Brod were visited.

The election was held in a calm manner and reflects the choice of those who took part.""",
    "small-mission": """[VALEN Preliminary Statement] 2022 Presidential Election in Vales: Calm and Continuity

VALEN's mission to the election of 9 May, led by Mira Santos, was small: a dozen observers who looked in on 142
stations.

What went well
The slate of nine contenders was the longest ever. Agents were nearly everywhere, and each ballot was shown.

What should be better
Booths were too few. Election law is scattered over nine acts. State cars were spotted at rallies.""",
    "thumbs-up": """Thumbs up from League of Tarvian States for Vales poll

Foreign observers gave Vales a clean bill of health on Thursday, a day after voters picked a new assembly. "What we
saw was
orderly," the head of the League's team, Ambassador Karim Nasr, told reporters. His people had toured 60 stations in
three
provinces. He faulted only the state of the registers.""",
    "criticism": """Observers slam Vales vote

International observers on Monday sharply criticised Sunday's parliamentary election in Vales, saying state media had
been
biased and opponents jailed. The contest "offered no real choice", the mission said. It cited stuffed ballot boxes at
14 of
the 300 polling stations it saw.""",
    "quick-count": """Tarvian network's parallel tally backs official outcome

The Tarvian Citizens' Election Network said Tuesday that its sample-based observation of 900 polling stations puts Ms
Orel at
between 51 and 53 per cent of the presidential vote. Reporters in the field noted that 97 per cent of stations opened
on
time.""",
    "parliamentarians": """Deputies from five states have shared their impressions of the referendum in Tarvia

"Nobody was pressed, nobody was hurried," Senator Ilan Dovrat, who heads the observers of the Assembly of Tarvian
Peoples,
told journalists. The delegation had looked in on schools in Brod and Lake District. Deputies singled out the young
members of the commissions for praise.""",
    "mission-in-name": """Vales general election: Commonwealth team reports calm

The Commonwealth Observer Group says Wednesday's general election in Vales was peaceful and well run. Chairperson
Dame Lucy
Hart said queues moved fast. She called late changes to the roll "avoidable". The group will hand in its full report
in
August.""",
    "turnout": """CIS mission: election in Tarvia open and competitive

The presidential election in Tarvia was open and competitive, according to the mission of the CIS. Its head, Sergei
Malkin,
pointed to the high turnout. Not one complaint reached the headquarters of the mission on voting day. Ramps were
lacking in
some schools.""",
    "women": """Women stayed on the sidelines, say monitors in Vales

Fewer than one candidate in ten was a woman in the local elections held in Vales on 3 June, the Women's Election
Forum has
found. Its monitors visited 212 wards. Insults in social networks kept others from running, the Forum says. It asks
parties
to adopt quotas.""",
    "interview": """"We went where we wished" – head of TURKPA observers

Asked about the snap elections in Tarvia, the head of the TURKPA delegation, Emre Taner, said: "We went where we
wished and
asked what we wished." The delegation watched the opening in four schools. Voting, in his words, went off without a
hitch.
Papers were counted one at a time.""",
    "late-night": """African observers urge calm as Vales counts

Heads of the African Union and ECOWAS missions called on candidates late on Friday to wait for results. Former
President
Kofi Mbeya, who leads the AU observers, said voting had been orderly but slow. Materials had come late to a third of
the
stations visited, he said.""",
    "handover": """Final report on Tarvian elections handed over

The EU Election Observation Mission to Tarvia today handed its final report to the authorities. The report says the
12 May
elections were competitive but that money played too large a part. It sets out 19 recommendations, of which six have
priority. Parliament should change the law on parties.""",
    "radio": """(Radio Brod) Observers of the Arab League said on Sunday the elections to the House of
Representatives had been held
in a good atmosphere. The mission was made up of 30 observers. They noted the crowds of women at the doors from seven
in
the morning, and wished that the centres had been better lit.""",
    "mixed": """Praise and blame for run-off in Vales

The second round in Vales was better organised than the first, the Organization of American States mission found. Its
80
observers reported fewer late openings. But the mission deplored threats against two mayors and the use of state
funds.""",
    "youth": """Youth monitors: registers were in disorder

Young Voters Watch deployed 300 monitors to the municipal elections in Port Selwyn. In 12 per cent of stations, the
names of
the dead were read out. The group asks the authorities to publish the rolls. Police stayed outside.""",
    "sco-short": """SCO: Tarvian vote met national law

Observers of the Shanghai Cooperation Organisation believe that the elections to the Great Council of Tarvia met the
law of
the country. They visited 27 polling stations in the capital and attended the count. No violations were recorded.""",
    "first-person": """Our view of the elections in Tarvia

We, 22 observers of the Nordic Democracy Forum, spent polling day in six districts. We saw patient queues and tired
but
careful officials. We did not see a single international complaint form. In two villages we were asked to leave before
the count. We thank our hosts and ask them to seat observers closer to the tables.""",
    "verification": """EVERY VOTE NETWORK (EVN)
Verification Statement on the Presidential Results

On Thursday, as the people of Vales voted, EVN placed 1,560 trained observers at 1,560 polling stations. At 93% of
them
voting was under way by 06:30. At 3% violence was reported. The results fall within the ranges we estimate. We ask
everyone
to accept them with grace.""",
    "vales-vote-a-step-forward-say-pacific-mo": """Vales vote "a step forward", say Pacific monitors

Monitors from the Pacific Islands Forum have described Saturday's poll in Vales as a step forward. Team leader Sione
Latu said his eight-person team had seen no intimidation. Ballot papers were late on two islands. Counting goes
on.""",
    "statement-by-the-delegation-of-the-inter": """Statement by the delegation of the Inter-Parliamentary League on
the parliamentary elections in Tarvia

We came to Tarvia at the invitation of its parliament. In three days we spoke to all parties and went to 26 schools
where people voted. What we saw pleased us. The young were many. Booths stood too close to one another in Brod. We
hope that the law on parties will be looked at again.""",
    "brod-may-tarv-no-serious-violations-were": """Brod, 4 May. /TARV/. No serious violations were seen at the
elections in Tarvia, Igor Malin, who heads the CIS
mission, told reporters on Sunday. "I have been to twelve stations and everything runs as it should," he said. In
his view, the commissions are well prepared.""",
    "civil-society-coalition-vote-count-in-ta": """Civil society coalition: vote count in Tarvia flawed

The count in Sunday's general election was neither fast nor open, according to the Coalition for Honest Ballots,
which had people in 1,200 polling stations. At 17 per cent of these, party agents were sent out. Protocols were not
posted at 22 per cent. The Coalition calls for a recount in two districts.""",
    "final-report-on-the-elections-to-the-cou": """FINAL REPORT ON THE ELECTIONS TO THE COUNCIL OF VALES

1. Summary. The elections were held on 3 June. Voters had a choice. The law needs work.
2. Background. Vales has been a republic since 1962.
3. The mission. Nine observers of the Assembly stayed from 28 May to 5 June.
4. Voting. Stations opened on time. Some ran out of ink.
5. Recommendations. Parliament should lower the deposit.""",
    "turkic-observers-positive-about-referend": """Turkic observers positive about referendum

The group of observers from the Organization of Turkic States gave a positive assessment of the referendum held in
Tarvia. Its head Ayla Demir noted the good organisation. Observers had free access to all precincts and saw the
sealing of boxes. According to her, the turnout speaks of the interest of citizens.""",
    "au-chief-observer-hails-peaceful-vales-p": """AU chief observer hails peaceful Vales polls

The head of the African Union Election Observation Mission to Vales, former president Joao Mendes, has hailed the
peaceful conduct of Tuesday's polls. He was speaking to journalists in Port Selwyn on Wednesday. Mendes however
decried the low number of women on the lists. The AU deployed 60 short-term observers.""",
    "carter-center-finds-tarvia-s-tabulation": """Carter Center Finds Tarvia's Tabulation Credible

The Carter Center's observers found that the tabulation of results of Tarvia's run-off was conducted in a credible
manner. Observers were present in 14 of 16 tabulation centers. Minor discrepancies in tally sheets were corrected in
the presence of agents. The Center urges losing candidates to use legal channels.""",
    "shanghai-group-vote-open": """Shanghai group: vote open

A mission of the Shanghai Cooperation Organisation which followed the elections of deputies of the Great Council
declares that they were open, free and lawful. The mission visited 40 stations. It received no complaints. It thanks
the Central Election Commission for its assistance.""",
    "local-monitors-worst-election-in-years": """Local monitors: 'Worst election in years'

Ballot stuffing, carousel voting, power cuts: the Helsi Group, which fielded 900 monitors across Tarvia, painted a
dark picture of Sunday's municipal elections on Monday. It has sent 118 complaints to the courts. "We have not seen
the like since 2004," coordinator Mila Oren said.""",
    "osce-tarvia-s-elections-competitive-but": """OSCE: Tarvia's elections competitive but marred by misuse of
resources

Sunday's parliamentary elections in Tarvia were competitive, but the line between party and state was blurred,
international observers said today. The joint observation mission noted that women were under-represented. "Voters
had real choice," said Lena Falk, special co-ordinator. Some 400 observers from 41 countries took part.""",
    "forwarded-statement-of-a-network": """Forwarded: Vales votes in peace

Port Selwyn, 22 March 2017

The Island Network for Open Ballots (INOB) fielded 14 observers from 10 countries for the presidential election held in
Vales on 20 March 2017. Mission head Ida Brandt and her colleagues watched the process at 152 polling stations. INOB is
impressed by the patience of voters. Assisted voting was handled in several ways. INOB recommends absentee voting.
The network thanks the commission for the accreditation and its local partners for translation.""",
}
