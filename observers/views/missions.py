"""Missions: the list, and the page of one."""

from typing import Any

from django.utils.translation import gettext_lazy as _

from observers.querying.addresses import cleaned
from observers.querying.missions import list_missions
from observers.querying.verdicts import add_verdicts
from observers.querying.words import read_query
from observers.views.listings import ListingView
from observers.views.mission_page import mission_context
from observers.views.moved import PlacedPageView
from observers.views.publication import AnswersGone, find_mission


class MissionListView(ListingView):
    """All missions, filtered."""

    template_name = "observers/mission_list.html"
    list_records = staticmethod(list_missions)
    kind = "missions"
    heading = _("Missions")
    search_label = _("Search the statements")
    search_hint = _(
        "Searches the whole text of every statement: “words in quotes” are a phrase, -word leaves out, "
        "vot* finds vote and voting; accents make no difference."
    )
    empty_message = _("No missions match")

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context_data(**kwargs)
        add_verdicts(context["listing"].rows)
        return context


class MissionPageView(AnswersGone, PlacedPageView):
    """One mission with everything its statements say; with `?q=` the words searched for are marked."""

    kind = "mission"
    template_name = "observers/mission_page.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        mission = find_mission(self.request, kwargs["slug"])
        self.is_preview = not mission.is_public
        query = read_query(cleaned(self.request.GET).get("q", ""))
        return super().get_context_data(**mission_context(mission, query), **kwargs)
