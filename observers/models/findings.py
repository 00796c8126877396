"""Findings of missions."""

from django.db import models
from django.urls import reverse

from observers.models.history import History
from observers.models.missions import Mission
from observers.models.passages import Passage, passage_constraints, passage_index
from observers.vocabulary import Assessment, Topic


class Finding(Passage):
    """A sentence in which the mission states an observation, a judgement or a recommendation.

    `order` counts the findings of a mission in the order of its texts.
    """

    mission = models.ForeignKey(Mission, on_delete=models.PROTECT, related_name="findings")
    topic = models.CharField(max_length=32, choices=Topic.choices(), db_index=True)
    assessment = models.CharField(max_length=16, choices=Assessment.choices(), db_index=True)
    order = models.PositiveIntegerField(default=0)

    history = History(no_db_index=["statement", "mission", "topic", "assessment"])

    class Meta:
        ordering = ["mission", "order", "pk"]
        indexes = [passage_index("finding")]
        constraints = [
            models.UniqueConstraint(fields=["statement", "key"], name="finding_key_once"),
            *passage_constraints("finding"),
        ]

    def __str__(self) -> str:
        return self.quote

    def get_absolute_url(self) -> str:
        return f"{reverse('mission-page', args=[self.mission.slug])}#{self.anchor}"
