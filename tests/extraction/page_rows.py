"""Rows for the day of issue in the ways pages give it, and for observing bodies that nobody has listed."""

MORE_ISSUED = [
    ("Network: a brave vote\n\n22 November 2022 | 12:40 | Reading time: 2 min\n\nThe vote was calm.", "2022-11-22"),
    ("A blog\n\nPosted by Ada O. on 14 January 2021 · 9 min read\n\nThe vote was calm.", "2021-01-14"),
    ("INTERIM INFORMATION\non the referendum\n(as at 18 February 2022)\n\nThe vote will be calm.", "2022-02-18"),
    ("The vote was calm.\n\n© The Brod Courier, 9 June 2022. Reproduction with permission.", "2022-06-09"),
    (
        "Mission hails calm election in Tarvia\n\nMay 27, 2022\n\nVoters went to the polls on May 25. They were calm.",
        "2022-05-27",
    ),
    ("Conclusions on the elections\n2 May 2022, Brod\n\nYesterday's elections were calm.", "2022-05-02"),
    ("Observers speak\n\nThe vote was calm and the count was quick. Done in Brod on 14 August 2021.", "2021-08-14"),
    ("Network of Observers\nBrod | 6 Mangsir 2079 (22 November 2022)\n\nThe vote was calm.", "2022-11-22"),
    ("Network of Observers\n\nBrod, 12 Tahsas 2013 E.C. / 21 December 2020\n\nThe vote was calm.", "2020-12-21"),
    ("Statement on the by-elections\n\nPort Selwyn, 27 March 2022.\n\nThe vote was calm.", "2022-03-27"),
    (
        "TL EOM Vales PRELIMINARY STATEMENT Port Selwyn, 2 April 2018 A calm vote The Mission saw it.",
        "2018-04-02",
    ),
    (
        "League Observers in Tarvia Interim Report Brod, 4 May 2018 The Mission began its work in March and went on.",
        "2018-05-04",
    ),
    ("OTS observers\n\n15.05.2023 | 1 287 views | Print | Share\n\nThe vote was calm.", "2023-05-15"),
    ("Observers speak\n\nBy Ida Brandt, 12 July 2021, 13:20 (updated 15:02)\n\nThe vote was calm.", "2021-07-12"),
    ("Observers speak\n\nDec. 1, 2025   10:42 AM\n\nThe vote was calm.", "2025-12-01"),
    (
        "Observers speak of\ncalm in the vote of the\npeople.\nDec. 1, 2025   10:42 AM\n\nThe vote was calm.",
        "2025-12-01",
    ),
    ("Observers speak\n\nBrod, 9 May 2024. This statement is that of the League.", "2024-05-09"),
    ("Observers speak\n\nPosted: 3 May 2019 · 1,204 reads\n\nThe vote was calm.", "2019-05-03"),
    ("Observers speak\n\nPublished Mon 3 June 2019, 09:00 GMT\n\nThe vote was calm.", "2019-06-03"),
    ("Observers speak\n\nBROD, June 3, 2019 (TarvNews) — The vote was calm.", "2019-06-03"),
    ("Observers speak\n\n13 марта 2022, 14:05 👁 412\n\nThe vote was calm.", "2022-03-13"),
    ("Observers speak\n\n2019-06-03T09:00:00+01:00\n\nThe vote was calm.", "2019-06-03"),
    ("Preliminary statement\n\nThe vote was calm.\n\nBrod, 3 June 2019", "2019-06-03"),
    ("Preliminary statement\n\nThe vote was calm.\n\nDone in Brod on this third day of June 2019.", "2019-06-03"),
    ("Preliminary statement\n\nThe vote was calm.\n\nIssued in Brod on 3 June 2019", "2019-06-03"),
    ("Observers speak\n\nMonday 3rd June, 2019\n\nThe vote was calm.", "2019-06-03"),
    ("Observers speak\n\nNews | 03/06/2019\n\nThe vote was calm.", "2019-06-03"),
    ("Observers speak\n\n3 June 2019 – Brod. The vote was calm.", "2019-06-03"),
    ("Observers speak\n\nBrod/Vales, 3 June 2019 - The vote was calm.", "2019-06-03"),
    ("Press release no. 14/2019\n3 June 2019\nObservers speak\n\nThe vote was calm.", "2019-06-03"),
    ("Presidential election of 2 June 2019\nStatement\nBrod, 3 June 2019\n\nThe vote was calm.", "2019-06-03"),
    ("Observers speak\n\nLast updated: 3 June 2019\n\nThe vote was calm.", "2019-06-03"),
    ("Observers speak\n\nBrod. 3 June. TarvNews. The vote of 2 June 2019 was calm.", "2019-06-03"),
    ("Observers speak\n\nBROD, 3 June (TarvNews) – The elections held on 2 June 2019 were calm.", "2019-06-03"),
    (
        "Observers speak\n\nThe head of mission read out the statement at a press conference on 3 June 2019.",
        "2019-06-03",
    ),
    ("League\n\nReleased: June 3rd 2019\n\nThe vote was calm.", "2019-06-03"),
    ("League\n\n3 June 2019 Press release\n\nThe vote was calm.", "2019-06-03"),
    ("League\n\nJune 2019\n\nThe vote was calm.", None),
]

MORE_UNLISTED = [
    ('Civic association "Vot Clar" put forward its preliminary findings on the elections of 11 July.', "Vot Clar"),
    (
        "EVERY VOTE COUNTS NETWORK (EVCN)\nVerification Statement on the Presidential Results\n\n"
        "We placed 300 observers. The African Union mission has called it peaceful.",
        "EVERY VOTE COUNTS NETWORK",
    ),
    ("Young Voters Watch deployed 300 monitors to the municipal elections.", "Young Voters Watch"),
    (
        "The Karland Citizens' Election Network said Tuesday that its observation was done.",
        "Karland Citizens' Election Network",
    ),
    ("[KAFEN Preliminary Statement] A calm vote\n\nOur observers visited stations.", "KAFEN"),
    ("Karland Forum for Clean Elections – Final Report\n\nWe saw the elections.", "Karland Forum for Clean Elections"),
    ("The women's network “Voices” published its report on the elections.", "Voices"),
    ("Promo-Vote, a coalition of 14 NGOs, monitored the campaign.", "Promo-Vote"),
    (
        "“The vote was fair,” said Ada Orin of the Civic Election Platform, which sent 200 observers.",
        "Civic Election Platform",
    ),
    (
        "Transparent Ballot Karland (TBK) is a non-partisan coalition. We watched the vote.",
        "Transparent Ballot Karland",
    ),
]
