"""Wordings that tell a topic of the day itself: voting, counting, technology, turnout, the whole."""

from observers.extraction.findings.topic_strengths import MILD, PLAIN, STRONG, WEAK
from observers.vocabulary import Topic

WORDS_OF_THE_DAY: dict[tuple[Topic, float], str] = {
    (Topic.VOTING, STRONG): """
        able to vote, abroad could vote, additional stations, advance voting, army voted, assisted voters
        assisted voting, at the centres, atmosphere at, ballot box, ballot box for, ballot boxes, ballot papers ran
        ballot stuffing, ballots in the box, ballots ran out, ballots were handed, before voting, behind screens
        behind the screen, boards were installed, box had arrived, boxes, bussed, by mail, by post
        campaign silence inside, carousel voting, carousel*, casting their, centres visited, checking documents
        checking fingers, citisens abroad, close of polls, closed at, closed on time, closing of polling, coerced
        coercion, conditions for voting, conduct of polling, conduct of voting, consulates, could vote
        crowd at the entrance, crowding, disinfect*, drums, duress, early voting, election day procedures
        embassies, empty ballot, entered the booth, exercise their franchise, exercise their right
        exercised their right, family members, family voting, first votes, folded, folding of the ballot
        formalities, free voting, free will, freely express, front of the line, front of the queue
        get to the booth, gloves, group voting, handed out without, how people marked, how people voted
        how they voted, identification documents, identification of voters, identity checks
        identity documents were checked, identity of those, identity of voters, in line, in the booth
        indelible ink, ink, ink on, ink was, inked, inking, installed at #, installed late, installed on time
        lax about checking, lax in checking, layout let, layout of, living abroad, long lines, marble, marbles
        marked ballots, marked their ballots, marked their papers, method of voting, mobile teams, mobile voting
        money at the entrance, multiple voting, nobody asked for, number of voters per polling station
        on behalf of absent, on duty, one at a time into, opened at, opened before, opened by, opened late
        opened on time, opened promptly, opened with, opened within, opening formalities, opening of eleven
        opening of polling, opening of stations, opening of the polling, opening of the polls, opening procedures
        opening time, opening was, others could look, out of country, out of country voting, over the shoulder
        over the shoulders, overcrowded, overcrowding, parallel voting centres, patient voters, peer at, peered
        peering, poll opened, polling abroad, polling and counting, polling booth*, polling closed, polling in
        polling on, polling procedure*, polling procedures, polling ran, polling room*, polling staff did not
        polling stations opened, polling was, polling went, polls opened, postal vote*, postal voting, privacy
        proxy vot*, proxy voting, queued, queueing, queues, queuing, ran out, remote voting, room was, rooms were
        screens, screens were placed, seal, sealed, secrecy, secrecy of the ballot, secrecy of the vote
        secrecy of their, secrecy of voting, secret ballot, set up of, set up of polling, setup of
        shortage of ballot*, spreading the vote, start of voting, stations abroad, stations opened, sterilis*
        stewards, stuffing, tables were installed, temperature checks, the booth, the box, the lid, the polling in
        the vote itself, those in the queues, ticked off, to set up the station, to the front, together in the
        told whom, translucent boxes, transparent boxes, transport of voters, turned away voters
        unauthorised persons, under duress, unfolded ballots, unsealed, vote abroad, vote buying at, vote by mail
        vote elsewhere, vote for one another, vote for them, vote freely, vote from abroad, vote in another
        vote on behalf, voted abroad, voted freely, voted together, voter id, voter identification
        voters a station, voters abroad, voters cast, voters entered, voters joined, voters marked
        voters per polling station, voters per station, voters turned away, voters waited, voters were patient
        voters were under, votes from abroad, voting abroad, voting and counting, voting booth*, voting by mail
        voting compartment*, voting days, voting ended, voting from abroad, voting hall*, voting hours
        voting irregularities, voting itself, voting method, voting on behalf, voting outside, voting procedures
        voting proceeded, voting ran, voting was, voting without, waited, waited patiently, waiting times
        waiting voters, were able to vote, who could not vote, whom to vote, will freely, wore masks""",
    (Topic.VOTING, PLAIN): """
        ballot, ballot paper, ballot papers, ballots, booth, booths, cast their ballots, cast their vote
        cast their votes, choice freely, closing, covid, epidemiolog*, exit polls, hygiene, mask*, opened
        opening, polling process, precinct, precincts, premises, right to vote, sanitary, seals
        social distancing, stamps, voting, voting materials, voting process""",
    (Topic.VOTING, MILD): """
        election material, franchise, layout, lines, materials were on hand, polling, polling centres
        polling day procedures, polling places, polling station, polling stations, polling units, station, stations
        voter flow, voters were able, voting centers, voting centres, voting stations""",
    (Topic.VOTING, WEAK): """
        calm, cast, freely, orderly, polling day, procedure, procedures, queue, smoothly, vote, voted, voter
        voters, voting day""",
    (Topic.COUNTING_AND_RESULTS, STRONG): """
        acta, actas, add up, added up, aggregation, announced results, announcement, announcement of
        announcement of results, announcement of the results, announcements, announcements within, at the door of
        await the result, await the results, ballot counting, ballots were counted, batch of, batches, candlelight
        claimed victory, claims of victory, close and count, closing and counting, collation
        consistent with the ballots, consolidation of results, copies of protocols, copies of the
        copies of the minutes, copies of the protocol*, copies of the results, corroborate, count, count at
        count of votes, count was, counted, counted aloud, counters, counting, counting of ballots
        counting of votes, counting procedure, counting procedures, counting process, counting room, counting rooms
        counting venue, counts, declaration of results, declared invalid, declared results, declared victory
        declaring victory, delay in announcing, delay in results, delayed results, delays in results
        delivery of results, determination of results, election results, envelope, fall within the ranges, falsif*
        figures by station, figures for, final figures, final results, form was, forms were, handling of results
        held up and, inconsistencies between, invalid ballots were, margin, margin of victory, official data
        official figure*, official results, on the door, papers were sorted, parallel count, parallel tabulation
        parallel vote tabulation, piles, posted outside, posting of results, preference votes, preliminary results
        provisional, provisional results, publication of its outcome, publication of results, put up outside, pvt
        quick count, quick counts, read out, reconciled, reconciliation, recount*, release figures, release results
        release them, result forms, result protocol*, result protocols, result sheet*, result sheets, result was
        results announced, results are, results by polling station, results came, results form, results form and
        results forms, results management, results of elections, results of the election, results process
        results protocols, results published, results released, results sheet*, results transmission
        results trickled, results were, results were announced, results were counted, results were declared
        results were delayed, results were known, results were posted, results were published, sample based
        scanned minutes, sheets, signed copies, signed the results, sorted, sorting, stacks of ballots
        station doors, statistical, summarisation, summarising, summing up, tabulated, tabulating, tabulation
        tallied, tallies, tally, tally sheet*, tally sheets, tallying, tallying centre, tallying process, the count
        the minutes, the results were transmitted, the sheet, the sheets, tipped the result
        transmission of results, transport of results, unfolded, validity of ballots, verification of the count
        vote count, vote counting, vote counting frauds, vote share, vote shares, vote tally, vote totals
        votes were counted, votes were tallied, watched the count, winner was, winning""",
    (Topic.COUNTING_AND_RESULTS, PLAIN): """
        annulled, collation centre*, figures, invalid votes, margin of error, minutes, protocol, protocols
        published results, result, results, results portal, tally center*, tally centre*, totals, transmission
        verification of results, winner""",
    (Topic.COUNTING_AND_RESULTS, WEAK): """
        breach of electoral principles, forms, published, released, timely release""",
    (Topic.TECHNOLOGY, STRONG): """
        algorithm*, alphanumerically, application, audit of the system, automated, automatic, automatic reading
        ballot printer*, ballot processing, ballot scanning, batteries, biometric, biometric device*
        biometric kits, biometric system, biometric verification, biometrically, biometrics, blockchain, bvas
        camera, cameras, card reader*, card readers, cctv, cyber security, cybersecurity, data centre*
        database server*, device, devices, devices failed, digital*, digitised, e voting, election technology
        electronic ballot boxes, electronic devices, electronic results, electronic system, electronic tablets
        electronic transmission, electronic voting, electronic voting machine*, encrypted, encryption
        equipment for, equipment for scanning, equipment worked, evm, evms, facial recognition, failed to recognise
        failure of the devices, fingerprint readers, fingerprint*, hacking, ict, identified biometrically
        information system, information systems, information technologies, information technology
        internet connection, internet voting, kiems, kits, kits worked, koibs, machine, machine failure, machines
        machines failed, mobile phone app*, mobile telephone*, network coverage, new machines, new technologies
        offline, online portal, online voting, optical scan*, paper ballots, penetration test*, portal was
        power cut to, power supply, preliminary results programme, preliminary results system, printers, qr code*
        readers, reading of ballots, recognised nearly, remote electronic voting, remote voting, results server
        scanner*, scanning and transmitting, server, servers, sheets were online, smart card reader*, software
        software audited, source code, spare device*, state automated system, system crash*
        system for preliminary results, system for transmitting, tablet, tablets, technical equipment
        technical system, technological, technologies, technology, the machines, the scanner, the server
        transmission of sheets, transmission system, verification devices, video cameras, video surveillance
        vote online, voter verification device*, voting machine*, voting machines, voting technology, web cameras
        webcams""",
    (Topic.TECHNOLOGY, PLAIN): """
        app, computer*, connectivity, data protection, electronic, electronic list, electronic register
        electronically, equipment, hardware, malfunction*, online registration, online system, screens in
        technical failures, video, video calls""",
    (Topic.TECHNOLOGY, WEAK): """
        system, verification""",
    (Topic.TURNOUT, STRONG): """
        abstention, active part, active participation of citisens, active participation of voters, active voter
        actively participated, activity of the voters, activity of voters, apathy, attendance, came in large
        came out, came out in, came out to vote, came to cast, came to the polling, came to the polls, came to vote
        cast a ballot, civic activity, civic maturity, crowds gathered, crowds had gathered, deserted
        eager to have, election fatigue, elections without voters, electoral activeness, electoral activity
        electoral participation, electorate turned, enthusiasm, few came, few voters came, flocked, flow of voters
        from early morning, go to the polls, going to the polls, had their say, had voted, have their say
        high activity, high level of participation, high participation, high turnout, high voter, in droves
        interest in the election*, interest of citisens, interest of voters, interest was, kept at home
        kept many at home, large numbers, level of participation, low attendance, low participation, low turnout
        many at home, many voters came, mass participation, massive participation, number of voters
        number of voters who, of eligible voters, of registered voters had, of the electorate, part actively
        participated actively, participated in the elections, participated in the voting, participation levels
        participation of citisens, participation of voters, participation rate, participation was
        people stayed away, per cent had voted, per cent of registered, per cent of voters, per cent of voters had
        percent of registered, percent of voters, political activity of, queues before opening, registered voted
        share of those who voted, stations stood, stay at home, stayed at home, stayed away, stayed home
        stood deserted, stream of voters, streamed, those registered voted, those who voted, took an active part
        took part in the vote, took part in the voting, turn out, turned out, turned up, turnout, turnout was
        voted by, voter activity, voter apathy, voter fatigue, voter interest, voter participation, voter turnout
        voters came in, voters in five, voters took part, voters who came, voters without, went to the polls
        who voted, young came, young people stayed""",
    (Topic.TURNOUT, PLAIN): """
        abstained, activity, commitment to democracy, electors came, interest in, interest was greater, massively
        participated, participation, took part, voters came""",
    (Topic.TURNOUT, WEAK): """
        active, actively, numbers, percent""",
    (Topic.OVERALL_CONDUCT, STRONG): """
        a pass mark, affect the outcome, agent of change, an election in which, as a whole, at a high level
        at the highest level, bearing on the outcome, cannot vouch, choice of the people, choose their leaders
        clean bill, commitment to democracy by, commitments for democratic, competitive elections
        complied with, complies with, conduct of elections, conduct of the election*, conduct of the poll*
        conduct of the referendum, conduct of the vote, conducted its elections, consolidating democracy
        consolidation of democracy, credibility of the election*, credible and transparent, credible election*
        credit to the people, day of voting was, democracy in, democratic credentials, democratic culture
        democratic development, democratic election, democratic elections, democratic governance
        democratic maturity, democratic norms, democratic path, democratic principles, democratic process
        democratic progress, democratic requirements, democratic shortcomings, democratic standards
        democratic transition, democratisation, doubt on their outcome, election as, election as a whole
        election day passed, election had been, election has been, election standards, election took place
        election was, election were, elections as, elections as a whole, elections comply, elections had been
        elections have been, elections held, elections took place, elections were, electoral contest as a whole
        electoral environment, electoral law came, electoral process as, electoral process has been
        electoral process was, electoral standards, entire electoral, entire territory
        entire territory of the country, exercise in democracy, exercise of democracy, exercise of the right
        expression of the people, expression of the will, expression of will, fair and transparent, falls short
        fell short, fell well short, free and fair, free expression of, free fair, freely expressed
        fundamental principles, general principles, genuine election*, goodwill built, high level organisation
        historic, history of the country, holding of, honesty of, important step, improvement over the previous
        in accordance with the constitution, in conformity with, inclusive dialogue, inclusive election
        influence on the outcome, integrity of the election*, integrity of the process, international standards
        key international standards, law was broken, laws were broken, legality, legality of
        legitimacy of the election*, legitimacy of the elections into question, legitimacy of the vote
        made a very positive, mandate of the people, marked improvement over the previous, meets international
        met international, met the international, met the standards, milestone, minor violations
        mission without, national dialogue, national legislation, neither free nor fair, no facts
        no influence on the outcome, norm of the, norms of electoral, norms of the electoral, not an election
        not free and fair, open and competitive, open and democratic, open and transparent
        organisation and conduct, organisation of the elections, outcome in doubt, outcome of the election*
        pass mark, passed off, peaceful and credible, peaceful election*, people's choice, political process
        poll was, polls have been, polls took place, polls was, polls were, positive impression
        preparation and conduct, previous elections, problems that would affect, problems which would affect
        process as a whole, process was, process was tilted, provisions of the electoral, rated good
        recognise the election, recognise the results, recognised as legitimate, recognised the election*
        recognises the election*, referendum took place, referendum was, results reflect, road to democracy
        same odds, serious problems, standards that, step back, step backwards, step forward, step towards
        strengthening of democracy, successful election*, technical problems, test of democracy, the day passed
        the day went, the election process, the outcome, the process as a whole, these elections, this election
        throw doubt on, throws doubt on, tipped the result, transfer of power, transition of power
        transparency and democracy, transparent and democratic, transparent election*, verdict on the process
        violations recorded, vote met the standards, vote reflected, vote took place, voting day of
        way of life, what voters wanted, whole day, whole electoral, whole process, will of the citisens
        will of the electorate, will of the people, will of the voters, young democracy""",
    (Topic.OVERALL_CONDUCT, PLAIN): """
        chose freely, credibility, credible, democracy, democratic, election process, electoral process, free nor
        generally, in general, international obligations, legitimacy, legitimate, on the whole, overall, plebiscite
        process, referendum, the vote, the vote went, transparent, vote was, voting day went, well administered
        well organised, went ahead""",
    (Topic.OVERALL_CONDUCT, MILD): """
        election, elections, fair, fairly, peaceful, poll, polls, shortcomings, transparency, transparently""",
    (Topic.OVERALL_CONDUCT, WEAK): """
        competitive, conducted, in accordance with, irregularities, norms, open, openly, orderly, organised
        standards, successful, violations""",
}
