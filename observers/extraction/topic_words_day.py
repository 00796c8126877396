"""Wordings that tell a topic of election day and after, of observation and inclusion, and of the whole."""

from observers.extraction.topic_strengths import MILD, PLAIN, STRONG, WEAK
from observers.vocabulary import Topic

WORDS_OF_THE_DAY: dict[tuple[Topic, float], str] = {
    (Topic.VOTING, STRONG): """
        voting and counting, polling and counting, voted freely, citizens abroad, voted abroad, polling abroad
        start of voting, conditions for voting, voting process, secrecy of voting, set up of polling
        secrecy of their, polling stations opened, opening of polling, opening of the polling, opening procedures
        stations opened, opened on time, opening of the polls, secrecy, secret ballot, secrecy of the vote
        secrecy of the ballot, free will, will freely, freely express, voting booth*, polling booth*
        voting procedures, polling procedures, polling procedure*, queue, queues, queued, queuing, ballot boxes
        ballot box, sealed, polling day procedures, conduct of voting, conduct of polling, voting was, polling was
        family voting, group voting, proxy voting, multiple voting, ballot stuffing, stuffing, carousel voting
        early voting, postal voting, advance voting, mobile voting, out of country voting, voting abroad
        voters abroad, indelible ink, ink, inking, voting hours, closing of polling, close of polls
        closed on time, polling closed, coercion, coerced, campaign silence inside, voter identification
        identification of voters, unauthorised persons, casting their, exercise their right, exercised their right
        free voting, vote freely, election day procedures, set up of""",
    (Topic.VOTING, MILD): """
        polling day procedures, polling station, polling stations, polling, opening, polling places
        polling centres, voting centers, voting centres, voting stations, polling units, lines, layout""",
    (Topic.VOTING, PLAIN): """
        voting, voting process, polling process, cast their votes, cast their ballots, cast their vote
        ballot papers, right to vote, precinct, precincts, opened, opening, ballot, ballots, ballot paper, booths
        booth, seals, stamps, choice freely, mask*, social distancing, hygiene, sanitary, epidemiolog*, covid
        exit polls, voting materials, closing, premises""",
    (Topic.VOTING, WEAK): """
        voters, vote, voted, voting day, polling day, cast, procedures, procedure, orderly, calm, smoothly, queue
        voter, freely, stations, station""",
    (Topic.COUNTING_AND_RESULTS, STRONG): """
        results were delayed, delayed results, the count, watched the count, results were announced
        results were declared, results were posted, results were published, results were counted
        copies of the results, copies of the protocol*, posting of results, declared invalid, count at
        tally centre, tallying centre, tallying process, counting procedure, summing up, summarisation
        determination of results, delay in announcing, copies of protocols, copies of the, vote count
        vote counting, counting of votes, counting of ballots, counting process, counting procedures
        ballot counting, count of votes, counting, tabulation, tabulated, tabulating, tally, tallying, tallied
        tally sheet*, collation, results transmission, transmission of results, results management
        announcement of results, announcement of the results, results protocols, result protocols
        election results, official results, preliminary results, final results, provisional results
        results of the election, results of elections, results process, handling of results, results forms
        result forms, publication of results, results by polling station, recount*, parallel vote tabulation, pvt
        quick count, declaration of results, declared results, count was, aggregation, results sheet*, actas, acta
        counted, summarising, vote totals, consolidation of results, corroborate, count""",
    (Topic.COUNTING_AND_RESULTS, PLAIN): """
        protocols, protocol, results, result, transmission, counts, winner, verification of results
        margin of error, results portal, results released, published results, annulled, invalid votes""",
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
        unable to observe, not able to observe, prevented from observing, accrediting observers
        accreditation rules, representatives of all candidates, agents were present
        representatives of all parties, turned away from, in the way of the, observe freely
        allow domestic observers, domestic observers to, citizen monitors, presence of international, denied entry
        denied access, entry to, refused access, refused entry, not allowed to observe, expelled from
        asked to leave, removed from, leave their posts, independent observation, enter any, access was
        picked the polling stations, chose the polling stations, inviting international, inviting observers
        invitation, invited observers, invitation of observers, international observers, national observers
        domestic observers, citizen observers, local observers, party observers, independent observers
        observers were, observer accreditation, accreditation of observers, accredited observers
        observers accredited, accreditation, presence of observers, presence of party agents, party agents
        party representatives, representatives of candidates, candidate agents, candidate representatives
        agents of candidates, proxies, access of observers, access to observers, access for observers
        access to polling stations, access to the polling stations, access to all polling stations
        access to all stages, access for, observers access, citizen observer groups, citizen observation
        election observation, observation by, monitoring of the, domestic observation, impartial observation
        conditions for observers, conditions were provided to, observers received, observers had, observers could
        observers from, work of observers, activities of observers, freedom of movement of observers, full access
        unhindered access, unimpeded access, unrestricted access, free access, non partisan observers
        nonpartisan observers, observer organisations, observers were obstructed
        observers to receive accreditation, monitoring of, open to observation, participation of observers
        participation of the national, the invitation, domestic monitors, local monitors, party monitors
        observe the count, observe the counting, smooth monitoring""",
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
        climate of fear, atmosphere of fear, fear of, deaths, died, injured, wounded, casualties, loss of life
        lives lost, police officers, soldiers inside, bomb*, shots, security personnel, security presence
        interfering, external interference, outside interference, disinformation from abroad, pressure from
        isolated incidents, violent incidents, security incidents, serious incidents, incidents of violence
        major incidents, pockets of violence, administrative authorities, illegal intervention
        administrative or law enforcement, offences, security environment, political and security environment
        security forces, security agencies, security services, security situation, law enforcement, police
        military, armed forces, army, soldiers, public order, violence, violent, political violence
        electoral violence, election related violence, attacks, attack, clashes, intervention, interference
        interfere, interfered, intervene, outsider*, intimidation, intimidated, intimidating, threats, threat
        unrest, arrest, arrests, arrested, detention, detained, killed, killings, murder*, terror*, explosion*
        gunmen, thugs, safety of, kidnap*, foreign interference, cyber attack*, cyberattack*, undue influence
        undue pressure, attempt to influence, influence voters, pressure on voters, security was
        security measures, safe environment, thuggery, militia*, security arrangements, security officers
        safety and security, secured at, tensions, vandal*, burning, arson, hooligan*""",
    (Topic.SECURITY_AND_INTERFERENCE, PLAIN): """
        incidents, incident, security, order, safety, peace, tension, hostil*, harassment, pressure
        calm environment, insecurity, peaceful environment, disturbance*, provocation*, illegal intervention
        stability, restraint, protest*""",
    (Topic.SECURITY_AND_INTERFERENCE, WEAK): """
        peaceful, calm, tense, influence, administrative authorities, peacefully, peaceable""",
    (Topic.TECHNOLOGY, STRONG): """
        card readers, vote online, online registration, biometric system, machine failure, machines failed
        internet connection, network coverage, power supply, results server, electronic voting, e voting
        voting machine*, electronic voting machine*, internet voting, online voting, biometric, biometrics
        biometrically, biometric verification, biometric device*, biometric kits, fingerprint*, bvas, kiems
        card reader*, smart card reader*, evm, evms, optical scan*, scanners, qr code*, video surveillance
        web cameras, webcams, video cameras, cctv, blockchain, information technology, information technologies
        ict, software, cyber security, cybersecurity, electronic devices, electronic tablets, electronic results
        electronic transmission, electronic system, electronic register, technical system, technical equipment
        digital, digitalisation, digitised, voting technology, new technologies, automated, ballot scanning
        information system, information systems, election technology, technological, technology, technologies
        servers, server, facial recognition, koibs, state automated system, electronic ballot boxes
        ballot processing""",
    (Topic.TECHNOLOGY, PLAIN): """
        electronic, electronically, devices, machines, equipment, computer*, tablets, online system
        technical problems, technical failures, malfunction*, connectivity, app, video, data protection, hardware""",
    (Topic.TECHNOLOGY, WEAK): """
        system, verification, technical""",
    (Topic.TURNOUT, STRONG): """
        turnout was, went to the polls, came to vote, go to the polls, voters who came, came to the polls
        came to the polling, going to the polls, election fatigue, voter fatigue, number of voters who
        participated in the elections, participated in the voting, voted by, had voted, turnout, voter turnout
        high turnout, low turnout, turn out, turned out, electoral participation, voter participation
        participation rate, electoral activity, electoral activeness, active participation of voters
        active participation of citizens, participation of voters, participation of citizens, participation was
        high participation, large numbers, came out to vote, came out in, voter activity, activity of voters
        activity of the voters, apathy, voter apathy, abstention, high activity, civic activity, turned up
        flocked, massive participation, participated actively, actively participated, active part
        took an active part, high voter, mass participation, active voter, took part in the vote
        took part in the voting, political activity of, high level of participation, enthusiasm, percent of voters
        per cent of voters, interest of voters, interest of citizens, voter interest""",
    (Topic.TURNOUT, PLAIN): """
        participation, participated, abstained, activity, interest in, electors came, massively
        commitment to democracy, took part, voters came""",
    (Topic.TURNOUT, WEAK): """
        high, percent, numbers, active, actively""",
    (Topic.OVERALL_CONDUCT, STRONG): """
        passed off, election day passed, legitimacy of the elections into question, day of voting was
        step backwards, step back, electoral law came, norm of the, provisions of the electoral
        norms of the electoral, norms of electoral, legality, legality of, important step
        strengthening of democracy, democracy in, step towards, democratic shortcomings, democratic governance
        elections held, conducted its elections, key international standards, elections were, election was
        election were, polls were, polls was, referendum was, vote was, process was, elections as, election as
        electoral process was, electoral process has been, election has been, elections have been
        elections had been, election had been, referendum took place, election took place, elections took place
        vote took place, poll was, polls have been, polls took place, conduct of the election*
        conduct of elections, conduct of the referendum, conduct of the poll*, conduct of the vote
        legitimacy of the election*, legitimacy of the vote, credibility of the election*
        integrity of the election*, integrity of the process, recognise the election, recognises the election*
        recognised the election*, recognised as legitimate, recognise the results, free and fair
        fair and transparent, free fair, open and transparent, transparent and democratic, open and democratic
        transparency and democracy, credible and transparent, peaceful and credible, democratic elections
        in accordance with the constitution, international standards, democratic norms, democratic principles
        democratic standards, democratic election, election standards, electoral standards, national legislation
        will of the people, will of the voters, will of the citizens, will of the electorate
        expression of the will, expression of will, genuine election*, election as a whole, process as a whole
        electoral process as, as a whole, democratic development, democratisation, consolidation of democracy
        consolidating democracy, step forward, democratic transition, transfer of power, transition of power
        complied with, complies with, in conformity with, met international, meets international
        met the international, general principles, credible election*, peaceful election*, transparent election*
        successful election*, democratic process, democratic maturity, organisation of the elections
        organisation and conduct, preparation and conduct, the election process, fundamental principles
        commitments for democratic, history of the country, historic, milestone, results reflect, elections comply
        vote reflected, whole electoral, entire electoral, whole process, entire territory""",
    (Topic.OVERALL_CONDUCT, PLAIN): """
        overall, in general, generally, legitimate, legitimacy, credible, credibility, democratic, transparent
        referendum, plebiscite, electoral process, election process, process, democracy, well organised
        international obligations""",
    (Topic.OVERALL_CONDUCT, MILD): """
        elections, election, transparently, transparency, peaceful, shortcomings, polls, poll, irregularities
        violations, fair, fairly""",
    (Topic.OVERALL_CONDUCT, WEAK): """
        openly, open, competitive, organised, conducted, successful, irregularities, violations, orderly, norms
        standards, in accordance with""",
}
