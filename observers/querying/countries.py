"""Countries: where votes were observed, and one country with all its votes and who came."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from django.db.models import Count, F, Max, Min
from django.http import QueryDict

from observers.countries import country_name
from observers.models import Election
from observers.querying.elections import Elections, shown_elections
from observers.querying.facets import Facet
from observers.querying.findings import finding_facets
from observers.querying.missions import mission_facets, shown_missions
from observers.querying.verdicts import add_verdicts


class NoSuchCountry(ValueError):
    """The code is that of no country with a mission that is shown."""


@dataclass(frozen=True, slots=True)
class Country:
    """A country in a list: how much was observed there, and the first and the last election day that is known."""

    code: str
    name: str
    elections: int
    missions: int
    organisations: int
    first: date | None
    last: date | None


@dataclass(frozen=True, slots=True)
class CountryPage:
    """A country: its elections, newest first, each with its missions and their verdicts, and what they add up to."""

    code: str
    name: str
    elections: Sequence[Election]
    facets: Sequence[Facet]
    finding_facets: Sequence[Facet]


def list_countries() -> list[Country]:
    """Return the countries where a mission that is shown observed an election, by name."""
    known = shown_missions().order_by().exclude(election__country="")
    rows = known.values_list("election__country").annotate(
        elections=Count("election", distinct=True),
        missions=Count("pk"),
        organisations=Count("organisation", distinct=True),
        first=Min("election__start_date"),
        last=Max("election__start_date"),
    )
    countries = [Country(code, country_name(code), *counted) for code, *counted in rows]
    return sorted(countries, key=lambda country: country.name)


def country_page(code: str) -> CountryPage:
    """Return the country with all its page shows; raises NoSuchCountry."""
    observed: Elections = shown_elections().for_page()
    elections = list(observed.filter(country=code).order_by(F("start_date").desc(nulls_last=True), "slug"))
    if not code or not elections:
        raise NoSuchCountry(code)
    add_verdicts([mission for election in elections for mission in election.missions.all()])
    asked = QueryDict(f"country={code}")
    return CountryPage(
        code,
        country_name(code),
        elections,
        mission_facets(asked, ["organisation", "election_type"]),
        finding_facets(asked, ["assessment", "topic"]),
    )
