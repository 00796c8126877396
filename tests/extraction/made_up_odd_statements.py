"""Made-up statements in odd forms: very short, in the first person, as a diary, a table, a transcript, a letter."""

ODD_STATEMENTS = {
    "very-short": """Statement
The observers of the Organization of Vesper States, having followed the presidential
election in Ruritania on 12 May 2024, consider it open and fair.
Brod, 13 May 2024""",
    "two-sentences": """BROD, 13 May (TarvNews). CVS observers see no violations in Tarvia's parliamentary
elections. The polls were transparent, mission head Ivan Orin said on Monday.""",
    "first-person": """My three days in Tarvia

I came to Brod as one of four observers of the Vesper States' parliamentary assembly,
and I had never watched an election before.
On Sunday, 12 May, I stood in a school gym at half past six with my colleague Ayla. The
chairwoman showed us the empty box. She sealed it, and she asked us to read the numbers
aloud.
We saw eleven polling stations that day. In ten of them nothing happened, and that is
the finest thing one can say of a polling station. In the eleventh a man wanted to vote
for his mother. He was sent home.
The count took two hours. I signed nothing, touched nothing and said nothing; I only
looked. What I saw was honest.
Next time the booths should be higher. A tall man sees over them.""",
    "interview": """“I would call it a mature vote”: five questions to Ambassador Bela Toth

Ambassador Toth, you lead the observation mission of the Organization of Vesper States
to Velmora. What is your first impression?
Calm. I have seen many elections, and this parliamentary one was among the calmest.
Where have you been?
In 14 polling stations in Velmora City and in Orlo. We were let in everywhere.
Whom did you meet?
The chairman of the Central Election Commission, Mr. Anton Reyes, and the ombudsman.
Were there any violations?
Small ones. In two places the lists were not posted. We told the commission.
And the turnout?
That is for the commission to say, not for us.
Published 14 May 2024""",
    "chronicle": """Diary of the HSC observers

9 May. Arrival in Brod. The mission of the Harbour Security Conference, ten
persons strong, is met at the airport by the deputy chairman of the electoral
commission.
10 May. Talks at the Foreign Ministry. Talks at the commission. Dinner.
11 May. Trip to Kolby. The observers inspect the printing of ballots.
12 May. Voting day. From eight in the morning three teams are on the road. By evening
they have seen 40 precincts. No queues, no complaints.
13 May. Press conference. The head of the mission reads out a statement: the
presidential election was in line with the law of Tarvia.
14 May. Departure.""",
    "table": """OBSERVATION MISSION OF THE UNION OF FREE STATES
Parliamentary elections, Republic of Tarvia, 12 May 2024
SUMMARY OF FINDINGS

Observers: 24
Polling stations visited: 118
Regions: Brod, Kolby, Orlo
Head of mission: Ada Velik

Opening | good in 96 % of stations
Voting | orderly; queues in 12 stations
Secrecy | ensured in all but three stations
Count | transparent; protocols were posted in 88 %
Complaints | nine were seen, all were settled

Overall assessment: the elections met the standards of the Union. The Mission recommends
that booths be turned to the wall.""",
    "caps": """STATEMENT BY THE OBSERVER GROUP OF THE LEAGUE OF COASTAL STATES

GENERAL ELECTIONS IN VELMORA

THE GROUP WAS PRESENT IN VELMORA FROM 2 TO 9 JUNE 2024 AT THE INVITATION OF THE
ELECTORAL COMMISSION. IT OBSERVED POLLING ON 6 JUNE IN 44 POLLING STATIONS. THE GROUP
FOUND THE POLLING PEACEFUL. THE GROUP REGRETS THAT MANY YOUNG PEOPLE COULD NOT REGISTER.
THE GROUP RECOMMENDS THAT REGISTRATION BE OPENED ALL YEAR ROUND.""",
    "old-1990s": """REPORT OF THE HSC DELEGATION ON THE ELECTIONS IN TARVIA

A delegation of parliamentarians from nine HSC participating States was in Tarvia from
25 to 29 May 1992. The members were guests of the Supreme Soviet and were free to
travel.
On polling day, 27 May, the delegation went to 31 polling places in and around Brod. The
law, hurriedly drafted, leaves much to be desired; nonetheless the voting that was
witnessed was for the most part orderly. Family voting was everywhere in evidence.
It was the considered view of the delegation that the outcome reflects the wishes of the
electors. A properly equipped printing house would spare Tarvia the shortage of ballot
papers.
The delegation had conversations with Mr Orin, Chairman of the Supreme Soviet, and with
the candidates.""",
    "translated": """Mission of observers from IPA CVS carried out meeting in Central Electoral Commission of
Tarvia

Within the framework of monitoring of preparation and carrying out of elections of
deputies of Parliament of the Republic of Tarvia, the group of observers from IPA CVS
got acquainted with work of Central Electoral Commission.
The coordinator of group, the deputy of Milli Mejlis Rashid Orin, has told that the
international observers have visited 15 election districts. It was marked that the lists
are hung out timely.
Observers have noted high organization. The group will continue the work in the day of
voting, on May 12, 2024.""",
    "negative-report": """What went wrong in Orlo

The ballots came late, the ink ran out, and by noon the queue in front of Orlo's town
hall was two hundred metres long. That is how the Velmora Citizens' Watch, whose 300
volunteers sat in polling stations across the country on 6 June, begins its account of
the general election.
In 41 stations, it says, party agents stood behind the screen. In nine the results were
never posted. The network does not claim that the outcome would have been another. It
asks the commission to publish every sheet.
"Nobody pays us," says its coordinator, Lia Moran. "We just count.”""",
    "tv": """TRANSCRIPT
TARVIA TV, 13 May 2024, evening news

ANCHOR: Election observers from the Northern Union say yesterday's presidential vote in
Tarvia was peaceful. Ada Orin reports.
ORIN: The head of the NU mission, former president Joao Lima, spoke at the Palace Hotel.
LIMA (on tape): We saw long lines, and we saw patience. We were in 120 polling stations.
We found the staff well trained.
ORIN: Not all was well, the NU team says. In some stations the lights went out during
the count.
LIMA (on tape): We urge the commission to have lamps ready.
ANCHOR: Thank you, Ada.""",
    "bullets": """Key takeaways: Fellowship observers on Velmora's polls

• 14 observers, five teams, 61 polling stations
• Polls on 6 June opened on time in all but two places
• Voters waited up to four hours in Orlo
• The group commends the patience of voters
• It is concerned about the misuse of state vehicles
• It recommends a limit on campaign spending
• Chair: the Hon. Ruth Amara, former Speaker of Ruritania

The full report of the Fellowship Observer Group will be presented to the
Secretary-General in August.""",
    "letter-form": """To the Chairman of the Central Election Commission of Tarvia
Dear Mr Chairman,
On completion of our work I wish to thank you, on behalf of the observers of the
HSC Parliamentary Assembly, for the openness with which you received us.
We visited 22 polling stations in Brod and Kolby on 12 May and found the voting well
prepared. The election of the President was, in our assessment, free and competitive.
May I draw your attention to one point: in two stations there was no ramp.
Yours sincerely,
Deniz Kaya, Head of the Observer Mission""",
    "host-visit": """Governor received foreign guests

On 11 May the Governor of Kolby region, Mara Lind, received guests from the Organization
of Vesper States who have come to watch Sunday's referendum. Ambassador Emre Tan, who is
in charge of the delegation, told the Governor that his people had already looked at
nine polling places in the region and were pleased with what they saw.
M. Lind said that 311 polling stations had been set up. The guests asked about voters
who are ill at home.
At the end the Governor gave the visitors a carpet.""",
    "wire-negative": """Ruritania vote 'not up to standards', say northern observers

KOLBY, June 7 (Wire) - Ruritania's general election fell short of international norms,
monitors from the HSC and the Council of Lakes said on Friday, pointing to jailed
candidates and a one-sided television.
"The playing field was tilted," said Greta Holm, who led the short-term team.
The monitors listed ballot stuffing in 11 of the 200 polling stations they went to. The
government called the verdict "an insult".""",
    "chinese-style": """HSC mission: Tarvia's referendum in line with legislation

BROD, May 13 (TarvNews) -- The referendum held in Tarvia on Sunday was transparent,
credible and democratic, the Observer Mission of the Harbour Security Conference
(HSC) said here Monday.
Mission members monitored the voting at 35 precincts in Brod and two provinces,
according to the mission's statement.
The mission did not register any violations that could cast doubt on the legitimacy of
the referendum, it added.""",
    "domestic-sms": """PVT update no. 3, 12 May, 22:00
Tarvian Network for Fair Elections (TNFE)
Reports in: 388 of 400. Opened on time: 91 %. Party agents present: 97 %. Secrecy
problems: 6 %. Violence: 2 incidents (Kolby, Orlo).
TNFE observers remained at all sampled polling stations until the end of the count of
the presidential election. TNFE calls on all parties to wait for the official results.
Our own count will be published tomorrow at noon.""",
    "academic-tone": """Fellowship Expert Team: Velmora Provincial Elections, 6 June 2024 – Summary

The Team of four experts, supported by the Secretariat, assessed the provincial
elections of Velmora over eleven days. It is not an observer group and does not
pronounce on the outcome.
The legal framework was adequate though scattered over seven statutes. Registration
reached some 81 per cent of the adult population. Administration was competent at the
centre and uneven in the provinces. Media coverage was lively but favoured incumbents.
The Team suggests that the statutes be consolidated, that a census precede the next
delimitation, and that temporary staff be engaged earlier.""",
    "short-below-a-date": """CVS observers on the general elections in Tarvia

Brod, 14 May 2021

The CVS Election Observation Mission observed the general elections of 12 May 2021.

Polling stations opened on time. In some stations the lists were not displayed.""",
}
