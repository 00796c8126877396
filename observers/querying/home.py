"""The home page: what the archive holds, and its newest missions."""

from dataclasses import dataclass

from django.db.models import F

from observers.models import Mission
from observers.querying.elections import shown_elections
from observers.querying.findings import shown_findings
from observers.querying.meetings import shown_meetings
from observers.querying.missions import shown_missions

_NEWEST = 6


@dataclass(frozen=True, slots=True)
class Home:
    """How much the archive holds, and the missions to the latest elections."""

    missions: int
    elections: int
    organisations: int
    countries: int
    meetings: int
    findings: int
    newest_missions: list[Mission]


def home() -> Home:
    """Return what the home page shows; organisations and countries are those with a mission."""
    missions = shown_missions()
    return Home(
        missions=missions.count(),
        elections=shown_elections().count(),
        organisations=missions.order_by().values("organisation").distinct().count(),
        countries=shown_elections().exclude(country="").order_by().values("country").distinct().count(),
        meetings=shown_meetings().count(),
        findings=shown_findings().count(),
        newest_missions=list(missions.for_list().order_by(F("date").desc(nulls_last=True), "slug")[:_NEWEST]),
    )
