"""How a mission takes what it saw: gladly, sadly, or with advice."""

PRAISE = """
    a credit, a pass mark, a source of pride, admir*, applaud*, appreciat*, approve, approved of, approves
    are encouraged, are impressed, are satisfied, are to be commended, assessed positively, be commended
    be congratulated, be praised, be recognised for, buoyed, cast no doubt, casts no doubt, cheered by
    clean bill of, commend, commended, commending, commends, congratulat*, could not affect, credit, credit to
    dedication of, deserve, deserve praise, deserved, deserves, deserves credit, deserves praise
    deserves recognition, deserves to be emulated, deserves to be followed, deserves to be spread
    deserves to be studied, did not change, did not detract, did not diminish, did not disrupt
    did not have an effect, did not have any, did not hinder, did not impede, did not in any way affect*
    did not influence, did not mar, did not prevent, did not put the, did not spoil, did not substantially
    did not undermine, do not put the, does not call into, encouraged by, endorse, endorsed, endorses
    evaluated positively, favourably impressed, favourably struck, full marks, glad to, good mark, good marks
    good or very good, gratified, had no effect, had no impact, had not affected, hail, hailed, hails
    has not affected, have not affected, heartened, high mark*, high marks, highly, impressed by, in no way affect*
    is encouraged, is heartened, is impressed, is satisfied, is to be commended, kept its independence
    kept its nerve, kept their independence, kudos, laud, lauded, lauds, left no mark, no bearing, no bearing on
    no doubt that, no effect on, no impact on, no influence on the, no influence over, no reason to doubt
    no significant impact, not affect, not affect the outcome, not affect the overall, not affect the result
    not affect the results, not affected, not affected the, not alter, not been materially affected
    not call into question, not cast doubt, not change the outcome, not detract, not distort, not have affected
    not have altered, not hinder, not in any way affect*, not influence, not influence the outcome, not materially
    not materially affected, not overshadow, not prevent, not put the outcome in doubt, not significant enough
    not substantially, not undermine, note with pleasure, notes with pleasure, notes with satisfaction, pass mark
    pleased, pleased to, positive impression, positive or very positive, positively, positively assessed, praise
    praised, praises, proud, rated good, rated positively, rated very good, resisted pressure, rose to the, salute
    saluted, salutes, satisfaction, satisfied that, satisfied with, satisfying, speaks highly, speaks well
    spoke highly, spoke well, stood firm, struck by the calm, struck by the enthusiasm, struck by the interest
    struck by the large, struck by the maturity, struck by the number, struck by the order, struck by the patience
    take heart, take pride, takes heart, takes pride, their dedication, thumbs up, tireless*, to be commended
    top marks, tribute, was encouraged, was impressed, was satisfied, welcome, welcomed, welcomes, well done
    were impressed, were satisfied, with dedication, with pleasure, with satisfaction, withstood, worked tirelessly
    worth emulating, worthy of being spread, worthy of emulation"""

BLAME = """
    alarmed, are troubled, are worried, assessed negatively, bad or very bad, bemoan*
    calls attention to the absence, calls attention to the lack, cause for concern, cautions, concern about
    concern over, concern that, concerned, concerns about, condemn*, critical of, criticis*, decried, decries, decry
    denounc*, deplor*, disappoint*, disheartening, dismay*, disquieted, dissatisfied, disturbed
    draws attention to the absence, draws attention to the lack, express concern, expressed concern
    expresses concern, faulted the, faults the, finds fault, found fault, frown*, gave rise to concern
    gives cause for, gives rise to concern, is troubled, is worried, lament*, less happy, less impressed
    matter of concern, negative assessment, negatively assessed, not impressed, noted with regret, notes with regret
    objected to, objects to, perturbed, protest against, raise concern, raise concerns, raised concern
    raised concerns, raises concern, raises concerns, rated bad, rated negatively, rated very bad
    registered concern, registers concern, regret, regrets, regrettably, regretted, reproaches, saddened, slammed
    slams, source of concern, struck by the absence, struck by the gap, struck by the lack, takes exception
    takes issue, took issue, troubled by, troubles, unfortunate, unfortunately, voiced concern, voices concern
    warned, was troubled, with alarm, with anxiety, with concern, with disappointment, with dismay, with regret
    with unease, worries"""

ADVICE = """
    a case for, a need for, a need to, advice is, advisable, advisable to, advise, advised, advises
    advises that, advocat*, also asking for, also wants the, appeal for, appeal to, appealed for, appealed to
    appealing to, appeals for, appeals to, are advised, are asked to, are asking for, are called for
    are called on, are called upon, are encouraged to, are expected to refrain, are in favour of, are in need
    are invited to, are long overdue, are needed, are recommended, are requested to, are to be avoided
    are to be enforced, are to be handed, are to refrain, are urged, ask all, ask that, ask the, asks all
    asks for, asks for a, asks that, asks the, attention be, attention should, backs calls, be amended
    be considered for, be given to, be introduced, be made a requirement, be made compulsory, be made mandatory
    be reviewed, be revised, be strengthened, begs for, beseech, best avoided, better avoided, call for, call on
    call on all, call upon, called for, called on, called upon, calling for, calling on, calling upon, calls for
    calls on, calls out for, calls upon, consider adopting, consider amending, consider establishing
    consider introducing, consider it essential, consider it necessary, consider reviewing, consider revising
    consider the possibility, consideration be, consideration could, consideration is, consideration may
    consideration might, consideration should, considers it advisable, considers it appropriate to
    considers it desirable, considers it essential, considers it expedient, considers it important
    considers it necessary, considers it right, considers it useful, could adopt, could allow
    could be considered, could be done away, could be established, could be extended, could be given
    could be given up, could be introduced, could be lifted, could be lowered, could be made, could be reduced
    could be simplified, could be strengthened, could be tried, could benefit, could consider, could do more
    could extend, could give, could go further, could improve, could introduce, could make use, could open
    could profit, could provide, could publish, could require, could set aside, could usefully, could well
    counsel, counselled, counsels, cries out for, deems it, demand that, demanded that, demands an, demands that
    demands the, deserve consideration, deserve to be, deserve to be considered, deserve to be reviewed
    deserve to be revisited, deserves consideration, deserves to be, deserves to be considered
    deserves to be reviewed, deserves to be revisited, deserves to have, desirable, draws attention to the need
    echoes calls, emphasised the importance of, emphasised the need, emphasises the importance
    emphasises the need, encourage, encouraged all, encouraged by observers to, encouraged by the delegation to
    encouraged by the mission to, encouraged by the observers to, encouraged by the team to
    encouraged lawmakers, encouraged legislators, encouraged parliament to, encouraged parties to
    encouraged the, encouraged the authorities to, encouraged the commission to, encouraged the government to
    encouraged the media to, encouraged the parties to, encouraged to, encourages, enjoin*, entreat*
    examine the possibility, exhort*, expects all, expects the, expects to see, expedient to
    explore the possibility, explore ways, expresses the wish, favours the, felt need, find ways
    finds it advisable, for the future, further effort is, further efforts, further steps, further work
    give consideration, had better, has to go, have to go, held responsible, high time, highlighted the need
    highlights the need, holds it advisable, hopes for, hopes that, hopes that lawmakers, hopes that parliament
    hopes that the authorities will, hopes that the bill, hopes that the commission will, hopes that the law
    hopes to see, implor*, in future, in need of, in need of reform, in the future be, incumbent upon
    insists that, invite all, invite the, invited by the mission to, invited by the observers to
    invited lawmakers, invited parliament, invited parliament to, invited the authorities
    invited the authorities to, invited the commission to, invited the country to, invited the government
    invited the government to, invited the legislator, invited the state, invited to act on, invited to consider
    invited to review, invites all, invites lawmakers, invites parliament, invites parties, invites political
    invites the, invites the authorities, invites the commission, invites the government, invites the parties
    is a need, is a need for, is advised, is asked to, is asking for, is called for, is called on
    is called upon, is crucial that, is desirable, is encouraged to, is essential that, is expedient
    is imperative, is important that, is in favour of, is in need, is incumbent on, is invited to
    is long overdue, is necessary to, is needed, is overdue, is recommended, is to be avoided, is to be enforced
    is urged, is vital that, it is advisable, it is crucial, it is desirable, it is essential, it is high time
    it is imperative, it is important to, it is incumbent, it is necessary to, it is time, it is vital
    it remains to, it wants, it wants the, it would be, it would be well, it would help, its advice
    its recommendation, joins calls, let us, long overdue reform, look again at, look forward to seeing
    look into ways, made an appeal, make sure, makes an appeal, may be advisable, may be considered
    may be extended, may be given, may be helpful, may be introduced, may be lowered, may be prudent
    may be tried, may be useful, may be worth, may benefit, may consider, may wish to, measures are needed
    measures need, merit consideration, merits consideration, might allow, might also be, might be
    might be given, might be made, might be tried, might benefit, might consider, might give, might help
    might jointly, might make, might publish, might put, might set, might use, might usefully, might wish
    mission wants, more can be, more could be, more effort, more needs, more remains, more work, much remains to
    must, necessity to, need attention, need fixing, need further, need is, need mending, need more, need reform
    need reforming, need revising, need strengthening, need to, need updating, needs attention, needs changing
    needs clarifying, needs fixing, needs further, needs mending, needs more, needs reform, needs reforming
    needs revising, needs revision, needs strengthening, needs to, needs to be done, needs updating
    network wants, next time, ought, ought to, our advice, pleads, pleads for, pleads in favour
    pointed to the need, points to the need, prefers that, pressed for, previous recommendation to, prioritise
    proposal is, propose, propose that, proposed, proposes, proposes that, proposing, recalls its recommendation
    recommend, recommend that, recommend the, recommend to, recommendation is, recommended, recommended that
    recommended to, recommending, recommends, recommends that, recommends the, redouble, refrain, refrain from
    region should, reiterated its, reiterated the, reiterates its call, reiterates the need
    reiterates the proposal, reiterates the recommendation, remains a task, remains a task for
    remains necessary, remains the task, remains to be done, renewed its proposal, renewed the, renews its
    renews its call, repeated its, repeated the recommendation, repeats its, repeats the proposal
    repeats the recommendation, request that, requested the, requests that, requests the, require attention
    requires attention, requires further, requires reform, requires to be, revived an old idea, see a need
    see to it, seek ways, sees a need, sees merit in, sees need, sees the need, set about, should
    should gradually, spoke in favour of, stand in need, stands in need, step up efforts, steps are needed
    steps be taken, steps need, steps should, still to be done, stressed the importance of, stressed the need
    stresses the importance of, stresses the need, study the possibility, suggest, suggest that, suggested
    suggesting that, suggests, suggests that, supports the idea, supports the introduction, take all
    take all necessary, take care that, take care to, take measures, take steps, take the necessary
    the mission would, the necessity of, the need for, the need to, the possibility of introducing
    the time has come, there is a case for, there is room for further, there is scope, thought be given
    thought could, thought may, thought might, thought should, to be considered, trusts that the
    underlined the need, underlines the importance, underlines the need, underscores the importance
    underscores the need, urge, urged, urged all, urges, urging, want to see, wants a firmer, wants a stronger
    wants all, wants clearer, wants it to, wants more, wants parliament, wants stricter, wants to see
    was encouraged by the delegation to, was encouraged by the mission to, was encouraged by the observers to
    was in favour of, we advise, we would like, were encouraged by the delegation to
    were encouraged by the mission to, were encouraged by the observers to, were in favour of, will be needed
    will need a, will need a new*, will need to, wise to, wish is, wish to see, wishes that, wishes to see
    work remains, work to be done, worth a try, worth considering, worth exploring, worth reviewing
    worth trying, would be a gain, would be a step, would be advisable, would be appropriate
    would be beneficial, would be better, would be desirable, would be expedient, would be fitting
    would be glad to see, would be good, would be helpful, would be in order, would be justified
    would be needed, would be opportune, would be preferable, would be prudent, would be reasonable
    would be right, would be sensible, would be served by, would be timely, would be to the benefit
    would be to the good, would be useful, would be welcome, would be well, would be well served, would be wise
    would be worthwhile, would benefit from, would do well, would do well to, would enhance, would gladly see
    would go a long, would help, would help if, would help to, would improve, would like the, would like to have
    would like to see, would make it easier, would make it possible, would merit, would prefer, would profit
    would require, would see merit, would strengthen, would welcome, would wish"""
