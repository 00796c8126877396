"""Made-up news items and press releases, judged sentence by sentence.

A line that begins with "+" is a finding of the mission, one with "-" is none, one with "~" may be either; a blank line
parts paragraphs. Places, people and numbers are invented.
"""

NEWS = [
    """
- Northern Union observers: Ruritania votes in calm

- Streslau, 5 May 2031 /RNA/.
- Observers of the Northern Union followed Sunday's parliamentary election in Ruritania.

+ "Nobody we spoke to had been told how to vote," Ilka Torvald, who heads the mission, told a news conference.
+ Ballot papers lay ready at every table, she continued, and the boxes had been shown empty before the doors opened.
+ Only in the hill villages did people have to walk far to their polling station.

+ Ms. Torvald had words of praise for the young people who served on the commissions.
+ "They knew the rule book by heart," she said.

- The mission arrived on 28 April and visited 31 polling stations.
- Ruritania's Central Election Commission put turnout at 61 per cent.
- Its chairman, Otto Rassendyll, said that not one complaint had been lodged.
- He called the election the best in the country's history.
""",
    """
- Southern League team sums up presidential run-off

- 17 June 2032

- The observer mission of the Southern League presented its conclusions in Zenda today.
- The League sent twenty-two observers, among them members of parliament from seven countries.

+ According to mission coordinator Pavo Lindt, the second round was run with a firmer hand than the first.
+ Lists had been tidied up, and the names of the dead were gone from them.
+ The new electronic terminals stood idle in about a tenth of the stations, however.

+ He also remarked that party agents stayed until the last protocol was signed.
+ Campaign songs blared from a lorry outside two schools used for voting, which the police did nothing to stop.

+ Overall the League's observers judge the run-off to have been an honest contest.

- After the briefing Mr Lindt was received by Foreign Minister Klara Tarlenheim.
- The minister said that Ruritania valued its friendship with the League.
""",
    """
- Heads of mission meet election commission

- Streslau, 2 May 2031

- The head of the Northern Union's mission, Ilka Torvald, met the Chairman of the Election Commission, Otto Rassendyll.
- The Chairman told the guests about the preparations for the vote.
- Voter lists had been updated, ballot papers printed and 4,120 polling stations equipped, he said.
- Observers would be welcome at each of them.

- The mission will follow the voting in four provinces and make its statement public on Monday.
- Ms Torvald thanked the Chairman for the warm welcome.
""",
    """
- Observers fault count in Graustark

~ The mission sent to Graustark by the Northern Union has criticised the way votes were tallied on Thursday.

+ In an interim report the observers say that results forms were filled in with pencil and changed afterwards.
+ In eleven of forty counting centres agents were ordered out of the hall.
+ Power cuts lasted for hours, and no candles had been provided.

- Graustark, a country of four million, last voted in 2026.
- President Gren Halfont is seeking a third term.
- His rival, Tamsin Yetive, rejected the results and called her supporters to the streets.
- "They stole it in the dark," Yetive told journalists.

+ The mission nevertheless commended the patience of voters, some of whom had queued since three in the morning.
+ It wants the commission to put scans of all the forms online.

- The commission's spokesman dismissed the report as one-sided.
""",
    """
- Northern Union: referendum in Lutha met standards

~ The referendum on a new constitution in Lutha was free, the Northern Union's observers have found.
~ Blentz, 12 September 2033.

+ "People had the text in their hands weeks before the vote," said the head of the group, Senator Aila Munk.
+ She named the radio lectures by law professors as an example worth following.
+ There was less to be said for the debate on television, where opponents of the draft were rarely seen.
+ The question on the ballot paper was short and could be understood by all.

- The draft was approved by parliament in June.
- It cuts the number of deputies from 180 to 120.
- Senator Munk's group had nine members and worked in Lutha for six days.

+ The senator ended by asking the authorities to let prisoners awaiting trial vote next time.
""",
    """
- Domestic network releases its verdict

- The Open Ballot Network, which placed 900 observers at polling stations on Saturday, has published its findings.
- Founded in 2019, the network brings together sixty citizens' groups.

+ It reports that 94 per cent of stations opened within half an hour of the appointed time.
+ Campaigning near the entrance was seen at one station in twelve.
+ Its volunteers met with distrust in the eastern districts, where nineteen of them were sent away.

+ The network's quick count matches the figures of the commission.
+ It urges all sides to take their complaints to court.

- The network's training of observers was paid for by membership fees.
- Results are to be announced on Tuesday.
""",
    """
- Joint press release

- Streslau, 6 May 2031

- The mission of the Northern Union has completed its work in Ruritania.
- It was headed by Ilka Torvald and made up of thirty parliamentarians.
- In Streslau its members met with leaders of parties, editors and diplomats.

+ The mission saw an election that was prepared with care.
+ Most commissions had too little room, and screens stood so close together that voters could see one another's papers.
+ Wheelchair users had to be lifted up the steps of many a school.
+ None of this changed the outcome, in the mission's view.

- The mission wishes the newly elected deputies success.
- The full statement can be found on the website of the Union.
""",
    """
- Streslau (Dawn Agency), 9 May 2031

+ International monitors gave Sunday's election in Ruritania a fairly good mark on Monday.
+ The count was rated less well: basic procedures were often skipped.

+ "The commission was better prepared than before," said Ana Belo, the leader of the mission.
+ She singled out the printed registers, which were clear and complete.

- The Central Election Commission rejects the criticism.
- The Reform Party petitioned the Supreme Court and lost the case.
""",
    """
- Northern Union observers followed the parliamentary election in Ruritania

- Streslau, 6 May 2031

- At the invitation of Ruritania the Northern Union sent observers to the parliamentary election of 5 May 2031.
- The mission was led by Ilka Torvald.

- On election day, members of the mission visited 14 polling stations in Streslau.
+ The polling stations were well equipped and all necessary conditions were created for voters.
+ Voting took place in a calm atmosphere.
+ In some stations the lists were not displayed.

+ The members of the mission noted the high level of organisation.
""",
]
