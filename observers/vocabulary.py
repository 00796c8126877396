"""The closed lists of the archive: every value with its label and a one-sentence definition.

Pure: no Django. Labels are marked for translation with `gettext_noop` and translated where they are shown.
The lists follow the headings that the methodologies of long-standing observer organisations share, first of all the
Declaration of Principles for International Election Observation (United Nations, 2005) and the ODIHR handbooks.
"""

from enum import StrEnum
from typing import Self


def gettext_noop(message: str) -> str:
    """Mark a label for translation and return it unchanged."""
    return message


_ = gettext_noop


class Term(StrEnum):
    """A value of a closed list: the stored word, a label for people and a definition."""

    label: str
    definition: str

    def __new__(cls, value: str, label: str = "", definition: str = "") -> Self:
        """Make the member `value` carrying its `label` and `definition`."""
        term = str.__new__(cls, value)
        term._value_ = value
        term.label = label
        term.definition = definition
        return term

    @classmethod
    def choices(cls) -> list[tuple[str, str]]:
        """Return `(value, label)` pairs, in the order of the list, for a Django field."""
        return [(term.value, term.label) for term in cls]


class ElectionType(Term):
    """What is voted on; one election day may hold several."""

    PRESIDENTIAL = "presidential", _("Presidential"), _("The head of state is elected by popular vote.")
    PARLIAMENTARY = (
        "parliamentary",
        _("Parliamentary"),
        _("The lower or only chamber of a national parliament is elected, or the chamber is not named."),
    )
    SENATE = "senate", _("Senate"), _("The upper chamber of a national parliament is elected, directly or indirectly.")
    LOCAL = "local", _("Local"), _("Regional or local councils, mayors or governors are elected.")
    REFERENDUM = "referendum", _("Referendum"), _("A question, such as a new constitution, is put to the voters.")
    OTHER = "other", _("Other"), _("A vote that is none of the above, such as one to a supranational parliament.")


class Topic(Term):
    """What part of the electoral process a finding is about."""

    LEGAL_FRAMEWORK = (
        "legal-framework",
        _("Legal framework"),
        _("Constitution, election law, by-laws and international obligations, and how they fit together."),
    )
    ELECTORAL_SYSTEM = (
        "electoral-system",
        _("Electoral system"),
        _("How votes become seats: formula, thresholds, constituencies, quotas for seats."),
    )
    ELECTION_ADMINISTRATION = (
        "election-administration",
        _("Election administration"),
        _("The work of election commissions at all levels: preparation, training, transparency, impartiality."),
    )
    VOTER_REGISTRATION = (
        "voter-registration",
        _("Voter registration"),
        _("Voter lists, their accuracy, and the ways onto and off them."),
    )
    VOTER_INFORMATION = (
        "voter-information",
        _("Voter information"),
        _("Voter education and the information voters get on procedures and choices."),
    )
    CANDIDATES_AND_PARTIES = (
        "candidates-and-parties",
        _("Candidates and parties"),
        _("Nomination and registration of candidates and parties, and the choice offered to voters."),
    )
    CAMPAIGN = "campaign", _("Campaign"), _("The election campaign: freedoms, conditions, tone, campaign material.")
    CAMPAIGN_FINANCE = (
        "campaign-finance",
        _("Campaign finance"),
        _("Funding and spending of campaigns, limits, reporting and oversight."),
    )
    MEDIA = "media", _("Media"), _("Coverage of the election and the freedom and conduct of the media.")
    VOTING = (
        "voting",
        _("Voting"),
        _("Opening of polling stations, procedures, secrecy of the vote, free will and absence of coercion."),
    )
    COUNTING_AND_RESULTS = (
        "counting-and-results",
        _("Counting and results"),
        _("Counting, tabulation, and the announcement and publication of results."),
    )
    COMPLAINTS_AND_APPEALS = (
        "complaints-and-appeals",
        _("Complaints and appeals"),
        _("Election disputes: complaints, appeals, decisions and their enforcement."),
    )
    OBSERVATION = (
        "observation",
        _("Observation"),
        _("Accreditation, access and presence of domestic and international observers."),
    )
    ACCESSIBILITY_AND_INCLUSION = (
        "accessibility-and-inclusion",
        _("Accessibility and inclusion"),
        _("Participation of women, minorities, persons with disabilities, young and first-time voters."),
    )
    SECURITY_AND_INTERFERENCE = (
        "security-and-interference",
        _("Security and interference"),
        _("Public order, violence, and interference by authorities, forces or outsiders."),
    )
    TECHNOLOGY = "technology", _("Technology"), _("Electronic voting, biometric and other technical systems.")
    TURNOUT = "turnout", _("Turnout"), _("How many voters took part, and how actively.")
    OVERALL_CONDUCT = (
        "overall-conduct",
        _("Overall conduct"),
        _("The mission's verdict on the election as a whole."),
    )


class Assessment(Term):
    """How the mission judges what it describes."""

    POSITIVE = "positive", _("Positive"), _("The mission approves, or states that an expected fault was absent.")
    NEUTRAL = "neutral", _("Neutral"), _("The mission describes without judging.")
    CRITICAL = "critical", _("Critical"), _("The mission finds a shortcoming, a violation or a reason for concern.")
    RECOMMENDATION = "recommendation", _("Recommendation"), _("The mission asks for, or suggests, a change.")


class Counterpart(Term):
    """What kind of body a mission met."""

    ELECTORAL_COMMISSION = (
        "electoral-commission",
        _("Electoral commission"),
        _("Members or staff of an election management body."),
    )
    HEAD_OF_STATE = "head-of-state", _("Head of state"), _("The president or monarch.")
    EXECUTIVE = "executive", _("Executive"), _("Government, ministries, embassies, and regional or local authorities.")
    PARLIAMENT = "parliament", _("Parliament"), _("Members or officials of a national parliament.")
    PARTY = "party", _("Party"), _("A political party or its representatives.")
    CANDIDATE = "candidate", _("Candidate"), _("Somebody who stands in the election, or their campaign staff.")
    JUDICIARY = "judiciary", _("Judiciary"), _("Courts, judges and prosecutors.")
    MEDIA = "media", _("Media"), _("Editors, journalists and media regulators.")
    CIVIL_SOCIETY = "civil-society", _("Civil society"), _("Associations, domestic observers, experts, churches.")
    OBSERVER_MISSION = "observer-mission", _("Observer mission"), _("Another mission observing the same election.")
    OTHER = "other", _("Other"), _("A counterpart that is none of the above.")


class ReviewState(Term):
    """What a curator has decided about a row."""

    UNREVIEWED = "unreviewed", _("Unreviewed"), _("Read by the archive and not yet looked at by a person.")
    ACCEPTED = "accepted", _("Accepted"), _("A curator has compared the row with its passage and confirmed it.")
    REJECTED = "rejected", _("Rejected"), _("A curator has found the row to be wrong; it is not shown.")


class StaleReason(Term):
    """Why a row that a person has decided on wants another look."""

    READ_OTHERWISE = "read-otherwise", _("Read otherwise"), _("The words are now read otherwise.")
    NOT_READ = "not-read", _("No longer read"), _("The words are no longer read from the text.")
    WORDS_GONE = "words-gone", _("Words gone"), _("The new version of the text does not have these words.")
    WORDS_REPEATED = (
        "words-repeated",
        _("Words repeated"),
        _("The new version of the text has these words more than once."),
    )


class Publication(Term):
    """Whether the public sees a mission."""

    DRAFT = "draft", _("Draft"), _("Not public yet: curators are still at work on it.")
    PUBLISHED = "published", _("Published"), _("Public: shown, counted, searched and exported.")
    WITHDRAWN = "withdrawn", _("Withdrawn"), _("Was public once and is no longer; its address says so.")


class Origin(Term):
    """Where a row comes from."""

    READ = "read", _("Read from the text"), _("Found in the statement when it was loaded.")
    CURATOR = "curator", _("Added by a curator"), _("Entered by a person.")


class StatementKind(Term):
    """What kind of document a statement is."""

    STATEMENT = "statement", _("Statement"), _("The statement of a mission, as issued.")
    PRESS_RELEASE = "press-release", _("Press release"), _("A release of the organisation about its mission.")
    NEWS = "news", _("News report"), _("A report by a news outlet or on a news page about the mission.")
    PRELIMINARY = "preliminary", _("Preliminary statement"), _("Preliminary findings and conclusions.")
    INTERIM = "interim", _("Interim report"), _("A report issued before election day.")
    FINAL = "final", _("Final report"), _("The report issued after the process has ended.")


class OrganisationKind(Term):
    """What kind of body observes."""

    INTERGOVERNMENTAL = "intergovernmental", _("Intergovernmental"), _("An organisation of states.")
    PARLIAMENTARY_ASSEMBLY = (
        "parliamentary-assembly",
        _("Parliamentary assembly"),
        _("An assembly of members of national parliaments."),
    )
    INTERNATIONAL_NGO = "international-ngo", _("International NGO"), _("A non-governmental body working abroad.")
    DOMESTIC = "domestic", _("Domestic observers"), _("A body that observes elections in its own state.")
    UNKNOWN = "unknown", _("Not yet known"), _("A body read from a statement and not yet described by a curator.")
