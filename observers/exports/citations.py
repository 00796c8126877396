"""What a citation says, of a mission, a statement or a passage; how it is written is for the rooms of the formats."""

from dataclasses import dataclass, replace
from datetime import date

from django.utils.translation import gettext

from observers.anchors import Place, read_passage
from observers.exports.columns import address
from observers.models import Election, Finding, Meeting, Mission, Statement
from observers.sentences import sentences_of
from observers.spans import Span, paragraph_spans


class NoSuchPassage(ValueError):
    """The address names no passage of the text: "p400s2" of a short one, or no address of a passage at all."""


@dataclass(frozen=True, slots=True)
class Citation:
    """One thing to cite.

    `issued` is the year, the month and the day as far as they are known; () where nothing is. `quote` and `paragraph`
    are those of a passage, else "" and 0. `address` is absolute.
    """

    key: str
    authors: tuple[str, ...]
    title: str
    genre: str
    issued: tuple[int, ...]
    address: str
    language: str = "en"
    quote: str = ""
    paragraph: int = 0

    @property
    def year(self) -> str:
        """Return the year of issue, or "" where it is not known."""
        return str(self.issued[0]) if self.issued else ""


def archive_name() -> str:
    """Return the name under which the archive publishes."""
    return gettext("Election Observation Archive")


def cite_mission(mission: Mission, site: str) -> Citation:
    """Return the citation of a mission, dated by its first statement; `mission` as `select_missions` gives it."""
    return replace(_undated(mission, site), issued=_parts(mission.first_issued_on))


def _undated(mission: Mission, site: str) -> Citation:
    return Citation(
        key=mission.slug,
        authors=_authors(mission),
        title=mission.title,
        genre=gettext("Election observation mission"),
        issued=(),
        address=address(mission, site),
    )


def cite_election(election: Election, site: str) -> Citation:
    """Return the citation of the page of an election, which is the archive's own work and has no date."""
    return Citation(
        key=election.slug,
        authors=(archive_name(),),
        title=election.title,
        genre=gettext("Record of an election"),
        issued=(),
        address=address(election, site),
    )


def cite_statement(statement: Statement, site: str) -> Citation:
    """Return the citation of a statement; its mission, with organisation and partners, is asked for."""
    return Citation(
        key=f"{statement.mission.slug}-{statement.sha256[:8]}",
        authors=_authors(statement.mission),
        title=statement.title or statement.mission.title,
        genre=gettext(statement.get_kind_display()),
        issued=_parts(statement.issued_on),
        address=address(statement, site),
        language=statement.language,
    )


def cite_passage(statement: Statement, passage: str, site: str) -> Citation:
    """Return the citation of a paragraph ("p4") or a sentence ("p4s2") of a statement; raises NoSuchPassage.

    The address may begin with that of the statement, as on the page: "s3f9ac1-p4s2".
    """
    place = _read(statement, passage)
    span = _span(statement.text, place)
    whole = cite_statement(statement, site)
    within = passage.rpartition("-")[2]
    return replace(
        whole,
        key=f"{whole.key}-{within}",
        address=f"{whole.address}-{within}",
        quote=_words(statement, span),
        paragraph=place.paragraph,
    )


def cite_row(row: Finding | Meeting, site: str) -> Citation:
    """Return the citation of the words of a finding or a meeting; without any, that of its mission, for its address."""
    whole = cite_statement(row.statement, site) if row.statement else _undated(row.mission, site)
    place = read_passage(row.anchor)
    return replace(
        whole,
        key=f"{whole.key}-{row.record_anchor}",
        address=address(row, site),
        quote=" ".join(row.quote.split()),
        paragraph=place.paragraph if place else 0,
    )


def passage_statement(passage: str) -> str:
    """Return how the SHA-256 of the statement begins that the address of a passage names; "" where it names none."""
    place = read_passage(passage)
    return place.statement if place else ""


def passage_sentences(statement: Statement, passage: str) -> list[tuple[str, str]]:
    """Return the address and the words of every sentence of a paragraph ("p4"); none for the address of a sentence."""
    place = _read(statement, passage)
    if place.sentence:
        return []
    return [
        (f"{passage}s{number}", _words(statement, span))
        for number, span in enumerate(sentences_of(statement.text, _span(statement.text, place)), 1)
    ]


def _read(statement: Statement, passage: str) -> Place:
    place = read_passage(passage)
    if place is None or not statement.sha256.startswith(place.statement):
        raise NoSuchPassage(passage)
    return place


def _words(statement: Statement, span: Span) -> str:
    return " ".join(span.of(statement.text).split())


def _span(text: str, place: Place) -> Span:
    paragraphs = paragraph_spans(text)[place.paragraph - 1 : place.paragraph]
    found = [part for whole in paragraphs for part in (sentences_of(text, whole) if place.sentence else [whole])]
    if max(place.sentence, 1) > len(found):
        raise NoSuchPassage(f"p{place.paragraph}s{place.sentence}")
    return found[max(place.sentence, 1) - 1]


def _authors(mission: Mission) -> tuple[str, ...]:
    partners = [partner.name for partner in mission.partners.all()]
    return (mission.organisation.name, *partners)


def _parts(day: date | None) -> tuple[int, ...]:
    return (day.year, day.month, day.day) if day else ()
