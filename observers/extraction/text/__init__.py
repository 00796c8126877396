"""Raw text to canonical text."""
