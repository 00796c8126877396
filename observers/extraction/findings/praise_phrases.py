"""Phrases that tell of what is good."""

GOOD_PHRASES = """
    a first for, a large part, a model for, a range of, a record for, a record number, a welcome step, abided by
    able handling, able to, able to see, above reproach, above suspicion, accepted by all, accepted the outcome
    accepted the result*, according to law, according to procedure*, according to schedule, according to the law
    according to the legislation, according to the national, acquitted itself, acquitted themselves
    across the board, across the spectrum, acted on, acted swiftly, acted upon, added up, addressed many
    addressed most, addressed previous, addressed several, adhered to, advance on, advances since, after walking
    agents of most, agents were present, agree with, agreed by all, agreed to all, agreed with, agrees with
    ahead of its, ahead of schedule, ahead of the deadline, ahead of the legal, ahead of time, aired live
    all conditions, all corners, all embracing, all groups, all in order, all measures, all necessary, all party
    all segments, all sides, all strata, all stripes, all the conditions, all the opportunities, all there
    all time high, all walks of life, allay fears, almost everywhere, alone behind, alongside us, an advance
    an asset, announced aloud, another step, answered all, answered every, approvingly, arduous work, are able
    are free, are worth, around the clock, array of, as foreseen, as it should, as planned, as prescribed
    as promised, as provided, as required, as scheduled, as the law, as they should, as usual, assisted elderly
    assisted voters, at a discreet, at a distance, at ease, at first attempt, at hand, at home in, at liberty
    at the disposal, at the first attempt, at the ready, at the service of, at their disposal
    atmosphere of trust, attention to detail, audio guide*, available to all, backed by all, balance was kept
    balanced with, ban on anonymous, bears witness, been organised, been put into practice, before the eyes
    behaved well, behind a screen, behind screens, behind the screen, being organised, best clothes
    best organised, best practice*, better observed, better organised, better prepared, better than before
    better than expected, beyond dispute, beyond doubt, beyond reproach, big step, biggest ever, bona fide
    bore fruit, bore witness, borne out by, bringing together, brings together, broad choice, broad interest
    broad participation, broad support, broadcast live, broadly representative, broadly trusted
    broke new ground, brought information, brought into one, brought together, by consensus, by drawing lots
    by far the most, by the book, by the date set, by the deadline, by the legal date, calm prevailed
    calmly explained, came in numbers, came off, came off well, came on time, came out in, came to the aid
    came up to, candidates were present, carried out well, cater for, catered for, catering for
    chance to compare, chance to hear, chance to speak, checks and balances, choice of, choose among
    choose between, choose freely, civic duty, civic engagement, civic maturity, civic mind*, civic pride
    civic responsibility, civic sense, civic space grew, civic spirit, civil tone, clean vote, clear and
    clear cut, clear guidance, clear instructions, clear procedures, clear rules, close cooperation
    closed peacefully, come up to, coming of age, common ground, comparable conditions, comparable coverage
    comparable space, comparable time, comparable to the best, composed manner, compromise reached
    concession speech, concrete progress, confirmed the official, confirmed the result, confirmed the results
    confirms the result, confirms the results, congratulated her, congratulated his, congratulated the winner
    consistent with, constitution guarantees, constructive dialogue, consultations with, corresponded with
    cost effective, could ask, could assemble, could be read online, could campaign, could cast, could check
    could choose, could easily, could enter, could express, could find, could follow, could freely, could gather
    could go, could hear, could hold, could look up, could meet, could move, could photograph, could register
    could report, could see, could speak, could vote, could watch, could work, covered area, cross checked
    cross party, crowded with voters, culture of peace, cut cost, cut costs, cut waiting, cutting edge
    deadlines were kept, decided in # days, decided in five days, decided in six days, decided in three days
    decided in two days, decline in violence, decrease in violence, defied the rain, deliver on, delivered on
    delivered to all, demonstrated how, demonstrations of, despite rain, despite the rain, deters fraud
    did credit, did not come about, did not come true, did not deter, did not deter*, did not differ
    did not disturb*, did not go beyond, did not interrupt, did not interrupt*, did not keep
    did not keep people away, did not keep people*, did not keep voters away, did not keep voters*, died down
    difficult to forge, difficult to tamper, diplomatic tact, discharged its, discharged their
    discreet distance, divided equally, divided evenly, divided fairly, do credit, does credit, does not exceed
    door to door visits explained, double checked, drawing of lots, dress rehearsal*, drew lessons, drew praise
    drew the lessons, drinking water, drop in complaints, dry run, eager to, early enough, early start
    earned the trust, ease of, easier to apply, easily understood, easy to find, easy to follow, easy to reach
    easy to read, easy to understand, easy to use, en masse, encouraging sign, ended peacefully, endorsed by all
    enjoy confidence, enjoy the trust, enjoys confidence, enjoys the trust, equal access, equal airtime
    equal footing, equal number, equal opportunit*, equal share, equal shares, equal terms, equal time
    equal treatment, error free, escorted to the front, even handed*, even tempered, evenly among, every case
    every colour, every condition, every effort, every opportunity, exceeded expectations, exemplary manner
    exemplary way, explained again, explained how, explained in writing, explained patiently
    expressed their choice, expressed their will, expression of the will, expression of will, extra mile
    fair hearing, fair minded, fair share, faith in, familiar with, far reaching, fast lane, faster than
    feared violence did not, feather in, fell to zero, festive mood, few difficulties, fewer irregularities
    fewer rejected, fine example, firm grasp, first class, first hand, first of its kind, first rate, first time
    fit for, fitted out, fitted with, followed procedure*, followed up, for all to see, for themselves
    formidable task, free choice, free of insults, free will, freedom to, freely and, freely express
    full access, full and, fully aware, fully fledged, fully in line with international standards, functioned as
    functioned properly, functioned well, further step, gain in, gained the trust, gather in one
    gathered in one, gathers in one, gave a voice, gave assistance, gave help, gave priority, gave reasons
    genuine alternative*, given access, given copies, given the chance, given the opportunity
    given time to correct, gone well, good deal, good example, good faith, good grasp, good humour*
    good humoured, good level, good manners, good many, good mood, good natured, good order, good practice*
    good spirit*, good tempered, got their message, granted access, great advance, great interest
    great majority, great many, great number of, greater numbers, greater than, guided through
    guilty were fined, had a chance, had access, had agents, had all necessary, had all the necessary
    had been put into effect, had done the job, had every opportunity, had faith, had little difficulty
    had little trouble, had no difficulty, had no trouble, had observers, had representatives, had the necessary
    had the opportunity, had their say, hand in hand, hands off, hands on, hard to falsify, hard to forge
    hard to tamper, hard work*, has been extended to, has faith, has raised confidence, has widened, hassle free
    have access, have faith, have their say, have widened, heated rooms, held accountable, held liable
    held to account, held up and, held up for all, held up to, helped by, helped voters, helpers stood ready
    helping hand, high appreciation, high degree, high esteem, high interest, high level, high marks
    high number, high proportion, high quality, high rate, high regard, high share, high standard*, high turnout
    higher number of, highest ever, highest figure, highest figure in, highest in the history, highest in twenty
    highest share, highest since, highest standard*, highest turnout, highly appreciated, home voting
    honoured its, honoured their, human rights were respected, hung at, important progress, important step
    in a spirit, in abundance, in accord, in accordance, in agreement, in all languages, in an exemplary
    in big number*, in braille, in compliance, in conformity, in demand, in detail, in discipline, in droves
    in due course, in due form, in due time, in equal measure, in everyone sight, in front of everyone, in full
    in full sight, in full view, in good faith, in good hands, in good number*, in good shape, in good time
    in great number*, in greater numbers, in harmony, in keeping, in keeping with, in keeping with the rules
    in large number*, in line with, in line with best, in line with international standards, in local languages
    in minority languages, in one go, in order and, in peace, in person to every, in place, in plain sight
    in plain view, in private, in public view, in readiness, in real time, in step with, in sufficient
    in supply, in tandem, in the usual, in time, in tune with, incident free, informed choice
    inspired confidence, inspires confidence, instrumental in, intact seals, international obligations
    inviting atmosphere, is a credit, is able, is free, is worth, joined forces, joined hands, keen interest
    keep to, keeping to, kept a close eye, kept a discreet, kept a low profile, kept an eye on, kept apart
    kept at a distance, kept away, kept for women, kept informed, kept its, kept its word, kept order, kept out
    kept pace, kept promise*, kept the balance, kept the peace, kept their, kept their distance, kept their word
    kept to, kept to the background, kept under lock, kept watch, kitted out, knew how, knew the, knew their
    knew their duties, knew their task, knew their work, knew what, know how, know their, laid to rest
    large majority, large number of women, large print, largest ever, law abiding, law abiding*, law guarantees
    law provides for, lay open, leads the way, learned from, learnt from, led the way, legislation guarantees
    legislation provides for, lends a hand, lent a hand, less tension, less violence, lessons learned
    lessons learnt, let everybody, let everyone, let everyone see, let go first, let in, let into, let them
    let through first, level headed, level playing field, life easier, like clockwork, lines moved, listened to
    little difficulty, little trouble, live stream*, live up to, lived up to, lively debate, lively interest
    lives up to, locked and sealed, longer than before, longest ever, looked after, looked on, low profile
    loyal service, made accessible, made available, made easier, made efforts, made good, made it easier
    made it possible, made known, made life easier, made possible, made possible by, made public, made the mark
    made their voice*, major advance, major step, makes it possible, makes the mark, making it possible
    many of them women, many of them young, many sided, marked progress, markedly better, markedly higher
    mass participation, matched the, matches the, meaningful choice, measure up, measures were taken
    meets international standards, meets the requirements, met all, met international
    met international standards, met national, met the, met the requirements, middle ground, mobile ballot box*
    mobile voting, mock election, mock poll, mock vote, model centres, model for, model of, more accessible
    more accurate, more balanced, more competitive, more credible, more efficient, more inclusive, more open
    more orderly, more peaceful, more professional, more public interest, more reliable, more than ever
    more than half of them were women, more than usual, more transparent, more women, more young, most ever
    most of them women, mostly women, moved briskly, moved fast, moved forward, moved quickly, moved swiftly
    moving forward, much interest, multi partisan, multi party, nearly everywhere, necessary conditions
    necessary information, never before has, new chapter, new measures, news coverage evenly, no complaint*
    no consequences, no delay*, no difficulty in, no dissent, no evidence, no incident*, no lack of
    no need to wait, no objection*, no obstacle*, no one complained, no one had to, no one objected
    no one told them, no one was excluded, no one was left, no one was turned, no queue*, no shortage*
    no trace of pressure, no violation*, no voter had to, no voter was turned, no waiting, nobody complained
    nobody had to, nobody had told, nobody objected, nobody told them, nobody was excluded, nobody was left
    nobody was refused, nobody was turned, non intrusive, non partisan, none objected, none of them serious
    none of which, none serious, none that could, none was refused, not at the expense of, not been exceeded
    not deter voters*, not differ, not disturb the*, not exceed, not exceed the, not exceeded, not happen again
    not in vain, not interrupt the*, not interrupted, not to the detriment, noticeably better, noticeably higher
    observed all, observed better, observed the law, observed the procedures, of every colour, of own accord
    of their own, offered assistance, offered help, on a high note, on a par, on a par with, on display
    on equal terms, on hand, on offer, on schedule, on the dot, on the hour, on the spot, on time
    one after another, one by one, online within, only on request, only when asked, open dialogue
    open for reading, open to all, open to every, open to observers, open to the public, opened at the hour
    opened the door, opened up, opening up, opens the door, opens up, opportunity to, order prevailed
    orderly manner, organised well, out loud, oversight by, overwhelming majority, own choice, own free
    parties were present, pass muster, passed calmly, passed in calm, passed muster, passed off without
    passed peacefully, passed quietly, passed without, patience of, patient explanation, patiently explained
    peace loving, peace pledge, per the rules, performed ably, performed its, performed their, performed well
    permitted sources, permitted to, pilot project*, plain language, plenty of, popular with, posted online
    posted outside, practically everywhere, praise for, pre tested, presence of mind, prevented fraud
    prevents fraud, priority lane*, priority was given, private booth*, progress since, provided with
    published online, put across their, put an end, put in order, put in place, put into effect, put on the web
    put online, put their case, put to rest, put together in one, queues moved, quicker than, quickly replaced
    quiet and, raised confidence, raised no objection*, raised the bar, ramp was, ramps were, ran demonstration*
    ran evenly, ran smoothly, range of opinions, range of views, reached agreement, reached all, reached even
    reached every, reached voters, reacted promptly, reacted quickly, read out, readily available
    reading glasses, ready for, ready to help, real advance, real alternative*, real choice, real interest
    real progress, reason to be proud, reasoned decisions, received a copy, received copies, received warmly
    received with, recognised standards, record high, record number, reduced delays, reduced queue*
    reduced queues, reduced the amount of, reduced the queue*, reduced the waiting*, reduced waiting
    reduced waiting*, reduces the scope for fraud, reduction in violence, reflect the votes, reflect the will
    reflected in, reflected the, reflected the will, reflects the votes, reflects the will, remained composed
    remained outside, representatives were present, respected the, respected the pact, responded to
    responsible attitude, restraint was, rich choice, right away, right direction, rise to the, role model
    role play, room to speak, rose to it, rose to the, rule of law was, run demonstration*, run smoothly
    run well, same air time, same airtime, same chance, same conditions, same evening, same footing
    same for all, same free minutes, same minute, same minutes, same rights, same rules to, same time to
    sanctity of, satisfied all, satisfied the requirements, saw no reason to, saw to it that nobody
    sealed properly, seals intact, seals were intact, seat for, seats for the elderly, secure storage
    sees no reason to, self assured, self control, self restraint, sense of civic, sense of duty
    sense of occasion, sense of responsibility, separate entrance*, separate line*, separate queue*
    serious effort*, serve voters, served at home, served voters, set a standard, set an example
    sets a standard, sets an example, settled in # days, shift toward, shift towards, shining example
    shook hands, shore up, shored up, shorter queues, showed the, showed the way, showed to, showed voters how
    shows that the leadership, shows the, side by side, signed a pact, signed by all, signed by every
    signed the code, signed the pact, significant progress, significant step, significantly better
    significantly higher, significantly improved, sisable number, siseable number, smoother than, so confirmed
    so much attention, solid grasp, solid progress, soon restored, sorted out, source of pride, space for debate
    spared no, spared no effort, speak in favour of, speaks in favour of, speaks of the maturity, sped up
    speeded up, spirit of, stands the test, started on time, state of the art, station by station
    stayed away from, stayed composed, stayed in the background, stayed outside, steady hand, steady stream
    step by step, step forward, stepped in to help, steps forward, sticking to, still managed to
    stood in readiness, stood ready, stood the test, stored safely, stored securely, straight away
    streamed live, strong commitment, strong interest, strong participation, strong point*, strong support
    strong turnout, stuck to, substantial advance, sufficient number*, sunday best, support by, supported by all
    sure hand, sure of their, surpassed that, taken care, taken on board, taken steps, taken to heart, taken up
    takes up, taking hold, taking into account, tallied with, tallies with, tamper evident, tamper proof
    team spirit, teamed up, test run*, testifies to, testify to, than ever, than ever before, the highest figure
    the highest in, the quiet, the same amount, the same conditions, the same day, thirst for, to its credit
    to the credit, to the front of, to the minute, to the remotest, to their credit, tolerance of, toned down
    took account, took care, took hold, took into account, took measures, took on board, took pains, took steps
    took the initiative, took the time, took the trouble, took time to explain, took to heart, took up
    top notch, translated into, transparent manner, treated alike, treated equally, trial run, trouble free
    trust the, trust the commission, trusts the, turned out in, turned out well, turning point, turnout high
    under the eyes of agents, under the eyes of all, under the eyes of observers, under the eyes of the public
    understood by, understood their, undeterred, unopposed access, up from, up to date, up to standard
    up to the job, up to the mark, up to the task, user friendly, varied picture, variety of, vast majority
    versed in, violence free, visible progress, vital role, vivid, voice heard, voices were heard, voted at home
    vouch for, walked for hours, warm rooms, warm welcome, was able, was adhered, was allowed to, was answered
    was clear, was divided fairly, was doubled, was extended to, was followed, was free, was given, was granted
    was held up and, was held up for all, was held up to, was high, was in order, was maintained, was met
    was not exceeded, was observed, was offered, was photographed by, was provided, was put into effect
    was quicker, was replaced, was resolved, was respected, was restored, was run well, was strengthened
    was strong, was tested, was tripled, was upheld, watched closely, water for, welcomed by, well acquainted
    well ahead, well arranged, well attended, well aware, well balanced, well briefed, well conducted
    well coordinated, well defined, well documented, well drafted, well equipped, well established
    well executed, well founded, well functioning, well handled, well informed, well kept, well laid out
    well lit, well maintained, well managed, well mannered, well marked, well meant, well oiled, well ordered
    well organised, well planned, well prepared, well protected, well publicised, well reasoned, well received
    well regarded, well regulated, well respected, well run, well signposted, well staffed, well stocked
    well structured, well supplied, well supported, well trained, well understood, well ventilated, well versed
    went beyond the requirements, went first, went out of their way, went smoothly, went the extra, went well
    were able, were adhered, were all there, were allowed to, were answered, were clear, were complied
    were doubled, were followed, were free, were given, were granted, were held up and, were high, were in order
    were let, were maintained, were met, were not exceeded, were observed, were offered, were protected
    were provided, were quicker, were replaced, were resolved, were respected, were restored, were tested
    were upheld, whatever they, wheelchair access, whenever they, wherever it wanted, wherever they wanted
    wide choice, wide field, wide participation, wide range, wide range of, wide space, wide support
    widely trusted, widened the, wider range, wider range of, wider than before, widespread coverage
    will of the voters, win over, win win, wins praise, with approval, with care, with ease, with reasons
    with their own eyes, within # days, within # hours, within # minutes, within a day, within an hour
    within days, within half an hour, within hours, within minutes, within reach, within seconds
    within the deadline*, within the hour, within the legal, within the legal deadline*, within the prescribed
    within the set, within the statutory, within the time, within the time limit*, within the time set
    within thirty minutes, without a hitch, without an escort, without asking, without being disturbed
    without complaint*, without delay*, without difficulty, without discrimination, without disruption
    without disturbance*, without effect on, without escort, without exception, without favour, without fear
    without force, without friction, without haste, without having to, without hindrance, without hitch*
    without incident, without incidents, without let or hindrance, without looking into, without obstacle*
    without prejudice, without pressure, without problem*, without trouble, without undue haste
    without violence, without worry, won over, won praise, won the trust, worked as, worked hand in hand
    worked hard, worked through the night, worked throughout, worked well, worked without, working well
    works as, works well, youth volunteers, youthful energy"""
