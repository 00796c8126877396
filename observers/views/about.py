"""About the archive: what is in it, how its records are made, the words it sorts them by, and whom it serves."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.conf import settings
from django.utils.translation import gettext_lazy as _
from django.views.generic import TemplateView

from observers.querying.facets import Label
from observers.vocabulary import Assessment, Counterpart, ElectionType, ReviewState, StatementKind, Term, Topic


@dataclass(frozen=True, slots=True)
class TermList:
    """One closed list; its terms are values of `parameter` in the list of records called `listed`, "" where none is."""

    anchor: str
    heading: Label
    terms: Iterable[Term]
    listed: str = ""
    parameter: str = ""


TERM_LISTS = [
    TermList("topics", _("Topics of findings"), list(Topic), "finding-list", "topic"),
    TermList("assessments", _("Assessments of findings"), list(Assessment), "finding-list", "assessment"),
    TermList("counterparts", _("Whom missions meet"), list(Counterpart), "meeting-list", "counterpart"),
    TermList("election-types", _("Types of election"), list(ElectionType), "election-list", "election_type"),
    TermList("statement-kinds", _("Kinds of statement"), list(StatementKind)),
    TermList("review-states", _("What a curator has decided"), list(ReviewState)),
]


class AboutView(TemplateView):
    """Explains the archive."""

    template_name = "observers/about.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(contact=settings.CONTACT_ADDRESS, **kwargs)


class GlossaryView(TemplateView):
    """Defines every term of the closed lists; terms that records can be listed by lead to them."""

    template_name = "observers/glossary.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(lists=TERM_LISTS, **kwargs)


class AccessibilityView(TemplateView):
    """Says for whom the site works, what was tested, and what is known not to work."""

    template_name = "observers/accessibility.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(contact=settings.CONTACT_ADDRESS, **kwargs)
