"""Addresses of records that have another one now."""

from typing import TYPE_CHECKING, Any

from django.http import Http404, HttpRequest, HttpResponsePermanentRedirect
from django.http.response import HttpResponseBase
from django.urls import reverse
from django.views.generic import TemplateView

from observers.querying.former_slugs import current_address
from observers.querying.places import place_in_list

if TYPE_CHECKING:
    from django.views import View as _Base
else:
    _Base = object


class LeadsOn(_Base):
    """A view at or below the page of a record; an old slug leads, for good, to the same place below that of today."""

    kind: str

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        """Answer, or say where it is now."""
        try:
            return super().dispatch(request, *args, **kwargs)
        except Http404:
            address = current_address(self.kind, kwargs["slug"])
            if not address:
                raise
            below = request.path.removeprefix(reverse(f"{self.kind}-page", args=[kwargs["slug"]]))
            query = request.META.get("QUERY_STRING", "")
            return HttpResponsePermanentRedirect(f"{address}{below}{f'?{query}' if query else ''}")


class RecordPageView(LeadsOn, TemplateView):
    """A page about one record by its slug."""


class PlacedPageView(RecordPageView):
    """The page of a record that, opened from a filtered list, leads on to its neighbours there."""

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(place=place_in_list(self.kind, kwargs["slug"], self.request.GET), **kwargs)
