"""What every filtered list has in common."""

from collections.abc import Callable
from typing import Any

from django.http import QueryDict
from django.views.generic import TemplateView

from observers.querying.addresses import cleaned
from observers.querying.facets import Label
from observers.querying.listings import Listing

_NOT_KEPT = {"q", "page"}


class ListingView(TemplateView):
    """Shows the listing that the parameters in the address ask for."""

    list_records: Callable[[QueryDict], Listing]
    heading: Label
    search_label: Label = ""
    empty_message: Label

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        params = self.request.GET
        return super().get_context_data(
            listing=self.list_records(params),
            heading=self.heading,
            search_label=self.search_label,
            empty_message=self.empty_message,
            kept=kept_fields(params),
            **kwargs,
        )


def kept_fields(params: QueryDict) -> list[dict[str, str]]:
    """Return the parameters a new search keeps, for hidden fields: all but the words and the page."""
    return [
        {"name": name, "value": value}
        for name, values in cleaned(params).lists()
        if name not in _NOT_KEPT
        for value in values
        if value
    ]
