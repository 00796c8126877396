"""What the mission found: which sentences are findings, and of what kind."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from observers.extraction.assessments import advice_start, assessment_of, has_advice
from observers.extraction.documents import Document
from observers.extraction.duplicates import without_duplicates
from observers.extraction.phrases import fold, tokens_of
from observers.extraction.readings import FindingReading, StatementReading
from observers.extraction.sections import Kind, Section, section_of
from observers.extraction.topics import topic_of
from observers.extraction.verdicts import RULES, Course, rule_of
from observers.extraction.voices import Heard, Listener, Voice, without_names
from observers.extraction.wordings import Wording, wording_of
from observers.spans import Span
from observers.vocabulary import StatementKind

__all__ = ["RULES", "find_findings"]

_LONGEST = 3000
_PRESENTED = 14
_OWN_TEXT = re.compile(
    r"^[^\w\n]{0,20}(?:(?:preliminary |interim |final |joint )?statement)[^\w\n]{0,20}$", re.IGNORECASE | re.MULTILINE
)
_OWN_KINDS = frozenset({StatementKind.STATEMENT, StatementKind.PRELIMINARY, StatementKind.INTERIM, StatementKind.FINAL})
_LIST_OPENS = frozenset({"recommendations", "recommends", "recommend", "recommended"})


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence with its words as written and folded, and the paragraph it stands in."""

    span: Span
    text: str
    tokens: tuple[str, ...]
    words: tuple[str, ...]
    paragraph: Span
    begins_line: bool

    @property
    def is_alone(self) -> bool:
        """Tell whether the sentence is a paragraph of its own."""
        return self.span == self.paragraph


def find_findings(document: Document, header: StatementReading) -> Sequence[FindingReading]:
    """Return the sentences in which the mission observes, judges, praises, criticises or recommends.

    "The Mission did not find any evidence of intervention." is one; "The Mission visited 16 polling stations.", "The
    Chairman said that everything was ready." and "We thank the commission." are none.
    """
    return without_duplicates(document, list(_read(document, header)))


def _read(document: Document, header: StatementReading) -> Iterator[FindingReading]:
    own_text = _is_own_text(document, header)
    listener, course, section = Listener(document, header, own_text=own_text), Course(), Section()
    for sentence in _sentences(document):
        heading = section_of(sentence.text, sentence.words) if sentence.is_alone else None
        if heading is not None:
            section = heading
            course.at_heading()
            course.list_runs = heading.kind is Kind.ADVICE
            continue
        if _ends_in_colon(sentence):
            if _opens_list(wording_of(sentence.words)):
                course.list_runs = True
            elif listener.present(sentence.tokens, sentence.words) is Voice.OTHERS:
                course.others_take_block()
            continue
        heard = course.settle(listener.hear(sentence.tokens, sentence.words), sentence.paragraph)
        course.list_runs = _is_item(sentence, heard, section, course)
        wording = wording_of(without_names(sentence.words, heard) if heard.voice is not Voice.OTHERS else ())
        rule = rule_of(wording, heard, section, course, sentence.paragraph, own_text=own_text)
        course.note(heard, sentence.paragraph, is_finding=bool(rule))
        if rule:
            topic = topic_of(wording, max(heard.at, advice_start(wording)), section.topic)
            yield FindingReading(sentence.span, rule, topic, assessment_of(wording, advises=course.list_runs))
        if heard.voice is Voice.MISSION and _opens_list(wording):
            course.list_runs = True


def _is_own_text(document: Document, header: StatementReading) -> bool:
    """Tell a mission's own statement, and a news text that holds one, from reports about a mission."""
    return header.value("statement.kind") in _OWN_KINDS or bool(_OWN_TEXT.search(document.text))


def _is_item(sentence: Sentence, heard: Heard, section: Section, course: Course) -> bool:
    """Tell whether a list of advice goes on: on a new line or in its section, nobody being named who says it."""
    is_anybodys = heard.voice is Voice.NOBODY or (heard.voice is Voice.MISSION and not heard.names)
    return is_anybodys and (section.kind is Kind.ADVICE or (course.list_runs and sentence.begins_line))


def _opens_list(wording: Wording) -> bool:
    """Tell whether a sentence announces items of advice: "The Mission recommends that …", "Recommendations:"."""
    return not _LIST_OPENS.isdisjoint(wording.words) and (has_advice(wording) or wording.words[-1] == ":")


def _ends_in_colon(sentence: Sentence) -> bool:
    """Tell a line that presents what is below: "Ana Belo, independent observer:", "The Mission recommends:"."""
    return sentence.begins_line and sentence.text.endswith(":") and len(sentence.words) <= _PRESENTED


def _sentences(document: Document) -> Iterator[Sentence]:
    paragraphs = iter(document.paragraphs)
    paragraph = next(paragraphs, None)
    for span in document.sentences:
        while paragraph is not None and paragraph.end < span.end:
            paragraph = next(paragraphs, None)
        if paragraph is None or span.end - span.start > _LONGEST:
            continue
        text = span.of(document.text)
        tokens = tuple(tokens_of(text))
        begins_line = span.start == 0 or document.text[span.start - 1] == "\n"
        if tokens:
            yield Sentence(span, text, tokens, tuple(map(fold, tokens)), paragraph, begins_line)
