"""The words that make a sentence something else than a finding: make-up, travels, meetings, thanks and plans."""

from observers.extraction.findings.cues import Cue

AGAINST_CUES: dict[Cue, str] = {
    Cue.MAKEUP: """
        among · · are, among · · were, among · are, among · were, attended by the following, also attended by
        delegates were, the delegates are, had # monitors, had # observers, has # monitors, · had #
        # accredited observers
        had sent # observers, has sent # observers, sent # observers, sent # monitors, is a former, was a former
        is its head, former chair of, we placed, we deployed, we posted, we fielded, placed # observers
        fielded # observers, fielded the, fielded a, stationed # observers, hail from, who hail, hailed from
        was fielded, were fielded, mounted a ·, constituted a ·, constituted this ·, constituted our ·
        common endeavour, are drawn from, have been drawn, · has # members, · had # members, · has # observers
        its # observers, # observers from, # observers of, observers represented, represented the ·, · number #
        · numbered #, numbers # observers, number # observers, served as head, serves as head, is chaired by
        was chaired by, co leads, were posted to, is staffed, heads the ·, headed the ·, led the ·, leads the ·
        lead the ·, heads ·, led ·, · led by, · headed by, joined the ·, · was joined, · includes, · included
        size of the ·, · consists, core team, included experts, includes experts, included members, includes members
        included diplomats, · were accredited, · observers were accredited, accredited · observers
        · observers are accredited, among the observers, observers include, observers are, will join
        mission comprised, comprised, deployed, is composed, was composed, composed of representatives
        composed of members, composed of officials, mission composed, delegation composed, mission comprises
        delegation comprised, comprising observers, team comprised, comprised representatives, comprised officials
        comprised the, comprised observers, comprises observers, consisted of, consists of, consisting of, is made up
        was made up, was made up of, were made up of, headed by, was led by, is led by, mission led by
        delegation led by, team led by, group led by, observers led by, led the mission, led the delegation
        leads the mission, leads the delegation, led the team, heads the mission, headed the mission
        heads the delegation, headed the delegation, has deployed, deployed a, deployed an, deployed its
        deployed over, deployed more, deployed some, deployed to, deployed long, deployed short, deployed across
        observers deployed, teams deployed, was deployed, were deployed, deploys, deployment of, will be led
        accredited for the mission, members were, its members, included representatives, delegation included
        includes representatives, mission includes, mission included, mission was joined, joined the
        took part in the mission, take part in the mission, representing countries, representing different
        representing the member, representing member, representing various, representing organisations, drawn from
        came from, come from, nationals of, co led, under the leadership, under the guidance, is represented by
        mission lineup, was established by, arrived in two, team consists, the core team, was appointed head
        appointed head, coordinated by, short term observers, long term observers from, assembled a team, sent a
        sends a, sent its, size of the mission, size of the delegation""",
    Cue.ITINERARY: """
        groups were at, teams were at, members were at, was read out by, was read by, teams followed, teams visited
        teams went, teams called at, members toured
        · toured, went to #, · went to polling, attended #, had been at, had been to, were based in, was based in
        is based in, called at # polling, calling at # polling, covered all # constituencies, · covered #
        observed in # polling, observed at # polling, observed # polling, · observed at, observed voting at
        observed voting in, observed the voting in, observed the voting at, stopped at #, looked in at, set out for
        will be stationed, split up, took up work, took up its, took up their, arrived on, arrived in the country
        left the country, remained in the country, has been in the country, in country since, stayed in the country
        took up station, they went, they visited, they travelled, · were at, observers were at, · were on
        was on the ground, on the ground since, were on the ground, of the · watched, observers watched
        concluded its ·, work of the ·, · watched the, · followed the, · attended, · were present, · was present
        · was also present, · were also present, also went to, members went to, teams went to, were observed by
        was observed by, · observed in, witnessed the opening, visited, visit to, visits to, will visit, arrived in
        arrived at, arrive in, travelled, traveled, toured, fanned out, attended the opening
        was present at the opening, participated in the vote, participated in the counting, took part in the counting
        attended the counting, conducted observation, carried out observation, conducted the observation
        carried out its, carried out their, carries out its, accomplished its, fulfilled its, completed its
        complete their, completed their, began its, started its, starts its, started work, began work, begins work
        begun its, starts work, work of the mission, concluded its mission, will observe, will monitor, will follow
        will be at, will work, will cover, would observe, will be deployed, has been observing, has been monitoring
        have been following, followed voting at, followed the voting, followed the ballot, followed the preparations
        monitored the, monitored voting, stationed, spread across, covered a total of, reached a total, in teams
        split into, divided into, two groups, dispatched, plan of, plans for, their plan, schedule of, programme of
        agenda, route, departed, in the course of their work, made a final statement, made a statement
        read a statement, read an interim statement, issued a statement, signed the statement""",
    Cue.MEETING: """
        was welcomed at, was welcomed by, were welcomed at, were welcomed by, received representatives, received leaders
        the · met, held a briefing, at a briefing with, talks followed, meetings followed, have met, has met
        sat down for, was received on, had been received, consultations were held, held discussions, held exchanges
        exchanged with, heard from the, gave the · an overview, paid courtesy calls, paid calls, made calls on
        welcomed the ·, received the ·, introduced the ·, had talks, accompanied by, · was accompanied
        was received by, were received by, · was received, · were received, received the mission
        received the delegation, received the observers, received the head, talked over, talked with, spoke with
        consulted with, sat down with, called at, asked for information, had conversations, exchanged opinions
        met with, met the chair*, met the leader*, met the head*, met the candidates, met the minister*
        met the president, met the representatives, met the deputy, met the speaker, met the prime, met the secretary
        meet with, meets with, meeting with, meetings with, held a meeting, held meetings, had a meeting, had meetings
        held talks, talks with, held consultations, consultations with, received by, paid a visit, paid a courtesy
        called on the chairman, called on mr, called on mrs, called on h, called on ms, interviewed, exchanged views
        exchange of views, discussed the, discussed with, discuss the, discussions with, were briefed, was briefed
        were informed, was informed, thoroughly informed, was thoroughly, detailed information on
        received detailed information on, received information, were acquainted, was acquainted, get acquainted
        got acquainted, opened the meeting, at the meeting, during the meeting, during the meetings, during the talks
        in the meeting, the sides, working meeting, round table, conversation, engaged with, interacted with
        presented the members, introduced the, welcomed the observers, welcomed the delegation, welcomed the guests""",
    Cue.MANDATE: """
        single aim, our aim, whose aim, ready to go on, ready to continue, has worked in #, worked in # countries
        have together observed, has observed # elections, have observed # elections, observed more than #
        has observed more than, has observed over, have observed over, alliance of, coalition of # organisations
        umbrella of # organisations, derives its mandate, draws its mandate, draws its legitimacy, was constituted in
        were constituted, in line with its mandate, upon a request by, at the request of the, in response to a request
        is non partisan, is a non partisan, is a nonpartisan, not in a position, purpose of the ·, aim of the ·
        goal of the ·, objective of the ·, objectives of the ·, role of the ·, task of the ·, tasks of the ·
        not for the ·, mandate of the ·, · aims, · is independent, · does not, · has been accredited, aims to, aim to
        member organisations, members in, embodies, legacy, network of, was created to, works to, is a network
        is an organisation, · acted, act in accordance, at the invitation, upon the invitation, on the invitation
        following the invitation, following an invitation, in response to an invitation, by invitation, invited by
        was invited, were invited, has been invited, have been invited, extended an invitation, invitation of
        invitation from, invitation extended, mandate, mandated, was established in, is an intergovernmental
        international organisation that, founded in, members of the organisation are, member countries
        purpose of the mission, aim of the mission, goal of the mission, objective of the mission
        objectives of the mission, mission aims, mission aimed, mission s task, role of the mission
        task of the mission, tasks of the mission, is tasked, was tasked, one of the, memorandum of understanding
        declaration of principles, code of conduct for international, code of conduct for observers
        convention on the standards, guided by, in accordance with its, without interfering, non interference
        no interference in the internal, political neutrality, does not interfere, a matter for, not for the mission
        its own methodology, independent in its, is independent, remains independent, legal basis of the mission
        regulations on the mission, statute, purpose and functions, mission purpose, bound by, adheres to
        up to the people, for the people of, unique role, role to play, tirelessly, has set up
        since its establishment, was founded, academy, courses""",
    Cue.METHOD: """
        statement is issued, report is issued, is issued while, is issued before, does not claim to be
        is preliminary in nature, is published while
        monitored key aspects, monitoring initiative, was able to capture, this interim report, this report covers
        this statement gives, this statement covers, this report gives, report assesses, interim report assesses
        call center, call centers, livestreamed, released reports, released its, conducted a, conducted parallel
        conducted pre election, also used, also filed, filed complaints, pilot, launched, were observed on
        was observed on, reported back, presented their reports, only had, as a platform, plays, training of election
        draws a sample, the focus, was the focus, report covers, has continued to, continues to monitor
        continued to monitor, sought to, asked for information, requested information, response rate, methodology
        methodologies, sample of, sample based, sampling, questionnaire*, checklist*, data centre, data center, sms
        is based on, are based on, was based on, based its, rests on, rest on, draws on, drawn up on the basis
        collected data, looks at, looked at, focuses on, focused its, mission monitored, used a
        parallel vote tabulation was, assesses the, assessment covers, covers the, evaluates the, interviews with
        reported on the, assessed gender, reporting forms, statistical, drew a sample, assess whether
        assessed whether, assessed how, assessed the compliance, assessed the conduct, assessed the extent
        they assessed, took a closer look, take a closer look, to assess the, recommendations were made
        recommendations are made, number of recommendations, makes recommendations, made recommendations
        several recommendations, recommendations for, looked at the, margin of error was, margin of error is
        representative, analysed the, media monitoring unit, static observers, mobile observers, call centre
        observers reported at, conducted training, trained its, training of observers, virtual training, infographic*
        online course*, livestream*, campaign to recruit, we trained, trained # observers, published its findings
        released its findings, has published its, presented its conclusions, presented its findings
        presented its report, published its report""",
    Cue.COURTESY: """
        deserve no less, honoured to, am honoured, is honoured, are honoured, i have the honour, will strengthen
        will contribute, would contribute, will further, would further, friendship, expresses appreciation
        expressed appreciation, expresses its appreciation, expresses sincere, expressed its appreciation
        expresses its sincere, wish the, wishes the, wishes to, wished success, wishes success, wished the, wish you
        wished them, hope, hopes, hoped, hoping, hopeful, looks forward, look forward, hospitality, condolences
        brotherly, fraternal, welfare, prosperity, cooperation extended, support extended, for their cooperation
        warm welcome extended, honour to, privilege to, proud, ladies and gentlemen, excellencies, good afternoon
        good morning, thank you, reiterates the hope, reiterate our hope, solidarity with the people
        wishes the people, friendly relations, bilateral""",
    Cue.THANKS: """
        congratulate, congratulates, congratulated, congratulations, congratulation, congratulating, thank, thanks
        thanked, thanking, grateful, gratitude""",
    Cue.PLAN: """
        will come out, next report, next statement, will report, would follow, would continue, will follow
        stands ready, stand ready, reaching out, would be published, would issue, would publish, follow the results
        to follow the, will be held, will take place, will be conducted, would be held, will vote, will open
        are to be held, is to be held, would take place, will share, will publish, will issue, will release
        will present, will be published, will be issued, will be presented, will continue, will remain, would remain
        will keep, will submit, will prepare, will provide, will produce, will make public, will announce
        to be published, to be released, plans to, intends to, is preliminary, are preliminary, is delivered prior
        press conference, final report will, a final report, comprehensive report, comprehensive final
        detailed report, in the coming days, in due course, full text, can be read, can be found, is presented below
        is presented here, at the link, link below, available at, available on, available online
        statement is available, report is available, download, click here, read more, will be made available
        remains in the country, stay in the country, will assess, will be assessed, will return, will also observe
        reserves the right, subsequent, at a later date, prior to completion, further statements
        additional statements, issued today, presented today, released today, made public the
        presented its preliminary""",
    Cue.CONTACT: """
        for questions, for further details, for interviews, photograph, photo shows, pictured, in the picture, caption
        image, contact, contacts for, for further information, for more information, for media, media enquiries
        media inquiries, phone, tel, mobile phone, email, e mail, www, http, https, follow us, press officer
        spokesperson contact, fax, subscribe, share on, photo, copyright, all rights, cookies, related articles
        related resources, views count, print version, tags, next article, previous article""",
    # The calendar, the numbers and the history of an election, told before what was found.
    Cue.BACKGROUND: """
        went to the supreme court, went to the constitutional court, took the case, lost the case, won the case
        petitioned the, complained to the, has opened an investigation, opened an investigation, rejects the criticism
        rejects the allegations, rejects the claims, polling stations were established, stations were established
        will meet the, in a second round on, asked to be registered, according to the official
        observed the by elections
        filed to run, stepped down to run, second round is due, term limits, became independent, gained independence
        has held # elections, who serve # years, has # members, serve # years, has # seats, was dissolved
        were dissolved, dissolution of, called early, were called for, was called for, called snap, scheduled for
        is scheduled, are scheduled, ordinary elections, previous elections were, last elections were
        last went to the polls, went to the polls to, goes to the polls, go to the polls, will elect
        elect the members, elects, elected a president, elected the # members, chose the deputies
        cast ballots on # for, cast ballots for, put turnout at, turnout was put at, of the votes cast and
        won # per cent, won with, took # percent of, of the vote and won, secured # seats, was declared the winner
        was declared winner, was sworn in, was inaugurated, declared independence, member of the organisation since
        were vying, are vying, is vying, are contested by, are running for, were at stake, are at stake, up for grabs
        eligible voters, registered voters for, polling stations were set up, polling stations have been set up
        stood ready, is elected for, are elected for, term of office, elected by direct, day of silence
        candidates are running, candidates are contesting, candidates vied, seats in parliament are, is the first
        population of, every two years, every four years, every five years, every six years, every seven years
        every # years, according to the results, provisional results, official results show, official results gave
        by the count of, a run off was required, run off was required""",
}
