"""Meetings a mission held."""

from django.db import models
from django.urls import reverse

from observers.models.history import History
from observers.models.missions import Mission
from observers.models.passages import Passage, passage_constraints, passage_index
from observers.models.people import Person
from observers.vocabulary import Counterpart


class Meeting(Passage):
    """One person, or one body where no person is named, whom a mission met; dates blank where the text gives none."""

    mission = models.ForeignKey(Mission, on_delete=models.PROTECT, related_name="meetings")
    person = models.ForeignKey(Person, on_delete=models.PROTECT, null=True, blank=True, related_name="meetings")
    name = models.CharField("name as written", max_length=200, blank=True)
    role = models.CharField("role as written", max_length=300, blank=True)
    institution = models.CharField("institution as written", max_length=300, blank=True)
    counterpart = models.CharField(max_length=24, choices=Counterpart.choices(), db_index=True)
    start_date = models.DateField(null=True, blank=True, db_index=True)
    end_date = models.DateField(null=True, blank=True)

    history = History(no_db_index=["statement", "mission", "person", "counterpart", "start_date"])

    class Meta:
        ordering = ["mission", "start", "pk"]
        indexes = [passage_index("meeting")]
        constraints = [
            models.UniqueConstraint(fields=["statement", "key"], name="meeting_key_once"),
            *passage_constraints("meeting"),
        ]

    def __str__(self) -> str:
        return ", ".join(filter(None, [self.name, self.role, self.institution]))

    def get_absolute_url(self) -> str:
        return f"{reverse('mission-page', args=[self.mission.slug])}#{self.anchor}"
