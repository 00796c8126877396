"""Organisations that send observers, and the names they are or were known by."""

from django.db import models
from django.urls import reverse

from observers.models.history import History
from observers.models.passages import Curated
from observers.vocabulary import OrganisationKind, ReviewState


class OrganisationManager(models.Manager["Organisation"]):
    """Organisations by natural key, so that fixtures name them by slug."""

    def get_by_natural_key(self, slug: str) -> "Organisation":
        """Return the organisation with this slug."""
        return self.get(slug=slug)


class Organisation(Curated):
    """A body that observes elections: "ots", Organization of Turkic States.

    An organisation first met in a statement is stored unreviewed: it is proposed to the curators, not dropped.
    """

    slug = models.SlugField(max_length=80, unique=True)
    name = models.CharField(max_length=200)
    abbreviation = models.CharField(max_length=40, blank=True)
    kind = models.CharField(max_length=24, choices=OrganisationKind.choices(), default=OrganisationKind.UNKNOWN)
    website = models.URLField(blank=True)
    wikidata_id = models.CharField("Wikidata id", max_length=16, blank=True)
    description = models.TextField(blank=True)
    review_state = models.CharField(max_length=12, choices=ReviewState.choices(), default=ReviewState.UNREVIEWED)

    objects = OrganisationManager()

    history = History()

    class Meta:
        ordering = ["name"]

    def __str__(self) -> str:
        return self.name

    def get_absolute_url(self) -> str:
        return reverse("organisation-page", args=[self.slug])

    def natural_key(self) -> tuple[str]:
        return (self.slug,)

    @property
    def short_name(self) -> str:
        """Return the abbreviation where there is one, else the name: what fits a table."""
        return self.abbreviation or self.name


class OrganisationNameManager(models.Manager["OrganisationName"]):
    """Other names by natural key: the organisation's slug and the name."""

    def get_by_natural_key(self, slug: str, name: str) -> "OrganisationName":
        """Return the name `name` of the organisation with this slug."""
        return self.get(organisation__slug=slug, name=name)


class OrganisationName(models.Model):
    """Another or former name or abbreviation, with the years it was held: Turkic Council, 2009 to 2021."""

    organisation = models.ForeignKey(Organisation, on_delete=models.CASCADE, related_name="other_names")
    name = models.CharField(max_length=200)
    is_former = models.BooleanField(default=False)
    from_year = models.PositiveSmallIntegerField(null=True, blank=True)
    to_year = models.PositiveSmallIntegerField(null=True, blank=True)

    objects = OrganisationNameManager()

    history = History()

    class Meta:
        ordering = ["from_year", "name"]
        constraints = [models.UniqueConstraint(fields=["organisation", "name"], name="organisation_name_once")]

    def __str__(self) -> str:
        return self.name

    def natural_key(self) -> tuple[str, str]:
        return (self.organisation.slug, self.name)

    natural_key.dependencies = ["observers.organisation"]  # type: ignore[attr-defined]
