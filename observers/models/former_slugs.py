"""Addresses that records once had, so that links to them still lead to the record."""

from django.db import models, transaction

from observers.models.elections import Election
from observers.models.missions import Mission
from observers.models.organisations import Organisation
from observers.models.people import Person

Addressed = Election | Mission | Organisation | Person


class FormerSlug(models.Model):
    """A slug that one record of a kind ("mission", "election", "organisation", "person") had before."""

    kind = models.CharField(max_length=16)
    slug = models.SlugField(max_length=200)
    record_id = models.BigIntegerField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["kind", "slug"], name="former_slug_once")]

    def __str__(self) -> str:
        return f"{self.kind}: {self.slug}"


def change_slug(record: Addressed, slug: str) -> None:
    """Give a record a new slug and let the old one lead to it; a slug that another record has is refused.

    Raises IntegrityError in that case, and changes nothing.
    """
    with transaction.atomic():
        _lead(record, record.slug, record.pk)
        FormerSlug.objects.filter(kind=_kind(record), slug=slug).delete()
        record.slug = slug
        record.save(update_fields=["slug"])


def hand_over_slugs(record: Addressed, heir: Addressed) -> None:
    """Let the slug of a record, and those it had before, lead to another of its kind that takes its place."""
    with transaction.atomic():
        FormerSlug.objects.filter(kind=_kind(record), record_id=record.pk).update(record_id=heir.pk)
        _lead(record, record.slug, heir.pk)


def was_slug(model: type[models.Model], slug: str) -> bool:
    """Tell whether a record of this kind had the slug before: links to it are out in the world."""
    return FormerSlug.objects.filter(kind=model._meta.model_name, slug=slug).exists()


def _lead(record: Addressed, slug: str, to: int) -> None:
    FormerSlug.objects.update_or_create(kind=_kind(record), slug=slug, defaults={"record_id": to})


def _kind(record: Addressed) -> str:
    return str(record._meta.model_name)
