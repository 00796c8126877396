"""How strongly a wording speaks for the topic of a finding.

A strong wording settles the topic nearly alone, a plain one speaks for it, a mild one stands beside many topics, a weak
one tips the balance.
"""

STRONG, PLAIN, MILD, WEAK = 5.0, 3.0, 2.0, 1.0
