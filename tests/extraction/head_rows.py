"""Sentences on who leads a mission, and the one they name: all people and bodies made up."""

HEADS = [
    # led, headed: active
    ("Jane Roe, Deputy Minister of Justice, led the Mission.", "Jane Roe"),
    ("Mr. Ivan Testov, Secretary General of the Union of Northern States, headed the Mission.", "Ivan Testov"),
    ("Martin Proof, Member of Parliament, leads the UNS EOM.", "Martin Proof"),
    ('"We watched," said Jane Roe, the senior adviser, who led the Union\'s team in Brackwater.', "Jane Roe"),
    ("Hon. Peter Sample chaired the Observer Group.", "Peter Sample"),
    ("Jane Roe, chair of the legal committee, led the Mission to its meeting with the commission.", "Jane Roe"),
    # the mission told of before, an aside between the words, a plural
    ("The UNS sent a mission to Norland. Led by Mr. Ivan Testov, Deputy Director, it began its work.", "Ivan Testov"),
    ("The UNS sent observers. Headed by Jane Roe, a judge, they came on Monday.", "Jane Roe"),
    ("The delegation was led, as in the first round, by Mr. Ivan Testov.", "Ivan Testov"),
    ("The UNS observers called it free. Their leader, former Vice-President Jane Roe, spoke in Kolby.", "Jane Roe"),
    ("The mission, with Jane Roe at the helm, came on Monday.", "Jane Roe"),
    # led by, under the leadership of
    ("The Mission was headed by H.E. Jane Roe, Ambassador of Veldania in Norland.", "Jane Roe"),
    ("The Mission, led by former President Dr. Peter Sample, arrived on Monday.", "Peter Sample"),
    (
        "The UNS Mission headed by the Ambassador Extraordinary of Veldania, Mr. Ivan Testov, monitored it.",
        "Ivan Testov",
    ),
    ("Under the leadership of Ms. Jane Roe, the delegation visited the island.", "Jane Roe"),
    ("A delegation led by Senator Ivan Testov and composed of nine members observed the vote.", "Ivan Testov"),
    (
        "The observation mission of the Union was led by the Rt. Hon. Peter Sample, former Prime Minister.",
        "Peter Sample",
    ),
    # the office before the name
    ("The Chair of the UNS Observer Group, former President Dr Peter Sample, read a statement.", "Peter Sample"),
    ("The mission's chief observer, Jane Roe, said the vote was calm.", "Jane Roe"),
    ("Chief Observer Jane Roe presented the findings.", "Jane Roe"),
    (
        "The Leader of the UNS delegation, former President Peter Sample of Veldania, said this on Monday.",
        "Peter Sample",
    ),
    ("The commission received the Mission and its head, Dr. Ivan Testov, Deputy Secretary General.", "Ivan Testov"),
    ("Head of Mission Mr. Ivan Testov thanked the hosts.", "Ivan Testov"),
    ("According to mission leader Jane Roe, turnout was high.", "Jane Roe"),
    ("The head of the observer mission is Jane Roe.", "Jane Roe"),
    ("The Head of Mission, H.E. Ms Jane Roe, presented the statement.", "Jane Roe"),
    ("The special co-ordinator of the short-term observer mission, Ivan Testov, spoke first.", "Ivan Testov"),
    # the office after the name
    (
        "Ambassador Ivan Testov, Assistant Secretary-General and head of the UNS delegation, told reporters.",
        "Ivan Testov",
    ),
    ("Jane Roe, Head of the UNS Mission for Observation of the Elections, explained it.", "Jane Roe"),
    ("UNS Secretary General Ivan Testov was head of the Mission.", "Ivan Testov"),
    ("Ivan Testov, UNS Observer Team Coordinator, opened the meeting together with Peter Sample.", "Ivan Testov"),
    ("Jane Roe has been appointed Head of the UNS Election Observation Mission.", "Jane Roe"),
    ("Peter Sample, former Speaker of Veldania, as Head of the Mission presented the statement.", "Peter Sample"),
    ("“It was calm,” said Jane Roe, Special Co-ordinator and leader of the observers.", "Jane Roe"),
    ("Jane Roe (Veldania), Head of the delegation, agreed.", "Jane Roe"),
    # turned round, or with the mission in a clause of its own
    ("Heading the UNS mission is Jane Roe, a Member of Parliament.", "Jane Roe"),
    ("Leading the observers, Ivan Testov called for calm.", "Ivan Testov"),
    ("The UNS sent a mission with Deputy Secretary General Ivan Testov at its head.", "Ivan Testov"),
    ("The UNS mission, with Ms. Jane Roe as its leader, visited the commission.", "Jane Roe"),
    ("The UNS observers, whose leader is Jane Roe, called for calm.", "Jane Roe"),
    ("The Mission (head: Ivan Testov) visited the island.", "Ivan Testov"),
    ("The High Representative appointed Jane Roe, Member of Parliament, as Chief Observer.", "Jane Roe"),
    # the full name from elsewhere
    ("Mr. Ivan Testov leads the Mission. Head of Mission Mr. Testov was grateful.", "Ivan Testov"),
    ("Chief Observer Ms. Roe spoke. Jane Roe, a member of parliament, had arrived on Monday.", "Jane Roe"),
    ("Senator Ivan Testov came on Monday. Testov, who leads the UNS mission, was content.", "Ivan Testov"),
    ("Secretary General Jane Roe and the mission head, Senator Ivan Testov, met the chairman.", "Ivan Testov"),
    # not the head of this mission
    ("The Secretary-General Ivan Testov presented the statement of the Mission.", None),
    ("League of Isles mission leader Ivan Testov praised the vote.", None),
    ("Ivan Testov, head of the LOI observer mission, praised the vote.", None),
    ("The Mission met Jane Roe, Head of the Central Election Commission.", None),
    ("Jane Roe, Deputy Head of the Mission, spoke to the press.", None),
    ("The Mission met with leaders of parties and with Ivan Testov, head of the party group in parliament.", None),
    ("The country led by Ivan Testov invited the Mission.", None),
    ("The commission, chaired by Jane Roe, met the observers.", None),
    ("President Peter Sample received the heads of the observation missions.", None),
    ("Ivan Testov heads the observer mission's headquarters.", None),
    ("Jane Roe chairs the Central Election Commission. Chief Observer Ms. Poe spoke.", None),
    ("Opposition leader Jane Roe called on the mission to act.", None),
    ("Deputy Chief Observer Jane Roe addressed the press.", None),
    ("Jane Roe, spokesperson of the Mission, answered questions.", None),
    ("Jane Roe, head of the diplomatic mission of Veldania, attended.", None),
    # the mission told of in the sentence before, or by "its"; offices in many words; signatures
    (
        "The Union sent a mission of 86 observers to Veldania. "
        "Professor Peter Sample, former Chair of a sister body, is its Head.",
        "Peter Sample",
    ),
    ("The UNS Mission arrived on Monday. It was led by Ambassador Jane Roe, Deputy Secretary General.", "Jane Roe"),
    ("The UNS Mission was formed in May. Its head was Deputy Secretary-General Ivan Testov.", "Ivan Testov"),
    ("The UNS formed a group of 44 observers. Senator Ivan Testov (Norland) was its Coordinator.", "Ivan Testov"),
    (
        "The UNS Observer Mission was set up in May. Ivan Testov, Deputy Secretary General, was appointed its Head.",
        "Ivan Testov",
    ),
    (
        "Its eight members were deputies Ms Jane Roe (Norland, head of delegation) and Mr Ivan Testov (Veldania).",
        "Jane Roe",
    ),
    (
        "The Union followed the vote through a mission under Ambassador Ivan Testov, Director for Elections.",
        "Ivan Testov",
    ),
    (
        "Former President Jane Roe, Ambassador (ret.) Ivan Testov and Dr. Peter Sample co-lead the delegation.",
        "Jane Roe",
    ),
    (
        "STATEMENT BY THE HEAD OF THE UNS OBSERVATION MISSION TO THE 2031 ELECTIONS, HONOURABLE DR JANE AVA ROE",
        "JANE AVA ROE",
    ),
    ("The Head of Mission paid calls on Madam Jane Roe, Chairperson of the Electoral Board.", None),
    ("The Mission is presided over by Senator Jane Roe.", "Jane Roe"),
    ("Jane Roe is in charge of the mission.", "Jane Roe"),
    ("At the head of the UNS delegation was Senator Ivan Testov.", "Ivan Testov"),
    ("The leadership of the mission was entrusted to Judge Jane Roe.", "Jane Roe"),
    ("The Union named Jane Roe, a former minister, to lead the mission.", "Jane Roe"),
    ("Mission chief Ivan Testov said the vote was calm.", "Ivan Testov"),
    ("Lead observer Jane Roe said the vote was calm.", "Jane Roe"),
    ('"We saw calm," Jane Roe, the UNS mission\'s leader, told reporters.', "Jane Roe"),
    ("Our head of mission, Jane Roe, will present a report.", "Jane Roe"),
    ("By Hon. Jane Roe, Chair of the Observer Group", "Jane Roe"),
    ("Jane Roe\nHead of the UNS Observer Mission", "Jane Roe"),
    ("Head of the Mission      Ivan Testov", "Ivan Testov"),
    ("(signed) Jane Roe, Head of Mission", "Jane Roe"),
    ("The mission met the Green League. Its leader, Jane Roe, complained.", None),
    ("The Central Election Commission and its head, Jane Roe, received the observers.", None),
    ("The UNS team, with former judge Jane Roe in the lead, toured the south.", "Jane Roe"),
    ("Jane Roe, who was heading the delegation, spoke first.", "Jane Roe"),
    ("Jane Roe has led the mission since May.", "Jane Roe"),
    ("The observers' coordinator, Ivan Testov, agreed.", "Ivan Testov"),
    ("The observers were coordinated by Ivan Testov.", "Ivan Testov"),
    ("The vote was followed by a team headed by Jane Roe, Deputy Speaker.", "Jane Roe"),
    ("UNS long-term observation mission chief Jane Roe spoke.", "Jane Roe"),
    ("Ivan Testov, Secretary General of the UNS and Head of its Observer Mission, thanked the hosts.", "Ivan Testov"),
    ("The Group is chaired by Peter Sample, a former president of Norland.", "Peter Sample"),
    ("Chairing the group is Peter Sample.", "Peter Sample"),
    ("The Mission is headed by the Deputy Secretary-General, Mr. Sample-Roe Peter.", "Sample-Roe Peter"),
    ("The delegation comprises Jane Roe (head), Ivan Testov and Peter Sample.", "Jane Roe"),
    ("Members of the delegation: Jane Roe, head of the delegation; Ivan Testov, deputy.", "Jane Roe"),
    ("Jane Roe will lead the 40-member mission.", "Jane Roe"),
    ("The mission under Jane Roe's leadership began on Monday.", "Jane Roe"),
    ("Ms. Jane Roe of Norland leads the Mission as Chief Observer.", "Jane Roe"),
    ("Media under Minister Jane Roe were biased, the mission noted.", None),
    ("The mission saw a country under President Jane Roe.", None),
    # other words of leading, in the mission's own sentences
    (
        "Senator Jane Roe of Norland heads a 14-strong team.",
        "Jane Roe",
    ),
    (
        "The UNS delegation, which comprises 20 members and is headed by Ivan Testov, Speaker of the House, arrived.",
        "Ivan Testov",
    ),
    (
        "Jane Roe (Norland, Green Group) serves as Head of the UNS PA delegation.",
        "Jane Roe",
    ),
    (
        "Speaking on behalf of the mission, its head Ivan Testov said voting was calm.",
        "Ivan Testov",
    ),
    (
        "Chief of the UNS observer mission Ivan Testov noted the calm.",
        "Ivan Testov",
    ),
    (
        "UNS observation mission head Ivan Testov noted the calm.",
        "Ivan Testov",
    ),
    (
        "Head of the UNS observers' group, Deputy Secretary General Ivan Testov noted the calm.",
        "Ivan Testov",
    ),
    (
        "The mission head, Mr Testov, thanked the hosts. Ivan Testov had arrived on Monday.",
        "Ivan Testov",
    ),
    (
        "The Observer Group, chaired by H.E. Dr. Jane Roe, former President of Norland, was constituted in May.",
        "Jane Roe",
    ),
    (
        "We, the members of the Group, under our Chairperson, the Rt Hon Jane Roe, thank the people.",
        "Jane Roe",
    ),
    (
        '"Voters came early," noted the head of the UNS mission, Jane Roe.',
        "Jane Roe",
    ),
    (
        "The delegation was led on the ground by Jane Roe.",
        "Jane Roe",
    ),
    (
        "The UNS deployed observers with Justice Jane Roe as team leader.",
        "Jane Roe",
    ),
    (
        "The UNS Secretary-General appointed H.E. Jane Roe, former Vice President of Norland, to lead the Mission.",
        "Jane Roe",
    ),
    (
        "Ms Jane Roe was designated by the Chair as Special Co-ordinator and leader of the short-term mission.",
        "Jane Roe",
    ),
    (
        "The mission's leadership consists of Jane Roe and Ivan Testov.",
        "Jane Roe",
    ),
    (
        "Jane Roe, Chief Observer, and Ivan Testov, Deputy Chief Observer, presented the report.",
        "Jane Roe",
    ),
    (
        "Deputy head of the mission Jane Roe spoke for its leader, Ivan Testov.",
        "Ivan Testov",
    ),
    (
        "Ambassador Jane Roe, at the head of a 12-member team, visited the south.",
        "Jane Roe",
    ),
    (
        "The UNS team, headed by its Secretary General Jane Roe, visited the south.",
        "Jane Roe",
    ),
    (
        "The coordinator of the UNS observers, member of the Senate Ivan Testov, opened the briefing.",
        "Ivan Testov",
    ),
    (
        "Coordinator of the group Ivan Testov opened the briefing.",
        "Ivan Testov",
    ),
    (
        "The executive director of the UNS, Jane Roe, spoke. The mission is coordinated by Ivan Testov.",
        "Ivan Testov",
    ),
    (
        "Leader of the delegation: Jane Roe",
        "Jane Roe",
    ),
    (
        "Head of Mission: Ambassador Jane Roe",
        "Jane Roe",
    ),
    (
        "The Mission is under the overall direction of Ms. Jane Roe.",
        "Jane Roe",
    ),
    (
        "The UNS has named former minister Jane Roe its chief observer.",
        "Jane Roe",
    ),
    (
        "It is an honour for me, Jane Roe, as Head of this Mission, to present our findings.",
        "Jane Roe",
    ),
    (
        "The Mission is co-chaired by Jane Roe and Ivan Testov.",
        "Jane Roe",
    ),
    (
        "Former judge Jane Roe captains the team of the UNS.",
        "Jane Roe",
    ),
    (
        "The network's national coordinator, Jane Roe, read the statement.",
        "Jane Roe",
    ),
    (
        "Jane Roe, chair of the UNS steering committee, read the statement.",
        None,
    ),
    (
        "The President of the Senate, Jane Roe, received the head of the mission, Ivan Testov.",
        "Ivan Testov",
    ),
    (
        "The head of the mission was received by the Speaker, Jane Roe.",
        None,
    ),
    (
        "The head of the mission and Jane Roe, Minister of Justice, signed a memorandum.",
        None,
    ),
    ("The Union sent a mission of the General Secretariat under Ambassador Jane Roe, a director.", "Jane Roe"),
]
