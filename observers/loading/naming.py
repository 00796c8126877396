"""The names that elections and missions get in the archive: the same form for all, so that a list reads well."""

from collections.abc import Sequence
from datetime import date

from django.utils.formats import date_format

from observers.countries import country_name
from observers.vocabulary import ElectionType

_NOUNS = {
    ElectionType.PRESIDENTIAL: "presidential",
    ElectionType.PARLIAMENTARY: "parliamentary",
    ElectionType.SENATE: "senate",
    ElectionType.LOCAL: "local",
}


def election_title(country: str, types: Sequence[ElectionType], is_early: bool, day: date | None) -> str:
    """Return "Early presidential election in Kazakhstan, 20 November 2022"."""
    words = _vote(types)
    words = f"early {words}" if is_early else words
    where = f" in {country_name(country)}" if country else ""
    when = f", {date_format(day, 'j F Y')}" if day else ", date not stated"
    return f"{words[0].upper()}{words[1:]}{where}{when}"


def mission_title(organisation: str, election: str) -> str:
    """Return "OTS at the early presidential election in Kazakhstan, 20 November 2022"."""
    return f"{organisation} at the {election[0].lower()}{election[1:]}"


def _vote(types: Sequence[ElectionType]) -> str:
    """Return "parliamentary and local elections", "referendum" or "election"."""
    kinds = [_NOUNS[kind] for kind in types if kind in _NOUNS]
    words = f"{' and '.join(kinds)} election{'s' if len(kinds) > 1 else ''}" if kinds else ""
    votes = [words, "referendum" if ElectionType.REFERENDUM in types else ""]
    return " and ".join(vote for vote in votes if vote) or "election"
