"""The house holds: who may import whom, how large a room is, and what is banned everywhere."""

import ast

import pytest

from tests.house.rooms import ROOT, floor_of, imported_modules, module_of, python_rooms

GROUND = {"vocabulary", "spans", "sentences", "anchors", "countries"}
MAY_IMPORT = {
    "vocabulary": set(),
    "spans": set(),
    "sentences": {"spans"},
    "anchors": {"spans", "sentences"},
    "countries": set(),
    "extraction": GROUND,
    "models": GROUND,
    "loading": {"extraction", "models"} | GROUND,
    "querying": {"models"} | GROUND,
    "exports": {"querying", "models"} | GROUND,
    "admin": {"models", "loading", "exports"} | GROUND,
    "management": {"loading", "exports"},
    "views": {"querying", "exports", "models", "templatetags"} | GROUND,
    "feeds": {"querying", "exports", "models"} | GROUND,
    "sitemaps": {"querying", "exports", "models"} | GROUND,
    "templatetags": {"querying", "exports", "models"} | GROUND,
    "urls": {"views", "feeds", "sitemaps"},
}
PURE = GROUND | {"extraction"}
IMPURE_MODULES = {"django", "os", "pathlib", "time", "io", "tempfile", "sqlite3", "socket", "random"}
BANNED_NAMES = {"utils", "helpers", "data", "info", "process", "handle", "misc", "common"}
LONGEST = 300


def trees():
    return [(path, ast.parse(path.read_text(encoding="utf-8"))) for path in python_rooms()]


@pytest.mark.parametrize(("path", "tree"), [pytest.param(p, t, id=module_of(p)) for p, t in trees()])
def test_imports_only_go_down(path, tree):
    floor = floor_of(module_of(path))
    ours = {(name, line) for name, line in imported_modules(tree) if name.startswith("observers.")}
    allowed = MAY_IMPORT.get(floor, set()) | {floor}
    assert [entry for entry in ours if floor_of(entry[0]) not in allowed] == []


def test_the_lower_floors_are_pure():
    impure = [
        (module_of(path), name)
        for path, tree in trees()
        if floor_of(module_of(path)) in PURE
        for name, _line in imported_modules(tree)
        if name.split(".")[0] in IMPURE_MODULES
    ]
    assert impure == []


def test_extraction_never_looks_at_the_clock():
    clocks = {"today", "now", "utcnow", "time"}
    calls = [
        (module_of(path), node.lineno)
        for path, tree in trees()
        if floor_of(module_of(path)) in PURE
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in clocks
    ]
    assert calls == []


def test_no_import_hides_in_a_function():
    hidden = [
        (module_of(path), node.lineno)
        for path, tree in trees()
        for function in ast.walk(tree)
        if isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef)
        for node in ast.walk(function)
        if isinstance(node, ast.Import | ast.ImportFrom)
    ]
    assert hidden == []


def test_nothing_is_wired_with_signals():
    signals = [module_of(path) for path, tree in trees() for name, _line in imported_modules(tree) if "signals" in name]
    assert signals == []


def test_the_app_package_is_empty_so_that_extraction_imports_without_django():
    assert (ROOT / "observers" / "__init__.py").read_text() == ""


@pytest.mark.parametrize("folder", ["archive", "observers", "templates", "static", "tests", "bench"])
def test_rooms_are_at_most_300_lines(folder):
    kinds = {".py", ".html", ".css", ".js"}
    files = [path for path in (ROOT / folder).rglob("*") if path.suffix in kinds and "migrations" not in path.parts]
    lengths = {str(path.relative_to(ROOT)): len(path.read_text(encoding="utf-8").splitlines()) for path in files}
    assert {name: length for name, length in lengths.items() if length > LONGEST} == {}


def test_no_room_has_a_name_that_says_nothing():
    assert [module_of(path) for path in python_rooms() if path.stem in BANNED_NAMES] == []


def test_the_top_level_is_the_one_agreed():
    folders = {"archive", "observers", "templates", "static", "fixtures", "seeds", "tests"}
    files = {"manage.py", "requirements.txt", "README.md", "CHANGELOG.md", "LICENSE", "Makefile", "pyproject.toml"}
    assert folders <= {path.name for path in ROOT.iterdir() if path.is_dir()}
    assert files <= {path.name for path in ROOT.iterdir() if path.is_file()}
