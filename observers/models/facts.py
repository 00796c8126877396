"""Facts: the passages behind the header of a mission."""

from django.db import models
from django.urls import reverse

from observers.models.history import History
from observers.models.passages import Passage, passage_constraints, passage_index
from observers.models.statements import Statement


class Fact(Passage):
    """Where one header field was read: "mission.observer_count", 4, from "4 officials".

    `field` is a name of the reading (docs/extraction.md lists them); `value` is what was read, as text: a date in
    ISO 8601, a country as its code, a closed-list value as its word. `is_approximate` marks "about 50".
    """

    statement = models.ForeignKey(Statement, on_delete=models.PROTECT, related_name="facts")
    field = models.CharField(max_length=40, db_index=True)
    value = models.TextField()
    is_approximate = models.BooleanField(default=False)

    history = History(no_db_index=["statement", "field"])

    class Meta:
        ordering = ["statement", "field", "start"]
        indexes = [passage_index("fact")]
        constraints = [
            models.UniqueConstraint(fields=["statement", "key"], name="fact_key_once"),
            *passage_constraints("fact"),
        ]

    def __str__(self) -> str:
        return f"{self.field}: {self.value}"

    @property
    def field_words(self) -> str:
        """Return the field in words: "mission: polling station count"."""
        return self.field.replace(".", ": ").replace("_", " ")

    def get_absolute_url(self) -> str:
        return f"{reverse('mission-page', args=[self.statement.mission.slug])}#{self.anchor}"
