"""Where a clause begins: wordings that end at a place of a text reach over no full stop and no semicolon before it."""


def last_clause(before: str) -> str:
    """Return the end of some words: "Polls closed. The vote was held on " -> " The vote was held on "."""
    return before[max(before.rfind("."), before.rfind(";")) + 1 :]
