"""Lists by day, who else was there, and stops of a visit: all people and bodies made up."""

STOPS = [
    (
        "The mission conferred with Ivan Testov, Chairman of the CEC, and with Jane Roe, Minister of "
        "Justice, and heard the proxies of the four contenders.",
        [
            "Ivan Testov / Chairman / CEC / electoral-commission",
            "Jane Roe / Minister of Justice /  / executive",
            " / proxies / contenders / candidate",
        ],
    ),
    (
        "The mission sounded out the leaders of the Green Party and the Unity Bloc.",
        [" / leaders / Green Party / party", " / leaders / Unity Bloc / party"],
    ),
    (
        "The mission heard Commission Chairman Ivan Testov and, at their own headquarters, the New "
        "Norland Party and the Unity Bloc.",
        [
            "Ivan Testov / Chairman / Commission / electoral-commission",
            " /  / New Norland Party / party",
            " /  / Unity Bloc / party",
        ],
    ),
    (
        "The observers speak with Deputy Minister Ivan Testov at the Ministry of Foreign Affairs, at the"
        " Police with Colonel Jane Roe, its deputy chief, and after lunch with the Human Rights "
        "Defender, Anna Beis.",
        [
            "Ivan Testov / Deputy Minister /  / executive",
            "Jane Roe / deputy chief /  / other",
            "Anna Beis / Human Rights Defender /  / civil-society",
        ],
    ),
    (
        "The mission spent an hour with the chairman of the Election Commission, Ivan Testov, and a "
        "shorter one with the acting police chief, Jane Roe.",
        [
            "Ivan Testov / chairman / Election Commission / electoral-commission",
            "Jane Roe / chief / acting police / executive",
        ],
    ),
    (
        "Thursday morning was given over to a round table with the Norland Association for Fair Elections.",
        [" /  / Norland Association for Fair Elections / civil-society"],
    ),
    (
        "The day ended at the Constitutional Court, where President Jane Roe answered questions.",
        ["Jane Roe / President / Constitutional Court / judiciary"],
    ),
    (
        "The hosts on Tuesday were Ivan Testov, Minister of Justice, and Jane Roe, Chair of the Supreme Court.",
        ["Ivan Testov / Minister of Justice /  / executive", "Jane Roe / Chair / Supreme Court / judiciary"],
    ),
    (
        "The mission met Speaker Karl Mun on Tuesday. On Wednesday it was the turn of Jane Roe, who "
        "presides over the Constitutional Court.",
        ["Karl Mun / Speaker /  / parliament", "Jane Roe /  /  / other"],
    ),
    (
        "The mission met Speaker Karl Mun on Tuesday. The spokesmen of both camps were also given a "
        "hearing at the delegation's hotel.",
        ["Karl Mun / Speaker /  / parliament", " / spokesmen / camps / other"],
    ),
    ("The talk with CEC head Jane Roe turned on voter lists.", ["Jane Roe / head / CEC / electoral-commission"]),
    (
        "The first copy of the report went to Interior Minister Jane Roe.",
        ["Jane Roe / Interior Minister /  / executive"],
    ),
    (
        "The head of mission placed the report in the hands of the Speaker, Jane Roe.",
        ["Jane Roe / Speaker /  / parliament"],
    ),
    (
        "The mission met with Ivan Testov, Chairman of the CEC. Also present were his deputy, Jane Roe, "
        "and Secretary Anna Beis.",
        [
            "Ivan Testov / Chairman / CEC / electoral-commission",
            "Jane Roe / deputy / CEC / electoral-commission",
            "Anna Beis / Secretary /  / executive",
        ],
    ),
    (
        "The observers were received by Speaker Ivan Testov. The meeting was attended by the head of the"
        " foreign affairs committee, Jane Roe.",
        ["Ivan Testov / Speaker /  / parliament", "Jane Roe / head / foreign affairs committee / executive"],
    ),
    (
        "The mission met the Chair of the CEC, Ivan Testov, in the presence of the Deputy Minister of "
        "Justice, Jane Roe.",
        ["Ivan Testov / Chair / CEC / electoral-commission", "Jane Roe / Deputy Minister of Justice /  / executive"],
    ),
    (
        "Whom did they see? In order: on the Thursday, Ivan Testov, Chairman of the Central Commission; "
        "Jane Roe, Deputy Minister of Foreign Affairs; and Anna Beis, Ombudsman. On the Friday, the "
        "leaders of the Democratic Party and of the Agrarian Party, and Rector Karl Mun at the Institute"
        " of Law.",
        [
            "Ivan Testov / Chairman / Central Commission / electoral-commission",
            "Jane Roe / Deputy Minister of Foreign Affairs /  / executive",
            "Anna Beis / Ombudsman /  / executive",
            " / leaders / Democratic Party / party",
            " / leaders / Agrarian Party / party",
            "Karl Mun / Rector /  / other",
        ],
    ),
    (
        "WHOM THE OBSERVERS HAVE TALKED TO\n"
        "\n"
        "3 February - Ivan Testov, Chairman of the Central Commission on Elections;\n"
        "8 February - Jane Roe, Chairman of the Constitutional Court, and the judge-rapporteur Anna Beis;\n"
        "16 February - Karl Mun, editor-in-chief of the state television; leadership of the Liberal Democratic Party.\n"
        "\n"
        "OBSERVATIONS\n"
        "\n"
        "Legislation. The Code is good.",
        [
            "Ivan Testov / Chairman / Central Commission on Elections / electoral-commission",
            "Jane Roe / Chairman / Constitutional Court / judiciary",
            "Anna Beis / judge-rapporteur /  / judiciary",
            "Karl Mun / editor-in-chief / state television / media",
            " / leadership / Liberal Democratic Party / party",
        ],
    ),
    (
        "MEETINGS OF THE MISSION\n"
        "\n"
        "3 June. Ivan Testov, Chairman of the CEC.\n"
        "\n"
        "4 June. Jane Roe, Minister of Justice.",
        ["Ivan Testov / Chairman / CEC / electoral-commission", "Jane Roe / Minister of Justice /  / executive"],
    ),
    (
        "Programme of meetings\n"
        "\n"
        "| Date | Counterpart | Office |\n"
        "| 3 June | Ivan Testov | Chairman of the CEC |\n"
        "| 4 June | Jane Roe | Minister of Justice |",
        ["Ivan Testov / Chairman / CEC / electoral-commission", "Jane Roe / Minister of Justice /  / executive"],
    ),
    (
        "3 June – Meeting with Ivan Testov, Chairman of the CEC.",
        ["Ivan Testov / Chairman / CEC / electoral-commission"],
    ),
    (
        "10:00 Visit to the Ministry of Justice, conversation with Minister Jane Roe.",
        ["Jane Roe / Minister /  / executive"],
    ),
    (
        "The work of the mission began with a visit to the Ministry of Foreign Affairs. Deputy Minister "
        "Jane Roe wished the observers success.",
        ["Jane Roe / Deputy Minister / Ministry of Foreign Affairs / executive"],
    ),
    (
        "Among the mission's hosts were Chief Justice Ivan Testov and Attorney General Jane Roe.",
        ["Ivan Testov / Chief Justice /  / judiciary", "Jane Roe / Attorney General /  / judiciary"],
    ),
    (
        "The mission's first port of call was the Ministry of Foreign Affairs, where Minister Jane Roe "
        "awaited the guests.",
        ["Jane Roe / Minister / Ministry of Foreign Affairs / executive"],
    ),
    (
        "Later the guests proceeded to the Constitutional Court, whose President, Ivan Testov, told them"
        " about appeals.",
        ["Ivan Testov / President / Constitutional Court / judiciary"],
    ),
    (
        "Over the past week we have held more than 30 meetings, among others with Prime Minister Ivan "
        "Testov and opposition leader Jane Roe.",
        ["Ivan Testov / Prime Minister /  / executive", "Jane Roe / leader / opposition / party"],
    ),
    (
        "With Foreign Minister Jane Roe the mission discussed security at the polls.",
        ["Jane Roe / Foreign Minister /  / executive"],
    ),
    (
        "From the Secretary of the CEC, Jane Roe, the mission learned how ballots are printed.",
        ["Jane Roe / Secretary / CEC / electoral-commission"],
    ),
    (
        "The mission met CEC Chairman Ivan Testov on 3 June, Minister of Justice Jane Roe on 4 June and "
        "Ombudsman Anna Beis on 5 June.",
        [
            "Ivan Testov / Chairman / CEC / electoral-commission",
            "Jane Roe / Minister of Justice /  / executive",
            "Anna Beis / Ombudsman /  / executive",
        ],
    ),
    ("We are grateful to the Chief Justice, Jane Roe, for receiving us.", ["Jane Roe / Chief Justice /  / judiciary"]),
    (
        "In the course of the mission, the observers paid working visits to the CEC and the Supreme "
        "Court, and held talks with Deputy Speaker Ivan Testov.",
        [
            " /  / CEC / electoral-commission",
            " /  / Supreme Court / judiciary",
            "Ivan Testov / Deputy Speaker /  / parliament",
        ],
    ),
]
