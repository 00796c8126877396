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
    (
        "Meetings with the leaders of political parties were held: Jane Roe (Green Party) and Karl Mun (Dawn Party).",
        ["Jane Roe /  / Green Party / party", "Karl Mun /  / Dawn Party / party"],
    ),
    (
        "The mission met with the leader of the Dawnists Jane Roe and candidates of the Norburg constituency.",
        ["Jane Roe / leader / Dawnists / other", " / candidates / Norburg constituency / candidate"],
    ),
    (
        "The mission met with the Chairman of the Commission for Elections and Referendums Ivan Testov.",
        ["Ivan Testov / Chairman / Commission for Elections and Referendums / electoral-commission"],
    ),
]
