"""The loading floor: files in, rows out."""

from observers.loading.dry import read_files_as_json
from observers.loading.files import UnreadableFile, read_source
from observers.loading.fixtures import load_organisations
from observers.loading.load import find_files, load_files
from observers.loading.organisations import known_organisations
from observers.loading.reports import FileReport, LoadReport, Outcome

__all__ = [
    "FileReport",
    "LoadReport",
    "Outcome",
    "UnreadableFile",
    "find_files",
    "known_organisations",
    "load_files",
    "load_organisations",
    "read_files_as_json",
    "read_source",
]
