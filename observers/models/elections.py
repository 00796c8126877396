"""Elections and the votes held in them."""

from django.db import models
from django.urls import reverse

from observers.countries import country_name
from observers.models.history import History
from observers.models.passages import Curated
from observers.vocabulary import ElectionType


class Election(Curated):
    """One election in one state: Kazakhstan, early presidential, 20 November 2022.

    `country` is an ISO 3166-1 alpha-2 code. Dates are blank where no statement gives them; such an election belongs
    to the one statement it was read from, because nothing says that two undated votes are the same.
    """

    slug = models.SlugField(max_length=160, unique=True)
    title = models.CharField(max_length=300)
    country = models.CharField(max_length=2, blank=True, db_index=True)
    is_early = models.BooleanField("early", default=False)
    start_date = models.DateField(null=True, blank=True, db_index=True)
    end_date = models.DateField(null=True, blank=True)

    history = History()

    class Meta:
        ordering = [models.F("start_date").desc(nulls_last=True), "slug"]
        constraints = [
            models.CheckConstraint(
                name="election_ends_after_start",
                condition=models.Q(end_date__isnull=True) | models.Q(end_date__gte=models.F("start_date")),
            )
        ]

    def __str__(self) -> str:
        return self.title

    def get_absolute_url(self) -> str:
        return reverse("election-page", args=[self.slug])

    @property
    def country_name(self) -> str:
        """Return the English name of the host state, or "" where it is not known."""
        return country_name(self.country)

    @property
    def types(self) -> list[ElectionType]:
        """Return what was voted on, in the order of the closed list; prefetch `votes` for lists."""
        held = {vote.type for vote in self.votes.all()}
        return [term for term in ElectionType if term.value in held]


class Vote(models.Model):
    """One of the votes held in an election: a day may hold a parliamentary and a local one."""

    election = models.ForeignKey(Election, on_delete=models.CASCADE, related_name="votes")
    type = models.CharField(max_length=16, choices=ElectionType.choices(), db_index=True)

    history = History()

    class Meta:
        ordering = ["type"]
        constraints = [models.UniqueConstraint(fields=["election", "type"], name="vote_once_per_election")]

    def __str__(self) -> str:
        return self.get_type_display()
