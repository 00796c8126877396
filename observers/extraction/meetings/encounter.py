"""What one sentence tells of a meeting."""

from dataclasses import dataclass

from observers.spans import Span


@dataclass(frozen=True, slots=True)
class Encounter:
    """The words of a sentence in which counterparts are named, and the rule that found them.

    `body` is where the mission was received, for one whose office is told without it: "at the CEC by its Chairman".
    """

    span: Span
    rule: str
    body: str = ""

    def shifted(self, by: int) -> "Encounter":
        """Return the same encounter counted from another start."""
        return Encounter(self.span.shifted(by), self.rule, self.body)
