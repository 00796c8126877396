"""Factories: each makes one valid, recognisably made-up row and fills all that is not named.

`make_finding(quote="The vote was calm.")` makes the statement that holds those words, its mission, election and
organisation as well. Whatever is given is kept: `make_finding(statement=s, quote=q)` looks `q` up in `s.text`.
"""

from collections.abc import Sequence
from datetime import date
from hashlib import sha256
from itertools import count
from typing import Any

from observers.models import Election, Fact, Finding, Meeting, Mission, Organisation, Person, Statement, Vote
from observers.spans import Span
from observers.vocabulary import Assessment, Counterpart, Origin, Publication, Topic

TEXT = """Statement of the Moonlight Observers

The Mission met Mr. Arlo Penhallow, Chairman of the Commission of Lakes.

The vote in Port Meridian was calm and orderly. The lists of voters were incomplete.
"""

_numbers = count(1)


def make_organisation(**fields: Any) -> Organisation:
    """Make an organisation: "Moonlight Observers 7", MO7."""
    number = next(_numbers)
    filled = {
        "slug": f"mo{number}",
        "name": f"Moonlight Observers {number}",
        "abbreviation": f"MO{number}",
        **fields,
    }
    return Organisation.objects.create(**filled)


def make_election(types: Sequence[str] = ("presidential",), country: str = "KZ", **fields: Any) -> Election:
    """Make an election on one made-up day, with a vote of each of `types`."""
    number = next(_numbers)
    filled = {
        "slug": f"election-{number}",
        "title": f"Made-up election {number}",
        "country": country,
        "start_date": date(2021, 4, 11),
        **fields,
    }
    filled.setdefault("end_date", filled["start_date"])
    election = Election.objects.create(**filled)
    Vote.objects.bulk_create(Vote(election=election, type=kind) for kind in types)
    return election


def make_mission(partners: Sequence[Organisation] = (), **fields: Any) -> Mission:
    """Make a mission of one organisation, with `partners`, to one election."""
    number = next(_numbers)
    filled = {
        "slug": f"mission-{number}",
        "title": f"Made-up mission {number}",
        "publication": Publication.PUBLISHED,
        **fields,
    }
    if "organisation" not in filled:
        filled["organisation"] = make_organisation()
    if "election" not in filled:
        filled["election"] = make_election()
    mission = Mission.objects.create(**filled)
    mission.partners.set(partners)
    return mission


def make_statement(text: str = TEXT, **fields: Any) -> Statement:
    """Make a statement with this canonical text; the bytes as received are told apart by a number."""
    number = next(_numbers)
    original = f"{number}\n{text}".encode()
    filled = {
        "title": "",
        "issued_on": date(2021, 4, 12),
        "source_name": f"{number:03}_made_up.txt",
        "original": original,
        "sha256": sha256(original).hexdigest(),
        "extraction_version": "1",
        **fields,
    }
    filled.setdefault("open_problems", len(filled.get("problems", [])))
    if "mission" not in filled:
        filled["mission"] = make_mission()
    return Statement.objects.create(text=text, **filled)


def make_person(**fields: Any) -> Person:
    """Make a person: "Arlo Penhallow 7"."""
    number = next(_numbers)
    return Person.objects.create(**{"slug": f"arlo-penhallow-{number}", "name": f"Arlo Penhallow {number}", **fields})


def make_finding(quote: str = "The vote in Port Meridian was calm and orderly.", **fields: Any) -> Finding:
    """Make a finding that quotes these words of its statement; a neutral one on voting unless told otherwise."""
    number = next(_numbers)
    filled = {
        "topic": Topic.VOTING,
        "assessment": Assessment.NEUTRAL,
        "order": number,
        **_passage(quote, fields, number),
        **fields,
    }
    filled["mission"] = fields.get("mission") or filled["statement"].mission
    return Finding.objects.create(**filled)


def make_meeting(
    quote: str = "The Mission met Mr. Arlo Penhallow, Chairman of the Commission of Lakes.", **fields: Any
) -> Meeting:
    """Make a meeting with a made-up chairman of an electoral commission."""
    number = next(_numbers)
    filled = {
        "name": "Arlo Penhallow",
        "role": "Chairman",
        "institution": "Commission of Lakes",
        "counterpart": Counterpart.ELECTORAL_COMMISSION,
        "start_date": date(2021, 4, 10),
        **_passage(quote, fields, number),
        **fields,
    }
    filled["mission"] = fields.get("mission") or filled["statement"].mission
    return Meeting.objects.create(**filled)


def make_fact(quote: str = "Port Meridian", **fields: Any) -> Fact:
    """Make the fact that the mission was in Port Meridian."""
    filled = {"field": "mission.places", "value": "Port Meridian", **_passage(quote, fields, next(_numbers)), **fields}
    return Fact.objects.create(**filled)


def _passage(quote: str, given: dict[str, Any], number: int) -> dict[str, Any]:
    """Return the passage fields for `quote`; with `origin=curator` and an empty quote, a row without a passage."""
    key = f"{number:08x} made up"
    if not quote:
        return {"key": key, "quote": "", "origin": Origin.CURATOR, "statement": None}
    statement = given.get("statement") or _statement_with(quote, given.get("mission"))
    start = statement.text.index(quote)
    span = Span(start, start + len(quote))
    return {
        "key": key,
        "statement": statement,
        "start": span.start,
        "end": span.end,
        "quote": quote,
        "rule": "made-up",
    }


def _statement_with(quote: str, mission: Mission | None) -> Statement:
    text = TEXT if quote in TEXT else f"{TEXT}\n{quote}\n"
    return make_statement(text, mission=mission or make_mission())
