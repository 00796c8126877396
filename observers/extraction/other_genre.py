"""What a kind of text that is no observation statement is known by."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

_OPENING_SENTENCES = 6


@dataclass(frozen=True, slots=True)
class OtherGenre:
    """A kind of text: it fits where at least `share` of the sentences, and `fewest`, bear its mark.

    `outweighs` is how many acts of observers a marked sentence outweighs: a statement may quote a law now and then.
    A kind with an `opening` must also begin with it.
    """

    code: str
    reason: str
    mark: re.Pattern[str]
    fewest: int
    share: float
    outweighs: float
    opening: re.Pattern[str] | None = None

    def fits(self, sentences: Sequence[str], acts: int) -> bool:
        """Tell whether a text of these sentences, with so many acts of observers, is of this kind."""
        if self.opening and not any(self.opening.search(sentence) for sentence in sentences[:_OPENING_SENTENCES]):
            return False
        marked = sum(self.mark.search(sentence) is not None for sentence in sentences)
        return marked >= self.fewest and marked >= len(sentences) * self.share and marked * self.outweighs > acts
