"""`manage.py load_fixtures`: the reference rows of `fixtures/`."""

from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand

from observers.loading import load_organisations
from observers.management.setting_up import require_tables


class Command(BaseCommand):
    """Adds the known organisations and refreshes those no curator has edited."""

    help = "Load the reference rows of fixtures/: organisations and their names. What a curator has edited stays."

    def handle(self, *args: Any, **options: Any) -> None:
        require_tables()
        created, updated = load_organisations(settings.FIXTURE_DIRS[0] / "organisations.json")
        self.stdout.write(f"organisations: {created} created, {updated} updated")
