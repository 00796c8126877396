"""Whether a text is an observation statement at all."""
