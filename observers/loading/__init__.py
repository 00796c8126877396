"""The loading floor: files in, rows out."""

from observers.loading.changes import Change, Names, RecordStep, changes_between, changes_of, described
from observers.loading.checking import Checked, check_archive
from observers.loading.comparing import Comparison, compare, differing
from observers.loading.corrections import Corrections
from observers.loading.deleting import delete_statement
from observers.loading.differences import Difference
from observers.loading.dry import read_files_as_json
from observers.loading.evidence import Evidence, evidence
from observers.loading.fact_values import FACT_FIELDS, check_fact_value
from observers.loading.files import LARGEST_FILE, UnreadableFile, read_source
from observers.loading.fixtures import load_organisations
from observers.loading.headers import settle_headers
from observers.loading.intake import Intake, correct_intake, read_intake, store_intake
from observers.loading.likeness import Likeness, likenesses
from observers.loading.load import LOADED, find_files, load_files
from observers.loading.merging import merge, tried_merge
from observers.loading.organisations import known_organisations
from observers.loading.people import propose_likenesses
from observers.loading.problems import ListedProblem, problems_of, reopen_problem, settle_problem
from observers.loading.reports import FileReport, LoadReport, Outcome
from observers.loading.steps import RowStep, Verdict
from observers.loading.telling_apart import not_the_same
from observers.loading.undoing import CannotUndo, touched_by, undo

__all__ = [
    "FACT_FIELDS",
    "LARGEST_FILE",
    "LOADED",
    "CannotUndo",
    "Change",
    "Checked",
    "Comparison",
    "Corrections",
    "Difference",
    "Evidence",
    "FileReport",
    "Intake",
    "Likeness",
    "ListedProblem",
    "LoadReport",
    "Names",
    "Outcome",
    "RecordStep",
    "RowStep",
    "UnreadableFile",
    "Verdict",
    "changes_between",
    "changes_of",
    "check_archive",
    "check_fact_value",
    "compare",
    "correct_intake",
    "delete_statement",
    "described",
    "differing",
    "evidence",
    "find_files",
    "known_organisations",
    "likenesses",
    "load_files",
    "load_organisations",
    "merge",
    "not_the_same",
    "problems_of",
    "propose_likenesses",
    "read_files_as_json",
    "read_intake",
    "read_source",
    "reopen_problem",
    "settle_headers",
    "settle_problem",
    "store_intake",
    "touched_by",
    "tried_merge",
    "undo",
]
