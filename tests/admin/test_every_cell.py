"""Every cell of the table of rules, from a decision in the admin to what stands after the next load."""

import pytest

from observers.loading.store import store_statement
from observers.models import Finding, Statement
from observers.vocabulary import Assessment, Topic
from tests.admin.pages import act, add, save
from tests.loading.made_readings import CALM, SLOW, TEXT, finding, reading, source

pytestmark = [pytest.mark.database, pytest.mark.django_db]

ADDED = "The Mission visited"
GONE = TEXT.replace(f"{CALM} ", "").replace(ADDED, "The Mission went to")
LATER = {
    "same": (TEXT, None),
    "changed": (
        TEXT,
        (finding(CALM, Topic.MEDIA, Assessment.CRITICAL), finding(ADDED, Topic.MEDIA, Assessment.CRITICAL)),
    ),
    "gone": (GONE, (finding(SLOW, text=GONE),)),
}
AS_READ, EDITED = ("voting", "positive"), ("turnout", "positive")
READ_ANEW, BY_HAND = ("media", "critical"), ("observation", "neutral")
CELLS = [
    ("unreviewed", "same", (*AS_READ, "unreviewed", False)),
    ("unreviewed", "changed", (*READ_ANEW, "unreviewed", False)),
    ("unreviewed", "gone", None),
    ("accepted", "same", (*AS_READ, "accepted", False)),
    ("accepted", "changed", (*AS_READ, "accepted", True)),
    ("accepted", "gone", (*AS_READ, "accepted", True)),
    ("edited", "same", (*EDITED, "accepted", False)),
    ("edited", "changed", (*EDITED, "accepted", True)),
    ("edited", "gone", (*EDITED, "accepted", True)),
    ("rejected", "same", (*AS_READ, "rejected", False)),
    ("rejected", "changed", (*AS_READ, "rejected", False)),
    ("rejected", "gone", (*AS_READ, "rejected", False)),
    ("added", "same", (*BY_HAND, "accepted", False)),
    ("added", "changed", (*BY_HAND, "accepted", False)),
    ("added", "gone", (*BY_HAND, "accepted", True)),
]


def decide(client, decision):
    """Decide on a finding in the admin, or add one; return its words."""
    row = Finding.objects.get(quote=CALM)
    match decision:
        case "accepted":
            act(client, "finding", "accept_selected", [row])
        case "rejected":
            act(client, "finding", "reject_selected", [row])
        case "edited":
            save(client, row, topic="turnout")
        case "added":
            values = {"topic": "observation", "assessment": "neutral", "quote": ADDED}
            add(client, "finding", statement=Statement.objects.get().pk, **values)
            return ADDED
    return CALM


@pytest.mark.parametrize(("decision", "later", "stands"), CELLS)
def test_what_stands_after_the_next_load(admin_site, decision, later, stands):
    store_statement(source(), reading())
    words = decide(admin_site, decision)
    text, findings = LATER[later]
    for _ in range(2):
        store_statement(source(text), reading(text, findings=findings))
        row = Finding.objects.filter(quote=words).order_by("pk").first()
        assert (row and (row.topic, row.assessment, row.review_state, row.is_stale)) == stands
