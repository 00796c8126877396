"""Citations of a mission, a statement or a passage, as files for reference managers."""

from abc import ABC, abstractmethod

from django.http import Http404, HttpRequest, HttpResponse
from django.utils import timezone
from django.views import View

from observers.exports import (
    Citation,
    NoSuchPassage,
    cite_mission,
    cite_passage,
    cite_statement,
    passage_statement,
    write_bibtex,
    write_csl,
    write_ris,
)
from observers.models import Statement
from observers.querying.citable import statement_of_passage
from observers.templatetags.citing import site_of
from observers.views.exports import CONTENT_TYPES
from observers.views.moved import LeadsOn
from observers.views.publication import AnswersGone, find_citable_mission, find_citable_statement

_WRITERS = {"bib": write_bibtex, "ris": write_ris, "json": write_csl}
_CONTENT_TYPES = {**CONTENT_TYPES, "json": "application/vnd.citationstyles.csl+json"}


class CitationView(ABC, AnswersGone, View):
    """Sends one citation; `?passage=p4s2` cites a sentence, `?passage=p4` a paragraph."""

    http_method_names = ["get", "head", "options"]

    def get(self, request: HttpRequest, suffix: str, **kwargs: str) -> HttpResponse:
        """Answer with the citation as a file."""
        if suffix not in _WRITERS:
            raise Http404
        try:
            citation = self.cite(request.GET.get("passage", ""), site_of(request), **kwargs)
        except (NoSuchPassage, Statement.DoesNotExist) as missing:
            raise Http404 from missing
        return HttpResponse(
            "".join(_WRITERS[suffix]([citation], timezone.localdate())),
            content_type=_CONTENT_TYPES[suffix],
            headers={"Content-Disposition": f'attachment; filename="{citation.key}.{suffix}"'},
        )

    @abstractmethod
    def cite(self, passage: str, site: str, **kwargs: str) -> Citation:
        """Return the citation of the record, or of a passage of it."""


class MissionCitationView(LeadsOn, CitationView):
    """Cites a mission; passages are addressed as on its page."""

    kind = "mission"

    def cite(self, passage: str, site: str, **kwargs: str) -> Citation:
        """Return the citation; raises what `CitationView.get` answers with 404."""
        mission = find_citable_mission(kwargs["slug"])
        if not passage:
            return cite_mission(mission, site)
        return cite_passage(statement_of_passage(mission, passage_statement(passage)), passage, site)


class StatementCitationView(CitationView):
    """Cites a statement."""

    def cite(self, passage: str, site: str, **kwargs: str) -> Citation:
        """Return the citation; raises what `CitationView.get` answers with 404."""
        statement = find_citable_statement(kwargs["sha256"])
        return cite_passage(statement, passage, site) if passage else cite_statement(statement, site)
