"""Words that judge only together with others, or where no plainer word does."""

# What is at stake: named with praise ("secrecy was ensured") and with blame ("secrecy was compromised").
VALUE = """
    accountability, belief in, chance, choice, confidence, credibility, efficiency, equality, equality of
    fairness, freedom, impartiality, inclusion, independence, independent, integrity, legality, legitimacy
    openness, opportunities, opportunity, pluralism, pluralistic, protection, reliability, respect
    respect for, respects, responsibility, rights, safety, secrecy, secret, security, tolerance, transparency
    trust"""

# Things that ought to be absent, but whose presence alone is no fault.
ABSENT = """
    appeals, attempt, attempts, banners, campaign activit*, campaign material*, campaign poster*, campaigning
    case against, claims, comment, comments, complaint, complaints, disputes, doubt on, evidence, facts, force
    in the way of, indication*, influence, influenced, into question, lines, meddling, objection, objections
    opposed, police, posters, queues, rejected, remark, remarks, remarks on, removed, reports of, reservation
    reservations, sign of, signs, signs of, soldiers, stood in the way, suggestion, uniformed men"""

# Told one by one, things are told because they ought not to be.
INSTANCE = """
    case, cases, episodes, exception, exceptions, instance, instances, occasions, occurrence, occurrences"""

# What is told as done, as it ought to be; denied ("nor was the form signed") it is a fault.
PROPER = """
    accommodated, accompanied, adjusted, agreement, all, all agents, all candidates, all contestants
    all parties, all stations, all voters, almost all, answered, applied, at all stations, at most stations
    attended, attending, brought, brought down, by lot, by noon, checked, chose, chosen, consistently, could
    decide, decided, delivered, distributed, drawn by lot, each, empty ballot boxes, every, everywhere
    explained, from the first, grown, growth, guide, guided, held rallies, higher than, highest number, hung
    immediately after, implemented, in all stations, in every, in front of, in most stations, in person
    in the presence of, inked, inking, larger, made up over, majority, more than a fifth, more than a quarter
    more than a third, nearly all, nine in ten, nine out of ten, observed, on election night, one at a time
    online, opened at, opened with, opened within, opening on, over a quarter, over a third, pasted, possible
    posted, posted outside, present, public from, put up, record for, remain peaceful, replied
    representatives of, right after, rose, same night, screens, sealed, sealed in, settled, shown empty
    signed, signing, straight after, tested, the same, throughout, to the last, took part, took place as
    under way by, understood, uniformly, verified, visited voters, voluntary, watched by, went ahead, wide
    widely, wider, worked"""

# What is seldom said where all is well.
AMISS = """
    alleg*, alone, as late as, beyond, by others, claim, claimed, common, deadline passed, decreased, depend*
    depends on, doubled in, except, frequent, frequently, grew, in practice, leaves, lesser, long lines
    long queue*, long standing, longstanding, meters of, metres of, minor, none of, occasionally, often
    organised transport, party colours, party faithful, police inside, poor turnout, put up outside
    questioned, questions, queues of, remained, remains, repeal of, repeatedly, reported that, reportedly
    see how, seriously, several stations, smaller, some officials, some stations, some voters, sometimes
    told us they, too, transport of, tripled in, uneven, unless, vulnerable, waited, widespread, within meters
    within metres"""
