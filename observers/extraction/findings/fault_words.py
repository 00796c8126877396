"""Single words that name a fault; denied ("no violations") they praise."""

FAULT_WORDS = """
    abduct*, abhor*, abrog*, abuse, abused, abuses, abusing, abusive, accident*, accus*, acrimon*, adulat*
    affray, afraid, aggravat*, aggressi*, airless, alarm*, alienat*, alight, altercation*, altered, amateur*
    ambiguit*, ambiguous, ambush*, anarch*, anger*, angry, anguish, annul*, anomal*, anonymous, antiquated
    anxiety, anxious, apathetic, apathy, appall*, apprehens*, arbitrar*, archaic, arrest, arrested, arrests
    arson*, assailant*, assault*, atroci*, attack, attacked, attacker*, attacks, authoritar*, autocrat*
    backlash, backlog*, backslid*, backward*, bad, badly, balked, ban, bandit*, banned, banning, bans, bare
    barred, barricad*, barrier*, baseless, batons, batter, battered, battering, beaten, beatings, behest
    beholden, belated*, belittl*, bewilder*, bias*, bitter*, blackmail*, blackout*, blame*, blanks, blast*
    blatant*, bleak, blemish*, bloat*, blockad*, blocked, bloodshed, bloody, blot, blur, blurred, blurring
    blurs, bogged, bogus, bomb*, bottleneck*, boycott*, brawl*, brazen*, breach, breached, breaches, breakdown*
    brib*, brittle, broken, browbeat*, brutal*, bug*, bullets, bullied, bully*, burden*, bureaucra*, burned
    burnt, bused, bussed, bussing, buying, bypass*, cancel, cancell*, candlelight, careless*, carousel*
    casualties, caustic, censorship, censur*, challenge, challenged, challenges, challenging, chaos, chaotic*
    charade, chased, cheated, cheating, chok*, chronic*, circumvent*, clamp*, clandestin*, clash*, clientelis*
    closures, cloud*, coarse, coarsen*, coaxed, coerc*, commonplace, compelled, complained, complaining, complex
    complicat*, compromis*, conceal*, concern, confiscat*, conflict*, confound*, confront*, confus*, congest*
    constraint*, contentious, contradict*, contraven*, contrived, controver*, convicted, cordon*, corrupt*
    cosmetic, costlier, costly, covert*, crackdown, crackdowns, crammed, cramped*, crash*, crime, crimes
    criminal*, crippl*, crisis, cronies, cronyism, crowd*, crush*, culprit*, cumbersome, cursory, curtail*
    custody, cyberattack*, cynic*, damage, damaged, damaging, damp, danger*, darken*, dead, deadliest, deadlock*
    deadly, dearth, deaths, deceased, deceit*, deceiv*, deceptiv*, decrepit, deepfake*, defac*, defamat*
    defect*, deferral, deferred, deficien*, deficit*, degrading, delay, delayed, delays, deleted, demean*
    demol*, demonis*, demoralis*, demoted, denied, denigrat*, denounce*, dented, deny, denying, deprivation
    deprive*, derail*, deregister*, derogatory, deserted, despair*, despondent, despot*, destr*, detain*
    detentions, deter, deterior*, deterred, deterring, deters, deviat*, dictat*, died, differently, difficult
    difficulties, difficulty, dilapidat*, dilator*, diminishing, dimly, dingy, dire, dirtier, dirty
    disadvantage*, disagree*, disallow*, disappear*, disarray, disbelief, discarded, discontent*, discourag*
    discredit*, discrepanc*, discrepant, discretionary, discriminat*, disempower*, disenchant*, disenfranchis*
    disgrac*, dishearten*, disillusion*, disinformation, disinvited, disjointed, dislocat*, dismal, disobey*
    disorder*, disorgani*, disparag*, disparit*, displace*, displeas*, dispropor*, disputed, disputing
    disqualif*, disquiet*, disregard*, disrepute, disrespect*, disrupt*, dissatisf*, dissent*, disservice
    dissuad*, distort*, distracted, distracting, distress*, distrust*, disturb*, diverg*, diversion, divided
    divisions, divisive, divisive*, doctored, dodg*, dominance, dominat*, doomed, doubt*, downgrad*, downside*
    downturn, dox*, draconian, drag*, drained, drawback*, dread*, dropouts, drowned, dubious*, dumped
    duplicate*, duplication, duplicative, duplicity, duress, dysfunction*, eclips*, egregious, eject*
    emasculat*, embezzl*, encroach*, encumb*, endanger*, endemic, endless, engineered, ensnar*, enticement*
    epidemic, eras*, erod*, erosion, erratic*, erroneous*, error, errors, estrang*, evad*, evasion, evasiv*
    evict*, exacerbat*, excess, excesses, excessive*, exclud*, exclusion*, exhausted, exhaustion, exiled
    exorbitant*, expel*, expensive, expired, exploit*, explos*, exposed, expulsion, extort*, extremis*, eyebrows
    fabricat*, facade, fail, failed, failing, failings, fails, failure*, fake, fallout, false, falsif*, faltered
    faltering, famine, farce, farcic*, fatal*, fatigue, fault*, favoured, favouring, favouritis*, fear, fearful
    feeble, feud*, fiasco, fictitious, fight*, filtered, fistfight*, flagrant*, flatter*, flaw*, fled, flee
    fleeing, flimsy, flout*, forbade, forbid*, forced, forcib*, forfeit*, forge, forged, forger*, forging
    forgone, forgotten, foul, fragil*, fragment*, fraud*, freeze, friction*, fright*, froze, frozen, fruitless
    frustrat*, fuelled, fumbl*, futile, gag*, gap, gaping, gaps, gauntlet, gerrymander*, ghost, glaring, glitch*
    goon*, gossip, graft, grave, gravely, grenade*, gridlock*, grief, griev*, grim, gross, groundless, grumbl*
    guesswork, gunfire, gunm*, gunned, guns, gunshot*, hack*, hamper*, handout*, haphazard*, harangue*, harass*
    hardship*, harm, harmed, harmful, harsh*, hast*, hate, hateful, hatred, hazard*, hearsay, heckl*, herded
    hesita*, hidden, hijack*, hinder*, hindrance*, hitch*, hoax*, hogg*, hollow, homophob*, hooligan*, horr*
    hostage*, hostil*, hounded, hovered, hovering, humiliat*, hurdle*, hurled, hurried*, hurtful, ignit*
    ignoran*, ignore, ignored, ignoring, illegal*, illegibl*, illegit*, illicit*, illitera*, illogical
    imbalance*, immature, impassab*, impasse, imped*, imperfect*, imperil*, impersonat*, implausib*, imposition
    impossible, imposter*, impostor*, impound*, impover*, impoverish*, impractical, imprecis*, imprison*
    improbable, impromptu, improper*, improvised, imprud*, impun*, impunity, inability, inaccess*, inaccura*
    inaction, inactive, inadequa*, inadmissib*, inappropriate*, inapt, inattent*, incapab*, incapacity
    incendiary, incident, incidents, incit*, incoher*, incompat*, incompeten*, incomplet*, incompreh*
    inconclusive, inconsist*, inconvenien*, incorrect*, incredul*, indecis*, indiffer*, indignant, indignation
    indignit*, indiscrimin*, inducement*, ineffect*, ineffic*, inelig*, inept*, inequal*, inequit*, inert
    inertia, inexact*, inexperience*, inexpert, inexplicab*, inferior, infight*, infiltrat*, inflam*, inflat*
    inflex*, infraction*, infrequent, infring*, inhibit*, inhospitable, inhuman*, iniquit*, injured, injuries
    injustice*, insecure*, insecurity, insincer*, insuffic*, insult*, insurgent*, interfer*, interrogat*
    interrupt*, interven*, intimidat*, intoler*, intransig*, intru*, invalidat*, invalidity, irrational
    irreconcil*, irregular*, irrelevan*, irrespons*, jailed, jam, jammed, jamming, jeer*, jeopard*, jostl*
    kidnap*, killed, killing, killing*, killings, knives, lack, lacked, lacking, lacks, lacuna*, lagg*, lags
    landmine*, landslide*, lapse*, late, launder*, lawbreaking, lax, laxity, leakage, leaking, lengthy, leniency
    lethal, limitation*, limited, listless, loath, loathing, loiter*, loophole*, loot*, lopsided, lost, lottery
    lowest, loyalists, lukewarm, lull*, lurk*, machete*, mafia, makeshift, maladministration, malfunction*
    malicious*, malign*, malpractice*, maltreat*, manhandl*, manipul*, mar, marginalis*, marred, massacre*
    mayhem, meagre, meaningless, meddl*, mediocre, melee, menac*, mess, messy, milled, milling, misallocat*
    misappl*, misbehav*, mischief, misconduct, misconfig*, misdeed*, misdirect*, misfiled, misgovern*, mishand*
    mishap*, misinform*, misinterpret*, misjudg*, mislaid, mislead*, misled, mismanage*, mismatch*, misogyn*
    misplac*, mispresent*, misprint*, misread, misrepresent*, missing, misspel*, misspent, mistak*, mistimed
    mistreat*, mistrust*, misunderst*, misus*, mob, mock*, modest, molest*, monopol*, mortar*, mouldy, mourn*
    mouthpiece, muddle*, mudsling*, murder*, murk*, murmur*, mute, muzzl*, naive, naked, narrow*, nasty
    needless*, negative, negatively, neglect*, negligen*, nepotis*, nervous*, nightmare*, noisy, nominal*
    noncompliance, nontransparent, nudged, nuisance, null, obedient, obscen*, obscur*, obsolete, obstacle
    obstacles, obstinat*, obstruct*, odd, oddly, offence*, offend*, offens*, offline, oligarch*, omission
    omissions, omit, omits, omitted, onerous, onslaught, opac*, opaque*, oppress*, orchestrat*, ordeal
    ostracis*, oust*, outage*, outcast*, outcry, outdated, outlaw*, outnumber*, outrage*, overbearing
    overburden*, overcrowd*, overdue, overexpos*, overlap*, overload*, overlooked, overly, overpriced, overran
    overreach, overrul*, overrun, overshadow*, overstep*, overstretch*, overturn*, overwhelmed, overwork*
    overwrit*, padded, padlock*, panic*, paralys*, partiality, partisan, passivity, patch, patchwork, patchy
    patronage, paucity, peek*, peered, pellets, pelted, penalis*, perennial, perfunctor*, peril*, perpetrat*
    perplex*, persecut*, persist*, perturb*, pervasive, phantom, phoney, phony, photographing, piecemeal
    pitfall*, plagu*, plainclothes, plight, pointless, poison*, polaris*, politicis*, pollut*, poor, poorer
    poorly, postpone*, powerless, precarious*, precipit*, predatory, predetermin*, prejudice, prejudiced
    prejudicial, premarked, premature*, preponder*, presigned, pressur*, pretext*, prevented, privation, problem
    problematic, problems, profan*, prohibitiv*, prolonged, prone, propaganda, propagandist*, prosecut*
    protested, protracted, provocat*, provok*, pseudo, puppet*, puzzl*, quarrel*, quash*, questionab*, racis*
    raid, raided, railroad*, rampag*, rampant, rancor*, rancour*, ransack*, ransom, rape*, rash, rebuff*
    rebuke*, reckless*, redirected, redone, redundan*, refus*, regress*, regrettable, rejecting, rejection*
    relaps*, relegat*, reluctan*, remiss, repress*, repriev*, reprisal*, reproach*, repugnant, rescind*, resent*
    restive, restrict*, retaliat*, reticen*, retribution, revenge, revok*, ridicul*, rife, rift*, rigg*, riot*
    ripped, risky, roadblock*, robb*, rocket*, rotten, rowdy, rubble, ruckus, ruin*, rumour*, rush, rushed
    ruthless*, sabotag*, sacked, sad, sadly, scam*, scandal*, scant*, scapegoat*, scarce, scarcity, scare*
    sceptic*, scold*, scorn*, scuffl*, secretive*, secretly, sedition, segregat*, seise, selective, selectively
    selfish*, senseless, sentenced, serious, setback*, severe*, sexis*, shadowy, shady, shaken, shaky, sham
    shambles, shambol*, shame*, sheer, shelling, shepherd*, shocked, shocking, shooting*, shortage*, shortchang*
    shortcoming*, shortcut*, shortfall*, shots, shouting, shov*, showdown, shrill, shrinking, shroud*, shun*
    shutdown, shuttered, sidelin*, sidestep*, siege, silenc*, skeptic*, sketchy, skew*, skimpy, skipped
    skirmish*, skirt*, slack, slander*, slanted, sleepless, slipped, slipshod, sloppily, sloppiness, sloppy
    slow, slowdown, slowed, slower, slowing, slowly, slowness, sluggish*, slump*, slur*, slush, smash*, smear*
    smother*, smudged, smuggl*, snag*, snatch*, snoop*, soaked, softball, sow*, sparing, sparse*, spat, spied
    spoil*, spoof*, spotty, spurious, spying, squander*, squeez*, stabb*, stacked, stagn*, stain*, staircase*
    stairs, stale, stalemate, stalk*, stall*, stampede*, standoff, standstill, starved, steamroll*, steered
    steering, stereotyp*, sticks, stifl*, stigma*, stok*, stole*, stoned, stonewall*, strained, strains, strange
    strangely, strangers, strangl*, strife, stringent, strongmen, struggl*, stuffed, stuffing, stumbl*, subdue*
    subservien*, subver*, sued, suffer*, suffocat*, sull*, superficial*, suppress*, surprising, surprisingly
    susceptible, suspect*, suspen*, suspicio*, swamp*, sweetener*, swollen, systemic, tailed, taint, tainted
    tamper*, tardi*, tardy, tarnish*, taunt*, technicalit*, tedious, tense, tensely, tension, tensions, terror*
    theft, thinly, thorny, threat, threaten*, threats, throttl*, thug*, thwart*, tilted, tinderbox, tiny, tired*
    tiresome, toil, token, tokenis*, toothless, torch*, torn, torpedo*, tortur*, toxic, traged*, tragic*
    trampl*, transgress*, trapped, trauma*, travest*, treason, trespass*, trick*, troll*, trouble*, troubling
    trumped, truncat*, turbul*, turmoil, twisted, typo*, tyran*, uglier, ugly, unabated, unable, unacceptab*
    unaccompanied, unaccount*, unacknowledged, unaddress*, unafford*, unannounced, unanswered, unattainab*
    unattended, unattractive, unaudited, unauthentic, unauthoris*, unavailab*, unaware, unbalanced, unbecoming
    unbridled, uncapped, uncertain*, uncheck*, uncivil, unclear*, uncollegial, uncompetitive, unconstitution*
    uncontested, uncontroll*, unconvinc*, uncooperat*, uncoordinat*, undecided, undeclared, undefined
    undelivered, undemocr*, underage, undercut, undercuts, underdefined, underequipped, underfund*, undermanned
    undermin*, underpaid, underperform*, underregulat*, underreport*, underrepresent*, underresourced
    underserved, understaff*, understat*, undertone*, underwhelm*, undesirab*, undignified, undisclosed, undone
    undue, unduly, uneas*, unenforc*, unequal*, unequipped, unethical, unevenly, unexplained, unfair*
    unfamiliar, unfamiliarity, unfilled, unfit, unfound*, unfriendly, unguarded, unhappy, unhealthy, unheard
    unheeded, unhelpful, unimpressive, uninform*, uninspir*, uninvited, unjust*, unlaw*, unlevel, unlimited
    unlit, unmanned, unmet, unnecessar*, unneeded, unnerv*, unpaid, unplanned, unplugged, unpredictab*
    unprepared, unproductive, unprofessional*, unprotect*, unproven, unprovided, unpublished, unpunished
    unqualified, unreach*, unread, unreadable, unrealistic, unregulat*, unreliab*, unremedied, unreported
    unrepresentative, unrepresented, unresolved, unresponsiv*, unrest, unrestrained, unruly, unsafe, unsatisf*
    unscrup*, unsealed, unseat*, unsecured, unseemly, unsettl*, unsigned, unskilled, unsolved, unspecif*
    unstable, unstaff*, unstamped, unsubstant*, unsuit*, unsupervis*, unsupplied, unsure, untackled, untested
    untidy, untimely, untraceable, untrained, untrue, untrustworthy, untruth*, unusable, unverif*, unwarranted
    unwelcome, unwieldy, unwilling*, unworthy, upheaval, upset*, upstairs, useless, usurp*, vacanc*, vacant
    vague, vagueness, vandal*, veng*, venom*, vicious*, victim*, vilif*, violat*, violen*, vitriol*, volatil*
    vulgar, vulnerability, walled, wane, waned, waning, wanting, warlords, warning*, waste*, weak, weaken*
    weakest, weakness*, weaponis*, weapons, weary, wedged, whim, whims, whisper*, wiped, wiretap*, withheld
    withhold*, worr*, worse, worsen*, worst, wounded, wounds, wrangl*, wreak*, wreck*, wrong, wrongdoing
    wrongful*, wrongly, xenophob*"""
