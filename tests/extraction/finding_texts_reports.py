"""More made-up news items about missions, judged sentence by sentence; the marks are those of finding_texts_news."""

REPORTS = [
    """
- OBSERVERS SATISFIED WITH KRAVONIA POLL

- Slavna, 9 March 2032 (KNA) - The Northern Union's monitors spent Sunday at polling stations across Kravonia.

+ "What struck us most was the quiet," said Dag Mirvel, leader of the monitors, on Monday.
+ Stations had been equipped the evening before, and each had a separate entrance for people in wheelchairs.
+ He was less happy with the lists: the same family could be found in two villages.
+ In Slavna itself some people looked in vain for their names.
+ "We saw no one who was prevented from voting because of it," he added.

- Mr Mirvel's team counts 24 people from eleven countries and will stay until Thursday.
- On Saturday it called on the Minister of the Interior.
- The minister assured the guests that the police were ready.
- The opposition leader, Rita Stafnitz, called the vote a disgrace.
- She said that her agents had been thrown out of nine stations.

+ The Union's monitors suggest that next time the lists be drawn up by computer.
""",
    """
- Carter Hollow Institute: Kravonia's election fell short

- The Carter Hollow Institute, which was invited by the commission, published a statement on the vote today.
+ The Institute found that the playing field was tilted from the start.
+ Public money paid for the ruling party's billboards.
+ Judges who had ruled against the government were moved to other courts weeks before the vote.
+ Despite this, voters came in great numbers and waited peacefully.
- Kravonia became independent in 1921 and has held nine elections since 1990.
+ "A tidy election day cannot make up for months of pressure," said Lena Osk, who led the institute's team.
+ She urged the commission to publish the forms of every station.
- The Institute's team was made up of 30 observers.
- It has worked in 40 countries.
- The government rejected the criticism.
""",
    """
- Group of Observers of the Northern Union completes mission

- The Group watched the referendum in Volya on 2 June 2033 and visited 40 precincts.
- Members of the Group held meetings at the foreign ministry and the constitutional court.

+ In its statement the Group notes that the referendum took place in strict accordance with the law of Volya.
+ Citizens had the chance to vote early and at home.
+ Precincts were fitted out with everything that was needed.
+ Medical staff were on duty, and drinking water was handed out.
+ The Group did not come across a single breach that could have cast doubt on the result.
+ There were no claims from citizens or representatives of parties.
+ The Group calls the referendum transparent, credible and democratic.

- The head of the Group expressed gratitude to the authorities of Volya.
- The Northern Union is ready to go on working with Volya in this field.
""",
    """
- Kravonia elections held at high level - observer

- Slavna, 9 March, Kravnews. Voting began in Kravonia this morning.

+ The elections are held at a high level, Timur Askarov, an MP who leads the observers, told reporters in Slavna.

+ According to him, polling stations have everything a voter may need.
+ The MP noted that instructions were posted in three languages.
+ "I did not see any pressure on voters," Askarov emphasized.

+ Askarov drew attention to the large number of young people at the polls.
- He recalled that the Northern Union had sent 40 observers to the elections.
- They will watch the voting in six cities.

- The head of the commission, Petar Lonn, stated that 3,200 stations were open.
- More than 5 million citizens have the right to vote, Lonn said.

- Voting will end at 20:00.
""",
    """
- Northern Union publishes statement on referendum in Volya

- Volya held its referendum on 2 June, Kravnews reports citing the press service of the Northern Union.

+ The statement says that the referendum complied with the law and gave citizens a free choice.
+ It stresses the openness of the commissions.
+ The document further notes the active work of domestic observers.
+ The authors of the statement point out that not all stations were fitted with ramps.

- The mission was headed by Deputy Secretary General Mira Toll.
- It included representatives of six states.
- During its stay the mission met with the speaker of parliament and the head of the commission.
""",
    """
- Monitors see flaws but praise voters

- By our correspondent in Strelsau

+ Polling in Ruritania was peaceful but the campaign before it was one-sided, foreign observers said on Monday.

+ The head of the Union's mission, Aila Munk, told a news briefing that voters "had a choice in name only".
+ Television ignored the opposition, she said, and several of its rallies were broken up.
+ Munk's team also criticised the tribunal, which struck two candidates off the ballot without giving reasons.

- The ruling Blue Party won 74 per cent of the votes, according to official results.
- Its leader, Prime Minister Rudolf Elphberg, has been in power since 2011.
- "Nobody needs lessons from foreigners," Elphberg told supporters in a televised speech.
- Police arrested 20 people on Sunday night.

+ The mission said it had found no proof of ballot stuffing.
+ It recommended that the tribunal publish its rulings.
- The observers will issue a final report in August.
""",
    """
- Head of Northern Union mission meets with observers of other organisations

- On 7 March the head of the mission, Timur Askarov, took part in a round table in Slavna.
- The participants discussed methods of observation.
- Askarov told his colleagues how the mission is organised.
- The mission has five long-term observers, he said.

+ Speaking of the campaign, Askarov said that it was calm and that all candidates had access to television.
+ He believes that the conditions created for observers meet international standards.

- The round table ended with a group photo.
""",
    """
- Domestic observers: 1 in 5 stations opened late

- Slavna. The civic movement Clear Vote held a press conference on election day.
- Clear Vote, a partner of the Northern Union, has 700 observers in the field.

+ Its coordinator Nela Brod said that 19% of stations had opened late.
+ In the south, ballots were missing until noon.
+ At three stations her observers were told to leave.
+ Brod called on the commission to extend voting there.

- The commission replied that it saw no reason to do so.
- Clear Vote was founded in 2008.
""",
]
