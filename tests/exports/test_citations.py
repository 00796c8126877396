"""Citations, read back by the libraries that reference managers are made of, say what the archive says."""

import json
import warnings
from dataclasses import replace
from datetime import date

import bibtexparser
import pytest
import rispy
from bibtexparser.middlewares import LatexDecodingMiddleware
from citeproc import Citation as CiteprocCitation
from citeproc import CitationItem, CitationStylesBibliography, CitationStylesStyle, formatter
from citeproc.source.json import CiteProcJSON
from pylatexenc.latex2text import LatexNodes2Text, MacroTextSpec, get_default_latex_context_db

from observers.exports import Citation, apa, chicago, write_bibtex, write_csl, write_ris

ACCESSED = date(2022, 5, 2)
STATEMENT = Citation(
    key="moon-lakes-0f3a",
    authors=("Moonlight Observers",),
    title="Statement on the vote",
    genre="Preliminary statement",
    issued=(2021, 4, 12),
    address="https://example.org/missions/moon-lakes/#s0f3a11",
)
MISSION = Citation(
    key="moon-lakes",
    authors=("Moonlight Observers", "Sunlight Observers", "Starlight Observers"),
    title="Moon at the Lakes",
    genre="Election observation mission",
    issued=(2021,),
    address="https://example.org/missions/moon-lakes/",
)
UNDATED = Citation("undated", ("Moonlight Observers",), "Was it calm?", "News report", (), "https://example.org/u/")
PASSAGE = Citation(
    key="moon-lakes-0f3a-p4s2",
    authors=("Moonlight Observers",),
    title="Statement on the vote",
    genre="Statement",
    issued=(2021, 4, 12),
    address="https://example.org/missions/moon-lakes/#s0f3a11-p4s2",
    quote="The vote was calm.",
    paragraph=4,
)
# Braces, commands, quotation marks, a line break and letters of other scripts.
HOSTILE = [
    "{unbalanced",
    "closing}",
    r"a \command{x} & 100% of $5 #1 a_b ~ ^",
    'the "vote", as said',
    "two\nlines",
    "Шайлоо өткөрүлдү",
    "選挙 انتخابات Türkiye Łódź",
    "TY  - BOOK",
]


JOINT_PASSAGE = replace(PASSAGE, authors=MISSION.authors)


def with_title(title):
    return Citation("odd", (title,), title, "Statement", (2021, 4, 12), "https://example.org/odd/")


def decoder():
    """Read LaTeX, with three names of its text symbols that the library lacks or takes for accents."""
    symbols = [("textbraceleft", "{"), ("textbraceright", "}"), ("textasciicircum", "^")]
    context = get_default_latex_context_db()
    context.add_context_category("symbols", macros=[MacroTextSpec(*symbol) for symbol in symbols], prepend=True)
    return LatexNodes2Text(latex_context=context, keep_braced_groups=False)


def read_bibtex(*citations):
    with warnings.catch_warnings():
        # pylatexenc warns of a name it renamed itself.
        warnings.simplefilter("ignore", DeprecationWarning)
        library = bibtexparser.parse_string(
            "".join(write_bibtex(citations, ACCESSED)), append_middleware=[LatexDecodingMiddleware(decoder=decoder())]
        )
    assert library.failed_blocks == []
    return [{name: field.value for name, field in entry.fields_dict.items()} for entry in library.entries]


def read_ris(*citations):
    return rispy.loads("".join(write_ris(citations, ACCESSED)))


def test_bibtex_gives_the_facts_back():
    (entry,) = read_bibtex(STATEMENT)
    assert entry["title"] == "Statement on the vote"
    assert entry["author"] == entry["institution"] == "Moonlight Observers"
    assert (entry["year"], entry["month"], entry["day"], entry["date"]) == ("2021", "apr", "12", "2021-04-12")
    assert (entry["type"], entry["urldate"]) == ("Preliminary statement", "2022-05-02")
    assert entry["url"] == "https://example.org/missions/moon-lakes/#s0f3a11"


def test_bibtex_names_every_organisation_as_one_author():
    (entry,) = read_bibtex(MISSION)
    assert "{{Moonlight Observers} and {Sunlight Observers} and {Starlight Observers}}" in "".join(
        write_bibtex([MISSION], ACCESSED)
    )
    assert (entry["year"], "month" in entry) == ("2021", False)


@pytest.mark.parametrize("words", HOSTILE)
def test_bibtex_keeps_hostile_words(words):
    first, second = read_bibtex(with_title(words), STATEMENT)
    assert first["title"] == " ".join(words.split())
    assert second["title"] == "Statement on the vote"


def test_ris_gives_the_facts_back():
    (record,) = read_ris(STATEMENT)
    assert record == {
        "type_of_reference": "RPRT",
        "id": "moon-lakes-0f3a",
        "authors": ["Moonlight Observers"],
        "title": "Statement on the vote",
        "type_of_work": "Preliminary statement",
        "year": "2021",
        "date": "2021/04/12",
        "publisher": "Moonlight Observers",
        "name_of_database": "Election Observation Archive",
        "language": "en",
        "urls": ["https://example.org/missions/moon-lakes/#s0f3a11"],
        "access_date": "2022/05/02",
    }


@pytest.mark.parametrize("words", HOSTILE)
def test_ris_keeps_hostile_words(words):
    first, second = read_ris(with_title(words), STATEMENT)
    assert first["title"] == first["authors"][0] == " ".join(words.split())
    assert second["title"] == "Statement on the vote"


def test_ris_lines_end_as_the_format_says():
    text = "".join(write_ris([PASSAGE], ACCESSED))
    assert text.startswith("TY  - RPRT\r\n")
    assert text.endswith("ER  - \r\n\r\n")
    assert text.count("\n") == text.count("\r\n")


def test_csl_gives_the_facts_back():
    (item,) = json.loads("".join(write_csl([PASSAGE], ACCESSED)))
    assert item == {
        "id": "moon-lakes-0f3a-p4s2",
        "type": "report",
        "author": [{"literal": "Moonlight Observers"}],
        "title": "Statement on the vote",
        "genre": "Statement",
        "issued": {"date-parts": [[2021, 4, 12]]},
        "publisher": "Moonlight Observers",
        "archive": "Election Observation Archive",
        "language": "en",
        "note": "“The vote was calm.”",
        "URL": "https://example.org/missions/moon-lakes/#s0f3a11-p4s2",
        "accessed": {"date-parts": [[2022, 5, 2]]},
    }


def test_a_citation_processor_sets_csl_in_a_style():
    items = json.loads("".join(write_csl([STATEMENT, UNDATED], ACCESSED)))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        bibliography = CitationStylesBibliography(
            CitationStylesStyle("harvard-cite-them-right", validate=False), CiteProcJSON(items), formatter.plain
        )
        bibliography.register(CiteprocCitation([CitationItem(item["id"]) for item in items]))
        entries = [str(entry) for entry in bibliography.bibliography()]
    assert entries == [
        "Moonlight Observers (2021) Statement on the vote. Preliminary statement. Moonlight Observers. Available at: "
        "https://example.org/missions/moon-lakes/#s0f3a11 (Accessed: May 2, 2022).",
        "Moonlight Observers (no date) Was it calm?. News report. Moonlight Observers. Available at: "
        "https://example.org/u/ (Accessed: May 2, 2022).",
    ]


@pytest.mark.parametrize(
    ("citation", "expected"),
    [
        # A statement has its day.
        (
            STATEMENT,
            "Moonlight Observers. (2021, April 12). Statement on the vote [Preliminary statement]. Election "
            "Observation Archive. Retrieved May 2, 2022, from https://example.org/missions/moon-lakes/#s0f3a11",
        ),
        # A mission has a year, and may have partners.
        (
            MISSION,
            "Moonlight Observers, Sunlight Observers, & Starlight Observers. (2021). Moon at the Lakes [Election "
            "observation mission]. Election Observation Archive. Retrieved May 2, 2022, from "
            "https://example.org/missions/moon-lakes/",
        ),
        # What is not dated says so.
        (
            UNDATED,
            "Moonlight Observers. (n.d.). Was it calm? [News report]. Election Observation Archive. Retrieved May 2, "
            "2022, from https://example.org/u/",
        ),
        # A passage is quoted first.
        (
            PASSAGE,
            "“The vote was calm.” (Moonlight Observers, 2021, para. 4). Moonlight Observers. (2021, April 12). "
            "Statement on the vote [Statement]. Election Observation Archive. Retrieved May 2, 2022, from "
            "https://example.org/missions/moon-lakes/#s0f3a11-p4s2",
        ),
        # Of three or more the text names the first.
        (
            JOINT_PASSAGE,
            "“The vote was calm.” (Moonlight Observers et al., 2021, para. 4). Moonlight Observers, Sunlight "
            "Observers, & Starlight Observers. (2021, April 12). Statement on the vote [Statement]. Election "
            "Observation Archive. Retrieved May 2, 2022, from https://example.org/missions/moon-lakes/#s0f3a11-p4s2",
        ),
    ],
)
def test_apa(citation, expected):
    assert apa(citation, ACCESSED) == expected


@pytest.mark.parametrize(
    ("citation", "expected"),
    [
        # A statement has its day.
        (
            STATEMENT,
            "Moonlight Observers. “Statement on the vote.” Preliminary statement, April 12, 2021. Election Observation "
            "Archive. Accessed May 2, 2022. https://example.org/missions/moon-lakes/#s0f3a11.",
        ),
        # A mission has a year, and may have partners.
        (
            MISSION,
            "Moonlight Observers, Sunlight Observers, and Starlight Observers. “Moon at the Lakes.” Election "
            "observation mission, 2021. Election Observation Archive. Accessed May 2, 2022. "
            "https://example.org/missions/moon-lakes/.",
        ),
        # A title that ends in a question needs no stop.
        (
            UNDATED,
            "Moonlight Observers. “Was it calm?” News report, n.d. Election Observation Archive. Accessed May 2, 2022. "
            "https://example.org/u/.",
        ),
        # A passage is quoted first.
        (
            PASSAGE,
            "“The vote was calm.” Moonlight Observers. “Statement on the vote.” Statement, April 12, 2021. Election "
            "Observation Archive. Accessed May 2, 2022. https://example.org/missions/moon-lakes/#s0f3a11-p4s2.",
        ),
    ],
)
def test_chicago(citation, expected):
    assert chicago(citation, ACCESSED) == expected
