"""Atom feeds: the missions that entered the archive last, of all or of any filtered list."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.contrib.syndication.views import Feed
from django.http import HttpRequest, HttpResponse, QueryDict
from django.urls import reverse
from django.utils.feedgenerator import Atom1Feed
from django.utils.html import escape

from observers.exports.citations import archive_name
from observers.exports.refusal import refusal
from observers.models import Mission
from observers.querying import select_missions
from observers.querying.addresses import cleaned

MOST_ENTRIES = 50
_NOT_OF_THE_LIST = {"page", "sort"}


@dataclass(frozen=True, slots=True)
class FollowedList:
    """The list a feed follows: its name, its address, that of the feed, and its newest missions."""

    name: str
    address: str
    feed_address: str
    missions: Iterable[Mission]


class _Unreadable(Exception):
    """What of the parameters cannot be read, a sentence on each."""


class MissionFeed(Feed):  # type: ignore[type-arg]
    """New missions of the list that the parameters ask for, the last to enter the archive first."""

    feed_type = Atom1Feed

    def __call__(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        """Answer with the feed, or with what of the parameters cannot be read."""
        try:
            return super().__call__(request, *args, **kwargs)
        except _Unreadable as unreadable:
            return refusal(unreadable.args)

    def get_object(self, request: HttpRequest) -> FollowedList:
        parameters = _parameters(request.GET)
        selection = select_missions(request.GET)
        if selection.notices:
            raise _Unreadable(*selection.notices)
        return FollowedList(
            name=_printable(selection.name),
            address=f"{reverse('mission-list')}{parameters}",
            feed_address=f"{reverse('mission-feed')}{parameters}",
            missions=selection.rows.order_by("-added_at", "-pk")[:MOST_ENTRIES],
        )

    def title(self, followed: FollowedList) -> str:
        return f"{followed.name} · {archive_name()}"

    def link(self, followed: FollowedList) -> str:
        return followed.address

    def feed_url(self, followed: FollowedList) -> str:
        return followed.feed_address

    def author_name(self) -> str:
        return archive_name()

    def items(self, followed: FollowedList) -> Iterable[Mission]:
        return followed.missions

    def item_title(self, mission: Mission) -> str:
        return _printable(mission.title)

    def item_description(self, mission: Mission) -> str:
        election = mission.election
        parts = [mission.organisation.name, election.title, election.country_name]
        return escape(_printable(" · ".join(filter(None, parts))))

    def item_author_name(self, mission: Mission) -> str:
        return _printable(mission.organisation.name)

    def item_pubdate(self, mission: Mission) -> datetime:
        return mission.added_at

    def item_updateddate(self, mission: Mission) -> datetime:
        return mission.added_at

    def item_categories(self, mission: Mission) -> list[str]:
        return [kind.value for kind in mission.election.types]


def _parameters(given: QueryDict) -> str:
    kept = cleaned(given)
    for name in _NOT_OF_THE_LIST & set(kept):
        del kept[name]
    return f"?{kept.urlencode()}" if kept else ""


def _printable(words: str) -> str:
    """Return the words without the control characters that XML cannot hold."""
    return "".join(letter for letter in words if letter.isprintable())
