"""Wordings that tell a topic of the contest: candidates, campaign, money, media."""

from observers.extraction.findings.topic_strengths import ACTOR, PLAIN, STRONG, WEAK
from observers.vocabulary import Topic

WORDS_OF_THE_CONTEST: dict[tuple[Topic, float], str] = {
    (Topic.CANDIDATES_AND_PARTIES, STRONG): """
        accept defeat, accept the outcome, accept the result, accept the results, accepted defeat, admitted defeat
        allowed to stand, applicants for candidacy, applications of candidates, aspirants, banned from running
        barred from contesting, barred from running, barred from standing, boycott*, broad choice, broad field
        candidacies, candidacy, candidate applicants, candidate fee*, candidate lists, candidate nomination
        candidate pool, candidate registration, candidate's registration, candidates competed, candidates contested
        candidates programmes, candidates stood, candidates were barred, candidates were nominated
        candidates were registered, candidates withdrew, candidature*, choice between, choice of candidates
        choice of parties, choose between, citisens to stand, collection of signatures, competed, competing parties
        competition between, concede, conceded, concession speech, conditions for all candidates, contenders for
        contenders from, contenders took, contestants competed, contestants registered, cooperate in good faith
        crossing the floor, defections, deposit, deposits, deregister*, deregistration, disqualification*
        disqualified, electoral alternatives, electoral parties, eligibility, eligible to run, endorsements
        entitled to run, equal to # average, fee for candidates, few could raise, field candidates
        field of candidates, forced out of the race, free to stand, from across the spectrum, genuine choice
        had to collect, had to pay a, in the race, independent candidates, ineligible to run, intending to stand
        internal democracy, internal party, intra party, kept off the ballot, losing candidate*
        main opposition party, more parties, multi candidate, multi party, multiparty, nobody to choose, nominated
        nomination, nomination fee, nomination fees, nomination of candidates, nomination process, nominations
        nominee, nominees, number of candidates, number of contenders, number of contestants, off the ballot
        on the ballot, one name on the ballot, only one candidate, only one name, opposition figures
        opposition leader*, out of the race, parties boycotted, parties of every, parties to choose
        parties to pick, party congress*, party lists were, party primaries, party registration, party switching
        peace commitments, period for registering, pick from, political alternatives, political dialogue
        political parties and candidates, political pluralism, political spectrum, prevented from running
        prevented from standing, primaries, primary elections, put down a sum, put forward lists
        questioning a candidate*, ran for, range of candidates, real choice, record number of candidates
        refusals of registration, register candidates, registered candidates, registered contestants
        registering candidates, registration fee, registration of candidates, registration of parties
        registration of political parties, registration of the candidate*, rejection of, right to stand
        rivals embraced, run for office, running for, screening of candidates, selection of candidates
        self nominated, shook hands, sign their lists, signature collection, signature verification, signatures
        signatures of, signatures required, slate, sole candidate, spectrum of, stand as candidate*
        stand for election, standing for, stood for, stood for election, struck off, support signatures
        the deposit, to raise a deposit, unopposed, verification of signatures, vetting of candidates
        wanted to stand, were nominated, wide choice, wide field, wished to stand, withdraw from the race
        withdraw their candidac*, withdrawal of candidates, withdrew, women to stand, would be candidates""",
    (Topic.CANDIDATES_AND_PARTIES, PLAIN): """
        alternatives, aspirant, competitive contest, contest the election*, contested by, contesting, losing
        opposition candidates, pluralistic, political views, vetting, views""",
    (Topic.CANDIDATES_AND_PARTIES, ACTOR): """
        big parties, candidate, candidates, contender, contenders, contestant, contestants, large parties, leaders
        main parties, minority parties, minority party, opposition, parties, party, party leaders, political actors
        political forces, political leaders, political parties, rivals, small parties, smaller parties""",
    (Topic.CANDIDATES_AND_PARTIES, WEAK): """
        choice, competing, competition, competitive, independent, ran, stand, stood""",
    (Topic.CAMPAIGN, STRONG): """
        100 yard, abuse of office, abuse of resources, abuse of state, abuse of their, access to premises
        activists, administrative resources, ahead of the runoff, along ethnic, along tribal, anonymous pages
        assemble, assembly and, attend a rally, attend rallies, banners, basic freedoms, billboard*
        black campaign*, black pr, blankets, bought votes, buying of votes, campaign, campaign environment
        campaign events, campaign material, campaign materials, campaign messages, campaign offices
        campaign period, campaign posters, campaign promises, campaign rallies, campaign rules, campaign silence
        campaign staff, campaign teams, campaign trail, campaign venues, campaigned, campaigned openly, campaigning
        campaigns, canvass*, cash for votes, cash to voters, cavalcade*, chanted, chiefs campaigned, civil servants
        code had come, code of conduct, contest was, contest was not fair, cooking oil, council staff, cut ribbons
        day of silence, debates between, demonstrations by, dirty campaign*, discourse, discredit the, discredit*
        distributed food, distributed gifts, distributed money, distribution of food, distribution of gifts
        distribution of goods, divisive, door to door, election campaign, election silence, electioneering
        electoral campaign, electoral code of conduct, electoral contest, electoral silence, employees were
        equal access to premises, equal conditions, equal opportunities, equal opportunity, ethnic lines
        ethnic slurs, facebook pages, fake supporting, false and damaging, false media, farm inputs, flags, flour
        food aid, for party ends, freedom of assembly, freedom of association, freedom of expression
        freedom of movement, freedoms of, freedoms of assembly, freedoms of association, fundamental freedoms
        fundamental rights, gave out, gifts, giveaways, good conduct, government cars, government lorries
        government money, government resources, government vehicles, government workers, halls, halls for meetings
        handed out, handed to voters, handouts, hate messages, hate speech, hatred, health rules, inaugurated
        inaugurated projects, inaugurating projects, inauguration of, inaugurations, incendiary, incumbency
        incumbents used, inducements, inflame, inflammatory, inflammatory language, inflammatory rhetoric
        inflammatory statements, inflammatory talk, issues rather, language of, leaflet drop, leaflets
        level playing field, line between party, line between state, lorries, loud music, loudspeaker*, low key
        made to attend, manifesto*, marches, market places, meet the people, meet voters, meeting the people
        meeting voters, meetings with voters, migrants, ministers, misuse of office, misuse of public
        misuse of resources, misuse of state, model code, money to voters, money was handed, motorcade*
        move and assemble, municipal staff, near the precincts, negative campaign*, negative campaigning
        offices stoned, official cars, official events, official functions, officials campaigned, on the stump
        once closed to, opened a bridge, opened a road, opened a school, opposition meetings, outdoor advertising
        pact on good conduct, pages posing, partisan ends, partisan mobilisation, partisan purposes
        party activists, party and state, party colours, party ends, party faithful, party flags, party offices
        party tents, peace accord, peace accords, peace declaration, peace pact, peace pacts, peace pledge
        peaceful assembly, permits for, personal attacks, pledge of peace, political freedom, political freedoms
        posters, posts shared, pre election agitation, pre election atmosphere, pre election campaign
        premises for meetings, procession, processions, programmes of the candidates, promised voters
        promises of jobs, proselytis*, public buildings, public buildings for, public employees, public money in
        public office, public officials, public officials campaign*, public resources, public sector employees
        public servants, public vehicles, pupils, purchase of votes, put their case, rallies, rallies called off
        rally, rally permits, refrain from statements, refreshments, refuse permits, religious leaders, rhetoric
        ribbon*, rice, roadshow*, rooms for meetings, ruling party used, sacks of, same conditions for
        sharp rhetoric, silence at, silence day, silence period, slander*, smear campaign*, smears, social benefits
        speech of, speeches, spoke about the issues, sponsored posts, state and party, state cars, state employees
        state events, state property, state vehicles, statements that could, stump, supporting pages, talked about
        teachers, telling council, tents, told teachers, told to attend, tone, tone of the, toned down, town hall*
        town meetings, tractors, traditional leaders, transfers of staff, tribal lines, trucks to rallies
        unequal treatment, use of office, use of public, use of their office, use of their position
        village heads campaigned, vote buyers, vote buying, vote seeking, voters were offered, walkabout*, welfare
        were forced to attend, whispering campaign, yard line, youth wings""",
    (Topic.CAMPAIGN, PLAIN): """
        advantage of incumbency, agitation, assembly, association, bribery, bribes
        competition between candidates, election promises, electoral bribery, freedoms, gatherings, headquarters
        incentives, incumbent, incumbents, misuse, open air, opposing camps, pages, posts
        pre election environment, pre election period, pressure on, promises, propaganda, ruling party, slogans
        state resources, supporters, tone of""",
    (Topic.CAMPAIGN, WEAK): """
        competitive, contest, one side, opportunities, platform*, pressure, programmes, run up to the vote
        speech, visits""",
    (Topic.CAMPAIGN_FINANCE, STRONG): """
        accounts of the campaign*, accounts of the part*, amount spent, amounts spent, an imprint, are financed
        are funded, audit of campaign, audit office, audited accounts, auditing unit, auditors, bank account*
        bankroll*, better funded, bill on party funds, books of parties, campaign account*, campaign costs
        campaign expenditure*, campaign expenses, campaign finance, campaign financing, campaign fund*
        campaign funding, campaign spending, can spend, candidates spend, candidates' funds, cash, ceiling
        ceiling of, ceilings, changed hands, constituency development funds, contribution limit*
        contribution to any, contributions, contributions to, contributors, cost of campaign*, dark money
        development funds, disclose donors, discretionary funds, donate, donated, donation*, donor*
        dubious sources, election expenses, election fund*, election loans, electoral expenses, electoral fund*
        electoral funds, expenditure ceiling*, expenditure limit*, expenditure report, expenditure reports
        expenditure return*, finance report*, finances of, financial report*, financial reporting
        financial transparency, financiers, financing of campaigns, financing of parties, financing of political
        financing rules, foreign funding, funded than, funding of campaigns, funding of political, funds may
        funds of candidates, how campaigns are, illegal donations, illicit funds, illicit money, in kind
        large sums, late reports, limits, loans, may spend, money in politics, money spent, open their books
        paid for by, paid for what, paid pages, parties are financed, parties are funded, parties spend
        party accounts, party books, party finance, party financing, party funding, party funds, paymasters
        pays for, political finance, political financing, power of money, private contributions, private funding
        public funding, public money, real time reporting, really spend, reporting duties, reporting on spending
        role of money, source of campaign, source of funds, sources of campaign, sources of funding
        sources of income, spend, spend on, spending, spending limit*, spending limits, spending reports, spent
        spent on, sponsored pages, sponsors of, state funding, state subsid*, subsidies, sums, their books
        third party spending, transparency of funding, use of money, war chest*, weight of money, what they spent
        who paid for, who pays, without an imprint""",
    (Topic.CAMPAIGN_FINANCE, PLAIN): """
        accounts, books, disclosure, expenditure*, expenses, finance, finances, financing, funded, funding
        funds, income, money, wealthy""",
    (Topic.CAMPAIGN_FINANCE, WEAK): """
        audit, financial, fund, report spending""",
    (Topic.MEDIA, STRONG): """
        a debate, access to state media, accreditation of journalists, advertisements, advertising, air time
        airtime, airwaves, analytical reporting, bloggers, broadcast, broadcaster*, broadcasting
        broadcasting authority, broadcasts, cartoon*, censored, censors, censorship, channel, channels, comment
        community radio*, correspondents, coverage, coverage of, debates between, defamation suits
        did not broadcast, editor, editorial, editorials, editors, equal access to media, equal coverage, facebook
        false stories, federal channels, foreign media, fourth estate, free airtime, free minutes
        freedom of speech, freedom of the media, freedom of the press, front page*, headlines, independent media
        information space, instagram, internet, internet shutdown, internet was, interview, interviewers
        interviews, its airtime, journalism, journalist*, listeners, live debates, local media, mass media, media
        media agency, media council, media coverage, media freedom, media informed, media monitoring, media outlets
        media regulator*, minutes of airtime, narrowed the scope for, news agencies, news agency, news bulletin*
        news coverage, news programmes, news time, newscast*, newspaper*, newspapers were, newsroom*, no debate
        of its news, off the air, on air, online content, online media, online news, online platforms, paid content
        paid political, papers were closed, photographers, political advertis*, political coverage, portals
        presenters, press, press conference*, press freedom, press houses, prime time, print media
        private channels, private media, private radio, pro government media, public broadcaster, public channel
        public channels, public radio, public television, publishers, radio, radio station, radio stations
        reporter, reporters, self censorship, self regulation, share of coverage, social media, social networks
        spots, state channel, state media, state television, talk shows, telegram, televised, televised debates
        television, television station, television stations, the net, the regulator fined, tiktok, time on the air
        tv, tv channels, tv debates, tv stations, twitter, viewers, vkontakte, web portals, websites
        websites blocked, whatsapp""",
    (Topic.MEDIA, PLAIN): """
        debate, debates, disinformation, fact checking, news, online, outlets, reporting on""",
    (Topic.MEDIA, WEAK): """
        biased coverage, coverage by, information, publicity""",
}
