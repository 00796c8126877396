"""A made-up statement and readings of it, written out by hand."""

import hashlib
from datetime import date

from observers.extraction import Claim, FindingReading, MeetingReading, SourceText, StatementReading
from observers.spans import Span
from observers.vocabulary import Assessment, Counterpart, Topic

TEXT = (
    "Statement of the Network of Lantern Keepers (NLK) on the presidential election in Kazakhstan on 1 March 2099.\n\n"
    "The Mission met Ms. Vela Ostrin, Chair of the Election Office.\n\n"
    "The Mission visited 12 polling stations in Astana.\n\n"
    "Voting was calm. Counting was slow."
)


def span(quote, text=TEXT):
    """Return where `quote` first stands in a text."""
    start = text.index(quote)
    return Span(start, start + len(quote))


def source(text=TEXT, name="lantern.txt"):
    """Return a source text of this name."""
    data = text.encode()
    return SourceText(name, hashlib.sha256(data).hexdigest(), data, text)


def claim(field, value, quote, text=TEXT, **more):
    """Return a claim read from `quote`."""
    return Claim(field, value, span(quote, text), f"test.{field}", **more)


def claims(text=TEXT, stations=12):
    """Return the header of the made-up statement."""
    return (
        claim("organisation", "Network of Lantern Keepers", "Network of Lantern Keepers", text, abbreviation="NLK"),
        claim("election.country", "KZ", "Kazakhstan", text),
        claim("election.types", "presidential", "presidential", text),
        claim("election.start_date", date(2099, 3, 1), "1 March 2099", text),
        claim("election.end_date", date(2099, 3, 1), "1 March 2099", text),
        claim("mission.polling_station_count", stations, f"{stations} polling stations", text),
        claim("mission.places", "Astana", "Astana", text),
    )


def meeting(text=TEXT, **values):
    """Return the one meeting of the made-up statement."""
    given = {"name": "Ms. Vela Ostrin", "person": "Vela Ostrin", "role": "Chair", "institution": "Election Office"}
    where = span("Ms. Vela Ostrin, Chair of the Election Office", text)
    return MeetingReading(where, "test.meeting", Counterpart.ELECTORAL_COMMISSION, **(given | values))


def finding(quote, topic=Topic.VOTING, assessment=Assessment.POSITIVE, text=TEXT):
    """Return a finding read from `quote`."""
    return FindingReading(span(quote, text), "test.finding", topic, assessment)


CALM, SLOW = "Voting was calm.", "Counting was slow."


def reading(text=TEXT, stations=12, meetings=None, findings=None):
    """Return the whole reading, or one with other parts."""
    return StatementReading(
        claims=claims(text, stations),
        meetings=(meeting(text),) if meetings is None else meetings,
        findings=(
            (finding(CALM, text=text), finding(SLOW, Topic.COUNTING_AND_RESULTS, Assessment.CRITICAL, text))
            if findings is None
            else findings
        ),
    )
