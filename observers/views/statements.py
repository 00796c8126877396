"""Statements: the file as received."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.utils.http import content_disposition_header
from django.views import View

from observers.models import Statement
from observers.views.publication import AnswersGone, check_may_preview


class StatementOriginalView(AnswersGone, View):
    """Sends the bytes of a statement as they were received, never to be shown as a page."""

    http_method_names = ["get", "head", "options"]

    def get(self, request: HttpRequest, sha256: str) -> HttpResponse:
        """Answer with the file under the name it came with."""
        files = Statement.objects.select_related("mission__organisation").defer("text")
        statement = get_object_or_404(files, sha256=sha256)
        self.is_preview = not statement.mission.is_public
        if self.is_preview:
            check_may_preview(request, statement.mission)
        headers = {
            "Content-Disposition": content_disposition_header(True, statement.source_name) or "attachment",
            "X-Content-Type-Options": "nosniff",
            "ETag": f'"{statement.sha256}"',
        }
        return HttpResponse(bytes(statement.original), content_type="application/octet-stream", headers=headers)
