"""The rooms of the house, as their source says."""

import ast
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
APP = ROOT / "observers"


def python_rooms():
    """Return every Python file of the app but migrations."""
    return sorted(path for path in APP.rglob("*.py") if "migrations" not in path.parts)


def floor_of(module):
    """Return the floor a dotted module belongs to: "observers.querying.facets" gives "querying"."""
    parts = module.split(".")
    return parts[1] if len(parts) > 1 else ""


def module_of(path):
    """Return the dotted name of a file."""
    return ".".join(path.relative_to(ROOT).with_suffix("").parts)


def imported_modules(tree):
    """Return the dotted names a syntax tree imports, with the line of each."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((alias.name, node.lineno) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            for alias in node.names:
                is_door = node.module == "observers"
                yield (f"observers.{alias.name}" if is_door else node.module or ""), node.lineno
