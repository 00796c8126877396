"""Made-up statements of missions, judged sentence by sentence; the marks are those of finding_texts_news."""

STATEMENTS = [
    """
- PRELIMINARY STATEMENT BY THE OBSERVER MISSION OF THE NORTHERN UNION

- Streslau, 6 May 2031

- INTRODUCTION

- At the Government's invitation the Northern Union sent forty observers to the elections of 4 May 2031.
- They were led by Ilka Torvald, a former speaker of parliament.
- The Mission exchanged views with parties, the press and the election commission before the vote.

- LEGAL FRAMEWORK

+ The election law is clear on most points, though it leaves the financing of campaigns almost untouched.
+ Changes made two months before the vote caught parties unprepared.
+ A candidate must pay a deposit that few outside the big parties can raise.

- THE CAMPAIGN

+ Town squares were full, and speakers of every colour found an audience.
+ Near Zenda the tents of one party were set on fire.
+ State lorries brought people to the Prime Minister's meetings.
+ Talk of traitors and foreign agents poisoned the last week.

- THE MEDIA

+ Four in five minutes of the evening news went to the governing party.
+ Newspapers were livelier.
+ Two reporters were held overnight for filming a queue.

- VOTING

- On election day our teams went to 212 polling stations.
+ Almost all of them opened by seven.
+ Voters found their names on the roll without much searching.
+ In the port district the ink could be washed off with soap.
+ Mothers with small children were let through first.
+ Soldiers stood guard at a distance and did not come in.

- COUNTING

+ The boxes were emptied on to a table everybody could see.
+ Disputed papers were set aside and decided on by show of hands.
+ Copies of the record were not always given to agents.

- RECOMMENDATIONS

+ Spending by candidates needs a ceiling and a body that checks it.
+ The broadcaster's board should be chosen by parliament.
+ Polling places be moved to the ground floor.
+ Publish the roll on the internet a month before the vote.

- The Mission is grateful to the people of Ruritania for their hospitality.
- A final report will follow in three months.
""",
    """
- STATEMENT of the Southern League Observer Group on the Presidential Election in Graustark

- 1. The Group was formed by the Secretary General of the Southern League and consisted of eighteen persons.
- 2. Graustark elects its president for five years; a second round is held where nobody wins half of the votes.
- 3. The Group called on the Chairman of the Supreme Court and on three of the candidates.

+ 4. Of nine who applied, four candidates were left out for want of signatures, and the reasons given were brief.
+ 5. Women stood for office in greater numbers than before.
+ 6. We heard from many quarters that civil servants had to hand in photographs of their marked ballots.
+ 7. Polling staff were patient with elderly people who came without papers.
+ 8. There were stations where curtains did not reach the table.
+ 9. The tallying of results in Edelweiss was slow, and the screen meant for the public stayed dark.
+ 10. No force was used by the police, whose presence reassured voters.
+ 11. In the Group's eyes the people of Graustark had a real choice.
+ 12. It would be wise to give the commission a budget of its own.

- 13. The Group expresses thanks to all those who helped it in its work.
""",
    """
- Interim Statement

- Observer Group of the Northern Union

- Good afternoon, ladies and gentlemen.
- I am honoured to share our first impressions with you.
- We have been in the islands since 20 April and have met a wide range of people.
- What we say today is preliminary; counting is still going on.

+ We were moved by the sight of voters wading ashore to reach their polling station.
+ Officials handled a heavy load with good humour.
+ Boats with ballot boxes came late to the outer islands, as they did five years ago.
+ Money changed hands during the campaign: this we were told in village after village.
+ Just one woman in ten candidates is not good enough.
+ Radio brought the voices of all candidates to every island.
+ Young first-time voters turned out in large numbers.

+ We encourage all parties to await the results in peace.
+ The register must be cleaned well before the next poll.

- Our final report will go to the Secretary-General and then to governments.
- I now look forward to your questions.
""",
    """
- VERIFICATION STATEMENT

- Citizens' Watch of Ruritania, with the Northern Union

- Citizens' Watch is a coalition of church and student groups.
- We trained 1,100 observers and sent them to stations drawn by lot.

- This is what they reported:

+ - set-up was complete at 91% of stations when the doors opened;
+ - at 6% no party agent was to be seen;
+ - assisted voters were helped by a person of their own choosing at nearly all stations;
+ - threats against our volunteers were noted at four stations;
+ - 98% of presiding officers announced the count aloud.

+ Our estimate of the vote agrees with that of the commission.

- We call on:

+ - the commission to explain the delay in the north;
+ - the police to find those who burned the office in Hentzau;
+ - candidates to keep their word and accept the verdict of voters.

- For more information write to watch@ruritania.example.
""",
    """
- FINAL STATEMENT OF THE NORTHERN UNION MISSION ON THE LOCAL ELECTIONS IN LUTHA

- The Northern Union has observed elections in Lutha since 2015.
- Twelve observers of the Union worked in three towns between 3 and 9 March 2034.

+ The elections were prepared on time and without favour to any side.
+ Women and men of all ages served as clerks.
+ Information on where to vote hung in shops, churches and trams.
+ Appeals were heard within a day, and the rulings were read out in public.
+ Turnout was higher in the villages than in the capital.
+ Councils with few seats leave small parties no room under the present system.
+ Nothing hindered our observers in their work.
+ The Mission believes that a single ballot for mayor and council confuses voters.
+ Its observers met not one voter who had been put under pressure.
+ To sum up, the will of the people of Lutha found free expression.

- The Mission takes this opportunity to congratulate the people of Lutha.
- Done in Blentz on 9 March 2034 in two languages.
""",
    """
- Preliminary Statement

- Northern Union Election Observation Mission to Kravonia

- 10 March 2032

- 1. This statement gives the main observations of the Northern Union Mission.
- 2. The Mission, led by Dag Mirvel, deployed eight teams to five regions from 1 March.
- 3. Kravonia's assembly has 90 members, who serve four years.

- Context

+ 4. The poll came at a time of rising prices and little trust in politics.
+ 5. Talks between government and opposition on a new electoral code had broken down.

- Administration

+ 6. The commission kept to its calendar.
+ 7. Two of its seven seats were vacant throughout.
+ 8. Its meetings were closed to the press.
+ 9. Training reached every chairperson but few ordinary members.

- Registration of voters

+ 10. The roll has 2.1 million names, more than the adult population according to the last census.
+ 11. Nobody could tell the Mission how the dead are taken off it.

- Candidates

+ 12. Thirteen lists applied and eleven were accepted.
+ 13. Reasons for turning down the other two were published.
+ 14. Only three lists were led by a woman.

- Campaign

+ 15. It was a subdued affair, with few meetings outside Slavna.
+ 16. Teachers told us that they had been made to attend.
+ 17. Nobody was hurt.

- Election day

- 18. The teams observed opening at 8, voting at 96 and counting at 8 stations.
+ 19. Queues formed only after church.
+ 20. In a quarter of the stations one could look over voters' shoulders.
+ 21. Agents wrote down everything and did not interfere.
+ 22. At two stations more papers were in the box than names had been ticked.

- Recommendations

+ 23. To parliament: lower the deposit.
+ 24. To the commission: open meetings to journalists.
+ 25. To the media: give women a hearing.

- 26. The Mission thanks the people of Kravonia.
""",
    """
- Media release

- Fair Vote Watch interim report on Ruritania, 1 May 2034

- We are forty local groups with a single aim: clean elections.
- This report covers the month of April.
- We interviewed 300 candidates and read 90 newspapers.

+ Our monitors in twelve of fifteen districts have noticed government cars carrying party flags.
+ Hate speech against the Lutha minority has doubled since March.
+ The commission has answered only four of our nineteen letters.
+ Voter cards are being handed out too slowly.
+ Debates between candidates take place in every district town, and halls are full.
+ One candidate was shot at on 22 April.
+ Parties hide who pays them.

+ We ask the police to protect candidates of all parties.
+ We also ask editors not to print unchecked rumours.

- Our next report will come out on 20 May.
- For questions call Ana Roth at the office.
""",
]
