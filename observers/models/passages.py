"""Evidence and review: what every row read from a statement shares."""

from django.db import models
from django.db.models import F, Q
from django.db.models.functions import Length

from observers.spans import Span
from observers.vocabulary import Origin, ReviewState, StaleReason


class Reviewed(models.Model):
    """A row that a curator may accept or reject, and that a later load may find to be out of date."""

    review_state = models.CharField(max_length=12, choices=ReviewState.choices(), default=ReviewState.UNREVIEWED)
    is_stale = models.BooleanField(
        "stale",
        default=False,
        help_text="The text or the reading has changed since a curator decided; the row is kept and wants a look.",
    )
    origin = models.CharField(max_length=8, choices=Origin.choices(), default=Origin.READ)

    class Meta:
        abstract = True


class Curated(models.Model):
    """A record whose fields, once a curator has edited them, no load changes again."""

    curated_fields = models.JSONField(
        default=list, blank=True, help_text="Names of the fields a curator has edited; no load changes these."
    )

    class Meta:
        abstract = True


class Passage(Reviewed):
    """A stored span of a statement with the exact words it covers, and the rule that read them.

    `start` and `end` are blank only where a curator added the row without a passage; then `quote` is blank as well.
    """

    statement = models.ForeignKey(
        "observers.Statement", on_delete=models.PROTECT, null=True, blank=True, related_name="%(class)ss"
    )
    start = models.PositiveIntegerField(null=True, blank=True)
    end = models.PositiveIntegerField(null=True, blank=True)
    quote = models.TextField(blank=True)
    rule = models.CharField(max_length=60, blank=True, help_text="The rule that read the row; see docs/extraction.md.")
    key = models.CharField(max_length=64, help_text="Stable identity of the row, made from the raw text.")
    as_read = models.JSONField(default=dict, blank=True, help_text="The values as the reader gave them.")
    stale_reason = models.CharField(
        max_length=16,
        choices=StaleReason.choices(),
        blank=True,
        editable=False,
        help_text="Why the row was last marked stale; it stays when a curator takes the mark away.",
    )

    class Meta:
        abstract = True

    @property
    def record_anchor(self) -> str:
        """Return the address of the record within those of its statement: "finding-0c81d7fe"."""
        return f"{self._meta.model_name}-{self.key[:8]}"

    @property
    def anchor(self) -> str:
        """Return the address on the page of the mission: of the sentence the passage begins in, "s3f9ac1-p4s2".

        A row whose words are not on the page has that of the record: "finding-0c81d7fe".
        """
        if self.start is None or self.statement is None or self.statement.replaced_by_id:
            return self.record_anchor
        return self.statement.anchor_at(self.start)

    @property
    def span(self) -> Span | None:
        """Return the span of the passage, or None where a curator added the row without one."""
        return None if self.start is None or self.end is None else Span(self.start, self.end)

    @property
    def why_stale(self) -> str:
        """Return why the row wants another look, one sentence; "" where it wants none or nobody noted why."""
        return str(StaleReason(self.stale_reason).definition) if self.is_stale and self.stale_reason else ""


def passage_index(model: str) -> models.Index:
    """Return the index that counts what is undecided, statement by statement, without reading the rows."""
    return models.Index(fields=["statement", "review_state", "is_stale", "start"], name=f"{model}_review")


def passage_constraints(model: str) -> list[models.CheckConstraint]:
    """Return the constraints every passage obeys: a real span whose quote has its length, or a curator's row."""
    without = Q(start__isnull=True, end__isnull=True, quote="", origin=Origin.CURATOR)
    return [
        models.CheckConstraint(
            name=f"{model}_end_after_start",
            condition=Q(start__isnull=False, end__isnull=False, end__gt=F("start")) | without,
        ),
        models.CheckConstraint(
            name=f"{model}_quote_fills_span",
            condition=Q(statement__isnull=False, end=F("start") + Length("quote")) | without,
        ),
    ]
