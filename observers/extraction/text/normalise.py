"""From a decoded file to the canonical text that every offset in the archive refers to."""

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
)
_MOST_ROUNDS = 12


def normalise(raw: str) -> str:
    """Return the canonical text of a decoded file.

    Paragraphs are parted by one blank line; a single line feed stands only between the lines of a heading or a list.
    What one round uncovers (a tag inside an entity, a headline doubled behind a button) the next one takes away, until
    nothing changes: normalising a canonical text gives it back unchanged.
    """
    text = raw
    for _round in range(_MOST_ROUNDS):
        before, text = text, _one_round(text)
        if text == before:
            break
    return text


def _one_round(text: str) -> str:
    for step in _STEPS:
        text = step(text)
    return text.strip()
