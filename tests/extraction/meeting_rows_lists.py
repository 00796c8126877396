"""Lists of people met that go on behind a date or an aside, with the day of each: all people and bodies made up."""

LISTS = [
    (
        "Consultations were held on February 7 with the Secretary of the Central Election Commission, "
        "Mr. Ivan Testov, and with Deputy Foreign Minister Jane Roe; on February 8 with the New Norland "
        "Party and an independent candidate, Mr. Peter Sample.",
        [
            "Ivan Testov / Secretary / Central Election Commission / electoral-commission",
            "Jane Roe / Deputy Foreign Minister /  / executive",
            " /  / New Norland Party / party",
            "Peter Sample / independent candidate /  / candidate",
        ],
    ),
    (
        "On 12 May the mission had called on Mr. Ivan Testov, President of the Supreme Election Council,"
        " who said that all was well. On the following day it spoke with the Republican People's Party "
        "and the Justice and Development Party at their headquarters.",
        [
            "Ivan Testov / President / Supreme Election Council / electoral-commission",
            " /  / Republican People's Party / party",
            " /  / Justice and Development Party / party",
        ],
    ),
    (
        "On 16 September the Mission met Jane Roe, Chairperson of the Central Election Commission of "
        "Norland, who set out the measures against the virus, and Deputy Foreign Minister Ivan Testov.",
        [
            "Jane Roe / Chairperson / Central Election Commission of Norland / electoral-commission",
            "Ivan Testov / Deputy Foreign Minister /  / executive",
        ],
    ),
    (
        "The group spoke on 22 February with Ivan Testov, Chairman of the Central Election Commission, "
        "and Jane Roe, Speaker of the Council; on 23 February with the leaders of political parties.",
        [
            "Ivan Testov / Chairman / Central Election Commission / electoral-commission",
            "Jane Roe / Speaker / Council / parliament",
            " / leaders / political parties / party",
        ],
    ),
    (
        "After the press conference Ivan Testov of the mission handed the Conclusion to Jane Roe, Chair "
        "of the Central Electoral Commission.",
        [
            "Jane Roe / Chair / Central Electoral Commission / electoral-commission",
        ],
    ),
    (
        "The mission has met with the CEC, the Communications Commission, the Anti-Corruption Bureau, "
        "representatives of political parties, media and civil society, and the diplomatic community.",
        [
            " /  / CEC / electoral-commission",
            " /  / Communications Commission / other",
            " /  / Anti-Corruption Bureau / other",
            " / representatives / political parties / party",
            " / representatives / media / media",
            " / representatives / civil society / civil-society",
            " / representatives / diplomatic community / executive",
        ],
    ),
    (
        "The Head of Mission exchanged views on May 17 with the President of the Central Electoral Board"
        " (JCE), Ivan Testov, and with the Superior Electoral Tribunal, and on May 18 with candidates "
        "Jane Roe and Peter Sample.",
        [
            "Ivan Testov / President / Central Electoral Board (JCE) / electoral-commission",
            " /  / Superior Electoral Tribunal / electoral-commission",
            "Jane Roe / candidate /  / candidate",
            "Peter Sample / candidate /  / candidate",
        ],
    ),
    (
        "The Mission was received on 8 September by Ivan Testov, Chairman of the Independent Election "
        "Commission, and called at the National Centre for Human Rights on 9 September.",
        [
            "Ivan Testov / Chairman / Independent Election Commission / electoral-commission",
            " /  / National Centre for Human Rights / other",
        ],
    ),
    (
        "Prior to the poll the mission sat down with the Chairman of the Independent Electoral "
        "Commission, Ivan Testov, on 2 December, and with Foreign Minister Jane Roe on 3 December.",
        [
            "Ivan Testov / Chairman / Independent Electoral Commission / electoral-commission",
            "Jane Roe / Foreign Minister /  / executive",
        ],
    ),
    (
        "We were briefed by the Electoral Commission, the Registrar of Political Parties, women's "
        "groups, the police and our partners from the Island Forum.",
        [
            " /  / Electoral Commission / electoral-commission",
            " / Registrar / Political Parties / party",
            " /  / women's groups / civil-society",
            " /  / police / executive",
            " /  / partners from the Island Forum / other",
        ],
    ),
    (
        "The Head of Mission paid calls on Madam Jane Roe, Chairperson of the National Elections "
        "Commission, on 12th November and on H.E. Ivan Testov, former Vice President and candidate, on "
        "13th November.",
        [
            "Jane Roe / Chairperson / National Elections Commission / electoral-commission",
            "Ivan Testov / former Vice President /  / other",
        ],
    ),
    (
        "The Mission held discussions with the Prime Minister, H.E. Ivan Testov, the Chair of the "
        "Independent National Electoral Commission (CENI) and the High Constitutional Court.",
        [
            "Ivan Testov / Prime Minister /  / executive",
            " / Chair / Independent National Electoral Commission (CENI) / electoral-commission",
            " /  / High Constitutional Court / judiciary",
        ],
    ),
    (
        "The delegation presented its report to Jane Roe, Speaker of the Senate.",
        [
            "Jane Roe / Speaker / Senate / parliament",
        ],
    ),
    (
        "The mission submitted its statement to the Chairman of the Election Commission, Ivan Testov.",
        [
            "Ivan Testov / Chairman / Election Commission / electoral-commission",
        ],
    ),
    (
        "Jane Roe, Minister of Justice, briefed the observers on the law.",
        [
            "Jane Roe / Minister of Justice /  / executive",
        ],
    ),
    (
        "The mission's programme included a meeting with Ivan Testov, Mayor of Velmora.",
        [
            "Ivan Testov / Mayor / Velmora / executive",
        ],
    ),
    (
        "The delegation visited the Constitutional Court, where it was received by its President, Jane Roe.",
        [
            "Jane Roe / President / Constitutional Court / judiciary",
        ],
    ),
    (
        "The observers heard from Ivan Testov, Chair of the Bar Association, and from Jane Roe of the Press Union.",
        [
            "Ivan Testov / Chair / Bar Association / civil-society",
            "Jane Roe /  / Press Union / media",
        ],
    ),
    (
        "The mission consulted the Electoral Commission, political parties and the media.",
        [
            " /  / Electoral Commission / electoral-commission",
            " /  / political parties / party",
            " /  / media / media",
        ],
    ),
    (
        "The mission had meetings with both candidates, Ivan Testov and Jane Roe.",
        [
            "Ivan Testov / candidate /  / candidate",
            "Jane Roe / candidate /  / candidate",
        ],
    ),
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
]
