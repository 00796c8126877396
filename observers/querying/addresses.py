"""The address of a list: which values its parameters have, and the addresses one step away from it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from urllib.parse import urlencode

from django.http import QueryDict

PAGE = "page"


def cleaned(params: QueryDict) -> QueryDict:
    """Return the parameters without what no database can hold: NUL and halves of characters."""
    clean = QueryDict(mutable=True)
    for name, values in params.lists():
        clean.setlist(_cleaned(name), [_cleaned(value) for value in values])
    return clean


def _cleaned(text: str) -> str:
    return text.replace("\x00", "").encode("utf-8", "ignore").decode()


@dataclass(frozen=True)
class Address:
    """The parameters of a list in the order they are written, each with its values; immutable."""

    values: Mapping[str, tuple[str, ...]]

    def __str__(self) -> str:
        pairs = [(name, value) for name, values in self.values.items() for value in values]
        return f"?{urlencode(pairs)}" if pairs else "."

    @property
    def within(self) -> str:
        """Return what the address of a record adds to stand within this list: "" where nothing is asked for."""
        return str(self) if any(self.values.values()) else ""

    def replaced(self, parameter: str, values: Iterable[str]) -> "Address":
        """Return the address with these values of one parameter, on the first page."""
        changed = {**self.values, parameter: tuple(values)}
        return Address({name: kept for name, kept in changed.items() if name != PAGE or parameter == PAGE})

    def toggled(self, parameter: str, value: str) -> "Address":
        """Return the address with the value added, or taken away where it is there."""
        there = self.values.get(parameter, ())
        left = tuple(each for each in there if each != value)
        return self.replaced(parameter, left if value in there else (*there, value))
