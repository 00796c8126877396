"""Pages whose record has another address now."""

from typing import Any

from django.http import Http404, HttpRequest, HttpResponse, HttpResponsePermanentRedirect
from django.views.generic import TemplateView

from observers.querying.former_slugs import current_address


class RecordPageView(TemplateView):
    """The page of one record by its slug; an old slug leads, for good, to the address of today."""

    kind: str

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        """Answer with the page, or with where it is now."""
        try:
            return super().get(request, *args, **kwargs)
        except Http404:
            address = current_address(self.kind, kwargs["slug"])
            if not address:
                raise
            query = request.META.get("QUERY_STRING", "")
            return HttpResponsePermanentRedirect(f"{address}?{query}" if query else address)
