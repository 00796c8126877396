"""The groups of the people who work on the archive, and what each may do."""

from types import SimpleNamespace
from typing import Any

from django.apps.registry import Apps
from django.contrib.auth.management import create_permissions

CURATOR, EDITOR, ADMINISTRATOR = "Curator", "Editor", "Administrator"

_RECORDS = [
    "organisation",
    "organisationname",
    "election",
    "vote",
    "mission",
    "statement",
    "person",
    "personname",
    "meeting",
    "finding",
    "fact",
]
_PEOPLE = ["user", "group"]


def make_groups(apps: Apps, using: str = "default") -> None:
    """Store the three groups with their permissions; for a migration, which runs before permissions are made.

    Curators look, edit and add; editors also delete, merge (which deletes) and publish; administrators also say who
    belongs to which group. Permissions that somebody has given to a group besides stay.
    """
    for label in ("auth", "observers"):
        app: Any = SimpleNamespace(label=label, models_module=True, get_models=apps.get_app_config(label).get_models)
        create_permissions(app, verbosity=0, using=using, apps=apps)
    curating = _codenames(["view", "add", "change"], _RECORDS)
    editing = curating | _codenames(["delete"], _RECORDS) | {"publish_mission"}
    administering = editing | _codenames(["view", "add", "change", "delete"], _PEOPLE)
    for name, codenames in {CURATOR: curating, EDITOR: editing, ADMINISTRATOR: administering}.items():
        _give(apps, using, name, codenames)


def _codenames(deeds: list[str], models: list[str]) -> set[str]:
    return {f"{deed}_{model}" for deed in deeds for model in models}


def _give(apps: Apps, using: str, name: str, codenames: set[str]) -> None:
    group, _is_new = apps.get_model("auth", "Group").objects.using(using).get_or_create(name=name)
    every = apps.get_model("auth", "Permission").objects.using(using)
    held = every.filter(content_type__app_label__in=["auth", "observers"], codename__in=codenames)
    group.permissions.add(*held)
