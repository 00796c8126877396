"""Guests, briefings, chances to speak and two sides of one talk, and what is no meeting: all made up."""

SIDES = [
    # guests, briefings, chances to speak, two sides of one talk; what is no meeting
    (
        "The Mission had the honour of being received by H.E. Jane Roe, President of Norland, on 12 May 2031.",
        [
            "Jane Roe / President / Norland / other",
        ],
    ),
    (
        "Prior to voting day, the delegation had working meetings at the Ministry of Foreign "
        "Affairs and the Central Election Commission.",
        [
            " /  / Ministry of Foreign Affairs / executive",
            " /  / Central Election Commission / electoral-commission",
        ],
    ),
    (
        "In the course of its work the mission met, among others, with Ivan Testov, Minister of "
        "Interior; Jane Roe, Ombudswoman; and leaders of the Green Party, the Labour Party and the "
        "Unity Bloc.",
        [
            "Ivan Testov / Minister of Interior /  / executive",
            "Jane Roe / Ombudswoman /  / executive",
            " / leaders / Green Party / party",
            " / leaders / Labour Party / party",
            " / leaders / Unity Bloc / party",
        ],
    ),
    (
        "The Head of Mission was received in audience by the Prime Minister, Mr Ivan Testov.",
        [
            "Ivan Testov / Prime Minister /  / executive",
        ],
    ),
    (
        "The Group called on the Governor-General, the Prime Minister and the Leader of the Opposition.",
        [
            " / Governor-General /  / head-of-state",
            " / Prime Minister /  / executive",
            " / Leader / Opposition / party",
        ],
    ),
    (
        "The team's interlocutors included the Election Commission, the Police Commissioner, party "
        "leaders and the media.",
        [
            " /  / Election Commission / electoral-commission",
            " / Commissioner / Police / executive",
            " / leaders / party / party",
            " /  / media / media",
        ],
    ),
    (
        "A meeting took place with Jane Roe, Deputy Chair of the Central Election Commission, on 14 May 2031.",
        [
            "Jane Roe / Deputy Chair / Central Election Commission / electoral-commission",
        ],
    ),
    (
        "Meetings took place on 14 and 15 May 2031 with the Speaker of Parliament, Jane Roe, and "
        "the Chairman of the Supreme Court, Ivan Testov.",
        [
            "Jane Roe / Speaker / Parliament / parliament",
            "Ivan Testov / Chairman / Supreme Court / judiciary",
        ],
    ),
    (
        "Ivan Testov, Chairman of the CEC, met with the head of the UNS mission and told him about preparations.",
        [
            "Ivan Testov / Chairman / CEC / electoral-commission",
        ],
    ),
    (
        "CEC Chair Ivan Testov and UNS observers discussed preparations for the elections.",
        [
            "Ivan Testov / Chair / CEC / electoral-commission",
        ],
    ),
    (
        "On Thursday the observers were guests of the Minister of Foreign Affairs, Jane Roe.",
        [
            "Jane Roe / Minister of Foreign Affairs /  / executive",
        ],
    ),
    (
        "The observers attended a briefing by Ivan Testov, Secretary of the CEC.",
        [
            "Ivan Testov / Secretary / CEC / electoral-commission",
        ],
    ),
    (
        "The observers took part in a briefing given by the Central Election Commission.",
        [
            " /  / Central Election Commission / electoral-commission",
        ],
    ),
    (
        "The mission also engaged with youth groups, religious leaders and the Association of Journalists.",
        [
            " /  / youth groups / civil-society",
            " / religious leaders /  / civil-society",
            " /  / Association of Journalists / media",
        ],
    ),
    (
        "Among the officials met were Jane Roe, Minister of Justice, and Ivan Testov, Prosecutor General.",
        [
            "Jane Roe / Minister of Justice /  / executive",
            "Ivan Testov / Prosecutor General /  / judiciary",
        ],
    ),
    (
        "The delegation exchanged opinions with members of the Norland Bar Council.",
        [
            " / members / Norland Bar Council / executive",
        ],
    ),
    (
        "The mission conferred with other observer missions, including those of the African Union and SADC.",
        [
            " /  / observer missions / observer-mission",
        ],
    ),
    (
        "Head of the Mission Jane Roe and CEC Chairman Ivan Testov discussed cooperation.",
        [
            "Ivan Testov / Chairman / CEC / electoral-commission",
        ],
    ),
    (
        "The Secretary General also met with the Norland Foreign Minister Ivan Testov and the Chair"
        " of the CEC Jane Roe.",
        [
            "Ivan Testov / Norland Foreign Minister /  / executive",
            "Jane Roe / Chair / CEC / electoral-commission",
        ],
    ),
    (
        "The mission was in contact with the two candidates' headquarters.",
        [
            " /  / candidates' headquarters / candidate",
        ],
    ),
    (
        "The mission's members had an opportunity to speak with Ivan Testov (Dawn party) and Jane "
        "Roe (Green Meadow party).",
        [
            "Ivan Testov /  / Dawn party / party",
            "Jane Roe /  / Green Meadow party / party",
        ],
    ),
    (
        "The candidates met with voters and the mission followed their rallies.",
        [],
    ),
    (
        "The mission noted that the CEC met with parties on 12 May.",
        [],
    ),
    (
        "The CEC held 14 sessions, which the mission attended.",
        [],
    ),
    (
        "The mission met the deadline for its report.",
        [],
    ),
    (
        "The mission calls on the authorities to investigate.",
        [],
    ),
    (
        "The mission discussed the law with citizens.",
        [],
    ),
    (
        "The mission presented its report to the public.",
        [],
    ),
    (  # verbs that share a subject; materials of a campaign meet nobody
        "The members of the Mission studied the law, looked at the campaign materials and met with the Mayor of "
        "Kolby, Ivan Testov.",
        ["Ivan Testov / Mayor / Kolby / executive"],
    ),
    (  # a day between the verb and "by"
        "The delegation was received the same day by Jane Roe, Speaker of the Parliament.",
        ["Jane Roe / Speaker / Parliament / parliament"],
    ),
    (  # a briefing given
        "On 13 May, Mr. Ivan Testov, Secretary of the Central Election Commission, gave the group a briefing.",
        ["Ivan Testov / Secretary / Central Election Commission / electoral-commission"],
    ),
    (  # whom the mission received itself
        "The Mission received representatives of the Green Party and the Northern Bloc.",
        [
            " / representatives / Green Party / party",
            " / representatives / Northern Bloc / party",
        ],
    ),
]
