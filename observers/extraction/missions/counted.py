"""One number in a sentence with the words on both sides of it, and how well it suits a field."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from observers.extraction.readings import Claim
from observers.extraction.words.numbers import NumberMention, find_numbers
from observers.extraction.words.stretches import Stretch
from observers.spans import Span

# How much of a sentence is looked at around a number; lists of the states that sent observers are the longest.
_BEFORE, _AFTER = 320, 900


@dataclass(frozen=True, slots=True)
class Candidate:
    """A number, what stands before and after it in its sentence, and the sentence itself."""

    number: NumberMention
    before: str
    after: str
    stretch: Stretch

    def sentence(self) -> str:
        """Return the sentence with a sign in place of the number."""
        return f"{self.before}#{self.after}"

    def through(self, end: int) -> Span:
        """Return the span from the number to `end` characters after it, in the whole text."""
        return Span(self.number.span.start, self.number.span.end + end).shifted(self.stretch.span.start)


@dataclass(frozen=True, slots=True)
class Count:
    """A number read for a field: the better of two has the smaller rank, then the greater value."""

    value: int
    span: Span
    rule: str
    rank: int
    is_approximate: bool = False


def candidates_in(stretch: Stretch) -> Iterator[Candidate]:
    """Yield the numbers of one sentence."""
    words = stretch.words
    for number in find_numbers(words):
        start, end = number.span.start, number.span.end
        before, after = words[max(0, start - _BEFORE) : start], words[end : end + _AFTER]
        yield Candidate(number, before, after, stretch)


def best_claim(field: str, counts: Sequence[Count]) -> list[Claim]:
    """Return the one claim that the counts of a document make together: totals are greater than their parts."""
    if not counts:
        return []
    best = min(counts, key=lambda count: (count.rank, -count.value, count.span.start))
    return [Claim(field, best.value, best.span, best.rule, best.is_approximate)]
