"""Whether a text is an observation statement at all."""

from observers.extraction.documents import Document


def check_genre(document: Document) -> None:
    """Raise `NotAStatement` where the text is something else."""
