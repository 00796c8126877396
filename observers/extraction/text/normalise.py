"""From a decoded file to the canonical text that every offset in the archive refers to."""

from itertools import cycle, islice

from observers.extraction.text.characters import plain_characters, tidy_lines
from observers.extraction.text.furniture import without_furniture
from observers.extraction.text.glue import with_words_apart
from observers.extraction.text.lookalikes import without_lookalikes
from observers.extraction.text.markup import without_markup
from observers.extraction.text.wrapping import with_whole_paragraphs

_STEPS = (
    plain_characters,
    without_markup,
    without_lookalikes,
    tidy_lines,
    without_furniture,
    with_whole_paragraphs,
    with_words_apart,
    tidy_lines,
    str.strip,
)
_MOST_ROUNDS = 12


def normalise(raw: str) -> str:
    """Return the canonical text of a decoded file.

    Paragraphs are parted by one blank line; a single line feed stands only between the lines of a heading or a list.
    What one step uncovers (a tag inside an entity, a headline doubled behind a button) the steps before it take away in
    the next round, until none changes anything: normalising a canonical text gives it back unchanged.
    """
    text, unchanged = raw.rstrip(), 0
    for step in islice(cycle(_STEPS), _MOST_ROUNDS * len(_STEPS)):
        before, text = text, step(text)
        unchanged = unchanged + 1 if text == before else 0
        if unchanged == len(_STEPS):
            break
    return text
