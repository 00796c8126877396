"""Further rows for the reading of elections: several votes of one day, days told obliquely, early votes."""

from datetime import date

P, L, S, C, R = "presidential", "parliamentary", "senate", "local", "referendum"

TOLD_TYPES = [
    ("Mazhilis and maslikhats: Kazakhstan chooses twice in a day", [L, C], "two offices in a headline"),
    ("Senate and councils: a quiet day in Velmora\n\nThe observers saw no queues.", [S, C], "the headline alone"),
    ("Two votes, one day: president and parliament\n\nThe observers followed both.", [P, L], "after the colon"),
    ("Tarvia elects its Mazhilis and, on the same Sunday, 19 March, its maslikhats.", [L, C], "on the same Sunday"),
    ("Tarvia voted for its parliament. City and district councils were elected the same day.", [L, C], "the same day"),
    ("The parliamentary elections were calm. Simultaneously, voters chose mayors.", [L, C], "simultaneously"),
    ("The presidential election was calm. On the same day a referendum was held.", [P, R], "a vote on the same day"),
    ("The presidential election took place. On the same day the observers visited the city council.", [P], "a visit"),
    ("The parliamentary elections took place. On the same day the Mission met the Mayor.", [L], "a meeting"),
    ("Aspirants contend for 1,390 places in councils of different levels.", [C], "seats that are fought for"),
    ("Half of the seats in the Senate were up for election.", [S], "seats up for election"),
    ("A third of the Senate was renewed. Observers watched the polls.", [S], "a chamber renewed"),
    ("Voters received three ballots: presidential, parliamentary and municipal.", [P, L, C], "ballots in a list"),
    ("Voters of the region went to the polls to elect their regional parliament.", [C], "a regional parliament"),
    (
        "The second round between the two presidential candidates was calm. Voting was orderly.",
        [P],
        "its candidates",
    ),
    ("The former presidential candidate thanked the voters for their vote.", [], "who ran in another vote"),
]
TOLD_EARLY = [
    ("Tarvia elects its Assembly two years ahead of schedule.", True, "the present tense"),
    ("The snap poll was calm.", True, "a poll without its office"),
    ("The elections to the dissolved parliament were held a year sooner than planned.", True, "sooner"),
    ("The parliamentary elections, not due until 2025, were called in April.", True, "not due until"),
    ("The mission began its work ahead of schedule. The parliamentary elections were calm.", False, "other work"),
]
_SATURDAY = date(2023, 6, 10)
TOLD_FROM_ISSUE = [
    ("The ballots in the presidential election were cast yesterday.", _SATURDAY, "2023-06-09", "ballots cast"),
    ("The presidential election, three days ago, was calm.", _SATURDAY, "2023-06-07", "days ago"),
    ("In nine days' time Tarvia elects a president.", _SATURDAY, "2023-06-19", "in so many days"),
    ("Tarvians chose their parliament on the seventh of June.", _SATURDAY, "2023-06-07", "in words, without the year"),
    ("This past June 4, citizens came to the urns to elect deputies.", _SATURDAY, "2023-06-04", "this past"),
    (
        "Tarvia elects its Assembly and, on the same Sunday, 4 June, its mayors.",
        _SATURDAY,
        "2023-06-04",
        "the same day",
    ),
]
TOLD_DAYS = [
    ("On the twenty-first of May 2023 the presidential election was held.", "2023-05-21", "a day in words"),
    (
        "In the evening of 7 June 2023, after the polls had closed, observers met.",
        "2023-06-07",
        "after the polls closed",
    ),
    ("The polls opened at 7 a.m. on 4 June 2023 and the vote was calm.", "2023-06-04", "the polls opened"),
    (
        "On 4 June 2023 a group of observers monitored the referendum on a draft law.",
        "2023-06-04",
        "monitored the vote",
    ),
    (
        "The mission is here since 1 June to observe the elections which take place on 4 June 2023.",
        "2023-06-04",
        "since",
    ),
    ("On 4 June 2023 counting was watched at 30 polling stations.", "2023-06-04", "watched, in the passive"),
    ("Postal voting ran from 1 to 3 June 2023. On 7 June 2023 voting was observed.", "2023-06-07", "not postal voting"),
    ("On 4 June 2023 they had 300 volunteers in 280 polling stations.", "2023-06-04", "where volunteers were"),
    ("As dawn broke on 4 June 2023, queues formed outside polling stations.", "2023-06-04", "queues"),
    ("They applaud the calm of last April 30, 2023, when citizens came to the urns to vote.", "2023-04-30", "when"),
]
