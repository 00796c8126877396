"""The kind of a counterpart, told by office and institution."""

import pytest

from observers.extraction.meetings.counterparts import counterpart_of
from observers.vocabulary import Counterpart as Kind

ROWS = [
    ("Chairman", "Central Election Commission", Kind.ELECTORAL_COMMISSION),
    ("Chairperson", "Central Commission for Elections and Referenda", Kind.ELECTORAL_COMMISSION),
    ("", "CEC", Kind.ELECTORAL_COMMISSION),
    ("President", "Supreme Electoral Tribunal", Kind.ELECTORAL_COMMISSION),  # a court in name only
    ("Commissioner", "Independent Electoral and Boundaries Commission", Kind.ELECTORAL_COMMISSION),
    ("Chairperson", "Commission", Kind.ELECTORAL_COMMISSION),
    ("Chairman", "Human Rights Commission", Kind.OTHER),
    ("President", "", Kind.HEAD_OF_STATE),
    ("President", "Kyrgyz Republic", Kind.HEAD_OF_STATE),
    ("acting President", "Republic of Moldova", Kind.HEAD_OF_STATE),
    ("President", "Senate", Kind.PARLIAMENT),
    ("President", "Green Meadow party", Kind.PARTY),
    ("President", "National Council for Women", Kind.CIVIL_SOCIETY),
    ("Vice President", "Republic of Kenya", Kind.OTHER),
    ("Deputy Minister of Foreign Affairs", "Republic of Kazakhstan", Kind.EXECUTIVE),
    ("Minister of Justice", "", Kind.EXECUTIVE),  # no judge
    ("Deputy Akim", "Nur-Sultan city", Kind.EXECUTIVE),
    ("Prime Minister", "", Kind.EXECUTIVE),
    ("Inspector General", "Police", Kind.EXECUTIVE),
    ("Ambassador", "", Kind.EXECUTIVE),
    ("First Deputy Chairperson", "Senate of the Oliy Majlis", Kind.PARLIAMENT),
    ("Speaker", "", Kind.PARLIAMENT),
    ("leaders", "parliamentary factions", Kind.PARTY),
    ("representatives", "political parties", Kind.PARTY),
    ("leader", "opposition", Kind.PARTY),
    ("presidential candidate", "", Kind.CANDIDATE),
    ("", "election headquarters of candidate K. Tok", Kind.CANDIDATE),
    ("Prosecutor General", "", Kind.JUDICIARY),
    ("heads", "Supreme Court", Kind.JUDICIARY),
    ("editors", "Zandia Broadcasting Corporation", Kind.MEDIA),
    ("", "civil society organisations", Kind.CIVIL_SOCIETY),
    ("", "citizen observer groups", Kind.CIVIL_SOCIETY),  # observers, but domestic
    ("", "international observer missions", Kind.OBSERVER_MISSION),
    ("Head", "CIS Mission", Kind.OBSERVER_MISSION),
    ("", "diplomatic missions", Kind.EXECUTIVE),  # embassies
    ("", "", Kind.OTHER),
]


@pytest.mark.parametrize(("role", "institution", "kind"), ROWS)
def test_office_and_institution_tell_the_kind(role, institution, kind):
    assert counterpart_of(role, institution) is kind
