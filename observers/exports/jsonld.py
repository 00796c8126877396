"""A mission in the words of schema.org, for search engines: its statements as reports on an event, in a collection."""

from datetime import date
from typing import Any

from django.urls import reverse

from observers.exports.citations import Citation, archive_name, cite_mission, cite_statement
from observers.exports.columns import address
from observers.models import Election, Mission, Statement

Item = dict[str, Any]


def mission_graph(mission: Mission, site: str) -> Item:
    """Return the JSON-LD of a mission; `mission` as `observers.querying.mission_page` gives it.

    The vocabulary is that of https://schema.org: `Report`, `Collection`, `Event`, `Organization` and `Country`.
    """
    event = f"{address(mission.election, site)}#event"
    reports = [_statement(statement, site) for statement in mission.statements.all()]
    about_all = {"isPartOf": {"@id": f"{site}/#collection"}, "about": {"@id": event}}
    return {
        "@context": "https://schema.org",
        "@graph": [
            _filled({"@type": "Collection", "@id": f"{site}/#collection", "name": archive_name(), "url": f"{site}/"}),
            _event(mission.election, event, site),
            *({**report, **about_all} for report in reports or [_report(cite_mission(mission, site))]),
        ],
    }


def _statement(statement: Statement, site: str) -> Item:
    original = f"{site}{reverse('statement-original', args=[statement.sha256])}"
    file = {"@type": "MediaObject", "contentUrl": original, "sha256": statement.sha256}
    return {**_report(cite_statement(statement, site)), "encoding": file}


def _report(citation: Citation) -> Item:
    authors = [{"@type": "Organization", "name": author} for author in citation.authors]
    return _filled(
        {
            "@type": "Report",
            "@id": citation.address,
            "url": citation.address,
            "name": citation.title,
            "genre": citation.genre,
            "author": authors,
            "publisher": authors[0],
            "datePublished": "-".join(f"{part:02}" for part in citation.issued),
            "inLanguage": citation.language,
        }
    )


def _event(election: Election, event: str, site: str) -> Item:
    country = {"@type": "Country", "name": election.country_name, "identifier": election.country}
    return _filled(
        {
            "@type": "Event",
            "@id": event,
            "url": address(election, site),
            "name": election.title,
            "startDate": _day(election.start_date),
            "endDate": _day(election.end_date),
            "location": country if election.country else None,
        }
    )


def _day(day: date | None) -> str:
    return day.isoformat() if day else ""


def _filled(item: Item) -> Item:
    return {name: value for name, value in item.items() if value}
