"""Problems of a reading that a curator has settled."""

import hashlib
from collections.abc import Mapping
from typing import Any

from django.conf import settings
from django.db import models

from observers.models.history import History
from observers.models.statements import Statement


class SettledProblem(models.Model):
    """One thing the reader could not settle and a person did: who, when, and how.

    `key` names the problem by what it says and the words it is about, so that it stays settled when the statement is
    read again, and in a new version of its text.
    """

    statement = models.ForeignKey(Statement, on_delete=models.CASCADE, related_name="settled_problems")
    key = models.CharField(max_length=32)
    message = models.TextField()
    note = models.TextField(blank=True)
    settled_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+")
    settled_at = models.DateTimeField(auto_now_add=True)

    history = History()

    class Meta:
        ordering = ["pk"]
        constraints = [models.UniqueConstraint(fields=["statement", "key"], name="problem_settled_once")]

    def __str__(self) -> str:
        return self.message


def problem_key(problem: Mapping[str, Any], text: str) -> str:
    """Return what a problem is known by, wherever in its text the words stand that it is about."""
    words = text[problem["start"] : problem["end"]] if problem.get("end") else ""
    said = "\n".join([problem["code"], problem["message"], words])
    return hashlib.sha256(said.encode()).hexdigest()[:32]
