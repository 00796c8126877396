"""Rows read from a text, and rows that curators add: passages that must quote their statement."""

import re
from typing import Any
from uuid import uuid4

from observers.admin.versions import VersionedForm
from observers.spans import Span
from observers.vocabulary import Origin, ReviewState


def place(text: str, start: int | None, end: int | None, quote: str) -> Span | None:
    """Return where a passage stands in `text`, given its offsets, its words or both; None where neither is given.

    Raises `ValueError` with a reason for people where the offsets lie outside the text, cover other words, or where
    the words stand nowhere or more than once.
    """
    if start is None and end is None:
        return _find(text, quote) if quote else None
    if start is None or end is None:
        raise ValueError("Give both the start and the end of the passage, or neither.")
    if not 0 <= start < end <= len(text):
        raise ValueError(f"{start} to {end} is no passage of this text, which has {len(text)} characters.")
    span = Span(start, end)
    if quote and span.of(text) != quote:
        raise ValueError(f"The characters {start} to {end} read “{span.of(text)}”, not “{quote}”.")
    return span


def _find(text: str, quote: str) -> Span:
    starts = [match.start() for match in re.finditer(re.escape(quote), text)]
    if not starts:
        raise ValueError("These words do not stand in the text of the statement.")
    if len(starts) > 1:
        places = ", ".join(f"{start} to {start + len(quote)}" for start in starts[:5])
        raise ValueError(
            f"These words stand {len(starts)} times in the text; give the start and the end of one: {places}."
        )
    return Span(starts[0], starts[0] + len(quote))


def decided_state(chosen: str, changed: list[str]) -> str:
    """Return the review state a saved row gets: a row with edited values is an accepted one unless it was rejected."""
    is_edited = set(changed) != {"review_state"} and bool(changed)
    return ReviewState.ACCEPTED.value if is_edited and chosen == ReviewState.UNREVIEWED else chosen


class PassageForm(VersionedForm):
    """A row with its passage; the offsets are checked against the text and the quote is taken from it."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        """Make a row that is added here the curator's own."""
        super().__init__(*args, **kwargs)
        row = self.instance
        if row.pk is None:
            row.origin, row.key, row.review_state = Origin.CURATOR, uuid4().hex, ReviewState.ACCEPTED
        for name in _HELP.keys() & self.fields.keys():
            self.fields[name].help_text = _HELP[name]
        if "mission" in self.fields:
            self.fields["mission"].required = False

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or self.cleaned_data
        if "quote" in self.fields and not self.errors:
            self._settle_passage(cleaned)
        if "mission" in self.fields:
            self._settle_mission(cleaned)
        return cleaned

    def _settle_passage(self, cleaned: dict[str, Any]) -> None:
        statement = cleaned.get("statement") or self.instance.statement
        quote = cleaned["quote"].replace("\r\n", "\n")
        text = statement.text if statement else ""
        try:
            span = place(text, cleaned["start"], cleaned["end"], quote)
        except ValueError as error:
            self.add_error("quote", str(error) if statement else "A passage stands in a statement: none is given.")
            return
        cleaned["start"], cleaned["end"] = (span.start, span.end) if span else (None, None)
        cleaned["quote"] = span.of(text) if span else ""

    def _settle_mission(self, cleaned: dict[str, Any]) -> None:
        statement = cleaned.get("statement")
        mission = cleaned.get("mission") or (statement and statement.mission)
        if mission is None:
            self.add_error("mission", "Choose the mission, or the statement of one.")
        elif statement and statement.mission_id != mission.pk:
            self.add_error("mission", f"The statement belongs to another mission: {statement.mission}.")
        cleaned["mission"] = mission


_HELP = {
    "mission": "Leave blank to have the mission of the statement.",
    "start": "Number of characters before the passage. Leave start and end blank to have the words looked up.",
    "end": "Number of characters up to the end of the passage.",
    "quote": "Paste the words of the passage exactly as the text has them.",
}
