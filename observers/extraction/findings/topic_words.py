"""The words by which the topic of a finding is told, and which topic is meant where two weigh the same.

The headings follow the sections of the reports of long-standing observer organisations.
"""

from observers.extraction.findings.topic_words_before import WORDS_BEFORE
from observers.extraction.findings.topic_words_contest import WORDS_OF_THE_CONTEST
from observers.extraction.findings.topic_words_day import WORDS_OF_THE_DAY
from observers.extraction.findings.topic_words_people import WORDS_OF_RIGHTS
from observers.vocabulary import Topic

TOPICS: dict[tuple[Topic, float], str] = WORDS_BEFORE | WORDS_OF_THE_CONTEST | WORDS_OF_RIGHTS | WORDS_OF_THE_DAY

# Names of missions and set phrases that say nothing about the topic.
MASKED = """
    alter the election results, alter the results, alter the outcome, health protocols, safety protocols, # protocols,
    conduct of the vote was not affected, affect the conduct of the vote, affect the conduct of the election*
    affect the overall, called elections, observation mission, observer mission, election observation mission
    election observer mission, election observers, electoral observation mission, observer group
    observation group, observer delegation, observers of the, international observer mission
    referendum observation mission, observation results, chief observer, affect the results of the election*
    affect the results of the referendum, affect the results, affect the result, affected the results
    influence the results, affected the result, affect the outcome, affecting the results, election day
    referendum day, on election day, electoral observer mission, international election observation
    results of the observation, monitoring mission, member states, republic, law enforcement agencies of
    press conference, news conference, press briefing, press release, press statement, told reporters
    told journalists, told the press, to reporters, to journalists, preliminary declaration
    office for democratic institutions, democratic institutions and human rights, in # constituencies
    in # districts, in all constituencies, in most constituencies, in many constituencies
    in some constituencies, in several constituencies, constituencies visited, constituencies observed
    across constituencies, representatives of the media, media representatives, leaders of the mission"""
# Where two topics weigh the same, the narrower subject is meant.
PRECEDENCE: tuple[Topic, ...] = (
    Topic.CAMPAIGN_FINANCE,
    Topic.VOTER_REGISTRATION,
    Topic.ACCESSIBILITY_AND_INCLUSION,
    Topic.VOTER_INFORMATION,
    Topic.COMPLAINTS_AND_APPEALS,
    Topic.COUNTING_AND_RESULTS,
    Topic.TECHNOLOGY,
    Topic.OBSERVATION,
    Topic.SECURITY_AND_INTERFERENCE,
    Topic.MEDIA,
    Topic.CAMPAIGN,
    Topic.CANDIDATES_AND_PARTIES,
    Topic.TURNOUT,
    Topic.ELECTORAL_SYSTEM,
    Topic.VOTING,
    Topic.ELECTION_ADMINISTRATION,
    Topic.LEGAL_FRAMEWORK,
    Topic.OVERALL_CONDUCT,
)
