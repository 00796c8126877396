"""The pages of a record's history: what was changed, an earlier state put back, a change or a deletion undone."""

from collections.abc import Callable
from typing import Any
from uuid import UUID

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import URLPattern, path, reverse

from observers.admin.bases import Admin
from observers.admin.changes import entries_of
from observers.admin.reverting import form_of, put_back
from observers.loading import LOADED, CannotUndo, changes_between, described, touched_by, undo

_MOST = 100


class HistoryAdmin(Admin):
    """Admin of records whose history can be read by all who may see the record, and undone by those who may edit it."""

    def get_urls(self) -> list[URLPattern]:
        """Add the pages of the history before Django's own addresses, which take any word for a number."""
        names = self.opts
        wrap = self.admin_site.admin_view
        own: list[tuple[str, Callable[..., HttpResponse], str]] = [
            ("deleted/", self.deleted_view, "deleted"),
            ("undo/<uuid:batch>/", self.undo_view, "undo"),
            ("<path:object_id>/history/<int:history_id>/", self.revert_view, "revert"),
        ]
        return [
            *(path(at, wrap(view), name=f"{names.app_label}_{names.model_name}_{name}") for at, view, name in own),
            *super().get_urls(),
        ]

    def history_view(self, request: HttpRequest, object_id: str, extra_context: Any = None) -> HttpResponse:
        """Show every state of a record, the latest first."""
        record = self._record(request, object_id)
        if not self.has_view_or_change_permission(request, record):
            raise PermissionDenied
        return self._page(
            request,
            "history",
            record,
            title=f"History: {record}",
            entries=entries_of(self.model, record.pk),
            may_change=self.has_change_permission(request, record),
            may_undo=self.has_delete_permission(request),
            loaded=LOADED,
        )

    def revert_view(self, request: HttpRequest, object_id: str, history_id: int) -> HttpResponse:
        """Show what putting back an earlier state would change; carry it out when confirmed."""
        record = self._record(request, object_id)
        if not self.has_change_permission(request, record):
            raise PermissionDenied
        states = self.model.history
        state, latest = states.filter(id=record.pk, history_id=history_id).first(), states.filter(id=record.pk).first()
        if state is None or latest is None:
            raise Http404
        form = form_of(self, request, record, state)
        if request.method == "POST" and request.POST.get("latest") != str(latest.history_id):
            messages.error(request, "Somebody has changed the record in the meantime. Look again at what would change.")
        elif request.method == "POST" and form.is_valid():
            put_back(self, request, form, state)
            self.log_change(request, record, f"Put back as of {state.history_date:%Y-%m-%d %H:%M} UTC.")
            messages.success(request, "The earlier state is in force again.")
            return HttpResponseRedirect(self._address("history", record.pk))
        context = {"state": state, "latest": latest.history_id, "form": form, "title": f"Put back: {record}"}
        return self._page(request, "revert", record, changes=changes_between(latest, state), **context)

    def deleted_view(self, request: HttpRequest) -> HttpResponse:
        """List what people have deleted and nobody has brought back."""
        if not self.has_view_or_change_permission(request):
            raise PermissionDenied
        gone = self.model.history.filter(history_type="-").exclude(history_change_reason=LOADED)
        gone = gone.exclude(id__in=self.model._default_manager.values("pk")).select_related("history_user")
        context = {"states": gone[:_MOST], "may_undo": self.has_delete_permission(request)}
        return self._page(request, "deleted", None, title=f"Deleted {self.opts.verbose_name_plural}", **context)

    def undo_view(self, request: HttpRequest, batch: UUID) -> HttpResponse:
        """Show all that was changed together; take it back when confirmed."""
        if not self.has_delete_permission(request):
            raise PermissionDenied
        touched = touched_by(batch)
        if not touched:
            raise Http404
        if request.method == "POST":
            try:
                messages.success(request, f"Undone: {undo(batch)} records are as they were.")
                return HttpResponseRedirect(reverse(f"admin:observers_{self.opts.model_name}_changelist"))
            except CannotUndo as reason:
                messages.error(request, str(reason))
        return self._page(request, "undo", None, title="Undo a change", steps=described(touched))

    def _record(self, request: HttpRequest, object_id: str) -> Any:
        record = self.get_object(request, object_id)
        if record is None:
            raise Http404
        return record

    def _address(self, page: str, *arguments: Any) -> str:
        return reverse(f"admin:{self.opts.app_label}_{self.opts.model_name}_{page}", args=arguments)

    def _page(self, request: HttpRequest, name: str, record: Any, **context: Any) -> HttpResponse:
        """Return one of the project's own pages, with what every page of the admin needs."""
        common = {**self.admin_site.each_context(request), "opts": self.opts, "original": record}
        return TemplateResponse(request, f"admin/observers/{name}.html", {**common, **context})
