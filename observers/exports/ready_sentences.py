"""Citations as sentences to paste: APA (7th edition) and Chicago (17th edition, bibliography)."""

import calendar
from datetime import date

from observers.exports.citations import Citation, archive_name

# Two names need no comma between them, and are both named in the text.
_PAIR = 2


def apa(citation: Citation, accessed: date) -> str:
    """Return a reference in APA style; that of a passage begins with the quotation and its short reference.

    Moonlight Observers. (2021, April 12). Statement on the vote [Statement]. Election Observation Archive. Retrieved
    May 2, 2021, from https://example.org/missions/moon-lakes/
    """
    reference = (
        f"{_stopped(_joined(citation.authors, '&'))} ({_apa_date(citation.issued)}). "
        f"{_one_line(citation.title)} [{citation.genre}]. "
        f"{archive_name()}. Retrieved {_month_first(accessed)}, from {citation.address}"
    )
    if not citation.quote:
        return reference
    place = f"{_in_text(citation.authors)}, {citation.year or 'n.d.'}, para. {citation.paragraph}"
    return f"“{citation.quote}” ({place}). {reference}"


def chicago(citation: Citation, accessed: date) -> str:
    """Return a bibliography entry in Chicago style; that of a passage begins with the quotation.

    Moonlight Observers. “Statement on the vote.” Statement, April 12, 2021. Election Observation Archive. Accessed May
    2, 2021. https://example.org/missions/moon-lakes/.
    """
    kind = f"{citation.genre}, {_chicago_date(citation.issued)}"
    reference = (
        f"{_stopped(_joined(citation.authors, 'and'))} “{_stopped(_one_line(citation.title))}” "
        f"{_stopped(kind)} {archive_name()}. Accessed {_month_first(accessed)}. {citation.address}."
    )
    return f"“{citation.quote}” {reference}" if citation.quote else reference


def _joined(names: tuple[str, ...], last: str) -> str:
    if len(names) <= _PAIR:
        return f" {last} ".join(names)
    return f"{', '.join(names[:-1])}, {last} {names[-1]}"


def _in_text(names: tuple[str, ...]) -> str:
    return _joined(names, "&") if len(names) <= _PAIR else f"{names[0]} et al."


def _stopped(words: str) -> str:
    return words if words.endswith((".", "?", "!", "…")) else f"{words}."


def _one_line(words: str) -> str:
    return " ".join(words.split())


def _apa_date(issued: tuple[int, ...]) -> str:
    if not issued:
        return "n.d."
    if len(issued) == 1:
        return str(issued[0])
    return f"{issued[0]}, {calendar.month_name[issued[1]]} {issued[2]}"


def _chicago_date(issued: tuple[int, ...]) -> str:
    if not issued:
        return "n.d."
    return str(issued[0]) if len(issued) == 1 else _month_first(date(*issued))


def _month_first(day: date) -> str:
    return f"{calendar.month_name[day.month]} {day.day}, {day.year}"
