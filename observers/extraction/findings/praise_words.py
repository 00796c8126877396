"""Words and phrases that tell of what is good; denied ("was not transparent") they tell of what is bad."""

GOOD_WORDS = """
    abid*, able, ably, abundant*, accessible, accomplish*, accordance, accurate, accurately, achieved, achievement*
    active, actively, adept, adequate, adequately, adhered, adherence, admirabl*, adroit*, advanced, advancement
    advances, affab*, agil*, airy, allayed, allowed, aloud, altruis*, amicable, amicably, amity, ample, animated
    answerable, appreciable, appreciation, appropriate*, apt, aptly, articulate, assiduous*, astute*, attain*
    attentive*, attest*, attractive, auditab*, auspicious, authentic*, autonom*, avid*, balanced, bedrock, behaved
    beneficial, benefit, benefits, better, bipartisan, bold, boldly, bolster*, boost*, braille, brave*, braving
    breakthrough, bright, brilliant*, brings, brisk, briskly, brotherhood, brotherly, bulwark, buttress*, calibrated
    calm, calmer, calmly, calmness, candid, candidly, candour, capab*, careful*, caring, celebrat*, cheerful*
    cherish*, childcare, civilised, civility, civilly, clarif*, clarity, clean, cleaner, cleansing, codif*
    coherence, coherent*, cohesi*, coincid*, collaborat*, collegial, collegiality, comfort, comfortabl*, comforting
    commendab*, commitment, committed, compassion*, compatible, compelling, competence, competent, competently
    competition, competitive, complete*, compliance, compliant, complied, complies, comply, composedly, composure
    comprehensible, comprehensive, concertation, concerted, conciliat*, concord*, conducive, confident
    confidential*, confidently, conform*, congenial, conscientious*, conscious*, considerate*, consistent, consonan*
    constancy, constructive, constructively, consummate, contentment, contributing, contributive, convenience
    convenient, conveniently, conversant, convincing, convincingly, cooled, cooperat*, coordinated, coped, cordial*
    cornerstone*, correct, correctly, correctness, corresponded, countersigned, courage, courageous, courageously
    courteous*, courtesy, creativ*, credible, credibly, cultured, curated, cured, decency, decent, decisive*
    decorous*, decorum, dedicated, dedication, deduplicated, defended, deference, deft*, defying, delight*
    democratic, democratically, dependab*, deserving, desirous, determination, determined, devoted, devotedly
    devotion, dexter*, dignified, diligence, diligent*, discipline, disciplined, disclosed, discreet*, disinterested
    dispassionate*, dispelled, distinction, diverse, diversity, duly, durable, dutiful*, dynamic, dynamism, eager*
    earned, earnest*, earns, ease, easier, easily, easy, economical, edif*, effective*, efficac*, efficient
    efficiently, effort, efforts, elated, elegan*, eloquent*, embraced, empath*, empower*, emulat*, enable, enabled
    enables, enabling, encompassing, encouraged, encouraging, endeavour*, endur*, energis*, engaging, enhanced
    enjoyed, enlighten*, enliven*, enormous*, enrich*, ensure, ensured, ensures, ensuring, enthusias*, entrust*
    enviable, equanim*, equipped, equitabl*, esteem*, ethical, ethically, evenhanded*, evenly, evolving, excel*
    exceptional*, exemplar, exemplarily, exemplary, exhaustive, expedient, expeditious*, expertise, extraordinar*
    facilitat*, fair, fairer, fairly, faithful*, farsight*, faster, faultless*, favourabl*, fearless*, feasible
    feast, fervent*, fervour, festival, festive*, festivity, fidelity, finely, fitting*, flair, flawless*, flexib*
    flocked, flourish*, foolproof, foresight, forte, forthcoming, forthright, fortitude, foster*, frank, frankly
    fraternal, fraternity, free, freely, freer, frictionless, friendlier, friendliness, friendly, fruitful
    fruitfully, fulfil*, fuller, fully, functional, functioned, furnished, gallant*, generous*, genial*, gentle
    gentleness, gently, genuine, glad, gladden*, good, goodwill, gracious*, gratif*, guaranteed, guarantor*
    guardian*, hallmark, handrail*, handshake, handy, happiness, hardworking, harmonious*, harmonis*, harmony
    headway, healthy, hearten*, heartily, heeded, helped, helpful*, heroic*, honest*, honour*, hopeful, hospitable
    humane, humility, ideal, immaculate*, immense*, impartial*, impeccabl*, impressive, improve, improved
    improvement, improvements, improves, inclusive*, incorrupt*, indisputable, industrious*, informative, ingenious*
    ingenu*, innovative, insightful, inspir*, instantly, intact, intelligible, interpreter*, invaluable, inventive*
    invigorat*, irreproach*, joy, joyful*, joyous*, jubil*, judicious*, justified, justly, kindly, knowledgeable
    landmark, laudab*, lawful, lawfully, lawfulness, leap, legible, legitimate, legitimately, leniently, lively
    livestream*, lucid*, magnif*, mastered, mastery, mature, matured, maturely, maturing, maturity, meaningful
    meets, mend, methodical*, meticulous, meticulously, milestone*, mindful*, moderation, modern, modernis*
    momentum, neat, neatly, neatness, negligible, neighbourly, neutral, neutrally, nimble, noble*, nonpartisan
    normally, noteworthy, nurtur*, obeyed, objective, objectively, obliging, observance, opportune, optimis*
    orderliness, orderly, outstanding, overwhelming*, painless*, painstaking*, paired, palpable, participatory
    passion*, patience, patient, patiently, peaceab*, peaceful*, perceptive, perfect, perfection, perfectly
    persever*, persuasive*, pleasant*, pleasing, pleasure, plentiful, plurali*, poise, poised, polished, polite*
    positive, pragmat*, praisew*, precise, precisely, prepared, preparedness, prestige, pride, principled, pristine
    privacy, probity, productiv*, professional, professionalism, professionally, proficien*, progress, promising
    promot*, prompt, promptly, promptness, proper, properly, propitious, proportionate*, prosper*, protect
    protected, protecting, protects, proudly, prudence, prudent*, punctilious*, punctual*, purposeful*, quick
    quicker, quickly, quickness, quietly, quietness, rapid*, rapport, readable, readily, readiness, reasonable
    reasonably, reassur*, receptive, reconciled, refined, reformist, refreshing, refurbish*, rehears*, reinforc*
    rejoic*, relaxed, reliable, remarkab*, remedied, remotest, renowned, reputable, reputation, resilien*, resolute*
    resolve, resolved, resourceful*, respected, respectful*, responsible, responsibly, responsive*, restraint
    revered, revital*, rewarding, righteous*, rightful*, rightly, rigorous, ripen*, robust, roomy, safeguard
    safeguarded, safeguards, safely, sagac*, sane, satisfactorily, satisfactory, scrupulous*, seamless*, seasoned
    secure*, seemly, selfless*, sensible, sensibly, serene, serenely, serenity, sharpened, shining, signposted
    simple, simplicity, simplif*, sincer*, skilful*, skilled, smiles, smiling, smooth, smoother, smoothly
    smoothness, sober, sobriety, softened, solid, solved, sound, spacious, speedily, speedy, spick, spirited
    splendid, splendidly, spotless*, stable, stamina, steadfast*, steadily, steady, stellar, sterling, stillness
    stocked, stoic*, straightforward*, streamlin*, strengthen*, strengths, stride, strides, sturdy, subtitle*
    succeed*, success, successful, successfully, suffice*, sufficiency, sufficient, sufficiently, suitable, suitably
    suited, superb, supportive, surpass*, sustainable, swift, swifter, swiftly, swiftness, tact, tactful*, talent*
    tangible, teamwork, tenac*, testimony, textbook, thorough, thoroughgoing, thoroughly, thoroughness, thrift*
    thrilled, thrive*, thriving, thronged, tidily, tidy, timely, tireless*, tolerant, traceab*, trained, tranquil*
    transparent, transparently, treasur*, tremendous*, trusted, trustful, trusting, trustworth*, truthful*, unafraid
    unambiguous*, unanim*, unbiased, unblemished, unbound, uncensored, uncoerced, uncomplicated, unconditional*
    unconstrained, undaunted, undeniab*, underpin*, understandab*, undeterred, undisputed, undisturbed, undivided
    unencumbered, unequivocal*, uneventful*, unfailing*, unfettered, unforced, unhampered, unhindered, unhurried
    unifying, unimpaired, unimpeded, uninterrupted, unity, unmarred, unmatched, unmistak*, unobserved, unobstructed
    unobtrusive*, unparalleled, unprecedented, unproblematic, unquestion*, unreserved*, unrestricted, unscathed
    unstinting, unsullied, unswerving, untainted, untiring*, untroubled, unwatched, unwavering, upgrad*, upheld
    uphold*, uplift*, upright, upswing, upward, usable, useful, usefully, ushered, valiant*, valuabl*, verifiab*
    viable, vibrant, vigilan*, vigorous, vigour, vindicat*, virtue*, visibility, vitality, warm, warmly, warmth
    watershed, welcoming, well, wellbeing, wholehearted*, willing, willingly, willingness, wisdom, wise, wisely
    withst*, workable, worthwhile, worthy, zeal*"""
