import pytest
from django.db import connection
from django.http import QueryDict
from django.test.utils import CaptureQueriesContext


@pytest.fixture
def count_queries():
    """Call something and return how many queries it takes."""

    def count(function, *arguments):
        with CaptureQueriesContext(connection) as queries:
            function(*arguments)
        return len(queries)

    return count


@pytest.fixture
def ask():
    """Ask a list for what an address asks it: `ask(list_missions, "country=KZ")`."""

    def ask_list(list_rows, address=""):
        return list_rows(QueryDict(address))

    return ask_list
