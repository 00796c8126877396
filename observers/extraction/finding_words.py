"""The words that make a sentence a finding, and those that make it something else."""

from enum import Enum, auto


class Cue(Enum):
    """A family of wordings that speaks for or against a finding."""

    PROCESS = auto()
    MAKEUP = auto()
    ITINERARY = auto()
    MEETING = auto()
    MANDATE = auto()
    METHOD = auto()
    COURTESY = auto()
    PLAN = auto()
    CONTACT = auto()
    NOTHING = auto()


CUES: dict[Cue, str] = {
    # Set phrases that hold a cue's words and mean something else.
    Cue.NOTHING: """
        stations visited, units visited, places visited, centres visited, locations visited, precincts visited
        visited polling stations, visited stations, areas visited, regions visited, districts visited
        stations it visited, stations they visited, stations we visited, parties deployed
        security forces deployed, police were deployed, police deployed, security deployed, agents deployed
        forces deployed, machines were deployed""",
    # What observers observe: the parts and the people of an electoral process.
    Cue.PROCESS: """
        posts, pages, ads, advertisements, sponsored, smear, secrecy, facebook, social media, donation
        administration, polled, election, elections, electoral, electorate, elected, vote, votes, voted, voter
        voters, voting, ballot, ballots, poll, polls, polling, referendum, plebiscite, campaign, campaigns
        campaigning, campaigned, candidate, candidates, candidacy, candidacies, candidature*, contestant*, party
        parties, media, broadcaster*, television, tv, radio, newspapers, journalists, press, social networks
        internet, debate, debates, commission, commissions, cec, iebc, inec, emb, uec, tec, tecs, pec, pecs, dec
        decs, mec, iec, nec, ec, tse, cne, counting, count, counts, counted, tabulation, tabulated, results
        result, collation, protocol, protocols, tally, complaint, complaints, appeal, appeals, petition*, dispute*
        observer, observers, accreditation, accredited, observation, law, laws, legislation, legislative, legal
        code, constitution, constitutional, regulation, regulations, amendments, turnout, participation, precinct
        precincts, polling station*, voting station*, polling place*, polling centre*, polling unit*
        voting centre*, registration, register, registers, roll, rolls, lists, list, women, youth, disabilities
        disability, disabled, minorities, minority, wheelchair*, security, police, state resources
        administrative resources, incumbent*, incumbency, biometric*, machines, technology, equipment, agents
        party agents, proxies, poll workers, officials, staff, stakeholders, authorities, judiciary, courts, court
        donations, funding, finance, expenditure*, spending, nomination, nominations, signatures, constituenc*
        district, districts, quota, quotas, threshold, seats, boundaries, delimitation, education, run off, runoff
        second round, opening, closing, queue, queues, booth, booths, democracy, democratic, government, citizens
        people, choice, parliament, political, opposition, environment, process, procedures, procedure, rally
        rallies, posters, billboards, braille, templates, outsider*, actas, tally sheet*, gender, civil society
        ink, indelible, seals, seal, stations, intimidation, violence, violations, coercion, vote buying, fraud
        irregularities, exit polls, station, boards, assembly, expression""",
    Cue.MAKEUP: """
        heads the ·, headed the ·, led the ·, leads the ·, lead the ·, heads ·, led ·, · led by, · headed by
        joined the ·, · was joined, · includes, · included, size of the ·, · consists, core team, included experts
        includes experts, included members, includes members, included diplomats, · were accredited
        · observers were accredited, accredited · observers, · observers are accredited, among the observers
        observers include, observers are, will join, mission comprised, comprised, deployed, is composed
        was composed, composed of representatives, composed of members, composed of officials, mission composed
        delegation composed, mission comprises, delegation comprised, comprising observers, team comprised
        comprised representatives, comprised officials, comprised the, comprised observers, comprises observers
        consisted of, consists of, consisting of, is made up, was made up, was made up of, were made up of
        headed by, was led by, is led by, mission led by, delegation led by, team led by, group led by
        observers led by, led the mission, led the delegation, leads the mission, leads the delegation
        led the team, heads the mission, headed the mission, heads the delegation, headed the delegation
        has deployed, deployed a, deployed an, deployed its, deployed over, deployed more, deployed some
        deployed to, deployed long, deployed short, deployed across, observers deployed, teams deployed
        was deployed, were deployed, deploys, deployment of, will be led, accredited for the mission, members were
        its members, included representatives, delegation included, includes representatives, mission includes
        mission included, mission was joined, joined the, took part in the mission, take part in the mission
        representing countries, representing different, representing the member, representing member
        representing various, representing organisations, drawn from, came from, come from, nationals of, co led
        under the leadership, under the guidance, is represented by, mission lineup, was established by
        arrived in two, team consists, the core team, was appointed head, appointed head, coordinated by
        short term observers, long term observers from, assembled a team, sent a, sends a, sent its
        size of the mission, size of the delegation""",
    Cue.ITINERARY: """
        they went, they visited, they travelled, · were at, observers were at, · were on, was on the ground
        on the ground since, were on the ground, of the · watched, observers watched, concluded its ·
        work of the ·, · watched the, · followed the, · attended, · were present, · was present
        · was also present, · were also present, also went to, members went to, teams went to, were observed by
        was observed by, · observed in, witnessed the opening, visited, visit to, visits to, will visit
        arrived in, arrived at, arrive in, travelled, traveled, toured, fanned out, attended the opening
        was present at the opening, participated in the vote, participated in the counting
        took part in the counting, attended the counting, conducted observation, carried out observation
        conducted the observation, carried out its, carried out their, carries out its, accomplished its
        fulfilled its, completed its, complete their, completed their, began its, started its, starts its
        started work, began work, begins work, begun its, starts work, work of the mission, concluded its mission
        will observe, will monitor, will follow, will be at, will work, will cover, would observe
        will be deployed, has been observing, has been monitoring, have been following, followed voting at
        followed the voting, followed the ballot, followed the preparations, monitored the, monitored voting
        stationed, spread across, covered a total of, reached a total, in teams, split into, divided into
        two groups, dispatched, plan of, plans for, their plan, schedule of, programme of, agenda, route, departed
        in the course of their work, made a final statement, made a statement, read a statement
        read an interim statement, issued a statement, signed the statement""",
    Cue.MEETING: """
        welcomed the ·, received the ·, introduced the ·, had talks, accompanied by, · was accompanied
        was received by, were received by, · was received, · were received, received the mission
        received the delegation, received the observers, received the head, talked over, talked with, spoke with
        consulted with, sat down with, called at, asked for information, had conversations, exchanged opinions
        met with, met the chair*, met the leader*, met the head*, met the candidates, met the minister*
        met the president, met the representatives, met the deputy, met the speaker, met the prime
        met the secretary, meet with, meets with, meeting with, meetings with, held a meeting, held meetings
        had a meeting, had meetings, held talks, talks with, held consultations, consultations with, received by
        paid a visit, paid a courtesy, called on the chairman, called on mr, called on mrs, called on h
        called on ms, interviewed, exchanged views, exchange of views, discussed, discuss, discussions
        were briefed, was briefed, were informed, was informed, thoroughly informed, was thoroughly
        detailed information on, received detailed information on, received information, were acquainted
        was acquainted, get acquainted, got acquainted, opened the meeting, at the meeting, during the meeting
        during the meetings, during the talks, in the meeting, the sides, working meeting, round table
        conversation, engaged with, interacted with, presented the members, introduced the, welcomed the observers
        welcomed the delegation, welcomed the guests, briefing""",
    Cue.MANDATE: """
        purpose of the ·, aim of the ·, goal of the ·, objective of the ·, objectives of the ·, role of the ·
        task of the ·, tasks of the ·, not for the ·, mandate of the ·, · aims, · is independent, · does not
        · has been accredited, aims to, aim to, member organisations, members in, embodies, legacy, network of
        was created to, works to, is a network, is an organisation, · acted, act in accordance, at the invitation
        upon the invitation, on the invitation, following the invitation, following an invitation
        in response to an invitation, by invitation, invited by, was invited, were invited, has been invited
        have been invited, extended an invitation, invitation of, invitation from, invitation extended, mandate
        mandated, was established in, is an intergovernmental, international organisation that, founded in
        members of the organisation are, member countries, purpose of the mission, aim of the mission
        goal of the mission, objective of the mission, objectives of the mission, mission aims, mission aimed
        mission s task, role of the mission, task of the mission, tasks of the mission, is tasked, was tasked
        one of the, memorandum of understanding, declaration of principles, code of conduct for international
        code of conduct for observers, convention on the standards, guided by, in accordance with its
        without interfering, non interference, no interference in the internal, political neutrality
        does not interfere, a matter for, not for the mission, its own methodology, independent in its
        is independent, remains independent, legal basis of the mission, regulations on the mission, statute
        purpose and functions, principles and guidelines, mission purpose, bound by, adheres to, up to the people
        for the people of, unique role, role to play, tirelessly, has set up, since its establishment, was founded
        academy, courses""",
    Cue.METHOD: """
        released reports, released its, conducted a, conducted parallel, conducted pre election, also used
        also filed, filed complaints, pilot, launched, were observed on, was observed on, reported back
        presented their reports, only had, as a platform, plays, training of election, draws a sample, the focus
        was the focus, report assesses, this report covers, report covers, has continued to, continues to monitor
        continued to monitor, sought to, asked for information, requested information, response rate, methodology
        methodologies, sample of, sampled, sample based, sampling, questionnaire*, checklist*, data centre
        data center, sms, is based on, are based on, was based on, based its, rests on, rest on, draws on
        drawn up on the basis, collected data, looks at, looked at, focuses on, focused its, mission monitored
        used a, parallel vote tabulation was, assesses the, assessment covers, covers the, evaluates the
        interviews with, reported on the, assessed gender, reporting forms, statistical, drew a sample
        assess whether, assessed whether, assessed how, assessed the, they assessed, to assess the
        recommendations were made, recommendations are made, number of recommendations, makes recommendations
        made recommendations, several recommendations, recommendations for, looked at the, margin of error was
        margin of error is, representative, analysed the, media monitoring unit, static observers
        mobile observers, call centre, observers reported at, conducted training, trained its
        training of observers, virtual training, infographic*, online course*, livestream*, campaign to recruit
        volunteers""",
    Cue.COURTESY: """
        will strengthen, will contribute, would contribute, will further, would further, friendship, congratulate
        congratulates, congratulated, congratulations, congratulation, congratulating, thank, thanks, thanked
        thanking, grateful, gratitude, expresses appreciation, expressed appreciation, expresses its appreciation
        expresses sincere, expressed its appreciation, expresses its sincere, wish the, wishes the, wishes to
        wish to congratulate, wish to thank, wished success, wishes success, wished the, wish you, wished them
        hope, hopes, hoped, hoping, hopeful, looks forward, look forward, hospitality, condolences, brotherly
        fraternal, welfare, prosperity, cooperation extended, support extended, for their cooperation
        warm welcome extended, honour to, privilege to, proud, ladies and gentlemen, excellencies, good afternoon
        good morning, thank you, reiterates the hope, reiterate our hope, solidarity with the people
        wishes the people, friendly relations, bilateral""",
    Cue.PLAN: """
        would follow, would continue, will follow, stands ready, stand ready, reaching out, would be published
        would issue, would publish, follow the results, to follow the, will be held, will take place
        will be conducted, would be held, will vote, will open, are to be held, is to be held, would take place
        will share, will publish, will issue, will release, will present, will be published, will be issued
        will be presented, will continue, will remain, would remain, will keep, will submit, will prepare
        will provide, will produce, will make public, will announce, to be published, to be released, plans to
        intends to, is preliminary, are preliminary, is delivered prior, press conference, final report will
        a final report, comprehensive report, comprehensive final, detailed report, in the coming days
        in due course, full text, can be read, can be found, is presented below, is presented here, at the link
        link below, available at, available on, available online, statement is available, report is available
        download, click here, read more, will be made available, remains in the country, stay in the country
        will assess, will be assessed, will return, will also observe, reserves the right, subsequent
        at a later date, prior to completion, further statements, additional statements, issued today
        presented today, released today, made public the, presented its preliminary""",
    Cue.CONTACT: """
        photograph, photo shows, pictured, in the picture, caption, image, contact, contacts for
        for further information, for more information, for media, media enquiries, media inquiries, phone, tel
        mobile phone, email, e mail, www, http, https, follow us, press officer, spokesperson contact, fax
        subscribe, share on, photo, copyright, all rights, cookies, related articles, related resources
        views count, print version, tags, next article, previous article""",
}
