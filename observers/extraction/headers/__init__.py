"""Who observed which election, and what the document says of itself."""
