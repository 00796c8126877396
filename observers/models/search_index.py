"""The full-text index, which the database itself keeps in step with the rows.

SQLite: one FTS5 table beside each indexed table, filled by triggers. PostgreSQL: two generated columns, the words as
one plain string (for phrases) and as a `tsvector` (for words and prefixes). Both fold letters in the same way, without
stemming: case, accents on Latin letters and the letters of `PLAIN_LETTERS` make no difference.

A migration that alters an indexed table must drop the index before and create it again after (`drop_search_index`,
`create_search_index` in `RunPython`): SQLite loses the triggers when Django rebuilds the table, and PostgreSQL refuses
to alter a column that a generated one is made from.
"""
# ruff: noqa: S608 - every name in the SQL is a constant of this room

from dataclasses import dataclass

from django.apps.registry import Apps
from django.db.backends.base.schema import BaseDatabaseSchemaEditor

# Letters that Unicode does not decompose and that readers type without their stroke or dot.
PLAIN_LETTERS = {"ı": "i", "İ": "i", "ł": "l", "Ł": "l", "ø": "o", "Ø": "o", "đ": "d", "Đ": "d"}

# What PostgreSQL is to take for the gap between two words, whatever its locale: controls, punctuation and symbols.
_GAPS = (
    r"[\u0001-\u002f\u003a-\u0040\u005b-\u0060\u007b-\u00a9\u00ab-\u00b1\u00b4\u00b6-\u00b8\u00bb\u00bf\u00d7\u00f7"
    r"\u02c2-\u02df\u2000-\u206f\u20a0-\u20cf\u2190-\u2bff\u2e00-\u2e7f\u3000-\u3004\u3008-\u3020\ufe30-\ufe6f\uff00-\uff0f]+"
)

# A tsvector holds at most one megabyte; a million characters of prose stay well below.
_LONGEST = 1_000_000


@dataclass(frozen=True)
class SearchIndex:
    """The index over some text columns of one table."""

    table: str
    columns: tuple[str, ...]

    @property
    def fts_table(self) -> str:
        """Return the name of the FTS5 table on SQLite."""
        return f"{self.table}_search"


STATEMENTS = SearchIndex("observers_statement", ("title", "text"))
FINDINGS = SearchIndex("observers_finding", ("quote",))
MEETINGS = SearchIndex("observers_meeting", ("name", "role", "institution", "quote"))
INDEXES = (STATEMENTS, FINDINGS, MEETINGS)


def create_search_index(_apps: Apps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    """Create the index over the rows there are, and what keeps it in step; for `migrations.RunPython`."""
    statements = {"sqlite": _create_on_sqlite, "postgresql": _create_on_postgresql}[schema_editor.connection.vendor]
    for statement in statements():
        schema_editor.execute(statement, params=None)


def drop_search_index(_apps: Apps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    """Drop what `create_search_index` made, as far as it is there; for `migrations.RunPython`."""
    statements = {"sqlite": _drop_on_sqlite, "postgresql": _drop_on_postgresql}[schema_editor.connection.vendor]
    for statement in statements():
        schema_editor.execute(statement, params=None)


def _create_on_sqlite() -> list[str]:
    return [statement for index in INDEXES for statement in _fts_statements(index)]


def _fts_statements(index: SearchIndex) -> list[str]:
    table, fts, columns = index.table, index.fts_table, ", ".join(index.columns)
    add = f"INSERT INTO {fts} (rowid, {columns}) VALUES (new.id, {_folded('new.', index)});"
    remove = f"INSERT INTO {fts} ({fts}, rowid, {columns}) VALUES ('delete', old.id, {_folded('old.', index)});"
    return [
        f"CREATE VIRTUAL TABLE {fts} USING fts5({columns}, content='', tokenize='unicode61 remove_diacritics 2')",
        f"INSERT INTO {fts} (rowid, {columns}) SELECT id, {_folded('', index)} FROM {table}",
        f"CREATE TRIGGER {fts}_insert AFTER INSERT ON {table} BEGIN {add} END",
        f"CREATE TRIGGER {fts}_delete AFTER DELETE ON {table} BEGIN {remove} END",
        f"CREATE TRIGGER {fts}_update AFTER UPDATE OF {columns} ON {table} BEGIN {remove} {add} END",
    ]


def _folded(row: str, index: SearchIndex) -> str:
    """Return the columns of `row` with `PLAIN_LETTERS` replaced; FTS5 folds the rest itself."""
    return ", ".join(_replaced(f"{row}{column}") for column in index.columns)


def _replaced(expression: str) -> str:
    for letter, plain in PLAIN_LETTERS.items():
        expression = f"replace({expression}, '{letter}', '{plain}')"
    return expression


def _drop_on_sqlite() -> list[str]:
    triggers = [f"{index.fts_table}_{event}" for index in INDEXES for event in ("insert", "delete", "update")]
    return [
        *(f"DROP TRIGGER IF EXISTS {trigger}" for trigger in triggers),
        *(f"DROP TABLE IF EXISTS {index.fts_table}" for index in INDEXES),
    ]


def _create_on_postgresql() -> list[str]:
    letters, plain = "".join(PLAIN_LETTERS), "".join(PLAIN_LETTERS.values())
    bare = r"regexp_replace(normalize(value, NFD), '([A-Za-z])[\u0300-\u036f]+', '\1', 'g')"
    words = f"lower(translate(normalize({bare}, NFC), '{letters}', '{plain}'))"
    function = f"""
        CREATE FUNCTION observers_words(value text) RETURNS text
        LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
        RETURN ' ' || btrim(regexp_replace({words}, '{_GAPS}', ' ', 'g')) || ' '
    """
    return [function, *(statement for index in INDEXES for statement in _column_statements(index))]


def _column_statements(index: SearchIndex) -> list[str]:
    # The bar is no letter of any word, so that no phrase runs from one column into the next.
    words = " || '|' || ".join(f"observers_words({column})" for column in index.columns)
    vector = f"to_tsvector('simple'::regconfig, left({words}, {_LONGEST}))"
    return [
        f"ALTER TABLE {index.table} ADD COLUMN search_words text GENERATED ALWAYS AS ({words}) STORED, "
        f"ADD COLUMN search_vector tsvector GENERATED ALWAYS AS ({vector}) STORED",
        f"CREATE INDEX {index.fts_table} ON {index.table} USING gin (search_vector)",
    ]


def _drop_on_postgresql() -> list[str]:
    return [
        *(
            f"ALTER TABLE {index.table} DROP COLUMN IF EXISTS search_words, DROP COLUMN IF EXISTS search_vector"
            for index in INDEXES
        ),
        "DROP FUNCTION IF EXISTS observers_words",
    ]
