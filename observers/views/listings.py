"""What every filtered list has in common."""

from collections.abc import Callable
from typing import Any

from django.http import QueryDict
from django.views.generic import TemplateView

from observers.querying.addresses import cleaned
from observers.querying.date_range import FROM, TO
from observers.querying.facets import Label
from observers.querying.listings import Listing

_SEARCHED = {"q", "page"}
_DAYS = {FROM, TO, "page"}


class ListingView(TemplateView):
    """Shows the listing that the parameters in the address ask for."""

    list_records: Callable[[QueryDict], Listing]
    heading: Label
    # What the list holds ("missions"), where it is offered as files and as a feed.
    kind = ""
    search_label: Label = ""
    search_hint: Label = ""
    empty_message: Label

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        params = self.request.GET
        return super().get_context_data(
            listing=self.list_records(params),
            heading=self.heading,
            kind=self.kind,
            search_label=self.search_label,
            search_hint=self.search_hint,
            empty_message=self.empty_message,
            kept=kept_fields(params, _SEARCHED),
            kept_beside_days=kept_fields(params, _DAYS),
            **kwargs,
        )


def kept_fields(params: QueryDict, asked: set[str]) -> list[dict[str, str]]:
    """Return the parameters a form keeps, for hidden fields: all but those it asks for itself."""
    return [
        {"name": name, "value": value}
        for name, values in cleaned(params).lists()
        if name not in asked
        for value in values
        if value
    ]
