"""Fixed, made-up records that the gallery shows the components with. Nothing here is in the database."""

from datetime import UTC, date, datetime
from types import SimpleNamespace
from typing import Any

from observers.models import Fact, Finding, Meeting, Organisation, Person, Statement
from observers.querying import Chip, DayField, Facet, Option, PageLinks, PageNumber, SortOption
from observers.querying.countries import Country
from observers.querying.places import Place
from observers.querying.timeline import Sent, lay_out_timeline
from observers.spans import Span
from observers.templatetags.reading import lay_out
from observers.vocabulary import Assessment, Counterpart, ElectionType, Origin, ReviewState, Topic

_TEXT = """Statement of the Moonlight Observers

The Mission was made up of about 12 observers and met Ms. Ottoline Vane, Chair of the Commission of Lakes.

The vote in Port Meridian was calm and orderly. The lists of voters were incomplete. The Mission recommends that \
the lists be checked before the next vote."""


STATEMENT = Statement(
    pk=1,
    text=_TEXT,
    language="en",
    source_name="moonlight.txt",
    sha256="0" * 64,
    added_at=datetime(2021, 4, 13, tzinfo=UTC),
)


def _passage(quote: str) -> dict[str, Any]:
    start = _TEXT.index(quote)
    return {"start": start, "end": start + len(quote), "quote": quote, "statement": STATEMENT}


FACT = Fact(
    pk=1, key="f1", field="mission.observer_count", value="12", is_approximate=True, **_passage("about 12 observers")
)
PERSON = Person(pk=1, slug="ottoline-vane", name="Ottoline Vane")
MEETING = Meeting(
    pk=1,
    key="m1",
    person=PERSON,
    name="Ottoline Vane",
    role="Chair",
    institution="Commission of Lakes",
    counterpart=Counterpart.ELECTORAL_COMMISSION,
    start_date=date(2021, 4, 10),
    **_passage("Ms. Ottoline Vane, Chair of the Commission of Lakes"),
)
FINDINGS = [
    Finding(
        pk=1,
        key="1",
        topic=Topic.VOTING,
        assessment=Assessment.POSITIVE,
        review_state=ReviewState.ACCEPTED,
        **_passage("The vote in Port Meridian was calm and orderly."),
    ),
    Finding(
        pk=2,
        key="2",
        topic=Topic.VOTER_REGISTRATION,
        assessment=Assessment.CRITICAL,
        is_stale=True,
        **_passage("The lists of voters were incomplete."),
    ),
    Finding(
        pk=3,
        key="3",
        topic=Topic.VOTER_REGISTRATION,
        assessment=Assessment.RECOMMENDATION,
        **_passage("The Mission recommends that the lists be checked before the next vote."),
    ),
    Finding(pk=4, topic=Topic.MEDIA, assessment=Assessment.NEUTRAL, origin=Origin.CURATOR),
]
ORGANISATION = Organisation(pk=1, slug="moonlight-observers", name="Moonlight Observers", abbreviation="MO")
ELECTION = SimpleNamespace(
    title="Election of the Council of Lakes",
    country_name="Port Meridian",
    types=[ElectionType.PARLIAMENTARY, ElectionType.LOCAL],
    start_date=date(2021, 4, 11),
    end_date=date(2021, 4, 11),
    get_absolute_url="/missions/",
)
MISSION = SimpleNamespace(
    organisation=ORGANISATION,
    election=ELECTION,
    observer_count=12,
    observer_words="about 12 observers",
    polling_station_count=None,
    station_words=None,
    start_date=date(2021, 4, 9),
    end_date=date(2021, 4, 12),
    head="",
    verdicts=FINDINGS[:1],
    get_absolute_url="/missions/",
)
READING = lay_out(STATEMENT, [FACT, MEETING, *FINDINGS[:3]], hits=[Span(_TEXT.index("calm"), _TEXT.index("calm") + 4)])


def options(parameter: str, number: int) -> list[Option]:
    """Return as many options, the second of them chosen."""
    return [Option(str(at), f"Lake {at}", 100 - at, at == 2, f"?{parameter}={at}") for at in range(1, number + 1)]  # noqa: PLR2004


def facet(parameter: str, label: str, number: int) -> Facet:
    """Return a facet with as many options."""
    return Facet(parameter, label, options(parameter, number))


REFERENCE = (
    "Moonlight Observers. (2021, April 12). Statement of the Moonlight Observers [Statement]. Election Observation "
    "Archive. Retrieved May 2, 2021, from https://example.org/missions/moon-lakes/"
)
CHIPS = [Chip("Country", "Port Meridian", "."), Chip("Words", "calm", ".")]
DAYS = [DayField("from", "From", "2021-04-01"), DayField("to", "Until", "")]
COUNTRY = Country("KZ", "Port Meridian", 3, 7, 2, date(2009, 4, 11), date(2021, 4, 11))
TIMELINE = lay_out_timeline([Sent("mo", "Moonlight Observers", 2019, 2), Sent("mo", "Moonlight Observers", 2021, 9)])
PLACE = Place(2, 12, "Missions in Port Meridian", "#place", "#place", "#place")
SORTS = [SortOption("newest", "Newest first", True, "."), SortOption("oldest", "Oldest first", False, "?sort=oldest")]
PAGES = PageLinks(
    previous="",
    next="?page=2",
    numbers=[PageNumber("1", ".", True), PageNumber("2", "?page=2", False), PageNumber("…", "", False)],
)
