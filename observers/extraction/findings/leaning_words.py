"""Words that judge only together with others, or where no plainer word does."""

# What is at stake: named with praise ("secrecy was ensured") and with blame ("secrecy was compromised").
VALUE = """
    accountability, belief in, chance, choice, confidence, credibility, dignity, efficiency, equality
    equality of, fairness, freedom, impartiality, inclusion, inclusiveness, independence, independent
    integrity, legality, legitimacy, neutrality, openness, opportunities, opportunity, peace, pluralism
    pluralistic, protection, reliability, respect, respect for, respects, responsibility, rights, safety
    secrecy, secret, security, stability, tolerance, transparency, trust"""

# Things that ought to be absent, but whose presence alone is no fault.
ABSENT = """
    appeals, attempt, attempts, banners, campaign activit*, campaign material*, campaign poster*, campaigning
    case against, claims, comment, comments, complaint, complaints, could alter the, could change the outcome
    could change the result, could have affected, could have altered, could have changed, could have influenced
    could throw doubt, dispute, disputes, doubt on, doubt on the, evidence, facts, force, in the way of
    indication*, influence, influenced, into question, lines, meddling, mobile phones, objection, objections
    opposed, police, posters, proxy voting, queues, rejected, remark, remarks, remarks on, removed, reports of
    reservation, reservations, sign of, signs, signs of, soldiers, stood in the way, suggestion, uniformed men"""

# Told one by one, things are told because they ought not to be.
INSTANCE = """
    case, cases, episodes, exception, exceptions, instance, instances, occasions, occurrence, occurrences"""

# What is told as done, as it ought to be; denied ("nor was the form signed") it is a fault.
PROPER = """
    accommodated, accompanied, accuracy, adjusted, afforded, affords, agreement, aided, alike, all agents
    all candidates, all contestants, all day, all districts, all its, all observers, all of them, all parties
    all provinces, all regions, all stages, all stations, all teams, all their, all those visited, all visited
    all voters, almost all, alternatives, answered, applied, arrived, assistance, assisted, at all stations, at hand
    at most stations, at once, attended, attending, audited, available, broad, broader, brought, brought down
    by lot, by noon, certainty, chose, chosen, chosen by, completed, conceded, consensus, consent, consistently
    consolidate, consolidated, consolidation, consultation, consultative, consulted, consulting, contested
    contributed, contributes, corrections, correspond, corresponds, culture, decide, decided, delivered, disbursed
    displayed, distributed, drawn by lot, each candidate, each citisen, each party, each station, each team
    each voter, empty ballot boxes, engagement, enough, equal, equally, every candidate, every citisen, every party
    every station, every voter, everywhere, evolution, evolved, exceeded, experienced, explained, extensive, fast
    firm, firmly, flowers, followed the, following the, for the first time, from the first, gained, greatly, grown
    growth, guarantee, guarantees, guide, guided, had arrived, handed over, held rallies, high, higher than
    highest number, historic, holiday, hung on, hung up, immediately after, implemented, in # languages, in all
    in all stations, in both languages, in every, in four languages, in front of, in most stations, in person
    in place, in public, in several languages, in the presence of, in three languages, in two languages
    independently, initiative, initiatives, inked, inking, innovation, innovations, integrat*, involvement, keen*
    kind, larger, let, lightened, majority, manifold, massively, matched, matches, matching, merit*, mild, minimal
    mirrored, mirrors, moderate, motivated, multiparty, multitude, nearly all, nine in ten, nine out of ten
    observers were present, on election night, on hand, one at a time, online, open, opened with, opened within
    opening on, openly, over a third, paid, parity, partnership, pasted, pillar*, piloted, plainly, posted
    posted outside, practicable, presence of, present, priority, proven, public from, publicised, publicly, put up
    qualified, queued, quiet, ramps, rational, reasoned, recognised, recognises, record for, reformed, regular
    regularly, relief, remain peaceful, replied, representatives of, restrained, rich, right after, risen, rose
    safe, same night, saves, saving, screens, sealed, sealed in, serves, settled, sharp, sheltered, shielded
    shown empty, signage, signed, signing, simulated, simulation*, skill, spare, spectacles, spirit, stature
    straight after, streamed, strength, stronger, supplied, systematic*, tactile, testament, tested, thanks to
    the same, the whole day, throughout, tightened, to the last, took part, took place as, translated, true
    under way by, understood, uniformly, up from #, updated, utmost, valid, validity, varied, verified, visible
    visible presence, visibly, visited voters, vital, voluntar*, voluntary, was present, watched by, went ahead
    were present, were there, wide, widely, wider, worked"""

# What is seldom said where all is well.
AMISS = """
    a number of, alleg*, alone, as late as, at a dozen, at eight, at five, at four, at nine, at one, at seven
    at several, at six, at some, at the last, at three, at two, below the national average, beyond, by others
    certain, changed hands, claim, claimed, common, days before election day, days before polling
    days before the poll, days before the vote, deadline passed, depend*, depends on, doubled in, down from #
    during working hours, except, five stations, for an hour, for hours, four stations, frequent, frequently
    grew, had to, half of the, handing out of, in # of, in a fifth of, in a quarter of, in a third of
    in different ways, in eight, in five, in four, in nine, in one of, in part, in parts, in practice, in seven
    in several, in six, in some, in three, in two, last days, leaves, lesser, long after, long lines
    long queue*, long standing, longstanding, meters of, metres of, minor, mostly men, none of, occasionally
    often, on the eve, once again, one station, organised transport, overnight, partly, party colours
    party faithful, point to a, pointed to a, points to, police inside, poor turnout, prohibited, put up outside
    questioned, questions, queues of, remained, remains, repeal of, repeatedly, reported that, reportedly
    see how, seriously, several, several stations, smaller, some cases, some officials, some places
    some polling, some stations, some voters, sometimes, that suggest, that suggests, three stations
    to some extent, told observers, told the mission, told us, told us they, too, transport of, tripled in
    two stations, uneven, unless, urging them to, vulnerable, waited, was changed, was told
    weeks before election day, weeks before the vote, were changed, were told, which suggest, which suggests
    widespread, within meters, within metres"""
