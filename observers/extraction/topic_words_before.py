"""Wordings that tell a topic of the time before election day: law, preparation, candidates, campaign, media."""

from observers.extraction.topic_strengths import PLAIN, STRONG, WEAK
from observers.vocabulary import Topic

WORDS_BEFORE: dict[tuple[Topic, float], str] = {
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
        prepared the vote, prepared the election*, members of the commission, members of the commissions
        members of commissions, work of the precinct, work of precinct, work of polling, work of the polling
        conduct of the staff, competence of, polling station members, poll officials, committee members
        election workers, preparatory work, technical and organisational, organisational preparation*
        decisions to the public, election administration, electoral administration, election management body
        election management, management body, election management bodies, commission sessions, sessions of the
        public meetings, sessions, public sessions, meetings were, commission meetings
        impartiality of the commission, independence of the commission, work of the commission
        work of the election commission*, preparations for the election*, preparation of the election*
        preparation for the election*, technical preparations, training of commission*, training of polling staff
        training of members, poll worker training, procurement, logistics, logistical, election materials
        electoral materials, electoral calendar, electoral timeline, election calendar, administered the
        well administered, administration of the, confidence in the commission, trust in the commission
        confidence of stakeholders, composition of commissions, formation of election commissions
        formation of commissions, staff of precinct, members of precinct, professional level, level of training
        commission members, work of the cec, polls have been prepared, preparedness, prepared in compliance
        prepared in accordance, printing of ballots, distribution of ballots, delivery of materials
        ballot printing""",
    (Topic.ELECTION_ADMINISTRATION, PLAIN): """
        staff of the polling, polling staff, polling station staff, central election commission
        national election commission, election commission, electoral commission, national electoral commission
        election commissions, electoral commissions, precinct commissions, local commissions, district commissions
        national elections commission, electoral institutions, weaknesses of the, commission, commissions, cec
        cecr, iebc, inec, emb, embs, uec, mec, tec, tecs, dec, decs, pecs, pec, iec, nec, tse, cne, rec, recs
        electoral council, electoral bodies, electoral body, election bodies, tribunal, electoral authorities
        election authorities, electoral authority, electoral officials, election officials, poll workers
        polling officials, returning officer*, commissioner*, prepared, preparations, preparation, preparatory
        staff, trained, training, timelines, deadlines, administered, administration, conduct of the commission
        boards, stakeholder*, collegial""",
    (Topic.ELECTION_ADMINISTRATION, WEAK): """
        professional, professionally, professionalism, impartially, impartiality, collegially, efficiently
        meetings, organised, resources, materials, officials, authorities, members, conducted""",
    (Topic.VOTER_REGISTRATION, STRONG): """
        voters were registered, voters are registered, registered to vote, eligible voters, number of registered
        eligible to vote, voter list*, voters list*, voter register, voters register, voters roll, voter roll
        voter rolls, voters rolls, electoral roll*, electoral register, register of voters, list of voters
        lists of voters, voter registration, registration of voters, registered voters, voters registered
        supplementary list*, supplementary voter list*, additional list*, additional voter list*
        registration of electors, electors list, biometric registration, biometric voter registration
        names missing, voter cards, voter card, voters cards, pvc, pvcs, permanent voter cards
        electoral registers, civil register, civil registry, population register, place of residence
        identity documents, id cards, voter identification cards, deceased voters, deceased persons
        duplicate entries, unregistered, names on the, names in the""",
    (Topic.VOTER_REGISTRATION, PLAIN): """
        register, roll, rolls, registers, enrolment, enrolled, registrants, polling lists, inclusion in the list
        absentee certificate*, absentee, transfer of registration, permanent registration""",
    (Topic.VOTER_REGISTRATION, WEAK): """
        lists, list, citizenship, deduplicat*, residence""",
    (Topic.VOTER_INFORMATION, STRONG): """
        access to information, website, teach voters, how to vote, how to mark, explain to voters
        explained to the voters, marking the ballot, understand the ballot, spoilt ballots, informative
        on their rights, awareness of their, voter education campaign*, education campaign*, information campaign*
        voter information campaign*, well informed, were informed, inform the public, citizens awareness
        information on, voter education, civic education, voter information, information campaign
        public information, voter awareness, awareness campaign*, sensitisation, sensitisation campaign*
        awareness raising, voter outreach, inform voters, informing voters, informed voters, informed choice
        voters were informed, information to voters, information for voters, official information
        information about the candidates, information about candidates, information materials, information stand*
        information boards, posters explaining, educate voters, educating voters, information on procedures
        information about the referendum, information on the election, information on voting, awareness
        civic and voter education, misinformation, disinformation, unbiased information, voters were well informed
        invalid ballots""",
    (Topic.VOTER_INFORMATION, PLAIN): """
        information, informed, education, awareness of, outreach, leaflet*, brochure*, instructions
        explained to voters, understanding of""",
    (Topic.VOTER_INFORMATION, WEAK): """
        inform, materials, knowledge, access to information, public""",
    (Topic.CANDIDATES_AND_PARTIES, STRONG): """
        candidates programmes, boycott*, field candidates, registration fee, nomination fee, deposit
        fee for candidates, accept the outcome, accept the results, peace commitments, cooperate in good faith
        political leaders, electoral parties, opposition candidates, rejection of
        political parties and candidates, political dialogue, candidate registration, registration of candidates
        registered candidates, candidates were registered, candidate nomination, nomination of candidates
        nomination process, nominated, nomination, nominations, candidacy, candidacies, candidature*
        signature verification, signature collection, support signatures, collection of signatures
        verification of signatures, signatures, eligibility, stand for election, right to stand
        stood for election, independent candidates, self nominated, political alternatives, choice of candidates
        genuine choice, wide choice, broad choice, real choice, disqualified, disqualification*, deregistration
        deregistered, party registration, registration of parties, political pluralism, competition between
        candidate lists, number of candidates, candidates contested, candidates competed, primaries
        primary elections, internal democracy, intra party, contestants registered, registered contestants
        party primaries, registration of political parties, choice between, range of candidates, withdrew
        withdrawal of candidates, electoral alternatives""",
    (Topic.CANDIDATES_AND_PARTIES, PLAIN): """
        candidates, candidate, contestants, contestant, political parties, parties, party, contenders
        political actors, political leaders, losing, aspirants, aspirant, opposition, alternatives
        competitive contest, contested by, pluralistic, political forces, leaders""",
    (Topic.CANDIDATES_AND_PARTIES, WEAK): """
        competitive, competition, stand, stood, independent, choice, competing, ran""",
    (Topic.CAMPAIGN, STRONG): """
        inflame, inflammatory statements, refrain from statements, statements that could, day of silence
        election silence, silence period, silence day, campaign posters, campaign promises, campaign rules
        tone of the, on the stump, public money in, government money, use of public, programmes of the candidates
        campaign trail, political freedoms, smear campaign*, facebook pages, sponsored posts, dirty campaign*
        discredit*, pre election environment, unequal treatment, political freedom, ruling party used
        public officials, campaign, campaigns, campaigning, campaigned, campaign materials, campaign material
        campaign environment, election campaign, electoral campaign, pre election campaign, campaign period
        campaign rallies, rally, rallies, canvassing, campaign silence, electioneering, pre election agitation
        campaign events, level playing field, freedom of assembly, freedoms of assembly, freedoms of association
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
        pre election period, competition between candidates, agitation, freedoms, assembly, association
        propaganda, meetings with voters, tone of, electoral bribery, bribery, bribes, incentives
        advantage of incumbency, incumbent, incumbents, election promises, headquarters, ruling party""",
    (Topic.CAMPAIGN, WEAK): """
        speech, contest, competitive, opportunities, platform*, programmes, pressure""",
    (Topic.CAMPAIGN_FINANCE, STRONG): """
        parties are funded, parties are financed, are funded, are financed, how campaigns are, who pays, pays for
        paid for by, source of campaign, sources of campaign, disclose donors, campaign finance
        campaign financing, campaign funding, campaign spending, campaign expenditure*, campaign expenses
        party financing, party finance, political finance, financing of campaigns, funding of campaigns
        political financing, party funding, public funding, private funding, financial report*, spending limit*
        spending limits, expenditure limit*, expenditure ceiling*, donation*, donor*, election fund*
        electoral fund*, campaign fund*, illicit money, use of money, money in politics, finance report*
        financing of parties, financing of political, funding of political, campaign account*
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
}
