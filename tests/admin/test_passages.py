"""Where a passage that a curator gives stands in its text."""

import re

import pytest

from observers.admin.passages import decided_state, place
from observers.spans import Span

TEXT = "The vote was calm. The count was calm."


@pytest.mark.parametrize(
    ("start", "end", "quote", "span"),
    [
        pytest.param(4, 17, "", Span(4, 17), id="offsets alone"),
        pytest.param(None, None, "The count", Span(19, 28), id="words alone are looked up"),
        pytest.param(33, 37, "calm", Span(33, 37), id="offsets choose between two places"),
        pytest.param(None, None, "", None, id="no passage"),
        pytest.param(0, 38, "", Span(0, 38), id="the whole text"),
    ],
)
def test_a_passage_is_found(start, end, quote, span):
    assert place(TEXT, start, end, quote) == span


@pytest.mark.parametrize(
    ("start", "end", "quote", "reason"),
    [
        pytest.param(4, None, "", "Give both the start and the end", id="half a passage"),
        pytest.param(4, 4, "", "4 to 4 is no passage", id="an empty one"),
        pytest.param(17, 4, "", "17 to 4 is no passage", id="a backward one"),
        pytest.param(4, 39, "", "which has 38 characters", id="one past the end"),
        pytest.param(4, 8, "calm", "read “vote”, not “calm”", id="offsets of other words"),
        pytest.param(None, None, "storm", "do not stand in the text", id="words that are not there"),
        pytest.param(
            None,
            None,
            "calm",
            "stand 2 times in the text; give the start and the end of one: 13 to 17, 33 to 37",
            id="words that stand twice",
        ),
    ],
)
def test_a_wrong_passage_is_refused_with_a_reason(start, end, quote, reason):
    with pytest.raises(ValueError, match=re.escape(reason)):
        place(TEXT, start, end, quote)


@pytest.mark.parametrize(
    ("chosen", "changed", "state"),
    [
        pytest.param("unreviewed", ["topic"], "accepted", id="an edited row is an accepted one"),
        pytest.param("unreviewed", ["topic", "review_state"], "accepted", id="edited values need a decision"),
        pytest.param("rejected", ["topic"], "rejected", id="unless it is rejected"),
        pytest.param("unreviewed", ["review_state"], "unreviewed", id="a decision may be taken back"),
        pytest.param("unreviewed", [], "unreviewed", id="nothing was changed"),
    ],
)
def test_what_a_saved_row_is(chosen, changed, state):
    assert decided_state(chosen, changed) == state
