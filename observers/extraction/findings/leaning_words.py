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
    case against, claims, comment, comments, complaint, complaints, could throw doubt, disputes, doubt on
    doubt on the, evidence, facts, force, in the way of, indication*, influence, influenced, into question, lines
    meddling, objection, objections, opposed, police, posters, queues, rejected, remark, remarks, remarks on
    removed, reports of, reservation, reservations, sign of, signs, signs of, soldiers, stood in the way
    suggestion, uniformed men"""

# Told one by one, things are told because they ought not to be.
INSTANCE = """
    case, cases, episodes, exception, exceptions, instance, instances, occasions, occurrence, occurrences"""

# What is told as done, as it ought to be; denied ("nor was the form signed") it is a fault.
PROPER = """
    accommodated, accompanied, adjusted, agreement, all, all agents, all candidates, all contestants, all day
    all districts, all observers, all parties, all provinces, all regions, all stages, all stations, all teams
    all those visited, all visited, all voters, almost all, answered, applied, at all stations, at hand
    at most stations, attended, attending, brought, brought down, by lot, by noon, checked, chose, chosen
    chosen by, consistently, decide, decided, delivered, disbursed, distributed, drawn by lot, each, each candidate
    each citisen, each party, each station, each team, each voter, empty ballot boxes, every, every candidate
    every citisen, every party, every station, every voter, everywhere, explained, from the first, grown, growth
    guide, guided, handed over, held rallies, higher than, highest number, hung on, immediately after, implemented
    in # languages, in all stations, in both languages, in every, in four languages, in front of, in most stations
    in person, in place, in several languages, in the presence of, in three languages, in two languages, inked
    inking, larger, let, made up over, majority, more than a fifth, more than a quarter, more than a third
    nearly all, nine in ten, nine out of ten, observed, on election night, on hand, one at a time, online
    opened at, opened with, opened within, opening on, over a quarter, over a third, paid, pasted, posted
    posted outside, present, public from, put up, record for, remain peaceful, replied, representatives of
    right after, rose, same night, screens, sealed, sealed in, settled, shown empty, signed, signing
    straight after, supplied, tested, the same, the whole day, throughout, to the last, took part, took place as
    under way by, understood, uniformly, verified, visited voters, voluntary, watched by, went ahead, were there
    wide, widely, wider, worked"""

# What is seldom said where all is well.
AMISS = """
    a number of, alleg*, alone, as late as, at # of, at # per cent of, at # percent of, at a dozen, at eight
    at five, at four, at nine, at one, at seven, at several, at six, at some, at the last, at three, at two, beyond
    by others, certain, changed hands, claim, claimed, common, days before election day, days before the vote
    deadline passed, decreased, depend*, depends on, doubled in, except, five stations, for an hour, for hours
    four stations, frequent, frequently, grew, had to, half of the, in # of, in # per cent of, in # percent of
    in a fifth of, in a quarter of, in a third of, in eight, in five, in four, in nine, in one of, in part
    in parts, in practice, in seven, in several, in six, in some, in three, in two, last days, leaves, lesser
    long after, long lines, long queue*, long standing, longstanding, meters of, metres of, minor, mostly men
    none of, occasionally, often, on the eve, one station, organised transport, overnight, partly, party colours
    party faithful, police inside, poor turnout, put up outside, questioned, questions, queues of, remained
    remains, repeal of, repeatedly, reported that, reportedly, see how, seriously, several, several stations
    smaller, some cases, some officials, some places, some polling, some stations, some voters, sometimes
    three stations, to some extent, told observers, told the mission, told us, told us they, too, transport of
    tripled in, two stations, uneven, unless, vulnerable, waited, was changed, was told, weeks before election day
    weeks before the vote, were changed, were told, widespread, within meters, within metres"""
