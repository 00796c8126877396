"""The page that says how to cite a mission, its statements, or one passage."""

from typing import Any

from django.http import Http404

from observers.exports import (
    NoSuchPassage,
    cite_mission,
    cite_passage,
    cite_statement,
    passage_sentences,
    passage_statement,
)
from observers.models import Mission, Statement
from observers.querying.citable import citable_statements, statement_of_passage
from observers.templatetags.citing import citation_context, site_of
from observers.views.moved import RecordPageView
from observers.views.publication import AnswersGone, find_citable_mission


class CitePageView(AnswersGone, RecordPageView):
    """How to cite a mission and its statements; with `?passage=` a paragraph or a sentence."""

    kind = "mission"
    template_name = "observers/cite_page.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        passage = self.request.GET.get("passage", "")
        mission = find_citable_mission(kwargs["slug"])
        try:
            shown = self._passage(mission, passage) if passage else self._whole(mission)
        except (NoSuchPassage, Statement.DoesNotExist) as missing:
            raise Http404 from missing
        return super().get_context_data(mission=mission, passage=passage, **shown, **kwargs)

    def _whole(self, mission: Mission) -> dict[str, Any]:
        site = site_of(self.request)
        statements = citable_statements().filter(mission=mission)
        return {
            "citation": citation_context(cite_mission(mission, site), "mission-cite", mission.slug),
            "statements": [
                (statement, citation_context(cite_statement(statement, site), "statement-cite", statement.sha256))
                for statement in statements
            ],
        }

    def _passage(self, mission: Mission, passage: str) -> dict[str, Any]:
        statement = statement_of_passage(mission, passage_statement(passage))
        cited = cite_passage(statement, passage, site_of(self.request))
        return {
            "cited": cited,
            "citation": citation_context(cited, "mission-cite", mission.slug, passage),
            "parts": passage_sentences(statement, passage),
        }
