"""Made-up texts that speak of observers and elections, and are no statements of observers."""

TRICKY_TEXTS = {
    "arriving": """Observers begin to arrive as campaign enters last week

BROD, 22 November – Foreign observers are beginning to arrive in Brod for the elections to the Great Council, the
Foreign
Ministry said on Saturday. By Friday 212 observers from 31 states and nine organisations had applied to the Central
Election
Commission for accreditation. Applications are taken until 25 November. The campaign ends on 29 November. Polling
stations
will be open from 8 a.m. to 8 p.m. Results are expected within two hours of closing.""",
    "accredited-so-far": """Tarvia accredits 300 observers ahead of vote

The election commission said on Tuesday it had so far accredited 300 international observers for next month's
presidential
election. The OSCE mission will be the largest, with 120 observers, while the CIS plans to send 80. Ballots will be
printed
next week. Voters abroad are to vote at 40 embassies. The commission expects more requests by Friday.""",
    "letter-of-invitation": """Ministry of Foreign Affairs of Tarvia
No. 14/221
Excellency,
I have the honour to inform you that elections to the Great Council will be held on 27 October 2024. The Government of
Tarvia invites your esteemed organisation to send an observation mission. International observers will enjoy free
access to
all polling stations. Earlier elections were recognised as democratic by observers of your organisation, which
visited 30
polling stations. I should be grateful if the list of members could be sent by 15 October.
Please accept, Excellency, the assurances of my highest consideration.
Jan Orel, Minister""",
    "letter-of-thanks": """Dear Mr Secretary General,
Thank you for your letter of 3 May on the forthcoming local elections. I have the pleasure to confirm that we will
send a
delegation of six observers. The observers wish to visit polling stations in Brod and to meet the election commission.
I should be grateful for your help with visas and accreditation.
Yours sincerely,
Mara Lind, Head of the Election Department""",
    "abstract": """When Monitors Disagree: Verdicts on Elections in Small States
Journal of Imagined Studies 14 (2): 201–226
Abstract
Why do international observers who attend the same election disagree? Drawing on a data set of 312 statements by eight
organisations, we show that membership is the best predictor of a positive verdict. Missions of regional bodies found
the
elections credible in 96 per cent of cases. Missions with long-term observers are more critical. We find no effect of
the
number of polling stations visited.
Keywords: election observation, autocracy
Received 3 March 2022; accepted 19 October 2022""",
    "book-review": """Watching the Watchers, by Ida Falk. University Press of Brod, 320 pp.
In this book Falk asks what election observers are good for. She interviewed forty heads of missions, and followed
three
missions in the field. The chapters on the CIS and the OSCE are the best. Observers, the author argues, see what they
are
sent to see. The literature on election monitoring has long needed a volume like this. Scholars and students will
want it.""",
    "op-ed": """Why election observers should stay at home

Every few years the same circus comes to town. Observers in blue vests visit polling stations, eat well and declare an
election free. I have never understood what for. A mission that stays a week cannot know a country. Governments should
spend the money on schools. Voters do not need strangers to tell them what they saw. My grandmother could have told
you
that the last referendum was rigged.""",
    "speech": """Address of the President on the occasion of the elections

Dear compatriots!
Yesterday our people passed a great test. The elections were open and democratic. Over seven hundred international
observers
saw this with their own eyes. They visited hundreds of polling stations and were present at the count. I thank them
for
their objectivity. I instruct the government to prepare a programme of new jobs within a month. I congratulate you on
this
victory! May our Motherland flourish!""",
    "ministry-rebuttal": """Comment by the spokesman of the Foreign Ministry of Tarvia

The Ministry rejects the biased conclusions of the OSCE observers on the parliamentary elections. The observers
ignored the
facts that we had given to them. Tarvia will continue to improve its laws without lessons from abroad. The Ministry
calls on
its partners to respect the choice of the people. Our ambassadors have been instructed to explain our position.""",
    "party-on-observers": """The Unity Party thanks its voters

The elections were free, transparent and peaceful. Our 9,400 delegates observed the voting throughout the country and
noted
no irregularity. We commend the commission for its work. We urge the losers to accept the verdict of the ballot
boxes. A
celebration will be held on Saturday. Long live the Republic!""",
    "job": """Electoral Analyst, Election Observation Mission

The project is looking for an analyst for an election observation mission to be deployed in May. The analyst will
draft the
chapters on the legal framework of elections and brief observers. Candidates must have a degree in law and five years
of
experience with observation missions. Please send a CV and a cover letter by 3 April. Only shortlisted candidates
will be
contacted.""",
    "tender": """Invitation to tender: vehicles for an election observation mission

The contractor shall supply 40 vehicles with drivers for observers of the mission. Tenders must be received by noon
on 3
May. The vehicles will be used by long-term observers in 12 regions until the end of the election. Bidders should
enclose
proof of insurance. The contract will be awarded to the lowest offer.""",
    "training": """Observers trained in Port Selwyn

Forty young people took part in a training course for election observers at the weekend. Participants learned how to
fill in
forms, how to behave at polling stations and what the law says of the count. "It was useful," said one. A second
course will
be held in May. The seminar was paid for by the Civic Fund. The participants received certificates.""",
    "memorandum": """Organisations sign memorandum on election observation

The Secretary General of the Turkic Council and the chairman of the commission signed a memorandum of understanding on
Friday. The sides will exchange experience in elections and invite each other's observers. A working group will be
set up.
The next meeting is planned for May in Brod.""",
    "conference": """Conference on election observation opens in Brod

Representatives of 30 organisations gathered on Monday for the annual conference on election observation. Speakers
discussed
social networks, money in politics and the safety of observers. The conference continues until Wednesday. A panel on
artificial intelligence will close it. Participants will visit the old town.""",
    "visit-of-head": """Head of observation office to visit Tarvia

The director of the regional election office will visit Tarvia next week ahead of the parliamentary elections. She is
expected to meet ministers and to discuss the plans of an observation mission. The mission would be deployed in
March. The
visit will end with a press conference.""",
    "anniversary": """Thirty years of observing elections

The Centre for Fair Ballots turns thirty this year. Since its foundation it has sent 3,000 observers to 114 elections.
Its first mission went to a small island where ballots were kept in fish crates. The anniversary will be marked with
an
exhibition and a concert. Former observers are invited to send photographs.""",
    "law-change": """Parliament narrows rights of observers

The Great Council on Thursday passed amendments to the law on elections. Observers may no longer film the count, and
organisations must register with the commission sixty days before a vote. The amendments were backed by 77 deputies.
The
opposition called them a step back. The president is expected to sign them.""",
    "results": """Ruling party wins in Vales

With 98 per cent of votes counted, the Unity Party has 61 of the 101 seats, the election commission said on Monday.
Turnout
was 54 per cent. The opposition leader conceded defeat and wished the winner luck. Talks on a coalition begin this
week.
Markets rose on the news. The commission will confirm the results by Friday.""",
    "poll": """Poll: voters trust observers more than parties

Six in ten people in Vales trust election observers, a survey by the institute Pollwise shows. Only two in ten trust
parties. The survey was conducted among 1,004 adults by telephone. The margin of error is three points. Trust in the
commission fell from 51 to 44 per cent before the elections in May.""",
    "expelled": """Tarvia expels two election observers

Tarvia has expelled two election observers for breaking the conditions of their visas, the Interior Ministry said on
Wednesday. The men, aged 34 and 51, were put on a flight at noon. They were said to have taken part in a rally. Their
embassy has asked for an explanation.""",
    "accident": """Three observers hurt in road accident

A car carrying three election observers left the road near Port Selwyn on Saturday and hit a tree. The observers were
taken
to hospital with light injuries. They were on their way to a polling station. The driver had fallen asleep, police
said. The
road was closed for an hour.""",
    "budget": """Cost of observing elections to rise

The organisation will spend twelve million next year on sending observers, against ten this year, its council
decided. Air
fares account for most of the rise. Two members voted against. The council also approved new rules for the choice of
observers and put off a decision on a new building.""",
    "glossary": """Election observation: a glossary

Observer: a person who gathers facts about an election without taking part in it. Long-term observer (LTO): an
observer who
stays for two months or more. Quick count: an estimate of results from a sample of polling stations. Tabulation: the
adding
up of results. Mission: a group of observers who work under one head.""",
    "chess": """Candidates' match: observers praise play

Observers of the chess match praised the play of both candidates. The delegation of the federation noted the quiet in
the
hall. The arbiter recorded no violations. The second round will be played on Tuesday. A vote on the next host of the
tournament is due in May.""",
    "union-ballot": """Dockers elect new chair

Members of the dockers' union elected Rosa Quill as chair on Sunday. Tellers counted 3,112 ballots. She promised to
fight
for shorter shifts. Her rival, Tom Keel, congratulated her. The union will hold its next congress in autumn.""",
    "election-observers-to-be-sent-to-tarvia": """Election observers to be sent to Tarvia

The Nordic League will send 40 observers to the parliamentary elections in Tarvia on 4 May. The mission will be led
by Ida Falk. It will be deployed in six regions and meet the commission and the parties. A first statement is to be
published on 5 May. Observers will stay until 8 May.""",
    "how-to-become-an-election-observer": """How to become an election observer

Would you like to see how votes are counted? Citizens aged 18 or over may register as observers with the commission.
You need an identity card and a photograph. Training lasts one day. Observers may stay in the polling station from
opening until the count is over. They must not wear party colours.""",
    "candidate-accuses-rival-of-fraud": """Candidate accuses rival of fraud

Opposition candidate Mara Lind said on Monday the presidential election had been stolen. She claimed that boxes were
stuffed in three provinces and that her agents were thrown out of polling stations. Her party will go to court. The
ruling party rejected the claims. Police fired tear gas at protesters.""",
    "embassy-closes-early": """Embassy closes early

The embassy of Tarvia in Vales will be closed on 4 May because of the elections. Citizens may vote at the embassy
from 8 a.m. to 8 p.m. Please bring your passport. Observers of parties are welcome. Visas will not be issued on that
day.""",
    "minutes-of-the-meeting-of-the-election-c": """Minutes of the meeting of the election commission

Present: seven members. Observers: two. The chair opened the meeting at 10 a.m. The commission approved the form of
the ballot for the local elections. It took note of the list of observers. The budget for the second round was
adopted. The meeting ended at noon.""",
    "new-book-on-missions": """New book on missions

A mission to the elections of 1990 changed her life. In her memoir, the former diplomat Ida Brandt tells how she met
kings and fishermen. The book reads like a novel. It is published by Harbour Press and costs 20 crowns. Readers of
this newspaper get a discount.""",
    "tarvia-and-vales-foreign-ministers-meet": """Tarvia and Vales foreign ministers meet

The ministers discussed trade, visas and the forthcoming elections in Tarvia. Vales confirmed that it would send
observers. The ministers signed an agreement on fisheries. They praised the work of the joint commission. The next
meeting will be held in Port Selwyn.""",
    "what-the-papers-say": """What the papers say

The Brod Times writes that the elections were the dullest in memory. For the Vales Post, foreign observers were too
kind. The Herald wants a new law on parties. The Evening Star asks where the young voters were. Sport pages are full
of the cup final.""",
    "resolution-of-the-assembly-on-the-observ": """Resolution of the Assembly on the observation of elections

The Assembly, recalling its resolution of 2010, noting the importance of observing elections in the member states,
decides to establish a standing committee on the observation of elections; invites the member states to inform it of
their elections; requests the Secretary General to report to it every year.""",
    "electoral-calendar": """Electoral calendar

1 March: the election is called. 15 March: deadline for the accreditation of observers. 1 April: the campaign
begins. 28 April: day of silence. 29 April: voting. 5 May: results are announced. 20 May: second round, if needed.""",
    "court-upholds-results": """Court upholds results

The Constitutional Court on Friday upheld the results of the presidential election in Vales. Judges said that the
petitioners had not proved their claims. Observers had called the vote credible. The president will be sworn in on 1
June. The opposition said it would respect the ruling.""",
    "analysis-who-won-and-why": """Analysis: who won and why

The Unity Party owes its victory to the villages. In the capital it lost eight points. Analysts point to the price
of bread. Turnout was highest in the south. International observers called the vote free but not fair. The new
parliament will meet on Monday. A coalition with the Greens is likely.""",
    "book-on-observers": """Review: Guests of the vote, by Hanna Lind.
The book tells how missions observe elections. The author spoke to
200 observers. She finds that missions note faults but seldom say that an election was stolen. The chapters on voting
are lively. Readers will miss an index. 320 pages.""",
    "ministry-on-observers": """Ministry hails the verdict of observers

The Ministry of Foreign Affairs of Tarvia welcomes the statement of the League mission on the elections of 4 May. The
ministry notes that observers visited 1,000 polling stations. It regrets attempts to cast doubt on the vote. The
ministry thanks the voters. The government will study the recommendations of the mission.""",
}
