"""Phrases that name a fault, and those that blame even without one being named."""

FAULT_PHRASES = """
    a decline in, absence of a, absence of a debate, absence of a legal, absence of adequate, absence of alternatives
    absence of any limit*, absence of clear, absence of debates, absence of effective, absence of independent
    absence of limit*, absence of limits, absence of oversight, absence of proper, absence of regulation*
    absence of rules, absence of safeguards, absence of sanctions, absence of secrecy, absence of transparency
    absence of women, absent from, absent in the, ad hoc, advantage of incumbency, advantage to the
    advantages of incumbency, affected the image, after the deadline, after the term, again and again, aged equipment
    all but absent, all but ensured, all but excluded, all but guaranteed, all but guarantees, all but impossible
    all male, all too, allied with, allows for abuse, almost all men, altered during, an hour late, anyone guess
    appointed rather than elected, are men, arm twist*, armed men, arrived late, as before, as in the past
    asked to leave, at odds, at risk, at short notice, at the behest, at the last minute, at the last moment
    at the mercy, at the service of one, at the whim, at their discretion, at variance, attention to the absence
    attention to the lack, average salaries, average wages, backed away, backed down, bad weather, badly organised
    badly with, ballot box stuff*, ballot stuff*, banner inside, barely reached, barred from, beat up, began an hour
    began late, behind bars, behind closed doors, behind schedule, behind the scenes, behind the target, behind time
    believed to contain, beside a window, better funded, beyond control, beyond reach, beyond repair, beyond the means
    beyond the reach, beyond their control, beyond their mandate, beyond their powers, beyond what is acceptable
    bidding of, blank protocol*, blind eye, blind spot*, blocked access, blocking of, blow to, bought votes
    breaches of silence, break down, breaking of, breaking the, breaks down, broad daylight, broke down, broke its
    broke the, broke their, broken down, broken off, broken promise*, broken seal*, brought by bus
    brought to polling stations by, brought to rallies, brought to the rall*, bulk of the airtime
    bulk of the coverage, burnt ballots, bused to, buy votes, by lamplight, by steps, by their foremen, by torchlight
    call into question, call off, called into question, called off, calls into question, came late, came off
    came to nothing, came under fire, cameras in booths, campaign at the, campaigned inside, campaigned near
    campaigned on election day, campaigned outside, campaigning inside, campaigning near, campaigning on election day
    campaigning outside, can not, candidates were rejected, cannot afford, cannot appeal, cannot be
    cannot be considered credible, cannot be regarded, cannot check, cannot enter, cannot make up, cannot reach
    cannot regard, cannot run, cannot stand, cannot vote, cannot vouch, canvassing near, caps on coverage, capture of
    captured by, carried in by, carried up, cash being*, cash for, cash handout*, cash was handed, cast a shadow
    cast doubt, cast doubt on, cast doubt on the, cast doubt*, cast doubts, casting doubt, casting doubt on
    casts a shadow, casts doubt, casts doubt on, casts doubt on the, casts doubts, chance was missed, changed hands
    chiefly negative, children in campaign*, children took part, claimed # lives, claimed lives
    claimed victory before, climb over, close to a window, close to the ruling, closed doors, closed down
    closed early, closed late, closed session*, closing space, closure of, collapsed, complained of, complained that
    complains about, complains of, complains that, concentrated in two, concentrated on two, conflict of interest
    conflicts of interest, considerably less about, contested results, controlled by, coordinated campaign
    coordinated effort, coordinated operation, cost lives, could be seen as, could be seen by, could be seen from
    could be seen giving, could be seen inside, could be seen marking, could be seen through, could be washed
    could be wiped, could not afford, could not be read, could not be tested, could not be verified
    could not campaign, could not check, could not enter, could not find, could not follow, could not hold
    could not keep, could not make up, could not mark, could not reach, could not read, could not register
    could not see, could not watch, could see how, counter to, cover up, crack down, credibility gap
    credible accounts, credible reports, crossed out, crossed the line, crowded around, crowded round, cut back
    cut from, cut off, cut off by, cut out, cut ribbons, cut short, cutting ribbons, cyber attack*, data loss
    dead letter, dead voters, declared victory before, defiance of, delayed start, delays of, denied to
    depressed participation, depressed turnout, deprived of, devoted four fifths, devoted more than half, devoted most
    devoted the bulk, devoted three quarters, devoted two thirds, did little for, did not add up, did not appear
    did not arrive, did not balance, did not cover, did not know, did not match, did not open, did not reach
    did not receive, did not share, did not tally, did not turn up, did nothing, did the bidding, differ in size
    differ widely, differed from, differed widely, differences among the members, difficult to find, discouraged women
    dismissal of, dismissed from, dismissed from their jobs, dismissed without, disproportionate share
    distributed cash, distributing cash, do not correspond, do not exist, do not match, do over, does little for
    does not exist, does nothing, dominated by men, double entries, double meaning, double role, double standard*
    double voting, doubled in sise although, down to the wire, dragged into, dragged on, drawn up rather than
    driven away, driven out, drone attack*, dropped by two thirds, dropped from, during working hours, eleventh hour
    empty halls, empty one, empty promises, empty seat*, empty stations, entered the booth together
    entering booths together, ethnic slur*, exceeded its, exceeded the ceiling, exceeded the limit
    exceeded the number, exceeded the spending, exceeded their, exceeding the number, exceeds the number
    excluded from, expected to attend, expected to vote for, expelled from, extra ballots, extreme rhetoric
    faced a window, faced the door, faced the wall, faced the window, facing a window, factor of, failed to
    failed to turn up, failed to work, failing to, fails to, fake account*, fake news, fall behind, fallen short
    falling short, family vot*, family voting, far away, far below, far more visible, far too, fast tracked
    fell behind, fell silent, fenced off, filmed voters, fined for speaking, fined no, fired at, fired for, fired from
    fired upon, fled the, flight of steps, followed by unknown, foot dragging, for one party, for several hours
    for the benefit of one, for the benefit of the ruling, for the benefit of their, for three hours, for two hours
    for want of, forced to withdraw, foregone conclusion, formal grounds, found in the street, found outside
    four times as, free for all, free hand to, gave instructions to, gave no reason, gave orders, gave rise
    gave rise to, gave up, gave way, ghost workers, gifts to voters, given targets, given up on, gives rise to
    giving orders, giving rise to, go against, go unpunished, goes against, gone missing, got no answer
    government cars, government vehicles, group vot*, group voting, guided voters to, had been altered
    had gone missing, had no access, had no chance, had no choice, had no electricity, had no light, had no means
    had no power, had no say, had no screens, had no seals, had no voice, had no way, had to be carried
    had to be redone, had to be repeated, had to be replaced, had to climb, had to leave, had to rely, had to return
    had to show, had to stand, had to stop, had to travel, had to vote elsewhere, had to wait, had to walk, had yet to
    hail of, half a day, half empty, half hearted, half of its airtime, handed cash, handed money, handed out cash
    handed out food, handed out gifts, handed out money, handed out selectively, handing out money, hard for
    hard questions, hard to, hard to enter, hard to find, hard to follow, hard to reach, hard to read, hard to tell
    hard to understand, hardly reached, hardly went, has never been audited, has not been audited, has yet to
    have not been updated, have yet to, heard accounts, heard reports, heavy burden, heavy hand, heavy handed
    held back, held by police, held for questioning, held formally, held hostage, held overnight, held up by
    held up for, held without, high cost of, high costs of, high fees, higher than what had been declared, holds back
    hour behind, hours in the, hours late, hours on foot, house arrest, hung on public, hung over, ignored by
    ignored calls, ignored the, ill at ease, ill defined, ill drafted, ill equipped, ill informed, ill lit
    ill prepared, ill suited, ill trained, ill treat*, ill treatment, in breach, in danger, in defiance
    in different ways, in dispute, in disregard, in doubt, in favour of certain, in favour of one
    in favour of the governing, in favour of the government, in favour of the incumbent, in favour of the president
    in favour of the ruling, in fear, in haste, in hiding, in poor, in question, in secret from, in short supply
    in sight of the station, in spite of the law, in the dark, in the hands of, in the name of others, in the rain
    in the sun, in their name, in too general, in vain, in violation, in working hours, inaugurated projects
    inaugurated roads, inaugurating projects, inauguration of projects, incumbency advantage, instructed to vote
    invites abuse, inviting abuse, is silent, isolation of, keep voters away, keeping lists of, keeps voters away
    keeps women away, kept at a distance, kept away, kept away from the polls, kept from, kept from entering
    kept in the dark, kept lists, kept many away, kept many*, kept metres, kept off, kept off the, kept out any*
    kept out of, kept people away, kept silent, kept voters away, kept waiting, kept women away, kept women from
    kept women*, kept young*, kicked out, knew little, knew nothing, know little, knowingly false, lack of
    lack of faith, lack of voter, lack of women, lacked ramp*, last minute, late announcement, late arrival
    late delivery, late opening, late opening*, late payment*, late release, late start, later than, law allowed
    law permitted, lawsuit against, leaned on, leaned over, leave much, leave out a, leave room for, leaves much
    leaves out a, leaves room for, leaves the door open, led to nothing, led to the booth, left alone, left behind
    left blank, left in the dark, left lying, left many, left off, left out, left out a, left to be desired
    left to their, left unanswered, left unclear, left unlocked, left unsealed, left voters, left without
    lend itself to, lends itself, less about their, less airtime, less certain, less clear, less convincing
    less impressive, less than # per cent, less than # percent, less than a quarter, less than a third, less than good
    less transparent, let down, let it happen, let pass, let slip, liable to abuse, licence revoked, licence withdrawn
    licences revoked, like a party, limits how far, limits on, line between party, lion share, lions share
    lip service, little avail, little chance, little confidence, little effect, little effort, little interest
    little known, little neutral, little neutral information, little room, little space, little time to, little trust
    little use, little was done, lives were lost, loaded against, locked out, locked up, long distances, long drawn
    long wait*, longer than allowed, longer than foreseen, longer than the law, looked over, looked the other way
    looking over, loosely regulated, lose their jobs, losing their jobs, loss of faith, loss of job*, loss of life
    loss of trust, lost chance, lost data, lost her life, lost his life, lost opportunit*, lost their lives, low level
    low number, low share, low turnout, lower than, lower turnout than, lowered standards, loyal to the ruling
    lying around, made it harder, made to attend, made to stand, made to vote, make it harder, makes it harder
    male dominated, many reports of, martial law, masked men, material inside, material near, materials inside
    materials near, mercy of, metres away from the, minimal coverage, minutes late, missed a chance
    missed an opportunity, missed deadline*, missed its, missed opportunit*, missed opportunities, missed opportunity
    missed the chance, missed the deadline, missed the opportunity, missing ballots, missing from, missing names
    missing the, mix up, mix ups, mixed up, money being*, money was handed, monitored how, monthly wages
    more ballots in, more ballots than, more difficult for, more names than, more news coverage, more than an hour
    more than it is worth, more than once, more than one person, more than the law, more than the number
    more than they are worth, more time than, more voters than, more votes than, most of its airtime
    most of its news time, most of the airtime, most of the coverage, much to be desired, much to do, mud slinging
    multiple voting, murky money, narrow corridor*, near a window, nearly all of it, neither free nor fair
    neither systematic, never been audited, never been explained, never explained, never show*, no action, no agents
    no alternative*, no answer, no appeal, no audit, no basis in, no booths, no cap, no ceiling, no checks, no choice
    no competition, no complaint was upheld, no contest, no control, no copies, no copy, no date, no deadline
    no electricity, no explanation, no explanations, no follow up, no hearing, no information, no ink
    no investigation, no investigations, no lift*, no light, no limit, no limit on, no material was, no materials were
    no neutral, no notice, no observers, no one checks, no one has been held, no one knew, no one was held
    no one was punished, no opposition, no oversight, no paper, no place, no point in, no power, no privacy, no public
    no ramp, no ramp*, no real, no reason for, no reason was given, no reasons, no reasons were given, no remedy
    no reply, no result, no right, no rival, no say, no screens, no seal*, no secrecy, no sign language, no staff
    no standing, no teeth, no time to, no trace, no training, no voice, no way of standing, no woman, nobody explained
    nobody has been held, nobody knew, nobody to choose, nobody told, nobody was held, nobody was punished
    non compliance, non transparent, none was upheld, none were upheld, nor did, not a single complaint was upheld
    not accessible, not act, not add up, not address*, not afford, not announced, not answer*, not appear
    not appear in, not applied, not asked, not audited, not available, not balance, not be found, not be read
    not be seen, not be verified, not been able, not been addressed, not been audited, not been implemented
    not been published, not been redrawn, not been revised, not been updated, not checked, not clear whether
    not consulted, not convinc*, not counted, not cover, not delivered, not disclose*, not displayed, not enforced
    not exist, not explain, not explained, not explained why, not follow up, not function, not given, not good enough
    not heard, not implemented, not inked, not keep, not know, not let, not limited, not made the mark, not match
    not one of the, not opened, not paid, not published, not reach, not read, not receive, not reflect, not regulated
    not resolved, not sealed, not share, not shared, not shown, not signed, not stamped, not tally, not told
    not trained, not turn up, not uncommon, not understand, not understood, not up to, not used, not verified
    not vouch, not within reach, not work, not worth, noted who, nothing about, nothing to choose, nothing was done
    numerous accounts, numerous reports, object of suspicion, obliged to attend, observers out, of little use
    off putting, off the air, off the ballot, off the books, offered no reason, official vehicles, old fashioned
    on behalf of absent, on behalf of others, on behalf of relatives, on short notice, on the eve of the vote
    on the floor, on trial, once enjoyed, one camp, one horse, one name, one party, one party state, one sided
    one sided*, only by steps, only men, only on the eve, only once, open ballot, open question, open to abuse
    open to doubt, open to manipulation, open to misuse, open to question, open to view, opened a bridge
    opened a hospital, opened a road, opened a school, opened fire, opened late, opened no investigation, opening late
    openly partisan, opens the door to abuse, opens the door to fraud, opportunity was missed, ordered out
    ordered to attend, ordered to vote, ordered voters, organised effort, organised groups, organised operation
    others could look on, out of action, out of control, out of date, out of hand, out of order, out of proportion
    out of reach, out of service, out of step, out of the room, out of their own, outsider* giving, over the limit
    over the shoulder, over the shoulders, over their shoulder, overlooked by, overly broad, overly complex
    overly formal, overly long, overly restrictive, overly strict, overtly partisan, paper tiger, partial to
    partisan ends, partisan purposes, party clothing, party line, party symbols, passports of others, past midnight
    past the deadline, perks of office, persistent shortcomings, petrol bomb*, phone* in the booth
    photograph their ballots, photograph* ballots, photographed ballot*, photographed ballots
    photographed their ballot, photographed their ballot*, photographed their ballots, photographing their ballot*
    photos of ballots, plain clothes, points to impunity, poor communication, poor coordination, poor layout
    poor lighting, poor planning, poor quality, poor signal, poor state, poor training, poorly informed, poorly lit
    poorly marked, poorly organised, poorly publici*, poorly trained, posters inside, posters near, power cut*
    power failure*, power outage*, pre determined, pre filled, pre marked, pre signed, preselected, pressed to
    pressed voters, pressured into, pressured to, prevent voters, prevented from, priority was ignored
    procedural errors, prohibitive, promised better, promised jobs, promoted a single, prone to, proof of voting
    protests over, proved ineffective, public funds for, public servants to attend, public vehicles
    punishable by prison, punished no, punished nobody, purge of voters, pushed through, put in prison, put off
    put off by, question mark*, question the, racial slur*, raised objections, raised question*, raises question*
    ran against, ran counter, ran low, ran out, ran short, rarely asked, rarely reached, rather than elected
    rather than the exception, received no answer, received no reply, received no response, red tape
    reduced the number of observers, reduced the number of organisations, rejected without, rejection of
    religious leaders endorsed, rely on strangers, remain a problem, remain unanswered, remained a problem
    remained empty, remained without answer, remains a facade, remains a façade, remains a problem, remains unclear
    remedied late, removed from the, repeat vot*, repeated complaint*, repeated twice, reports of people
    required to attend, ribbon cutting, rode roughshod, room for abuse, room for arbitrary, room for doubt
    room for manipulation, roughed up, rounded up, row over, rubbed off, rubber bullets, rubber stamp*
    rule rather than the exception, ruled out real, rules allowed, rules permitted, run out, run short, running out
    runs against, runs counter, rushed through, said nothing, same person, same problem*, same shortcoming*
    sat inside, saw how, saw no point, scarcely reached, scared off, scattered on, sealed off, seals broken
    search of offices, second class, second rate, secrecy was breached, secrecy was compromised, secrecy was not
    secrecy was violated, see how others, see how people, see how voters, seen by others, seldom asked, seldom reached
    selling votes, sent away, sent back, sent home, served the ruling, set alight, set fire, set on fire, shadow over
    sheds no light, shied away, short supply, shot at, shot dead, shown the door, shrank from, shut down, shut its
    shut off, shut out*, shut their, sided with, silence from, silence on, silent on, sit badly, sits badly, sits ill
    slip by, slow down, slow to, snowed in, so close, so few, so high, so late, so late that, so low, so narrow
    so short, so small, sold their votes, soldiers inside, someone else had, sorry state, spared the incumbent
    spill over, spread false, spreading false, stacked against, stage managed, stamp out, stand off, started late
    starting late, state cars, state funds for, state vehicles, stayed away, stayed empty, stayed home, stayed silent
    step down, steps back, steps only, still bars, still had, still had to, still lacks, still missing, still pending
    still room, still to be, still waiting, stone throwing, stood empty, stood inside, stopped from, stripped of
    struck down, struck from, struck off, stuck in, surge of, suspended from, take sides, taken off, takes no
    taking sides, tear down, tear gas, technical problems, telling council, telling staff, telling voters
    than allowed, than declared, than had been declared, than permitted, than the law allows, than the law permits
    than were declared, than what had been declared, than what our observers, the bulk of, the day before the vote
    three quarters of its, three times as many, three times as much, threw out, thrown away, thrown out, thrown out of
    time and again, times as many, times as much, times more than, tipped the, to drive up, to have exceeded
    to no avail, to the benefit of one, to the detriment, together in the booth, told employees, told for whom
    told how to vote, told little, told not to, told officials, told people, told staff to, told teachers
    told to attend, told to bring, told to vote, told voters, told voters little, told whom, too broad, too close to
    too complex, too complicated, too costly, too dark, too distant, too easily, too expensive, too far, too few
    too free a hand, too general, too heavy, too high, too hot, too large, too late, too lenient, too little, too long
    too loud, too narrow, too near, too slow, too soon, too steep, too strict, too tight, too vague, too weak
    took days, took hours, took longer, took no, took no action, took over, took pictures of, took sides, took too
    tore, tore down, torn down, torn up, towed the, tracked who, trampled on, transport of voters, transported voters
    trapped in, trumped up, turned a blind eye, turned away, turned away at, turned back, turned down
    turned people back, turned ugly, turned violent, turning back, twice as many, twice as much, two hats
    two thirds of its, typical of ballot, ultra vires, unable to cast, unable to vote, unaccounted for
    unauthorised person*, unclear whether, under a third, under attack, under fire, under funded, under half
    under lock and key, under orders, under regulated, under represent*, under represented, under resourced
    under siege, under staffed, under the control, under the eyes of their, under the thumb, under threat, undo the
    undue advantage, undue discretion, unexplained rise, unfair advantage, unfettered discretion, unknown men
    unlikely figures, unlimited spending, unpaid wages, unused ballots missing, unusually high, up to five hours
    up to four hours, up to three hours, upper floor*, urged voters at, use of his office, use of state events
    use of their office, use of their position, varied widely, vary in size, vary widely, vested interest*
    visible to others, void of, vote buying, vote for others, vote twice, voted for others, voted for relatives
    voted together, voted twice, votes were bought, voting for others, voting for relatives, voting in groups
    voting on behalf of, voting on behalf of others, wait in vain, wait of, waited for hours, waited up to
    walk for hours, want of, war between, war of words, was absent, was altered, was closed by, was cut, was down
    was held up, was intimidating, was not checked, was pressed to, was shot, washed off, watched over voters
    water cannon, wearing party, weighed against, well below, went against, went back on, went missing, went nowhere
    went on outside, went unanswered, went unheeded, went unpunished, went without, were absent, were altered
    were closed in, were cut, were down, were handed money, were held up, were intimidating, were men, were pressed to
    were shot, wholly male, wide discretion, widely believed, widen* gap, widespread reports, window dressing
    wiped off, witch hunt, with impunity, within earshot, within sight, without a basis, without a paper trail
    without a screen, without a tender, without a trace, without agents, without any audit, without any explanation
    without any public, without basis, without basis in, without candidates, without checking, without consultation
    without consulting, without debate, without documents, without evidence, without giving, without grounds
    without id, without identification, without informing, without ink, without legal, without lift*, without limit*
    without looking, without observers, without opposition, without parties, without ramp*, without seal*
    without seals, without showing, without tender, without voters, without warning, wore off, wore party
    work more difficult, work of observers more difficult, worse off, worst off, writing down who, wrong ballot*
    wrong district, wrong place, wrongly listed, yet to explain, yet to face, yet to publish, yet to release"""

# Bad even without a fault named, and not to be denied.
BAD = """
    admitted only after, after the deadline, after the term, all but impossible, at odds, at the discretion
    at the expense of, being ignored, cannot verify, chiefly negative, closed to, contrary to, could be better
    could be clearer, could be further, could be improved, could be more, could have, could have been avoided
    could have been better, could have done more, could not access, could not be, could not cast a, could not enter
    could not exercise, could not find the, could not find their, could not participate, could not vote
    despite promises, did not accurately, did not act, did not address, did not allow, did not always, did not appear
    did not check, did not comply, did not correspond, did not cover, did not do enough, did not enjoy, did not ensure
    did not explain, did not follow, did not guarantee, did not meet, did not open, did not provide, did not publish
    did not reach, did not reflect, did not release, did not respond, did not work, did too little, difficult for
    do not comply, do not meet, do not oblige, does not meet, does not oblige, fall short, falls short, far from
    fell short, gave no explanation, gave no reason*, given no, got no, had not come, harder, harder than before
    how few, how little, improvements are needed, in name only, instead of, insufficiently, is down to, lack of choice
    largely negative, leaves a lot, leaves much, left much, left unaddressed, let in again only, let in only
    limited the, limits the, little about, little attention, little choice, little coverage, little debate
    little information, little neutral information, little or no, little time, lower turnout, made it difficult
    made it harder, makes it difficult, makes it harder, may be improved, might have been, might have been avoided
    missed a chance, missed an opportunity, missed opportunities, missed opportunity, missed the chance
    missed the deadline*, missed the opportunity, more difficult than before, mostly negative, must have been better
    nearly impossible, need improvement, needs improvement, never been audited, no access, no broad, no clear
    no consensus, no debate*, no discussion*, no effective, no explanation, no female, no genuine, no independent
    no inquiry, no investigation, no law, no legal, no limits, no meaningful, no mechanism*, no minimum
    no opportunity, no provision*, no real choice, no reason for the, no regulation*, no requirement, no results
    no rules, no sanction*, no televised, no voter education, no women, nobody checks, not a single complaint
    not accurately, not adequately, not all, not all voters, not allowed, not always, not arrived, not audited
    not balanced, not been audited, not clear, not come, not comply, not conducive, not consistent, not consistently
    not correctly, not declared, not disclosed, not do enough, not done enough, not effectively, not enough
    not ensure*, not entirely, not equal, not every, not everywhere, not followed, not fully, not guarantee*, not held
    not impartial, not in accordance, not in line, not independent, not invited, not met, not obliged to, not permit
    not permitted, not permitted to, not posted, not properly, not provided, not publish*, not required to
    not respected, not sufficiently, not timely, not transparent, not uniform*, not well, not yet, nowhere to
    offered no reason*, opened no investigation*, ought to have, ought to have been, ought to have had
    past the deadline, prevented from casting, provided no reason*, raises objections, reduce the, reduced the
    reduced the number of candidate*, reduced the number of observer*, reduced the number of organi*
    reduced the number of polling*, reduced the number of station*, reduces the, remain a challenge, remain a problem
    remain problematic, remain to be, remained a problem, remains a challenge, remains a problem, remains problematic
    remains to be improved, room for improvement, saw no point, short of, should have, shut out, shuts out, so few
    so little, step back, step backwards, still no, than declared, than what had been declared, than what was declared
    too close together, too early, too few, too general, too high, too late, too little, too low, too many, too much
    too short, too small, turned into rallies, unhappy with, was given no, were given no, without adequate
    without consideration, without consult*, without due, without examin*, without explanation, without hearing
    without justification, without notice, without prior, without proper, without public, without reason*
    without transparency, would benefit, would have allowed, would have been better, would have been desirable
    would have been good, would have been possible with, would have been preferable, would have been useful
    would have been welcome, would have benefited, would have contributed, would have deserved, would have enhanced
    would have enriched, would have helped, would have improved, would have liked, would have needed
    would have preferred, would have strengthened, would have wished"""
