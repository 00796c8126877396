"""The door of the reader: one canonical text in, one reading out."""

from collections.abc import Sequence
from dataclasses import replace

from observers.extraction.documents import Document
from observers.extraction.findings.findings import find_findings
from observers.extraction.genre.genre import check_genre
from observers.extraction.headers.elections import find_election
from observers.extraction.headers.organisations import find_organisations
from observers.extraction.headers.titles import find_titles
from observers.extraction.meetings.meetings import find_meetings
from observers.extraction.missions.missions import find_mission
from observers.extraction.problems import find_problems
from observers.extraction.readings import KnownOrganisation, NotAStatement, SourceText, StatementReading


def read_statement(source: SourceText, organisations: Sequence[KnownOrganisation]) -> StatementReading:
    """Read an observation statement.

    `organisations` are the bodies the archive knows, by all their names. Raises `NotAStatement` where the text is
    something else, or names nobody who observed. Every room gets the document and the header read so far: who, then
    where and when, then the rest.
    """
    document = Document.of(source.text, organisations)
    check_genre(document)
    header = StatementReading(find_organisations(document))
    if header.claim("organisation") is None:
        raise NotAStatement("no-organisation", "the text names no organisation that observed")
    for find in (find_titles, find_election, find_mission):
        header = StatementReading((*header.claims, *find(document, header)))
    reading = StatementReading(header.claims, find_meetings(document, header), find_findings(document, header))
    return replace(reading, problems=find_problems(document, reading))
