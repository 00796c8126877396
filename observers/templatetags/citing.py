"""What pages say so that readers can take records along: citations, files of lists, and words for machines."""

import json
from collections.abc import Mapping
from typing import Any

from django import template
from django.http import HttpRequest
from django.urls import reverse
from django.utils import timezone
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext

from observers.exports import FORMATS, Citation, apa, chicago, cite_mission
from observers.exports.highwire import highwire_tags
from observers.exports.jsonld import mission_graph
from observers.models import Mission

register = template.Library()

FORMAT_NAMES = {"csv": "CSV", "json": "JSON", "bib": "BibTeX", "ris": "RIS"}
_CITATION_FORMATS = [("bib", "BibTeX"), ("ris", "RIS"), ("json", "CSL-JSON")]
# So that no word of a record ends the script element it stands in.
_WITHIN_A_SCRIPT = {ord("<"): "\\u003C", ord(">"): "\\u003E", ord("&"): "\\u0026"}


def citation_context(citation: Citation, route: str, record: str, passage: str = "") -> dict[str, Any]:
    """Return the ready sentences and the files of a citation, for its component.

    `route` is the name of the address of its files and `record` the part of it that names the record.
    """
    accessed = timezone.localdate()
    query = f"?passage={passage}" if passage else ""
    return {
        "sentences": [
            (gettext("APA, 7th edition"), apa(citation, accessed)),
            (gettext("Chicago, 17th edition"), chicago(citation, accessed)),
        ],
        "files": [(name, f"{reverse(route, args=[record, suffix])}{query}") for suffix, name in _CITATION_FORMATS],
    }


@register.inclusion_tag("components/citation.html", takes_context=True)
def mission_citation(context: Mapping[str, Any], mission: Mission) -> dict[str, Any]:
    """Show how to cite a mission, on its own page."""
    return citation_context(cite_mission(mission, site_of(context["request"])), "mission-cite", mission.slug)


@register.inclusion_tag("observers/mission_metadata.html", takes_context=True)
def mission_metadata(context: Mapping[str, Any], mission: Mission) -> dict[str, Any]:
    """Say in the head of the page of a mission what reference managers and search engines read."""
    site = site_of(context["request"])
    return {
        "tags": highwire_tags(cite_mission(mission, site)),
        "graph": _script_data(mission_graph(mission, site)),
        "mission": mission,
    }


@register.inclusion_tag("components/export_links.html", takes_context=True)
def export_links(context: Mapping[str, Any], kind: str) -> dict[str, Any]:
    """Lead to the list of a kind ("missions") as files, as it is filtered now."""
    parameters = context["listing"].within
    place = {suffix: reverse(f"{kind[:-1]}-export", args=[suffix]) for suffix in FORMATS}
    links = [(FORMAT_NAMES[suffix], f"{address}{parameters}") for suffix, address in place.items()]
    return {"files": links, "feed": feed_address(context, kind)}


@register.simple_tag(takes_context=True)
def feed_address(context: Mapping[str, Any], kind: str) -> str:
    """Return the address of the feed that follows the list of a kind ("missions") as it is filtered now."""
    return f"{reverse(f'{kind[:-1]}-feed')}{context['listing'].within}"


def site_of(request: HttpRequest) -> str:
    """Return what begins every absolute address of the site: "https://example.org"."""
    return request.build_absolute_uri("/")[:-1]


def _script_data(graph: Mapping[str, Any]) -> SafeString:
    return mark_safe(json.dumps(graph, ensure_ascii=False).translate(_WITHIN_A_SCRIPT))  # noqa: S308 - escaped here
