"""A citation as Highwire Press tags, which Zotero and Google Scholar read in the head of a page."""

from observers.exports.citations import Citation


def highwire_tags(citation: Citation) -> list[tuple[str, str]]:
    """Return names and contents of the tags, in order: https://scholar.google.com/intl/en/scholar/inclusion.html."""
    tags = [
        ("citation_title", citation.title),
        *(("citation_author", author) for author in citation.authors),
        ("citation_publication_date", "/".join(f"{part:02}" for part in citation.issued)),
        ("citation_technical_report_institution", citation.authors[0]),
        ("citation_language", citation.language),
        ("citation_public_url", citation.address),
    ]
    return [(name, content) for name, content in tags if content]
