"""The words of the electoral process: what observers look at, and what is done there."""

from observers.extraction.findings.cues import Cue

PROCESS_CUES: dict[Cue, str] = {
    # Set phrases that hold a cue's words and mean something else.
    Cue.NOTHING: """
        everywhere they went, wherever they went, told a news briefing, told a press briefing, told the briefing
        met with distrust, met with hostility, met with resistance, met with no, met with understanding
        meetings with voters, meetings with electors, meetings with citizens, meetings with the electorate
        be deployed, they deployed, statement released, statement issued, statement presented, statement published
        report released, report issued, report published, meets the convention, line with the convention
        thanks to the, thanks to a, thanks to their, thanks to its, told a briefing, told a news conference
        told a press conference, said at a briefing, at a press conference, at a news conference
        at the press conference, said at the briefing, told the press conference, a briefing devoted, stations sampled
        stations visited, units visited, places visited, centres visited, locations visited, precincts visited
        visited polling stations, visited stations, areas visited, regions visited, districts visited
        stations it visited, stations they visited, stations we visited, parties deployed, security forces deployed
        police were deployed, police deployed, security deployed, agents deployed, forces deployed
        machines were deployed""",
    # What observers observe: the parts and the people of an electoral process.
    Cue.PROCESS: """
        office, offices, district office*, disinfect*, mask, masks, motorcade*, convoy*, census, identity document*
        identity card*, magnifying, tactile, observance, headlines, headline, name, names, deceased, dead voters, desks
        agent, clerk, clerks, poll worker, presiding officer*, returning officer*, premises, door, doors, box, boxes
        paper, papers, form, forms, curtain, curtains, screen, screens, table, tables, seal, sealed, envelope*, stamp
        stamps, pen, pens, tent, tents, school, schools, classroom*, gymnasium*, steps, ramp, ramps, stairs, line
        lines, crowd, crowds, elector, electors, elders, elderly, pregnant, mothers, blind, deaf, illiterate, youth
        young, first time voter*, diaspora, abroad, prisoners, detainees, displaced, refugees, students, soldier
        soldiers, army, military, gendarm*, militia*, police officer*, security forces, thugs, threats, threat, bribe*
        gifts, cash, rice, money, poster, banner*, leaflet*, flyer*, slogan*, speech, speeches, hate, rhetoric
        broadcast, broadcasts, airtime, newsroom*, editor*, news, coverage, channels, channel, station, website*
        online, platform*, disinformation, misinformation, rumour*, tribunal*, judge, judges, ruling, rulings, verdict
        lawsuit*, suit, challenge*, objection*, grievance*, deposit, fee, fees, budget, materials, material, kits
        tablets, servers, server, scanner*, software, transmission, printing, printed, centre, centres, hall, ward
        wards, province*, municipal*, village*, neighbourhood*, island*, boundary, redistricting, mandates, vacancies
        deputies, deputy, senator*, mayor*, councillor*, presidency, legislature*, chamber, lists of electors, tallies
        tallying, tabulating, recount, recounts, tally centre*, figures, percentages, margin, outcome, winner, loser
        losers, transparency, secrecy, spoiled, spoilt, invalid, blank, null, overseas, early voting, advance voting
        postal, mobile voting, home voting, special voting, proxy, impersonation, group voting, family voting
        photograph*, phone, phones, camera, cameras, cctv, power cut*, electricity, lanterns, heat, rain, weather
        road, roads, boat, boats, helicopters, transport, buses, trucks, vehicles, posts, pages, ads, advertisements
        sponsored, smear, facebook, social media, donation, administration, polled, election, elections, electoral
        electorate, elected, vote, votes, voted, voter, voters, voting, ballot, ballots, poll, polls, polling
        referendum, plebiscite, campaign, campaigns, campaigning, campaigned, candidate, candidates, candidacy
        candidacies, candidature*, contestant*, party, parties, media, broadcaster*, television, tv, radio, newspapers
        journalists, press, social networks, internet, debate, debates, commission, commissions, cec, iebc, inec, emb
        uec, tec, tecs, pec, pecs, dec, decs, mec, iec, nec, ec, tse, cne, counting, count, counts, counted
        tabulation, tabulated, results, result, collation, protocol, protocols, tally, complaint, complaints, appeal
        appeals, petition*, dispute*, observer, observers, accreditation, accredited, observation, law, laws
        legislation, legislative, legal, code, constitution, constitutional, regulation, regulations, amendments
        turnout, participation, precinct, precincts, polling station*, voting station*, polling place*
        polling centre*, polling unit*, voting centre*, registration, register, registers, roll, rolls, lists, list
        women, disabilities, disability, disabled, minorities, minority, wheelchair*, security, police
        state resources, administrative resources, incumbent*, incumbency, biometric*, machines, technology, equipment
        agents, party agents, proxies, poll workers, officials, staff, stakeholders, authorities, judiciary, courts
        court, donations, funding, finance, expenditure*, spending, nomination, nominations, signatures, constituenc*
        district, districts, quota, quotas, threshold, seats, boundaries, delimitation, education, run off, runoff
        second round, opening, closing, queue, queues, booth, booths, democracy, democratic, government, citizens
        people, choice, parliament, political, opposition, environment, process, procedures, procedure, rally, rallies
        posters, billboards, braille, templates, outsider*, actas, tally sheet*, gender, civil society, ink, indelible
        seals, stations, intimidation, violence, violations, coercion, vote buying, fraud, irregularities, exit polls
        boards, assembly, expression""",
    # What is done, or left undone, on the way to an election and on its day.
    Cue.CONDUCT: """
        in # per cent of, in # percent of, at # per cent of, at # percent of, # per cent of stations, # of stations
        # percent of stations, # of the stations, # of the offices, in # of the, in # polling, at # polling
        in # stations
        at # stations, in # centres, in about a, in one of #, in one in, in a quarter of, in a third of, in half of
        in most of the, in nearly all, in almost all, in several of the, in a few of, in a handful of, in no station
        nine in ten, in ten of, one in five, one in ten, changed hands, washed off, skipped, were sighted, was sighted
        opened, closed, delayed, sealed, unsealed, signed, unsigned, posted, displayed, put up, hung out, handed
        delivered, distributed, printed, missing, ran out, run out, ran short, lacked, lacking, queued, queuing
        waited, waiting, stood in line, moved, folded, folding, marked, marking, checked, checking, verified
        explained, counted aloud, read out, announced, published, unpublished, disclosed, transmitted, uploaded
        tallied, reconciled, sorted, inked, stamped, signing, filled in, recorded, entered, corrected, removed, added
        omitted, struck off, turned away, redirected, sent away, assisted, accompanied by relatives, carried in
        searched, arrested, detained, attacked, torn down, defaced, burned, burnt, beaten, shot at, dispersed
        cancelled, banned, barred, refused, denied, disqualified, rejected, excluded, dismissed, upheld, heard
        ruled on, settled, resolved, registered, enrolled, nominated, endorsed, withdrew, boycotted, ran unopposed
        aired, broadcast, covered, favoured, devoted, printed adverts, paid for, bought, handed out, gave out
        offered money, offered gifts, bribed, pressed, pressured, threatened, intimidated, coerced, instructed
        told to vote, trained, appointed, recruited, dismissed staff, replaced, was in place, were in place
        was present, were present, worked, functioned, failed, broke down, malfunctioned, crashed, froze, hacked
        lasted, took place, passed, passed off, proceeded, went, went ahead, ran, unfolded, got under way
        was under way, was conducted, were conducted, was carried out, were carried out, was done, was held, were held
        remained, stayed, prevailed, showed, protected, amended, adopted, enacted, introduced, restricts, restricted
        limits, requires, allows, provides, guarantees, contains, spent, raised, reported, audited, compiled, updated
        revised, cleaned, scrutinised, represented, accounted for, made up, outnumbered, interfered, influenced
        campaigned, mobilised, canvassed, gathered, marched, clashed, spread, circulated, shared, viewed, flagged
        deleted, fell short, rose, fell, doubled, dropped, grew, declined""",
}
