"""`manage.py check_archive`: every stored passage against its text."""

import sys
from typing import Any

from django.core.management.base import BaseCommand

from observers.loading import check_archive
from observers.management.setting_up import require_tables


class Command(BaseCommand):
    """Reads all passages and files again; prints one line for each that is broken, and a count."""

    help = "Compare every stored passage with the text it quotes, and every file with its hash. Exits 1 on a fault."

    def handle(self, *args: Any, **options: Any) -> None:
        require_tables()
        checked = broken = 0
        for item in check_archive():
            checked += 1
            if item.fault:
                broken += 1
                self.stdout.write(f"{item.name}: {item.fault}")
        self.stdout.write(f"{checked} checked, {broken} broken")
        if broken:
            sys.exit(1)
