"""Words and phrases that tell of what is good; denied ("was not transparent") they tell of what is bad."""

GOOD_WORDS = """
    abid*, able, ably, abundant*, accessible, accomplish*, accordance, accuracy, accurate, accurately, achieved
    achievement*, active, actively, adept, adequate, adequately, adhered, adherence, admirabl*, adroit*, advanced
    advancement, advances, affab*, afforded, affords, agil*, aided, airy, alike, allayed, allowed, aloud
    alternatives, altruis*, amicable, amicably, amity, ample, animated, answerable, appreciable, appreciation
    appropriate*, apt, aptly, articulate, assiduous*, assistance, assisted, astute*, attain*, attentive*, attest*
    attractive, auditab*, audited, auspicious, authentic*, autonom*, available, avid*, balanced, bedrock, behaved
    beneficial, benefit, benefits, better, bipartisan, bold, boldly, bolster*, boost*, braille, brave*, braving
    breakthrough, bright, brilliant*, brings, brisk, briskly, broad, broader, brotherhood, brotherly, bulwark
    buttress*, calibrated, calm, calmer, calmly, calmness, candid, candidly, candour, capab*, careful*, caring
    celebrat*, certainty, cheerful*, cherish*, childcare, civilised, civility, civilly, clarif*, clarity, clean
    cleaner, cleansing, codif*, coherence, coherent*, cohesi*, coincid*, collaborat*, collegial, collegiality
    comfort, comfortabl*, comforting, commendab*, commitment, committed, compassion*, compatible, compelling
    competence, competent, competently, competition, competitive, complete*, compliance, compliant, complied
    complies, comply, composedly, composure, comprehensible, comprehensive, conceded, concertation, concerted
    conciliat*, concord*, conducive, confident, confidential*, confidently, conform*, congenial, conscientious*
    conscious*, consensus, consent, considerate*, consistent, consolidate, consolidated, consolidation, consonan*
    constancy, constructive, constructively, consultation, consultative, consulted, consulting, consummate
    contentment, contested, contributed, contributes, contributing, contributive, convenience, convenient
    conveniently, conversant, convincing, convincingly, cooled, cooperat*, coordinated, coped, cordial*
    cornerstone*, correct, corrections, correctly, correctness, correspond, corresponded, corresponds
    countersigned, courage, courageous, courageously, courteous*, courtesy, creativ*, credible, credibly, culture
    cultured, curated, cured, decency, decent, decisive*, decorous*, decorum, dedicated, dedication, deduplicated
    defended, deference, deft*, defying, delight*, democratic, democratically, dependab*, deserving, desirous
    determination, determined, devoted, devotedly, devotion, dexter*, dignified, diligence, diligent*, discipline
    disciplined, disclosed, discreet*, disinterested, dispassionate*, dispelled, displayed, distinction, diverse
    diversity, duly, durable, dutiful*, dynamic, dynamism, eager*, earned, earnest*, earns, ease, easier, easily
    easy, economical, edif*, effective*, efficac*, efficient, efficiently, effort, efforts, elated, elegan*
    eloquent*, embraced, empath*, empower*, emulat*, enable, enabled, enables, enabling, encompassing, encouraged
    encouraging, endeavour*, endur*, energis*, engagement, engaging, enhanced, enjoyed, enlighten*, enliven*
    enormous*, enough, enrich*, ensure, ensured, ensures, ensuring, enthusias*, entrust*, enviable, equal, equally
    equanim*, equipped, equitabl*, esteem*, ethical, ethically, evenhanded*, evenly, evolution, evolved, evolving
    exceeded, excel*, exceptional*, exemplar, exemplarily, exemplary, exhaustive, expedient, expeditious*
    experienced, expertise, extensive, extraordinar*, facilitat*, fair, fairer, fairly, faithful*, farsight*, fast
    faster, faultless*, favourabl*, fearless*, feasible, feast, fervent*, fervour, festival, festive*, festivity
    fidelity, finely, firm, firmly, fitting*, flair, flawless*, flexib*, flocked, flourish*, flowers, foolproof
    foresight, forte, forthcoming, forthright, fortitude, foster*, frank, frankly, fraternal, fraternity, free
    freely, freer, frictionless, friendlier, friendliness, friendly, fruitful, fruitfully, fulfil*, fuller, fully
    functional, functioned, furnished, gained, gallant*, generous*, genial*, gentle, gentleness, gently, genuine
    glad, gladden*, good, goodwill, gracious*, gratif*, greatly, guarantee, guaranteed, guarantees, guarantor*
    guardian*, hallmark, handrail*, handshake, handy, happiness, hardworking, harmonious*, harmonis*, harmony
    headway, healthy, hearten*, heartily, heeded, helped, helpful*, heroic*, high, historic, holiday, honest*
    honour*, hopeful, hospitable, humane, humility, ideal, immaculate*, immense*, impartial*, impeccabl*
    impressive, improve, improved, improvement, improvements, improves, inclusive*, incorrupt*, independently
    indisputable, industrious*, informative, ingenious*, ingenu*, initiative, initiatives, innovation, innovations
    innovative, insightful, inspir*, instantly, intact, integrat*, intelligible, interpreter*, invaluable
    inventive*, invigorat*, involvement, irreproach*, joy, joyful*, joyous*, jubil*, judicious*, justified, justly
    keen*, kind, kindly, knowledgeable, landmark, laudab*, lawful, lawfully, lawfulness, leap, legible, legitimate
    legitimately, leniently, lightened, lively, livestream*, lucid*, magnif*, manifold, massively, mastered
    mastery, matched, matches, matching, mature, matured, maturely, maturing, maturity, meaningful, meets, mend
    merit*, methodical*, meticulous, meticulously, mild, milestone*, mindful*, minimal, mirrored, mirrors, moderate
    moderation, modern, modernis*, momentum, motivated, multiparty, multitude, neat, neatly, neatness, negligible
    neighbourly, neutral, neutrally, nimble, noble*, nonpartisan, normally, noteworthy, nurtur*, obeyed, objective
    objectively, obliging, observance, open, openly, opportune, optimis*, orderliness, orderly, outstanding
    overwhelming*, painless*, painstaking*, paired, palpable, parity, participatory, partnership, passion*
    patience, patient, patiently, peaceab*, peaceful*, perceptive, perfect, perfection, perfectly, persever*
    persuasive*, pillar*, piloted, plainly, pleasant*, pleasing, pleasure, plentiful, plurali*, poise, poised
    polished, polite*, positive, practicable, pragmat*, praisew*, precise, precisely, prepared, preparedness
    prestige, pride, principled, priority, pristine, privacy, probity, productiv*, professional, professionalism
    professionally, proficien*, progress, promising, promot*, prompt, promptly, promptness, proper, properly
    propitious, proportionate*, prosper*, protect, protected, protecting, protects, proudly, proven, prudence
    prudent*, publicised, publicly, punctilious*, punctual*, purposeful*, qualified, queued, quick, quicker
    quickly, quickness, quiet, quietly, quietness, ramps, rapid*, rapport, rational, readable, readily, readiness
    reasonable, reasonably, reasoned, reassur*, receded, receptive, recognised, recognises, reconciled, refined
    reformed, reformist, refreshing, refurbish*, regular, regularly, rehears*, reinforc*, rejoic*, relaxed
    reliable, relief, remarkab*, remedied, remotest, renowned, reputable, reputation, resilien*, resolute*, resolve
    resolved, resourceful*, respected, respectful*, responsible, responsibly, responsive*, restrained, restraint
    revered, revital*, rewarding, rich, righteous*, rightful*, rightly, rigorous, ripen*, risen, robust, roomy
    safe, safeguard, safeguarded, safeguards, safely, sagac*, sane, satisfactorily, satisfactory, saves, saving
    scrupulous*, seamless*, seasoned, secure*, seemly, selfless*, sensible, sensibly, serene, serenely, serenity
    serves, sharp, sharpened, sheltered, shielded, shining, signage, signposted, simple, simplicity, simplif*
    simulated, simulation*, sincer*, skilful*, skill, skilled, smiles, smiling, smooth, smoother, smoothly
    smoothness, sober, sobriety, softened, solid, solved, sound, spacious, spare, spectacles, speedily, speedy
    spick, spirit, spirited, splendid, splendidly, spotless*, stable, stamina, stature, steadfast*, steadily
    steady, stellar, sterling, stillness, stocked, stoic*, straightforward*, streamed, streamlin*, strength
    strengthen*, strengths, stride, strides, stronger, sturdy, subtitle*, succeed*, success, successful
    successfully, suffice*, sufficiency, sufficient, sufficiently, suitable, suitably, suited, superb, supplied
    supportive, surpass*, sustainable, swift, swifter, swiftly, swiftness, systematic*, tact, tactful*, tactile
    talent*, tangible, teamwork, tenac*, testament, testimony, textbook, thorough, thoroughgoing, thoroughly
    thoroughness, thrift*, thrilled, thrive*, thriving, thronged, tidily, tidy, tightened, timely, tireless*
    tolerant, traceab*, trained, tranquil*, translated, transparent, transparently, treasur*, tremendous*, true
    trusted, trustful, trusting, trustworth*, truthful*, unafraid, unambiguous*, unanim*, unbiased, unblemished
    unbound, uncensored, uncoerced, uncomplicated, unconditional*, unconstrained, undaunted, undeniab*, underpin*
    understandab*, undeterred, undisputed, undisturbed, undivided, unencumbered, unequivocal*, uneventful*
    unfailing*, unfettered, unforced, unhampered, unhindered, unhurried, unifying, unimpaired, unimpeded
    uninterrupted, unity, unmarred, unmatched, unmistak*, unobserved, unobstructed, unobtrusive*, unparalleled
    unprecedented, unproblematic, unquestion*, unreserved*, unrestricted, unscathed, unstinting, unsullied
    unswerving, untainted, untiring*, untroubled, unwatched, unwavering, updated, upgrad*, upheld, uphold*, uplift*
    upright, upswing, upward, usable, useful, usefully, ushered, utmost, valiant*, valid, validity, valuabl*
    varied, verifiab*, viable, vibrant, vigilan*, vigorous, vigour, vindicat*, virtue*, visibility, visible
    visibly, vital, vitality, voluntar*, warm, warmly, warmth, watershed, welcoming, well, wellbeing, wholehearted*
    willing, willingly, willingness, wisdom, wise, wisely, withst*, workable, worthwhile, worthy, zeal*"""
