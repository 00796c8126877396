"""Which sentences are findings, of what topic and assessment."""

import pytest

from observers.extraction.documents import Document
from observers.extraction.findings import RULES, find_findings
from observers.extraction.readings import Claim, FindingReading, KnownOrganisation, StatementReading
from observers.spans import Span
from tests.extraction.finding_rows import FINDINGS, NO_FINDINGS

UNION = KnownOrganisation("nu", "Northern Union", "NU")
LEAGUE = KnownOrganisation("sl", "Southern League", "SL")
OPENING = "The Mission of the Northern Union observed the elections of 4 May 2031 in Ruritania."


def findings_in(text: str) -> list[tuple[FindingReading, str]]:
    document = Document.of(text, (UNION, LEAGUE))
    at = text.find("Northern Union")
    header = StatementReading((Claim("organisation", "nu", Span(at, at + 14), "test"),) if at >= 0 else ())
    return [(finding, finding.span.of(text)) for finding in find_findings(document, header)]


def in_statement(*paragraphs: str) -> list[tuple[FindingReading, str]]:
    return findings_in("\n\n".join(["STATEMENT", OPENING, *paragraphs]))


@pytest.mark.parametrize(("sentence", "topic", "assessment"), FINDINGS)
def test_a_finding_is_read_with_its_topic_and_assessment(sentence, topic, assessment):
    found = in_statement(sentence)
    assert [(quote, finding.topic.value, finding.assessment.value) for finding, quote in found] == [
        (sentence, topic, assessment)
    ]


@pytest.mark.parametrize(("sentence", "why"), NO_FINDINGS)
def test_what_is_no_finding_is_left_out(sentence, why):
    assert in_statement(sentence) == [], why
