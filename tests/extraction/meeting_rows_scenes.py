"""Visits told in scenes, talks told by who spoke in them, and what only sounds like either: all made up."""

SCENES = [
    (
        "The Mission came to Velmora on 3 May. The first stop was the city hall. There Mayor Ivan Testov described "
        "how ballots had been delivered.",
        ["Ivan Testov / Mayor /  / executive"],
    ),
    (
        "On Thursday the delegation toured the region of Velmora. In the village of Lower Beck the head of the "
        "district administration, Karl Mun, showed the visitors the precinct.",
        ["Karl Mun / head / district administration / executive"],
    ),
    (
        "A series of talks took place. Jane Roe, director of the Norland Centre for Human Rights, spoke on women.",
        ["Jane Roe / director / Norland Centre for Human Rights / other"],
    ),
    (
        "A series of talks with the observers took place. Chairmen of the three parties answered questions.",
        [" / Chairmen / parties / party"],
    ),
    (
        "On 4 May the mission travelled to Velmora, where Karl Mun, chairman of the regional council, outlined "
        "preparations.",
        ["Karl Mun / chairman / regional council / executive"],
    ),
    (
        "In conversations held last week, campaign staff of several candidates had complained to the Mission of late "
        "invoices.",
        [" / campaign staff / candidates / candidate"],
    ),
    (
        "During interviews the leaders of the parties Dawn and Unity told the Mission that rules had changed too late.",
        [" / leaders / Dawn / party", " / leaders / Unity / party"],
    ),
    (
        "In the Central Election Commission the group was told about the new register.",
        [" /  / Central Election Commission / electoral-commission"],
    ),
    (
        "Then the guests went up one floor, to the Deputy Governor, Jane Roe.",
        ["Jane Roe / Deputy Governor /  / executive"],
    ),
    (
        "On the 4th the observers were at the Central Election Commission, with its secretary Jane Roe.",
        ["Jane Roe / secretary / Central Election Commission / electoral-commission"],
    ),
    (
        "The delegation's diary for the two days held these appointments:\n"
        "— Karl Mun, Chairman of the Central Election Commission (3 May);\n— leaders of the parties Dawn and Unity.",
        [
            "Karl Mun / Chairman / Central Election Commission / electoral-commission",
            " / leaders / Dawn / party",
            " / leaders / Unity / party",
        ],
    ),
    (
        "The Mission engaged a broad spectrum of stakeholders, among them the Ministry of Home Affairs and the Media "
        "Council.",
        [" /  / Ministry of Home Affairs / executive", " /  / Media Council / media"],
    ),
    (
        "Opposite the observers sat Karl Mun, Deputy Minister of Justice, and Jane Roe, head of the Passport Agency.",
        ["Karl Mun / Deputy Minister of Justice /  / executive", "Jane Roe / head / Passport Agency / executive"],
    ),
    (
        "The Mission held talks with governors and an ombudsman. On 3 May it spoke with Governor Karl Mun and with the "
        "Commissioner for Human Rights, Jane Roe.",
        ["Karl Mun / Governor /  / executive", "Jane Roe / Commissioner for Human Rights /  / executive"],
    ),
    (
        "The mission's second stop was the Media Council. Director Jane Roe listed the fines imposed.",
        ["Jane Roe / Director / Media Council / media"],
    ),
    (
        "Stakeholders consulted by the Mission included the Supreme Court and the Bar Association.",
        [" /  / Supreme Court / judiciary", " /  / Bar Association / civil-society"],
    ),
    (
        "The group spent Tuesday at the Ministry of Justice in the company of Deputy Minister Karl Mun.",
        ["Karl Mun / Deputy Minister / Ministry of Justice / executive"],
    ),
]

NO_SCENES = [
    "A series of campaign meetings was held. Party leader Karl Mun presented his programme.",
    "The mission toured the city. Karl Mun, head of the mission, told staff to keep calm.",
    "The Electoral Commission briefed parties daily. Its Chairman, Karl Mun, explained the delay on television.",
    "The delegation was co-led by former prime minister Jane Roe and ex-senator Karl Mun.",
    "The Head of Mission was flanked by Jane Roe, member of the Committee of Elders.",
    "NORLAND AND RURITANIA OBSERVERS SPEAK WITH ONE VOICE ON THE POLLS",
    "The Election Commission did its duty and kept the trust of nearly every interlocutor with whom we spoke.",
    "The mission visited 50 polling stations. The chairman of the CEC, Karl Mun, announced turnout of 60%.",
    "The first stop was the city hall. Candidate Jane Roe told voters that she would lower taxes.",
    "A series of meetings took place. The CEC Chairman, Karl Mun, told a press conference that turnout was 60%.",
    "Those who arrived last were briefed by Karl Mun, Secretary General, at the observers' hotel.",
    "The Mission consists of:\n- Karl Mun, member of Parliament\n- Jane Roe, Deputy Minister of Justice",
    "The Prime Minister, Karl Mun, met with the Mayor of Velmora while the observers were in town.",
    "Receptions were held. Head of the Mission Jane Roe, Minister of Trade of Norland, spoke about the count.",
]
