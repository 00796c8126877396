"""Who leads the mission: after, before and around the words for it, and who does not."""

import pytest

from tests.extraction.head_rows import HEADS
from tests.extraction.mission_rows_heads import HEADS_HELD
from tests.extraction.mission_samples import value

ROLES = [
    (
        "The Mission was headed by H.E. Jane Roe, Ambassador of Veldania in Norland.",
        "Ambassador of Veldania in Norland",
    ),
    ("Jane Roe, Deputy Minister of Justice, led the Mission.", "Deputy Minister of Justice"),
    ("The Mission, led by former President Dr. Peter Sample, arrived on Monday.", "former President"),
    ("The mission's chief observer, Jane Roe, said the vote was calm.", None),
]


@pytest.mark.parametrize(("text", "expected"), [*HEADS, *HEADS_HELD])
def test_the_head_is_the_one_who_leads_this_mission(text: str, expected: str | None) -> None:
    assert value(text, "mission.head") == expected


@pytest.mark.parametrize(("text", "expected"), ROLES)
def test_the_role_is_the_persons_own_office(text: str, expected: str | None) -> None:
    assert value(text, "mission.head_role") == expected
