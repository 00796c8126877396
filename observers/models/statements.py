"""Statements: the texts themselves."""

from functools import cached_property
from typing import Any

from django.db import models
from django.urls import reverse

from observers.anchors import sentence_anchor, statement_anchor
from observers.models.history import History
from observers.models.missions import Mission
from observers.models.passages import Curated
from observers.spans import Span, paragraph_spans
from observers.vocabulary import StatementKind


class RemovedText(models.Model):
    """The bytes and the text of a statement that a curator has deleted: to bring it back, and so that no load does."""

    sha256 = models.CharField(max_length=64, unique=True)
    original = models.BinaryField()
    text = models.TextField()

    def __str__(self) -> str:
        return self.sha256


class StatementHistory(History):
    """The history of statements, which keeps the text where a statement is deleted and copies it for no other state."""

    def pre_delete(self, instance: "Statement", **kwargs: Any) -> None:
        """Keep the bytes and the text."""
        super().pre_delete(instance, **kwargs)
        kept = {"original": instance.original, "text": instance.text}
        RemovedText.objects.update_or_create(sha256=instance.sha256, defaults=kept)


class Statement(Curated):
    """One document of a mission: the bytes as received and the canonical text that every passage points into.

    `text` is stored once and never changed afterwards. When the file behind a statement changes, the new words become
    a statement of their own and `replaced_by` leads from the old one to it.
    """

    mission = models.ForeignKey(Mission, on_delete=models.PROTECT, related_name="statements")
    kind = models.CharField(max_length=16, choices=StatementKind.choices(), default=StatementKind.STATEMENT)
    title = models.CharField(max_length=300, blank=True)
    issued_on = models.DateField(null=True, blank=True, db_index=True)
    language = models.CharField(max_length=8, default="en")
    source_name = models.CharField(max_length=255, db_index=True, help_text="The name of the file, without folders.")
    source_address = models.URLField(max_length=500, blank=True)
    original = models.BinaryField(help_text="The bytes as received.")
    sha256 = models.CharField("SHA-256", max_length=64, unique=True, help_text="Of the bytes as received.")
    text = models.TextField()
    words_sha256 = models.CharField(
        max_length=64, blank=True, db_index=True, editable=False, help_text="Of the words alone, to notice copies."
    )
    extraction_version = models.CharField(max_length=20)
    problems = models.JSONField(default=list, blank=True)
    open_problems = models.PositiveIntegerField(
        default=0, db_index=True, editable=False, help_text="How many of the problems no curator has settled."
    )
    replaced_by = models.OneToOneField(
        "self", on_delete=models.SET_NULL, null=True, blank=True, related_name="replaces"
    )
    added_at = models.DateTimeField(auto_now_add=True)

    history = StatementHistory(excluded_fields=["original", "text"], no_db_index=["open_problems"])

    class Meta:
        ordering = [models.F("issued_on").desc(nulls_last=True), "source_name"]

    def __str__(self) -> str:
        return self.title or self.source_name

    def get_absolute_url(self) -> str:
        return f"{reverse('mission-page', args=[self.mission.slug])}#{self.anchor}"

    @property
    def anchor(self) -> str:
        """Return the address of the statement on the page of its mission: "s3f9ac1"."""
        return statement_anchor(self.sha256)

    @cached_property
    def paragraphs(self) -> list[Span]:
        """Return the paragraphs of the text, which never changes."""
        return paragraph_spans(self.text)

    def anchor_at(self, position: int) -> str:
        """Return the address of the sentence at a position of the text: "s3f9ac1-p4s2"."""
        return f"{self.anchor}-{sentence_anchor(self.text, self.paragraphs, position)}"
