"""Missions: one organisation at one election."""

from datetime import date

from django.db import models
from django.urls import reverse

from observers.models.elections import Election
from observers.models.history import History
from observers.models.organisations import Organisation
from observers.models.passages import Curated
from observers.vocabulary import Publication, ReviewState


class Mission(Curated):
    """The observation of one election by one organisation, alone or with partners.

    Counts are the mission's own, never totals of the country; blank means that no statement gives them. `places` is a
    list of names as written; `composition` is the sentence that says who the observers were. The public sees a mission
    only while `publication` says so.
    """

    slug = models.SlugField(max_length=200, unique=True)
    organisation = models.ForeignKey(Organisation, on_delete=models.PROTECT, related_name="missions")
    partners = models.ManyToManyField(Organisation, blank=True, related_name="partnered_missions")
    election = models.ForeignKey(Election, on_delete=models.PROTECT, related_name="missions")
    title = models.CharField(max_length=300)
    head = models.CharField("head of mission", max_length=200, blank=True)
    head_role = models.CharField("role of the head", max_length=300, blank=True)
    start_date = models.DateField(null=True, blank=True)
    end_date = models.DateField(null=True, blank=True)
    observer_count = models.PositiveIntegerField("observers", null=True, blank=True)
    polling_station_count = models.PositiveIntegerField("polling stations", null=True, blank=True)
    composition = models.TextField(blank=True)
    places = models.JSONField(default=list, blank=True)
    publication = models.CharField(
        max_length=12, choices=Publication.choices(), default=Publication.DRAFT, editable=False
    )
    added_at = models.DateTimeField(auto_now_add=True, db_index=True)

    # Annotated where a list or a page of missions is asked for: the day its first statement was issued, and the words
    # of counts that are none exactly.
    first_issued_on: date | None
    observer_words: str | None
    station_words: str | None

    history = History(m2m_fields=["partners"])

    class Meta:
        ordering = [models.F("election__start_date").desc(nulls_last=True), "slug"]
        permissions = [("publish_mission", "Can publish and withdraw missions")]
        constraints = [
            models.UniqueConstraint(fields=["organisation", "election"], name="mission_once_per_election"),
            models.CheckConstraint(
                name="mission_ends_after_start",
                condition=models.Q(start_date__isnull=True)
                | models.Q(end_date__isnull=True)
                | models.Q(end_date__gte=models.F("start_date")),
            ),
        ]

    def __str__(self) -> str:
        return self.title

    @property
    def is_public(self) -> bool:
        """Tell whether the public may see the mission: it is published, and its organisation is one."""
        return self.publication == Publication.PUBLISHED and self.organisation.review_state != ReviewState.REJECTED

    def get_absolute_url(self) -> str:
        return reverse("mission-page", args=[self.slug])
