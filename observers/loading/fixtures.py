"""Reference rows from `fixtures/`: what is missing is added, what a curator has edited is left alone."""

import json
from pathlib import Path
from typing import Any

from django.db.models import Q

from observers.extraction import KnownOrganisation
from observers.models import FormerSlug, Organisation, OrganisationName, recorded_as

# How the history names what a load of the reference rows has changed.
LOADED = "load_fixtures"


def load_organisations(path: Path) -> tuple[int, int]:
    """Bring the organisations in line with a fixture; return how many were created and how many updated.

    Unlike Django's `loaddata`, which writes over every field of an existing row, this leaves curated fields alone.
    """
    with recorded_as(LOADED):
        created, updated = _load_rows(_rows(path, "observers.organisation"))
        for fields in _rows(path, "observers.organisationname"):
            organisation = _find(*fields.pop("organisation"))
            if organisation is not None:
                _add_name(organisation, fields)
    return created, updated


def _load_rows(rows: list[dict[str, Any]]) -> tuple[int, int]:
    created = updated = 0
    for fields in rows:
        organisation = _find(fields["slug"])
        if organisation is None:
            Organisation.objects.create(**fields)
            created += 1
        elif organisation.slug == fields["slug"]:
            updated += _refresh(organisation, fields)
    return created, updated


def _find(slug: str) -> Organisation | None:
    """Return the organisation with this slug, or the one that another with it was merged into."""
    merged = FormerSlug.objects.filter(kind="organisation", slug=slug).values("record_id")
    return Organisation.objects.filter(Q(slug=slug) | Q(pk__in=merged)).order_by("pk").first()


def organisations_of(path: Path) -> list[KnownOrganisation]:
    """Return the organisations of a fixture as extraction wants them, for a dry run on an archive not yet set up."""
    names: dict[str, list[str]] = {}
    for row in _rows(path, "observers.organisationname"):
        names.setdefault(row["organisation"][0], []).append(row["name"])
    return [
        KnownOrganisation(row["slug"], row["name"], row["abbreviation"], tuple(names.get(row["slug"], ())))
        for row in _rows(path, "observers.organisation")
    ]


def _rows(path: Path, model: str) -> list[dict[str, Any]]:
    return [dict(row["fields"]) for row in json.loads(path.read_text(encoding="utf-8")) if row["model"] == model]


def _refresh(organisation: Organisation, fields: dict[str, Any]) -> bool:
    changed = [
        name
        for name, value in fields.items()
        if name not in organisation.curated_fields and getattr(organisation, name) != value
    ]
    for name in changed:
        setattr(organisation, name, fields[name])
    if changed:
        organisation.save(update_fields=changed)
    return bool(changed)


def _add_name(organisation: Organisation, fields: dict[str, Any]) -> None:
    if "other_names" not in organisation.curated_fields:
        OrganisationName.objects.get_or_create(organisation=organisation, name=fields["name"], defaults=fields)
