"""What the mission found: which sentences are findings, and of what kind."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from observers.extraction.documents import Document
from observers.extraction.findings.assessments import advice_start, assessment_of, has_advice
from observers.extraction.findings.course import Course
from observers.extraction.findings.cues import Cue
from observers.extraction.findings.duplicates import without_duplicates
from observers.extraction.findings.heard import Heard, Voice, without_names
from observers.extraction.findings.sections import Kind, Section, section_of
from observers.extraction.findings.signs import Place
from observers.extraction.findings.topics import topic_of
from observers.extraction.findings.verdicts import RULES, rule_of
from observers.extraction.findings.voices import Listener
from observers.extraction.readings import FindingReading, StatementReading
from observers.extraction.words.phrases import NUMBER, fold, tokens_of, word_set
from observers.extraction.words.wordings import Wording, wording_of
from observers.spans import Span
from observers.vocabulary import StatementKind

__all__ = ["RULES", "find_findings"]

_LONGEST = 3000
_PRESENTED, _MANY = 20, 2
_OWN_TEXT = re.compile(
    r"^[^\w\n]{0,20}(?:(?:preliminary |interim |final |joint |verification )?statement"
    r"|(?:preliminary|interim) (?:information|report|conclusions?|findings|declaration|opinion))[^\w\n]{0,20}$",
    re.IGNORECASE | re.MULTILINE,
)
_OWN_TEXTS = word_set("statement information report conclusion conclusions findings declaration opinion")
_OWN_KINDS = frozenset({StatementKind.STATEMENT, StatementKind.PRELIMINARY, StatementKind.INTERIM, StatementKind.FINAL})
_TITLE = re.compile(
    r"(?:(?:preliminary|interim|final|joint|arrival|post-election|verification|the|full) ){0,3}"
    r"statement (?:by|of|on|from)\b",
    re.IGNORECASE,
)
_TITLE_REACH = 5
# A text that goes on as "we" outside quotation marks is the mission's own.
_WE = re.compile(r"(?:^|(?<=[.:;] ))(?:\d{1,2}\. )?(?:We|Our) ", re.MULTILINE)
_NARRATOR, _QUOTES = frozenset({"i", "me", "my"}), frozenset('"“”')
_OFTEN_WE, _WE_REACH = 3, 50_000
_LIST_OPENS = word_set("recommendations recommends recommend recommended")
_COLON_OPENS = _LIST_OPENS | word_set(
    "ask asks urge urges calls call suggests suggest proposes propose"
    " advise advises appeals appeal encourages encourage request requests suggestions proposals"
)
_BULLET = re.compile(r"\s*(?:[-–—•*·]\s|\(?[a-z]\)\s|[a-z])")
_LONGEST_IN_LIST = 5
# The second line of a title: "of the Observer Mission on the outcome of the election".
_TITLE_GOES_ON = re.compile(r"(?:of|on|by|at|in|from) (?:the|its) [^.;:,!?]+\Z")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
# "(b) Secrecy." only names what follows.
_ITEM_TITLE = re.compile(r"\(?(?:[a-z]|[ivx]{1,4}|\d{1,2})[).] (?:[\w'’-]+ ){0,3}[\w'’-]+[.:]?\Z")
_ITEM = re.compile(r"(?:(?<=[:;,]\s)|(?<=[;,]\sand\s)|\A)\(?(?:[a-z]|[ivx]{1,4}|\d{1,2})[).]\s")


class Sentence(NamedTuple):
    """A sentence with its words as written and folded, and the paragraph it stands in."""

    span: Span
    text: str
    tokens: tuple[str, ...]
    words: tuple[str, ...]
    paragraph: Span
    begins_line: bool
    is_line: bool

    @property
    def is_alone(self) -> bool:
        """Tell whether the sentence is a paragraph of its own, or a line without an end."""
        return self.span == self.paragraph or self.is_line


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
        heading = _heading(sentence, section) if sentence.is_alone else None
        if heading is not None:
            section = heading
            course.at_heading()
            course.list_runs = heading.kind is Kind.ADVICE
            continue
        if sentence.begins_line and not course.list_runs and _ITEM_TITLE.match(sentence.text):
            continue
        if _ends_in_colon(sentence):
            if _opens_list(wording_of(sentence.words)):
                course.list_runs = True
            elif listener.present(sentence.tokens, sentence.words) is Voice.OTHERS and not own_text:
                course.others_take_block()
            continue
        heard = course.settle(listener.hear(sentence.tokens, sentence.words), sentence.paragraph)
        course.list_runs = _is_item(sentence, heard, section, course)
        wording = wording_of(without_names(sentence.words, heard))
        rule = rule_of(wording, heard, _place(sentence, section, course, own_text=own_text))
        saw_stations = heard.watches or Cue.ITINERARY in wording.cues
        course.note(heard, sentence.paragraph, is_finding=bool(rule), saw_stations=saw_stations)
        if rule:
            topic = topic_of(wording, max(heard.at, advice_start(wording)), section.topic)
            yield FindingReading(sentence.span, rule, topic, assessment_of(wording, advises=course.list_runs))
        if heard.voice is Voice.MISSION and _opens_list(wording):
            course.list_runs = True


def _heading(sentence: Sentence, section: Section) -> Section | None:
    """Return the section a line opens; items of a list, which often lack a full stop, open none."""
    if _TITLE_GOES_ON.match(sentence.text):
        return section
    if _BULLET.match(sentence.text):
        return None
    heading = section_of(sentence.text, sentence.words)
    in_list = section.kind is Kind.ADVICE and len(sentence.words) > _LONGEST_IN_LIST
    return None if heading is not None and in_list and heading.kind is Kind.PLAIN else heading


def _place(sentence: Sentence, section: Section, course: Course, *, own_text: bool) -> Place:
    return Place(
        section=section,
        carried=course.carried(sentence.paragraph),
        own_text=own_text,
        has_found=course.has_found,
        follows_finding=course.continues(sentence.paragraph),
        list_runs=course.list_runs,
        names_year=NUMBER in sentence.words and _YEAR.search(sentence.text) is not None,
        narrates=not own_text and _is_narrated(sentence.words),
    )


def _is_narrated(words: Sequence[str]) -> bool:
    """Tell whether a reporter says "I", quoting nobody: "I asked whether that is a great deal"."""
    return not _NARRATOR.isdisjoint(words) and _QUOTES.isdisjoint(words)


def _is_own_text(document: Document, header: StatementReading) -> bool:
    """Tell a mission's own statement, and a news text that holds one, from reports about a mission."""
    if header.value("statement.kind") in _OWN_KINDS or _holds_own_text(document):
        return True
    has_we = "We " in document.text or "Our " in document.text
    if has_we and len(_WE.findall(document.text, 0, _WE_REACH)) >= _OFTEN_WE:
        return True
    titles = (paragraph.of(document.text) for paragraph in document.paragraphs[:_TITLE_REACH])
    return any(_TITLE.match(title) and not title.rstrip().endswith(".") for title in titles)


def _holds_own_text(document: Document) -> bool:
    lines = document.lines_with(_OWN_TEXTS)
    return any(_OWN_TEXT.match(document.text, line) for line in lines)


def _is_item(sentence: Sentence, heard: Heard, section: Section, course: Course) -> bool:
    """Tell whether a list of advice goes on: on a new line or in its section, nobody being named who says it."""
    is_anybodys = heard.voice is Voice.NOBODY or (heard.voice is Voice.MISSION and not heard.names)
    return is_anybodys and (section.kind is Kind.ADVICE or (course.list_runs and sentence.begins_line))


def _opens_list(wording: Wording) -> bool:
    """Tell whether a sentence announces items of advice: "The Mission recommends that …", "Recommendations:"."""
    if wording.words[-1] == ":":
        return not _COLON_OPENS.isdisjoint(wording.words)
    return not _LIST_OPENS.isdisjoint(wording.words) and has_advice(wording)


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
        for part in _items(document.text, span):
            text = part.of(document.text)
            tokens = tuple(tokens_of(text))
            if tokens:
                begins = part != span or span.start == 0 or document.text[span.start - 1] == "\n"
                is_line = begins and document.text[part.end : part.end + 1] in {"", "\n"}
                yield Sentence(part, text, tokens, tuple(map(fold, tokens)), paragraph, begins, is_line)


def _items(text: str, sentence: Span) -> list[Span]:
    """Cut a list written into one sentence: "To the court: (a) hear appeals; (b) publish rulings." has two items."""
    body = sentence.of(text)
    starts = [match.start() for match in _ITEM.finditer(body)] if ";" in body else []
    if len(starts) < _MANY:
        return [sentence]
    borders = [*([0] if starts[0] else []), *starts, len(body)]
    ends = [len(body[:end].rstrip()) for end in borders[1:]]
    return [Span(sentence.start + start, sentence.start + end) for start, end in zip(borders, ends, strict=False)]
