"""How strongly a wording speaks for the topic of a finding.

A strong wording settles the topic nearly alone, a plain one speaks for it, a mild one stands beside many topics, a weak
one tips the balance. Those who act in many topics (parties, commissions) weigh little.
"""

STRONG, PLAIN, MILD, ACTOR, WEAK = 5.0, 3.0, 2.0, 1.4, 1.0
