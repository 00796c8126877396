"""Result lists as files: exactly what the filters show, all pages, streamed."""

from collections.abc import Callable, Iterator, Mapping

from django.http import Http404, HttpRequest, QueryDict, StreamingHttpResponse
from django.http.response import HttpResponseBase
from django.utils import timezone
from django.views import View

from observers.exports import (
    COLUMNS,
    FORMATS,
    make_citations,
    make_rows,
    write_bibtex,
    write_csv,
    write_json,
    write_ris,
)
from observers.exports.refusal import refusal
from observers.querying import Selection, select_elections, select_findings, select_meetings, select_missions
from observers.templatetags.citing import site_of

SELECT: Mapping[str, Callable[[QueryDict], Selection]] = {
    "missions": select_missions,
    "findings": select_findings,
    "meetings": select_meetings,
    "elections": select_elections,
}
CONTENT_TYPES = {
    "csv": "text/csv; charset=utf-8",
    "json": "application/json",
    "bib": "application/x-bibtex; charset=utf-8",
    "ris": "application/x-research-info-systems; charset=utf-8",
}


class ExportView(View):
    """Sends the list that the parameters ask for as a file."""

    http_method_names = ["get", "head", "options"]
    kind = ""

    def get(self, request: HttpRequest, suffix: str) -> HttpResponseBase:
        """Answer with the file, under the name of the list, or with what of the parameters cannot be read."""
        if suffix not in FORMATS:
            raise Http404
        selection = SELECT[self.kind](request.GET)
        if selection.notices:
            return refusal(selection.notices)
        return StreamingHttpResponse(
            _lines(self.kind, suffix, selection, site_of(request)),
            content_type=CONTENT_TYPES[suffix],
            headers={"Content-Disposition": f'attachment; filename="{self.kind}.{suffix}"'},
        )


def _lines(kind: str, suffix: str, selection: Selection, site: str) -> Iterator[str]:
    if suffix == "csv":
        return write_csv(COLUMNS[kind], make_rows(kind, selection.rows, site))
    if suffix == "json":
        return write_json(make_rows(kind, selection.rows, site))
    citations = make_citations(kind, selection.rows, site)
    return {"bib": write_bibtex, "ris": write_ris}[suffix](citations, timezone.localdate())
