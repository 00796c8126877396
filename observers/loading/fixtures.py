"""Reference rows from `fixtures/`: what is missing is added, what a curator has edited is left alone."""

import json
from pathlib import Path
from typing import Any

from observers.extraction import KnownOrganisation
from observers.models import Organisation, OrganisationName


def load_organisations(path: Path) -> tuple[int, int]:
    """Bring the organisations in line with a fixture; return how many were created and how many updated.

    Unlike Django's `loaddata`, which writes over every field of an existing row, this leaves curated fields alone.
    """
    created = updated = 0
    for fields in _rows(path, "observers.organisation"):
        organisation, is_new = Organisation.objects.get_or_create(slug=fields["slug"], defaults=fields)
        created += is_new
        updated += not is_new and _refresh(organisation, fields)
    for fields in _rows(path, "observers.organisationname"):
        _add_name(Organisation.objects.get_by_natural_key(*fields.pop("organisation")), fields)
    return created, updated


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
