"""Words and phrases that tell of what is good; denied ("was not transparent") they tell of what is bad."""

GOOD_WORDS = """
    abid*, able, ably, abundant*, accessible, accomplish*, accordance, accuracy, accurate, accurately
    achieved, achievement*, active, actively, adept, adequate, adequately, adhered, adherence, admirabl*
    adroit*, advanced, advancement, advances, affab*, afforded, affords, agil*, aided, airy, alike, allowed
    aloud, alternatives, altruis*, amicable, amicably, amity, ample, animated, answerable, appreciable
    appreciation, appropriate*, apt, aptly, articulate, assiduous*, assistance, assisted, astute*, attain*
    attentive*, attest*, attractive, auditab*, audited, auspicious, authentic*, autonom*, available, avid*
    balanced, bedrock, behaved, beneficial, benefit, benefits, better, bold, boldly, bolster*, boost*, braille
    brave*, braving, breakthrough, bright, brilliant*, brings, brisk, briskly, broad, broader, brotherly
    bulwark, buttress*, calibrated, calm, calmly, calmness, candid, candidly, candour, capab*, careful*
    caring, celebrat*, certainty, cherish*, childcare, civilised, civility, civilly, clarif*, clarity, clean
    cleaner, cleansing, codif*, coherence, coherent*, cohesi*, coincid*, collaborat*, collegial, collegiality
    comfort, comfortabl*, comforting, commendab*, commitment, committed, compassion*, compatible, compelling
    competence, competent, competently, competition, competitive, complete*, compliance, compliant, complied
    complies, comply, composedly, composure, comprehensible, comprehensive, concertation, concerted
    conciliat*, concord*, conducive, confident, confidential*, conform*, congenial, conscientious*, conscious*
    consensus, consent, considerate*, consistent, consolidate, consolidated, consolidation, consonan*
    constancy, constructive, constructively, consultation, consultative, consulted, consulting, consummate
    contentment, contested, contributed, contributes, contributing, contributive, convenience, convenient
    conveniently, conversant, convincing, convincingly, cooperat*, coordinated, coped, cordial*, cornerstone*
    correct, corrections, correctly, correctness, correspond, corresponded, corresponds, courage, courageous
    courageously, courteous*, courtesy, creativ*, credible, credibly, culture, cultured, curated, cured
    decency, decent, decisive*, decorous*, decorum, dedicated, dedication, deduplicated, defended, deference
    deft*, defying, delight*, democratic, democratically, dependab*, deserving, desirous, determination
    determined, devoted, devotedly, devotion, dexter*, dignified, dignity, diligence, diligent*, discipline
    disciplined, disclosed, discreet*, disinterested, dispassionate*, displayed, distinction, diverse
    diversity, duly, durable, dutiful*, dynamic, dynamism, eager*, earned, earnest*, earns, ease, easier
    easily, easy, economical, edif*, effective*, efficac*, efficient, efficiently, effort, efforts, elated
    elegan*, eloquent*, embraced, empath*, empower*, emulat*, enable, enabled, enables, enabling, encompassing
    encouraged, encouraging, endeavour*, endur*, energis*, engagement, engaging, enhanced, enjoyed, enlighten*
    enliven*, enormous*, enough, enrich*, ensure, ensured, ensures, ensuring, enthusias*, entrust*, enviable
    equal, equally, equanim*, equipped, equitabl*, esteem*, ethical, ethically, evenhanded*, evenly, evolution
    evolved, evolving, exceeded, excel*, exceptional*, exemplar, exemplarily, exemplary, exhaustive, expedient
    expeditious*, experienced, expertise, extensive, extraordinar*, facilitat*, fair, fairly, faithful*
    farsight*, fast, faster, faultless*, favourabl*, feasible, feast, fervent*, fervour, festival, festive*
    festivity, fidelity, finely, firm, firmly, fitting*, flair, flawless*, flexib*, flocked, flourish*
    foresight, forte, forthcoming, forthright, fortitude, foster*, frank, frankly, fraternal, fraternity, free
    freely, frictionless, friendliness, friendly, fruitful, fruitfully, fulfil*, fuller, fully, functional
    functioned, furnished, gained, gallant*, generous*, genial*, gentle, gentleness, gently, genuine, glad
    gladden*, good, goodwill, gracious*, gratif*, greatly, guarantee, guaranteed, guarantees, guarantor*
    guardian*, hallmark, handy, happiness, hardworking, harmonious*, harmonis*, harmony, headway, healthy
    hearten*, heartily, heeded, helped, helpful*, heroic*, high, historic, holiday, honest*, honour*, hopeful
    hospitable, humane, humility, ideal, immaculate*, immense*, impartial*, impeccabl*, impressive, improve
    improved, improvement, improvements, improves, inclusive*, incorrupt*, independently, industrious*
    informative, ingenious*, ingenu*, initiative, initiatives, innovation, innovations, innovative, insightful
    inspir*, instantly, intact, integrat*, intelligible, interpreter*, invaluable, inventive*, invigorat*
    involvement, irreproach*, joy, joyful*, joyous*, jubil*, judicious*, justified, justly, keen*, kind
    kindly, knowledgeable, landmark, laudab*, lawful, lawfully, lawfulness, leap, legible, legitimate
    legitimately, leniently, lively, livestream*, lucid*, magnificent, magnifying, manifold, massively
    mastered, mastery, matched, matches, matching, mature, matured, maturely, maturing, maturity, meaningful
    meets, mend, merit*, methodical*, meticulous, meticulously, mild, milestone*, mindful*, minimal, moderate
    moderation, modern, modernis*, momentum, motivated, multiparty, multitude, neatly, neatness, negligible
    neutral, neutrality, neutrally, nimble, noble*, nonpartisan, noteworthy, nurtur*, obeyed, objective
    objectively, obliging, observance, open, openly, opportune, optimis*, orderliness, orderly, outstanding
    overwhelming*, painless*, painstaking*, parity, participatory, partnership, passion*, patience, patient
    patiently, peace, peaceab*, peaceful*, perceptive, perfect, perfection, perfectly, persever*, persuasive*
    pillar*, piloted, plainly, pleasant*, pleasing, pleasure, plentiful, plurali*, poise, poised, polished
    polite*, positive, practicable, pragmat*, praisew*, precise, precisely, prepared, preparedness, prestige
    pride, principled, priority, pristine, privacy, probity, productiv*, professional, professionalism
    professionally, proficien*, progress, promising, promot*, prompt, promptly, promptness, proper, properly
    propitious, proportionate*, prosper*, protect, protected, protecting, protects, proudly, proven, prudence
    prudent*, publicised, publicly, punctilious*, punctual*, purposeful*, qualified, queued, quick, quickly
    quickness, quiet, quietly, quietness, ramps, rapid*, rapport, rational, readable, readily, readiness
    reasonable, reasonably, reasoned, reassur*, receptive, recognised, recognises, reconciled, refined
    reformed, reformist, refreshing, refurbish*, regular, rehears*, reinforc*, rejoic*, relaxed, reliable
    relief, remarkab*, remedied, remotest, renowned, reputable, reputation, resilien*, resolute*, resolve
    resolved, resourceful*, respected, respectful*, responsible, responsibly, responsive*, restrained
    restraint, revered, revital*, rewarding, rich, righteous*, rightful*, rightly, rigorous, ripen*, risen
    robust, roomy, safe, safeguard, safeguarded, safeguards, safely, sagac*, sane, satisfactorily
    satisfactory, saves, saving, scrupulous*, seamless*, seasoned, secure*, seemly, selfless*, sensible
    sensibly, serene, serenely, serenity, serves, sharp, sharpened, sheltered, shielded, shining, signage
    signposted, simple, simplicity, simplif*, simulated, simulation*, sincer*, skilful*, skill, skilled
    smooth, smoothly, smoothness, sober, sobriety, solid, solved, sound, spacious, speedily, speedy, spirit
    spirited, splendid, splendidly, spotless*, stability, stable, stamina, stature, steadfast*, steadily
    steady, stellar, sterling, stillness, stocked, stoic*, straightforward*, streamed, streamlin*, strength
    strengthen*, strengths, stride, strides, stronger, sturdy, subtitle*, succeed*, success, successful
    successfully, suffice*, sufficiency, sufficient, sufficiently, suitable, suitably, suited, superb
    supplied, supportive, surpass*, sustainable, swift, swiftly, swiftness, systematic*, tact, tactful*
    tactile, talent*, teamwork, tenac*, testament, testimony, textbook, thorough, thoroughgoing, thoroughly
    thoroughness, thrift*, thrilled, thrive*, thriving, thronged, tidily, tidy, tightened, timely, tireless*
    tolerant, traceab*, trained, tranquil*, translated, transparent, transparently, treasur*, tremendous*
    true, trusted, trustful, trusting, trustworth*, truthful*, unambiguous*, unanim*, unbiased, unblemished
    unbound, uncensored, uncoerced, uncomplicated, unconditional*, unconstrained, undaunted, underpin*
    understandab*, undeterred, undisputed, undisturbed, undivided, unencumbered, unequivocal*, uneventful*
    unfailing*, unfettered, unforced, unhampered, unhindered, unhurried, unifying, unimpaired, unimpeded
    uninterrupted, unity, unmarred, unmatched, unmistak*, unobserved, unobstructed, unobtrusive*, unparalleled
    unprecedented, unproblematic, unquestion*, unreserved*, unrestricted, unscathed, unstinting, unsullied
    unswerving, untainted, untiring*, untroubled, unwatched, unwavering, updated, upgrad*, upheld, uphold*
    uplift*, upright, upswing, upward, usable, useful, usefully, utmost, valiant*, valid, validity, valuabl*
    verifiab*, viable, vibrant, vigilan*, vigorous, vigour, vindicat*, virtue*, visibility, visible, visibly
    vital, vitality, voluntar*, warm, warmly, warmth, watershed, welcoming, well, wellbeing, wholehearted*
    willing, willingly, willingness, wisdom, wise, wisely, withst*, workable, worthwhile, worthy, zeal*"""

GOOD_PHRASES = """
    a first for, a large part, a model for, abided by, able handling, able to, able to see, above reproach
    above suspicion, according to law, according to procedure*, according to schedule, according to the law
    according to the legislation, according to the national, acquitted itself, acquitted themselves
    across the board, across the spectrum, acted on, acted swiftly, acted upon, added up, addressed many
    addressed most, addressed previous, addressed several, adhered to, agents of most, agents were present
    agree with, agreed with, agrees with, ahead of schedule, ahead of the deadline, ahead of time, aired live
    all conditions, all corners, all embracing, all groups, all measures, all necessary, all segments
    all sides, all strata, all stripes, all the conditions, all time high, all walks of life, almost half
    alone behind, alongside us, an asset, announced aloud, another step, answered all, answered every
    arduous work, are able, are free, are worth, array of, as foreseen, as it should, as planned
    as prescribed, as provided, as required, as scheduled, as the law, as they should, assisted elderly
    assisted voters, at a distance, at hand, at home in, at liberty, at once, at the disposal, at the ready
    at the service of, at their disposal, atmosphere of trust, attention to detail, available to all
    balanced with, bears witness, been organised, before the eyes, behaved well, behind a screen
    behind screens, behind the screen, being organised, best practice*, beyond doubt, beyond reproach
    big step, biggest ever, bona fide, bore witness, broad choice, broad interest, broad participation
    broad support, broadcast live, broadly representative, brought information, by drawing lots, by the book
    by the deadline, calm prevailed, calmly explained, came off, came off well, came out in, came to the aid
    came up to, candidates were present, carried out well, cater for, catered for, catering for
    checks and balances, choice of, choose among, choose between, choose freely, civic duty, civic engagement
    civic maturity, civic mind*, civic responsibility, civic spirit, civil tone, clean vote, clear and
    clear cut, clear guidance, clear instructions, clear procedures, clear rules, close cooperation
    closed peacefully, come up to, coming of age, composed manner, consistent with, constructive dialogue
    consultations with, corresponded with, cost effective, could ask, could assemble, could campaign
    could cast, could check, could choose, could easily, could enter, could express, could find, could follow
    could freely, could gather, could go, could hold, could look up, could meet, could move, could register
    could report, could see, could speak, could vote, could watch, could work, cross checked
    crowded with voters, culture of peace, cut cost, cut costs, cut waiting, defied the rain, deliver on
    delivered to all, demonstrated how, demonstrations of, despite rain, despite the rain, deters fraud
    did credit, diplomatic tact, discharged its, discharged their, do credit, does credit, double checked
    drawing of lots, dress rehearsal*, drew lessons, drew praise, drew the lessons, drinking water, dry run
    early enough, early start, earned the trust, ease of, easily understood, easy to read, easy to understand
    en masse, ended peacefully, enjoy confidence, enjoy the trust, enjoys confidence, enjoys the trust
    equal access, equal airtime, equal footing, equal number, equal opportunit*, equal share, equal terms
    equal time, equal treatment, error free, even handed*, even tempered, every colour, every condition
    every effort, exceeded expectations, explained patiently, expressed their choice, expressed their will
    expression of the will, expression of will, fair minded, fair share, faith in, familiar with, far reaching
    feather in, fine example, firm grasp, first class, first rate, first time, fit for, fitted out
    fitted with, followed procedure*, followed the, followed up, for all to see, for the first time
    for themselves, formidable task, free choice, free will, freedom to, freely and, freely express
    full access, full and, fully fledged, functioned as, functioned properly, functioned well, further step
    gain in, gained the trust, gave assistance, gave help, gave reasons, genuine alternative*, given access
    gone well, good deal, good example, good faith, good grasp, good humour*, good humoured, good level
    good manners, good mood, good natured, good order, good practice*, good spirit*, good tempered
    granted access, great interest, great majority, great number of, had access, had faith, half of them
    half of whom, hand in hand, hands off, hard work*, has faith, hassle free, have access, have faith
    held up, helped voters, helping hand, high appreciation, high degree, high esteem, high interest
    high level, high marks, high number, high proportion, high quality, high rate, high regard, high share
    high standard*, high turnout, higher number of, highest ever, highest share, highest since
    highest standard*, highest turnout, highly appreciated, home voting, human rights were respected
    important step, in # languages, in abundance, in accord, in accordance, in agreement, in all languages
    in big number*, in braille, in compliance, in conformity, in demand, in detail, in discipline, in droves
    in due course, in due form, in due time, in equal measure, in full, in full view, in good faith
    in good hands, in good shape, in good time, in great number*, in harmony, in keeping, in keeping with
    in large number*, in line with, in local languages, in minority languages, in one go, in place
    in plain sight, in plain view, in private, in public view, in readiness, in several languages
    in step with, in sufficient, in supply, in tandem, in time, in tune with, incident free, informed choice
    inspired confidence, inspires confidence, instrumental in, international obligations
    international standards, inviting atmosphere, is a credit, is able, is free, is worth, keen interest
    keep to, keeping to, kept a low profile, kept at a distance, kept away, kept informed, kept its
    kept order, kept out, kept their, kept their distance, kept to, kept to the background, kitted out
    knew how, knew the, knew their, knew what, know how, know their, large majority, large number of women
    largest ever, law abiding, law abiding*, lay open, learned from, learnt from, lends a hand, lent a hand
    lessons learned, lessons learnt, let everybody, let everyone, let everyone see, let in, let into, let them
    level headed, level playing field, like clockwork, lines moved, listened to, live stream*, live up to
    lived up to, lively debate, lively interest, lives up to, longest ever, looked after, low profile
    loyal service, made accessible, made available, made easier, made efforts, made good, made it easier
    made it possible, made known, made public, made the mark, major step, makes it possible, makes the mark
    many of them women, many of them young, mass participation, match the, matched the, meaningful choice
    measure up, measures were taken, meets the requirements, met all, met international, met national, met the
    met the requirements, middle ground, mobile ballot box*, mobile voting, mock election, mock poll
    mock vote, model centres, model for, model of, more public interest, more than ever, more than half
    more than three quarters, more than two thirds, more women, more young, most ever, most of them women
    mostly women, moved briskly, moved fast, moved forward, moved quickly, moving forward, multi party
    nearly half, necessary conditions, necessary information, new chapter, new measures, no complaint*
    no delay*, no evidence, no incident*, no lack of, no need to wait, no objection*, no obstacle*, no queue*
    no shortage*, no trace of pressure, no violation*, no waiting, non intrusive, non partisan, observed all
    observed the, observed the law, observed the procedures, observers were present, of every colour
    of own accord, of their own, offered assistance, offered help, on a high note, on a par, on display
    on equal terms, on hand, on offer, on schedule, on the dot, on the hour, on the spot, on time
    online within, only on request, only when asked, open dialogue, open for reading, open to all
    open to every, open to observers, open to the public, opened on, opened the door, opened up
    opens the door, opens up, order prevailed, orderly manner, organised well, over half, oversight by
    overwhelming majority, own choice, own free, parties were present, pass muster, passed calmly
    passed in calm, passed muster, passed off without, passed peacefully, passed quietly, passed without
    patient explanation, peace loving, per the rules, performed ably, performed its, performed their
    performed well, permitted to, pilot project*, plain language, plenty of, popular with, posted online
    praise for, pre tested, presence of mind, present in, prevented fraud, prevents fraud, priority was given
    private booth*, provided for, provided with, published online, put in order, put in place, put online
    queues moved, raised no objection*, ran demonstration*, ran evenly, ran smoothly, range of views
    reached all, reached even, reached every, reacted promptly, reacted quickly, read out, readily available
    ready to help, real alternative*, real choice, real interest, reason to be proud, reasoned decisions
    received warmly, received with, recognised standards, record high, record number, reduced delays
    reduced queue*, reduced the number of, reduced waiting, reduces the scope for fraud, reflected in
    reflected the, reflected the will, reflects the will, remained composed, remained outside
    representatives were present, respected the, responded to, responsible attitude, restraint was
    rich choice, right away, right direction, rise to the, role model, rose to it, rose to the
    rule of law was, run demonstration*, run smoothly, run well, same chance, same conditions, same evening
    same footing, same free minutes, same minute, same minutes, same rights, same time, sanctity of
    satisfied all, self assured, self control, self restraint, sense of civic, sense of duty
    sense of responsibility, serious effort*, serve voters, served voters, shift toward, shift towards
    shining example, shore up, shored up, showed the, showed to, showed voters how, shows that the leadership
    shows the, side by side, significant step, sisable number, siseable number, solid grasp, sorted out
    source of pride, stands the test, started on time, state of the art, stayed away from, stayed composed
    stayed in the background, stayed outside, steady hand, step forward, stepped in to help, steps forward
    sticking to, stood the test, straight away, streamed live, strong commitment, strong interest
    strong participation, strong point*, strong support, strong turnout, stuck to, sufficient number*
    support by, sure hand, sure of their, taken care, taken into account, taken on board, taken steps
    taken to heart, taking into account, tallied with, tallies with, team spirit, test run*, thanks to
    the same conditions, the same day, thirst for, to its credit, to the minute, to the remotest
    to their credit, tolerance of, took account, took care, took into account, took measures, took on board
    took steps, took the initiative, took to heart, top notch, translated into, transparent manner
    treated alike, treated equally, trial run, trouble free, trust the, trust the commission, trusts the
    turned out in, turned out well, turning point, turnout high, understood their, unopposed access
    up to date, up to standard, up to the job, up to the mark, up to the task, user friendly, variety of
    vast majority, versed in, violence free, visible presence, vital role, warm welcome, was able, was adhered
    was allowed to, was answered, was clear, was followed, was free, was given, was granted, was high
    was in order, was kept, was maintained, was met, was observed, was offered, was provided, was respected
    was run well, was strengthened, was strong, was tested, was upheld, welcomed by, well acquainted
    well ahead, well arranged, well attended, well balanced, well briefed, well conducted, well coordinated
    well defined, well documented, well drafted, well equipped, well established, well executed, well founded
    well functioning, well handled, well informed, well kept, well laid out, well lit, well maintained
    well managed, well mannered, well marked, well meant, well oiled, well ordered, well organised
    well planned, well prepared, well protected, well publicised, well reasoned, well received, well regarded
    well regulated, well respected, well run, well signposted, well staffed, well stocked, well structured
    well supplied, well supported, well trained, well understood, well versed, went beyond the requirements
    went smoothly, went well, were able, were adhered, were allowed to, were answered, were clear
    were complied, were followed, were free, were given, were granted, were high, were in order, were kept
    were let, were maintained, were met, were observed, were offered, were protected, were provided
    were respected, were tested, were upheld, wide choice, wide participation, wide range, wide support
    widespread coverage, will of the people, will of the voters, win win, wins praise, with care, with ease
    with reasons, within # days, within # hours, within # minutes, within a day, within hours, within minutes
    within reach, within the deadline*, within the legal deadline*, within the prescribed, within the set
    within the statutory, within the time, within the time limit*, within thirty minutes, without a hitch
    without complaint*, without delay*, without difficulty, without discrimination, without disruption
    without disturbance*, without exception, without favour, without fear, without force, without friction
    without haste, without hindrance, without hitch*, without incident, without incidents
    without interruption, without let or hindrance, without obstacle*, without prejudice, without pressure
    without problem*, without trouble, without undue haste, without violence, won praise, won the trust
    worked as, worked hard, worked throughout, worked well, worked without, working well, works as, works well
    youthful energy"""
