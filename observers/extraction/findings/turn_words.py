"""Words that turn a judgement round, weaken it, or mean nothing where they seem to judge."""

NEGATION = """
    anything but, at no moment, at no point, at no stage, at no time, cannot, could not, exclude the possibility
    excluded the, hardly any, in no case, in no instance, in no way, in none, neither, never, no, no one
    no sign of, no such, nobody, nobody else, none, none of its observers, none of its teams
    none of our observers, none of our teams, none of the agents, none of the candidates' agents
    none of the groups, none of the monitors, none of the observers, none of the party agents, none of the teams
    nor, not, not a, not a single, not any, not one, nothing, nowhere, on no occasion, under no, unlikely, zero"""

# They deny what follows at once only.
FREEDOM = """
    absence of, absent, abstained from, avoid, avoided, avoiding, combat, combating, conducted without notable
    conducted without restriction*, counter, devoid of, dispel*, far from any, free from, free of
    held without any, held without hindrance, held without major, held without notable, held without obstacle*
    held without restriction*, held without serious, held without significant, held without undue
    instead of any, kept clear of, lack of any, overcome, prevent, preventing, rather than, refrained from
    refrained from any, refuted, spared, stayed clear of, steered clear of, steered clear of any, without
    without any"""

# They praise, and deny the fault that follows: "corrected the errors".
REMEDY = """
    addressed, addresses, addressing, alleviat*, cleaned, cleaned of, cleansed, closed gap*, closed loophole*
    closed many, closed several, closed several gap*, closed several loophole*, closed the, closed the gap*
    contingency plans for, correct the, corrected, correcting, curbed, curbing, dealing with, dealt with, defus*
    deter fraud, did away with, doing away with, done away with, eliminat*, ended the, eradicat*, exclude double
    excluded double, excluded the possibility, excludes double, excludes the possibility, excluding double
    fight against, fixed, guard against, guarded against, guards against, has removed, have removed, immune to
    lifted several, lifted the, measures against, measures to counter, measures to prevent, mended, mitigat*
    overcame, overcoming, precautions against, prevented any, preventing fraud, prevention of, prevents
    protected against, protected from, protection against, protections against, protects against, purged
    put a stop to, put an end to, put right, quell*, rectif*, refrained from, reined in, remed*
    removed a number of, removed many, removed several, removed some of the, removed the, removing, repaired
    repairing, replaced, replacing, resilient against, resistant to, resolving, restored, righted, ruled out
    rules out, ruling out, safeguard against, safeguards against, scrapped the, set right, settled at once
    settled on the, settled quickly, settled the same*, settled within*, shielded from, smoothed, smoothed out
    steps against, steps to prevent, tackled, tackling"""

# They deny the fault before them: "violations were not found".
UNSEEN = """
    came to nothing, did not come about, did not happen, did not materialise, did not occur, did not reappear
    did not recur, did not repeat themselves, did not take place, failed to materialise, found none
    found nowhere, had no consequence*, has not recurred, none of that, not brought to, not come about
    not come to, not confirmed, not detected, not encountered, not established, not found, not identified
    not noted, not noticed, not observed, not occur, not recorded, not registered, not reported, not revealed
    not seen, not witnessed, noted nowhere, observed nowhere, proved groundless, proved unfounded
    quickly resolved, recorded nowhere, reported nowhere, resolved within, saw none, seen nowhere, soon resolved
    takes nothing away, took nothing away, was a thing of the past, was almost unknown, was averted
    was fended off, was foiled, was overcome, was repelled, was thwarted, was unfounded
    were a thing of the past, were almost unknown, were averted, were fended off, were foiled, were looked into
    were overcome, were quickly settled, were repelled, were resolved, were resolved on the spot
    were settled amicably, were settled on, were settled within, were soon settled, were thwarted
    were unfounded, were warded off, without consequence*"""

# The mission did not meet with what it looked for: "did not come across a single case".
UNMET = """
    came across no, came across nothing, come across any, come across no, come across nothing, detected no
    detected nothing, did not come across, did not detect, did not discover, did not encounter
    did not encounter a single, did not establish, did not find, did not find a single, did not find any
    did not hear of, did not identify a, did not identify any, did not learn of, did not meet with
    did not note a, did not note a single, did not note any, did not notice, did not notice a single
    did not observe a single, did not observe any*, did not receive a, did not receive a single
    did not receive any*, did not record a, did not record a single, did not record any, did not record cases
    did not register, did not register a, did not register a single, did not register any
    did not report a single, did not reveal, did not run into, did not see, did not see a, did not see a single
    did not see any*, did not uncover, did not witness, did not witness a single, discovered no
    discovered nothing, encountered no, encountered none, encountered nothing, found no, found no provision*
    found nothing, had not seen, has not found, has not seen, have not found, have not observed any
    have not registered, have not seen, have not witnessed, heard no, heard nothing, heard of no, identified no
    met no, met with no, never encountered, never met with, never saw, never witnessed
    no information about complaint*, no information about violation*, no information on complaint*
    no information on violation*, not been confronted, not come across, not come upon, not detected any
    not encounter*, not found a, not found any*, not heard of, not met with, not noticed any, not observed a
    not observed any*, not received any*, not recorded a, not recorded any, not registered a, not registered any
    not seen a, not seen any*, not witnessed a, not witnessed any*, noted no, noted no instance*, noticed no
    noticed nothing, observed no, observed nothing, received no, recorded no, registered no, registered not a
    revealed no, saw no, saw nothing, uncovered no, witnessed no, witnessed nothing"""

# Less of it: good news of faults ("incidents fell by half"), bad news of all else.
EBB = """
    a decline in, abated, became rarer, decline in, decline of, declined, declines, decreased, diminished
    dropped, dropped below, dropped by, dropped sharply, dropped to, dwindl*, fallen below, fallen by, fell
    fell below, fell by, fell to, fell to below, gone down, halved, has declined, has decreased, has fallen
    has gone down, has halved, have declined, have decreased, have fallen, have gone down, in decline
    less frequent, less numerous, on the decline, plummet*, plung*, rarer, receded, shrank, shrunk, subsided
    was halved, was lower, went down, were fewer, were halved, were lower, were rarer"""

# Too little of what ought to be, and little of what ought not.
SCARCE = """
    a fraction of, a handful, a minority of, as few as, as little as, barely, by only #, few, few cases of
    few instances of, fewer, fewer cases, fewer cases of, fewer instances of, fewer than, handful, hardly, just #
    just eight, just five, just four, just nine, just one, just over #, just seven, just six, just ten, just three
    just two, just under #, just under half, less good, less impressed, less than, less than half, less than ideal
    little better, low, mere, merely, no more than, no more than #, only, only #, only # per cent, only # percent
    only a few, only a few cases of, only five, only four, only half, only in, only one, only one third, only some
    only three, only two, rare, rarely, scarcely, seldom"""

CONCESSION = """
    albeit, all the same, although, apart from, aside from, barring, barring a, despite, even as, even if
    even though, even where, except for, except in, except that, except where, in spite of, much as, notwithstanding
    other than, other than in, regardless of, save for, save in, save that, that could affect, that might affect
    that would affect, though, which could affect, which might affect, which would affect, with the exception of"""

BREAK = """
    but, by contrast, conversely, however, nevertheless, nonetheless, on the other hand, that said, whereas
    yet"""

# Set phrases whose words mean nothing here.
NOTHING = """
    a few hours, a good number, above all, after all, against all, all but, all concerned, all night, all over
    any kind, are prohibited, as a rule, as a whole, as concerns, as long as, as well, as well as, at all
    at all times, at least, attorney general, authorities concerned, banned by law, be considered as
    bodies concerned, broad terms, but also, called on chair*, called on deputy, called on h, called on mr
    called on mrs, called on ms, called on the chair*, called on the deputy, called on the leader*
    called on the minister, called on the president, calls for reflection, campaign silence, can be considered
    candidates concerned, cannot be considered, citisens concerned, civil register, civil registry
    civil servants, civil society, clear glass, closed list, closed lists, closed on, commissions concerned
    common candidate, common list, complaints concerned, concerned the, concerned with, concerning
    conflict affected, conflict zone, could not fail to, counts suggest, counts suggest that, crime prevention
    criminal code, criminal court*, data suggest, data suggest that, day of silence, declined to, declines to
    declining to, defence forces, democratic party, democratic republic, detention centre*, detention centres
    detention facilit*, did not appear to affect, did not appear to have, did not change the result
    did not question, differed from one, differently abled, differs from one, dispute resolution, divided into
    division of labour, division of powers, do not appear to affect, do not appear to have, economic crisis
    election dispute*, election fraud law, election silence, electoral dispute*, electoral silence
    emergency number, emergency services, entry into force, everybody concerned, everyone concerned
    evidence suggests, evidence suggests that, fair number, fair play, few days, few minutes, figures suggest
    figures suggest that, findings suggest, findings suggest that, first of all, fixed number, for all concerned
    for all practical purposes, forbidden by law, force majeure, free airtime, free lists, free of charge
    free parking, free trade, freedom party, general public, good deal, good morning, good number of, good will
    having satisfied, high commissioner, high court, high level delegation, high representative, high school
    hours to go, human rights, in barely, in favour of their, in force, in order to, in the light of
    in the way of a, independent body, independent candidate, independent candidates, independent elections
    independent electoral, independent national, independent observers, invalid votes, is prohibited
    justice party, kind enough, last but one, last but two, late afternoon, late autumn, late evening
    late hours, late in the evening, late morning, late night, late president, late spring, law and order
    legal remedies, limited mission, limited to, loss of the, low key, low lying, low threshold, margin of error
    may well, meets all, minister of defence, ministry of defence, ministry of justice, minor candidates
    minor parties, minor party, mixed system, more than a third of, must be acknowledged, must be noted
    must be recognised, must be said, must be stressed, natural resources, new act, new york, new zealand
    no discernible effect, no easy, no later than, no less, no mean, no noticeable effect, no small
    no visible effect, none of them concerned, north, not an easy, not change the outcome, not easy, not least
    not of a kind to, not of a nature to, not of such a nature, not only, not question the, not such as to
    nothing but, null and blank, null votes, number of complaints, of a kind, of any kind, of its kind
    of that kind, of the kind, of them concerned, of these concerned, of this kind, of which concerned
    once banned, once barred, once closed, one and the same, open list, open lists, over a quarter of
    parties concerned, patriotic front, peace accord, peace agreement, peace pact, people democratic
    people power, per cent barrier, percent barrier, persons concerned, places of detention, police force
    polls suggest, poor eyesight, poor health, poor sight, power cuts were, practical purposes
    pre trial detention, problem solving, progress party, progressive party, prohibited by law
    public broadcaster, public channel, public employees, public figure*, public funding, public funds
    public holiday, public institutions, public money, public officials, public order, public sector
    public servants, public television, recent amendments, recommended by earlier, recommended by previous
    recommended by the previous, rejected ballots, rejected votes, remedies, reports suggest
    reports suggest that, resolution of disputes, results suggest, results suggest that, right of appeal
    rights commission, rights group, rights groups, rules of order, safe seat*, satisfied the constitutional
    satisfied the quota, secret ballot, secret voting, security council, security forces, settlement of disputes
    sign for the future, silence period*, small parties, so far as, social democratic, some kind, sound system
    spare batteries, special economic, special polling, special voting, spoiled ballots, stations called on
    stations concerned, still in line, strong man, strong room*, strongroom*, success rate, supreme court
    surveys suggest, surveys suggest that, task force, the latter, the most part, the only, those concerned
    those who cannot, those who could not, too was, united front, united opposition, until late, vice president
    void ballots, vote against all, voters concerned, vulnerable groups, vulnerable voters, warning shots
    was divided among, we called on, well being, were divided into, which concerned, white house, who cannot
    who cannot come, who cannot leave, who could not, who could not come, who could not leave, with regard
    within barely, without ado, without interfering, yet again, yet another"""
