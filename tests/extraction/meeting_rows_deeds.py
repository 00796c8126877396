"""What office-holders did for the mission, whatever the verb, and what is no meeting: all made up."""

DEEDS = [
    (
        "The group's leader, Osman Mest, was shown round the building by Jane Roe, Chairwoman of the "
        "regional Commission.",
        ["Jane Roe / Chairwoman / regional Commission / electoral-commission"],
    ),
    (
        "The guests were taken through the printing works by its director, Mr. Ivan Testov.",
        ["Ivan Testov / director /  / other"],
    ),
    (
        "The delegation was given a run-down of preparations by Deputy Minister of Justice Ivan Testov.",
        ["Ivan Testov / Deputy Minister of Justice /  / executive"],
    ),
    (
        "In the Senate the parliamentarians were welcomed by Vice-Speaker Ivan Testov.",
        ["Ivan Testov / Vice-Speaker / Senate / parliament"],
    ),
    (
        "They were granted an audience by His Excellency Ivan Testov, President of Norland.",
        ["Ivan Testov / President / Norland / other"],
    ),
    ("The team was put in the picture by the ombudsman, Jane Roe.", ["Jane Roe / ombudsman /  / executive"]),
    (
        "Ms. Jane Roe, Secretary of the Central Referendum Commission, then took the guests through the "
        "printing of ballots.",
        ["Jane Roe / Secretary / Central Referendum Commission / electoral-commission"],
    ),
    (
        "Ivan Testov, Chairman of the Central Commission, apprised the delegation of the preparations.",
        ["Ivan Testov / Chairman / Central Commission / electoral-commission"],
    ),
    (
        "Jane Roe, the Commission's secretary, answered the observers' questions on overseas voting.",
        ["Jane Roe / secretary / Commission / electoral-commission"],
    ),
    (
        "The Minister of Justice, Ivan Testov, opened the doors of his ministry to the observers.",
        ["Ivan Testov / Minister of Justice /  / executive"],
    ),
    (
        "It was Speaker Ivan Testov who received the mission at the old palace.",
        ["Ivan Testov / Speaker /  / parliament"],
    ),
    (
        "At the Central Election Commission, Secretary Ivan Testov acquainted the group with the "
        "training of observers.",
        ["Ivan Testov / Secretary / Central Election Commission / electoral-commission"],
    ),
    (
        "The mission's questions were answered by Jane Roe, head of the legal department of the CEC.",
        ["Jane Roe / head / legal department of the CEC / electoral-commission"],
    ),
    (
        "Ivan Testov, Deputy Speaker, laid out for the delegation the changes in the code.",
        ["Ivan Testov / Deputy Speaker /  / parliament"],
    ),
    ("Speaker Jane Roe played host to the observers on Thursday.", ["Jane Roe / Speaker /  / parliament"]),
    (
        "The mission had a word with the chair of the Constitutional Court, Ivan Testov.",
        ["Ivan Testov / chair / Constitutional Court / judiciary"],
    ),
    (
        "The team took tea with the provincial governor, Ivan Testov.",
        ["Ivan Testov / provincial governor /  / executive"],
    ),
    (
        "The delegation dropped in on the head of the district commission, Jane Roe.",
        ["Jane Roe / head / district commission / electoral-commission"],
    ),
    (
        "The observers quizzed CEC secretary Jane Roe about the voter lists.",
        ["Jane Roe / secretary / CEC / electoral-commission"],
    ),
    (
        "The programme of 3 June opened with a courtesy call on Mr. Ivan Testov, Deputy Minister of Foreign Affairs.",
        ["Ivan Testov / Deputy Minister of Foreign Affairs /  / executive"],
    ),
    (
        "Ivan Testov, who heads the Central Election Commission, had a conversation with the delegation on Wednesday.",
        ["Ivan Testov /  /  / other"],
    ),
    (
        "Meeting the head of the mission, Speaker Ivan Testov said that the elections would be fair.",
        ["Ivan Testov / Speaker /  / parliament"],
    ),
    (
        "Receiving the delegation of observers on Friday, President Ivan Testov stressed the role of monitoring.",
        ["Ivan Testov / President /  / head-of-state"],
    ),
    (
        "On Thursday, the head of the group was invited to the office of the Prosecutor General, Ivan "
        "Testov, for a talk.",
        ["Ivan Testov / Prosecutor General /  / judiciary"],
    ),
    (
        "The Mission had the opportunity to listen to the views of the Chairman of the Supreme Court, Ivan Testov.",
        ["Ivan Testov / Chairman / Supreme Court / judiciary"],
    ),
    (
        "The Minister of the Interior, Jane Roe, was visited by the observers on the 4th.",
        ["Jane Roe / Minister of the Interior /  / executive"],
    ),
    ("The observers' day began in the office of Mayor Ivan Testov.", ["Ivan Testov / Mayor /  / executive"]),
    (
        "The Commission's doors were opened to the observers by its deputy chair, Jane Roe.",
        ["Jane Roe / deputy chair /  / other"],
    ),
    (
        "The mission presented itself to the Chairman of the Central Election Commission, Ivan Testov.",
        ["Ivan Testov / Chairman / Central Election Commission / electoral-commission"],
    ),
    (
        "A working meeting brought the observers together with Deputy Minister of Justice Ivan Testov.",
        ["Ivan Testov / Deputy Minister of Justice /  / executive"],
    ),
    (
        "Explanations were provided to the observers by the CEC secretary, Jane Roe.",
        ["Jane Roe / secretary / CEC / electoral-commission"],
    ),
    (
        "Chairman of the Senate Ivan Testov, in his conversation with the observers, pointed to the reforms.",
        ["Ivan Testov / Chairman / Senate / parliament"],
    ),
    (
        "The observers held a discussion with the academic community, represented by Rector Ivan Testov.",
        ["Ivan Testov / Rector / academic community / civil-society"],
    ),
    ("They went to see the Ombudsman, Jane Roe, too.", ["Jane Roe / Ombudsman /  / executive"]),
    (
        "The observers were in touch with the coordinators of the domestic network Fair Vote.",
        [" / coordinators / domestic network Fair Vote / other"],
    ),
    (
        "On 29 April the members met Mrs. Jane Roe, Deputy Minister of Justice, and the Norland Lawyers Association.",
        [
            "Jane Roe / Deputy Minister of Justice /  / executive",
            " /  / Norland Lawyers Association / civil-society",
        ],
    ),
    (
        "Since May 11 it had spoken with Ivan Testov, head of the Electoral Commission.",
        ["Ivan Testov / head / Electoral Commission / electoral-commission"],
    ),
    (
        "They visited the CEC and talked to Ivan Testov, its secretary.",
        ["Ivan Testov / secretary / CEC / electoral-commission"],
    ),
    (
        "The mission held talks with the leaderships of the parties “Dawn” and “Unity”.",
        [" / leaderships / Dawn / party", " / leaderships / Unity / party"],
    ),
    (
        "The mission interviewed many interlocutors, among them the chairs of the district commissions.",
        [" / chairs / district commissions / electoral-commission"],
    ),
    (
        "At the CEC of Norland a meeting was held with the observation mission of the League.",
        [" /  / CEC of Norland / electoral-commission"],
    ),
]

NO_DEEDS = [
    "The candidate Ivan Testov met with voters in Brod.",
    "President Ivan Testov voted in the capital.",
    "The mission asked to see the opposition leader, Ivan Testov, but the request went unanswered.",
    "A planned meeting with Prime Minister Ivan Testov did not take place.",
    "The mission was led by Osman Mest, Deputy Speaker of the Assembly of Velmora.",
    "The mission heard no complaint from the parties.",
    "The President received the credentials of the new ambassador.",
    "The mission learned from the media that candidate Ivan Testov had been detained.",
    "The mission thanks the Chairman of the CEC, Ivan Testov, for the invitation.",
    "CEC chairman Ivan Testov said that the observers had been received well.",
    "Complaints were handed to the Chairman of the CEC, Ivan Testov, by the Green Party.",
    "The mandate was given to President Ivan Testov by the people.",
    "During the meeting, Ivan Testov briefed the guests on the preparations.",
    "President Ivan Testov met with candidates on Monday, the agency said.",
    "The Mission was established by order of the Chairman of the Council, Ivan Testov.",
    "The mission was deployed following an invitation by the Minister of Foreign Affairs, Jane Roe.",
    "Secretary General of the League Jane Roe sent the mission to Norland.",
    "The observers from Velmora, led by Deputy Speaker Karl Mun, joined the mission on 3 May.",
    "The observers were impressed by the work of Chairperson Jane Roe of precinct commission No. 12.",
    "The mission has been supported by the Ambassador of Velmora, Karl Mun.",
    "Chairman of the CEC Ivan Testov said the observers had been welcomed everywhere.",
    "Ivan Testov, the opposition leader, called on the observers to stay.",
    "The Mission will hold a press conference with the Chair of the CEC, Jane Roe.",
    "The observers of the mission noted that Chairman Ivan Testov received complaints in good time.",
    "The mission's report was drawn up by Jane Roe, Deputy Head of the Secretariat.",
    "The mission saw posters of candidate Ivan Testov near the polling station.",
    "The statement was signed by the Head of the Mission, Osman Mest, and by Secretary Jane Roe.",
    "He was appointed by President Ivan Testov in 2020.",
    "Since 2010 the delegation has been chaired by Senator Jane Roe.",
    "Candidates met with voters in the presence of observers.",
    "The Mission was joined by Deputy Karl Mun of the Parliament of Velmora.",
    "The mission, which included Senator Jane Roe, Chair of the Committee on Justice, observed the vote.",
    "The mission regrets that the Minister of Interior, Ivan Testov, told parties not to gather.",
    "The Electoral Commission held consultations with political parties and civil society.",
    "More dialogue with civil society is needed.",
    "The Mission encourages the Electoral Commission to hold talks with the parties.",
    "The media monitored by the mission gave access to candidates of the Green Party.",
    "In 2019 the Mission had recommended regular meetings with the parties.",
    "The mission commended the meeting of the President with party leaders.",
    "The court heard the candidates in public.",
    "The observers had a chance to see how voters were received by members of the commission.",
    "A call on the prime minister fell through.",
    "The delegation also visited polling station No. 12 and talked with its chairman and with voters.",
    "In several places our teams were stopped by the chairs of the commissions.",
    "The observers had talked to voters, commission members and local observers freely.",
]
