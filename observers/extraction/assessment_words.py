"""The words by which missions praise, blame and advise."""

from enum import Enum, auto


class Tone(Enum):
    """What a phrase adds to the judgement of a sentence."""

    GOOD = auto()
    VALUE = auto()
    BAD = auto()
    FREEDOM = auto()
    FAULT = auto()
    ABSENT = auto()
    INSTANCE = auto()
    NEGATION = auto()
    PRAISE = auto()
    BLAME = auto()
    ADVICE = auto()
    CONCESSION = auto()
    BREAK = auto()
    NOTHING = auto()


TONES: dict[Tone, str] = {
    # Good in themselves; under a negation ("was not transparent") bad.
    Tone.GOOD: """
        taken on board, took on board, level playing field, was organised, were organised, been organised
        being organised, helpful, met national, met international, met all, met the requirements
        meets the requirements, consent, broad support, wide support, consultative, consultation
        consultations with, protected, answered every, answered all, satisfied all, every condition
        candidates were present, parties were present, agents were present, observers were present
        representatives were present, agents of most, rare, negligible, minimal, kept their distance, agree with
        agrees with, matches, matched, matching, tallies with, tallied with, knew their, knew the, mastered
        well acquainted, familiar with, quickly, large number of, large numbers, great number of, same chance
        struck by, courage, courageous, brave, patience, resolve, determination, determined, eagerness, eager
        keen, conscious, responsible attitude, sense of responsibility, spoke highly, high appreciation
        highly appreciated, fruitful, unanimous, hospitable, level headed, civil, civility, civilised, culture
        cultured, in good faith, good order, perfect, perfectly, flawless*, impeccabl*, seamless*, unproblematic
        trouble free, incident free, violence free, hassle free, error free, on a par, benefit, beneficial
        benefits, boost*, foster*, facilitat*, promot*, assisted, assistance, helped, gained, easy, easily, easier
        innovative, innovation, innovations, state of the art, legitimately, reflected the will, reflects the will
        reflected the, expressed their will, expressed their choice, embraced, adherence, observance
        observed the procedures, ease, well attended, crowded with voters, well informed, unity, comprehensible
        intelligible, user friendly, wide range, variety of, range of views, plurality, rich, fuller
        restraint was, exemplar, thoroughness, accuracy, punctuality, sobriety, sober, moderate, moderation
        constructively, cordial, warm, worthy, recognised, recognises, more public interest, higher number of
        clear rules, clear procedures, clear and, were clear, was clear, clear instructions, clear guidance
        kept order, priority was given, priority, was maintained, were maintained, maintained, was high, were high
        turnout high, addressed several, addressed previous, addressed many, addressed most, took into account
        on display, could check, could follow, strong turnout, strong commitment, strong interest, strong support
        strong participation, was strong, was strengthened, high, could express, could vote, were able, was able
        could freely, could cast, behaved well, conscientious*, exhaustive, broad, behaved, sure
        shows that the leadership, could choose, accessible, accordance, accurate, accurately, adequate
        adequately, adhered, allowed, atmosphere of trust, balanced, better, calm, calmly, capable, clean
        collegial, competent, competently, competition, competitive, complete, complied, complies, comply
        compliance, comprehensive, confident, consensus, consistent, constructive, contested, convenient
        convincing, cooperat*, correct, correctly, correspond, corresponded, corresponds, credible, credibly
        dedicated, dedication, democratic, democratically, dignified, diligent*, disciplined, diverse, effective
        effectively, efficient, efficiently, enabled, enabling, encouraging, enhanced, enjoyed, ensure, ensured
        ensures, ensuring, enthusiasm, equal, equitable, exemplary, expeditious*, experienced, fair, fairly
        faithful*, favourable, festive, free, freely, friendly, full access, fully, fulfilled, functional, genuine
        good, guaranteed, guarantees, harmonious, high level, high quality, high standard*, high turnout
        highest standard*, historic, honest, impartial, impartially, impressive, improve, improved, improvement
        improvements, improves, inclusive, inclusively, independently, informative, in good time, in line with
        in time, in keeping with, active, actively, kindly, knowledgeable, lawful, lawfully, legitimate, lively
        mature, maturity, meaningful, met the, milestone, modern, neatly, neutral, no obstacle*, objective
        objectively, on schedule, on time, open, openly, orderly, patient, patiently, peaceful, peacefully
        peaceable, polite, positive, positively, precise, precisely, prepared, professional, professionally
        professionalism, progress, promptly, proper, properly, qualified, quiet, quietly, recognised standards
        relaxed, reliable, respected, responsible, responsibly, rigorous, safe, safeguarded, safeguards, safely
        satisfactory, satisfactorily, scrupulous*, secure, secured, securely, sense of duty, serene
        serious effort*, smooth, smoothly, solid, sound, spirit, stable, steady, step forward, strengthen
        strengthened, strengthens, succeeded, success, successful, successfully, sufficient, sufficiently
        sufficiency, suitable, swift, swiftly, thorough, thoroughly, timely, tolerant, traceable, tranquil
        tranquillity, transparent, transparently, transparent manner, true, trusted, trustworthy, unbiased
        unfettered, unhindered, unimpeded, uninterrupted, up to date, valid, validity, vibrant, vigorous, vital
        welcoming, well, well run, widespread coverage, willingness, without difficulty, without incident
        without incidents, reinforces, reinforced, contributed, contributing, contributes, contributive
        necessary information, necessary conditions, all conditions, all the conditions, all necessary, had access
        have access, given access, granted access, equipped, provided for, serves, conducive, according to the law
        according to the legislation, according to law, according to schedule, according to procedure*
        according to the national, per the rules, in conformity, conform*, consulted, consulting, able to
        free will, available, wide choice, broad choice, real choice, rich choice, trained, well trained, in place
        functioned, worked well, visible presence, present in, high number, large number of women, record number
        first time, new measures, increase, increased, braille, ramps, magnifying, mobile ballot box*
        mobile voting, home voting, tactile, supplied, queued, remarkable, commendable, laudable, praiseworthy
        meticulous, outstanding, excellent, unprecedented, great interest, high interest, keen interest
        civic duty, civic responsibility, will of the people, will of the voters, expression of the will
        expression of will, resilience, resilient, advanced, in full, opened on, regular, provided with, extensive
        prevention of, simple, convenience, comfortable, comfort, warmly, kind, courteous, guarantee
        freely express, international standards, international obligations, law abiding, observed the law
        significant step, important step, consolidation, consolidated, consolidate, welcomed by, exceeded, fit for
        coped, coherent, duly, decent, meets, ample, unrestricted, coordinated, punctual, punctually""",
    # What is at stake: named with praise ("secrecy was ensured") and with blame ("secrecy was compromised").
    Tone.VALUE: """
        secrecy, transparency, integrity, confidence, freedom, independence, impartiality, trust, credibility
        legitimacy, stability, opportunity, opportunities, choice, fairness, equality, pluralism, neutrality
        inclusion, inclusiveness, openness, efficiency, peace, tolerance, reliability, rights, chance, dignity
        protection, secret, independent, pluralistic""",
    # Bad as such, good where denied: "no violations", "did not find any evidence of intervention".
    Tone.FAULT: """
        unease, inflam*, rejection of, candidates were rejected, rejected without, slander, mud slinging
        unfounded, left out, backslid*, deaths, died, injured, casualties, wounded, frighten*, scare*, afraid
        nervous*, intolerance, mob, ambush*, looting, tear gas, stampede, absence of rules, dead, cheated, tired
        exhausted, overworked, underpaid, understaffed, overburden*, dissatisf*, unhappy, disillusion*
        unresponsive, subdued, superficial, overlap*, unsuitable, unlevel, fall behind, fell behind
        behind schedule, ill prepared, ill equipped, ill informed, uninformed, unpredictab*, unenforced, unsatisf*
        inaction, hesitan*, refusal, refusing, opposed, removed, asked to leave, turned away, not permitted
        damaging, smear, false, deceptive, discredit*, dubious, anonymous, fictitious, offence, offences, hitch*
        crackdowns, uncompetitive, controlled by, unable, abuse, abuses, abused, abusing, accident*, aggressi*
        agitation, altercation*, anomal*, arrest, arrested, arrests, attack, attacks, attacked, barrier*, bias
        biased, blocked, boycott*, breach, breaches, breached, bribe*, bribery, brutal*, buying, carousel
        censorship, chaos, chaotic, cheating, clash, clashes, clashed, coerc*, complained, concern, concerns
        conflict, conflicts, confus*, controvers*, corrupt*, crackdown, criminal*, crisis, damage, damaged
        deficien*, delay, delays, delayed, destr*, detain*, detention*, deviat*, difficult, difficulty
        difficulties, disagreement*, discontent, discrepanc*, discriminat*, disinformation, disorder*, disparit*
        disput*, disrupt*, distort*, disturb*, doubt*, duress, error, errors, exclude, excluded, excluding
        exclusion, failure*, failings, fake, falsif*, fault*, fear, flaw*, force, forged, forging, fraud*
        friction*, grievance*, group voting, family voting, harass*, hate, hateful, hatred, hinder*, hindrance*
        hostil*, ill treatment, illegal*, imbalance*, impede*, impediment*, impersonat*, improper*, impunity
        inaccura*, inaccessible, inadequate*, incident, incidents, incitement, incite*, inciting, incomplete
        incompeten*, inconsisten*, inequal*, inflammatory, influence, influenced, infring*, insecurity, insult*
        insufficient*, interfer*, interrupt*, interven*, intimidat*, irregular*, jam, jammed, kidnap*, killed
        killing*, lack, lacked, lacking, lacks, late opening, leakage, prevented, prevented from, limitation*
        malfunction*, malpractice*, manipulat*, misconduct, misinformation, misleading, mismanage*, mistake
        mistakes, mistrust, misuse, misused, misuses, monopol*, multiple voting, murder*, narrow*, negative
        negatively, negligen*, obstacle, obstacles, obstruct*, omission, omissions, one sided, opaque, overcrowd*
        pressure, pressured, pressures, problem, problems, problematic, procedural errors, proxy voting
        question the, reprisal*, restrict*, retaliat*, riot*, rumour*, sabotage, seriously, shooting*, shortage*
        shortcoming*, short of, slander*, smear*, stuffing, suppress*, tamper*, technical problems, tension
        tensions, terror*, theft, threat, threats, threaten*, threatened, turmoil, unauthorised, uncertain*
        unclear, undermin*, undue, unduly, unequal*, unethical, uneven*, unfair*, unjust*, unlawful*, unrest
        untimely, unprepared, unprofessional*, unreliab*, unsafe, unsigned, unstamped, violat*, violen*
        vote buying, vulnerab*, weak, weakness*, weaken*, worr*, wrongdoing, hack*, cyberattack*, cyber attack*
        disagree*, reluctan*, denied, deny, repressi*, stifl*, jailed, imprison*, prosecut*, persecut*, disqualif*
        curtail*, deterior*, setback*, gaps, gap, ambiguous, ambiguit*, vague, vagueness, loophole*, contradict*
        outdated, cumbersome, burdensome, excessive*, arbitrar*, politicis*, polaris*, divisive, divided
        divisions, partisan, partiality, ignored, ignore, ignoring, disregard*, disenfranchis*, marginalis*
        underrepresent*, under represented, stereotyp*, sexist, misogyn*, defamat*, derogatory, suspicio*
        duplicate*, deceased, ghost, underage, minors, double voting, illicit, opaqueness, bogus, stalemate, poor
        poorly, worse, worsen*, worst, bad, badly, slow, slowly, slowness, low, lower, lowest, few, hasty, haste
        rushed, last minute, late, belated*, unresolved, unaddressed, unregulated, undemocratic, unbalanced
        unsatisfactory, unacceptable, unauthentic, missing, lost, stolen, expelled, expulsion, disinvited, harsh
        disproportionate*, high fees, exorbitant, expensive, costly, fragile, skew*, favoured, favouring
        favouritism, monopolised, misus*, cramped, inconvenien*, crowd*, congest*, unsealed, open ballot, invalid
        broken, invalidat*, cancelled, cancel, annul*, suspend*, suspended, apathy, disappoint*, frustrat*
        regrettable, alarming, alarm, grave, gravely, serious, severe, severely, shut down, shutdown, blackout
        banned, ban, banning, bans, prohibited, barred, barring, hampered, hamper*, tarnish*, marred, mar
        compromis*, jeopard*, imperfect*, incorrect*, wrong, wrongly, question mark*, questionable, unanswered
        challenge, challenges, challenging, challenged, hurdle*, bottleneck*, complicat*, complex, lengthy
        distrust, noncompliance, non compliance, infraction*, offence*, contraven*, harm, harmful, criticis*
        contested results, sham, rigg*""",
    # Bad even without a fault named.
    Tone.BAD: """
        no access, could be clearer, could be better, could be more, did not explain, did not publish
        did not provide, did not allow, did not ensure, did not respond, did not address, did not act
        did not release, did not follow, did not check, did not always, did not open, did not appear
        did not enjoy, did not guarantee, did not reach, did not cover, did not reflect, did not correspond
        not fully, not correctly, not effectively, not all voters, limited, contrary to, only # per cent
        only # percent, only #, does not oblige, do not oblige, not required to, not obliged to, not disclosed
        fewer than, less than half, not held, highest in, disadvantaged, shuts out, shut out, at the discretion
        could not cast a, prevented from casting, would have liked, little about, little information
        little attention, little coverage, little or no, little choice, little time, little debate, step backwards
        step back, not enough, not well, no broad, no consensus, no rules, still no, not allowed, not permitted
        not invited, in name only, could not find their, could not find the, could not vote, could not be
        could not participate, could not access, could not enter, could not exercise, closed to
        without consideration, without examin*, without hearing, without reason*, without notice, without prior
        only a few, reduce the, reduces the, reduced the, limits the, limited the, too little, too much
        did not meet, do not meet, does not meet, not met, did not comply, not comply, do not comply, not in line
        not in accordance, no discussion*, no televised, did not accurately, not accurately, not properly
        not adequately, not sufficiently, not posted, not provided, not conducive, not guarantee*, not ensure*
        not respected, not followed, not publish*, not declared, lower turnout, fewer, not transparent, not clear
        not timely, not impartial, not independent, not equal, not balanced, not consistent, not consistently
        not uniform*, failed, fails, fail, fell short, falls short, fall short, without transparency
        would benefit, room for improvement, remain to be, remains to be improved, insufficiently
        need improvement, needs improvement, improvements are needed, too late, too early, too short, too many
        too few, too small, too high, too low, only one third, only half, not all, not every, not always
        not everywhere, not entirely, not yet, instead of, harder, difficult for, at odds, short of, far from
        no legal, no clear, no results, no opportunity, no effective, no provision*, no independent, no limits
        no requirement, no sanction*, no mechanism*, no regulation*, without explanation, without justification
        without proper, without adequate, without due, without consult*, without public, less than
        at the expense of, raised objections, raises objections, refuses, refused, refuse, cannot verify
        overshadow*, dominated, unlike, despite promises, being ignored, should have, could have
        could be improved, could be further, may be improved, left unaddressed, no women, no female, no debate*
        no real choice, lack of choice, no genuine, no meaningful, no voter education, hardly, barely, scarcely
        rarely, seldom, disadvantage*""",
    # Things that ought to be absent, but whose presence alone is no fault.
    Tone.ABSENT: """
        into question, doubt on, facts, claims, reports of, signs, stood in the way, in the way of
        campaign poster*, posters, banners, campaign material*, campaigning, campaign activit*, complaint
        complaints, agitation, propaganda, appeals, disputes, influence, attempt, attempts, queues, lines
        evidence, indication*, sign of, signs of""",
    # Told one by one, things are told because they ought not to be.
    Tone.INSTANCE: """
        case, cases, instance, instances, occurrence, occurrences, exceptions, exception, occasions, episodes""",
    Tone.FREEDOM: """
        free of, free from, absence of, absent, devoid of, lack of any, prevent, preventing, prevention of, avoid
        avoided, combat, combating, avoiding, refuted, dispel*, overcome, overcame, counter, rather than, without""",
    Tone.NEGATION: """
        no, not, nor, neither, never, none, nothing, nobody, cannot, didn, wasn, weren, isn, aren, hasn, haven
        couldn, doesn, don, nowhere, not one, not a single, zero, hardly any, exclude the possibility
        excluded the""",
    Tone.PRAISE: """
        no bearing on, had no effect, had no impact, not affect, no influence on the, no significant impact
        did not change, not significant enough, not alter, not have altered, not affect the outcome
        not affect the results, not affect the result, not been materially affected, not materially affected
        not call into question, not affect the overall, not change the outcome, not influence the outcome
        positive impression, not distort, not have affected, could not affect, not affected the, welcome, welcomes
        welcomed, commend, commends, commended, commending, applaud*, praise, praised, praises, hail, hails
        hailed, laud, lauds, lauded, salute, salutes, saluted, appreciat*, satisfied, satisfaction, pleased
        impressed, congratulat*, tribute, encouraged by, is encouraged, are encouraged, was encouraged, highly
        high mark*, credit, deserve, deserves, deserved, admir*, proud, notes with satisfaction, positively""",
    Tone.BLAME: """
        regret, regrets, regretted, regrettably, unfortunate, unfortunately, deplor*, condemn*, concerned
        disturbed, with concern, concern that, concern about, concern over, concerns about, expressed concern
        expresses concern, express concern, dismay*, denounc*, lament*, alarmed, critical of, criticis*, criticism
        disappoint*, cautions, warned""",
    Tone.ADVICE: """
        refrain from, is a need for, look again at, would do well to, is crucial that, is important that
        is essential that, would like the, would like to see, hopes to see, expects to see, would welcome
        needs to be done, remains necessary, is necessary to, are advised, is advised, are invited to
        is invited to, are urged, is urged, are asked to, is asked to, are requested to, requires further
        pleads for, is desirable, would be wise, should, recommend that, recommends, recommended that
        recommend the, recommends that, recommend to, recommended to, recommends the, recommending, is recommended
        are recommended, recommended, recommend, urge, urges, urged, urging, call on, calls on, called on
        calling on, call upon, calls upon, called upon, calling upon, call for, calls for, called for, calling for
        appeal to, appeals to, appealed to, appealing to, appeals for, appealed for, call on all, renewed the
        encourage, encourages, encouraged to, is encouraged to, are encouraged to, encouraged the, encouraged all
        advise, advises, advised, suggest, suggests, suggested, propose, proposes, proposed, would benefit from
        considers it appropriate to, considers it advisable, considers it necessary, considers it expedient
        considers it important, consider it necessary, it is necessary to, it is advisable, it is desirable
        it is important to, it is essential, it is crucial, it is imperative, it would be, would be advisable
        would be desirable, would be useful, would be appropriate, would be beneficial, need to, needs to
        ought to, is needed, are needed, could consider, may consider, might consider, may wish to
        consider introducing, consider amending, consider adopting, consider reviewing, consider revising
        consider establishing, consider the possibility, give consideration, invites the, invite the, asks the
        ask the, requests the, requested the, exhorts, exhorted, implores, pleads, beseech, demand, demands
        demanded, look forward to seeing, steps be taken, be reviewed, be amended, be revised, be strengthened
        be introduced, expects the, insists that, pressed for, stressed the need, stresses the need
        underlines the need, underlined the need, underscores the need, emphasised the need, emphasises the need
        highlights the need, highlighted the need, need for, sees a need, the necessity of, necessity to
        stressed the importance of, emphasises the importance, stresses the importance of
        underlines the importance, underscores the importance, emphasised the importance of""",
    Tone.CONCESSION: """
        despite, in spite of, notwithstanding, regardless of, for all, although, though, even though, even if
        apart from, except for, with the exception of, save for, other than, aside from, barring
        which would affect, that would affect, that could affect, which could affect, which might affect
        that might affect""",
    # Set phrases whose words mean nothing here.
    Tone.NOTHING: """
        low key, independent observers, independent body, secret voting, without interfering, rights commission
        human rights, called on mr, called on mrs, called on ms, called on h, called on chair*
        called on the chair*, called on the president, called on deputy, called on the minister
        called on the deputy, called on the leader*, as well, as well as, margin of error, security forces
        peace pact, free of charge, law and order, in order to, democratic party, social democratic
        democratic republic, people democratic, independent candidates, independent candidate
        independent national, independent electoral, independent elections, fair play, good morning
        peace agreement, public order, number of complaints, ministry of defence, force majeure, free airtime
        closed on, rules of order, entry into force, in force, police force, task force, as long as, so far as
        may well, at least, not only, no later than, no less, not least, peace accord, limited to, limited mission
        few days, few minutes, a few hours, in the light of, problem solving, secret ballot, sound system
        concerning, as concerns, with regard""",
    Tone.BREAK: "but, however, yet, nevertheless, nonetheless, whereas",
}
