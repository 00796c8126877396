"""Wordings that tell a topic of rights and order: complaints, observation, inclusion, security."""

from observers.extraction.findings.topic_strengths import ACTOR, PLAIN, STRONG, WEAK
from observers.vocabulary import Topic

WORDS_OF_RIGHTS: dict[tuple[Topic, float], str] = {
    (Topic.COMPLAINTS_AND_APPEALS, STRONG): """
        adjudicat*, aggrieved, annulment of, appeal, appeal bodies, appealed against, appealing against, appeals
        appellate, before the courts, bring a case, case was closed, cases before, cases were closed
        challenge the outcome, challenge the results, challenged in court, challenging the results, complainant*
        complaint, complaint mechanism*, complaints, complaints mechanism*, constitutional council
        constitutional court, contest the outcome, contest the results, court cases, court decisions, court order
        court orders, court rulings, court took, court will, court would, courts, deadlines for
        deadlines for complaints, deadlines for filing, dispute resolution, dispute settlement, disputes were
        effective remedy, election court*, election disputes, election petitions, election tribunals
        electoral chamber, electoral court*, electoral disputes, electoral justice, electoral offences, every case
        filing of, follow up of complaints, formal grounds, grievance, handling of complaints, hearing of
        hearing of cases, hearings, in court, injunction, interim injunction, judges took, judges worked
        jurisdiction, jurisdictions, lawsuit, lawsuits, legal action, legal challenges, legal channels, legal means
        legal recourse, legal redress, legal remedy, legal standing, legal way, litigation, locus standi, lodged
        lodging, means of appeal, no legal way, overturn, petition, petition was, petitioner*, petitions
        plaintiff*, recourse, redress, redressed, remedies, resolution of disputes, resort exclusively
        right of appeal, right to appeal, right to complain, rule on, ruled on, rulings came, sanctions for
        seek redress, settle disputes, settlement of, standing to, supreme court, time limits for complaints
        time limits for ruling*, to complain, to the courts, tribunal dismissed, tribunal rejected, tribunal threw
        tribunals, turn to the courts, turn to the law for redress, turned to the courts, verdict of the court
        way of appealing, were filed""",
    (Topic.COMPLAINTS_AND_APPEALS, PLAIN): """
        arbitration, charged, charges, court, disputes, grievances, hearing, investigat*, judge, judges
        judicial, judiciary, prosecut*, remedy, ruling, rulings, sanction, sanctioned, sanctions, verdict""",
    (Topic.COMPLAINTS_AND_APPEALS, WEAK): """
        decision, decisions, dismissed, filed, resolved, settled""",
    (Topic.OBSERVATION, STRONG): """
        able to attend, access for, access for observers, access of observers, access to all polling stations
        access to all stages, access to observers, access to polling stations, access to the polling stations
        access was, accompanied, accreditation, accreditation of observers, accreditation rules
        accredited observers, accrediting observers, activities of observers, agents attended, agents better
        agents from, agents of, agents of candidates, agents sat, agents were present, all the documents
        allow domestic observers, allowed to attend, allowed to follow, allowed to watch, alongside us
        answered our questions, any question we, as observers, ask questions, ask whatever, asked to leave
        attend the count, badge, badges, candidate agents, candidate representatives, chose our own route
        chose the polling stations, church observers, churches alongside, citisen groups, citisen monitors
        citisen observation, citisen observer groups, citisen observers, conditions for observation
        conditions for observers, conditions for the work of, conditions to observe, conditions were provided to
        could ask, delegates of, denied access, denied entry, documents it asked, documents it requested
        domestic groups, domestic monitors, domestic observation, domestic observers, domestic observers to
        election observation, encountered no, enter any, entry to, everything it asked, everything we asked
        expelled from, far from the table, follow the count, for their accreditation, foreign missions
        foreign observers, free access, free to go, free to move, freedom of movement of observers, freely observe
        full access, group of observers, impartial observation, in the way of the, independent observation
        independent observers, information it asked, information it requested, information we asked
        international observers, invitation of observers, invited observers, invited to attend, invited to watch
        inviting international, inviting observers, kept an eye on, leave their posts, let in to, let into
        let into every, local groups, local monitors, local observers, made to sit, made to stand, met no obstacles
        monitoring groups, monitors of, monitors were, national observers, non partisan observers
        nonpartisan observers, not able to observe, not allowed to observe, observation by, observation rights
        observe all stages, observe elections, observe freely, observe the count, observe the counting
        observer accreditation, observer groups, observer organisations, observer status, observer teams were
        observers abroad, observers access, observers accredited, observers asked, observers could
        observers could move, observers from abroad, observers had, observers had been turned away, observers of
        observers on the spot, observers out, observers received, observers to conduct, observers to leave
        observers to receive accreditation, observers to stand, observers turned away, observers were allowed
        observers were denied, observers were given, observers were kept, observers were made, observers were not
        observers were obstructed, observers were permitted, observers were shown, observers were told
        observers' sheets, open to observation, ordered observers, our accreditation, our delegates were
        our members were, our presence, our requests, our return, our teams were let, own route
        participation of observers, participation of the national, party agents, party agents were, party delegates
        party monitors, party observers, party representatives, permitted to attend, permitted to observe
        permitted to watch, picked the polling stations, poll watchers, pollwatchers, possible to observe
        presence of international, presence of observers, presence of party agents, present everywhere
        prevented from observing, provided to observers, proxies, public observers, question we had
        questions were answered, refused access, refused entry, removed from, representatives of all candidates
        representatives of all parties, representatives of candidates, representatives of parties and
        right to observe, rights of observers, sent observers, shown the door, sit where they, smooth monitoring
        stand where they, the invitation, their badges, told to leave, trade union, train their agents
        turned away from, turned back at, turned back from, unable to follow, unable to observe, unhindered access
        unhindered in, unimpeded access, unrestricted access, waited for accreditation, watch all stages
        watch the count, went wherever, were let in, wherever it chose, wherever it wanted, wherever they chose
        wherever we chose, without an escort, work of international observers, work of observers""",
    (Topic.OBSERVATION, PLAIN): """
        access, accredited, agents, entering, invitation, invited, monitoring, monitoring of, monitoring of the
        picked, public associations, scrutineers, scrutinised, scrutiny, to conduct observation, witnesses""",
    (Topic.OBSERVATION, ACTOR): """
        mission members, monitors, observation, observer, observers""",
    (Topic.OBSERVATION, WEAK): """
        civil society, open to, openness, presence, present""",
    (Topic.ACCESSIBILITY_AND_INCLUSION, STRONG): """
        accessibility, accessible for, accessible to, albinism, albino*, alternation, alternation on
        among the candidates were women, are women, at home, barrier free, bedridden, blind, blind voters
        both sexes, braille, by steps, caste, chaired by women, citisens with disabilities, clan, crutches, deaf
        detainees, disabilities, disability, disabled, displaced persons, elderly, elders, elected women
        entrance steps, ethnic, ethnic minorities, expectant, female, first nations, first peoples
        first time voters, flight of steps, gender, gender balance, gender based, gender equality, gender parity
        gender quotas, girls, ground floor, ground level, hearing impaired, helped voters with, high steps
        home bound, homeless, idps, illiterate voters, imprisoned, in prison, inclusive participation
        inclusiveness, indigenous, inmates, internally displaced, languages of minorities, lgbt*, lifts
        limited mobility, linguistic, magnifying, marginalised, mayors elected only, men and women, minorities
        minority, minority languages, minority voters, mobile ballot boxes, mothers, mute, national minorities
        no woman, nomad*, nursing, nursing mothers, of candidates were women, old and sick, on the ground floor
        only by steps, parity, participation of women, pastoralist*, patriarchal, people living with
        people with disabilities, persons with, persons with disabilities, persons with disability, placing women
        pregnant, prisoners, quota is, ramp, ramps, reduced mobility, refugees, remote communities, roma
        rural women, seats went to women, senior citisens, sexes, sexual harassment, sign interpreters
        sign language, small box, special conditions, special needs, special polling places
        special polling stations, specially equipped, staircase*, stairs, stateless, steps posed, students, tactile
        tactile guides, temporary polling places, the blind, the ill, the sick, under represented, underrepresented
        upper floors, visually impaired, voters aged, voters with disabilities, vulnerable groups, were women
        wheelchair*, woman, women, women at the top, women candidates, women deputies, women elected, women hold
        women in parliament, women in politics, women into parliament, women mayors, women ministers, women quota
        women voters, women were, women who stood, women won, young men, young people, young voters, young women
        youth, youth participation""",
    (Topic.ACCESSIBILITY_AND_INCLUSION, PLAIN): """
        aged, assistance to, assisted, assisted voting, disenfranchis*, easy access, home voting, homebound
        hospital*, ill, inclusion, inclusive, inclusively, infirm, languages, mobile ballot box, number of women
        older, priority to, share of women, sick, special voting, young, youths""",
    (Topic.ACCESSIBILITY_AND_INCLUSION, WEAK): """
        cannot come, equal participation, gender quota, participation of""",
    (Topic.SECURITY_AND_INTERFERENCE, STRONG): """
        abduct*, administrative or law enforcement, ambush*, armed, armed forces, armed groups, armed men, army
        arrest, arrested, arrests, arrests of, arson, assassinat*, assassination of, assault*, atmosphere of fear
        attack, attack on, attacks, attacks on, attacks on party, attempt to influence, bandits, barracks, beaten
        bomb threats, bomb*, burned, burning, burnt, burnt down, by force, casualties, checkpoints, claimed lives
        clashes, clashes between, climate of fear, constable, constables, crackdown*, crowd, crowd control, curfew
        cyber attack*, cyberattack*, deaths, deployment of police, deployment of security, detained, detention
        died, disinformation, disinformation from abroad, dispersed, election related violence, electoral violence
        explosion*, external interference, fabricated, fake news, fear of, fears of unrest, foreign interference
        foreign meddling, from outside, from the outside, gave orders, gendarm*, giving orders, gunfire, gunmen
        hacked, hate crimes, hate messages, hold back from, hooligan*, incident around, incidents of violence
        influence voters, injured, insurgency, insurgents, interfere, interfered, interference, interfering
        internet slow*, intervene, intervention, intimidat*, isolated incidents, kept order, kidnap*, killed
        killing of, killings, law and order, law enforcement, lives lost, local chiefs, looting, loss of life
        lost their lives, major incidents, manned checkpoints, masked, meddl*, military, militia stayed, militia*
        murder of, murder*, no pressure on, noted who, offences, order was kept, outside interference, outsider*
        partisan mobilisation, perpetrators, plain clothes, plainclothes, pockets of violence, police
        police conduct, police officers, police was, police were, political and security environment
        political violence, pressure from, pressure on anybody, pressure on voters, public order, public safety
        raided, raids, riot*, ritual murders, roadblocks, safe and secure, safe environment, safety and security
        safety concerns, safety of, secured at, security agencies, security arrangements, security environment
        security forces, security incidents, security measures, security officers, security personnel
        security plan*, security presence, security services, security situation, security threats, security was
        serious incidents, set alight, shot, shot dead, shots, shots were, show of force, soldiers, soldiers inside
        soldiers would, sporadic clashes, state of emergency, stoned, tear gas, tensions, terror*, the militia
        the police, threat, threaten*, threatened with, threats, throttl*, thuggery, thugs, told that soldiers
        troops, undue influence, undue pressure, unknown assailants, unrest, vandal*, village chiefs, village head
        village heads, violence, violence against, violence between, violence broke, violent, violent incidents
        was shot, weapons, were being bought, wounded""",
    (Topic.SECURITY_AND_INTERFERENCE, PLAIN): """
        afraid, calm down, calm environment, disturbance*, fear, guard, guards, harassment, hostil*
        illegal intervention, incident, incidents, insecurity, officers posted, order, peace
        peaceful environment, pressure, protest*, provocation*, restraint, safety, security, stability, stones
        tension""",
    (Topic.SECURITY_AND_INTERFERENCE, WEAK): """
        administrative authorities, calm, influence, peaceable, peaceful, peacefully, tense""",
}
