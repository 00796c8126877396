"""The gallery: every component of the site with fixed, made-up records."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import SimpleNamespace
from typing import Any

from django.template.loader import render_to_string
from django.utils.safestring import SafeString
from django.views.generic import TemplateView

from observers.querying.tiles import lay_out_tiles
from observers.views import specimens as made_up
from observers.views.glance import Line
from observers.vocabulary import Assessment

# Components with what they are shown with; one that is a line of a list stands here with a line for each record.
SPECIMENS: Mapping[str, list[dict[str, Any]]] = {
    "assessment": [{"value": term.value, "label": term.label} for term in Assessment],
    "breadcrumbs": [{"list_address": "#breadcrumbs", "list_label": "Missions"}],
    "chips": [{"chips": made_up.CHIPS, "clear_address": "."}],
    "citation": [
        {
            "sentences": [("APA, 7th edition", made_up.REFERENCE)],
            "files": [("BibTeX", "#citation"), ("RIS", "#citation")],
        }
    ],
    "contents": [{"sections": [{"anchor": "assessment", "label": "Assessment", "count": 4}]}],
    "country_entry": [{"country": made_up.COUNTRY, "level": 3}],
    "day_range": [{"days": made_up.DAYS}],
    "edit_link": [{"address": "#edit_link"}],
    "election_entry": [{"election": made_up.ELECTION, "level": 3, "missions": [made_up.MISSION]}],
    "empty_result": [{"message": "No missions match", "chips": made_up.CHIPS[:1]}],
    "export_links": [{"files": [("CSV", "#export_links"), ("JSON", "#export_links")], "feed": "#export_links"}],
    "facet": [{"facet": made_up.facet("lake", "Lake", 12)}],
    "facets": [
        {
            "listing": SimpleNamespace(
                chips=made_up.CHIPS, facets=[made_up.facet("country", "Country", 3), made_up.facet("year", "Year", 3)]
            )
        }
    ],
    "finding": [
        {"row": finding, "address": "#p3", "where": "paragraph 3", "show_topic": True} for finding in made_up.FINDINGS
    ],
    "glance": [
        {
            "rows": [
                Line("Observers", "“about 12 observers”", made_up.READING.entries[:1], is_number=True, is_rough=True),
                Line("Polling stations visited", "31", [], is_number=True, is_curated=True),
                Line("Head of mission", "", []),
            ]
        }
    ],
    "holdings": [{"holdings": [{"label": "missions", "count": 1250, "address": "#holdings"}]}],
    "meeting": [{"row": made_up.MEETING, "address": "#p2", "where": "paragraph 2"}],
    "mission_entry": [{"mission": made_up.MISSION, "level": 3}],
    "mission_line": [{"mission": made_up.MISSION}],
    "notices": [{"notices": ["‘Atlantis’ is not a country; it was left out."]}],
    "option": [{"option": option} for option in made_up.options("option", 2)],
    "organisation_entry": [{"organisation": made_up.ORGANISATION, "count": 3, "level": 3}],
    "pagination": [{"links": made_up.PAGES}],
    "place": [{"place": made_up.PLACE}],
    "record_head": [
        {
            "kind": "Election",
            "title": "Election of the Council of Lakes",
            "lead": "Port Meridian · 11 April 2021",
            "level": 3,
        },
        {
            "kind": "Observation mission",
            "owner": "MO",
            "title": "Election of the Council of Lakes",
            "lead": "Observed by Moonlight Observers",
            "level": 3,
        },
    ],
    "review_mark": [{"row": finding} for finding in made_up.FINDINGS if finding.pk != 3],  # noqa: PLR2004
    "search_form": [{"action": "/missions/", "label": "Search the statements", "id": "gallery-q", "words": "calm"}],
    "sorts": [{"sorts": made_up.SORTS}],
    "statement": [{"reading": made_up.READING}],
    "statement_file": [{"statement": made_up.STATEMENT, "mission": made_up.MISSION}],
    "tile_map": [{"map": lay_out_tiles({"KZ": 2, "UZ": 5, "MD": 1, "KE": 9})}],
    "timeline": [{"timeline": made_up.TIMELINE}],
    "verdict": [{"mission": made_up.MISSION, "findings": made_up.FINDINGS[:1]}],
    "ways_in": [
        {
            "facet": made_up.facet("organisation", "Organisation", 10),
            "options": made_up.options("organisation", 10),
            "prefix": "/missions/",
        }
    ],
}
_LINES_OF_A_LIST = {"finding", "meeting"}


@dataclass(frozen=True, slots=True)
class Specimen:
    """A component by name, as it looks with each of its records."""

    name: str
    looks: list[SafeString]
    is_list: bool


class GalleryView(TemplateView):
    """Shows the components."""

    template_name = "observers/gallery.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(specimens=[_specimen(name) for name in SPECIMENS], **kwargs)


def _specimen(name: str) -> Specimen:
    looks = [render_to_string(f"components/{name}.html", context) for context in SPECIMENS[name]]
    return Specimen(name, looks, name in _LINES_OF_A_LIST)
