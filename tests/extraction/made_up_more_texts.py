"""Made-up texts about observers of every sort, each with the reason for which it is no statement."""

MORE_OTHER_TEXTS = {
    "abstract": (
        "scholarly-paper",
        """Do Observers Shift Fraud? Evidence from a Field Experiment in Tarvia
Ida Falk, University of Brod

Abstract. International observers are sent to elections in order to deter fraud. We
randomly assigned 218 observers of a domestic coalition to polling stations during the
2016 parliamentary elections in Tarvia. Observed polling stations reported a turnout
four points lower than unobserved ones. In neighbouring stations turnout was higher,
which suggests that fraud was displaced. Observers found irregularities in 12 per cent
of the stations visited. We conclude that observation reduces fraud locally and discuss
what this implies for missions of the HSC and the EU.
Keywords: elections, election observation, fraud, field experiments""",
    ),
    "astronomy": (
        "no-mission",
        """Observation mission to the dark side: telescope team reports first findings

The international observation mission Aurora has completed its first month, the agency
announced. Observers in four countries monitored 312 stars and found two new planets.
The mission's head, Ida Falk, said that the observation had been calm and orderly. The
team noted some irregularities in the data of the second detector.
The name of the planets will be put to a public vote: the polls open on 3 May, and
everyone may vote for one of five candidates. The election of names by ballot is a
custom of the society since 1990.
The mission will observe until December. Its final report is due in spring.""",
    ),
    "bio": (
        "life-story",
        """Biography of the Chief Observer

Ida Falk is a member of the Northern Parliament for Velmora, where she sits in the
Committee on Foreign Affairs. She was appointed Chief Observer of the NU Election
Observation Mission to Tarvia in March 2024.
A lawyer by training, she graduated from the University of Kolby in 1992 and practised
as a barrister until her election to parliament in 2009. She observed elections in Ruritania
in 2013, in Velmora in 2014 and in Estria in 2020, and led the delegation of the
Parliament to the referendum in Ruritania.
She has written two books on human rights and holds a doctorate. She speaks four
languages.
Ms Falk is married and has two children. Born in 1968, she grew up in a village near the
border.""",
    ),
    "call-for-observers": (
        "call",
        """Call for short-term observers: presidential election in Tarvia, 12 May 2024

The Election Observation and Democracy Support roster of Velmora invites applications
for 12 short-term observers (STOs) and 4 long-term observers (LTOs) to the NU Election
Observation Mission to Tarvia.
LTOs will be deployed from 2 April to 24 May, STOs from 6 to 16 May. Observers are
deployed in teams of two, visit polling stations on election day and report to the core
team.
Requirements: experience in at least one observation mission, fluent English, good
health. Applicants must be citizens of Velmora.
The mission covers flights, insurance and a daily allowance. Applications should be sent
by 10 March through the online form. Only shortlisted candidates will be contacted.""",
    ),
    "candidate-cv": (
        "curriculum-vitae",
        """MARA ORIN
Candidate for Mayor of Brod

Born in Kolby in 1971. Married, two daughters.
Education: Faculty of Law, University of Brod, 1994. Master of Public Administration,
1999.
Career: clerk at the district court (1994-1999); member of the municipal council
(2003-2011); deputy of the National Assembly (2011-2019), where she sat on the committee
on electoral law and observed elections in Estria and Estria as a member of the
delegation to the Parliamentary Assembly of the Council of Lakes.
Since 2019 she has headed the foundation Clean Town. In the 2020 election she won 31 per
cent of the votes.
Programme: 1. New schools. 2. Clean water. 3. An open town hall.
"I ask for your vote on 12 May. Together we will make Brod a place to live in.”""",
    ),
    "faq": (
        "questions-and-answers",
        """Election observation: frequently asked questions

What is election observation?
It is the gathering of information about an election by people who are authorised to do
so and who do not interfere.
Who sends observers?
The HSC, the Northern Union, the Northern Union, the Fellowship and many others send
missions. Domestic networks field thousands of volunteers.
What do observers do on election day?
They visit polling stations, watch the voting and the counting, and fill in forms. The
mission then publishes a statement.
Can observers annul an election?
No. They assess the election, but only the authorities of the country decide on its
validity.
How many observers does a mission have?
Between 20 and 400. The mission to Tarvia in 2019 had 212 observers.""",
    ),
    "letter-editor": (
        "letter",
        """Letters to the editor
Sir, – Your report on the by-election in East Brod (3 May) said that observers found the
count orderly. I was there as a candidate's agent, and I saw otherwise. The returning
officer mislaid a bundle of ballots. Nobody observed it but me and my aunt.
It is time that votes were counted by machines. In Velmora they have voted by machine
for ten years, and the voters like it.
The commission says that nothing was wrong. It would. I shall not vote again until
somebody resigns.
Yours faithfully, Otto Hegel, Kolby""",
    ),
    "mission-to-come": (
        "announcement",
        """Vesper States to observe elections in Tarvia

The Organization of Vesper States will send an observation mission to the early
parliamentary elections in Tarvia on 12 May, the Secretariat said on Monday.
The mission will be led by the Deputy Secretary General and will consist of 12 observers
from the member states. It is expected to arrive in Brod on 8 May and will visit polling
stations in three regions.
The mission is scheduled to meet the chairman of the Central Election Commission. Its
statement will be presented on 13 May.
The invitation was received last week. The elections were called after the president
dissolved the parliament in March. Eleven parties are running.""",
    ),
    "mou": (
        "meeting-of-bodies",
        """OVS and HSC PA sign memorandum on election observation

The Organization of Vesper States and the HSC Parliamentary Assembly signed
a memorandum of understanding on cooperation in election observation in Istanbul on
Tuesday.
The sides agreed to exchange experience, to hold joint trainings for observers and to
coordinate their missions. The memorandum was signed by the Secretary General and the
head of the Assembly at a conference on electoral law.
Both organisations have observed elections in the member states since 2012. The
participants praised the work of earlier missions, which visited hundreds of polling
stations.
A workshop for young observers will take place in autumn. The sides also discussed the
budget for next year.""",
    ),
    "press-accreditation": (
        "commission-bulletin",
        """Accreditation of journalists for the parliamentary elections of 12 May

The Central Election Commission informs that the accreditation of representatives of
foreign media begins on 1 April. Applications are accepted until 5 May through the site
of the Commission.
Accredited journalists may attend sittings of commissions, be present at polling
stations on voting day and receive copies of documents. A passport, a letter of the
editor and two photographs are needed.
International observers are accredited by a separate procedure. Observers of missions of
international organisations receive their cards at the Ministry of Foreign Affairs.
The press centre will be open from 10 to 14 May. Briefings will be held every two hours.
For questions call 311-22.""",
    ),
    "minister-reaction": (
        "official-comment",
        """Comment of the spokesperson of the Ministry of Foreign Affairs of Tarvia on the
statement of the HSC/OFB mission

The Ministry has taken note of the preliminary conclusions that the HSC/OFB mission
presented on 13 May.
We regret that the document contains a number of biased assessments. The allegations of
pressure on voters are not confirmed by facts. Observers visited polling stations
freely, which they themselves recognise.
Our country will study the recommendations. At the same time we reject any interference
in our internal affairs. The government considers that the elections were the expression
of the will of our people, as confirmed by observers of the CVS and the HSC.
The Ministry expects a balanced final report.""",
    ),
    "tender": (
        "call",
        """TENDER NOTICE
Supply of vehicles for an election observation mission

The service provider of the NU Election Observation Mission to Tarvia invites tenders
for the rental of 40 four-wheel-drive vehicles with drivers from 2 April to 24 May 2024.
The mission will deploy 36 long-term observers and 60 short-term observers, who will
visit polling stations in all regions on election day, 12 May. Vehicles shall be not
older than five years.
Bidders must submit a certificate of registration, a price per day and three references.
Tenders shall be sent in a sealed envelope by 15 March. The contract will be awarded to
the lowest bidder.
Late tenders will be rejected.""",
    ),
    "un-resolution": (
        "resolution",
        """Resolution adopted by the Assembly of Nations
76/176. Strengthening the role of the Union of Nations in the promotion of democratization
and enhancing periodic and genuine elections

The Assembly of Nations,
Reaffirming that democracy is a universal value based on the freely expressed will of
people,
Recognizing the contribution of electoral assistance and of international observers to
credible elections,
Noting with appreciation the Declaration of Principles for International Election
Observation,
1. Welcomes the report of the Secretary-General;
2. Commends the electoral assistance provided upon request to Member States;
3. Requests that the Union of Nations continue its efforts to ensure that observers are
well prepared before they are deployed;
4. Encourages the Secretary-General to respond to requests of Member States for election
observation;
5. Decides to remain seized of the matter.""",
    ),
    "visa": (
        "entry-rules",
        """Visa rules for foreign observers and journalists

Citizens of most states need a visa to enter Tarvia. For the period of the parliamentary
elections (1 April to 20 May) international observers receive visas free of charge.
An observer applies at an embassy with the invitation of the Central Election
Commission, a passport valid for six months and one photograph. The visa is issued
within three days. Members of the missions of the HSC, the CVS and the Northern Union
who hold diplomatic passports need no visa.
Observers who arrive at Brod airport can get a visa on arrival if the mission has sent a
list to the Foreign Ministry.
The visa does not allow work. Observers must register with the police within five days.
Accreditation as an observer is given by the Commission after arrival.""",
    ),
    "wildlife": (
        "no-mission",
        """Observers count record number of cranes

More than 400 volunteer observers took part in Sunday's count of cranes in the wetlands
of Brod, the Bird Society said. They recorded 14,320 birds at 62 stations, the highest
number since monitoring began in 1994.
Observation missions set out before dawn. Observers noted that the birds arrived earlier
than last year. The society welcomed the recovery and urged the government to protect
the marsh.
The crane was voted bird of the year in an online poll in January; 31,000 votes were
cast in the election, and the stork came second.
The head of the monitoring programme, Ida Falk, praised the volunteers. The next count
is in April.""",
    ),
    "football": (
        "sport",
        """Observers left speechless as Brod rout Kolby 5-0

The scouts and observers of three big clubs watched in the stands as Brod took the lead
after nine minutes. Neutral observers said they had never seen the team play so well.
"We controlled the match from the first minute," coach Ivo Lind told reporters. The
mission for the second half was clear: keep the ball. Kolby sent on two forwards, but to
no avail.
The vote for the player of the match went to goalkeeper Tarek Orin with 61 per cent of
the votes; the poll was open to all ticket holders. Elections to the board of the club
will be held in May.
Observers from the federation found no fault with the pitch. The delegation of Kolby
left without comment.""",
    ),
    "handbook": (
        "handbook",
        """Handbook for domestic observers of the Tarvian Election Network
Chapter 4. Election day

Arrive at your polling station at 6.30 a.m. Introduce yourself to the chairperson and
show your accreditation. Observe the sealing of the ballot boxes and note the numbers of
the seals.
Observers do not help voters, handle ballots or give advice to the commission. If you
see a violation, describe it in your form: what happened, when, who saw it. Then call
the office of the network.
Observers stay until the protocol is signed. Photograph the protocol. The network
compares the results of 400 polling stations with the official results.
Monitors should not talk to the press: the head of the mission speaks for all. You may
leave the polling station only in an emergency.
Fill in the closing form. Check that every question is answered.""",
    ),
    "review-methods": (
        "study",
        """How long-term observers work

Long-term observers are the eyes of a mission. They usually arrive six to eight weeks
before an election and stay until the complaints are settled. Typically they work in
teams of two, each responsible for a region.
They meet candidates, election officials, journalists and civil society. They attend
rallies and follow court cases. Every week they write a report to the core team in the
capital.
On election day they brief the short-term observers, who visit polling stations. In
general a team visits ten stations.
Missions differ in practice: those of the CVS usually have a headquarters, those of the
Fellowship are groups of eminent persons. The length of a mission historically
depended on money.""",
    ),
}
