"""Two records that are one: proposals with their evidence, a preview of the merge, and the merge itself."""

from collections import Counter
from collections.abc import Callable
from typing import Any

from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied
from django.db import IntegrityError
from django.db.models import ProtectedError, QuerySet
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect, QueryDict
from django.urls import URLPattern, path

from observers.admin.history import HistoryAdmin
from observers.loading import described, evidence, likenesses, merge, not_the_same, tried_merge

_PAIR = 2


class MergingAdmin(HistoryAdmin):
    """Admin of people, organisations and elections: records that statements name in more than one way."""

    actions = ["merge_selected"]

    def get_urls(self) -> list[URLPattern]:
        """Add the pages of proposals and merges before Django's own addresses."""
        names = self.opts
        own: list[tuple[str, Callable[..., HttpResponse]]] = [("likenesses", self.likenesses), ("merge", self.merge)]
        return [
            *(
                path(f"{name}/", self.admin_site.admin_view(view), name=f"{names.app_label}_{names.model_name}_{name}")
                for name, view in own
            ),
            *super().get_urls(),
        ]

    def changelist_view(self, request: HttpRequest, extra_context: Any = None) -> Any:
        tool = {"label": "May be the same", "address": self._address("likenesses")}
        return super().changelist_view(request, {"tools": [tool], **(extra_context or {})})

    def has_merge_permission(self, request: HttpRequest) -> bool:
        """Tell whether somebody may merge: whoever may delete, since one of the two is deleted."""
        return self.has_delete_permission(request)

    @admin.action(description="Merge two selected %(verbose_name_plural)s", permissions=["merge"])
    def merge_selected(self, request: HttpRequest, queryset: QuerySet[Any]) -> HttpResponse | None:
        """Lead to the preview of a merge of the two records of a selection; the older one stays."""
        chosen = list(queryset.order_by("pk")[: _PAIR + 1])
        if len(chosen) != _PAIR:
            self.message_user(request, "Select the two records to merge, no more and no fewer.", messages.WARNING)
            return None
        kept, gone = chosen
        return HttpResponseRedirect(self._merge_address(gone, kept))

    def likenesses(self, request: HttpRequest) -> HttpResponse:
        """List the pairs that may be one record; remember, when told, that a pair is two."""
        if not self.has_view_or_change_permission(request):
            raise PermissionDenied
        if request.method == "POST":
            self._tell_apart(request)
            return HttpResponseRedirect(self._address("likenesses"))
        pairs = [(pair, self._merge_address(pair.other, pair.one)) for pair in likenesses(self.model)]
        rights = {"may_merge": self.has_merge_permission(request), "may_change": self.has_change_permission(request)}
        title = f"{self.opts.verbose_name_plural} that may be the same".capitalize()
        return self._page(request, "likenesses", None, title=title, pairs=pairs, **rights)

    def merge(self, request: HttpRequest) -> HttpResponse:
        """Show what a merge moves; carry it out when confirmed."""
        if not self.has_merge_permission(request):
            raise PermissionDenied
        gone, kept = (self._chosen(request.GET.get(name, "")) for name in ("gone", "kept"))
        try:
            if request.method == "POST":
                return self._merged(request, gone, kept)
            with tried_merge(gone, kept) as touched:
                steps = described(touched)
        except (ValueError, IntegrityError, ProtectedError) as error:
            messages.error(request, f"These two cannot be merged: {error}")
            return HttpResponseRedirect(self._address("likenesses"))
        counts = Counter(f"{step.kind} {step.deed}" for step in steps)
        context = {"gone": gone, "kept": kept, "steps": steps, "counts": sorted(counts.items())}
        swapped = self._merge_address(kept, gone)
        return self._page(
            request, "merge", None, title="Merge", evidence=evidence(kept, gone), swapped=swapped, **context
        )

    def _merged(self, request: HttpRequest, gone: Any, kept: Any) -> HttpResponse:
        name = str(gone)
        merge(gone, kept)
        kept.refresh_from_db()
        self.log_change(request, kept, f"Merged “{name}” into it.")
        messages.success(request, f"“{name}” is now part of “{kept}”. Its history can undo that.")
        return HttpResponseRedirect(self._address("change", kept.pk))

    def _tell_apart(self, request: HttpRequest) -> None:
        if not self.has_change_permission(request):
            raise PermissionDenied
        one, other = (self._chosen(request.POST.get(name, "")) for name in ("one", "other"))
        not_the_same(one, other)
        messages.success(request, f"“{one}” and “{other}” will not be proposed again.")

    def _chosen(self, pk: str) -> Any:
        record = self.model._default_manager.filter(pk=pk).first() if pk.isdecimal() else None
        if record is None:
            raise Http404
        return record

    def _merge_address(self, gone: Any, kept: Any) -> str:
        query = QueryDict(mutable=True)
        query.update({"gone": str(gone.pk), "kept": str(kept.pk)})
        return f"{self._address('merge')}?{query.urlencode()}"
