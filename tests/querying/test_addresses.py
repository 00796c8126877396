import pytest
from django.http import QueryDict

from observers.querying.addresses import Address, cleaned

ADDRESS = Address({"country": ("KZ", "AZ"), "q": ("calm & vote",), "page": ("3",)})

STEPS = [
    (ADDRESS, "?country=KZ&country=AZ&q=calm+%26+vote&page=3", "values are written one after the other, escaped"),
    (ADDRESS.toggled("country", "KZ"), "?country=AZ&q=calm+%26+vote", "toggling takes away and drops the page"),
    (ADDRESS.toggled("country", "UZ"), "?country=KZ&country=AZ&country=UZ&q=calm+%26+vote", "toggling adds"),
    (ADDRESS.replaced("page", ["4"]), "?country=KZ&country=AZ&q=calm+%26+vote&page=4", "turning the page"),
    (ADDRESS.replaced("q", []), "?country=KZ&country=AZ", "an emptied parameter is gone"),
    (Address({}), ".", "nothing asked is the list itself"),
]


@pytest.mark.parametrize(("address", "expected", "reason"), STEPS, ids=[row[2] for row in STEPS])
def test_addresses(address, expected, reason):
    assert str(address) == expected, reason


def test_what_no_database_holds_is_taken_out():
    params = QueryDict(mutable=True)
    params.setlist("q", ["ca\x00lm", "\ud83d vote", "Türkiye"])
    assert cleaned(params).getlist("q") == ["calm", " vote", "Türkiye"]
