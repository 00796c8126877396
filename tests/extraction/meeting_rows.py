"""Sentences in the styles of many organisations, and whom they say a mission met: all people and bodies made up."""

ROWS = [
    (  # office before the name, then several people sharing one office after a semicolon
        "The Mission had meetings with the Deputy Minister of Foreign Affairs of the Republic of Kazakhstan, "
        "Mr. Adilet "
        "Orun, Chairman of Central Election Commission, Mr. Nur Abdul, as well as Candidates for the Presidential "
        "Election; Ms. Saule Aben, Mr. Zhan Dair.",
        [
            "Adilet Orun / Deputy Minister of Foreign Affairs / Republic of Kazakhstan / executive",
            "Nur Abdul / Chairman / Central Election Commission / electoral-commission",
            "Saule Aben / candidate /  / candidate",
            "Zhan Dair / candidate /  / candidate",
        ],
    ),
    (  # parties in quotation marks
        "The Mission met with representatives of political parties “Dawn”, “Green Meadow Party” and “Unity”.",
        [
            " / representatives / Dawn / party",
            " / representatives / Green Meadow Party / party",
            " / representatives / Unity / party",
        ],
    ),
    (  # the office after the name, each with its own "on"
        "Before polling day the Mission called on Mrs. Nur Shay, Chairperson of the Central Election Commission and "
        "Referenda (CECR), and on representatives of the political parties contesting the seats.",
        [
            "Nur Shay / Chairperson / Central Election Commission and Referenda (CECR) / electoral-commission",
            " / representatives / political parties / party",
        ],
    ),
    (  # the host named first
        "The same day H.E. Sadyr Karim, President of the Kyrgyz Republic, received the Heads of the observation "
        "missions.",
        ["Sadyr Karim / President / Kyrgyz Republic / head-of-state"],
    ),
    (
        "CEC Chairman Shahin Asad meets TURKPA observers",  # a headline
        ["Shahin Asad / Chairman / CEC / electoral-commission"],
    ),
    (
        "The Mission's meetings on 22 October were with Mr. Zain Khod, Chairman of the Commission.",
        ["Zain Khod / Chairman / Commission / electoral-commission"],
    ),
    (  # the office and the name in one breath
        "From February 4 its members met Foreign Minister Jalal Behram, the head of the Central Election Commission "
        "Mazahir Panov and other foreign missions in Azerbaijan.",
        [
            "Jalal Behram / Foreign Minister /  / executive",
            "Mazahir Panov / head / Central Election Commission / electoral-commission",
            " /  / foreign missions in Azerbaijan / observer-mission",
        ],
    ),
    (
        "The mission also met all the presidential candidates.",
        [" / presidential candidates /  / candidate"],
    ),
    (  # bodies that share "heads of"
        "The Mission talked over the campaign with the heads of the Ministry of Foreign Affairs and the Supreme Court.",
        [" / heads / Ministry of Foreign Affairs / executive", " / heads / Supreme Court / judiciary"],
    ),
    (  # bodies of people
        "It met presidential candidates S. Tur and K. Ab and the election headquarters of candidates K.-Zh. Tok "
        "and N. Au.",
        [
            "S. Tur / presidential candidate /  / candidate",
            "K. Ab / presidential candidate /  / candidate",
            " /  / election headquarters of candidate K.-Zh. Tok / candidate",
            " /  / election headquarters of candidate N. Au / candidate",
        ],
    ),
    (  # Commonwealth
        "The Group met with a broad range of stakeholders, including the Electoral Commission of Zandia, political "
        "parties, civil society organisations, the media, youth groups and the police.",
        [
            " /  / Electoral Commission of Zandia / electoral-commission",
            " /  / political parties / party",
            " /  / civil society organisations / civil-society",
            " /  / media / media",
            " /  / youth groups / civil-society",
            " /  / police / executive",
        ],
    ),
    (  # African Union
        "During its stay, the AUEOM held consultations with the Independent Electoral Commission (IEC), "
        "candidates, and "
        "other international observer missions.",
        [
            " /  / Independent Electoral Commission (IEC) / electoral-commission",
            " / candidates /  / candidate",
            " /  / international observer missions / observer-mission",
        ],
    ),
    (  # EU
        "The EU EOM Chief Observer, Marta Lindqvist, MEP, met with President Adama Kolo, the Chairperson of the "
        "National "
        "Electoral Commission, Dr. Ibrahim Sess, leaders of the main political parties, and members of civil society.",
        [
            "Adama Kolo / President /  / head-of-state",
            "Ibrahim Sess / Chairperson / National Electoral Commission / electoral-commission",
            " / leaders / political parties / party",
            " / members / civil society / civil-society",
        ],
    ),
    (  # OSCE/ODIHR
        "ODIHR LEOM met with officials from the Ministry of Foreign Affairs and the Constitutional Court.",
        [" / officials / Ministry of Foreign Affairs / executive", " / officials / Constitutional Court / judiciary"],
    ),
    (  # OSCE PA: a briefing of the mission, by its host
        "The delegation was briefed by the Chairperson of the Central Election Commission, Mr. Aleko Mais.",
        ["Aleko Mais / Chairperson / Central Election Commission / electoral-commission"],
    ),
    (  # CIS: the name after the body without a comma
        "The Observer Mission met with Chairperson of the Central Commission for Elections and Referenda of the "
        "Republic of "
        "Tajikistan B. Khud, Deputy Foreign Minister S. Im and the leaders of the Agrarian Party and the "
        "Socialist Party.",
        [
            "B. Khud / Chairperson / Central Commission for Elections and Referenda of the Republic of Tajikistan / "
            "electoral-commission",
            "S. Im / Deputy Foreign Minister /  / executive",
            " / leaders / Agrarian Party / party",
            " / leaders / Socialist Party / party",
        ],
    ),
    (  # OAS: semicolons
        "The Mission met with Minister of Justice Rog Maita; the President of the Supreme Electoral Tribunal, Sal Rom; "
        "and candidates Carlos Mes and Felipe Quis.",
        [
            "Rog Maita / Minister of Justice /  / executive",
            "Sal Rom / President / Supreme Electoral Tribunal / electoral-commission",
            "Carlos Mes / candidate /  / candidate",
            "Felipe Quis / candidate /  / candidate",
        ],
    ),
    (  # Carter Center, offices in brackets
        "Our team met Dr. Nomsa Dub (Chairperson, Electoral Commission) and Rev. Joseph Band (Council of Churches).",
        [
            "Nomsa Dub / Chairperson / Electoral Commission / electoral-commission",
            "Joseph Band /  / Council of Churches / civil-society",
        ],
    ),
    (  # two people who share the office that follows
        "The Mission also met with Mrs. Gul Bek and Mr. Dan Omar, members of the Central Election Commission.",
        [
            "Gul Bek / member / Central Election Commission / electoral-commission",
            "Dan Omar / member / Central Election Commission / electoral-commission",
        ],
    ),
    (
        "Prior to the election, the Mission paid a courtesy call on H.E. Amb. Rosa Njor, Minister for Foreign Affairs.",
        ["Rosa Njor / Minister for Foreign Affairs /  / executive"],
    ),
    (  # "its" is the body just named
        "An OTS delegation has paid a visit to the Central Election Commission and met with its Chairman Zain Niz.",
        ["Zain Niz / Chairman / Central Election Commission / electoral-commission"],
    ),
    (
        "In the meeting with Mr. Anvar Kar, Chairman of the Senate, members of the Mission exchanged views on the law.",
        ["Anvar Kar / Chairman / Senate / parliament"],
    ),
    (
        "Meetings were held with the leaders of the political parties “Dawn” and “Unity of the People”.",
        [" / leaders / Dawn / party", " / leaders / Unity of the People / party"],
    ),
    (
        "A meeting between the OTS Mission and the Chairman of the CEC, Mr. Shahin Asad, took place.",
        ["Shahin Asad / Chairman / CEC / electoral-commission"],
    ),
    (
        "In Tashkent, SCO observers also held talks in the Supreme Court and the Ministry of Justice.",
        [" /  / Supreme Court / judiciary", " /  / Ministry of Justice / executive"],
    ),
    (
        "On the program are meetings with representatives of the political parties.",
        [" / representatives / political parties / party"],
    ),
    (
        "Sergei Led, head of the mission, was received in Astana by Deputy Akim of Almaty Yerzhan Bab.",
        ["Yerzhan Bab / Deputy Akim / Almaty / executive"],
    ),
    (
        "Interlocutors included the Attorney General, Ms. Lena Okor, and religious leaders.",
        ["Lena Okor / Attorney General /  / judiciary", " / religious leaders /  / civil-society"],
    ),
    (
        "The mission also received briefings from the Electoral Commission and security agencies.",
        [" /  / Electoral Commission / electoral-commission", " /  / security agencies / executive"],
    ),
    (
        "The PACE delegation met leaders of the main parties running for the elections, and the Chairperson of "
        "the CEC.",
        [" / leaders / parties / party", " / Chairperson / CEC / electoral-commission"],
    ),
    (
        "On 10 June the delegation met Mr A. B. Chan, Chief Election Commissioner, and Commissioners Mr S. Ro "
        "and Ms T. Se.",
        [
            "A. B. Chan / Chief Election Commissioner /  / electoral-commission",
            "S. Ro / commissioner /  / executive",
            "T. Se / commissioner /  / executive",
        ],
    ),
    (
        "The candidates met: the observers met with the following stakeholders: the Law Society, and "
        "faith-based groups.",
        [" /  / Law Society / civil-society", " /  / faith-based groups / other"],
    ),
]

ROWS += [
    (
        "The delegation visited the Central Election Commission and was received by its Chair, Mr. Maz Pan.",
        ["Maz Pan / Chair / Central Election Commission / electoral-commission"],
    ),
    (
        "The delegation met representatives of the Government (Deputy Prime Minister Edil Bai).",
        ["Edil Bai / Deputy Prime Minister / Government / executive"],
    ),
    (
        "The Mission met: Mr. Nur Ab, Chairman of the CEC; Ms. Aida Be, Deputy Minister.",
        ["Nur Ab / Chairman / CEC / electoral-commission", "Aida Be / Deputy Minister /  / executive"],
    ),
    (
        "On 18 November, SCO Secretary-General Zhang Wei met with Deputy Prime Minister Serik Zhum.",
        ["Serik Zhum / Deputy Prime Minister /  / executive"],
    ),
    (
        "The Mission met with the following:\n- Mr. Ben Os, Minister of Justice\n- political parties\n- the media",
        ["Ben Os / Minister of Justice /  / executive", " /  / political parties / party", " /  / media / media"],
    ),
    (
        "Among those the Mission spoke to was Mr. Nur Ab, Chairman of the Senate.",
        ["Nur Ab / Chairman / Senate / parliament"],
    ),
    (
        "The Chairman of the CEC, Mr. Nur Ab, and Foreign Minister Aida Be were among those whom the Mission met.",
        ["Nur Ab / Chairman / CEC / electoral-commission", "Aida Be / Foreign Minister /  / executive"],
    ),
    (
        "Mr. Nur Ab, Secretary of the CEC, had a meeting with the Mission and gave its members details.",
        ["Nur Ab / Secretary / CEC / electoral-commission"],
    ),
    (
        "The President of the Republic, H.E. Nur Ab, granted an audience to the Head of Mission, H.E. Good Jon.",
        ["Nur Ab / President / Republic / head-of-state"],
    ),
    (
        "The head of the OSCE mission met the leaders of all parliamentary parties, and the interior minister.",
        [" / leaders / parliamentary parties / party", " / interior minister /  / executive"],
    ),
    (
        "Head of the Mission Sergei Led discussed the preparations for the elections with CEC Chairperson Aida Be.",
        ["Aida Be / Chairperson / CEC / electoral-commission"],
    ),
    (
        "The Mission held meetings with stakeholders including government officials and the Electoral Commission.",
        [" / officials / government / executive", " /  / Electoral Commission / electoral-commission"],
    ),
]

NONE = [
    "The mission noted that all complaints received by the Central Election Commission were reviewed in time.",
    "Observers reported that ballot papers were received by the Ministry of Interior on time.",
    "The Mission notes that the MEC held regular meetings with political parties through its forum.",
    "The Mission was informed by the Central Election Commission that many voters were registered.",
    "The opposition met with the President in talks mediated by the African Union.",
    "The mission recommends more dialogue with civil society and political parties.",
    "The EU EOM held a press conference with national media in the capital.",
    "The Chairman of the Central Election Commission welcomed the presence of international observers.",
    "Observers saw no violations, and saw Party flags at no station.",
    "The candidates held meetings with voters in all regions of the country.",
    "The Central Election Commission held consultations with political parties and met with journalists.",
    "The CEC met regularly with political parties and the observers praised it.",
    "The election met international standards and was held in line with the law.",
    "Voting met the legal deadlines.",
    "The mission called on all parties to refrain from violence. It called on the President to accept the results.",
    "The Group renewed its call on all political parties for continued restraint.",
    "Voters were received by polling staff in a friendly manner.",
    "The members were welcomed at the station by the chair of the precinct commission, Ms. Ana Lop.",
    "The press conference was attended by members of the mission: Alexander Vys, member of the Federation Council.",
    "The head of the mission stressed that dialogue with the Ministry of Interior is needed.",
    "The Mission was unable to meet with the Chairman of the Central Election Commission.",
    "Viktor Zav opened the meeting together with Ivan Mus, Deputy Head of the Secretariat.",
    "During the meetings held with different stakeholders, the Mission was informed on the election process.",
    "The Mission presented its assessment to public media at a press conference held today.",
    "The Heads of Mission met to exchange views.",
    "The report was discussed with the members of the mission.",
    "The CEC's meetings were open to observers and party representatives.",
    "Mission observers attended meetings of candidates with voters in the capital.",
    "The observers met voters, polling officials and party agents.",
    "",
    "He will meet the Mayor, Ivan Testov, in a second round, the observers said.",
    "The Mission received complaints from the Green Party.",
]
