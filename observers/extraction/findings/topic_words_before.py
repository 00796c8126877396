"""Wordings that tell a topic of the time before the vote: law, system, administration, lists, information."""

from observers.extraction.findings.topic_strengths import ACTOR, PLAIN, STRONG, WEAK
from observers.vocabulary import Topic

WORDS_BEFORE: dict[tuple[Topic, float], str] = {
    (Topic.LEGAL_FRAMEWORK, STRONG): """
        according to the law, act lacks, act takes, adopt a law, adopted by parliament, age of candidacy
        amended code, amendments, amendments act, amendments to the, amendments were, approve a law
        are governed by, at odds with international standards, basic law, basis in law, by decree, by elections
        by laws, candidate immunity, cedaw, change of the rules, changes in the law, changes to the law
        chapter of its own, codification, codified law, codify, commitments under, constitution bars
        constitution guarantees, constitution still, constitutional amendments, constitutional framework
        constitutional reform*, contrary to international standards, covenant on civil, criminal code, crpd
        current legislation, cyber law*, direct suffrage, draft constitution, draft law, earlier odihr
        earlier recommendations, election act, election acts, election code, election law, election laws
        election legislation, elections act, elections on one day, electoral act, electoral acts
        electoral calendar is set, electoral code, electoral framework, electoral law, electoral laws
        electoral legislation, electoral reform, electoral rules, emergency regulations, enshrined
        equal and direct suffrage, foreign agents, gaps in the law, gaps in the legislation
        harmonisation of legislation, harmonise the, hold elections together, holding all elections, iccpr
        immunity, implementing regulation*, in law, in line with international standards the law
        in the constitution, in the law, inclusive reform, international instruments, international law, into law
        is governed by, key amendments, laid down in law, late amendments, law allows, law bars, law contains
        law does not, law fails, law gives, law governing, law is silent, law lacks, law leaves, law obliges
        law on, law permits, law prohibits, law requires, law sets, law that lets, law which let, lawmakers
        laws on, legal, legal amendments, legal base, legal basis, legal certainty, legal changes, legal drafting
        legal framework, legal gap*, legal provisions, legal reform, legal restrictions, legal rules, legal text*
        legal vacuum, legislation allows, legislation contains, legislation ensures, legislation guarantees
        legislation in force, legislation meets, legislation of, legislation provides, legislative amendments
        legislative base, legislative basis, legislative framework, legislative gap*, legislative process
        legislators, minimum age, national legislation contains, national legislation guarantees
        national legislation meets, national legislation provides, new code, new constitution, no rule on
        no rules on, normative framework, oecd, organic law, out of step, parliament adopted, parliament changed
        parliament passed, pass a law, passed by parliament, past recommendations, penal code, presidential decree*
        presidential order, previous recommendations, primary legislation, prior recommendations, public hearing on
        public order act, put into law, recent amendments, recommendations from, recommendations made
        recommendations of previous, recommendations remain, reform of the electoral, reform of the legal
        regulated by, regulatory framework, requirement of, requirement that, requirements that
        respect the legal framework, retention of, revised act, rule of law, rules leave, rules of the game
        rules on assembly, rules within a year, scattered rules, secondary legislation, secured in the constitution
        set out in law, spell out in law, statute book, statutes, supreme law, synchronis* elections, term limit*
        terms of office, the revised, there is no rule, time limits for complaints must, treaty obligations
        turn to the law, two elections together, universal equal and direct, universal suffrage
        violates the constitution, voting age, written into law""",
    (Topic.LEGAL_FRAMEWORK, PLAIN): """
        amend the, amended, amending, article, articles, bill, bills, clause, clauses, code, constitution
        constitutional, constitutionally, copenhagen document, decrees, defamation, drafted, drafting, enacted
        enactment, international commitments, law, lawful basis, laws, legislation, legislative, legislature
        libel, ordinance, ordinances, provisions, ratif*, rules on, statute, statutory, suffrage, treaties
        treaty, venice commission""",
    (Topic.LEGAL_FRAMEWORK, WEAK): """
        act, codified, decree, gaps, legal redress, obligations, regulation, regulations, standards""",
    (Topic.ELECTORAL_SYSTEM, STRONG): """
        absolute majority, allocated seats, allocation of seats, apportionment, bonus seats, boundaries
        boundaries into, change the system, closed list*, constituency boundaries, d hondt, delimitation
        differ in size, different size, directly elected, district based, elect a single, elected indirectly
        electing, election system, electoral barrier, electoral college, electoral districts, electoral formula
        electoral system, electoral threshold, elects # members, entry threshold, equal suffrage, equal weight
        equality of the vote, first past the post, gerrymander*, half of the votes, largest constituency
        largest district, majoritarian, malapportionment, members are elected, members of the assembly are
        mixed member, mixed system, multi member, national lists, nationwide constituency, number of seats
        number of voters per, open list*, open lists, overseas constituency, overseas voters, party list
        party list system, party lists, per seat, preferential vot*, proportional representation
        proportional system, redistricting, redraw, redrawn, reserved seats, seat allocation, seat districts
        seats of each, seats set aside, second round is, second round will be, second rounds, simple majority
        single constituency, single mandate, single member, single nationwide, size of constituencies
        size of the constituencies, smallest constituency, switch to, three seat districts, threshold
        turnout requirement*, turnout threshold*, unequal size, votes per, votes per seat, voting weight
        weight of votes, winner take all, winner takes all""",
    (Topic.ELECTORAL_SYSTEM, PLAIN): """
        are elected by, are elected for, boundary, census, constituencies, constituency, direct election of
        elected for, elected from, indirect election, indirectly elected, is elected by, is elected for
        majority system, mandates, proportional, quota, quotas, representation in parliament, runoff is, seats
        two round, two rounds""",
    (Topic.ELECTORAL_SYSTEM, WEAK): """
        system of""",
    (Topic.ELECTION_ADMINISTRATION, STRONG): """
        administered the, administration of the, allowances, answered questions, appoint the members of
        appointed commissioners, appointed the members, appointing, appointment of commission*
        appointment of members, appointment of the commission*, as poll workers, as polling staff
        as presiding officers, assurances, ballot design, ballot production, behind closed doors, boards
        budget of the commission, calendar, calendar of operations, cascade training, cec processes, chairperson
        chairpersons, chosen by a, circulars, closed meetings, commission answered, commission for its
        commission lacks, commission meetings, commission members, commission processes, commission sessions
        committee chairs, committee members, communication between, communication with, competence of
        composition of commissions, conduct of polling staff, conduct of the staff, confidence in the commission
        confidence in the election, confidence in the electoral, confidence in the independent
        confidence in the national, confidence of stakeholders, constituency commissions, contingency plan*
        coordination with, decisions to the public, deliver materials, delivered materials, delivery of
        delivery of materials, directives, distribution of ballots, distribution of materials, distribution plan*
        district commissions, done the job, election administration, election authority, election calendar
        election council, election kits, election management, election management bodies, election management body
        election materials, election personnel, election preparations, election staff, election tribunal
        election workers, electoral administration, electoral calendar, electoral materials, electoral timeline
        essential materials, formation of commissions, formation of election commissions, four tier*
        funding of the commission, gender balance in the commission, guidelines, half a day of instruction
        heads of stations, impartiality of the commission, independence of the commission, instruction of
        instructions were changed, inter agency, its budget, its decisions, its procedures, its sessions, its staff
        judge presided, judges presided, judicial supervision, kept to its calendar, key instructions, kits arrived
        kits reached, late arrival of, late delivery, late disbursement, level of training
        location of polling stations, logistical, logistical problems, logistics, logistics of, lower commissions
        lower level commissions, management body, manual, manuals, materials arrived, materials came, materials had
        materials reached, materials to, materials were delivered, materials were missing, materials were there
        meetings were, members came, members of commissions, members of polling, members of precinct
        members of the board, members of the boards, members of the commission, members of the commissions
        minutes of all its sessions, minutes of its, minutes of its sessions, misprint*, multi tier*
        neutrality of chairpersons, neutrality of the commission, non sensitive materials
        number of polling stations, number of stations, number of stations abroad, officials, on the boards
        opening of stations abroad, openness of the election commission, openness of the electoral commission
        operational plan*, operations, organisational preparation*, organisational readiness, paying poll
        payment of poll, poll clerk*, poll officials, poll staff, poll worker training, poll worker*
        poll workers were, polling agents were trained, polling clerk*, polling committee*, polling committees
        polling kits, polling officials, polling personnel, polling station members, polling teams
        polls have been prepared, postponed, postponement, postponing, precinct committees
        preparation for the election*, preparation of the election*, preparations for the election*
        preparatory work, prepared for the polls, prepared in accordance, prepared in compliance
        prepared the election*, prepared the vote, preparedness, presided over, presided over by
        presidents of stations, presiding officer*, printed, printing, printing of ballots, procurement
        professional conduct of, professional level, public meetings, public sessions, ran the polls, readiness for
        recruited, recruitment of, regional commissions, reversed, risk plan*, role play, running of the polls
        secretariat, sensitive materials, served on the boards, sessions of the, setting up of polling stations
        staff in the, staff of precinct, staffing, staging, stocks of, storage of, supervised by judges, suppliers
        supply chain, supreme electoral, technical and organisational, technical preparations, technical readiness
        temporary staff, tender*, territorial commissions, the explanation it, the handbook, three tier*
        three tiered, time limits set, training of commission*, training of members, training of polling staff
        transparency of its, transparency of the commission, transport of materials, trust in the commission
        trust in the election, trust in the electoral, turnover among, two tier*, under judicial, unpaid allowances
        warehouse*, women chair, work of commissions, work of polling, work of precinct, work of the cec
        work of the commission, work of the commissions, work of the election commission*
        work of the electoral commission, work of the polling, work of the precinct, working conditions of
        working groups, workload""",
    (Topic.ELECTION_ADMINISTRATION, PLAIN): """
        administered, administration, appointed, appointment, ballot printing, board, budgeting, cecr, cne
        collegial, commission acted, commission communicated, commission coped, commission kept, commission managed
        commission showed, commission worked, commissioner*, commissions, commissions coped, commissions worked
        committees, conduct of the commission, deadlines, dec, decs, election authorities, election bodies
        election commissions, election officials, electoral bodies, electoral body, electoral commissions
        electoral institutions, electoral officials, emb, embs, flown, iec, instructed, its handling of
        local commissions, mec, national elections commission, nec, officers, organisational, organiser, organisers
        pec, pecs, poll workers, polling staff, polling station staff, precinct commissions, preparation
        preparations, preparatory, prepared, rec, recs, returning officer*, sessions, staff, staff of the polling
        tec, tecs, timelines, trained, training, trucks, tse, uec, weaknesses of the""",
    (Topic.ELECTION_ADMINISTRATION, ACTOR): """
        cec, ceni, central election commission, central electoral commission, comelec, commission, eci, ecsl, ecz
        election commission, electoral and boundaries commission, electoral authorities, electoral authority
        electoral commission, electoral council, electoral tribunal, iebc
        independent electoral and boundaries commission, independent electoral commission
        independent national electoral commission, inec, jce, national election commission
        national electoral commission, national electoral council, stae, stakeholder*, tribunal, zec""",
    (Topic.ELECTION_ADMINISTRATION, WEAK): """
        authorities, collegially, conducted, efficiently, impartiality, impartially, materials, meetings
        members, organised, professional, professionalism, professionally, resources""",
    (Topic.VOTER_REGISTRATION, STRONG): """
        a card, accuracy of the list*, accuracy of the register, accuracy of the roll, active registration
        added to the list, additional list*, additional voter list*, applied in their name, are registered to
        attestation*, audit of the register, automatic registration, biometric register, biometric registration
        biometric roll, biometric voter register, biometric voter registration, biometric voter roll, cards not
        cards were not, cards were ready, check of the register, check their data, check their entries
        check their registration, citisens are registered, civil register, civil registry, civil status, cleaned of
        confirm identities, deceased, deceased persons, deceased voters, display of the list*, done on the roll
        double registration, duplicate entries, electoral register, electoral registers, electoral roll*
        electors list, electronic list of voters, electronic register of voters, electronic voter list
        electronic voter register, eligible to vote, eligible voters, entries, entries of the dead, exhibition of
        exhibition period, find their names, found their names, get themselves onto, holding valid, id cards
        identity card, identity cards, identity document, identity documents, identity papers
        in which they are registered, late registration, left off the list, left off the roll, list lacked
        list of voters, list was displayed, lists hung, lists of voters, lists on display, lists were hung
        lists were posted, look up their entries, mobile registration, more names, moved within the country
        name appeared, name did not, names appeared, names did not, names in the, names missing, names on
        names on the, national id, new identity, newly eligible, not find their name*, number of registered
        off the list*, off the roll, on the list, on the lists, onto the list, onto the roll, passive registration
        permanent voter cards, place of registration, place of residence, population register, posted list
        put on display, pvc, pvcs, receipts, receipts only, register and, register had, register of voters
        register to vote, registered elsewhere, registered there, registered to vote, registered twice
        registered voters, registering, registering voters, registration centers, registration centres
        registration details, registration drive, registration exercise, registration of citisens
        registration of electors, registration of newcomers, registration of voters, registration period
        removed from the list, residency, residents, roll has grown, rolls are, rolls have, rolls were
        struck from the list, struck off the roll, supplementary list*, supplementary voter list*, the roll
        the roll was, their entries, to be registered, transfer their registration, turned #, turned eighteen
        unregistered, valid cards, voter card, voter cards, voter cards were, voter data, voter database
        voter identification card*, voter identification cards, voter list*, voter register, voter registration
        voter roll, voter rolls, voter transfers, voters are on, voters are registered, voters cards, voters data
        voters list*, voters register, voters registered, voters roll, voters rolls, voters were registered
        where they are registered, with a card""",
    (Topic.VOTER_REGISTRATION, PLAIN): """
        absentee, absentee certificate*, database, eligible, enrolled, enrolment, inclusion in the list, lists
        names, permanent registration, polling lists, register, registered, registers, registrants, registration
        roll, rolls, transfer of registration""",
    (Topic.VOTER_REGISTRATION, WEAK): """
        citisenship, deduplicat*, list, residence""",
    (Topic.VOTER_INFORMATION, STRONG): """
        acquaint*, aware of the date, awareness, awareness among, awareness campaign*, awareness of their
        awareness raising, ballot had changed, biographies, call center, call centre, cannot read
        citisens awareness, civic and voter education, civic education, could not read, demonstration
        demonstrations, disinformation, door to door to explain, educate voters, educating voters
        education campaign*, explain the ballot, explain the second, explain the vote, explain to voters
        explained how, explained to the voters, explaining the ballot, explanation of the, explanatory materials
        familiar with the, familiarise*, fill in the ballot, hotline, how and where, how to cast, how to fill
        how to mark, how to vote, illiteracy, illiterate, in plain language, infographics, inform the public
        inform voters, information about candidates, information about the candidates
        information about the referendum, information boards, information campaign, information campaign*
        information for voters, information materials, information on, information on procedures
        information on the election, information on voting, information stand*, information stands
        information to voters, informative, informed choice, informed choices, informed decisions, informed prior
        informed voters, informing voters, instruct voters, insufficient explanation, invalid ballots, jingles
        knew how to, knew where, know when, know where, leaflets explaining, leaflets in, life stories
        mark the ballot, mark their ballot*, marking the ballot, misinformation, mock ballot*, mock voting
        official information, on their rights, opportunity to read, posters explaining, posters in, posters showing
        programmes of candidates posted, public information, raise awareness, read the draft, sample ballots
        second ballot, sensitisation, sensitisation campaign*, short films, spoiled, spoilt, spoilt ballots
        teach voters, text messages, theater, theatre, time to read, to read the, told how, trainers went
        training of voters, unaware of, unbiased information, understand the ballot, understand the choice
        understandable, understanding of the procedures, understood the procedures, unfamiliar with
        voter awareness, voter booklet*, voter education, voter education campaign*, voter educators, voter guide*
        voter information, voter information campaign*, voter literacy, voter outreach, voters did not
        voters did not know, voters did not know that, voters knew, voters knew that, voters understood
        voters we spoke, voters were informed, voters were well informed, website, well aware, well informed
        were informed, where and how, where to vote, wording of the question""",
    (Topic.VOTER_INFORMATION, PLAIN): """
        aware of, awareness of, brochure*, did not know, educate, education, educational, explained
        explained to voters, explanation, explanatory, inform, information, informed, informing, instructions
        leaflet*, outreach, understanding of, wording""",
    (Topic.VOTER_INFORMATION, WEAK): """
        access to information, knowledge, materials, public""",
}
