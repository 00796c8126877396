"""Full-text search: which rows a query finds, and how well, on SQLite (FTS5) and PostgreSQL (tsvector) alike.

A row is found when every wanted term occurs in its indexed columns and no unwanted one does. There is no stemming.
Which rows are found is the same on both databases; the order by relevance is each database's own.
"""
# ruff: noqa: S608 - the names in the SQL are constants of this project; a reader's words are always parameters

from collections.abc import Callable, Sequence
from typing import Any

from django.db import connection
from django.db.backends.base.base import BaseDatabaseWrapper
from django.db.models import F, FloatField, Func
from django.db.models.expressions import RawSQL
from django.db.models.sql.compiler import SQLCompiler

from observers.models.search_index import SearchIndex
from observers.querying.words import Query, Term

_Sql = tuple[str, tuple[str | int, ...]]


def found_by(query: Query, index: SearchIndex) -> RawSQL:
    """Return the subquery of the primary keys that the query finds: `rows.filter(pk__in=found_by(query, index))`."""
    compiled = _find_on_sqlite if connection.vendor == "sqlite" else _find_on_postgresql
    return RawSQL(*compiled(query, index))  # noqa: S611 - as above


def _find_on_sqlite(query: Query, index: SearchIndex) -> _Sql:
    fts = index.fts_table
    matching = f"SELECT rowid FROM {fts} WHERE {fts} MATCH %s"
    sql = matching if query.wanted else f"SELECT id FROM {index.table}"
    params: tuple[str | int, ...] = (_fts_match(query.wanted, " AND "),) if query.wanted else ()
    if query.unwanted:
        sql = f"{sql} EXCEPT {matching}"
        params += (_fts_match(query.unwanted, " OR "),)
    return sql, params


def _fts_match(terms: Sequence[Term], junction: str) -> str:
    return junction.join(f'"{" ".join(term.words)}"{"*" if term.is_prefix else ""}' for term in terms)


def _find_on_postgresql(query: Query, index: SearchIndex) -> _Sql:
    conditions = [_term_condition(term) for term in query.wanted]
    conditions += [(f"NOT ({sql})", params) for sql, params in map(_term_condition, query.unwanted)]
    where = " AND ".join(sql for sql, _params in conditions)
    params = tuple(param for _sql, params in conditions for param in params)
    return f"SELECT id FROM {index.table} WHERE {where}", params


def _term_condition(term: Term) -> _Sql:
    """Ask the index for the words; where they must follow each other, look for them in that order as well.

    A tsvector keeps too few positions to find a phrase in a long report.
    """
    has_words = "search_vector @@ %s::tsquery"
    if len(term.words) == 1:
        return has_words, (_tsquery([term]),)
    phrase = f" {' '.join(term.words)}{'' if term.is_prefix else ' '}"
    return f"{has_words} AND strpos(search_words, %s) > 0", (_tsquery([term]), phrase)


def _tsquery(terms: Sequence[Term]) -> str:
    return " & ".join(_lexeme(word, term) for term in terms for word in term.words)


def _lexeme(word: str, term: Term) -> str:
    return f"'{word}':*" if term.is_prefix and word == term.words[-1] else f"'{word}'"


class Relevance(Func):
    """How well the query describes the rows of the index that belong to a row, the best of them; higher is better.

    `owner` is the column of the indexed table that names the row: "id" for the indexed row itself, "mission_id" for
    the mission whose statements are indexed. A query with unwanted terms alone ranks all rows alike.
    """

    output_field = FloatField()

    def __init__(self, query: Query, index: SearchIndex, owner: str) -> None:
        """Rank by the wanted terms of `query` in the columns of `index`."""
        super().__init__(F("pk"))
        self.query, self.index, self.owner = query, index, owner

    def as_sqlite(self, compiler: SQLCompiler, connection: BaseDatabaseWrapper, **_context: object) -> _Sql:
        table, fts = self.index.table, self.index.fts_table
        # LIMIT keeps SQLite from merging the ranking into the outer query and doing it once a row.
        hits = f"SELECT rowid AS id, -bm25({fts}) AS score FROM {fts} WHERE {fts} MATCH %s LIMIT -1"
        ranking = (
            f"SELECT indexed.{self.owner} AS owner, max(hits.score) AS score FROM ({hits}) AS hits "
            f"JOIN {table} AS indexed ON indexed.id = hits.id GROUP BY indexed.{self.owner}"
        )
        best = f"SELECT ranking.score FROM ({ranking}) AS ranking WHERE ranking.owner"
        return self._for_row(compiler, best, _fts_match(self.query.wanted, " AND "))

    def as_postgresql(self, compiler: SQLCompiler, connection: BaseDatabaseWrapper, **_context: object) -> _Sql:
        # 1 divides by the logarithm of the length, so that long reports do not always come first.
        rank = "max(ts_rank(search_vector, %s::tsquery, 1))"
        best = f"SELECT {rank} FROM {self.index.table} AS indexed WHERE indexed.{self.owner}"
        return self._for_row(compiler, best, _tsquery(self.query.wanted))

    def _for_row(self, compiler: SQLCompiler, best: str, words: str) -> _Sql:
        if not self.query.wanted:
            return "0.0", ()
        row, params = compiler.compile(self.source_expressions[0])
        return f"({best} = {row})", (words, *params)


def relevance_in(index: SearchIndex, owner: str = "id") -> Callable[[Any, Query], Any]:
    """Return the function that annotates rows with their `relevance` to a query; `owner` as for `Relevance`."""
    return lambda rows, query: rows.annotate(relevance=Relevance(query, index, owner))
