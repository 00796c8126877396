"""More made-up kinds of texts that are no observation statements, each near to one in its words."""

FURTHER_TEXTS = {
    "security-advice": """Travel advice for Ruritania

Parliamentary elections will take place in Ruritania on 12 October. You should avoid polling stations, rallies and
large crowds, follow local media and observe the instructions of the police. Demonstrations may turn violent without
warning. International observers are present in the country, and their vehicles may be targeted. Carry a copy of your
passport. The embassy will be closed on election day. Voting ends at 8 p.m., and the sale of alcohol is banned until
the morning.""",
    "syllabus": """POL 340 Elections and Their Observers, spring term

Week 1 introduces concepts of free and fair elections. Week 2: election observation missions and how they work; read
chapters 1 to 3. Week 3: how observers choose polling stations, with an exercise on sampling. Week 4: statements of
missions compared. Students write two essays of 2,000 words and sit an exam. Attendance counts for ten per cent of the
mark. Office hours are on Tuesdays from 2 to 4 p.m. Plagiarism is reported to the dean.""",
    "fundraising": """Your gift puts an observer in every polling station

Elections in Ruritania are three months away. Last time, hundreds of citizens went to bed not knowing whether their
vote would count. With 25 crowns you pay the bus fare of one observer; with 100 crowns you train a team. Since 2009
donors like you have helped our network to send volunteers to four elections. Please give today through our website.
Every donation is tax-deductible, and you will receive our newsletter. Thank you for standing with voters!""",
    "quiz": """Election quiz: how much do you know?

1. How many polling stations did Estria have at its last election? a) 400 b) 900 c) 1,400. 2. What does an election
observer wear? a) a blue vest b) a hat c) a sword. 3. Which mission observed the vote of 1991? a) the League's b) the
Union's c) none. 4. At what age may citizens vote? Answers: 1c, 2a, 3b, 4: eighteen. Nine right answers: you could head
a mission yourself. Fewer than four: read our guide to the election again and try once more on Sunday.""",
    "parliament-question": """Written question E-114/2022

To the High Commissioner. Subject: elections in Velmora. Elections took place in Velmora last month. According to media
reports, the election observation mission was refused visas for nine observers. 1. Is the Commissioner aware of these
reports? 2. What steps does she intend to take before the next election? 3. Will the funds for the electoral commission
be reviewed? Answer: The Commissioner refers the honourable member to the answer given to question E-98/2022.""",
    "students-union": """Students pick new union board

Voting in the union election closed at noon on Friday, and turnout was a record 31 per cent. Marta Quill of the Green
List won the chair by 44 votes. Two observers from the debating club watched the count in the canteen, where the mission
was mostly to keep the coffee hot. The returning officer said the ballot box had been sealed with chewing gum. The new
board meets on Monday to discuss the price of lunch, the bicycle shed and the summer ball.""",
    "encyclopaedia": """League for Open Ballots

The League for Open Ballots (LOB) is an organisation founded in Brod in 1988. Its headquarters are in Velmora City. It
sends observers to elections at the invitation of states. The League has 14 member states and is governed by a council,
which elects a secretary-general for four years. Its observer missions have been criticised by scholars as too polite.
In 2004 a split led to the founding of a rival body. The budget is 3 million crowns a year. Its emblem is a white
urn on blue. See also: election monitoring; list of intergovernmental organisations.""",
    "currency-mission": """Staff mission of the Stability Fund concludes visit to Velmora

A staff mission of the Stability Fund led by Irma Dolen visited Brod from 3 to 14 June. The mission met the Minister of
Finance, the Governor of the Central Bank and other officials. "Growth slowed ahead of the parliamentary election, and
the deficit widened," Ms Dolen said. The mission recommended a lower wage bill and observed progress in tax collection.
Reserves stand at four months of imports. The team thanks the authorities for their hospitality and will return after
the new parliament is elected.""",
    "vendor": """BallotTech scanners count Estrian vote in record time

BallotTech plc is proud that its scanners counted the presidential election in Estria within four hours. The X9 model
was installed in all 1,204 polling stations. Observers praised the speed of the machines, the company said. "Our
customers get certainty at a low price," said chief executive Dirk Amsel. The share price rose by six per cent. The
X9 will be shown at the Brod fair in May. For a free demonstration contact our sales team.""",
    "police-bulletin": """Police bulletin, election day, 18.00

The National Police report that 14,000 officers guard polling stations. By 18.00 there were 31 arrests: 12 for
drunkenness, 9 for theft, 6 for campaigning near a polling station and 4 for brawls. A handbag belonging to a foreign
observer was stolen in Harbour Street and returned. Traffic is normal. Citizens are asked to leave bags at home. The
next bulletin on the vote follows at 21.00.""",
    "grant-report": """Project completion report: Support to Citizen Observers, phase II

Output 1: 600 observers trained (target 550, achieved). Output 2: 12 workshops held on election law (target 12). Output
3: one database built. Expenditure was 94 per cent of the budget; the variance is due to the exchange rate. Risks: staff
turnover, delayed elections. Lessons: contracts should be signed earlier. Indicators will be verified by an outside
evaluator in the autumn. Annexes: financial tables, list of equipment, logframe.""",
    "exhibition": """A century of voting, in one room

The new exhibition at the Brod City Museum shows ballot boxes, posters and seals from a hundred years of elections.
Visitors can sit in a polling booth of 1921 and try on the vest of an election observer. A film tells how the first
mission of foreign observers came by steamer. Children stamp their own ballot. Open daily except Mondays until 30
September. Admission is 6 crowns; guided tours on Saturdays at 11 a.m.""",
    "weather": """Showers for polling day

Voters in the north will need umbrellas on Sunday. A front crosses the country in the morning, and by noon rain reaches
the capital, where polling stations open at 7. Temperatures climb to 14 degrees. Observers of the sky may catch a
rainbow over the bay in the evening, when voting ends. Snow is possible above 1,200 metres; the electoral commission has
put chains on the wheels of its vans. The outlook for the second round in a fortnight is dry.""",
    "asylum-interview": """Summary of interview, case 44-B

The applicant states that he was born in the Osmian hills and worked as a teacher. In the election of 2018 he was asked
by the party to mark ballots for others and refused. He states that he told an election observer, and that two men came
to his home the same night. He was held for nine days. He left the country in a lorry. The applicant presents a
photograph of a polling station. The interviewer notes that dates are consistent. A decision is reserved.""",
    "markets": """Crown gains as election passes

The crown rose 1.2 per cent on Monday after the election in Ruritania ended without a run-off. Bonds rallied and bank
shares led the exchange. "Investors were relieved that the observers found nothing dramatic," said Petra Holm of Holm
Securities. The central bank meets on Thursday. Analysts see inflation at five per cent at the end of the year, and a
vote on the budget in the new parliament before Easter. Oil slipped to 71.""",
}
