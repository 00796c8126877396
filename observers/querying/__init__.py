"""The door of the querying floor: lists and pages as plain data, and where searched words stand in a text."""

from observers.querying.elections import election_page, list_elections, select_elections, shown_elections
from observers.querying.facets import Facet, Option
from observers.querying.findings import list_findings, select_findings
from observers.querying.hits import Excerpt, excerpt, find_hits, snippet
from observers.querying.home import Home, home
from observers.querying.listings import Chip, DayField, Listing, PageLinks, PageNumber, Selection, SortOption
from observers.querying.meetings import list_meetings, select_meetings
from observers.querying.missions import list_missions, mission_page, select_missions, shown_missions
from observers.querying.organisations import list_organisations, organisation_page, shown_organisations
from observers.querying.people import person_page, shown_people
from observers.querying.words import Query, read_query

__all__ = [
    "Chip",
    "DayField",
    "Excerpt",
    "Facet",
    "Home",
    "Listing",
    "Option",
    "PageLinks",
    "PageNumber",
    "Query",
    "Selection",
    "SortOption",
    "election_page",
    "excerpt",
    "find_hits",
    "home",
    "list_elections",
    "list_findings",
    "list_meetings",
    "list_missions",
    "list_organisations",
    "mission_page",
    "organisation_page",
    "person_page",
    "read_query",
    "select_elections",
    "select_findings",
    "select_meetings",
    "select_missions",
    "shown_elections",
    "shown_missions",
    "shown_organisations",
    "shown_people",
    "snippet",
]
