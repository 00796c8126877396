"""Problems of a statement, settled by a curator or opened again."""

from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import URLPattern, path, reverse

from observers.admin.bases import Admin
from observers.loading import reopen_problem, settle_problem
from observers.models import Statement


class ProblemsAdmin(Admin):
    """Admin of statements whose problems can be settled on the review page."""

    def get_urls(self) -> list[URLPattern]:
        view = self.admin_site.admin_view(self.problems_view)
        return [path("<int:pk>/problems/", view, name="observers_statement_problems"), *super().get_urls()]

    def problems_view(self, request: HttpRequest, pk: int) -> HttpResponse:
        """Settle the problem of this key with a note, or open it again; lead back to the list."""
        statement = Statement.objects.filter(pk=pk).first()
        if statement is None or request.method != "POST":
            raise Http404
        if not self.has_change_permission(request, statement):
            raise PermissionDenied
        try:
            _carry_out(request, statement)
        except ValueError as reason:
            messages.error(request, str(reason))
        return HttpResponseRedirect(f"{reverse('admin:observers_statement_review', args=[pk])}#problems")


def _carry_out(request: HttpRequest, statement: Statement) -> None:
    key = _written(request, "key")
    if request.POST.get("decision") == "reopen":
        reopen_problem(statement, key)
        messages.success(request, "The problem is open again.")
        return
    user: Any = request.user
    settle_problem(statement, key, _written(request, "note"), user)
    messages.success(request, "Settled: the problem leaves the queue.")


def _written(request: HttpRequest, name: str) -> str:
    """Return what stands in a field, without the one character that no text of a database may hold."""
    return request.POST.get(name, "").replace("\0", "").strip()
