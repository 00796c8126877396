"""The door of the exports floor: records as rows and files, and how to cite them."""

from observers.exports.bibtex import write_bibtex
from observers.exports.citations import (
    Citation,
    NoSuchPassage,
    cite_mission,
    cite_passage,
    cite_statement,
    passage_sentences,
    passage_statement,
)
from observers.exports.columns import Column
from observers.exports.csl import csl_item, write_csl
from observers.exports.csv import write_csv
from observers.exports.json import write_json
from observers.exports.ready_sentences import apa, chicago
from observers.exports.ris import write_ris
from observers.exports.rows import COLUMNS, FORMATS, Row, make_citations, make_rows

__all__ = [
    "COLUMNS",
    "FORMATS",
    "Citation",
    "Column",
    "NoSuchPassage",
    "Row",
    "apa",
    "chicago",
    "cite_mission",
    "cite_passage",
    "cite_statement",
    "csl_item",
    "make_citations",
    "make_rows",
    "passage_sentences",
    "passage_statement",
    "write_bibtex",
    "write_csl",
    "write_csv",
    "write_json",
    "write_ris",
]
