"""What a citation says, of a mission, a statement or a passage; how it is written is for the rooms of the formats."""

import re
from dataclasses import dataclass, replace
from datetime import date

from django.db.models import Min
from django.utils.translation import gettext

from observers.exports.columns import address
from observers.models import Mission, Statement
from observers.sentences import sentences_of
from observers.spans import Span, paragraph_spans

_PASSAGE = re.compile(
    r"(?:t(?P<statement>[1-9]\d{0,17})-)?p(?P<paragraph>[1-9]\d{0,5})(?:s(?P<sentence>[1-9]\d{0,5}))?"
)


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
    return Citation(
        key=mission.slug,
        authors=_authors(mission),
        title=mission.title,
        genre=gettext("Election observation mission"),
        issued=_parts(mission.first_issued_on),
        address=address(mission, site),
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

    A statement that is not the first of its mission has its number in front, as on the page: "t31-p4s2". Without the
    number the passage is looked for in this statement all the same.
    """
    match = _PASSAGE.fullmatch(passage)
    if match is None or (match["statement"] and int(match["statement"]) != statement.pk):
        raise NoSuchPassage(passage)
    place = passage.rpartition("-")[2]
    span = _span(statement.text, int(match["paragraph"]), int(match["sentence"] or 0))
    whole = cite_statement(statement, site)
    return replace(
        whole,
        key=f"{whole.key}-{place}",
        address=f"{address(statement.mission, site)}#{_prefix(statement)}{place}",
        quote=_words(statement, span),
        paragraph=int(match["paragraph"]),
    )


def passage_statement(passage: str) -> int | None:
    """Return the number of the statement that the address of a passage names: 31 for "t31-p4s2", None for "p4s2"."""
    match = _PASSAGE.fullmatch(passage)
    return int(match["statement"]) if match and match["statement"] else None


def passage_sentences(statement: Statement, passage: str) -> list[tuple[str, str]]:
    """Return the address and the words of every sentence of a paragraph ("p4"); none for the address of a sentence."""
    match = _PASSAGE.fullmatch(passage)
    if match is None or match["sentence"]:
        return []
    whole = _span(statement.text, int(match["paragraph"]), 0)
    return [
        (f"{passage}s{number}", _words(statement, span))
        for number, span in enumerate(sentences_of(statement.text, whole), 1)
    ]


def _words(statement: Statement, span: Span) -> str:
    return " ".join(span.of(statement.text).split())


def _span(text: str, paragraph: int, sentence: int) -> Span:
    paragraphs = paragraph_spans(text)[paragraph - 1 : paragraph]
    found = [part for whole in paragraphs for part in (sentences_of(text, whole) if sentence else [whole])]
    if max(sentence, 1) > len(found):
        raise NoSuchPassage(f"p{paragraph}s{sentence}")
    return found[max(sentence, 1) - 1]


def _prefix(statement: Statement) -> str:
    shown = Statement.objects.filter(mission=statement.mission_id, replaced_by__isnull=True)
    first = shown.aggregate(first=Min("pk"))["first"]
    return "" if statement.pk == first else f"t{statement.pk}-"


def _authors(mission: Mission) -> tuple[str, ...]:
    partners = [partner.name for partner in mission.partners.all()]
    return (mission.organisation.name, *partners)


def _parts(day: date | None) -> tuple[int, ...]:
    return (day.year, day.month, day.day) if day else ()
