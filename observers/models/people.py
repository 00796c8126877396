"""People whom missions met, and the spellings of their names."""

from django.db import models
from django.urls import reverse

from observers.models.history import History
from observers.models.passages import Curated
from observers.vocabulary import ReviewState


class Person(Curated):
    """Somebody a mission met, under the first spelling a statement used, without titles."""

    slug = models.SlugField(max_length=120, unique=True)
    name = models.CharField(max_length=200, unique=True)

    history = History()

    class Meta:
        ordering = ["name"]
        verbose_name_plural = "people"

    def __str__(self) -> str:
        return self.name

    def get_absolute_url(self) -> str:
        return reverse("person-page", args=[self.slug])


class PersonName(models.Model):
    """Another spelling that may belong to a person: Adil Tursynov beside Adil Tursunov.

    Unreviewed, it is a proposal on record: the person of that spelling, if there is one, stays a person of their own.
    Accepted, the spelling is this person's. Rejected, the two are known to be different people.
    """

    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="other_names")
    name = models.CharField(max_length=200, db_index=True)
    review_state = models.CharField(max_length=12, choices=ReviewState.choices(), default=ReviewState.UNREVIEWED)

    history = History()

    class Meta:
        ordering = ["name"]
        constraints = [models.UniqueConstraint(fields=["person", "name"], name="person_name_once")]

    def __str__(self) -> str:
        return self.name
