"""The home page: what this is, what it holds, and ways in."""

from dataclasses import dataclass
from typing import Any

from django.http import QueryDict
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django.views.generic import TemplateView

from observers.querying import Home, home
from observers.querying.facets import Label
from observers.querying.missions import mission_facets
from observers.querying.tiles import tile_map
from observers.querying.timeline import timeline
from observers.querying.verdicts import add_verdicts


@dataclass(frozen=True, slots=True)
class Holding:
    """How many records of a kind there are, and where they are listed."""

    label: Label
    count: int
    address: str


class HomeView(TemplateView):
    """Welcomes the reader."""

    template_name = "observers/home.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        held = home()
        add_verdicts(held.newest_missions)
        return super().get_context_data(
            holdings=_holdings(held),
            newest=held.newest_missions,
            timeline=timeline(),
            map=tile_map(),
            ways_in=mission_facets(QueryDict(), ["organisation", "election_type", "country", "year"]),
            **kwargs,
        )


def _holdings(held: Home) -> list[Holding]:
    return [
        Holding(_("missions"), held.missions, reverse("mission-list")),
        Holding(_("elections"), held.elections, reverse("election-list")),
        Holding(_("findings"), held.findings, reverse("finding-list")),
        Holding(_("meetings"), held.meetings, reverse("meeting-list")),
    ]
