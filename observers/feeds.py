"""Atom feeds: the records that entered the archive last, of all or of any filtered list."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.contrib.syndication.views import Feed
from django.db.models import F, Max, OuterRef, Subquery
from django.db.models.expressions import Combinable
from django.db.models.functions import Coalesce
from django.http import HttpRequest, HttpResponse, QueryDict
from django.urls import reverse
from django.utils.feedgenerator import Atom1Feed
from django.utils.html import escape

from observers.exports.citations import archive_name
from observers.exports.refusal import refusal
from observers.models import Election, Finding, Meeting, Mission
from observers.querying import (
    Selection,
    select_elections,
    select_findings,
    select_meetings,
    select_missions,
    shown_missions,
)
from observers.querying.addresses import cleaned

MOST_ENTRIES = 50
_NOT_OF_THE_LIST = {"page", "sort"}


@dataclass(frozen=True, slots=True)
class FollowedList:
    """The list a feed follows: its name, its address, that of the feed, and its newest records."""

    name: str
    address: str
    feed_address: str
    records: Iterable[Any]


class _Unreadable(Exception):
    """What of the parameters cannot be read, a sentence on each."""


class ListFeed(Feed):  # type: ignore[type-arg]
    """New records of the list that the parameters ask for, the last to enter the archive first.

    `entered` is when a record did so; subclasses say what an entry tells of it.
    """

    feed_type = Atom1Feed
    kind: str
    select: Callable[[QueryDict], Selection]
    entered: Combinable

    def __call__(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        """Answer with the feed, or with what of the parameters cannot be read."""
        try:
            return super().__call__(request, *args, **kwargs)
        except _Unreadable as unreadable:
            return refusal(unreadable.args)

    def get_object(self, request: HttpRequest) -> FollowedList:
        parameters = _parameters(request.GET)
        selection = self.select(request.GET)
        if selection.notices:
            raise _Unreadable(*selection.notices)
        newest = selection.rows.annotate(entered=self.entered).order_by("-entered", "-pk")
        return FollowedList(
            name=_printable(selection.name),
            address=f"{reverse(f'{self.kind}-list')}{parameters}",
            feed_address=f"{reverse(f'{self.kind}-feed')}{parameters}",
            records=newest[:MOST_ENTRIES],
        )

    def title(self, followed: FollowedList) -> str:
        return f"{followed.name} · {archive_name()}"

    def link(self, followed: FollowedList) -> str:
        return followed.address

    def feed_url(self, followed: FollowedList) -> str:
        return followed.feed_address

    def author_name(self) -> str:
        return archive_name()

    def items(self, followed: FollowedList) -> Iterable[Any]:
        return followed.records

    def item_pubdate(self, record: Any) -> datetime:
        return record.entered  # type: ignore[no-any-return]

    def item_updateddate(self, record: Any) -> datetime:
        return self.item_pubdate(record)


class MissionFeed(ListFeed):
    """New missions."""

    kind = "mission"
    select = staticmethod(select_missions)
    entered = F("added_at")

    def item_title(self, mission: Mission) -> str:
        return _printable(mission.title)

    def item_description(self, mission: Mission) -> str:
        election = mission.election
        return _joined(mission.organisation.name, election.title, election.country_name)

    def item_author_name(self, mission: Mission) -> str:
        return _printable(mission.organisation.name)

    def item_categories(self, mission: Mission) -> list[str]:
        return [kind.value for kind in mission.election.types]


class ElectionFeed(ListFeed):
    """Elections, the one with the newest mission first."""

    kind = "election"
    select = staticmethod(select_elections)
    entered = Subquery(
        shown_missions()
        .order_by()
        .filter(election=OuterRef("pk"))
        .values("election")
        .annotate(last=Max("added_at"))
        .values("last")
    )

    def item_title(self, election: Election) -> str:
        return _printable(election.title)

    def item_description(self, election: Election) -> str:
        return _joined(election.country_name, *(mission.organisation.name for mission in election.missions.all()))

    def item_categories(self, election: Election) -> list[str]:
        return [kind.value for kind in election.types]


class RowFeed(ListFeed):
    """New rows of missions: findings or meetings. A link leads to the row, for two rows may share their words."""

    entered = Coalesce("statement__added_at", "mission__added_at")

    def item_link(self, row: Finding | Meeting) -> str:
        statement = row.statement
        within = f"{statement.anchor}-" if statement and not statement.replaced_by_id else ""
        return f"{row.mission.get_absolute_url()}#{within}{row.record_anchor}"

    def item_description(self, row: Finding | Meeting) -> str:
        return _joined(row.quote, row.mission.title)

    def item_author_name(self, row: Finding | Meeting) -> str:
        return _printable(row.mission.organisation.name)


class FindingFeed(RowFeed):
    """New findings."""

    kind = "finding"
    select = staticmethod(select_findings)

    def item_title(self, finding: Finding) -> str:
        return f"{finding.get_topic_display()}: {finding.get_assessment_display().lower()}"

    def item_categories(self, finding: Finding) -> list[str]:
        return [finding.topic, finding.assessment]


class MeetingFeed(RowFeed):
    """New meetings."""

    kind = "meeting"
    select = staticmethod(select_meetings)

    def item_title(self, meeting: Meeting) -> str:
        return _printable(str(meeting)) or meeting.get_counterpart_display()

    def item_categories(self, meeting: Meeting) -> list[str]:
        return [meeting.counterpart]


def _parameters(given: QueryDict) -> str:
    kept = cleaned(given)
    for name in _NOT_OF_THE_LIST & set(kept):
        del kept[name]
    return f"?{kept.urlencode()}" if kept else ""


def _joined(*parts: str) -> str:
    return escape(_printable(" · ".join(filter(None, parts))))


def _printable(words: str) -> str:
    """Return the words without the control characters that XML cannot hold."""
    return "".join(letter for letter in words if letter.isprintable())
