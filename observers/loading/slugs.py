"""Address parts: made once from the words of a record and never changed by a load."""

from collections.abc import Sequence
from datetime import date

from django.db.models import Model, QuerySet
from django.utils.text import slugify

from observers.countries import country_name
from observers.models import was_slug
from observers.vocabulary import ElectionType


def free_slug(words: str, rows: QuerySet[Model], longest: int) -> str:
    """Return an address part for `words` that no row has or had: "adil-tursunov", then "adil-tursunov-2"."""
    base = slugify(words.replace("ı", "i"))[: longest - 6].strip("-") or "unnamed"
    slug, number = base, 1
    while rows.filter(slug=slug).exists() or was_slug(rows.model, slug):
        number += 1
        slug = f"{base}-{number}"
    return slug


def election_words(country: str, day: date | None, types: Sequence[ElectionType]) -> str:
    """Return what an election's address is made of: "Kazakhstan 2022-11-20 presidential"."""
    where = country_name(country) or "unknown-state"
    return " ".join([where, day.isoformat() if day else "undated", *types])
