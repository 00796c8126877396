"""docs/extraction.md lists the rules of the reader as the code has them.

`REWRITE_DOCS=1 pytest tests/house/test_extraction_docs.py` writes the lists anew from the `RULES` tables of the rooms.
"""

import json
import os
import pkgutil
import re
from importlib import import_module

import pytest

from observers import extraction
from observers.extraction import KnownOrganisation, SourceText, normalise, read_statement
from tests.extraction.made_up_statements import STATEMENTS
from tests.house.rooms import ROOT

PAGE = ROOT / "docs" / "extraction.md"
PARTS = ("text", "genre", "statement", "organisation", "election", "mission", "meeting", "finding", "problem")


def organisations():
    """Return the organisations of the fixtures by all their names."""
    rows = json.loads((ROOT / "fixtures" / "organisations.json").read_text(encoding="utf-8"))
    others = [row["fields"] for row in rows if row["model"] == "observers.organisationname"]
    return tuple(
        KnownOrganisation(
            own["slug"],
            own["name"],
            own["abbreviation"],
            tuple(other["name"] for other in others if other["organisation"] == [own["slug"]]),
        )
        for own in (row["fields"] for row in rows if row["model"] == "observers.organisation")
    )


def rules():
    """Return every rule id with its sentence, from all rooms of the extraction floor; problems get their own part."""
    found = {}
    for room in pkgutil.walk_packages(extraction.__path__, f"{extraction.__name__}."):
        table = getattr(import_module(room.name), "RULES", {})
        prefix = "problem." if room.name.endswith(".problems") else ""
        found.update({f"{prefix}{rule}": sentence for rule, sentence in table.items()})
    return found


def listed(part):
    """Return the Markdown list of the rules of one part."""
    own = {rule: sentence for rule, sentence in rules().items() if rule.split(".")[0] == part}
    return "\n".join(f"| `{rule.removeprefix('problem.')}` | {own[rule]} |" for rule in sorted(own))


def page_with_lists():
    text = PAGE.read_text(encoding="utf-8")
    for part in PARTS:
        table = f"| rule | what it reads or does |\n|---|---|\n{listed(part)}"
        text = re.sub(
            rf"(<!-- rules: {part} -->\n)(?:\|[^\n]*\n)*(<!-- end of rules -->)",
            lambda match, table=table: f"{match[1]}{table}\n{match[2]}",
            text,
        )
    return text


def test_the_page_lists_the_rules_of_the_code():
    written = page_with_lists()
    if os.environ.get("REWRITE_DOCS"):
        PAGE.write_text(written, encoding="utf-8")

    assert PAGE.read_text(encoding="utf-8") == written


def test_every_rule_belongs_to_a_part_of_the_page():
    assert {rule.split(".")[0] for rule in rules()} == set(PARTS)
    assert re.findall(r"<!-- rules: (\w+) -->", PAGE.read_text(encoding="utf-8")) == list(PARTS)


def test_every_rule_says_what_it_does_in_one_line():
    assert [
        rule for rule, sentence in rules().items() if "\n" in sentence or "|" in sentence or len(sentence) > 160
    ] == []


@pytest.mark.parametrize(
    "raw", [*STATEMENTS.values(), *sorted((ROOT / "seeds").glob("*.txt"))], ids=lambda raw: str(raw)[-20:]
)
def test_every_value_names_a_rule_of_the_page(raw):
    text = normalise(raw if isinstance(raw, str) else raw.read_text(encoding="utf-8-sig"))
    reading = read_statement(SourceText("a", "", b"", text), organisations())
    used = {value.rule for values in (reading.claims, reading.meetings, reading.findings) for value in values}
    codes = {f"problem.{problem.code}" for problem in reading.problems}

    assert used | codes <= set(rules())
