"""States and territories: ISO 3166-1 codes, the names to show and the names to recognise.

Codes and official names come from pycountry (the iso-codes of Debian); the names below are the ones English readers
expect where the standard writes an inverted or a formal form.
"""

from functools import cache

import pycountry

_SHOWN = {
    "BN": "Brunei",
    "BO": "Bolivia",
    "CD": "Democratic Republic of the Congo",
    "CG": "Republic of the Congo",
    "CV": "Cabo Verde",
    "FK": "Falkland Islands",
    "FM": "Micronesia",
    "GB": "United Kingdom",
    "IR": "Iran",
    "KP": "North Korea",
    "KR": "South Korea",
    "LA": "Laos",
    "MD": "Moldova",
    "PS": "Palestine",
    "RU": "Russia",
    "SY": "Syria",
    "TW": "Taiwan",
    "TZ": "Tanzania",
    "US": "United States",
    "VA": "Vatican City",
    "VE": "Venezuela",
    "VN": "Vietnam",
    "XK": "Kosovo",
}


@cache
def country_names() -> dict[str, str]:
    """Return the name to show for every ISO 3166-1 alpha-2 code (and XK, Kosovo, which ISO leaves to its users)."""
    names = {country.alpha_2: getattr(country, "common_name", country.name) for country in pycountry.countries}
    return {**names, **_SHOWN}


def country_name(code: str) -> str:
    """Return the name of the state with this ISO 3166-1 alpha-2 code: "KZ" gives "Kazakhstan"; unknown: the code."""
    return country_names().get(code, code)
