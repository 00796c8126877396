"""The words by which the topic of a finding is told: three strengths of wording for each topic.

The headings follow the sections of the reports of long-standing observer organisations. A strong wording settles the
topic nearly alone, a plain one speaks for it, a weak one tips the balance.
"""

from observers.vocabulary import Topic

STRONG, PLAIN, MILD, WEAK = 5.0, 3.0, 2.0, 1.0

TOPICS: dict[tuple[Topic, float], str] = {
    (Topic.LEGAL_FRAMEWORK, STRONG): """
        legal framework, legislative framework, electoral legislation, election legislation, election law
        electoral law, election laws, electoral laws, electoral code, election code, election act, electoral act
        elections act, constitutional amendments, legal provisions, legal basis, legislative basis, legal reform
        electoral reform, constitutional reform*, legislative amendments, amendments to the, amendments act
        harmonisation of legislation, rule of law, constitutional framework, legal base, legislative base
        normative framework, legal amendments, regulatory framework, by laws, international instruments
        legal certainty""",
    (Topic.LEGAL_FRAMEWORK, PLAIN): """
        legislation, legislative, law, laws, legal, constitution, constitutional, constitutionally, amended
        provisions, statutory, statute, treaty, treaties, ratified, ratif*, copenhagen document, venice commission
        international commitments""",
    (Topic.LEGAL_FRAMEWORK, WEAK): """
        regulations, regulation, decree, act, obligations, standards, legal redress, codified, gaps""",
    (Topic.ELECTORAL_SYSTEM, STRONG): """
        electoral system, election system, proportional representation, proportional system, majoritarian
        single mandate, first past the post, constituency boundaries, delimitation, electoral districts, boundary
        boundaries, redistricting, electoral threshold, threshold, seat allocation, allocation of seats
        allocated seats, equality of the vote, equal suffrage, weight of votes, equal weight, reserved seats
        mixed system, open list*, closed list*, party list system, malapportionment, party lists""",
    (Topic.ELECTORAL_SYSTEM, PLAIN): """
        constituencies, constituency, seats, mandates, two round, proportional, direct election of
        indirect election, indirectly elected""",
    (Topic.ELECTORAL_SYSTEM, WEAK): """
        quota, quotas, system of""",
    (Topic.ELECTION_ADMINISTRATION, STRONG): """
        election administration, electoral administration, election management body, election management
        management body, election management bodies, commission sessions, sessions of the, public meetings
        sessions, public sessions, meetings were, commission meetings, impartiality of the commission
        independence of the commission, work of the commission, work of the election commission*
        preparations for the election*, preparation of the election*, preparation for the election*
        technical preparations, training of commission*, training of polling staff, training of members
        poll worker training, procurement, logistics, logistical, election materials, electoral materials
        electoral calendar, electoral timeline, election calendar, administered the, well administered
        administration of the, confidence in the commission, trust in the commission, confidence of stakeholders
        composition of commissions, formation of election commissions, formation of commissions, staff of precinct
        members of precinct, professional level, level of training, commission members, work of the cec
        polls have been prepared, preparedness, prepared in compliance, prepared in accordance
        printing of ballots, distribution of ballots, delivery of materials, ballot printing""",
    (Topic.ELECTION_ADMINISTRATION, PLAIN): """
        commission, commissions, cec, cecr, iebc, inec, emb, embs, uec, mec, tec, tecs, dec, decs, pecs, pec, iec
        nec, tse, cne, rec, recs, electoral council, electoral bodies, electoral body, election bodies, tribunal
        electoral authorities, election authorities, electoral authority, electoral officials, election officials
        poll workers, polling staff, polling officials, returning officer*, commissioner*, prepared, preparations
        preparation, preparatory, staff, trained, training, timelines, deadlines, administered, administration
        conduct of the commission, boards, stakeholder*, collegial""",
    (Topic.ELECTION_ADMINISTRATION, WEAK): """
        professional, professionally, professionalism, impartially, impartiality, collegially, efficiently
        meetings, organised, resources, materials, officials, authorities, members, conducted""",
    (Topic.VOTER_REGISTRATION, STRONG): """
        voter list*, voters list*, voter register, voters register, voters roll, voter roll, voter rolls
        voters rolls, electoral roll*, electoral register, register of voters, list of voters, lists of voters
        voter registration, registration of voters, registered voters, voters registered, supplementary list*
        supplementary voter list*, additional list*, additional voter list*, registration of electors
        electors list, biometric registration, biometric voter registration, names missing, voter cards
        voter card, voters cards, pvc, pvcs, permanent voter cards, electoral registers, civil register
        civil registry, population register, place of residence, identity documents, id cards
        voter identification cards, deceased voters, deceased persons, duplicate entries, unregistered
        names on the, names in the""",
    (Topic.VOTER_REGISTRATION, PLAIN): """
        register, roll, rolls, registers, enrolment, enrolled, registrants, polling lists, inclusion in the list
        absentee certificate*, absentee, transfer of registration, permanent registration""",
    (Topic.VOTER_REGISTRATION, WEAK): """
        lists, list, citizenship, deduplicat*, residence""",
    (Topic.VOTER_INFORMATION, STRONG): """
        voter education, civic education, voter information, information campaign, public information
        voter awareness, awareness campaign*, sensitisation, sensitisation campaign*, awareness raising
        voter outreach, inform voters, informing voters, informed voters, informed choice, voters were informed
        information to voters, information for voters, official information, information about the candidates
        information about candidates, information materials, information stand*, information boards
        posters explaining, educate voters, educating voters, information on procedures
        information about the referendum, information on the election, information on voting, awareness
        civic and voter education, misinformation, disinformation, unbiased information, voters were well informed
        invalid ballots""",
    (Topic.VOTER_INFORMATION, PLAIN): """
        information, informed, education, awareness of, outreach, leaflet*, brochure*, instructions
        explained to voters, understanding of""",
    (Topic.VOTER_INFORMATION, WEAK): """
        inform, materials, knowledge, access to information, public""",
    (Topic.CANDIDATES_AND_PARTIES, STRONG): """
        candidate registration, registration of candidates, registered candidates, candidates were registered
        candidate nomination, nomination of candidates, nomination process, nominated, nomination, nominations
        candidacy, candidacies, candidature*, signature verification, signature collection, support signatures
        collection of signatures, verification of signatures, signatures, eligibility, stand for election
        right to stand, stood for election, independent candidates, self nominated, political alternatives
        choice of candidates, genuine choice, wide choice, broad choice, real choice, disqualified
        disqualification*, deregistration, deregistered, party registration, registration of parties
        political pluralism, competition between, candidate lists, number of candidates, candidates contested
        candidates competed, primaries, primary elections, internal democracy, intra party, contestants registered
        registered contestants, party primaries, registration of political parties, choice between
        range of candidates, withdrew, withdrawal of candidates, electoral alternatives""",
    (Topic.CANDIDATES_AND_PARTIES, PLAIN): """
        candidates, candidate, contestants, contestant, political parties, parties, party, contenders
        political actors, political leaders, losing, aspirants, aspirant, opposition, alternatives
        competitive contest, contested by, pluralistic, political forces, leaders""",
    (Topic.CANDIDATES_AND_PARTIES, WEAK): """
        competitive, competition, stand, stood, independent, choice, competing, ran""",
    (Topic.CAMPAIGN, STRONG): """
        political freedoms, smear campaign*, facebook pages, sponsored posts, dirty campaign*, discredit*
        pre election environment, unequal treatment, political freedom, ruling party used, public officials
        campaign, campaigns, campaigning, campaigned, campaign materials, campaign material, campaign environment
        election campaign, electoral campaign, pre election campaign, campaign period, campaign rallies, rally
        rallies, canvassing, campaign silence, electioneering, pre election agitation, campaign events
        level playing field, freedom of assembly, freedoms of assembly, freedoms of association
        freedom of association, freedom of movement, freedoms of, freedom of expression, fundamental freedoms
        basic freedoms, fundamental rights, administrative resources, state resources, public resources
        misuse of resources, abuse of resources, abuse of state, misuse of state, government vehicles
        government resources, incumbency, hate speech, negative campaigning, black pr, vote buying
        buying of votes, purchase of votes, posters, billboards, banners, inflammatory language
        inflammatory rhetoric, rhetoric, manifesto*, electoral code of conduct, code of conduct, peace pact
        peace accord, campaign offices, equal conditions, equal opportunities, handouts, pressure on
        state employees, public employees, public sector employees, civil servants, door to door, debates between
        peaceful assembly, assembly and, public officials campaign*""",
    (Topic.CAMPAIGN, PLAIN): """
        freedoms, assembly, association, propaganda, meetings with voters, tone of, electoral bribery, bribery
        bribes, incentives, advantage of incumbency, incumbent, incumbents, election promises, headquarters
        ruling party""",
    (Topic.CAMPAIGN, WEAK): """
        speech, contest, competitive, opportunities, platform*, programmes, pressure""",
    (Topic.CAMPAIGN_FINANCE, STRONG): """
        campaign finance, campaign financing, campaign funding, campaign spending, campaign expenditure*
        campaign expenses, party financing, party finance, political finance, financing of campaigns
        funding of campaigns, political financing, party funding, public funding, private funding
        financial report*, spending limit*, spending limits, expenditure limit*, expenditure ceiling*, donation*
        donor*, election fund*, electoral fund*, campaign fund*, illicit money, use of money, money in politics
        finance report*, financing of parties, financing of political, funding of political, campaign account*
        financial transparency, electoral funds, source of funds, sources of funding, cost of campaign*
        campaign costs, audit of campaign, electoral expenses, election expenses""",
    (Topic.CAMPAIGN_FINANCE, PLAIN): """
        financing, funding, spending, expenditure*, finances, finance, funds, money, ceilings, expenses
        disclosure""",
    (Topic.CAMPAIGN_FINANCE, WEAK): """
        financial, audit, report spending, fund""",
    (Topic.MEDIA, STRONG): """
        media, media coverage, coverage of, news coverage, broadcaster*, public broadcaster, state media
        state television, television, televised, televised debates, tv debates, tv, radio, journalist*
        press freedom, freedom of the press, freedom of the media, newspaper*, airtime, air time, free airtime
        media monitoring, news bulletin*, editorial, self censorship, social media, social networks, online media
        equal coverage, equal access to media, media outlets, mass media, private media, media regulator*
        broadcasting, online platforms, internet shutdown, internet, press conference*, fourth estate, telegram""",
    (Topic.MEDIA, PLAIN): """
        press, coverage, debates, debate, news, broadcast, reporting on, online, fact checking, disinformation
        websites, outlets""",
    (Topic.MEDIA, WEAK): """
        information, publicity, coverage by, biased coverage""",
    (Topic.VOTING, STRONG): """
        voting process, secrecy of voting, set up of polling, secrecy of their, polling stations opened
        opening of polling, opening of the polling, opening procedures, stations opened, opened on time
        opening of the polls, secrecy, secret ballot, secrecy of the vote, secrecy of the ballot, free will
        will freely, freely express, voting booth*, polling booth*, voting procedures, polling procedures
        polling procedure*, queue, queues, queued, queuing, ballot boxes, ballot box, sealed
        polling day procedures, conduct of voting, conduct of polling, voting was, polling was, family voting
        group voting, proxy voting, multiple voting, ballot stuffing, stuffing, carousel voting, early voting
        postal voting, advance voting, mobile voting, out of country voting, voting abroad, voters abroad
        indelible ink, ink, inking, voting hours, closing of polling, close of polls, closed on time
        polling closed, coercion, coerced, campaign silence inside, voter identification, identification of voters
        unauthorised persons, casting their, exercise their right, exercised their right, free voting, vote freely
        voted freely, election day procedures, set up of""",
    (Topic.VOTING, MILD): """
        polling station, polling stations, polling, opening, polling places, polling centres, voting centers
        voting centres, voting stations, polling units, lines, layout""",
    (Topic.VOTING, PLAIN): """
        vote, cast, voting, voting process, polling process, cast their votes, cast their ballots, cast their vote
        ballot papers, right to vote, voted, precinct, precincts, opened, opening, ballot, ballots, ballot paper
        booths, booth, seals, stamps, voters, polling day, election day, voting day, choice freely, mask*
        social distancing, hygiene, sanitary, epidemiolog*, covid, exit polls, voting materials, closing, premises""",
    (Topic.VOTING, WEAK): """
        procedures, procedure, orderly, calm, smoothly, queue, voter, freely, stations, station""",
    (Topic.COUNTING_AND_RESULTS, STRONG): """
        vote count, vote counting, counting of votes, counting of ballots, counting process, counting procedures
        ballot counting, count of votes, counting, tabulation, tabulated, tabulating, tally, tallying, tallied
        tally sheet*, collation, results transmission, transmission of results, results management
        announcement of results, announcement of the results, results protocols, result protocols, protocols
        protocol, election results, official results, preliminary results, final results, provisional results
        results of the election, results of elections, results process, handling of results, results forms
        result forms, publication of results, results by polling station, recount*, parallel vote tabulation, pvt
        quick count, declaration of results, declared results, count was, aggregation, results sheet*, actas, acta
        counted, summarising, results were, vote totals, consolidation of results, copies of, corroborate, count""",
    (Topic.COUNTING_AND_RESULTS, PLAIN): """
        results, result, transmission, counts, winner, verification of results, margin of error, results portal
        results released, published results, annulled, invalid votes""",
    (Topic.COUNTING_AND_RESULTS, WEAK): """
        announcement, published, forms, breach of electoral principles, figures, timely release, released""",
    (Topic.COMPLAINTS_AND_APPEALS, STRONG): """
        complaint, complaints, appeal, appeals, petition, petitions, dispute resolution, election disputes
        electoral disputes, resolution of disputes, dispute settlement, adjudicat*, legal redress, legal remedy
        effective remedy, redress, lawsuits, litigation, court cases, election petitions, challenge the results
        legal challenges, legal means, legal channels, tribunals, constitutional court, supreme court, courts
        electoral offences, court rulings, court decisions, electoral justice, sanctions for""",
    (Topic.COMPLAINTS_AND_APPEALS, PLAIN): """
        court, judicial, judiciary, judge, judges, disputes, dispute, grievances, remedy, remedies, ruling
        rulings, prosecut*, investigat*, sanctioned, arbitration""",
    (Topic.COMPLAINTS_AND_APPEALS, WEAK): """
        filed, decisions, decision, dismissed, settled, resolved""",
    (Topic.OBSERVATION, STRONG): """
        inviting international, inviting observers, invitation, invited observers, invitation of observers
        international observers, national observers, domestic observers, citizen observers, local observers
        party observers, independent observers, observers were, observer accreditation, accreditation of observers
        accredited observers, observers accredited, accreditation, presence of observers, presence of party agents
        party agents, party representatives, representatives of candidates, candidate agents
        candidate representatives, agents of candidates, proxies, access of observers, access to observers
        access for observers, access to polling stations, access to the polling stations
        access to all polling stations, access to all stages, access for, observers access
        citizen observer groups, citizen observation, election observation, observation by, monitoring of the
        domestic observation, impartial observation, conditions for observers, conditions were provided to
        observers received, observers had, observers could, observers from, work of observers
        activities of observers, freedom of movement of observers, full access, unhindered access
        unimpeded access, unrestricted access, free access, non partisan observers, nonpartisan observers
        observer organisations, observers were obstructed, observers to receive accreditation, monitoring of
        open to observation, participation of observers, participation of the national, the invitation
        domestic monitors, local monitors, party monitors, observe the count, observe the counting
        smooth monitoring""",
    (Topic.OBSERVATION, PLAIN): """
        observers, monitors, observer, access, entering, accredited, observation, scrutineers, witnesses
        public associations, scrutiny, scrutinised, picked, monitoring, invitation, agents, invited""",
    (Topic.OBSERVATION, WEAK): """
        present, presence, openness, open to, civil society, mission members""",
    (Topic.ACCESSIBILITY_AND_INCLUSION, STRONG): """
        persons with disabilities, people with disabilities, voters with disabilities, citizens with disabilities
        persons with disability, disabled, disability, disabilities, wheelchair*, wheelchairs, braille, blind
        visually impaired, hearing impaired, sign language, ramps, ramp, accessible for, accessible to
        accessibility, barrier free, reduced mobility, limited mobility, women, woman, female, gender
        gender balance, gender equality, minority, minorities, national minorities, ethnic minorities, indigenous
        youth, young people, young voters, first time voters, elderly, internally displaced, idps
        displaced persons, refugees, marginalised, lgbt*, roma, vulnerable groups, chaired by women, pregnant
        nursing mothers, inclusive participation, inclusiveness, women candidates, participation of women
        mobile ballot boxes, special needs, minority languages, tactile, special conditions, prisoners, detainees
        albinism, voters aged, gender parity, men and women, under represented, underrepresented""",
    (Topic.ACCESSIBILITY_AND_INCLUSION, PLAIN): """
        inclusive, inclusion, inclusively, young, ill, sick, mobile ballot box, homebound, home voting
        assistance to, assisted voting, languages, older, mothers, hospital*, disenfranchis*, special voting
        priority to""",
    (Topic.ACCESSIBILITY_AND_INCLUSION, WEAK): """
        gender quota, equal participation, participation of, cannot come""",
    (Topic.SECURITY_AND_INTERFERENCE, STRONG): """
        security environment, political and security environment, security forces, security agencies
        security personnel, security services, security situation, law enforcement, police, military, armed forces
        army, soldiers, public order, violence, violent, political violence, electoral violence
        election related violence, attacks, attack, clashes, intervention, interference, interfere, interfered
        intervene, outsider*, intimidation, intimidated, intimidating, threats, threat, unrest, arrest, arrests
        arrested, detention, detained, killed, killings, murder*, terror*, explosion*, gunmen, thugs, safety of
        kidnap*, foreign interference, cyber attack*, cyberattack*, undue influence, undue pressure
        attempt to influence, influence voters, pressure on voters, security was, security measures
        safe environment, thuggery, militia*, security arrangements, security officers, safety and security
        secured at, tensions, vandal*, burning, arson, hooligan*""",
    (Topic.SECURITY_AND_INTERFERENCE, PLAIN): """
        security, order, incidents, incident, safety, peace, tension, hostil*, harassment, pressure
        calm environment, insecurity, peaceful environment, disturbance*, provocation*, illegal intervention
        stability, restraint, protest*""",
    (Topic.SECURITY_AND_INTERFERENCE, WEAK): """
        peaceful, calm, tense, influence, administrative authorities, peacefully, peaceable""",
    (Topic.TECHNOLOGY, STRONG): """
        electronic voting, e voting, voting machine*, electronic voting machine*, internet voting, online voting
        biometric, biometrics, biometrically, biometric verification, biometric device*, biometric kits
        fingerprint*, bvas, kiems, card reader*, smart card reader*, evm, evms, optical scan*, scanners, qr code*
        video surveillance, web cameras, webcams, video cameras, cctv, blockchain, information technology
        information technologies, ict, software, cyber security, cybersecurity, electronic devices
        electronic tablets, electronic results, electronic transmission, electronic system, electronic register
        technical system, technical equipment, digital, digitalisation, digitised, voting technology
        new technologies, automated, ballot scanning, information system, information systems, election technology
        technological, technology, technologies, servers, server, facial recognition, koibs
        state automated system, electronic ballot boxes, ballot processing""",
    (Topic.TECHNOLOGY, PLAIN): """
        electronic, electronically, devices, machines, equipment, computer*, tablets, online system
        technical problems, technical failures, malfunction*, connectivity, app, video, data protection, hardware""",
    (Topic.TECHNOLOGY, WEAK): """
        system, verification, technical""",
    (Topic.TURNOUT, STRONG): """
        turnout, voter turnout, high turnout, low turnout, turn out, turned out, electoral participation
        voter participation, participation rate, electoral activity, electoral activeness
        active participation of voters, active participation of citizens, participation of voters
        participation of citizens, participation was, high participation, large numbers, came out to vote
        came out in, voter activity, activity of voters, activity of the voters, apathy, voter apathy, abstention
        high activity, civic activity, turned up, flocked, massive participation, participated actively
        actively participated, active part, took an active part, high voter, mass participation, active voter
        took part in the vote, took part in the voting, political activity of, high level of participation
        enthusiasm, percent of voters, per cent of voters, interest of voters, interest of citizens
        voter interest""",
    (Topic.TURNOUT, PLAIN): """
        participation, participated, abstained, activity, interest in, electors came, massively
        commitment to democracy, took part, voters came""",
    (Topic.TURNOUT, WEAK): """
        high, percent, numbers, active, actively""",
    (Topic.OVERALL_CONDUCT, STRONG): """
        elections were, election was, election were, polls were, polls was, referendum was, vote was, process was
        elections as, election as, elections held, electoral process was, electoral process has been
        election has been, elections have been, elections had been, election had been, referendum took place
        election took place, elections took place, vote took place, poll was, polls have been, polls took place
        conduct of the election*, conduct of elections, conduct of the referendum, conduct of the poll*
        conduct of the vote, legitimacy of the election*, legitimacy of the vote, credibility of the election*
        integrity of the election*, integrity of the process, recognise the election, recognises the election*
        recognised the election*, recognised as legitimate, recognise the results, free and fair
        fair and transparent, free fair, open and transparent, transparent and democratic, open and democratic
        transparency and democracy, credible and transparent, peaceful and credible, democratic elections
        in accordance with the constitution, international standards, democratic norms, democratic principles
        democratic standards, democratic election, election standards, electoral standards, national legislation
        will of the people, will of the voters, will of the citizens, will of the electorate
        expression of the will, expression of will, genuine election*, election as a whole, process as a whole
        electoral process as, as a whole, overall, in general, generally, democratic development, democratisation
        consolidation of democracy, consolidating democracy, step forward, democratic transition
        transfer of power, transition of power, complied with, complies with, in conformity with
        met international, meets international, met the international, general principles, credible election*
        peaceful election*, transparent election*, successful election*, democratic process, democratic maturity
        organisation of the elections, organisation and conduct, preparation and conduct, the election process
        fundamental principles, commitments for democratic, history of the country, historic, milestone
        results reflect, elections comply, vote reflected, whole electoral, entire electoral, whole process
        entire territory""",
    (Topic.OVERALL_CONDUCT, PLAIN): """
        legitimate, legitimacy, credible, credibility, democratic, transparent, transparently, transparency, fair
        fairly, peaceful, elections, election, referendum, plebiscite, electoral process, election process
        process, polls, openly, democracy, well organised, international obligations, shortcomings, poll
        irregularities, violations""",
    (Topic.OVERALL_CONDUCT, WEAK): """
        open, competitive, organised, conducted, successful, irregularities, violations, orderly, norms, standards
        in accordance with""",
}
# Names of missions and set phrases that say nothing about the topic.
MASKED = """
    observation mission, observer mission, election observation mission, election observer mission, election observers, electoral observation mission, observer group, observation group
    observer delegation, observers of the, international observer mission, referendum observation mission, observation results, chief observer, affect the results of the election*, affect the results of the referendum, affect the results, affect the result, affected the results, influence the results, affected the result
    affect the outcome, affecting the results, election day, referendum day, on election day, electoral observer mission, international election observation, results of the observation, monitoring mission, member states, republic, law enforcement agencies of"""
# Where two topics weigh the same, the narrower subject is meant.
PRECEDENCE: tuple[Topic, ...] = (
    Topic.CAMPAIGN_FINANCE,
    Topic.VOTER_REGISTRATION,
    Topic.ACCESSIBILITY_AND_INCLUSION,
    Topic.VOTER_INFORMATION,
    Topic.COMPLAINTS_AND_APPEALS,
    Topic.COUNTING_AND_RESULTS,
    Topic.TECHNOLOGY,
    Topic.OBSERVATION,
    Topic.SECURITY_AND_INTERFERENCE,
    Topic.MEDIA,
    Topic.CAMPAIGN,
    Topic.CANDIDATES_AND_PARTIES,
    Topic.TURNOUT,
    Topic.ELECTORAL_SYSTEM,
    Topic.VOTING,
    Topic.ELECTION_ADMINISTRATION,
    Topic.LEGAL_FRAMEWORK,
    Topic.OVERALL_CONDUCT,
)
