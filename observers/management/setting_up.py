"""Whether the database is ready for a command."""

from django.core.management.base import CommandError
from django.db import connection
from django.db.migrations.executor import MigrationExecutor


def require_tables() -> None:
    """Raise `CommandError` where migrations are missing, before a command fails on each row for the same reason."""
    executor = MigrationExecutor(connection)
    if executor.migration_plan(executor.loader.graph.leaf_nodes()):
        raise CommandError("the database has not been set up for this version: run `manage.py migrate` first")
