"""What a kind of text that is no observation statement is known by."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

_OPENING_SENTENCES = 6


def words_of(listed: str) -> frozenset[str]:
    """Return the words of a list parted by blanks."""
    return frozenset(listed.split())


class Told(NamedTuple):
    """A sentence with its words in small letters: `words` takes "run-off" for one word, `single_words` for two."""

    sentence: str
    words: frozenset[str]
    single_words: frozenset[str]


@dataclass(frozen=True, slots=True)
class OtherGenre:
    """A kind of text: it fits where at least `share` of the sentences, and `fewest`, bear its mark.

    `outweighs` is how many acts of observers a marked sentence outweighs: a statement may quote a law now and then.
    A kind with an `opening` must also begin with it. A mark is looked for only in sentences with one of the `words`
    (or `single_words`) that it takes, where these are given. A kind is ruled out by one sentence that shows what it is
    `not_with`.
    """

    code: str
    reason: str
    mark: re.Pattern[str]
    fewest: int
    share: float
    outweighs: float
    words: frozenset[str] = frozenset()
    single_words: frozenset[str] = frozenset()
    opening: re.Pattern[str] | None = None
    not_with: re.Pattern[str] | None = None

    def fits(self, sentences: Sequence[Told], acts: int) -> bool:
        """Tell whether a text is of this kind: its sentences, and how many of them tell acts of observers."""
        needed = max(self.fewest, len(sentences) * self.share, acts / self.outweighs)
        likely = self._likely(sentences)
        if len(likely) < needed:
            return False
        opening = self.opening
        if opening and not any(opening.search(told.sentence) for told in sentences[:_OPENING_SENTENCES]):
            return False
        marked, left = 0, len(likely)
        for told in likely:
            marked += self.mark.search(told.sentence) is not None
            left -= 1
            if marked + left < needed:
                return False
        if marked * self.outweighs <= acts:
            return False
        return self.not_with is None or not any(self.not_with.search(told.sentence) for told in sentences)

    def _likely(self, sentences: Sequence[Told]) -> Sequence[Told]:
        if self.words:
            lacks = self.words.isdisjoint
            return [told for told in sentences if not lacks(told.words)]
        if self.single_words:
            lacks = self.single_words.isdisjoint
            return [told for told in sentences if not lacks(told.single_words)]
        return sentences
