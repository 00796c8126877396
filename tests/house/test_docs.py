"""The papers are true: every command and setting is named, every floor in the table is the one the tests hold."""

import re

import pytest

from tests.house.rooms import ROOT
from tests.house.test_rooms import MAY_IMPORT

README = (ROOT / "README.md").read_text(encoding="utf-8")
ARCHITECTURE = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
CURATING = (ROOT / "docs" / "curating.md").read_text(encoding="utf-8")


def test_every_command_is_in_the_readme():
    commands = {path.stem for path in (ROOT / "observers/management/commands").glob("[a-z]*.py")}
    assert set(re.findall(r"`manage\.py (\w+)`", README)) == commands


def test_every_setting_is_in_the_readme():
    source = (ROOT / "archive" / "settings.py").read_text(encoding="utf-8")
    used = set(re.findall(r"""(?:environ\.get|_flag|_words)\(\s*"([A-Z_]+)\"""", source)) | {"DATABASE_URL"}
    documented = set(re.findall(r"^\| `([A-Z_]+)` \|", README, re.MULTILINE))
    assert documented == used


@pytest.mark.parametrize("floor", [name for name in MAY_IMPORT if name not in {"urls", "feeds", "sitemaps"}])
def test_every_floor_is_in_the_architecture(floor):
    assert re.search(rf"`{floor}(/|\.py|/commands/)", ARCHITECTURE) or f"`{floor}/" in ARCHITECTURE


def test_the_merge_table_stands_in_the_docs_as_in_the_code():
    source = (ROOT / "observers/loading/merge.py").read_text(encoding="utf-8")
    cells = re.findall(r"^ *\| (\w[\w ]+?) +\| ([\w ]+?) +\| ([\w ]+?) +\| ([\w ]+?) +\|$", source, re.MULTILINE)[1:]
    assert len(cells) == 4
    for paper in (ARCHITECTURE, CURATING):
        assert [row for row in cells if f"| {' | '.join(row)} |" not in paper] == []


@pytest.mark.parametrize("paper", ["README.md", *sorted(f"docs/{path.name}" for path in (ROOT / "docs").glob("*.md"))])
def test_every_block_of_code_is_closed(paper):
    lines = (ROOT / paper).read_text(encoding="utf-8").splitlines()
    fences = [line for line in lines if line.startswith("```")]
    assert len(fences) % 2 == 0
    assert set(fences[1::2]) <= {"```"}


def test_every_link_of_the_papers_leads_to_a_file():
    for paper in [ROOT / "README.md", *(ROOT / "docs").glob("*.md")]:
        links = re.findall(r"\]\((?!http|#)([^)#]+)", paper.read_text(encoding="utf-8"))
        assert [link for link in links if not (paper.parent / link).exists()] == [], paper.name
