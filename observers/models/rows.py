"""The three kinds of rows that a statement is read into."""

from typing import Any

from observers.models.facts import Fact
from observers.models.findings import Finding
from observers.models.meetings import Meeting

Row = Fact | Finding | Meeting

# In the order in which a page shows them.
ROW_KINDS: tuple[Any, ...] = (Fact, Meeting, Finding)
