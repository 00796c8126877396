"""Elections: the list, and the page of one with its missions' verdicts side by side."""

from typing import Any

from django.http import Http404
from django.utils.translation import gettext_lazy as _

from observers.models import Election
from observers.querying.elections import election_page, list_elections
from observers.views.listings import ListingView
from observers.views.moved import PlacedPageView


class ElectionListView(ListingView):
    """All elections a mission observed, filtered."""

    template_name = "observers/election_list.html"
    list_records = staticmethod(list_elections)
    kind = "elections"
    heading = _("Elections")
    empty_message = _("No elections match")


class ElectionPageView(PlacedPageView):
    """One election: what every mission there concluded."""

    kind = "election"
    template_name = "observers/election_page.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        try:
            election = election_page(kwargs["slug"])
        except Election.DoesNotExist as missing:
            raise Http404 from missing
        return super().get_context_data(election=election, missions=list(election.missions.all()), **kwargs)
